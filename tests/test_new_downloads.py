"""A new download of a known work takes its place with all that belongs to it, if it is one."""

from pathlib import Path

import pytest

from audiofic import Outcome, Settings, render, render_all
from audiofic.batch import Status
from audiofic.library import Shelved, book_at, books_in

TALE = " ".join(f"The door {n} stood open all night." for n in range(60))


def story(path: Path, *header: str, text: str = TALE) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_text("\n".join(("Title: The Door", *header, "", text, "")), "utf-8")
    return path


@pytest.fixture
def batch(tmp_path: Path, settings: Settings):
    """A function that renders the stories of a folder, of which there is one."""

    def batch() -> Outcome:
        [outcome] = render_all([tmp_path / "fics"], tmp_path / "out", settings)
        return outcome

    return batch


def books(tmp_path: Path) -> list[Shelved]:
    return [*books_in(tmp_path / "out")]


def test_the_cast_file_of_a_download_that_is_gone_still_holds(tmp_path: Path, batch):
    first = story(tmp_path / "fics" / "door.txt", "Author: Ann")
    cast = tmp_path / "fics" / "door.cast.toml"
    cast.write_text('[voices]\nnarrator = "linnet"\n', "utf-8")
    batch()
    first.unlink()
    story(tmp_path / "fics" / "door (1).txt", "Author: Ann", text=f"{TALE} And all day.")

    assert batch().status is Status.RENDERED
    assert batch().status is Status.UNCHANGED
    assert dict(books(tmp_path)[0].colophon.voices)["narrator"] == "linnet"
    cast.unlink()
    assert batch().status is Status.RENDERED


def test_a_cast_file_that_another_story_is_called_after_is_that_storys(tmp_path: Path, batch, settings: Settings):
    first = story(tmp_path / "fics" / "door.txt", "Author: Ann")
    (tmp_path / "fics" / "door.cast.toml").write_text('[voices]\nnarrator = "linnet"\n', "utf-8")
    batch()
    first.rename(tmp_path / "fics" / "old.txt")
    story(tmp_path / "fics" / "door.txt", "Author: Ben")

    render_all([tmp_path / "fics"], tmp_path / "out", settings)

    narrators = {book.colophon.metadata.authors: dict(book.colophon.voices)["narrator"] for book in books(tmp_path)}
    assert narrators["Ben",] == "linnet"
    assert narrators["Ann",] != "linnet"


def test_an_older_download_does_not_replace_a_later_one(tmp_path: Path, batch):
    story(tmp_path / "fics" / "door.txt", "Author: Ann", "Updated: 2024-02-01")
    batch()
    sound = books(tmp_path)[0].path.read_bytes()
    story(tmp_path / "fics" / "door.txt", "Author: Ann", "Updated: 2024-01-01", text=TALE[:1000])

    outcome = batch()

    assert outcome.status is Status.SAME
    assert "2024-02-01, this on 2024-01-01" in outcome.reason
    assert books(tmp_path)[0].path.read_bytes() == sound


def test_a_download_that_has_lost_much_of_its_text_is_warned_of(tmp_path: Path, batch):
    path = story(tmp_path / "fics" / "door.txt", "Author: Ann")
    batch()
    story(path, "Author: Ann", text=TALE[:1000])

    outcome = batch()

    assert outcome.report
    assert "see whether the download is whole" in outcome.report.warnings[0]


def test_an_address_that_is_new_in_a_download_changes_no_work(tmp_path: Path, batch):
    path = story(tmp_path / "fics" / "door.txt", "Author: Ann")
    batch()
    [before] = books(tmp_path)
    for text in (TALE, f"{TALE} And all day."):
        story(path, "Author: Ann", "Source: https://example.org/7", text=text)
        batch()

    [after] = books(tmp_path)
    assert (after.path, after.colophon.work) == (before.path, before.colophon.work)


def test_another_story_of_the_same_title_and_author_has_an_audiobook_of_its_own(tmp_path: Path, batch):
    path = story(tmp_path / "fics" / "door.txt", "Author: Ann")
    batch()
    [first] = books(tmp_path)
    for more in ("", " And all day."):
        story(path, "Author: Ann", text=TALE.replace("door", "window").replace("stood", "was never") + more)
        batch()

    assert len(books(tmp_path)) == 2
    assert book_at(first.path, tmp_path / "out") == first


@pytest.mark.parametrize("header", [("Author: Ann",), ("Source: https://example.org/7",), ()])
def test_a_story_is_the_same_work_rendered_alone_and_in_a_batch(
    tmp_path: Path, settings: Settings, batch, header: tuple[str, ...]
):
    path = story(tmp_path / "fics" / "door.txt", *header)
    render(path, tmp_path / "alone.mp3", settings)
    batch()

    alone = book_at(tmp_path / "alone.mp3", tmp_path)
    assert isinstance(alone, Shelved)
    assert alone.colophon.work == books(tmp_path)[0].colophon.work
