"""A collection becomes a library, and again: heard, counted and looked at in the folder that a listener has."""

import json
import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from audiofic import Outcome, Settings, render_all
from audiofic.batch import Begun, Event, Status
from audiofic.cli import cli
from audiofic.errors import OutputError, UsageError
from audiofic.library import books_in

LINE = "The door stood open all night, and nobody had seen it. "


def story(title: str, author: str = "Ann", *more: str, text: str = LINE) -> str:
    header = "\n".join((f"Title: {title}", f"Author: {author}", *more))
    return f'{header}\n\n{title}\n\n{text}\n\n"I never opened it," said Mira.\n'


def chapters(count: int, **words: str) -> str:
    found = (f"Chapter {n}\n\n{words.get(f'c{n}', '')}{LINE * 60}{n} times.\n\n" for n in range(1, count + 1))
    return "Title: Long\nAuthor: Ann\nSource: https://www.fanfiction.net/s/77/1/Long\n\n" + "".join(found)


@pytest.fixture
def fics(tmp_path: Path) -> Path:
    """A folder of three stories."""
    folder = tmp_path / "fics"
    (folder / "sub").mkdir(parents=True)
    (folder / "door.txt").write_text(story("The Door"), "utf-8")
    (folder / "window.md").write_text(story("The Window"), "utf-8")
    (folder / "sub" / "wall.txt").write_text(story("The Wall", "Ben", "Series: Walls"), "utf-8")
    return folder


@pytest.fixture
def batch(fics: Path, tmp_path: Path, settings: Settings):
    """A function that renders all stories of the folder."""

    def batch(own: Settings = settings, **choices) -> dict[str, Outcome]:
        return {one.story.name: one for one in render_all([fics], tmp_path / "out", own, **choices)}

    return batch


def statuses(outcomes: dict[str, Outcome]) -> dict[str, str]:
    return {name: str(outcome.status) for name, outcome in outcomes.items()}


def names(out: Path) -> list[str]:
    return sorted(path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file())


def tally(outcome: Outcome) -> tuple[int, int]:
    assert outcome.report
    return outcome.report.tally.synthesized, outcome.report.tally.cached


def test_each_story_becomes_an_audiobook_at_its_place(batch, tmp_path: Path):
    assert set(statuses(batch()).values()) == {"rendered"}
    assert names(tmp_path / "out") == ["Ann/The Door.mp3", "Ann/The Window.mp3", "Ben/Walls/The Wall.mp3"]


def test_what_is_up_to_date_is_not_even_prepared(batch):
    batch()
    events: list[Event] = []

    assert set(statuses(batch(tell=events.append)).values()) == {"unchanged"}
    assert not [event for event in events if isinstance(event, Begun)]


def test_an_audiobook_may_be_moved_and_is_known_by_what_it_holds(batch, tmp_path: Path, fics: Path):
    batch()
    (tmp_path / "out" / "Ann" / "The Door.mp3").rename(tmp_path / "out" / "mine.mp3")
    (fics / "door.txt").write_text(story("The Door", text=LINE * 2), "utf-8")

    assert batch()["door.txt"].path == tmp_path / "out" / "mine.mp3"
    assert batch()["door.txt"].status is Status.UNCHANGED


def test_a_chapter_more_speaks_its_passages_alone_into_the_same_file(batch, tmp_path: Path, fics: Path):
    (fics / "long.txt").write_text(chapters(3), "utf-8")
    first = batch()["long.txt"]
    works = {book.name: book.colophon.work for book in books_in(tmp_path / "out")}
    (fics / "long.txt").unlink()
    (fics / "long (new).txt").write_text(chapters(4).replace("Title: Long", "Title: Very Long"), "utf-8")

    second = batch()["long (new).txt"]

    assert second.path == first.path
    assert tally(second)[1] >= tally(first)[0] - 1  # the intro has another title
    assert {book.name: book.colophon.work for book in books_in(tmp_path / "out")} == works


