"""What tests ask of readers and the segmenter: a text as Document or Script, its blocks, and whether all is there."""

import time
from collections import Counter
from pathlib import Path

import pytest

from audiofic.errors import StoryError
from audiofic.model import BlockKind, Document, Kind, NoteSort, Script
from audiofic.readers.books.epub import read_epub
from audiofic.readers.plain.text import read_text
from audiofic.readers.recount import recount, words_of
from audiofic.segmenter import segment

DOOR = Path(__file__).parent / "stories" / "door.txt"
PAGES = Path(__file__).parent / "stories" / "html"
PROSE = "The kettle sang, and nobody in the whole long house got up to take it off the fire."
TOLD = "He took the kettle off the fire. She watched him, and they said nothing for a while."


# Plain text


def document(text: str, name: str = "story.txt") -> Document:
    return read_text(text.encode(), name)


def script(text: str, intro: bool = False) -> Script:
    return segment(document(text), intro)


def of(kind: Kind, text: str) -> list[str]:
    return [one.text for one in script(text).segments if one.kind is kind]


def spoken(text: str) -> list[tuple[str, str]]:
    return [(one.kind.value, one.text) for one in script(text).segments]


# Documents


def titles(story: Document) -> list[str]:
    return [chapter.title for chapter in story.chapters]


def blocks(story: Document, chapter: int = 0) -> list[tuple[str, str]]:
    return [(block.kind.value, story.text[block.start : block.end]) for block in story.chapters[chapter].blocks]


def texts(story: Document, kind: BlockKind) -> list[str]:
    return [story.text[b.start : b.end] for c in story.chapters for b in c.blocks if b.kind is kind]


def notes(story: Document) -> list[tuple[NoteSort | None, str]]:
    return [(b.sort, story.text[b.start : b.end]) for c in story.chapters for b in c.blocks if b.kind is BlockKind.NOTE]


def left_out(story: Document) -> dict[str, str]:
    return {omission.reason: omission.text for omission in story.omissions}


def assert_whole(story: Document) -> None:
    """Blocks lie one behind the other with nothing but white space between."""
    at = 0
    for block in (block for chapter in story.chapters for block in chapter.blocks):
        assert at <= block.start < block.end
        assert not story.text[at : block.start].strip()
        assert all(block.start <= start < end <= block.end for start, end in block.emphasis)
        at = block.end
    assert not story.text[at:].strip()


def assert_all_words(story: Document, data: bytes, kind: str) -> None:
    """Every word that the file shows is in the text or among the omissions, and no other."""
    have = words_of(story.text) + sum((words_of(omission.text) for omission in story.omissions), Counter())
    assert have == recount(data, kind, "file")


def refused(data: bytes, reader=read_epub, name: str = "x.epub", within: float = 5.0) -> str:
    """The sentence that *reader* refuses *data* with, soon and with a hint."""
    began = time.monotonic()
    with pytest.raises(StoryError) as caught:
        reader(data, name)
    assert time.monotonic() - began < within
    assert caught.value.hint
    return caught.value.message
