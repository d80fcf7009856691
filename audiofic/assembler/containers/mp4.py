"""M4B files: AAC in MP4 with iTunes' tags, and chapters twice, as QuickTime's text track and as Nero's list.

Players read one or the other: AntennaPod Nero's alone, which holds 255, Apple's and BookPlayer the track, ffmpeg both.
FFmpeg muxes and writes both; mutagen writes the tags, as it knows more of them than FFmpeg does.
"""

from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from fractions import Fraction
from itertools import chain, zip_longest
from typing import Any, BinaryIO

from mutagen import MutagenError
from mutagen.mp4 import MP4, AtomDataType, MP4Cover, MP4FreeForm

from audiofic.assembler.containers.book import Book, different, listing
from audiofic.assembler.tags import Tags
from audiofic.colophon import COLOPHON, TRANSCRIPT
from audiofic.encoders.aac import FRAME
from audiofic.encoders.packets import apart

NERO = 255
"""Chapters in Nero's list, at most: its count is a single byte."""
AUDIOBOOK = 2
"""What the atom "stik" calls one."""

_FREE = "----:com.apple.iTunes:"
# The index before the sound, so that a stream starts at once; nothing of FFmpeg's own, so that the same book is always
# the same bytes.
_OPTIONS = {"movflags": "+faststart", "fflags": "+bitexact"}


def write(book: Book, file: BinaryIO) -> None:
    """Write *book* into *file*."""
    with _system_errors():
        _mux(book, file.name)
        file.seek(0)
        content: Any = MP4(file)
        if content.tags is None:
            content.add_tags()
        content.tags.update(_atoms(book.tags))
        file.seek(0)
        content.save(file, padding=lambda _: 0)


def verify(book: Book, file: BinaryIO) -> None:
    """Raise OutputError unless *file* is *book*."""
    file.seek(0)
    try:
        content: Any = MP4(file)
    except MutagenError as error:
        raise different(f"its tags cannot be read ({error})") from error
    for name, value in _atoms(book.tags).items():
        if (found := (content.tags or {}).get(name)) != value:
            raise different(f"the tag {name} reads {found!s:.80}")
    marks = _contiguous(book)
    nero = [(one.title, round(one.start * 1000)) for one in content.chapters or ()]
    if nero != [(title, start) for title, start, _ in marks[:NERO]]:
        raise different("its list of chapters is not the one that was written")
    _verify_track(book, marks, file)


def _mux(book: Book, path: str) -> None:
    """Write sound and chapters."""
    import av  # noqa: PLC0415  # before the first passage is spoken, nobody should wait for it

    rate = book.encoder.rate
    # A name with a colon may mean something else to FFmpeg than a file.
    with av.open(f"file:{path}", "w", format="ipod", container_options=_OPTIONS) as out:
        stream = out.add_stream("aac", rate=rate, layout="mono")
        out.set_chapters(
            [
                {"id": n, "start": start, "end": end, "time_base": Fraction(1, 1000), "metadata": {"title": title}}
                for n, (title, start, end) in enumerate(_contiguous(book))
            ]
        )
        position = 0
        for data in chain.from_iterable(map(apart, book.passages())):
            packet = av.Packet(data)
            packet.stream, packet.time_base, packet.is_keyframe = stream, Fraction(1, rate), True
            packet.pts = packet.dts = position
            packet.duration = FRAME
            position += FRAME
            out.mux_one(packet)


def _verify_track(book: Book, marks: list[tuple[str, int, int]], file: BinaryIO) -> None:
    import av  # noqa: PLC0415  # as in _mux

    file.seek(0)
    try:
        with av.open(file, "r", "mp4") as content:
            found = [(one["metadata"].get("title", ""), one["start"], one["end"]) for one in content.chapters()]
            if [one[:2] for one in found] != [mark[:2] for mark in marks]:
                raise different("its chapter track is not the one that was written")
            stream = content.streams.audio[0]
            packets = (bytes(packet) for packet in content.demux(stream) if packet.size)
            count = 0
            for wanted, packet in zip_longest(chain.from_iterable(map(apart, book.passages())), packets):
                if wanted != packet:
                    raise different(f"its sound changes in packet {count}")
                count += 1
    except (av.FFmpegError, IndexError) as error:
        raise different(f"it cannot be played ({error})") from error
    if count * FRAME != book.samples or stream.duration != book.samples:
        raise different(f"it lasts {stream.duration} samples in place of {book.samples}")


def _contiguous(book: Book) -> list[tuple[str, int, int]]:
    """The marks as a track of text has them: from the very start, as it has no room before its first sample."""
    marks = listing(book)
    return [(title, start if n else 0, end) for n, (title, start, end) in enumerate(marks)]


def _atoms(tags: Tags) -> dict[str, list[Any]]:
    """The tags by the names of their atoms; those in capitals are Mp3tag's, which Audiobookshelf and Plex look for."""
    texts = {
        "\xa9nam": tags.title,
        "\xa9alb": tags.title,
        "\xa9ART": tags.author,
        "aART": tags.author,
        "\xa9wrt": tags.narrator,
        "\xa9gen": tags.genre,
        "\xa9day": tags.date,
        "\xa9cmt": tags.comment,
        "desc": tags.comment,
        "soal": tags.order,
    }
    free = {"SERIES": tags.series, "SERIES-PART": tags.part, "WWWAUDIOSOURCE": tags.source}
    atoms: dict[str, list[Any]] = {name: [text] for name, text in texts.items() if text}
    atoms |= {_FREE + name: [MP4FreeForm(text.encode(), AtomDataType.UTF8)] for name, text in free.items() if text}
    for name, data in ((COLOPHON, tags.colophon), (TRANSCRIPT, tags.transcript)):
        if data:  # in letters, as FFmpeg takes every atom for text
            atoms[f"----:{name}"] = [MP4FreeForm(b64encode(data), AtomDataType.UTF8)]
    atoms |= {"stik": [AUDIOBOOK], "trkn": [(1, 1)]}
    if tags.cover:
        is_png = tags.cover_type == "image/png"
        atoms["covr"] = [MP4Cover(tags.cover, AtomDataType.PNG if is_png else AtomDataType.JPEG)]
    return atoms


@contextmanager
def _system_errors() -> Iterator[None]:
    """What FFmpeg and mutagen say of a full disk or a closed folder, as the OSError that it is."""
    import av  # noqa: PLC0415  # as in _mux

    try:
        yield
    except av.FFmpegError as error:
        raise OSError(error.errno, error.strerror) from error
    except MutagenError as error:
        if error.args and isinstance(error.args[0], OSError):
            raise error.args[0] from error
        raise different(f"it cannot be tagged ({error})") from error
