"""Feeds of chapters: files cut out of their books, and episodes that stay when a chapter is added."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import av
import numpy as np
import pytest
from lxml import etree
from mutagen.id3 import ID3

from audiofic.colophon import TRANSCRIPT, Colophon
from audiofic.library import books_in
from audiofic.publish.feeds import Episodes, publish
from audiofic.publish.feeds.episodes import Part, chapter_episode, moment_of
from conftest import heard
from shelves import FILES, LATER, bind, library, story

BASE = "https://example.org"
ITUNES = "{http://www.itunes.com/dtds/podcast-1.0.dtd}"


@pytest.fixture(scope="module")
def shelved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = library(tmp_path_factory.mktemp("chapters") / "books")
    publish(folder, BASE, Episodes.CHAPTER)
    return folder


def work_folder(books: Path, name: str) -> Path:
    (work,) = [book.colophon.work for book in books_in(books) if book.name == name]
    return books / "feeds" / "works" / work


def parts_of_one_day(books: Path) -> Iterator[Colophon]:
    colophon = next(books_in(books)).colophon
    return (replace(colophon, metadata=replace(colophon.metadata, part=part)) for part in "12")


def items(path: Path, name: str = "guid") -> list[str]:
    return [item.findtext(name) for item in etree.parse(path).iter("item")]


@pytest.mark.parametrize("name", FILES)
def test_each_chapter_is_a_file_of_its_own_in_the_format_of_its_book(shelved: Path, name: str):
    suffix = Path(name).suffix
    found = sorted(path.name for path in work_folder(shelved, name).glob(f"*{suffix}"))

    assert found == [f"001{suffix}", f"002{suffix}"]


@pytest.mark.parametrize("name", FILES)
def test_the_chapters_end_to_end_sound_as_the_book(shelved: Path, name: str):
    whole = heard(shelved / name)
    parts = [heard(path) for path in sorted(work_folder(shelved, name).glob(f"*{Path(name).suffix}"))]
    joined = np.concatenate(parts)

    assert abs(len(joined) - len(whole)) < 0.1 * 48_000
    length = min(len(joined), len(whole))
    spans = [slice(start, start + 4800) for start in range(0, length - 4800, 4800)]
    loud = [(np.sqrt(np.mean(whole[one] ** 2)), np.sqrt(np.mean(joined[one] ** 2))) for one in spans]
    assert all(abs(a - b) < 0.1 * max(a for a, _ in loud) for a, b in loud)


def test_a_chapter_is_tagged_with_its_title_and_its_book(shelved: Path):
    with av.open(str(work_folder(shelved, FILES[0]) / "002.mp3")) as file:
        assert file.metadata["title"] == "Chapter 2: Home"
        assert file.metadata["album"] == "Part 1"


def test_a_work_has_a_serial_feed_of_its_chapters(shelved: Path):
    path = work_folder(shelved, FILES[0]) / "feed.xml"

    assert etree.parse(path).findtext(f".//{ITUNES}type") == "serial"
    assert items(path, f"{ITUNES}title") == ["Chapter 1: Out", "Chapter 2: Home"]
    assert items(path, f"{ITUNES}episode") == ["1", "2"]


def test_chapters_come_out_in_their_order(shelved: Path):
    assert items(work_folder(shelved, FILES[0]) / "feed.xml", "pubDate") == [
        "Wed, 01 Jan 2020 00:00:01 +0000",
        "Wed, 01 Jan 2020 00:00:02 +0000",
    ]


def test_the_hundredth_chapter_of_a_part_comes_out_before_the_next_part(shelved: Path):
    first, second = (replace(next(books_in(shelved)), colophon=part) for part in parts_of_one_day(shelved))
    late = chapter_episode(first, Part(100, "", 0.0, 1.0), "100.mp3", 1)
    early = chapter_episode(second, Part(1, "", 0.0, 1.0), "001.mp3", 1)

    assert moment_of(late) < moment_of(early)


def test_a_series_has_the_chapters_of_all_its_parts_in_order(shelved: Path):
    (path,) = (shelved / "feeds" / "series").iterdir()

    assert items(path, "title")[:3] == ["Part 1: Chapter 1: Out", "Part 1: Chapter 2: Home", "Part 2: Chapter 1: Out"]


def test_the_transcript_of_a_chapter_begins_with_it(shelved: Path):
    cues = (work_folder(shelved, FILES[0]) / "002.vtt").read_text("utf-8").split("\n\n")

    assert cues[1].startswith("00:00:0")
    assert "Chapter 2: Home" in cues[1]


def test_an_added_chapter_is_a_new_episode_and_the_others_keep_guid_and_bytes(tmp_path: Path):
    books = tmp_path / "books"
    bind(books, "a.mp3", story(1))
    publish(books, BASE, Episodes.CHAPTER)
    folder = work_folder(books, "a.mp3")
    guids, first = items(folder / "feed.xml"), (folder / "001.mp3").read_bytes()
    bind(books, "a.mp3", story(1) + LATER)
    publish(books, BASE, Episodes.CHAPTER)

    assert items(folder / "feed.xml")[:2] == guids
    assert len(set(items(folder / "feed.xml"))) == 3
    assert (folder / "001.mp3").read_bytes() == first


def test_a_book_of_one_chapter_is_one_episode(tmp_path: Path):
    books = tmp_path / "books"
    bind(books, "a.mp3", story(1).partition("Chapter 2")[0])
    publish(books, BASE, Episodes.CHAPTER)

    assert items(books / "feed.xml", "title") == ["Part 1"]


def test_books_again_takes_the_chapters_files_away(tmp_path: Path):
    books = tmp_path / "books"
    bind(books, "a.mp3", story(1))
    publish(books, BASE, Episodes.CHAPTER)
    publish(books, BASE)

    assert not list((books / "feeds").rglob("*.mp3"))


def test_the_files_of_chapters_are_not_taken_for_books(shelved: Path):
    assert publish(shelved, BASE, Episodes.CHAPTER).foreign == 0


def test_a_book_without_a_transcript_is_one_episode(tmp_path: Path):
    books = tmp_path / "books"
    tag = ID3(bind(books, "a.mp3", story(1)))
    for frame in tag.getall("PRIV"):
        if frame.owner == TRANSCRIPT:
            del tag[frame.HashKey]
    tag.save(v2_version=3)
    publish(books, BASE, Episodes.CHAPTER)

    assert items(books / "feed.xml", "title") == ["Part 1"]


def test_a_book_whose_sound_was_copied_by_half_is_left_out_with_a_word(tmp_path: Path):
    books = tmp_path / "books"
    bind(books, "a.mp3", story(1) + LATER)
    path = bind(books, "b.mp3", story(2) + LATER)
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 2 // 3])
    published = publish(books, BASE, Episodes.CHAPTER)

    assert published.warnings == (f"{path} ends before its chapter 2.",)
    assert len(items(books / "feed.xml")) == 3


def test_publishing_chapters_again_changes_no_byte_and_no_date(tmp_path: Path):
    books = tmp_path / "books"
    bind(books, "a.mp3", story(1))
    publish(books, BASE, Episodes.CHAPTER)
    before = {path: path.stat().st_mtime_ns for path in books.rglob("*") if path.is_file()}
    publish(books, BASE, Episodes.CHAPTER)

    assert {path: path.stat().st_mtime_ns for path in books.rglob("*") if path.is_file()} == before
