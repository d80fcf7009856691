"""One paragraph in pieces: dialogue, thoughts and notes in brackets, with the narration between them."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from audiofic.model import Kind, NoteSort
from audiofic.segmenter.labels import inline_notes, sort_of_inline
from audiofic.segmenter.marks import Quote
from audiofic.segmenter.quotes import Style, is_speech, quotes_in
from audiofic.segmenter.thoughts import has_thinking_verb, thoughts_in

_PLAIN = re.compile("[\"“”„‟«»「」『』＂*_'‘’(\\[]|^[—–―-]")  # without any of them a paragraph is narration
_LEGEND = re.compile(
    r"\W*(?:speech|speaking|talking|thoughts?|thinking|telepathy|flash ?backs?|emphasis|writing|text(?:ing)?s?|dialogue"
    r"|parseltongue|jutsus?|mind ?speech|demon speech|normal)\W*",
    re.IGNORECASE,
)


class Piece(NamedTuple):
    """A run of one paragraph, counted from the paragraph's beginning."""

    start: int
    end: int
    kind: Kind
    confidence: float
    evidence: str
    sort: NoteSort | None = None
    speaker: str | None = None


class Setting(NamedTuple):
    """What stands around a paragraph."""

    style: Style = Style()
    goes_on: bool = False
    """The next paragraph opens with a quote."""
    beside_dash: bool = False
    """A paragraph beside it begins with a dash."""


def pieces_of(paragraph: str, emphasis: Sequence[tuple[int, int]], setting: Setting) -> list[Piece]:
    """The pieces of *paragraph* without gaps but white space."""
    if not emphasis and not _PLAIN.search(paragraph):
        return [Piece(0, len(paragraph), Kind.NARRATION, 1.0, "")]
    if len(paragraph) < 40 and _LEGEND.fullmatch(paragraph):
        return [Piece(0, len(paragraph), Kind.NARRATION, 0.8, "a legend of how the story is set")]
    notes = [
        Piece(start, end, Kind.NOTE, 0.95, "a note in brackets", sort_of_inline(paragraph[start:end]))
        for start, end in inline_notes(paragraph)
    ]
    speech = list(_speech(paragraph, setting))
    thoughts = [Piece(start, end, Kind.THOUGHT, 0.7, why) for start, end, why in thoughts_in(paragraph, emphasis)]
    if notes:
        speech = sorted([*notes, *_cut(speech, notes)])
    if thoughts:
        speech = sorted([*speech, *_apart(sorted(thoughts), speech)])
    return list(_with_narration(paragraph, speech))


def _speech(paragraph: str, setting: Setting) -> Iterator[Piece]:
    for quote in quotes_in(paragraph, setting.style, setting.beside_dash):
        if quote.marks == "single" and quote.closed and has_thinking_verb(paragraph, quote.start, quote.end):
            continue
        if quote.marks == "dash" or is_speech(paragraph, quote):
            yield Piece(quote.start, quote.end, Kind.DIALOGUE, *_certainty(paragraph, quote, setting.goes_on))


def _certainty(paragraph: str, quote: Quote, goes_on: bool) -> tuple[float, str]:
    if quote.marks == "dash":
        return 0.9, "a line that begins with a dash"
    if quote.closed:
        return (0.98 if quote.marks == "double" else 0.95), f"{quote.marks} quotes"
    if goes_on and quote.end == len(paragraph):
        return 0.95, f"{quote.marks} quotes, carried into the next paragraph"
    return 0.5, f"{quote.marks} quotes, never closed"


def _cut(pieces: Sequence[Piece], cuts: Sequence[Piece]) -> Iterator[Piece]:
    """*pieces* without what lies under *cuts*; both are in order, so that each is walked through once."""
    ahead = iter(cuts)
    cut = next(ahead, None)
    for piece in pieces:
        at = piece.start
        while cut and cut.start < piece.end:
            if at < cut.start:
                yield piece._replace(start=at, end=cut.start)
            at = max(at, cut.end)
            if cut.end > piece.end:
                break
            cut = next(ahead, None)
        if at < piece.end:
            yield piece._replace(start=at)


def _apart(pieces: Sequence[Piece], others: Sequence[Piece]) -> Iterator[Piece]:
    """Those of *pieces* that touch neither *others* nor one another."""
    last = 0
    starts = [one.start for one in others]
    for piece in pieces:
        number = bisect_left(starts, piece.end)
        if piece.start >= last and (not number or others[number - 1].end <= piece.start):
            last = piece.end
            yield piece


def _with_narration(paragraph: str, marked: Sequence[Piece]) -> Iterator[Piece]:
    """*marked* and the narration between, all of them trimmed of white space."""
    at = 0
    for piece in [*marked, None]:
        end = piece.start if piece else len(paragraph)
        between = _trimmed(paragraph, Piece(at, end, Kind.NARRATION, 1.0, ""))
        if between.start < between.end:
            yield between
        if piece:
            trimmed = _trimmed(paragraph, piece)
            if trimmed.start < trimmed.end:
                yield trimmed
            at = piece.end


def _trimmed(paragraph: str, piece: Piece) -> Piece:
    raw = paragraph[piece.start : piece.end]
    start = piece.start + len(raw) - len(raw.lstrip())
    return piece if raw == raw.strip() else piece._replace(start=start, end=start + len(raw.strip()))
