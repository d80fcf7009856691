"""Covers made small: for what can be read, and refused where it cannot."""

import struct
import zlib
from io import BytesIO

import pytest
from PIL import Image

from audiofic.covers import generated
from audiofic.covers.thumbnails import thumbnail
from audiofic.errors import SoundError
from audiofic.model import Metadata


def picture(form: str, size: tuple[int, int] = (900, 600), mode: str = "RGB") -> bytes:
    file = BytesIO()
    Image.linear_gradient("L").resize(size).convert(mode).save(file, form)
    return file.getvalue()


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


@pytest.mark.parametrize("form", ["JPEG", "PNG"])
@pytest.mark.parametrize("mode", ["RGB", "L", "P", "RGBA", "CMYK"])
def test_a_picture_of_any_colours_becomes_a_small_jpeg_of_its_shape(form: str, mode: str):
    if (form, mode) in {("JPEG", "P"), ("JPEG", "RGBA"), ("PNG", "CMYK")}:
        pytest.skip("there is no such picture")
    small = Image.open(BytesIO(thumbnail(picture(form, mode=mode))))

    assert (small.format, small.mode, small.size) == ("JPEG", "RGB", (400, 267))


def test_a_picture_that_is_small_stays_as_large_as_it_is():
    assert Image.open(BytesIO(thumbnail(picture("PNG", (30, 20))))).size == (30, 20)


def test_a_generated_cover_becomes_a_quarter_of_its_bytes():
    cover = generated(Metadata(title="The Lamp Room"), "work")

    assert len(thumbnail(cover)) < len(cover) / 3


@pytest.mark.parametrize(
    "data",
    [
        b"", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"<svg/>", picture("GIF"), picture("PNG")[:500],
        picture("JPEG")[:500], picture("PNG")[:60] + b"\xff" * 200,
    ],
)  # fmt: skip
def test_what_is_no_picture_is_refused(data: bytes):
    with pytest.raises(SoundError, match="no picture"):
        thumbnail(data)


@pytest.mark.parametrize("side", [7000, 60_000])
def test_a_few_bytes_that_claim_to_be_a_giant_are_refused(side: int):
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0))
    with pytest.raises(SoundError):
        thumbnail(b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b""))
