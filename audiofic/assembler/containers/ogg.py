"""Opus files: Ogg pages (RFC 3533, RFC 7845) with Vorbis comments, which name the chapters too."""

import base64
import struct
from collections.abc import Iterator
from io import BytesIO
from itertools import chain, islice
from typing import Any, BinaryIO

from mutagen import MutagenError
from mutagen.flac import Picture
from mutagen.ogg import OggPage
from mutagen.oggopus import OggOpus

from audiofic.assembler.containers.book import Book, different, listing
from audiofic.assembler.tags import Tags
from audiofic.colophon import COLOPHON, TRANSCRIPT
from audiofic.encoders.opus import FRAME
from audiofic.encoders.packets import apart

PAGE = 40
"""Packets in a page, 0.8 s: even of 1,275 bytes each, the most there is, their lengths fit into its 255 bytes."""

_VENDOR = b"audiofic"
_FRONT = 3  # a cover's type of picture, in FLAC as in ID3


def write(book: Book, file: BinaryIO) -> None:
    """Write *book* into *file*."""
    for page in chain(_head(book), _sound(book)):
        file.write(page)


def verify(book: Book, file: BinaryIO) -> None:
    """Raise OutputError unless *file* is *book*."""
    file.seek(0)
    try:
        found: Any = OggOpus(file)
    except MutagenError as error:
        raise different(f"it cannot be read ({error})") from error
    if sorted(found.tags or ()) != sorted(_comments(book)):
        raise different("its tags or chapter marks are not those that were written")
    if (samples := round(found.info.length * book.encoder.rate)) != book.samples:
        raise different(f"it lasts {samples} samples in place of {book.samples}")
    file.seek(0)
    for number, page in enumerate(chain(_head(book), _sound(book))):
        if file.read(len(page)) != page:
            raise different(f"page {number} is not the one that was written")
    if file.read(1):
        raise different("something stands behind its sound")


def _head(book: Book) -> Iterator[bytes]:
    """The pages before the sound."""
    # Nothing is skipped at the start: each passage has its own silence there. RFC 7845, 5.1 and 5.2.
    head = struct.pack("<8sBBHIhB", b"OpusHead", 1, 1, 0, book.encoder.rate, 0, 0)
    comments = b"OpusTags" + struct.pack("<I", len(_VENDOR)) + _VENDOR + struct.pack("<I", 0)
    file = BytesIO()
    for number, packet in enumerate((head, comments)):
        page = OggPage()
        page.packets, page.sequence, page.first = [packet], number, number == 0
        file.write(page.write())
    file.seek(0)
    content: Any = OggOpus(file)
    content.tags.extend(_comments(book))
    file.seek(0)
    content.save(file, padding=lambda _: 0)
    file.seek(0)
    while file.tell() < len(file.getbuffer()):
        yield OggPage(file).write()


def _sound(book: Book) -> Iterator[bytes]:
    """The pages of the passages."""
    packets = chain.from_iterable(map(apart, book.passages()))
    position, sequence = 0, sum(1 for _ in _head(book))
    while batch := list(islice(packets, PAGE)):
        position += len(batch) * FRAME
        page = OggPage()
        page.packets, page.sequence, page.position, page.last = batch, sequence, position, position == book.samples
        sequence += 1
        yield page.write()


def _comments(book: Book) -> list[tuple[str, str]]:
    """Names and texts. Players and ffmpeg read the first 999 chapters, as a number has three digits."""
    chapters = []
    for number, (title, start, _) in enumerate(listing(book), 1):
        minutes, milliseconds = divmod(start, 60_000)
        clock = f"{minutes // 60:02}:{minutes % 60:02}:{milliseconds // 1000:02}.{milliseconds % 1000:03}"
        chapters += [(f"CHAPTER{number:03}", clock), (f"CHAPTER{number:03}NAME", title)]
    return [*_facts(book.tags), *chapters]


def _facts(tags: Tags) -> Iterator[tuple[str, str]]:
    """The tags; those that Vorbis has no name for have Mp3tag's, which Audiobookshelf and Plex look for."""
    texts = {
        "TITLE": tags.title,
        "ALBUM": tags.title,
        "ARTIST": tags.author,
        "ALBUMARTIST": tags.author,
        "COMPOSER": tags.narrator,
        "GENRE": tags.genre,
        "DATE": tags.date,
        "DESCRIPTION": tags.comment,
        "SERIES": tags.series,
        "SERIES-PART": tags.part,
        "WWWAUDIOSOURCE": tags.source,
        "TRACKNUMBER": "1",
        "TRACKTOTAL": "1",
        "ALBUMSORT": tags.order,
    }
    yield from ((name, text) for name, text in texts.items() if text)
    for name, data in ((COLOPHON, tags.colophon), (TRANSCRIPT, tags.transcript)):
        if data:
            yield name.upper(), base64.b64encode(data).decode()
    if tags.cover:
        picture = Picture()
        picture.data, picture.mime, picture.type = tags.cover, tags.cover_type, _FRONT
        yield "METADATA_BLOCK_PICTURE", base64.b64encode(picture.write()).decode()
