"""M4B: iTunes' atoms, found by walking; mutagen would read all chapters and pictures of every book of a library."""

import struct
from collections.abc import Iterator
from typing import BinaryIO

from audiofic.library.files.broken import Unreadable, decoded

_LIST = (b"moov", b"udta", b"meta", b"ilst")
_FULL = {b"meta": 4}  # bytes of version and flags before its children
_DATA = 8  # bytes of type and language before a value


def private(file: BinaryIO, name: str) -> bytes | None:
    """The value, in base64, of the freeform atom whose mean and name, with a colon between, are *name*."""
    for kind, start, end in _items(file):
        if kind == b"----":
            parts = {part: (first, last) for part, first, last in _atoms(file, start, end)}
            called = b":".join(_bytes(file, *parts[part])[4:] for part in (b"mean", b"name") if part in parts)
            if called == name.encode() and b"data" in parts:
                return decoded(_bytes(file, *parts[b"data"])[_DATA:])
    return None


def cover(file: BinaryIO) -> bytes | None:
    """The first picture."""
    for kind, start, end in _items(file):
        if kind == b"covr":
            for part, first, last in _atoms(file, start, end):
                if part == b"data":
                    return _bytes(file, first, last)[_DATA:]
    return None


def _items(file: BinaryIO) -> Iterator[tuple[bytes, int, int]]:
    """Name, start and end of each atom in the list of tags."""
    start, end = 0, file.seek(0, 2)
    if not end:
        raise Unreadable("it is empty")
    for wanted in _LIST:
        found = next(((first, last) for kind, first, last in _atoms(file, start, end) if kind == wanted), None)
        if found is None:
            return
        start, end = found[0] + _FULL.get(wanted, 0), found[1]
    yield from _atoms(file, start, end)


def _atoms(file: BinaryIO, start: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Name, and where the content starts and ends, of each atom between two places of the file."""
    while start + 8 <= end:
        file.seek(start)
        size, kind = struct.unpack(">I4s", file.read(8))
        header = 8
        if size == 1:  # a size of 64 bits follows
            header, size = 16, int.from_bytes(file.read(8))
        elif size == 0:  # to the end
            size = end - start
        if size < header or start + size > end:
            raise Unreadable(f"its parts do not fit into each other, {start} bytes into it")
        yield kind, start + header, start + size
        start += size


def _bytes(file: BinaryIO, start: int, end: int) -> bytes:
    file.seek(start)
    return file.read(end - start)
