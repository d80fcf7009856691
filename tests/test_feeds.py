"""Feeds of a folder of audiobooks, read back by the parser that gPodder uses."""

import json
import shutil
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import podcastparser
import pytest
from click.testing import CliRunner
from lxml import etree

from audiofic.cli import cli
from audiofic.errors import OutputError, UsageError
from audiofic.library import book_at, books_in
from audiofic.model import Metadata
from audiofic.publish.feeds import Published, processes, publish
from audiofic.publish.feeds.markup import fragment
from audiofic.publish.feeds.rss import podcast_guid
from audiofic.publish.feeds.shownotes import link_of
from shelves import FILES, bind, library, story

BASE = "https://example.org/my books"
AT = "https://example.org/my%20books"
PODCAST = "{https://podcastindex.org/namespace/1.0}"
ITUNES = "{http://www.itunes.com/dtds/podcast-1.0.dtd}"


@pytest.fixture(scope="module")
def shelved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = library(tmp_path_factory.mktemp("feeds") / "books")
    publish(folder, BASE)
    return folder


@pytest.fixture
def books(shelved: Path, tmp_path: Path) -> Path:
    """The same, published, in a folder of the test's own."""
    return Path(shutil.copytree(shelved, tmp_path / "books"))


def parsed(path: Path) -> dict[str, Any]:
    with path.open("rb") as file:
        found: dict[str, Any] = podcastparser.parse(f"{AT}/feed.xml", file)
    return found


def series_feed(books: Path) -> Path:
    (path,) = (books / "feeds" / "series").iterdir()
    return path


def names(books: Path, kind: str) -> list[str]:
    return sorted(path.stem.rpartition("-")[0] for path in (books / "feeds" / kind).iterdir())


def contents(books: Path) -> dict[str, tuple[bytes, int]]:
    return {str(path): (path.read_bytes(), path.stat().st_mtime_ns) for path in books.rglob("*") if path.is_file()}


def test_there_is_a_feed_for_the_collection_and_each_series_fandom_and_author(shelved: Path):
    assert len(parsed(shelved / "feed.xml")["episodes"]) == 3
    assert names(shelved, "series") == ["the-long-way-by-zoe-friends"]
    assert names(shelved, "fandoms") == ["harry-potter", "star-trek"]
    assert names(shelved, "authors") == ["zoe-friends"]


def test_a_series_is_serial_from_its_first_part_on(shelved: Path):
    feed = parsed(series_feed(shelved))

    assert feed["type"] == "serial"
    assert [one["title"] for one in feed["episodes"]] == ["Part 1", "Part 2", "Part 3"]  # by their dates
    items = etree.parse(series_feed(shelved)).findall(".//item/title")
    assert [item.text for item in items] == ["Part 1", "Part 2", "Part 3"]


def test_the_part_in_a_series_is_the_number_of_the_episode(books: Path):
    bind(books, "fourth.mp3", story(4).replace("Series: The Long Way", "Series: The Long Way [4]"))
    publish(books, BASE)

    episodes = {one["title"]: one.get("number") for one in parsed(series_feed(books))["episodes"]}
    assert episodes["Part 4"] == 4


def test_an_enclosure_has_the_address_the_length_and_the_type_of_its_file(shelved: Path):
    types = {FILES[0]: "audio/mpeg", FILES[1]: "audio/x-m4a", FILES[2]: "audio/ogg"}
    found = [one["enclosures"][0] for one in parsed(shelved / "feed.xml")["episodes"]]

    for enclosure in found:
        name = unquote(enclosure["url"].removeprefix(f"{AT}/"))
        assert enclosure["file_size"] == (shelved / name).stat().st_size
        assert enclosure["mime_type"] == types.pop(name)
    assert not types


def test_an_address_has_no_character_that_does_not_belong_there(shelved: Path):
    assert 'url="https://example.org/my%20books/Zo%C3%AB%20%26%20co/First%20%231%20100%25.mp3"' in (
        (shelved / "feed.xml").read_text("utf-8")
    )


def test_everything_that_a_feed_names_is_there(shelved: Path):
    tree = etree.parse(shelved / "feed.xml")
    addresses = {node.get(name) for node in tree.iter() for name in ("url", "href") if node.get(name)}

    assert len(addresses) == 3 * 5 + 1
    assert not [one for one in addresses if not (shelved / unquote(one.removeprefix(AT)[1:])).is_file()]


def test_what_is_told_of_a_story_survives_the_way_through_a_feed(shelved: Path):
    (one,) = [one for one in parsed(shelved / "feed.xml")["episodes"] if one["title"] == "Part 1"]

    assert one["link"] == "https://archiveofourown.org/works/1"
    assert one["published"] == 1577836800  # 2020-01-01
    assert one["description"].startswith("They went & came <back>.")
    for fact in ("Zoë &amp; &lt;Friends&gt;", "Star Trek", "Major Character Death", "Mature", "The Long Way"):
        assert fact in one["description_html"]
    assert next(person["name"] for person in one["persons"]) == "Zoë & <Friends>"
    assert {person["role"] for person in one["persons"]} == {"author", "narrator", "voice actor"}