@pytest.mark.parametrize("change", ["cast", "cover", "settings", "lexicon"])
def test_whatever_a_book_is_made_from_makes_it_out_of_date(
    batch, fics: Path, tmp_path: Path, settings: Settings, change: str
):
    batch()
    if change == "cast":
        (fics / "door.cast.toml").write_text('[voices]\n"Mira" = "linnet"\n', "utf-8")
    elif change == "cover":
        (fics / "door.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    elif change == "lexicon":
        folder = Path(os.environ["XDG_DATA_HOME"]) / "audiofic" / "lexicons"
        folder.mkdir(parents=True)
        (folder / "own.txt").write_text("Mira==Meera\n", "utf-8")
    else:
        settings = replace(settings, pace=1.2)

    assert batch(settings)["door.txt"].status is Status.RENDERED


def test_the_cast_file_beside_an_old_download_still_holds(batch, fics: Path, tmp_path: Path):
    (fics / "door.cast.toml").write_text('[voices]\nnarrator = "linnet"\n', "utf-8")
    os.utime(fics / "door.txt", (1_000, 1_000))
    (fics / "door-2.txt").write_text(story("The Door", text=LINE * 2), "utf-8")

    found = batch()

    assert statuses(found)["door.txt"] == "same work"
    [book] = [book for book in books_in(tmp_path / "out") if book.colophon.metadata.title == "The Door"]
    assert dict(book.colophon.voices)["narrator"] == "linnet"


def test_an_error_of_one_story_is_told_and_the_rest_goes_on(batch, fics: Path):
    (fics / "empty.txt").write_text("", "utf-8")
    (fics / "half.epub").write_bytes(b"PK\x03\x04mimetypeapplication/epub+zip")
    (fics / "door.cast.toml").write_text("[voices]\nMira = 3\n", "utf-8")

    found = batch()

    assert {name for name, one in found.items() if one.error} == {"empty.txt", "half.epub", "door.txt"}
    assert {name for name, one in found.items() if one.report} == {"window.md", "wall.txt"}


def test_a_passage_that_cannot_be_spoken_fails_its_story_alone(fics: Path, tmp_path: Path, settings: Settings):
    program = tmp_path / "speaks.py"
    program.write_text(
        "import sys, wave\nsaid = sys.stdin.read()\nif 'Window' in said: sys.exit('no')\n"
        "file = wave.open(sys.argv[1], 'wb'); file.setparams((1, 2, 22050, 0, 'NONE', ''))\n"
        "import math, struct; n = 400 * len(said)\n"
        "file.writeframes(b''.join(struct.pack('<h', int(9000 * math.sin(i / 9))) for i in range(n)))\n",
        "utf-8",
    )
    voices = tmp_path / "voices"
    voices.mkdir()
    (voices / "mine.toml").write_text(
        'name = "mine"\ndescription = "Mine"\ngender = "male"\nage = "adult"\naccent = ""\n'
        'roles = ["narrator", "notes", "dialogue", "character"]\n'
        f"[command]\ngain_db = 0\nrun = {json.dumps([sys.executable, str(program), '{wav}'])}\n",
        "utf-8",
    )
    own = replace(settings, engine="command", narrator="mine", voices=voices)

    found = {one.story.name: one for one in render_all([fics], tmp_path / "out", own)}

    assert {name: str(one.status) for name, one in found.items()} == {
        "door.txt": "rendered",
        "wall.txt": "rendered",
        "window.md": "failed",
    }


def test_a_story_that_vanishes_meanwhile_is_named(batch, fics: Path):
    def tell(event: Event) -> None:
        if isinstance(event, Begun):
            (fics / "sub" / "wall.txt").unlink(missing_ok=True)

    for n in range(4):  # more than are prepared ahead
        (fics / f"{n}.txt").write_text(story(f"Story {n}"), "utf-8")
    found = batch(tell=tell)

    assert "wall.txt" in str(found["wall.txt"].error)
    assert len([one for one in found.values() if one.report]) == 6


def test_two_stories_of_one_title_have_two_files_that_stay_theirs(batch, fics: Path, tmp_path: Path):
    (fics / "other.txt").write_text(story("The Door", "Ben"), "utf-8")

    first = {name: one.path for name, one in batch(name="{title}").items()}
    (fics / "a.txt").write_text(story("The Door", "Zoe"), "utf-8")
    (fics / "other.txt").write_text(story("The Door", "Ben", text=LINE * 3), "utf-8")
    second = {name: one.path for name, one in batch(name="{title}").items()}

    assert len(set(second.values())) == 5
    assert {name: second[name] for name in first} == first


def test_a_file_that_is_not_of_the_work_is_never_written_over(batch, tmp_path: Path):
    (tmp_path / "out" / "Ann").mkdir(parents=True)
    (tmp_path / "out" / "Ann" / "the door.mp3").write_bytes(b"somebody's own")

    batch()

    assert (tmp_path / "out" / "Ann" / "the door.mp3").read_bytes() == b"somebody's own"
    assert "Ann/The Door 2.mp3" in names(tmp_path / "out")


def test_parts_of_a_series_are_rendered_in_their_order(fics: Path, tmp_path: Path, settings: Settings):
    for part, name in ((10, "a"), (9, "b"), (1, "c")):
        (fics / f"{name}.txt").write_text(story(f"Part {part}", "Cat", f"Series: Parts [{part}]"), "utf-8")
    begun: list[str] = []

    render_all([fics], tmp_path / "out", settings, tell=lambda e: begun.append(e.story.name) if type(e) is Begun else 0)

    assert [name for name in begun if len(name) == 5] == ["c.txt", "b.txt", "a.txt"]


def test_stories_that_share_a_passage_speak_it_once(fics: Path, tmp_path: Path, settings: Settings):
    for name in ("a", "b"):
        (fics / f"{name}.txt").write_text(story(f"Story {name}", text=f"{LINE * 60}\n\nChapter 1\n\n{LINE}"), "utf-8")

    found = render_all([fics / "a.txt", fics / "b.txt"], tmp_path / "out", replace(settings, intro=False))

    assert sum(tally(one)[1] for one in found) >= 1


def test_two_batches_do_not_fill_one_folder_at_once(batch):
    def tell(event: Event) -> None:
        if isinstance(event, Begun):
            batch()

    with pytest.raises(OutputError, match="Another batch"):
        batch(tell=tell)


def test_a_place_that_is_no_folder_is_refused(fics: Path, tmp_path: Path, settings: Settings):
    (tmp_path / "file").touch()

    with pytest.raises(OutputError, match="cannot be made"):
        render_all([fics], tmp_path / "file" / "out", settings)


def test_what_belongs_to_one_story_is_refused(fics: Path, tmp_path: Path, settings: Settings):
    with pytest.raises(UsageError, match="belong to one story"):
        render_all([fics], tmp_path / "out", replace(settings, retake=(1,)))


def test_the_command_ends_with_a_line_of_json_a_story_and_1_where_some_failed(fics: Path, tmp_path: Path):
    (fics / "empty.txt").write_text("", "utf-8")

    result = CliRunner().invoke(cli, ["batch", str(fics), "-o", str(tmp_path / "out"), "--engine", "tone", "--json"])

    lines = {Path(line["story"]).name: line for line in map(json.loads, result.stdout.splitlines())}
    assert result.exit_code == 1
    assert lines["empty.txt"]["error"]["message"].endswith("is empty.")
    assert lines["door.txt"]["status"] == "rendered"
    assert lines["door.txt"].keys() == lines["empty.txt"].keys()


def test_a_batch_of_nothing_is_a_usage_error():
    result = CliRunner().invoke(cli, ["batch"])

    assert result.exit_code == 2


@pytest.mark.skipif(os.name == "nt", reason="Ctrl-C is no signal there")
def test_ctrl_c_ends_with_130_and_the_next_run_goes_on(fics: Path, tmp_path: Path, settings: Settings):
    for n in range(30):
        (fics / f"{n}.txt").write_text(story(f"Story {n}", text=LINE * 400), "utf-8")
    out = tmp_path / "out"
    command = [sys.executable, "-m", "audiofic", "batch", str(fics), "-o", str(out), "--engine", "tone", "--json"]
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache")}
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment, text=True) as run:
        first = json.loads(run.stdout.readline())
        run.send_signal(signal.SIGINT)
        run.communicate()
    assert run.returncode == 130
    assert not [path for path in out.rglob(".*") if path.is_file()]

    again = subprocess.run(command, capture_output=True, env=environment, text=True, check=True)

    found = {line["story"]: line["status"] for line in map(json.loads, again.stdout.splitlines())}
    assert found[first["story"]] == "unchanged"
    assert len(names(out)) == 33


def test_a_reason_that_several_stories_share_is_said_once_in_the_summary(fics: Path, tmp_path: Path):
    command = ["batch", str(fics), "-o", str(tmp_path / "out"), "--engine", "tone", "--narrator", "nobody"]

    said = CliRunner().invoke(cli, command).stderr

    assert said.partition("why")[2].count("There is no voice") == 1
    assert "2 more" in said
