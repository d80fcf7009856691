"""The composition of a generated cover: simple shapes on a grid, chosen by the digest of the work."""

import hashlib
from collections.abc import Iterator
from functools import cache

from PIL import Image, ImageDraw

from audiofic.covers.palettes import PALETTES, Palette

_FINE = 4  # a shape is drawn so many times larger, as Pillow draws no soft edges
_TURNS = (None, Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_180, Image.Transpose.ROTATE_270)
_SHAPES = ("quarter", "quarter", "half", "circle", "ring", "triangle", "bars", "dot", "blank")  # two of the best one
_COLUMNS = (5, 7)  # both divide 1,400


def choices(work: str) -> Iterator[int]:
    """Numbers without end, 0 to 255: those of one work are always the same."""
    yield from hashlib.shake_256(work.encode()).digest(512)
    yield from choices(f"{work}+")


def palette_of(work: str) -> Palette:
    """The colours of *work*."""
    return PALETTES[next(choices(work)) % len(PALETTES)]


def compose(image: Image.Image, work: str, height: int) -> int:
    """Draw the composition of *work* at the top of the square *image*; its height, *height* pixels at most."""
    numbers = choices(f"composition {work}")
    palette = palette_of(work)
    columns = _COLUMNS[next(numbers) % len(_COLUMNS)]
    side = image.width // columns
    for row in range(height // side):
        for column in range(columns):
            _tile(image, (column * side, row * side, (column + 1) * side, (row + 1) * side), palette, numbers)
    return height // side * side


def _tile(image: Image.Image, box: tuple[int, int, int, int], palette: Palette, numbers: Iterator[int]) -> None:
    colours = [*palette.accents, *palette.accents, palette.ink, palette.paper]
    ground = colours.pop(next(numbers) % len(colours))
    colours = [colour for colour in colours if colour != ground]
    figure = colours[next(numbers) % len(colours)]
    image.paste(ground, box)
    shape = _SHAPES[next(numbers) % len(_SHAPES)]
    mask = _mask(shape, box[2] - box[0])
    turn = _TURNS[next(numbers) % len(_TURNS)]
    image.paste(figure, box, mask.transpose(turn) if turn is not None else mask)


@cache
def _mask(shape: str, side: int) -> Image.Image:
    """Where *shape* is, in a tile of so many pixels."""
    size = side * _FINE
    mask = Image.new("L", (size, size))
    draw = ImageDraw.Draw(mask)
    match shape:
        case "quarter":
            draw.ellipse((-size, -size, size - 1, size - 1), fill=255)
        case "half":
            draw.ellipse((-size // 2, 0, size // 2, size - 1), fill=255)
        case "circle":
            draw.ellipse((0, 0, size - 1, size - 1), fill=255)
        case "ring":
            draw.ellipse((0, 0, size - 1, size - 1), fill=255)
            draw.ellipse((size // 4, size // 4, size * 3 // 4, size * 3 // 4), fill=0)
        case "triangle":
            draw.polygon(((0, 0), (size, 0), (0, size)), fill=255)
        case "bars":
            for edge in (0, size // 2):
                draw.rectangle((0, edge, size, edge + size // 4 - 1), fill=255)
        case "dot":
            draw.ellipse((size // 4, size // 4, size * 3 // 4, size * 3 // 4), fill=255)
    return mask.reduce(_FINE)