def test_the_duration_is_the_files(shelved: Path):
    wanted = {book.colophon.work: round(book.colophon.seconds) for book in books_in(shelved)}

    assert {one["guid"]: one["total_time"] for one in parsed(shelved / "feed.xml")["episodes"]} == wanted


def test_ratings_for_adults_and_none_at_all_are_explicit(shelved: Path):
    found = {one["title"]: one["explicit"] for one in parsed(shelved / "feed.xml")["episodes"]}

    assert found == {"Part 1": True, "Part 2": False, "Part 3": True}


def test_the_parser_finds_chapters_and_transcript(shelved: Path):
    for one in parsed(shelved / "feed.xml")["episodes"]:
        folder = f"{AT}/feeds/works/{one['guid']}"
        assert one["chapters_json_url"] == f"{folder}/book.json"
        assert one["transcript_url"] == f"{folder}/book.vtt"


def test_a_transcript_is_offered_in_both_forms_with_type_and_language(shelved: Path):
    for item in etree.parse(shelved / "feed.xml").iter("item"):
        found = [node.attrib for node in item.findall(f"{PODCAST}transcript")]
        assert [(one["url"][-4:], one["type"], one["language"]) for one in found] == [
            (".srt", "application/x-subrip", "en"),
            (".vtt", "text/vtt", "en"),
        ]


def test_the_chapters_are_the_marks_of_the_file(shelved: Path):
    for book in books_in(shelved):
        told = (shelved / f"feeds/works/{book.colophon.work}/book.json").read_bytes()
        chapters = json.loads(told)["chapters"]
        assert [(one["title"], one["startTime"]) for one in chapters] == [
            (mark.title, round(mark.start, 3)) for mark in book.colophon.marks
        ]


def test_a_feed_says_who_it_is_in_the_words_of_podcasting_2(shelved: Path):
    channel = etree.parse(shelved / "feed.xml").find("channel")

    assert channel.findtext(f"{PODCAST}medium") == "audiobook"
    assert channel.findtext(f"{PODCAST}guid") == podcast_guid(f"{AT}/feed.xml")
    assert channel.find("{http://www.w3.org/2005/Atom}link").get("href") == f"{AT}/feed.xml"


def test_what_a_directory_requires_of_a_feed_is_there(shelved: Path):
    for path in (shelved / "feed.xml", *(shelved / "feeds").glob("*s/*.xml")):
        channel = etree.parse(path).find("channel")
        for name in ("title", "link", "description", "language", f"{ITUNES}explicit", f"{ITUNES}author"):
            assert channel.findtext(name)
        assert channel.find(f"{ITUNES}category").get("text")
        assert channel.find(f"{ITUNES}image").get("href").startswith(AT)


def test_the_guid_of_a_feed_is_that_of_the_namespaces_own_example():
    assert podcast_guid("https://mp3s.nashownotes.com/pc20rss.xml") == "917393e3-1b1e-5cef-ace4-edaa54e1f810"


def test_an_item_keeps_its_guid_when_its_story_is_rendered_again_with_a_chapter_more(books: Path):
    before = {one["title"]: one["guid"] for one in parsed(books / "feed.xml")["episodes"]}
    bind(books, FILES[0], story(1) + "\nChapter 3: End\n\nAll was well.\n")
    publish(books, BASE)

    assert {one["title"]: one["guid"] for one in parsed(books / "feed.xml")["episodes"]} == before


def test_publishing_again_changes_no_byte_and_no_date(books: Path):
    publish(books, BASE)
    before = contents(books)
    publish(books, BASE)

    assert contents(books) == before


def test_what_is_missing_beside_a_book_is_written_again(books: Path):
    before = contents(books)
    lost = next((books / "feeds" / "works").rglob("book.vtt"))
    lost.unlink()
    publish(books, BASE)

    assert {path: data for path, (data, _) in contents(books).items()} == {n: data for n, (data, _) in before.items()}


def test_a_run_that_breaks_off_leaves_the_feed_that_was_there(books: Path):
    before = (books / "feed.xml").read_bytes()
    bind(books, "fourth.mp3", story(4))
    work = book_at(books / "fourth.mp3", books).colophon.work
    (books / "feeds" / "works" / work).write_bytes(b"a file where a folder should be")

    with pytest.raises(OutputError):
        publish(books, BASE)
    assert (books / "feed.xml").read_bytes() == before


