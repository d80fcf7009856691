"""The engine that runs programs: with real ones, which are right, wrong, hanging or not there."""

import dataclasses
import os
import shutil
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from audiofic.cache import Cache
from audiofic.encoders import Mp3
from audiofic.engines import Engine, found_voices, open_engine
from audiofic.errors import EngineError, VoiceError
from audiofic.model import RATE, Passage, Utterance, Voice
from audiofic.synthesis import Studio, speak_all
from audiofic.voices import load_voices
from conftest import has_ended

ASKED = "dict(voice='af_heart', speed=1, input=said)"
HUM = f"import speech_server; sound = speech_server.wav(speech_server.hum({ASKED})); "
FILE = "open(sys.argv[1], 'wb').write(sound)"
SLEEP = "[sys.executable, '-c', 'import time; time.sleep(30)']"
LINE = "The lamp went out."

Make = Callable[..., Voice]


@pytest.fixture
def engine() -> Engine:
    return open_engine("command")


@pytest.fixture
def speaking(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Make:
    """A function that makes a voice of a Python program and its arguments."""
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parent))

    def speaking(program: str, *arguments: str, **options: float) -> Voice:
        path = tmp_path / "program.py"
        path.write_text(program, "utf-8")
        run = (sys.executable, str(path), *arguments)
        return Voice("mine", "A voice", "male", "adult", "", ("narrator",), "command", {"run": run, **options})

    return speaking


def told(engine: Engine, voice: Voice, text: str, folder: Path) -> str:
    """What the program of *voice* writes into the file "told" when it is to say *text*."""
    engine.speak(text, voice)
    return (folder / "told").read_text("utf-8")


@pytest.mark.parametrize(
    ("program", "arguments"),
    [
        (f"import sys; said = sys.argv[2]; {HUM}{FILE}", ("{wav}", "{text}")),
        (f"import sys; said = sys.stdin.read(); {HUM}{FILE}", ("{wav}",)),
        (f"import sys; said = sys.argv[1]; {HUM}sys.stdout.buffer.write(sound)", ("{text}",)),
        (f"import sys; said = sys.stdin.read(); {HUM}sys.stdout.buffer.write(sound)", ()),
        (f"import sys; said = sys.argv[1][7:]; {HUM}sys.stdout.buffer.write(sound)", ("--text={text}",)),
    ],
)
def test_the_text_goes_where_the_voice_says_and_the_sound_comes_from_there(
    program: str, arguments: tuple[str, ...], engine: Engine, speaking: Make
):
    audio = engine.speak(LINE, speaking(program, *arguments))

    assert audio.rate == RATE
    assert audio.seconds == pytest.approx(0.06 * len(LINE), abs=0.01)


NOTES = f"import sys, pathlib; said = '|'.join(sys.argv[3:]); pathlib.Path(sys.argv[2]).write_text(said); {HUM}{FILE}"


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("-o x", " -o x"),
        ("--help", " --help"),
        ("$(touch x); `id` 'a' \"b\" *x* > y", "$(touch x); `id` 'a' \"b\" x > y"),
        ("{wav} and {text}", "{wav} and {text}"),
        ("a\0b\nc\ud800d", "a b c d"),
        ("[Levi](/ˈliːvaɪ/) is *late*", "Levi is late"),
        ("l'élève — déjà", "l'élève — déjà"),
    ],
)
def test_a_text_is_one_argument_whatever_it_holds(
    text: str, heard: str, engine: Engine, speaking: Make, tmp_path: Path
):
    voice = speaking(NOTES, "{wav}", str(tmp_path / "told"), "{text}")

    assert told(engine, voice, text, tmp_path) == heard


def test_the_pace_is_told_in_whatever_way_the_program_has(engine: Engine, speaking: Make, tmp_path: Path):
    voice = speaking(NOTES, "{wav}", str(tmp_path / "told"), "x{pace}", "{stretch}", "{percent}%", "{rate}")

    assert told(engine, dataclasses.replace(voice, pace=1.25), LINE, tmp_path) == "x1.25|0.80|125%|219"


