"""Covers made small, for a page that shows dozens of them."""

import struct
from io import BytesIO

from PIL import Image

from audiofic.errors import SoundError

_SIDE = 400  # pixels: a page shows them 190 wide, and a telephone has two for each or three
_QUALITY = 80
_MOST = 40_000_000  # pixels that are unpacked for it; a few kilobytes can claim to be a thousand times as many
_BROKEN = (OSError, SyntaxError, ValueError, struct.error, Image.DecompressionBombError)  # so Pillow says it


def thumbnail(picture: bytes) -> bytes:
    """A small JPEG of *picture*, a JPEG or PNG. Raise SoundError where that is none, or far too large."""
    try:
        with Image.open(BytesIO(picture), formats=("JPEG", "PNG")) as image:
            if image.width * image.height > _MOST:
                raise SoundError(f"A cover of {image.width} x {image.height} pixels is too large.", "Make it smaller.")
            image.draft("RGB", (_SIDE, _SIDE))  # a JPEG is unpacked small at once
            image.thumbnail((_SIDE, _SIDE))
            file = BytesIO()
            image.convert("RGB").save(file, "JPEG", quality=_QUALITY)
    except _BROKEN as error:
        raise SoundError(f"A cover is no picture: {error}.", "Replace it, and render the story again.") from error
    return file.getvalue()
