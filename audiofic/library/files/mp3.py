"""MP3: private frames of ID3; the colophon is the first, so that a library is read by the first bytes of its files."""

from collections.abc import Iterator
from typing import Any, BinaryIO

from mutagen.id3 import ID3, BitPaddedInt, ID3NoHeaderError

from audiofic.library.files.broken import broken_files

_HEADER = 10
"""Bytes of a tag's header, and of a frame's."""


def private(file: BinaryIO, name: str) -> bytes | None:
    """The data of the PRIV frame whose owner is *name*."""
    for kind, size in _frames(file):
        if kind == b"PRIV":
            owner, _, data = file.read(size).partition(b"\0")
            if owner == name.encode() and len(owner) + 1 + len(data) == size:
                return data
    return next((frame.data for frame in _tag(file).getall("PRIV") if frame.owner == name), None)


def cover(file: BinaryIO) -> bytes | None:
    """The first picture."""
    return next((frame.data for frame in _tag(file).getall("APIC")), None)


def _frames(file: BinaryIO) -> Iterator[tuple[bytes, int]]:
    """Name and size of each frame of ID3v2.3 as we write it, with *file* at its data; mutagen would read the pictures.

    None, or not all, where an editor of tags has written another form.
    """
    head = file.read(_HEADER)
    if head[:4] != b"ID3\x03" or head[5:6] != b"\0":
        return
    place, end = _HEADER, _HEADER + BitPaddedInt(head[6:])
    while place < end:
        file.seek(place)
        frame = file.read(_HEADER)
        if not frame[:4].isalnum() or frame[8:] != b"\0\0":
            return
        size = int.from_bytes(frame[4:8])
        yield frame[:4], size
        place += _HEADER + size


def _tag(file: BinaryIO) -> Any:
    file.seek(0)
    with broken_files():
        try:
            return ID3(file, load_v1=False)
        except ID3NoHeaderError:
            return ID3()
