"""Blocks to be, and how the runs of text inside one line of mark-up become a line of words."""

import html
import re
from collections.abc import Sequence
from typing import NamedTuple

from audiofic.model import BlockKind
from audiofic.readers.decoding import mend

Spans = tuple[tuple[int, int], ...]


class Piece(NamedTuple):
    """A block to be."""

    kind: BlockKind
    text: str
    emphasis: Spans = ()
    """Spans of its text."""
    speaker: str = ""
    line: bool = False
    """Whether it stands right below the piece before it, in the same paragraph, after a <br>."""
    level: int = 0
    """Of a heading: 1 to 6, as in <h1>; 0 where it is none of these."""
    centred: bool = False
    quote: int = 0
    """Number of the blockquote that it stands in; 0 in none."""
    role: str = ""
    """In a screenplay or a chat, by its mark-up: "name" (of the speaker of what follows) or "stage" (a direction)."""


class Run(NamedTuple):
    """A piece of text as it stands in the file, white space and all."""

    text: str
    emphasised: bool = False


# Text that was escaped twice shows its entities; nobody writes them by hand.
_ENTITY = re.compile(
    r"&(?:#\d{2,6}|#[xX][0-9a-fA-F]{2,5}|amp|lt|gt|quot|apos|nbsp|mdash|ndash|hellip|[lr][sd]quo|eacute|egrave);"
)
_CLOSES = re.compile(r"[.,;:!?…’”»)\]—–]|\"(?:\s|$)")
_OPENS = re.compile(r"[“‘«(\[—]$|(?:^|\s)\"$")
_STRAY = re.compile(r"[.,;:!?]+(?=$|[\s\"”’'])")  # not a smiley, not three dots
_LINES = 12  # that many lines a quotation may run over


def set_line(runs: Sequence[Run]) -> tuple[str, Spans]:
    """*runs* as one line with its white space squeezed, and the spans of it that are emphasised."""
    parts: list[str] = []
    spans: list[tuple[int, int]] = []
    length, gap, was_emphasised = 0, "", False
    for raw, emphasised in runs:
        words = _words(raw)
        if not words:
            # White space between elements that holds a newline was put there by a pretty-printer, as in AO3's
            # downloads of pasted Google Docs; it parts words, but not a word from its full stop.
            gap = "soft" if "\n" in raw and gap != "hard" else "hard" if raw else gap
            continue
        if raw[0].isspace():
            gap = "hard"
        if gap and parts and not _glued(parts[-1], words, gap == "soft" or not raw[0].isspace(), gap):
            parts.append(" ")
            length += 1
        start, length = length, length + len(words)
        parts.append(words)
        if emphasised and was_emphasised and spans:
            spans[-1] = (spans[-1][0], length)
        elif emphasised:
            spans.append((start, length))
        was_emphasised = emphasised
        gap = "hard" if raw[-1].isspace() else ""
    return "".join(parts), tuple(spans)


def plain(raw: str) -> str:
    """*raw* text mended, with single spaces."""
    return _words(mend(raw))


def _words(raw: str) -> str:
    words = " ".join(raw.split())
    if "&" in words and _ENTITY.search(words):
        words = " ".join(_ENTITY.sub(lambda match: html.unescape(match[0]), words).split())
    return words


def _glued(before: str, words: str, at_seam: bool, gap: str) -> bool:
    """Whether the white space between two runs is an artefact: `x </em>.`, or a newline of the pretty-printer."""
    if gap == "soft":
        return bool(_CLOSES.match(words) or _OPENS.search(before[-2:]))
    return at_seam and before[-1].isalnum() and bool(_STRAY.match(words))


def joined_quotes(lines: Sequence[tuple[str, Spans]]) -> list[tuple[str, Spans]]:
    """*lines* of one paragraph; those over which one quotation runs become one, with a newline in it."""
    done: list[tuple[str, Spans]] = []
    at = 0
    while at < len(lines):
        count = _span_of_quote([text for text, _ in lines[at : at + _LINES]])
        text, spans = lines[at]
        for more, more_spans in lines[at + 1 : at + count]:
            shift = len(text) + 1
            text += "\n" + more
            spans += tuple((one + shift, two + shift) for one, two in more_spans)
        done.append((text, spans))
        at += count
    return done


def _span_of_quote(texts: Sequence[str]) -> int:
    """How many of *texts* the quotation takes that the first one leaves open; 1 when none is, or it never closes."""
    curly = straight = 0
    for number, text in enumerate(texts, 1):
        if number > 1 and text.startswith(("“", '"', "«")):
            return 1  # every line opens anew, as paragraphs of a long speech do
        curly += text.count("“") - text.count("”")
        straight += text.count('"')
        if curly <= 0 and straight % 2 == 0:
            return number
    return 1
