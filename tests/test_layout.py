"""A library laid out for Audiobookshelf: each book in its own folder, with facts and cover, in every run of a batch."""

import json
from pathlib import Path

import pytest

from audiofic import Settings
from audiofic.batch import AUDIOBOOKSHELF, Status, render_all
from audiofic.cli import main
from audiofic.library import books_in


def story(folder: Path, name: str, title: str, text: str = "It was noon.") -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(f"Title: {title}\nAuthor: Ann\n\n{text}\n")
    return path


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "library"


def laid_out(tmp_path: Path, library: Path, settings: Settings) -> list[Status]:
    return [one.status for one in render_all([tmp_path / "fics"], library, settings, AUDIOBOOKSHELF)]


def files(library: Path) -> list[str]:
    return sorted(path.relative_to(library).as_posix() for path in library.rglob("*") if path.is_file())


def test_each_book_has_a_folder_with_its_facts_and_its_cover(tmp_path: Path, library: Path, settings: Settings):
    story(tmp_path / "fics", "a.txt", "Home")

    laid_out(tmp_path, library, settings)

    assert files(library) == ["Ann/Home/Home.mp3", "Ann/Home/cover.jpg", "Ann/Home/metadata.json"]


def test_stories_whose_names_are_cut_to_the_same_share_no_folder(tmp_path: Path, library: Path, settings: Settings):
    story(tmp_path / "fics", "a.txt", f"{'Home ' * 30}one")
    story(tmp_path / "fics", "b.txt", f"{'Home ' * 30}two")

    laid_out(tmp_path, library, settings)

    books = [book.path for book in books_in(library)]
    assert len(books) == len({book.parent for book in books}) == 2
    titles = [json.loads(book.with_name("metadata.json").read_text("utf-8"))["title"] for book in books]
    assert sorted(titles) == sorted(book.colophon.metadata.title for book in books_in(library))


def named(library: Path) -> list[str]:
    return [name for name in files(library) if name.endswith(".mp3")]


def test_a_book_called_as_a_series_has_another_folder(tmp_path: Path, library: Path, settings: Settings):
    story(tmp_path / "fics", "a.txt", "Lamps")
    story(tmp_path / "fics", "b.txt", "More\nSeries: Lamps")

    laid_out(tmp_path, library, settings)

    assert named(library) == ["Ann/Lamps 2/Lamps 2.mp3", "Ann/Lamps/More/More.mp3"]


def test_a_series_called_as_a_book_that_is_there_has_no_folder(tmp_path: Path, library: Path, settings: Settings):
    story(tmp_path / "fics", "a.txt", "Lamps")
    laid_out(tmp_path, library, settings)
    story(tmp_path / "fics", "b.txt", "More\nSeries: Lamps")

    laid_out(tmp_path, library, settings)

    assert named(library) == ["Ann/Lamps/Lamps.mp3", "Ann/More/More.mp3"]


def test_a_book_that_was_deleted_comes_back_to_its_folder(tmp_path: Path, library: Path, settings: Settings):
    story(tmp_path / "fics", "a.txt", "Home")
    laid_out(tmp_path, library, settings)
    (library / "Ann/Home/Home.mp3").unlink()

    laid_out(tmp_path, library, settings)

    assert named(library) == ["Ann/Home/Home.mp3"]


def test_facts_that_were_lost_are_written_again(tmp_path: Path, library: Path, settings: Settings):
    story(tmp_path / "fics", "a.txt", "Home")
    laid_out(tmp_path, library, settings)
    (library / "Ann/Home/metadata.json").unlink()

    assert laid_out(tmp_path, library, settings) == [Status.UNCHANGED]
    assert (library / "Ann/Home/metadata.json").exists()


def test_facts_that_were_edited_stay_until_the_story_changes(tmp_path: Path, library: Path, settings: Settings):
    path = story(tmp_path / "fics", "a.txt", "Home")
    laid_out(tmp_path, library, settings)
    facts = library / "Ann/Home/metadata.json"
    facts.write_text("{}")

    laid_out(tmp_path, library, settings)
    assert facts.read_text() == "{}"

    story(path.parent, "a.txt", "Home", "It was night.")
    laid_out(tmp_path, library, settings)
    assert json.loads(facts.read_text("utf-8"))["title"] == "Home"


def test_a_book_that_stands_among_others_is_left_as_it_is(tmp_path: Path, library: Path, settings: Settings):
    story(tmp_path / "fics", "a.txt", "Home")
    render_all([tmp_path / "fics"], library, settings)

    laid_out(tmp_path, library, settings)

    assert files(library) == ["Ann/Home.mp3"]


def test_facts_that_cannot_be_written_are_a_failure_of_their_story(tmp_path: Path, library: Path, settings: Settings):
    story(tmp_path / "fics", "a.txt", "Home")
    (library / "Ann/Home/metadata.json").mkdir(parents=True)

    [outcome] = render_all([tmp_path / "fics"], library, settings, AUDIOBOOKSHELF)

    assert outcome.status is Status.FAILED
    assert outcome.error
    assert "metadata.json" in outcome.error.message


def test_a_template_and_a_layout_exclude_each_other(tmp_path: Path, monkeypatch, capsys):
    monkeypatch.setattr(
        "sys.argv", ["audiofic", "batch", str(tmp_path), "--name", "{title}", "--layout", AUDIOBOOKSHELF]
    )

    with pytest.raises(SystemExit) as ended:
        main()

    assert ended.value.code == 2
    assert "--name" in capsys.readouterr().err
