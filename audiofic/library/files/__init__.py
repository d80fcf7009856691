"""What a finished file holds for us, by its format: private tags and a cover."""

from typing import BinaryIO, Protocol

from audiofic.library.files import mp3, mp4, ogg
from audiofic.library.files.broken import Unreadable

__all__ = ["KINDS", "Form", "Unreadable"]


class Form(Protocol):
    """A module that reads the files of one format."""

    def private(self, file: BinaryIO, name: str) -> bytes | None:
        """What *file*, at its start, holds under our private *name*. Raise OSError or Unreadable."""

    def cover(self, file: BinaryIO) -> bytes | None:
        """Its picture, a JPEG or PNG. Raise OSError or Unreadable."""


KINDS: dict[str, Form] = {".mp3": mp3, ".m4b": mp4, ".opus": ogg}
"""Suffix of a file -> how it is read."""
