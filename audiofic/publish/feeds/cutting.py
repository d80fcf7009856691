"""The chapters of a book as files of their own, cut between packets: nothing is encoded again."""

from bisect import bisect
from collections.abc import Iterable, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

import av

from audiofic.errors import SoundError
from audiofic.library import Shelved
from audiofic.publish.feeds.episodes import Part, title_of
from audiofic.publish.feeds.output import writing

# Nothing of FFmpeg's own, so that the same chapter is always the same bytes. A file of constant bit rate needs no count
# of its frames. MP4's index stands in front, so that a stream starts at once.
_MUXERS = {
    ".mp3": ("mp3", {"write_xing": "0", "id3v2_version": "3", "fflags": "+bitexact"}),
    ".m4b": ("ipod", {"movflags": "+faststart", "fflags": "+bitexact"}),
    ".opus": ("opus", {"fflags": "+bitexact"}),
}
"""Suffix of a file -> FFmpeg's name of the format, and how it is written."""


def cut(book: Shelved, parts: Sequence[Part], targets: Sequence[Path]) -> None:
    """Write each of the *parts* of *book* into its target.

    Raise SoundError where the book is broken, or ends before its last part, and OutputError where that cannot be.
    """
    starts = [part.start for part in parts[1:]]

    def place(packet: Any) -> int:
        """Of the part in which the middle of a packet is heard."""
        return bisect(starts, float((packet.pts + packet.duration / 2) * packet.time_base))

    try:
        with av.open(str(book.path)) as source:
            stream = source.streams.audio[0]
            packets = (packet for packet in source.demux(stream) if packet.size)
            missing = set(range(len(parts)))
            for number, group in groupby(packets, key=place):
                with writing(targets[number]) as file:
                    _write(file.name, (book, parts[number]), stream, group)
                missing.discard(number)
    except av.FFmpegError as error:
        raise SoundError(f"{book.path} cannot be cut into chapters: {error.strerror}.", "Render it again.") from error
    if missing:
        raise SoundError(f"{book.path} ends before its chapter {parts[min(missing)].number}.", "Render it again.")


def _write(path: str, chapter: tuple[Shelved, Part], template: Any, packets: Iterable[Any]) -> None:
    book, part = chapter
    muxer, options = _MUXERS[book.path.suffix.lower()]
    with av.open(path, "w", format=muxer, container_options=options) as target:
        stream = target.add_stream_from_template(template)
        target.metadata.update(
            title=part.title,
            album=title_of(book),
            artist=", ".join(book.colophon.metadata.authors),
            track=str(part.number),
        )
        first = None
        for packet in packets:
            first = packet.pts if first is None else first
            packet.pts -= first
            packet.dts = packet.pts
            packet.stream = stream
            target.mux_one(packet)
