"""What a finished file says about itself, and which work it is."""

import zlib
from pathlib import Path

import msgspec
import pytest

from audiofic.colophon import Colophon, Line, colophon_from, packed, transcript_from
from audiofic.errors import OutputError
from audiofic.model import Kind, Mark, Metadata
from audiofic.works import work_of

COLOPHON = Colophon(
    "w", "s", Metadata(title="Doors", authors=("Ann",), tags=("é",)), 12.5, 9, "2026-01-02", (Mark("One", 0.0, 12.5),),
    (("narrator", "alder"), ("Mira", "fern")),
)  # fmt: skip
TRANSCRIPT = (Line(0.5, 1.25, 1, 0, Kind.DIALOGUE, "Mira", "“Who’s there?”", ((1, 6, 0.5), (7, 12, 0.9))),)


def test_a_colophon_comes_back_as_it_was():
    assert colophon_from(packed(COLOPHON)) == COLOPHON


def test_a_transcript_comes_back_as_it_was():
    assert transcript_from(packed(TRANSCRIPT)) == TRANSCRIPT


@pytest.mark.parametrize("data", [b"", b"nonsense", zlib.compress(b"{}"), zlib.compress(b'[1, {"work": 3}]')])
def test_what_is_no_colophon_is_a_sentence(data):
    with pytest.raises(OutputError, match="cannot be read"):
        colophon_from(data)


def test_a_later_version_is_a_sentence_of_its_own():
    with pytest.raises(OutputError, match="later version"):
        colophon_from(zlib.compress(msgspec.json.encode((99, {"anything": "else"}))))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "https://archiveofourown.org/works/123",
            "http://www.archiveofourown.org/works/123/chapters/9?view_adult=true",
        ),
        ("https://archiveofourown.org/works/123", "https://archiveofourown.org/collections/yuletide/works/123"),
        ("https://www.fanfiction.net/s/5/1/A-Title", "https://m.fanfiction.net/s/5/7/"),
        ("https://example.org/a/", "https://example.org/a#top"),
    ],
)
def test_two_addresses_of_a_work_are_one(one, other):
    assert work_of(Metadata(title="A", source=one), Path("a")) == work_of(Metadata(title="B", source=other), Path("b"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://archiveofourown.org/works/123", "https://archiveofourown.org/works/1234"),
        ("https://example.org/view.php?sid=1", "https://example.org/view.php?sid=2"),
    ],
)
def test_two_works_of_a_site_are_two(one, other):
    assert work_of(Metadata(source=one), Path("a")) != work_of(Metadata(source=other), Path("a"))


def test_without_an_address_title_and_author_tell():
    one = work_of(Metadata(title="The Café – Part 2", authors=("Zoë",)), Path("a"))

    assert one == work_of(Metadata(title="the cafe: part 2", authors=("zoe",)), Path("b"))
    assert one != work_of(Metadata(title="the cafe: part 3", authors=("zoe",)), Path("b"))


def test_a_title_of_punctuation_is_a_title():
    assert work_of(Metadata(title="?!", authors=("Ann",)), Path("a")) != work_of(
        Metadata(title="...", authors=("Ann",)), Path("a")
    )
