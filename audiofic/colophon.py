"""What a finished file says about itself, in a private tag: feeds, pages and batches need the files and nothing else.

A colophon is the note at the end of a book on how it was made. Players overlook it; it is compressed JSON.
"""

import zlib
from dataclasses import dataclass
from typing import TypeVar

import msgspec

from audiofic.errors import OutputError
from audiofic.model import Kind, Mark, Metadata

COLOPHON, TRANSCRIPT = "audiofic:colophon", "audiofic:transcript"
"""What the two are called in a file: owner of a PRIV frame, name of an iTunes atom, name of a Vorbis comment.

The colophon stands before all other tags and the transcript after them: a library is read by its files' first bytes.
"""
VERSION = 1
"""Of the form. A reader of ours takes none that is newer."""
_What = TypeVar("_What")


@dataclass(frozen=True, slots=True)
class Colophon:
    """What is known of an audiobook."""

    work: str
    """Which story it is, whatever its file and its version: see works.py."""
    stamp: str
    """Digest of all that it was made from: story, cast file, settings, version; empty where nobody asked."""
    metadata: Metadata
    seconds: float
    words: int
    """Spoken."""
    date: str
    """ISO: when the story was published or, where it does not say, when its file was written."""
    marks: tuple[Mark, ...]
    voices: tuple[tuple[str, str], ...]
    """Who speaks in which voice: "narrator", then the characters by how much they say."""
    cast: str = ""
    """Name of the cast file that it was made with: a new download of another name goes on with it."""


@dataclass(frozen=True, slots=True)
class Line:
    """A segment as it is heard."""

    start: float
    """Seconds from the start of the file."""
    end: float
    chapter: int
    """From 1."""
    paragraph: int
    kind: Kind
    speaker: str
    """Empty where nobody in the story says it."""
    text: str
    """As it is written."""
    words: tuple[tuple[int, int, float], ...] = ()
    """Of each word, where the engine tells: its first character in `text`, the one after, and when (seconds)."""
    confidence: float = 1.0
    """Of kind and speaker, 0 to 1: a line below the listener's certainty has a neutral voice."""
    gender: str = ""
    """The speaker's; empty where the story does not say."""


Transcript = tuple[Line, ...]


def packed(what: Colophon | Transcript) -> bytes:
    """As it stands in a file; the same thing gives the same bytes."""
    return zlib.compress(msgspec.json.encode((VERSION, what)), 9)


def colophon_from(data: bytes) -> Colophon:
    """The colophon that `packed` made. Raise OutputError where it is none, or one of a later version."""
    return _unpacked(data, Colophon)


def transcript_from(data: bytes) -> Transcript:
    """The transcript that `packed` made. Raise OutputError likewise."""
    return _unpacked(data, Transcript)


def _unpacked(data: bytes, kind: type[_What]) -> _What:
    try:
        version, rest = msgspec.json.decode(zlib.decompress(data), type=tuple[int, msgspec.Raw])
        if version <= VERSION:
            return msgspec.json.decode(rest, type=kind)
    except (zlib.error, msgspec.DecodeError) as error:
        raise OutputError(f"What the file says of itself cannot be read: {error}.", "Render it again.") from error
    raise OutputError("The file was made by a later version of audiofic.", "Install that version.")
