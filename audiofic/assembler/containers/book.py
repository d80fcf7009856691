"""What a container is given to write, and what is said when it does not read back so."""

from collections.abc import Iterator
from dataclasses import dataclass

from audiofic.assembler.tags import Tags
from audiofic.cache import Cache
from audiofic.encoders import Encoder
from audiofic.errors import OutputError
from audiofic.model import Mark


@dataclass(frozen=True, slots=True)
class Book:
    """All that a finished file holds."""

    tags: Tags
    marks: tuple[Mark, ...]
    encoder: Encoder
    samples: int
    """Of sound, at the encoder's rate."""
    keys: tuple[str, ...]
    """Of its passages, in order."""
    cache: Cache

    def passages(self) -> Iterator[bytes]:
        """The encoder's packets, a passage at a time. Raise OutputError where one has left the cache."""
        return map(self.cache.packets, self.keys)


def milliseconds(seconds: float) -> int:
    """As chapter marks count time."""
    return round(seconds * 1000)


def listing(book: Book) -> list[tuple[str, int, int]]:
    """Title, start and end (milliseconds) of each mark."""
    return [(mark.title, milliseconds(mark.start), milliseconds(mark.end)) for mark in book.marks]


def different(what: str) -> OutputError:
    """*what* of a finished file is not what was written."""
    return OutputError(
        f"The finished file did not read back as it was written: {what}.",
        "Render again; if it happens again, check the disk, and report it with the story.",
    )
