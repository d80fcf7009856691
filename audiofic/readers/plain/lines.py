"""The lines of a text that are not blank, and whether its paragraphs are wrapped over several of them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

WIDEST_WRAP = 130  # columns; e-mail and Gutenberg wrap at 65 to 80, wide editors at 100 or 120

_TERMINAL = re.compile(
    r"[.!?…:;—–\-\"”’'»」』)\]*_~=]$"
)  # how a paragraph's last line ends; wrapped lines end anywhere
_SAMPLE = 20_000  # lines that show how a file is laid out


class Line(NamedTuple):
    """One line, without the white space around it."""

    start: int
    end: int
    text: str
    indent: int
    gap: int
    """Blank lines before it; 1 before the first line of the file."""
    hard: bool = False
    """Two spaces stand behind it: Markdown's and FanFicFare's mark that it was ended on purpose."""


@dataclass(frozen=True, slots=True)
class Layout:
    """How a file sets its paragraphs."""

    wrapped: bool
    """A line break inside a paragraph is white space; otherwise each line is a paragraph."""
    indented: bool
    """A paragraph begins with an indented line."""
    width: int
    """Of a file with neither blank lines nor indents: where its lines are wrapped; else 0."""
    hard: bool = False
    """Two spaces at the end of a line end it: they are not there by chance."""


def lines_of(text: str) -> list[Line]:
    """All lines of *text* that are not blank."""
    lines: list[Line] = []
    at, gap = 0, 1
    for raw in text.split("\n"):
        bare = raw.strip()
        if bare:
            indent = len(raw) - len(raw.lstrip())
            width = indent + 7 * raw.count("\t", 0, indent)
            lines.append(Line(at + indent, at + indent + len(bare), bare, width, gap, raw.endswith("  ")))
            gap = 0
        else:
            gap += 1
        at += len(raw) + 1
    return lines


def layout_of(lines: Sequence[Line]) -> Layout:
    """How *lines* are set, judged by all their neighbours."""
    sample = lines[:_SAMPLE]
    joins = [(one, two) for one, two in pairwise(sample) if not two.gap]
    if not joins or not _is_wrapped(joins):
        return Layout(wrapped=False, indented=False, width=0)
    deeper = sum(1 for one, two in joins if two.indent > one.indent + 1)
    indented = deeper > len(joins) / 40
    gapless = len(joins) > 0.95 * len(sample)
    width = 0 if indented or not gapless else _percentile([len(one.text) for one, _ in joins], 0.95)
    hard = sum(1 for one, _ in joins if one.hard) < 0.2 * len(joins)  # some editors leave them on every line
    return Layout(wrapped=True, indented=indented, width=width, hard=hard)


def begins_paragraph(before: Line, line: Line, layout: Layout) -> bool:
    """Whether *line* opens a paragraph of its own when no heading or break parts it from *before*."""
    if line.gap or not layout.wrapped:
        return True
    if before.hard and layout.hard:
        return True
    if not _TERMINAL.search(before.text):
        return False
    if layout.indented and line.indent > before.indent + 1:
        return True
    # The next word would have had room on the line before: the line was ended on purpose.
    return bool(layout.width) and len(before.text) + 1 + len(line.text.split(None, 1)[0]) < 0.85 * layout.width


def _is_wrapped(joins: Sequence[tuple[Line, Line]]) -> bool:
    width = _percentile([len(one.text) for one, _ in joins], 0.95)
    if width > WIDEST_WRAP:
        return False
    open_ends = sum(1 for one, two in joins if not _TERMINAL.search(one.text) and len(one.text) > 0.6 * width)
    return open_ends > 0.35 * len(joins) and width > 30


def _percentile(values: list[int], share: float) -> int:
    return sorted(values)[int(share * (len(values) - 1))]
