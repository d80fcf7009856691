"""The layout for Audiobookshelf: folders that its scanner reads, and facts beside each book."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audiofic import Settings, render
from audiofic.colophon import Colophon
from audiofic.errors import OutputError
from audiofic.library import Shelved, book_at, cover_of
from audiofic.model import Mark, Metadata
from audiofic.publish.audiobookshelf import furnish, metadata_json, place

STORY = """Title: The Lamp Room
Author: Ada Quill
Fandom: Lamps

Chapter 1

It was noon. "Yes," said Mira.

Chapter 2

It was night.
"""
LAMP = Metadata(
    title="The Lamp Room",
    authors=("Ada Quill", "Bo"),
    fandoms=("Lamps",),
    relationships=("Mira/Tobias",),
    rating="Explicit",
    warnings=("Major Character Death",),
    tags=("Rain",),
    series="Lamps, and Rooms",
    part="2",
    language="en",
    summary="A lamp.",
    source="https://example.org/works/1",
)
VOICES = (("narrator", "alder"), ("Mira", "fern"), ("Tobias", "alder"))


def facts(metadata: Metadata = LAMP, marks: tuple[Mark, ...] = ()) -> dict:
    colophon = Colophon("work", "", metadata, 60.0, 100, "2020-02-01", marks, VOICES)
    return json.loads(metadata_json(colophon))


@pytest.mark.parametrize(
    ("known", "path"),
    [
        ({}, "Ada Quill, Bo/Lamps, and Rooms/02 - The Lamp Room"),
        ({"part": "10.5"}, "Ada Quill, Bo/Lamps, and Rooms/10.5 - The Lamp Room"),
        ({"part": "prequel"}, "Ada Quill, Bo/Lamps, and Rooms/The Lamp Room"),
        ({"part": ""}, "Ada Quill, Bo/Lamps, and Rooms/The Lamp Room"),
        ({"series": ""}, "Ada Quill, Bo/The Lamp Room"),
        ({"authors": ()}, "The Lamp Room"),
        ({"authors": ("..",), "title": "CON"}, "_CON"),
        ({"title": "???"}, "Ada Quill, Bo/Lamps, and Rooms/02 - lamp"),
    ],
)
def test_a_book_has_a_folder_by_author_series_and_number(known: dict, path: str):
    fields = {name: getattr(LAMP, name) for name in Metadata.__slots__}

    found = place(Metadata(**{**fields, **known}), "lamp")

    assert "/".join(found) == path


@given(st.builds(Metadata, title=st.text(), authors=st.tuples(st.text()), series=st.text(), part=st.text()))
def test_no_place_leads_out_of_its_library(metadata: Metadata):
    found = place(metadata, "story")

    assert 1 <= len(found) <= 3
    assert not {"", ".", ".."} & {*found}
    assert not [part for part in found if set(part) & set("/\\") or len(part.encode()) > 120]


def test_the_facts_have_the_types_that_the_scanner_asks_for():
    found = facts()

    lists = ("authors", "narrators", "series", "genres", "tags")
    assert all(isinstance(found[name], list) and all(isinstance(one, str) for one in found[name]) for name in lists)
    texts = ("title", "publishedYear", "publishedDate", "description", "language")
    assert all(isinstance(found[name], str) for name in texts)
    assert (found["explicit"], found["abridged"]) == (True, False)


def test_each_author_is_one_and_each_voice_a_narrator_once():
    found = facts()

    assert found["authors"] == ["Ada Quill", "Bo"]
    assert found["narrators"] == ["alder (synthetic voice)", "fern (synthetic voice)"]


@pytest.mark.parametrize(("part", "number"), [("2", " #2"), ("2.5", " #2.5"), ("2 a", " #2a"), ("#2", " #2"), ("", "")])
def test_a_series_is_named_with_its_number(part: str, number: str):
    assert facts(Metadata(series="Lamps, and Rooms", part=part))["series"] == [f"Lamps, and Rooms{number}"]


def test_what_is_not_known_does_not_outdo_the_name_of_the_folder():
    assert not {"title", "language"} & facts(Metadata()).keys()


def test_every_chapter_has_a_title_as_one_without_costs_them_all():
    chapters = facts(marks=(Mark("Rain", 0.0, 1.23456), Mark("", 1.23456, 60.0)))["chapters"]

    assert chapters == [
        {"id": 0, "start": 0.0, "end": 1.235, "title": "Rain"},
        {"id": 1, "start": 1.235, "end": 60.0, "title": "Part 2"},
    ]


@pytest.mark.parametrize("suffix", [".mp3", ".m4b", ".opus"])
def test_a_finished_book_is_furnished_with_its_facts_and_its_cover(tmp_path: Path, settings: Settings, suffix: str):
    (tmp_path / "story.txt").write_text(STORY)
    book = tmp_path.joinpath(*place(Metadata(title="The Lamp Room"), "story"), f"book{suffix}")
    render(tmp_path / "story.txt", book, settings)

    furnish(book)

    found = json.loads((book.parent / "metadata.json").read_text("utf-8"))
    assert (found["title"], found["authors"], found["genres"]) == ("The Lamp Room", ["Ada Quill"], ["Podfic", "Lamps"])
    shelved = book_at(book, tmp_path)
    assert isinstance(shelved, Shelved)
    assert [one["title"] for one in found["chapters"]] == [mark.title for mark in shelved.colophon.marks]
    assert (book.parent / "cover.jpg").read_bytes() == cover_of(book)
    assert len(list(book.parent.iterdir())) == 3


def test_a_strangers_file_is_not_furnished(tmp_path: Path):
    (tmp_path / "song.mp3").write_bytes(b"ID3\x03\0\0\0\0\0\0" + bytes(1000))

    with pytest.raises(OutputError):
        furnish(tmp_path / "song.mp3")

    assert [one.name for one in tmp_path.iterdir()] == ["song.mp3"]
