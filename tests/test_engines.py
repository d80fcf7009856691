"""One contract that every engine meets, and the traps of each; an absent one skips with its own sentence."""

import dataclasses
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from importlib.util import find_spec
from itertools import pairwise, product
from pathlib import Path

import numpy as np
import psutil
import pytest

from audiofic import engines
from audiofic.engines import Engine, check, found_voices, names, open_engine
from audiofic.engines.pyttsx3 import Pyttsx3
from audiofic.errors import EngineError, VoiceError
from audiofic.model import RATE, Audio, Voice
from audiofic.voices import bundled_voices, load_voices
from conftest import has_ended
from speech_server import speech_server

SENTENCE = "The rain had stopped by the time they reached the harbour."
NEEDS = {
    "command": "PATH",
    "kokoro": "XDG_DATA_HOME",
    "openai": "AUDIOFIC_OPENAI_URL",
    "piper": "XDG_DATA_HOME",
}
"""Environment variable without which an engine finds no voice."""


@pytest.fixture(scope="module", autouse=True)
def no_memory(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A data folder in which the neural engines have voices that hum."""
    data = tmp_path_factory.mktemp("data")
    if all(map(find_spec, ("onnx", "piper"))):  # they come with ".[dev]"; without them the engines' tests skip
        from stub_voices import SPEAKERS, kokoro_files, piper_model  # noqa: PLC0415

        piper_model(data / "audiofic" / "piper", "en_GB-choir-medium", SPEAKERS)
        piper_model(data / "audiofic" / "piper", "en_US-low-x_low", rate=16_000)
        kokoro_files(data / "audiofic" / "kokoro")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_DATA_HOME", str(data))
        yield


@pytest.fixture(scope="module", autouse=True)
def server() -> Iterator[None]:
    with speech_server() as server, pytest.MonkeyPatch.context() as patch:
        patch.setenv("AUDIOFIC_OPENAI_URL", server.url)
        yield


@pytest.fixture(scope="module", params=sorted(engines.TABLE))
def engine_name(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    try:
        check(name)
    except EngineError as error:
        pytest.skip(f"{error} {error.hint}")
    return name


@pytest.fixture(scope="module")
def engine(engine_name: str) -> Iterator[Engine]:
    engine = open_engine(engine_name)
    yield engine
    engine.close()


@pytest.fixture(scope="module")
def voices(engine_name: str) -> tuple[Voice, ...]:
    try:
        return load_voices([bundled_voices()], engine_name)
    except VoiceError as error:
        if engine_name not in engines.VOICELESS:
            raise
        pytest.skip(f"{error} {error.hint}")


def heard(audio: Audio) -> np.ndarray:
    return np.frombuffer(audio.samples, "<i2").astype(float)


def test_one_word_is_heard_at_a_rate_that_speech_needs(engine, voices):
    audio = engine.speak("Door", voices[0])

    assert 16_000 <= audio.rate <= 48_000
    assert 0.05 < audio.seconds < 1.5
    assert np.abs(heard(audio)).max() > 500


def test_more_text_lasts_longer(engine, voices):
    short, long = engine.speak(SENTENCE, voices[0]), engine.speak(SENTENCE * 3, voices[0])

    assert 2.5 * short.seconds < long.seconds < 4 * short.seconds


def test_no_silence_stands_around_the_words(engine, voices):
    for voice, text in product(voices, (SENTENCE, "Why?", "Well, yes,", "“Stop!”", "…and then…")):
        audio = engine.speak(text, voice)
        sound = np.abs(heard(audio))
        loud = np.flatnonzero(sound > 0.004 * sound.max())

        assert loud[0] / audio.rate < 0.015, (voice.name, text)
        assert (len(sound) - loud[-1]) / audio.rate < 0.060, (voice.name, text)


def test_a_voice_is_like_itself_and_unlike_another(engine, voices):
    one, again = engine.speak(SENTENCE, voices[0]), engine.speak(SENTENCE, voices[0])
    other = engine.speak(SENTENCE, voices[1])

    assert again.seconds == pytest.approx(one.seconds, rel=0.03)
    assert other.samples != one.samples
    assert peak_hz(other) != pytest.approx(peak_hz(one), rel=0.03)


@pytest.mark.parametrize(
    "text", ["“Why?!?”", "l'élève déjà vu", "١٢٣ ٣", "a\0b", "x\ud800y", "No—", "中", "7", "½", "\x01 5"]
)
def test_odd_text_with_a_letter_is_heard(engine, voices, text):
    assert engine.speak(text, voices[0]).seconds > 0.03


@pytest.mark.parametrize("text", ["", " ", "—", "…", "?!", "\n", "\0", "\ud800"])
def test_odd_text_without_a_letter_does_no_harm(engine, voices, text):
    assert engine.speak(text, voices[0]).seconds < 1.5
    assert engine.speak("Yes", voices[0]).seconds > 0.05


def test_four_thousand_characters_in_one_go(engine, voices):
    text = ("It was a long way home, and the road was dark. " * 100)[:4000]
    once = engine.speak(text[:47], voices[0]).seconds

    assert 0.8 * 85 * once < engine.speak(text, voices[0]).seconds < 1.6 * 85 * once


def test_neither_brackets_nor_asterisks_of_the_notation_are_said(engine, voices):
    plain = engine.speak("It was Levi who said that.", voices[0]).seconds
    told = engine.speak("It was *[Levi](/ˈliːvaɪ/)* who said *that*.", voices[0]).seconds

    assert 0.85 * plain < told < 1.35 * plain


def test_an_unknown_option_is_refused_by_name(engine, voices):
    broken = dataclasses.replace(voices[0], name="mine", options={**voices[0].options, "vioce": "x"})

    with pytest.raises(VoiceError, match=r"mine.*vioce") as caught:
        engine.speak("No", broken)
    assert caught.value.hint


def test_the_voice_stays_right_after_another_one_was_refused(engine, voices):
    before = engine.speak(SENTENCE, voices[0])
    with pytest.raises(VoiceError):
        engine.speak("No", dataclasses.replace(voices[1], options={}))

    assert engine.speak(SENTENCE, voices[0]).seconds == pytest.approx(before.seconds, rel=0.03)


def test_a_fingerprint_stays(engine_name, engine):
    assert open_engine(engine_name).fingerprint() == engine.fingerprint()


def test_it_speaks_in_a_fresh_process_with_a_bare_environment(engine_name, voices, tmp_path):
    script = (
        "from audiofic.engines import open_engine; from audiofic.voices import *; import contextlib;"
        f"e = open_engine({engine_name!r}); v = load_voices([bundled_voices()], {engine_name!r})[0];"
        "print(e.speak('Hello', v).seconds > 0.05); e.close()"
    )
    bare = {"PATH": "/nowhere", "PYTHONPATH": str(Path(engines.__file__).parents[2])}
    bare |= {name: os.environ[name] for name in (NEEDS.get(engine_name),) if name}
    (tmp_path / "pyttsx3.py").write_text("raise SystemExit('the wrong pyttsx3')")
    command = [sys.executable, "-P", "-c", script]
    done = subprocess.run(command, env=bare, cwd=tmp_path, capture_output=True, text=True, check=False)

    assert (done.stdout, done.stderr, done.returncode) == ("True\n", "", 0)


def test_an_unknown_engine_names_the_nearest_and_all():
    with pytest.raises(EngineError, match=r'"espeka".*"espeak"') as caught:
        open_engine("espeka")
    assert all(name in caught.value.hint for name in names())


def test_a_missing_package_is_a_sentence_with_the_command(monkeypatch):
    monkeypatch.setitem(engines.TABLE, "absent", "some_absent_thing.engine:Engine")

    with pytest.raises(EngineError, match="absent") as caught:
        check("absent")
    assert caught.value.hint.endswith("pip install some-absent-thing")


class Older:
    """An engine of another package, from before engines had to say whether they are slow."""

    def speak(self, text: str, voice: Voice) -> Audio: ...

    def fingerprint(self) -> str: ...

    def close(self) -> None: ...


@pytest.mark.parametrize("attribute", ["Older", "Gone"])
def test_another_package_s_engine_that_is_none_is_a_sentence(attribute: str, monkeypatch):
    monkeypatch.setitem(engines.TABLE, "other", f"{__name__}:{attribute}")

    with pytest.raises(EngineError, match='engine "other" is') as caught:
        open_engine("other")
    assert "Update the package" in caught.value.hint


def test_without_the_wheel_espeak_says_how_to_get_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "espeakng_loader", None)
    monkeypatch.delitem(sys.modules, "audiofic.engines.espeak", raising=False)

    with pytest.raises(EngineError) as caught:
        open_engine("espeak")
    assert "pip install espeakng-loader" in caught.value.hint


# espeak


@pytest.fixture(scope="module")
def alder() -> Voice:
    return next(voice for voice in load_voices([bundled_voices()], "espeak") if voice.name == "alder")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"voice": "en-us+edwrd"}, 'variant "edwrd".*Did you mean "edward'),
        ({"voice": "en-us+"}, "variant"),
        ({"voice": "en-su+f2"}, 'language "en-su".*Did you mean "en-us'),
        ({"voice": "en-gb"}, 'language "en-gb"'),
        ({"voice": ""}, "language"),
        ({"voice": "en-us+../../lang/gmw/en"}, "variant"),
        ({"voice": "en-us", "rate": 20}, "rate"),
        ({"voice": "en-us", "pitch": 100}, "pitch"),
        ({"voice": "en-us", "range": -1}, "range"),
        ({"voice": "en-us", "rate": "fast"}, "rate"),
        ({"rate": 170}, "voice"),
        ({"voice": True}, r"voice.*bool"),
        ({"voice": ("en-us",)}, r"voice.*array"),
    ],
)
def test_espeak_refuses_what_it_would_silently_ignore(alder, options, said):
    engine = open_engine("espeak")

    with pytest.raises(VoiceError, match=said):
        engine.speak("No", dataclasses.replace(alder, options=options))


def test_espeak_heeds_rate_and_pitch(alder):
    engine = open_engine("espeak")
    slow, fast = (dataclasses.replace(alder, options={**alder.options, "rate": rate}) for rate in (110, 280))

    assert engine.speak(SENTENCE, slow).seconds > 2 * engine.speak(SENTENCE, fast).seconds


def test_two_instances_of_espeak_do_not_disturb_each_other(alder):
    one, two = open_engine("espeak"), open_engine("espeak")
    deep = dataclasses.replace(alder, options={"voice": "en-us+f3", "pitch": 90, "rate": 300})
    alone = one.speak(SENTENCE, alder).seconds
    two.speak(SENTENCE, deep)

    assert one.speak(SENTENCE, alder).seconds == pytest.approx(alone, rel=0.03)


def test_espeak_does_not_overdrive(alder):
    engine = open_engine("espeak")

    for voice in load_voices([bundled_voices()], "espeak"):
        assert np.abs(heard(engine.speak(SENTENCE, voice))).max() < 32_000, voice.name


# tone


@pytest.mark.parametrize("hz", [200, 440, 523, 1499])
def test_a_tone_is_its_pitch_and_lasts_as_long_as_its_text(hz, alder):
    voice = dataclasses.replace(alder, engine="tone", options={"hz": hz})

    audio = open_engine("tone").speak("x" * 40, voice)

    assert peak_hz(audio) == pytest.approx(hz, abs=1)
    assert len(audio.samples) // 2 == 40 * RATE * 6 // 100
    assert audio == open_engine("tone").speak("y" * 40, voice)


@pytest.mark.parametrize("hz", [0, 20_000, 440.5, "a"])
def test_a_tone_that_cannot_be_is_refused(hz, alder):
    with pytest.raises(VoiceError, match="hz"):
        open_engine("tone").speak("x", dataclasses.replace(alder, engine="tone", options={"hz": hz}))


# pyttsx3


@pytest.fixture
def system() -> Iterator[Pyttsx3]:
    try:
        engine = Pyttsx3()
    except EngineError as error:
        pytest.skip(f"{error} {error.hint}")
    yield engine
    engine.close()


@pytest.fixture(scope="module")
def spoken_by_system() -> Voice:
    return load_voices([bundled_voices()], "pyttsx3")[0]


def child_of(engine: Pyttsx3) -> psutil.Process:
    assert engine._child is not None
    return psutil.Process(engine._child.pid)


def test_twenty_files_in_a_row_and_none_is_lost(system, spoken_by_system, capfd):
    lengths = [system.speak("again " * n, spoken_by_system).seconds for n in range(1, 21)]

    assert all(one < two for one, two in pairwise(lengths))
    assert capfd.readouterr() == ("", "")


def test_every_voice_keeps_its_own_pace_however_often_they_change(system):
    if not sys.platform.startswith("linux"):
        pytest.skip("the two engines share a library on Linux alone")
    espeak = open_engine("espeak")
    pairs = zip(load_voices([bundled_voices()], "pyttsx3"), load_voices([bundled_voices()], "espeak"), strict=True)

    for asked, expected in pairs:  # a run of pyttsx3 can drop the settings made before it, and speak with the last ones
        wanted = espeak.speak(SENTENCE, expected).seconds
        assert system.speak(SENTENCE, asked).seconds == pytest.approx(wanted, rel=0.08), asked.name


def test_a_killed_child_is_replaced_and_nothing_is_missing(system, spoken_by_system):
    before = system.speak(SENTENCE, spoken_by_system)
    child = child_of(system)
    child.kill()
    child.wait()

    assert system.speak(SENTENCE, spoken_by_system).seconds == pytest.approx(before.seconds, rel=0.03)
    assert child_of(system).pid != child.pid


def test_a_child_that_cannot_speak_is_an_error_and_not_a_wait(system, spoken_by_system, monkeypatch):
    monkeypatch.setattr(sys, "executable", "/bin/false")

    with pytest.raises(EngineError, match="3 times") as caught:
        system.speak(SENTENCE, spoken_by_system)
    assert "espeak" in caught.value.hint


@pytest.mark.skipif(os.name == "nt", reason="a hanging process is made with a signal")
def test_a_child_that_hangs_is_killed_and_replaced(system, spoken_by_system, monkeypatch):
    monkeypatch.setattr("audiofic.engines.pyttsx3._PATIENCE", 2)
    system.speak("One", spoken_by_system)
    child = child_of(system)
    child.suspend()

    assert system.speak(SENTENCE, spoken_by_system).seconds > 1
    assert not child.is_running()


def test_the_child_dies_with_a_parent_that_had_no_time_to_say_so():
    script = (
        "from audiofic.engines import open_engine; from audiofic.voices import *; import os, signal;"
        "e = open_engine('pyttsx3'); v = load_voices([bundled_voices()], 'pyttsx3')[0]; e.speak('Hello', v);"
        "print(e._child.pid, e._child._folder, flush=True); os.kill(os.getpid(), 9)"
    )
    env = {**os.environ, "PYTHONPATH": str(Path(engines.__file__).parents[2])}
    done = subprocess.run([sys.executable, "-c", script], env=env, capture_output=True, text=True, check=False)
    pid, folder = done.stdout.split()

    deadline = time.monotonic() + 5
    while (psutil.pid_exists(int(pid)) or Path(folder).exists()) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert has_ended(int(pid))
    assert not Path(folder).exists()


def test_the_files_of_voices_are_pyttsx3_s_voices_on_linux():
    if not sys.platform.startswith("linux"):
        pytest.skip("the system has voices of its own here")
    assert found_voices("pyttsx3") == ()
    assert len(load_voices([bundled_voices()], "pyttsx3")) == len(load_voices([bundled_voices()], "espeak"))


def peak_hz(audio: Audio) -> float:
    sound = heard(audio)
    size = 1 << 19
    return float(np.argmax(np.abs(np.fft.rfft(sound * np.hanning(len(sound)), size))) * audio.rate / size)
