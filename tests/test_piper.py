"""Piper: models and speakers, the sounds that it is told, and the files that are none."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("onnx")
pytest.importorskip("piper")

from audiofic import engines
from audiofic.engines import open_engine
from audiofic.engines.models import models_folder, portions
from audiofic.engines.piper import Piper
from audiofic.errors import EngineError, VoiceError
from audiofic.model import Audio, Voice
from audiofic.notation import pronounced, stressed
from audiofic.terminal import voices_table
from audiofic.voices import bundled_voices, find_voice, load_voices
from stub_voices import PER_PHONEME, SPEAKERS, kokoro_files, phonemes_in, piper_hertz, piper_model

SOLO, CHOIR = "en_US-hum-medium", "en_GB-choir-medium"


@pytest.fixture
def folder() -> Path:
    folder = models_folder("piper")
    piper_model(folder, SOLO)
    piper_model(folder, CHOIR, SPEAKERS)
    return folder


@pytest.fixture
def voice(folder: Path) -> Voice:
    return named(SOLO)


def named(name: str) -> Voice:
    return find_voice(load_voices([bundled_voices()], "piper"), name)


def hertz(audio: Audio) -> float:
    sound = np.frombuffer(audio.samples, "<i2").astype(float)
    return float(np.argmax(np.abs(np.fft.rfft(sound, 1 << 18))) * audio.rate / (1 << 18))


def test_every_model_and_every_speaker_of_one_is_a_voice(folder):
    found = {voice.name: (voice.language, voice.accent) for voice in Piper().voices()}

    assert found == {SOLO: ("en", "US"), **{f"{CHOIR}#{speaker}": ("en", "GB") for speaker in SPEAKERS}}


def test_of_a_model_with_nine_hundred_speakers_the_first_are_voices_and_all_can_be_had(folder):
    piper_model(folder, "en_US-many-medium", [f"p{n}" for n in range(900)])
    found = [voice.name for voice in Piper().voices() if "many" in voice.name]

    assert found == [f"en_US-many-medium#p{n}" for n in range(24)]
    last = replace(named(SOLO), options={"model": "en_US-many-medium#p40"})
    assert hertz(Piper().speak("Yes", last)) == pytest.approx(piper_hertz(40), rel=0.01)


def test_the_table_of_voices_shows_all_of_a_long_name(folder, capsys, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    name = "en_GB-southern_english_female-medium"
    piper_model(folder, name)
    voices_table([named(name)])

    assert name in capsys.readouterr().out


@pytest.mark.parametrize(("name", "language"), [("no_NO-talesyntese-medium", "nb"), ("zh_CN-huayan-medium", "zh")])
def test_a_voice_reads_stories_of_its_language_whatever_the_model_calls_it(folder, name: str, language: str):
    piper_model(folder, name)

    assert named(name).language == language


@pytest.mark.parametrize(
    ("name", "gender"),
    [("en_US-lessac-medium", "female"), ("en_US-hfc_male-medium", "male"), ("mine", "neutral"), (SOLO, "neutral")],
)
def test_a_gender_is_known_or_neutral(folder, name: str, gender: str):
    piper_model(folder, name)

    assert named(name).gender == gender


@pytest.mark.parametrize(("speaker", "number"), [("alto", 0), ("bass", 2), ("1", 1)])
def test_a_speaker_is_a_name_or_a_number(folder, speaker: str, number: int):
    one = replace(named(SOLO), options={"model": f"{CHOIR}#{speaker}"})

    assert hertz(Piper().speak("Well, yes", one)) == pytest.approx(piper_hertz(number), rel=0.01)


def test_a_voice_s_file_may_name_a_model_anywhere(folder, tmp_path):
    path = piper_model(tmp_path / "a#b", "mine", SPEAKERS)
    one = replace(named(SOLO), options={"model": f"{path}#tenor"})

    assert hertz(Piper().speak("Well, yes", one)) == pytest.approx(piper_hertz(1), rel=0.01)


@pytest.mark.parametrize(
    ("model", "said"),
    [
        ("en_US-hun-medium", 'not installed. Did you mean "en_US-hum-medium"'),
        (f"{CHOIR}#soprano", 'no speaker "soprano"'),
        (f"{CHOIR}#3", 'no speaker "3"'),
        (f"{SOLO}#1", 'no speaker "1"'),
        ("/nowhere/mine.onnx", "no Piper model /nowhere"),
        ("mine.onnx", "Nobody can tell where"),
        ("", "length"),
    ],
)
def test_a_model_that_is_not_there_is_a_sentence(folder, model: str, said: str):
    with pytest.raises(VoiceError) as caught:
        Piper().speak("No", replace(named(SOLO), options={"model": model}))
    assert said in caught.value.message
    assert caught.value.hint


def test_pace_is_heard_and_is_a_factor_of_the_voice_s_own(voice):
    slow = replace(voice, options={**voice.options, "length_scale": 2.0})
    once = Piper().speak("The rain had stopped.", voice).seconds

    assert Piper().speak("The rain had stopped.", replace(voice, pace=2.0)).seconds == pytest.approx(once / 2, rel=0.02)
    assert Piper().speak("The rain had stopped.", slow).seconds == pytest.approx(once * 2, rel=0.02)
    assert Piper().speak("The rain had stopped.", replace(slow, pace=2.0)).seconds == pytest.approx(once, rel=0.02)


def test_a_word_of_given_sounds_is_said_by_them(voice):
    ipa = "ˈliːvaɪ"

    alone = Piper().speak(pronounced("Xqz", ipa), voice)

    assert alone.seconds == pytest.approx(phonemes_in(ipa) * PER_PHONEME, abs=0.02)


def test_given_sounds_stand_among_the_others(voice):
    said = Piper().speak(f"He saw {pronounced('Levi', 'lˈɛvi')}, and ran. {pronounced('Levi', 'lˈɛvi')}? No!", voice)
    plain = Piper().speak("He saw Levi, and ran. Levi? No!", voice)

    assert said.seconds == pytest.approx(plain.seconds, abs=2.5 * PER_PHONEME)


def test_a_symbol_that_the_model_does_not_know_is_left_out_without_a_word(voice, capfd):
    known, more = pronounced("Chi", "tʃi"), pronounced("Chi", "t͡ʃi˥.")

    assert Piper().speak(more, voice).seconds == Piper().speak(known, voice).seconds
    assert capfd.readouterr() == ("", "")


def test_sounds_of_which_the_model_knows_none_are_spelled_by_their_letters(voice):
    assert Piper().speak(pronounced("Levi", "˥"), voice).seconds == Piper().speak("Levi", voice).seconds


def test_stress_costs_no_word(voice):
    assert Piper().speak(f"I {stressed('know')} him", voice).seconds == Piper().speak("I know him", voice).seconds


def test_a_sentence_without_end_is_spoken_whole(voice):
    once = Piper().speak("a long way home and ", voice).seconds

    assert Piper().speak("a long way home and " * 150, voice).seconds == pytest.approx(150 * once, rel=0.1)


def test_portions_are_cut_after_a_clause_else_after_a_word_else_anywhere():
    assert ["".join(one) for one in portions("aaaa, bb cc dddddddd", 8)] == ["aaaa,", " bb cc ", "dddddddd"]
    assert ["".join(one) for one in portions("a" * 17, 8)] == ["a" * 8, "a" * 8, "a"]
    assert list(portions("", 8)) == []


def test_models_of_sixteen_kilohertz_say_so(folder):
    piper_model(folder, "en_US-low-x_low", rate=16_000)
    audio = Piper().speak("Well, yes", named("en_US-low-x_low"))

    assert audio.rate == 16_000
    assert hertz(audio) == pytest.approx(piper_hertz(0), rel=0.01)


def test_a_session_has_one_thread(voice):
    engine = Piper()
    engine.speak("Yes", voice)
    (loaded,) = engine._loaded.values()

    options = loaded.session.get_session_options()
    assert (options.intra_op_num_threads, options.inter_op_num_threads) == (1, 1)


def test_of_many_models_those_that_spoke_last_stay_in_memory(voice, folder):
    engine = Piper()
    models = [piper_model(folder, f"en_US-m{n}-medium") for n in range(10)]
    for path in (*models, models[2]):
        engine.speak("Yes", replace(voice, options={"model": str(path)}))

    assert [*engine._loaded] == [*models[3:], models[2]]


def test_nothing_is_noted_of_the_machine_for_others(voice, tmp_path):
    script = (
        "from audiofic.engines import open_engine; engine = open_engine('piper');"
        f"voice = next(one for one in engine.voices() if one.name == {SOLO!r}); print(engine.speak('Yes', voice).rate)"
    )
    here = {"XDG_DATA_HOME": os.environ["XDG_DATA_HOME"], "PYTHONPATH": str(Path(engines.__file__).parents[2])}
    bare = {"PATH": "/nowhere", "HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path / "cache"), **here}
    done = subprocess.run([sys.executable, "-c", script], env=bare, capture_output=True, text=True, check=False)

    assert (done.stdout, done.stderr) == ("22050\n", "")
    assert not [path for path in tmp_path.rglob("*") if "onnxruntime" in path.name]


def test_a_package_that_is_there_and_does_not_work_is_a_sentence(voice, monkeypatch):
    monkeypatch.setitem(sys.modules, "audiofic.engines.sessions", None)

    with pytest.raises(EngineError, match='"piper" cannot be loaded') as caught:
        Piper().speak("No", voice)
    assert "audiofic[piper]" in caught.value.hint


# Files that are none


def cut_in_half(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (cut_in_half, "only a part of it"),
        (lambda path: path.write_bytes(b""), "only a part of it"),
        (lambda path: path.write_bytes(b"<html>"), "only a part of it"),
        (lambda path: kokoro_files(path.parent) or os.replace(path.parent / "kokoro-v1.0.onnx", path), "another model"),
        (lambda path: os.replace(path.with_name(f"{CHOIR}.onnx"), path), "another model"),
    ],
)
def test_a_model_s_file_that_is_none_is_a_sentence_with_what_to_do(voice, folder, harm, said: str):
    harm(folder / f"{SOLO}.onnx")

    with pytest.raises(VoiceError, match=said) as caught:
        Piper().speak("No", voice)
    assert f"audiofic voices add {SOLO}" in caught.value.hint


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (Path.unlink, "has no en_US-hum-medium.onnx.json beside it"),
        (cut_in_half, "only a part of it"),
        (lambda path: path.write_text("{}"), "not about a Piper model"),
        (lambda path: described(path.parent, num_symbols=None), "num_symbols"),
        (lambda path: described(path.parent, inference=None), "inference"),
        (lambda path: described(path.parent, inference={"length_scale": 0}), "length_scale"),
        (lambda path: described(path.parent, audio={"sample_rate": 0}), "sample_rate"),
        (lambda path: path.write_bytes(b"\xff\xfe"), "only a part of it"),
    ],
)
def test_a_description_that_is_none_is_a_sentence_with_what_to_do(folder, harm, said: str):
    harm(folder / f"{SOLO}.onnx.json")

    with pytest.raises(VoiceError, match=said) as caught:
        Piper().voices()
    assert f"audiofic voices add {SOLO}" in caught.value.hint


def described(folder: Path, **changes: object) -> None:
    path = folder / f"{SOLO}.onnx.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), **changes}))


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"espeak": {"voice": "xx-nowhere"}}, "espeak's voice xx-nowhere"),
        ({"phoneme_type": "pinyin"}, "reads pinyin"),
    ],
)
def test_a_model_that_cannot_be_read_to_is_a_sentence(voice, folder, changes, said: str):
    described(folder, **changes)

    with pytest.raises(VoiceError, match=said) as caught:
        Piper().speak("No", voice)
    assert caught.value.hint


def test_a_model_without_any_of_the_phonemes_is_a_sentence(voice, folder):
    described(folder, phoneme_id_map={"_": [0], "^": [1], "$": [2]})

    with pytest.raises(EngineError, match="no sound for 'No'"):
        Piper().speak("No", voice)


def test_a_half_downloaded_voice_is_none_and_says_so_when_it_is_asked_for(voice, folder):
    os.replace(folder / f"{SOLO}.onnx", folder / f"{SOLO}.onnx.part")

    assert SOLO not in [one.name for one in Piper().voices()]
    with pytest.raises(VoiceError, match="half downloaded") as caught:
        Piper().speak("No", voice)
    assert caught.value.hint == f"Go on: audiofic voices add {SOLO}"


def test_another_file_under_the_same_name_is_another_source(voice, folder, tmp_path):
    again = named(SOLO).source
    piper_model(folder, SOLO, rate=16_000)

    assert voice.source == again != named(SOLO).source
    assert open_engine("piper").fingerprint() == Piper().fingerprint()


def test_a_user_s_file_takes_the_place_of_a_found_voice_and_has_its_source(folder, tmp_path):
    (tmp_path / f"{SOLO}.toml").write_text(
        f'name = "{SOLO}"\ndescription = "Mine"\ngender = "female"\nage = "old"\naccent = "Welsh"\n'
        f'roles = ["narrator"]\n[piper]\nmodel = "{CHOIR}#alto"\n'
    )
    mine = find_voice(load_voices([tmp_path], "piper"), SOLO)

    assert (mine.gender, mine.accent) == ("female", "Welsh")
    assert mine.source == named(f"{CHOIR}#alto").source
