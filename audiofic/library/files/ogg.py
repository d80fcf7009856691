"""Opus: Vorbis comments, base64; ours is the first, so that a library is read by the first bytes of its files."""

import struct
from typing import Any, BinaryIO

from mutagen.flac import Picture
from mutagen.ogg import OggPage
from mutagen.oggopus import OggOpusInfo, OggOpusVComment

from audiofic.library.files.broken import broken_files, decoded

_MOST = 1 << 24
"""Bytes of a comment that is looked for at the start, at most: a broken length must not read in all the sound."""


def private(file: BinaryIO, name: str) -> bytes | None:
    """The data of the comment *name*."""
    with broken_files():
        text = _first(file, name.upper()) or next(iter(_comments(file).get(name, ())), None)
    return None if text is None else decoded(text.encode())


def cover(file: BinaryIO) -> bytes | None:
    """The first picture."""
    with broken_files():
        text = next(iter(_comments(file).get("METADATA_BLOCK_PICTURE", ())), None)
        return None if text is None else bytes(Picture(decoded(text.encode())).data)


def _first(file: BinaryIO, name: str) -> str | None:
    """The first comment, if it is this one. RFC 7845, 5.2."""
    OggPage(file)  # the page of the OpusHead
    data = b""

    def upto(length: int) -> None:
        nonlocal data
        while len(data) < length:
            data += b"".join(OggPage(file).packets)

    upto(12)
    place = 12 + int.from_bytes(data[8:12], "little") + 4
    if data[:8] != b"OpusTags" or place > _MOST:
        return None
    upto(place + 4)
    (size,) = struct.unpack_from("<I", data, place)
    if size > _MOST:
        return None
    upto(place + 4 + size)
    called, _, text = data[place + 4 : place + 4 + size].partition(b"=")
    return text.decode(errors="replace") if called == name.encode() else None


def _comments(file: BinaryIO) -> Any:
    file.seek(0)
    return OggOpusVComment(file, OggOpusInfo(file))
