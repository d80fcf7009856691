"""MP3: private frames of ID3; ours is the first, so that a library is read by the first bytes of its files."""

import struct
from typing import Any, BinaryIO

from mutagen.id3 import ID3, ID3NoHeaderError

from audiofic.library.files.broken import broken_files

_HEADERS = 20
"""Bytes of a tag's header and of the first frame's."""


def private(file: BinaryIO, name: str) -> bytes | None:
    """The data of the PRIV frame whose owner is *name*."""
    return _first(file, name) or next((frame.data for frame in _tag(file).getall("PRIV") if frame.owner == name), None)


def cover(file: BinaryIO) -> bytes | None:
    """The first picture."""
    return next((frame.data for frame in _tag(file).getall("APIC")), None)


def _first(file: BinaryIO, name: str) -> bytes | None:
    """The first frame, if it is this one, in ID3v2.3 as we write it; an editor of tags may have written another."""
    head = file.read(_HEADERS)
    if head[:4] != b"ID3\x03" or head[5:6] != b"\0" or head[10:14] != b"PRIV" or head[18:] != b"\0\0":
        return None
    (size,) = struct.unpack(">I", head[14:18])
    owner, _, data = file.read(size).partition(b"\0")
    return data if owner == name.encode() and len(owner) + 1 + len(data) == size else None


def _tag(file: BinaryIO) -> Any:
    file.seek(0)
    with broken_files():
        try:
            return ID3(file, load_v1=False)
        except ID3NoHeaderError:
            return ID3()
