"""The chapters of a book as files of their own, cut between packets: nothing is encoded again."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import av
from av.container import InputContainer, OutputContainer

from audiofic.errors import OutputError
from audiofic.library import Shelved
from audiofic.publish.feeds.episodes import Part, title_of
from audiofic.publish.feeds.output import Output

# Nothing of FFmpeg's own, so that the same chapter is always the same bytes; a count of frames is of no use to a file
# of constant bit rate; the tags that old players read; MP4's index in front, so that a stream starts at once.
_OPTIONS = {
    ".mp3": {"write_xing": "0", "id3v2_version": "3", "fflags": "+bitexact"},
    ".m4b": {"movflags": "+faststart", "fflags": "+bitexact"},
    ".opus": {"fflags": "+bitexact"},
}
_MUXERS = {".mp3": "mp3", ".m4b": "ipod", ".opus": "opus"}


def cut(book: Shelved, parts: Sequence[Part], names: Sequence[str], output: Output) -> None:
    """Write each of the *parts* of *book* into the file of its name. Raise OutputError where that cannot be."""
    try:
        with av.open(str(book.path)) as source:
            packets = _packets(source)
            for part, name in zip(parts, names, strict=True):
                with output.writing(name) as file, _chapter(file.name, book, part, source) as target:
                    _copy(packets, target, part.end if part is not parts[-1] else float("inf"))
    except av.FFmpegError as error:
        raise OutputError(f"{book.path} cannot be cut into chapters: {error.strerror}.", "Render it again.") from error
