"""What a feed offers: a book, or a chapter of one, that stays the same episode however often it is rendered."""

import uuid
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from operator import attrgetter

from audiofic.colophon import Colophon, Transcript
from audiofic.library import Shelved
from audiofic.model import Kind


@dataclass(frozen=True, slots=True)
class Part:
    """A chapter within the file of its book."""

    number: int
    """From 1."""
    title: str
    start: float
    """Seconds; in the middle of the silence before it."""
    end: float


@dataclass(frozen=True, slots=True)
class Episode:
    """An item of a feed."""

    guid: str
    book: Shelved
    title: str
    file: str
    """Of its sound; this and the next are paths from the library's folder, with slashes."""
    sides: str
    """Of what goes with it, without the suffix: transcripts and chapters."""
    size: int
    """Bytes."""
    seconds: float
    chapter: int | None = None


def book_episode(book: Shelved, folder: str) -> Episode:
    """The whole *book* as an episode; what goes with it lies in *folder*."""
    colophon = book.colophon
    return Episode(colophon.work, book, title_of(book), book.name, f"{folder}/book", book.size, colophon.seconds)


def chapter_episode(book: Shelved, part: Part, sound: str, size: int) -> Episode:
    """A chapter whose *sound* is a file of *size*; its GUID stays while others are added, and with another title."""
    guid = str(uuid.uuid5(uuid.UUID(book.colophon.work), f"chapter {part.number}"))
    sides = sound.rpartition(".")[0]
    return Episode(guid, book, part.title, sound, sides, size, part.end - part.start, part.number)


def title_of(book: Shelved) -> str:
    """What a book is called: as its story, else as its file, of whose name some bytes may be no text."""
    return book.colophon.metadata.title or book.path.stem.encode(errors="replace").decode()


def part_of(book: Shelved) -> int | None:
    """Its number in its series, where it has a whole one from 1 to 9,999, as feeds want it."""
    metadata = book.colophon.metadata
    number = int(metadata.part) if metadata.part.isdecimal() and len(metadata.part) <= 4 else 0
    return number if metadata.series and number > 0 else None


def moment_of(episode: Episode) -> datetime:
    """When it came out: its story's date, where the parts of a series are minutes apart and chapters seconds.

    Players that sort by it keep their order. A date that is none counts as the day on which the file was written.
    """
    book = episode.book
    try:
        day = date.fromisoformat(book.colophon.date)
    except ValueError:
        day = datetime.fromtimestamp(book.modified, UTC).date()
    later = timedelta(minutes=5 * min(part_of(book) or 0, 280), seconds=episode.chapter or 0)  # all on one day
    return datetime(day.year, day.month, day.day, tzinfo=UTC) + later


def parts_of(colophon: Colophon, transcript: Transcript) -> tuple[Part, ...]:
    """The chapters of a book, each from the middle of the silence before it; none where it has no transcript."""
    lines = sorted(transcript, key=attrgetter("start"))
    firsts = [(0.0, lines[0].chapter)] if lines else []
    firsts += [((a.end + b.start) / 2, b.chapter) for a, b in pairwise(lines) if b.chapter > a.chapter]
    ends = [start for start, _ in firsts[1:]] + [colophon.seconds]
    return tuple(
        Part(number, _chapter_title(colophon, transcript, number), start, end)
        for (start, number), end in zip(firsts, ends, strict=False)
    )


def _chapter_title(colophon: Colophon, transcript: Transcript, number: int) -> str:
    """What the mark is called that stands before its heading, else before its story; not that of a note before."""
    lines = [line for line in transcript if line.chapter == number and line.kind not in (Kind.INTRO, Kind.NOTE)]
    first = next((line for line in lines if line.kind is Kind.HEADING), lines[0] if lines else None)
    titles = [mark.title for mark in colophon.marks if first and mark.start <= first.start]
    return titles[-1] if titles else f"Chapter {number}"