@pytest.mark.parametrize(
    ("program", "said"),
    [
        ("import sys; print('no voice', file=sys.stderr); sys.exit(3)", "ended with 3: no voice"),
        ("raise OSError('the card is gone')", "ended with 1: OSError: the card is gone"),
        ("import os; os.kill(os.getpid(), 9)", "ended with -9"),
        ("import sys; print('quiet today', file=sys.stderr)", "wrote nothing when it should say .*: quiet today"),
        ("import sys; open(sys.argv[1], 'w').write('hello')", "wrote something else instead of a WAV"),
        ("import sys; open(sys.argv[1], 'wb').write(b'ID3' + bytes(999))", "wrote an MP3 instead of a WAV"),
        (f"import speech_server, sys; sound = speech_server.wav(b'x' * 99, 999); {FILE}", "wrote 99 of 999 bytes"),
        (f"import speech_server, sys; sound = speech_server.wav(b''); {FILE}", "wrote an empty WAV"),
        (f"import speech_server, sys; sound = speech_server.wav(bytes(40000)); {FILE}", "wrote a silent WAV"),
    ],
)
def test_a_program_that_fails_is_quoted(program: str, said: str, engine: Engine, speaking: Make):
    with pytest.raises(EngineError, match=f'of the voice "mine" {said}') as caught:
        engine.speak(LINE, speaking(program, "{wav}"))
    assert caught.value.hint.startswith("Try it by hand: ")


@pytest.mark.skipif(os.name == "nt", reason="the program makes a child as they are made elsewhere")
def test_a_program_that_hangs_is_killed_with_its_children(engine: Engine, speaking: Make, tmp_path: Path):
    program = (
        f"import os, pathlib, subprocess, sys, time; child = subprocess.Popen({SLEEP});"
        "pathlib.Path(sys.argv[1]).write_text(f'{os.getpid()} {child.pid}');"
        "print('still loading', file=sys.stderr, flush=True); time.sleep(60)"
    )

    with pytest.raises(EngineError, match="did not end within 3 s: still loading"):
        engine.speak(LINE, speaking(program, str(tmp_path / "pids"), timeout=3.0))
    for pid in map(int, (tmp_path / "pids").read_text().split()):
        assert has_ended(pid)


@pytest.mark.skipif(os.name == "nt", reason="the program makes a child as they are made elsewhere")
def test_no_program_and_no_file_of_its_outlives_the_render(
    speaking: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    program = (
        "import os, pathlib, subprocess, sys, time; pids = pathlib.Path(sys.argv[3])\n"
        "if sys.argv[2] == 'Hang.':\n"
        f" child = subprocess.Popen({SLEEP}); open(sys.argv[1], 'w').write('half a WAV')\n"
        " pids.with_suffix('.new').write_text(f'{os.getpid()} {child.pid}'); pids.with_suffix('.new').rename(pids)\n"
        " time.sleep(60)\n"
        "while not pids.exists(): time.sleep(0.01)\n"
        "sys.exit(3)"
    )
    (tmp_path / "temporary").mkdir()
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temporary"))
    voice = dataclasses.replace(speaking(program, "{wav}", "{text}", str(tmp_path / "pids")), gain_db=0.0)
    texts = ("Hang.", "Fail.")
    passages = [Passage(str(n) * 64, (Utterance(n, 1, n, text, voice, 0.5),)) for n, text in enumerate(texts)]

    with closing(speak_all(passages, Studio(Mp3(), Cache(tmp_path / "cache")), 2)) as results:
        assert "ended with 3" in str(next(results)[1])
    for pid in map(int, (tmp_path / "pids").read_text().split()):
        assert has_ended(pid)
    assert not list((tmp_path / "temporary").glob("audiofic-*"))


@pytest.mark.skipif(os.name == "nt", reason="elsewhere a child outlives its parent")
def test_a_child_that_lives_on_keeps_nobody_waiting(engine: Engine, speaking: Make):
    program = f"import subprocess, sys; subprocess.Popen({SLEEP}); said = 'x' * 9; {HUM}{FILE}"

    assert engine.speak(LINE, speaking(program, "{wav}", timeout=20.0)).seconds > 0.1


def test_a_program_that_is_not_there_is_named(engine: Engine, speaking: Make):
    voice = dataclasses.replace(speaking(""), options={"run": ("no-such-flite", "{text}")})

    with pytest.raises(VoiceError, match='no-such-flite of the voice "mine" is not there'):
        engine.speak(LINE, voice)


@pytest.mark.skipif(os.name == "nt", reason="files have no such bit there")
def test_a_program_that_cannot_be_run_says_why(engine: Engine, speaking: Make, tmp_path: Path):
    broken = tmp_path / "broken"
    broken.write_text("no program")
    broken.chmod(0o755)

    with pytest.raises(EngineError, match="cannot be run: Exec format error"):
        engine.speak(LINE, dataclasses.replace(speaking(""), options={"run": (str(broken),)}))


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"run": ("flite", "{txet}")}, r'\{txet\}.*Did you mean "text"'),
        ({"run": ()}, "run"),
        ({"run": "flite -t {text}"}, "run"),
        ({"timeout": 5}, "run"),
        ({"run": ("flite",), "timeout": 0}, "timeout"),
    ],
)
def test_what_makes_no_sense_is_refused(options: dict, said: str, engine: Engine, speaking: Make):
    with pytest.raises(VoiceError, match=said):
        engine.speak(LINE, dataclasses.replace(speaking(""), options=options))


