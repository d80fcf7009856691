"""A cover for a story that has none: title, author and fandom below a composition that is the work's own."""

from collections.abc import Iterator
from io import BytesIO

from PIL import Image, ImageDraw

from audiofic.covers.art import compose, palette_of
from audiofic.covers.faces import Line, drawable
from audiofic.covers.lettering import fitted
from audiofic.model import Metadata

SIDE = 1400
"""Pixels: the least that podcast directories take, and more than any phone is wide."""

_MARGIN = 90
_WIDTH = SIDE - 2 * _MARGIN
_QUALITY = 70
_GAP = 15
_ART = 600  # height of the composition above a title, at most
_TITLE = (340, 84)  # largest and smallest size; at 84 a small letter is 3 pixels high where the cover is shown 100 wide
_SMALL = ((72, 48), (54, 40))  # likewise: the two lines below


def generated(metadata: Metadata, work: str) -> bytes:
    """A JPEG of 1400 x 1400 pixels for the story of this *metadata*; *work* says how it looks, see works.py.

    The same story gives the same bytes, by the same Pillow and the same fonts. What no font can draw is not written;
    where nothing can, the composition fills the square.
    """
    palette = palette_of(work)
    image = Image.new("RGB", (SIDE, SIDE), palette.paper)
    pen = ImageDraw.Draw(image)
    title, *small = map(_first, _texts(metadata))
    bottom = _write_below(pen, [line for line in small if line], palette.ink)
    top = compose(image, work, _ART if title else bottom - _GAP if any(small) else SIDE)
    if title:
        box = (_WIDTH, bottom - top - _MARGIN)
        fitted(title, box, *_TITLE).draw(pen, (_MARGIN, top + _MARGIN // 2), palette.ink)
    file = BytesIO()
    image.save(file, "JPEG", quality=_QUALITY, optimize=True, subsampling=0)  # coloured edges stay sharp
    return file.getvalue()


def _texts(metadata: Metadata) -> Iterator[list[str]]:
    """What there is to be said, each with what can be said in its place."""
    yield [metadata.title]
    yield [", ".join(metadata.authors), *metadata.authors]
    # An archive gives a fandom's names in several scripts, "僕のヒーローアカデミア | My Hero Academia (Anime & Manga)".
    yield [", ".join(fandom.rpartition(" | ")[2] for fandom in metadata.fandoms), *metadata.fandoms]


def _first(texts: list[str]) -> Line | None:
    """The first of *texts* that can be drawn."""
    return next(filter(None, map(drawable, texts)), None)


def _write_below(pen: ImageDraw.ImageDraw, lines: list[Line], ink: str) -> int:
    """Write *lines* small, the last at the bottom; where the first begins."""
    bottom = SIDE - _MARGIN
    for line, (largest, smallest) in reversed([*zip(lines, _SMALL, strict=False)]):
        block = fitted(line, (_WIDTH, largest * 5 // 4), largest, smallest)  # never two rows
        bottom -= block.height
        block.draw(pen, (_MARGIN, bottom), ink)
        bottom -= _GAP
    return bottom
