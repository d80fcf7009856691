"""Stories that arrive in a folder: each is rendered once it is whole."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from audiofic.batch import watch
from audiofic.batch.watch import arrivals, once_free
from audiofic.errors import BusyError, StoryError


@pytest.fixture
def arriving(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[list[Path], frozenset[Path]]]:
    """What arrives in a folder that is looked at often."""
    monkeypatch.setattr(watch, "EVERY", 0.02)
    monkeypatch.setattr(watch, "QUIET", 0.3)
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "first.txt").write_text("The door.")
    return arrivals(tmp_path / "in", tmp_path / "in" / "out")


def test_what_is_there_comes_first_and_then_what_is_new_with_all_else(arriving, tmp_path: Path):
    folder = tmp_path / "in"
    first, second = folder / "first.txt", folder / "second.txt"

    assert next(arriving) == ([first], {first})
    second.write_text("The window.")
    assert next(arriving) == ([first, second], {second})


def test_a_file_that_grows_is_left_until_it_is_whole(arriving, tmp_path: Path):
    growing = tmp_path / "in" / "growing.txt"
    program = (
        f"import time\nfor n in range(20):\n with open({str(growing)!r}, 'a') as file: file.write('A line.')\n"
        " time.sleep(0.05)"
    )
    next(arriving)

    with subprocess.Popen([sys.executable, "-c", program]):
        next(arriving)

    assert growing.read_text().count("A line.") == 20


def test_a_changed_cast_file_concerns_all_stories(arriving, tmp_path: Path):
    next(arriving)
    (tmp_path / "in" / "first.cast.toml").write_text("[voices]")

    stories, changed = next(arriving)

    assert changed.issuperset(stories)


def test_what_is_written_into_the_library_is_no_arrival(arriving, tmp_path: Path):
    next(arriving)
    (tmp_path / "in" / "out").mkdir()
    (tmp_path / "in" / "out" / "page.html").write_text("<p>The door.</p>")
    (tmp_path / "in" / "last.txt").write_text("The wall.")

    stories, _ = next(arriving)

    assert [story.name for story in stories] == ["first.txt", "last.txt"]


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path):
    with pytest.raises(StoryError, match="no folder"):
        next(arrivals(tmp_path / "nowhere", tmp_path))


@pytest.mark.skipif(os.name == "nt", reason="Ctrl-C is no signal there")
def test_the_command_renders_what_arrives_and_ends_by_ctrl_c(tmp_path: Path):
    (tmp_path / "in").mkdir()
    book = tmp_path / "out" / "The Door.mp3"
    command = [sys.executable, "-m", "audiofic", "watch", str(tmp_path / "in"), "-o", str(tmp_path / "out")]
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache")}
    with subprocess.Popen([*command, "--engine", "tone"], stderr=subprocess.PIPE, env=environment, text=True) as run:
        assert run.stderr.readline().startswith("watching")
        (tmp_path / "in" / "a.txt").write_text("Title: The Door\n\nThe door stood open.\n")
        said = run.stderr.readline()
        run.send_signal(signal.SIGINT)
        _, rest = run.communicate()

    assert book.is_file()
    assert str(book) in said
    assert (run.returncode, "Traceback" in rest) == (130, False)


def test_a_watch_waits_for_another_batch_to_end(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(watch, "EVERY", 0.01)
    tries = []

    def render() -> None:
        tries.append(None)
        if len(tries) < 3:
            raise BusyError("Another batch is filling the folder.", "Wait for it.")

    once_free(render)

    assert len(tries) == 3