def test_letters_that_a_program_does_not_know_are_told_in_latin_ones(engine: Engine, speaking: Make, tmp_path: Path):
    program = f"import sys; said = ''.join(one for one in sys.argv[3] if one.isascii()); {HUM}{FILE}"
    program = program.replace(FILE, f"sound = sound if said else speech_server.wav(b''); {FILE}")

    audio = engine.speak("中村", speaking(program, "{wav}", str(tmp_path), "{text}"))

    assert audio.seconds == pytest.approx(0.06 * len("ZhongCun"), abs=0.01)


def test_a_changed_program_is_another_source(engine: Engine, speaking: Make):
    one, same = engine.source(speaking("1")), engine.source(speaking("1"))

    assert one == same
    assert one != engine.source(speaking("2"))


def test_a_voice_s_file_names_its_program(tmp_path: Path, engine: Engine, speaking: Make):
    run = speaking(f"import sys; said = sys.argv[2]; {HUM}{FILE}", "{wav}", "{text}").options["run"]
    folder = tmp_path / "voices"
    folder.mkdir()
    (folder / "mine.toml").write_text(
        'name = "mine"\ndescription = "Mine"\ngender = "male"\nage = "adult"\naccent = ""\nroles = ["narrator"]\n'
        f"[command]\nrun = {list(run)!r}\ntimeout = 20\ngain_db = 3.0\n"
    )
    (voice,) = (one for one in load_voices([folder], "command") if one.name == "mine")

    assert (voice.gain_db, bool(voice.source)) == (3.0, True)
    assert engine.speak(LINE, voice).seconds > 1


def test_where_no_program_is_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(VoiceError, match='"command" has no voice') as caught:
        load_voices([], "command")
    assert "Install flite" in caught.value.hint


# flite


@pytest.fixture
def slt() -> Voice:
    if not shutil.which("flite"):
        pytest.skip("flite is not installed: apt-get install flite")
    return next(voice for voice in found_voices("command") if voice.name == "flite-slt")


def test_flite_is_found_with_its_voices_and_their_gender(slt: Voice):
    flite = [voice for voice in found_voices("command") if voice.name.startswith("flite-")]

    assert [(one.name, one.gender) for one in flite] == [
        ("flite-awb", "male"),
        ("flite-kal16", "male"),
        ("flite-rms", "male"),
        ("flite-slt", "female"),
    ]
    assert slt.source


def test_flite_heeds_the_pace(slt: Voice, engine: Engine):
    usual, fast = (engine.speak(LINE, dataclasses.replace(slt, pace=pace)).seconds for pace in (1.0, 1.6))

    assert usual / fast == pytest.approx(1.6, rel=0.1)
