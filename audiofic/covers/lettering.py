"""What is written on a generated cover, as large as it fits: wrapped between words, cut only where it is very long."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PIL import ImageDraw, ImageFont

from audiofic.covers.faces import Line

_LEADING = 1.12  # height of a row, in sizes
_STEP = 0.92
_ELLIPSIS = "…"
# Kana, Han and Thai are written without spaces, so that a row may end between any two of them; but no row begins with a
# sign that closes something, nor ends with one that opens it.
_UNSPACED = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0e7f\U00020000-\U0003ffff"
_CLOSING = "、。，．！？」』）】〉》ー…・：；ぁぃぅぇぉっゃゅょァィゥェォッャュョ\u0e30-\u0e3a\u0e47-\u0e4e"
_TOKEN = re.compile(rf"[「『（【〈《]*(?:[{_UNSPACED}]|[^\s{_UNSPACED}]+)[{_CLOSING}]*\s*")


@dataclass(frozen=True, slots=True)
class Block:
    """Rows of text that are ready to be drawn."""

    line: Line
    size: int
    width: int
    """Pixels of the box, as the height."""
    rows: tuple[str, ...]

    @property
    def height(self) -> int:
        """Of all rows."""
        return round(len(self.rows) * self.size * _LEADING)

    def draw(self, pen: ImageDraw.ImageDraw, corner: tuple[int, int], ink: str) -> None:
        """Write it with *pen* into the box with this upper left *corner*, at the side where its script begins."""
        left, top = corner
        font = self.line.at(self.size)
        for number, row in enumerate(self.rows):
            middle = top + round((number + 0.5) * self.size * _LEADING)
            if self.line.from_right:
                pen.text((left + self.width, middle), row, ink, font, "rm")
            else:
                pen.text((left, middle), row, ink, font, "lm")


def fitted(line: Line, box: tuple[int, int], largest: int, smallest: int) -> Block:
    """*line* as large as it goes into a *box* (width, height; at least one row high): whole, else at its *smallest*."""
    width, height = box
    tokens = _TOKEN.findall(line.text)
    for size in _sizes(largest, smallest):
        rows, whole = _wrapped(tokens, line.at(size), width, _most(height, size))
        if whole:
            return Block(line, size, width, tuple(rows))
    font = line.at(smallest)
    parts = [part for token in tokens for part in _broken(token, font, width)]
    rows, _ = _wrapped(parts, font, width, max(1, _most(height, smallest)))
    return Block(line, smallest, width, tuple(rows))


def _sizes(largest: int, smallest: int) -> list[int]:
    sizes = [largest]
    while sizes[-1] > smallest:
        sizes.append(max(smallest, round(sizes[-1] * _STEP)))
    return sizes


def _most(height: int, size: int) -> int:
    """Rows that fit."""
    return int(height / size / _LEADING)


def _wrapped(tokens: Sequence[str], font: ImageFont.FreeTypeFont, width: int, most: int) -> tuple[list[str], bool]:
    """*most* rows of *tokens* at the utmost, the last with an ellipsis where they are not all; whether all fit."""
    rows: list[list[str]] = []
    for token in tokens:
        if rows and font.getlength("".join([*rows[-1], token]).rstrip()) <= width:
            rows[-1].append(token)
        elif len(rows) == most:
            return [*_joined(rows[:-1]), *(_cut(row, font, width) for row in rows[-1:])], False
        else:
            rows.append([token])
    return _joined(rows), all(font.getlength(row) <= width for row in _joined(rows))


def _joined(rows: Sequence[Sequence[str]]) -> list[str]:
    return ["".join(row).rstrip() for row in rows]


def _cut(row: list[str], font: ImageFont.FreeTypeFont, width: int) -> str:
    """As many tokens of *row* as leave room for an ellipsis, but one at least."""
    while len(row) > 1 and font.getlength("".join(row).rstrip() + _ELLIPSIS) > width:
        row = row[:-1]
    return "".join(row).rstrip(" ,;:.…-–—") + _ELLIPSIS


def _broken(token: str, font: ImageFont.FreeTypeFont, width: int) -> list[str]:
    """*token* in parts that fit into a row, with an ellipsis after them."""
    parts = [""]
    for one in token:
        if parts[-1] and font.getlength(f"{parts[-1]}{one}{_ELLIPSIS}".rstrip()) > width:
            parts.append("")
        parts[-1] += one
    return parts
