"""Finished files, read by what they say of themselves."""

import shutil
from pathlib import Path

import pytest
from mutagen.id3 import ID3, TIT2

from audiofic.errors import SoundError, UsageError
from audiofic.library import IGNORE, Skipped, book_at, books_in, cover_of, shelf, transcript_of
from shelves import FILES, library


@pytest.fixture(scope="module")
def shelved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return library(tmp_path_factory.mktemp("library") / "books")


@pytest.fixture
def books(shelved: Path, tmp_path: Path) -> Path:
    """The same in a folder of the test's own."""
    return Path(shutil.copytree(shelved, tmp_path / "books"))


def test_the_books_of_all_formats_in_all_folders_are_found_by_name(books: Path):
    assert [book.name for book in books_in(books)] == list(FILES)


def test_a_book_says_its_work_and_its_size(books: Path):
    for book in books_in(books):
        assert book.colophon.metadata.series == "The Long Way"
        assert book.size == book.path.stat().st_size


@pytest.mark.parametrize("name", FILES)
def test_its_transcript_is_read_from_each_format(shelved: Path, name: str):
    assert '"Fine,"' in [line.text for line in transcript_of(shelved / name)]


@pytest.mark.parametrize("name", FILES)
def test_its_cover_is_read_from_each_format(shelved: Path, name: str):
    assert (cover_of(shelved / name) or b"").startswith(b"\xff\xd8\xff")


def test_a_file_of_somebody_elses_is_skipped_without_a_word(books: Path):
    other = books / "song.mp3"
    tag = ID3()
    tag.add(TIT2(encoding=3, text="A song"))
    tag.save(other)

    assert Skipped(other, "") in list(shelf(books))


def test_a_book_whose_tags_another_program_has_written_again_is_still_found(books: Path):
    path = books / FILES[0]
    tag = ID3(path)
    tag.add(TIT2(encoding=3, text="A new title"))
    tag.save(path, v2_version=4)

    assert len(list(books_in(books))) == 3


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_was_copied_by_half_is_skipped_or_read_and_never_fatal(books: Path, name: str):
    path = books / name
    whole = path.read_bytes()
    for length in (0, 3, 30, 100, 500, len(whole) // 2):
        path.write_bytes(whole[:length])

        assert len(list(shelf(books))) == 3


def test_a_broken_book_is_skipped_with_its_reason(books: Path):
    path = books / "third.opus"
    data = bytearray(path.read_bytes())
    place = data.find(b"AUDIOFIC:COLOPHON=") + 30
    data[place : place + 5] = b"-----"
    path.write_bytes(data)

    skipped = [found for found in shelf(books) if isinstance(found, Skipped)]

    assert str(path) in skipped[0].reason


def test_a_transcript_that_is_gone_is_an_error_that_says_so(books: Path):
    path = books / "third.opus"
    path.unlink()

    with pytest.raises(SoundError, match=r"third\.opus cannot be read"):
        transcript_of(path)


def test_what_a_link_points_to_outside_the_library_is_not_found(books: Path, tmp_path: Path):
    shutil.move(books / FILES[0], tmp_path / "secret.mp3")
    (books / "link.mp3").symlink_to(tmp_path / "secret.mp3")
    (books / "folder").symlink_to(tmp_path)

    assert [book.name for book in books_in(books)] == list(FILES[1:])


def test_a_hidden_file_and_a_folder_that_is_to_be_ignored_are_passed_over(books: Path):
    (books / "Zoë & co" / IGNORE).touch()
    (books / "third.opus").rename(books / ".third.opus")

    assert not list(shelf(books))


def test_a_file_that_vanished_is_skipped_with_its_reason(books: Path):
    found = book_at(books / "gone.mp3", books)

    assert isinstance(found, Skipped)
    assert "gone.mp3 cannot be read" in found.reason


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path):
    with pytest.raises(UsageError, match="There is no folder"):
        list(shelf(tmp_path / "nowhere"))
