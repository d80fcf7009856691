"""Containers: how the files of each format are written and read back."""

from typing import BinaryIO, Protocol

from audiofic.assembler.containers import mp3, mp4, ogg
from audiofic.assembler.containers.book import Book

__all__ = ["CONTAINERS", "Book", "Container"]


class Container(Protocol):
    """A module that knows the files of one format."""

    def write(self, book: Book, file: BinaryIO) -> None:
        """Write *book* into an empty *file*, a passage at a time. Raise OSError or OutputError where it cannot be."""

    def verify(self, book: Book, file: BinaryIO) -> None:
        """Raise OutputError unless *file* is this book: its tags, its marks, its sound, and nothing else."""


CONTAINERS: dict[str, Container] = {".mp3": mp3, ".m4b": mp4, ".opus": ogg}
"""Suffix of a file -> how it is written."""
