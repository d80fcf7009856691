"""MP3 files: ID3v2.3 tags and chapter frames as players read them, then the frames of the passages, end to end.

The players looked at are Audiobookshelf, AntennaPod, Pocket Casts, BookPlayer and Plex.
"""

from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import BinaryIO

from mutagen import MutagenError
from mutagen.id3 import (
    APIC,
    CHAP,
    COMM,
    CTOC,
    ID3,
    MVIN,
    MVNM,
    PRIV,
    TALB,
    TCOM,
    TCON,
    TDRC,
    TIT2,
    TPE1,
    TPE2,
    TRCK,
    TSOA,
    WOAS,
    BitPaddedInt,
    CTOCFlags,
    Frame,
)

from audiofic.assembler.containers.book import Book, different, listing
from audiofic.assembler.tags import Tags
from audiofic.colophon import COLOPHON, TRANSCRIPT

CONTENTS = 255
"""Entries in one table of contents: its count is a single byte."""
TOP = "toc"
"""Element id of the table of contents that holds the others."""

_UTF16 = 1
_HEADER = 10  # bytes, in any ID3v2


def write(book: Book, file: BinaryIO) -> None:
    """Write *book* into *file*."""
    file.write(_tag_bytes(_frames(book)))
    for passage in book.passages():
        file.write(passage)


def verify(book: Book, file: BinaryIO) -> None:
    """Raise OutputError unless *file* is *book*."""
    file.seek(0)
    try:
        tag = ID3(file)
    except MutagenError as error:
        raise different(f"its tags cannot be read ({error})") from error
    for frame in _tag_frames(book.tags):
        found = tag.get(frame.HashKey)
        if found is None or str(found) != str(frame):
            raise different(f"the tag {frame.FrameID} reads {found!s:.80}")
    if book.tags.transcript not in [b"", *(frame.data for frame in tag.getall("PRIV"))]:
        raise different("its transcript is not the one that was written")
    if list(_listed(tag, TOP)) != listing(book):
        raise different("its chapter marks are not those that were written")
    file.seek(tag.size)
    samples = 0
    for passage in book.passages():
        if file.read(len(passage)) != passage:
            raise different(f"its sound changes {samples / book.encoder.rate:.0f} seconds into it, or near")
        samples += book.encoder.length(passage)
    if file.read(1) or samples != book.samples:
        raise different(f"it holds {samples} samples of sound or more, in place of {book.samples}")


def _frames(book: Book) -> Iterator[Frame]:
    yield from _tag_frames(book.tags)
    yield from _chapters(listing(book))
    if book.tags.transcript:  # behind what players look for
        yield PRIV(owner=TRANSCRIPT, data=book.tags.transcript)


def _tag_frames(tags: Tags) -> Iterator[Frame]:
    if tags.colophon:  # the first bytes of a file are all that a library reads of it
        yield PRIV(owner=COLOPHON, data=tags.colophon)
    # No TXXX: a common player takes any for another chapter format, and then ignores CHAP.
    texts = {
        TIT2: tags.title,
        TALB: tags.title,
        TPE1: tags.author,
        TPE2: tags.author,
        TCOM: tags.narrator,
        TCON: tags.genre,
        TDRC: tags.date,
        MVNM: tags.series,
        MVIN: tags.part,
        TRCK: "1/1",  # a book is one file, and an album of its own
        TSOA: tags.order,
    }
    for kind, text in texts.items():
        if text:
            yield kind(encoding=_UTF16, text=text)  # type: ignore[no-untyped-call]
    if tags.comment:
        yield COMM(encoding=_UTF16, lang="eng", desc="", text=tags.comment)
    if tags.source:
        yield WOAS(url=tags.source)
    if tags.cover:
        yield APIC(encoding=0, mime=tags.cover_type, type=3, desc="", data=tags.cover)


def _chapters(marks: Sequence[tuple[str, int, int]]) -> Iterator[Frame]:
    """A CHAP for each mark, and the CTOC that lists them: nested where one is too small."""
    ids = [f"chp{number}" for number in range(len(marks))]
    for element, (title, start, end) in zip(ids, marks, strict=True):
        heading = TIT2(encoding=_UTF16, text=title)
        yield CHAP(element_id=element, start_time=start, end_time=end, sub_frames=[heading])
    parts = [ids[start : start + CONTENTS] for start in range(0, len(ids), CONTENTS)]
    if len(parts) == 1:
        yield _contents(TOP, parts[0], CTOCFlags.TOP_LEVEL)
        return
    names = [f"{TOP}{number}" for number in range(len(parts))]
    yield _contents(TOP, names, CTOCFlags.TOP_LEVEL)
    for element, part in zip(names, parts, strict=True):
        yield _contents(element, part, 0)


def _contents(element: str, children: Sequence[str], flags: int) -> CTOC:
    return CTOC(element_id=element, flags=flags | CTOCFlags.ORDERED, child_element_ids=list(children), sub_frames=[])


def _tag_bytes(frames: Iterator[Frame]) -> bytes:
    """*frames* as the bytes that stand before the sound; ID3v2.3, which the oldest car radio reads too."""
    # One by one, as mutagen would sort them by size, and ffmpeg lists chapters in the order in which it finds them.
    content = b"".join(_alone(frame)[_HEADER:] for frame in frames)
    return b"ID3\x03\0\0" + BitPaddedInt.to_str(len(content), width=4) + content


def _alone(frame: Frame) -> bytes:
    """A whole tag that holds *frame* only."""
    tag, file = ID3(), BytesIO()
    tag.add(frame)
    tag.save(file, v1=0, v2_version=3, padding=lambda _: 0)
    return file.getvalue()


def _listed(tag: ID3, element: str) -> Iterator[tuple[str, int, int]]:
    """Title, start and end (milliseconds) of each mark, in the order of the tables of contents."""
    for child in tag[f"CTOC:{element}"].child_element_ids:
        if f"CTOC:{child}" in tag:
            yield from _listed(tag, child)
        else:
            chapter = tag[f"CHAP:{child}"]
            yield str(chapter.sub_frames["TIT2"]), chapter.start_time, chapter.end_time
