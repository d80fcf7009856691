"""`audiofic cast`, as a user types it: the cast, and a file to edit."""

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

STORY = """Title: The Door
Author: Ann
Series: Doors

"I never opened it," said Mira.

"Then who did?" asked Tobias.

"Somebody else did."
"""


@pytest.fixture
def audiofic(tmp_path: Path):
    (tmp_path / "story.txt").write_text(STORY)

    def audiofic(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "audiofic", *words],
            capture_output=True,
            encoding="utf-8",
            cwd=tmp_path,
            env={**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache"), "COLUMNS": "120"},
            check=False,
        )

    return audiofic


def test_save_writes_the_cast_file_and_says_so(audiofic, tmp_path: Path):
    run = audiofic("cast", "story.txt", "--save")

    assert (run.returncode, "entries added" in run.stderr) == (0, True)
    assert {"narrator", "Mira", "Tobias"} == tomllib.loads((tmp_path / "story.cast.toml").read_text())["voices"].keys()


def test_saving_again_writes_nothing_and_says_so(audiofic, tmp_path: Path):
    audiofic("cast", "story.txt", "--save")
    before = (tmp_path / "story.cast.toml").read_bytes()

    run = audiofic("cast", "story.txt", "--save")

    assert "nothing was written" in run.stderr
    assert (tmp_path / "story.cast.toml").read_bytes() == before


@pytest.mark.parametrize(
    ("cast_file", "code"),
    [
        ("[voices]\nMira 'fern'\n", 5),
        ("[voices]\nMirra = 'fern'\n", 5),
        ("[voices]\nMira = 'ferm'\n", 4),
        ("[lines]\n'Somebody else dit' = 'Mira'\n", 5),
        ("[lines]\n'Somebody else did' = 'Mirra'\n", 5),
    ],
)
@pytest.mark.parametrize("command", ["render", "script", "cast"])
def test_a_slip_in_the_cast_file_is_refused_by_line_and_nothing_is_written(
    audiofic, tmp_path: Path, command: str, cast_file: str, code: int
):
    (tmp_path / "story.cast.toml").write_text(cast_file)

    run = audiofic(command, "story.txt", "--engine", "tone")

    assert (run.returncode, "Traceback" in run.stderr, run.stdout) == (code, False, "")
    assert "story.cast.toml" in run.stderr
    assert "line 2" in run.stderr
    assert not (tmp_path / "output").exists()


def test_a_broken_cast_file_is_not_saved_over(audiofic, tmp_path: Path):
    (tmp_path / "story.cast.toml").write_text("[voices]\nMira 'fern'\n")

    assert audiofic("cast", "story.txt", "--save").returncode == 5
    assert (tmp_path / "story.cast.toml").read_text() == "[voices]\nMira 'fern'\n"


def test_a_story_that_comes_through_a_pipe_has_no_cast_file(tmp_path: Path):
    words = [sys.executable, "-m", "audiofic", "cast", "/dev/stdin", "--save"]
    run = subprocess.run(words, input=STORY.encode(), cwd=tmp_path, capture_output=True, check=False)

    assert (run.returncode, b"/dev/stdin is no file" in run.stderr) == (2, True)
    assert not Path("/dev/stdin.cast.toml").exists()


def test_who_has_left_the_story_is_a_warning(audiofic, tmp_path: Path):
    (tmp_path / "story.cast.toml").write_text('[voices]\n"Old Corrie" = "gaffer"\n')

    run = audiofic("render", "story.txt", "--engine", "tone")

    assert run.returncode == 0
    assert 'warning: story.cast.toml, line 2: [voices] "Old Corrie"' in run.stderr


@pytest.mark.parametrize("certainty", ["-0.1", "1.5", "very"])
def test_a_certainty_that_cannot_be_is_refused(audiofic, certainty: str):
    assert audiofic("cast", "story.txt", "--certainty", certainty).returncode == 2


def test_with_a_certainty_of_one_all_that_is_not_sure_is_neutral(audiofic):
    run = audiofic("cast", "story.txt", "--certainty", "1")

    rows = [line.split() for line in run.stdout.splitlines()]
    assert "0%" in next(row for row in rows if row and row[0] == "Mira")
