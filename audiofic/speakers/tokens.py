"""A script as words: what every later step looks at."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from audiofic.model import Kind, Segment
from audiofic.speakers.lexicon import ABBREVIATED

# A word may hold an apostrophe (made straight) or a hyphen; a dash of any length and each mark is a token of its own.
_TOKEN = re.compile(r"[^\W_]+(?:['\-‐‑_][^\W_]+)*|--+|\.{2,}|[.,!?;:—–…\"“”«»()\[\]]")
STOPS = frozenset(".!?…")
CLOSES = frozenset({*STOPS, "..", "...", "....", ";", ":", '"', "“", "”", "«", "»", "(", ")", "[", "]", "—", "–", "--"})
"""After these a capital says nothing."""
_QUOTES = frozenset("\"“”«»„‟'‘’*_~ ")
_TOLD = frozenset({Kind.NARRATION, Kind.DIALOGUE, Kind.THOUGHT})


@dataclass(frozen=True, slots=True, eq=False)
class Piece:
    """A segment of a scene in words."""

    segment: int
    """Index into Script.segments."""
    paragraph: int
    """Number among the paragraphs that are told, from 0."""
    kind: Kind
    words: Sequence[str]
    offset: int
    """Words of the story before it."""
    last: str
    """The last mark of its text within its quotation marks: how a quote is cut short says what follows."""
    opening: str
    """Its first character."""
    closed: bool
    """Whether a quotation mark ends it."""

    @property
    def said(self) -> bool:
        """Whether it is dialogue."""
        return self.kind is Kind.DIALOGUE


@dataclass(frozen=True, slots=True, eq=False)
class Paragraph:
    """Pieces that stand together, or a break (which has none)."""

    pieces: Sequence[Piece]
    chapter: int
    broken: bool
    """Whether a change of scene, a heading or a note comes before it."""


def paragraphs_of(segments: Sequence[Segment]) -> tuple[Paragraph, ...]:
    """All that is told: narration, dialogue and thoughts; the rest only parts the scenes."""
    found: list[Paragraph] = []
    pieces: list[Piece] = []
    broken, offset, last = True, 0, -1
    for n, one in enumerate(segments):
        if one.kind not in _TOLD:
            broken, last = True, -1
            continue
        if one.paragraph != last:
            pieces = []
            found.append(Paragraph(pieces, one.chapter, broken or found[-1].chapter != one.chapter))
            broken, last = False, one.paragraph
        words = _TOKEN.findall(one.text.replace("’", "'"))
        pieces.append(_piece(n, len(found) - 1, one, words, offset))
        offset += len(words)
    return tuple(found)


def _piece(n: int, paragraph: int, one: Segment, words: list[str], offset: int) -> Piece:
    end = len(one.text)
    while end and one.text[end - 1] in _QUOTES:
        end -= 1
    closed = end < len(one.text) and one.text[end:].strip("*_~ ") != ""
    return Piece(n, paragraph, one.kind, words, offset, one.text[end - 1 : end], one.text[:1], closed)


def starts_sentence(words: Sequence[str], at: int, begins: bool) -> bool:
    """Whether the word at *at* begins a sentence; *begins* says so of the first."""
    if at == 0:
        return begins
    before = words[at - 1]
    if before == ".":  # not that of "Mr." or of an initial
        word = words[at - 2] if at > 1 else ""
        return not (word.lower() in ABBREVIATED or (len(word) == 1 and word.isupper() and word != "I"))
    return before in CLOSES