def test_several_processes_write_the_same_bytes_as_one(books: Path, monkeypatch: pytest.MonkeyPatch):
    before = {path: data for path, (data, _) in contents(books).items()}
    (books / "feed.xml").unlink()
    shutil.rmtree(books / "feeds")
    monkeypatch.setattr(processes, "SHARE", 1)
    publish(books, BASE)

    assert {path: data for path, (data, _) in contents(books).items()} == before


def test_two_series_of_one_name_by_different_authors_are_two_feeds(books: Path):
    bind(books, "fourth.mp3", story(4).replace("Author: Zoë & <Friends>", "Author: Ann"))
    publish(books, BASE)

    assert names(books, "series") == ["the-long-way-by-ann", "the-long-way-by-zoe-friends"]


@pytest.mark.parametrize(
    ("source", "link"),
    [
        ("https://e.org/a b?c=<d>", "https://e.org/a%20b?c=%3Cd%3E"),
        ("https://e.org/a%20b#c", "https://e.org/a%20b#c"),
        ("http://[", ""),
        ("javascript:alert(1)", ""),
        ("https:", ""),
    ],
)
def test_the_link_of_a_story_is_a_uri_or_is_left_out(source: str, link: str):
    assert link_of(Metadata(source=source)) == link


def test_publishing_into_a_copy_writes_the_same_bytes(books: Path):
    before = {path: data for path, (data, _) in contents(books).items()}
    (books / "feed.xml").unlink()
    shutil.rmtree(books / "feeds")
    publish(books, BASE)

    assert {path: data for path, (data, _) in contents(books).items()} == before


def test_the_feeds_of_a_book_that_is_gone_go_too(books: Path):
    (work,) = [book.colophon.work for book in books_in(books) if book.name == "third.opus"]
    bind(books, "fourth.mp3", story(4).replace("Star Trek", "Doctor Who"))
    publish(books, BASE)
    assert names(books, "fandoms") == ["doctor-who", "harry-potter", "star-trek"]
    (books / "fourth.mp3").unlink()
    (books / "third.opus").unlink()
    publish(books, BASE)

    assert names(books, "fandoms") == ["harry-potter", "star-trek"]
    assert not (books / "feeds" / "works" / work).exists()


def test_what_somebody_else_has_put_among_the_feeds_stays(books: Path):
    (books / "feeds" / "fandoms" / "mine.xml").write_text("mine")
    publish(books, BASE)

    assert (books / "feeds" / "fandoms" / "mine.xml").read_text() == "mine"


def test_a_feed_of_somebody_elses_is_not_written_over(books: Path):
    (books / "feed.xml").write_text("<rss/>")

    with pytest.raises(OutputError, match="has not written"):
        publish(books, BASE)


def test_sound_files_of_others_are_counted_and_in_no_feed(books: Path):
    (books / "song.mp3").write_bytes(b"ID3")

    assert publish(books, BASE).foreign == 1
    assert "song" not in (books / "feed.xml").read_text("utf-8")


def test_a_work_in_two_formats_is_one_episode_in_the_one_that_most_players_read(books: Path):
    bind(books, "again.opus", story(1))
    published = publish(books, BASE)

    assert len(parsed(books / "feed.xml")["episodes"]) == 3
    assert published.warnings == (f"again.opus is the same work as {FILES[0]}, which the feeds offer.",)


def test_what_xml_cannot_hold_of_a_text_is_left_out():
    written = fragment(lambda markup: markup.element("a", "x\x00\x0b\ud800\ufffe y 🦄", {"b": "\x1b&"}))

    assert etree.fromstring(written).text == "x y 🦄"
    assert etree.fromstring(written).get("b") == "&"


@pytest.mark.parametrize(
    "base", ["example.org", "ftp://example.org/", "https://", "/books", "https://a.b/?x=1", "http://["]
)
def test_what_is_no_address_is_refused_and_nothing_is_written(shelved: Path, base: str):
    before = contents(shelved)

    with pytest.raises(UsageError):
        publish(shelved, base)
    assert contents(shelved) == before


def test_a_folder_without_audiobooks_is_refused(tmp_path: Path):
    with pytest.raises(UsageError, match="There is no audiobook"):
        publish(tmp_path, BASE)


def test_the_command_says_where_the_feed_is(books: Path):
    result = CliRunner().invoke(cli, ["feed", str(books), "--url", BASE])

    assert result.stdout == f"{AT}/feed.xml\n"
    assert "3 episodes" in result.stderr


def test_each_feed_is_told(shelved: Path):
    published: Published = publish(shelved, BASE)

    assert published.feeds == (
        ("collection", "books", 3),
        ("authors", "Zoë & <Friends>", 3),
        ("fandoms", "Harry Potter", 3),
        ("fandoms", "Star Trek", 3),
        ("series", "The Long Way", 3),
    )
