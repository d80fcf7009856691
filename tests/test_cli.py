"""The command line, as a user types it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

LAMP_ROOM = Path(__file__).parents[1] / "examples" / "the_lamp_room.txt"


@pytest.fixture
def audiofic(tmp_path: Path):
    def audiofic(*words: str | Path) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path), "COLUMNS": "200", "PYTHONIOENCODING": "utf-8"}
        return subprocess.run(
            [sys.executable, "-m", "audiofic", *map(str, words)],
            capture_output=True,
            encoding="utf-8",
            cwd=tmp_path,
            env=environment,
            check=False,
        )

    return audiofic


@pytest.mark.parametrize(
    "command",
    [
        "",
        *"render batch watch script cast names feed serve page inspect doctor voices".split(),
        *("voices list", "voices add", "voices try"),
    ],
)
def test_every_command_has_help(audiofic, command: str):
    run = audiofic(*command.split(), "--help")

    assert run.returncode == 0
    assert run.stdout.startswith("Usage:")


@pytest.mark.parametrize("group", ["", "voices"])
def test_what_a_command_does_fits_into_its_line_of_the_list(audiofic, group: str):
    summaries = audiofic(*group.split(), "--help").stdout.partition("Commands:\n")[2]

    assert summaries
    assert "..." not in summaries


def test_render_ends_with_one_line_of_json(audiofic):
    run = audiofic("render", LAMP_ROOM, "--engine", "tone", "--json")

    report = json.loads(run.stdout.splitlines()[-1])
    fields = "path seconds chapters words words_spoken skipped segments synthesized cached wall_s"
    assert list(report) == fields.split()
    assert report["words"] == report["words_spoken"] > 900
    assert report["chapters"] == 1


def test_a_quicker_pace_makes_a_shorter_book(audiofic):
    runs = [audiofic("render", LAMP_ROOM, "--engine", "tone", "--json", "--pace", pace) for pace in ("1", "2")]

    usual, quick = (json.loads(run.stdout.splitlines()[-1])["seconds"] for run in runs)
    assert usual / quick == pytest.approx(2, rel=0.02)


@pytest.mark.parametrize("option", ["--chime", "--music"])
def test_a_story_is_no_chime(audiofic, option: str):
    run = audiofic("render", LAMP_ROOM, "--engine", "tone", "--reverb", option, LAMP_ROOM)

    assert run.returncode == 2
    assert run.stderr.startswith(f"audiofic: {LAMP_ROOM} is no sound that can be played.\n")


def test_render_says_how_many_words_it_spoke(audiofic):
    run = audiofic("render", LAMP_ROOM, "--engine", "tone", "-o", "lamp.mp3")

    assert run.stdout == "lamp.mp3\n"
    assert "author's notes in their own voice" in run.stderr
    assert " of 1,0" in run.stderr


@pytest.mark.parametrize("wish", ["voice", "skip", "end"])
def test_notes_take_every_word_that_the_help_shows(audiofic, wish: str):
    run = audiofic("render", LAMP_ROOM, "--engine", "tone", "--notes", wish, "--json")

    report = json.loads(run.stdout.splitlines()[-1])
    assert (report["words"] > report["words_spoken"]) == (wish == "skip")
    assert bool(report["skipped"]) == (wish == "skip")


def test_a_pipe_gets_utf_8_whatever_the_system_thinks(audiofic, tmp_path: Path, monkeypatch):
    monkeypatch.setenv("PYTHONIOENCODING", "cp1252")
    (tmp_path / "雪.txt").write_text("Snow, 雪, fell on the ☃.", "utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "audiofic", "script", "雪.txt", "--format", "jsonl"],
        cwd=tmp_path,
        capture_output=True,
        check=True,
    )

    assert "雪, fell on the ☃" in run.stdout.decode()


def test_a_story_that_comes_through_a_pipe_is_read(tmp_path: Path):
    words = [sys.executable, "-m", "audiofic", "script", "/dev/stdin", "--check"]
    run = subprocess.run(words, input=b"It rained all day.", cwd=tmp_path, capture_output=True, check=False)

    assert (run.returncode, b"cannot be counted" in run.stdout) == (0, True)


def test_script_gives_a_line_of_json_a_segment(audiofic):
    run = audiofic("script", LAMP_ROOM, "--format", "jsonl")

    lines = [json.loads(line) for line in run.stdout.splitlines()]
    text = LAMP_ROOM.read_text("utf-8")
    assert [line["n"] for line in lines] == list(range(len(lines)))
    placed = [line for line in lines if line["start"] is not None]
    assert all(" ".join(text[line["start"] : line["end"]].split()) == line["text"] for line in placed)
    assert {"chapter", "kind", "speaker", "confidence", "evidence"} <= set(lines[0])


def test_script_and_cast_are_tables_for_people(audiofic):
    table, cast = audiofic("script", LAMP_ROOM), audiofic("cast", LAMP_ROOM)

    assert (table.returncode, cast.returncode) == (0, 0)
    assert "dialogue" in table.stdout
    assert "narrator" in cast.stdout


def test_voices_are_listed_and_tried(audiofic, tmp_path: Path):
    listed, tried = audiofic("voices", "list"), audiofic("voices", "try", "alder")

    assert "alder" in listed.stdout
    assert (tmp_path / tried.stdout.strip()).stat().st_size > 100_000


def test_doctor_names_every_engine(audiofic):
    run = audiofic("doctor")

    assert run.returncode == 0
    assert all(f"engine {name}:" in run.stdout for name in ("espeak", "pyttsx3", "tone"))


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["render"], 2),
        (["render", LAMP_ROOM, "--jobs", "0"], 2),
        (["render", LAMP_ROOM, "-o", "story.wav"], 2),
        (["render", "missing.txt"], 3),
        (["script", "."], 3),
        (["render", LAMP_ROOM, "--narrator", "aldr"], 4),
        (["render", LAMP_ROOM, "--voices", "nowhere"], 4),
        (["render", LAMP_ROOM, "--engine", "espaek"], 6),
        (["voices", "try", "nobody"], 4),
    ],
)
def test_errors_say_what_and_what_to_do_and_have_codes_of_their_own(audiofic, words: list[str], code: int):
    run = audiofic(*words)

    assert run.returncode == code
    assert "Traceback" not in run.stderr
    assert len(run.stderr.strip().splitlines()) >= 2
    assert run.stdout == ""


def test_a_reader_that_has_seen_enough_is_no_error(audiofic, tmp_path: Path):
    words = [sys.executable, "-m", "audiofic", "script", LAMP_ROOM, "--format", "jsonl"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=tmp_path) as run:
        first = run.stdout.readline()
        run.stdout.close()
        said = run.stderr.read()

    assert first.startswith(b'{"n": 0')
    assert b"Traceback" not in said
