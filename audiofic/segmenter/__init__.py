"""Stage 2: a Document becomes a Script: what is narrated, what is spoken, thought, noted or left silent."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, chain
from operator import itemgetter
from typing import NamedTuple

from audiofic.model import Block, BlockKind, Chapter, Document, Kind, NoteSort, Script, Segment
from audiofic.segmenter.documents import Writing, documents_of, has_tagged_quote
from audiofic.segmenter.intro import intro_sentences, says_title
from audiofic.segmenter.notes import notes_of
from audiofic.segmenter.pieces import Piece, Setting, pieces_of
from audiofic.segmenter.quotes import Style, opens_with_dash, opens_with_quote, style_of

_KINDS = {BlockKind.HEADING: Kind.HEADING, BlockKind.BREAK: Kind.BREAK, BlockKind.NOTE: Kind.NOTE}
_GAP = re.compile(r"\s{2,}")  # of which one space is left
_OPENING = 200  # characters of a paragraph that show whether it opens with a quote


class _Part(NamedTuple):
    """What becomes one paragraph of the script: a block in pieces, or sentences of our own."""

    chapter: int
    offset: int
    pieces: Sequence[Piece]
    sentences: Sequence[str] = ()
    emphasis: Sequence[tuple[int, int]] = ()
    """Of the block: spans of the document's text."""


def segment(document: Document, intro: bool = True) -> Script:
    """The script of *document*; with *intro*, title and author are announced first."""
    style = _style(document)
    parts = chain.from_iterable(
        _chapter(document, number, chapter, style) for number, chapter in enumerate(document.chapters, 1)
    )
    if intro:
        parts = chain.from_iterable([_opening(document, parts), parts])
    segments = tuple(spoken for number, part in enumerate(parts) for spoken in _segments(document.text, number, part))
    return Script(document.metadata, tuple(chapter.title for chapter in document.chapters), segments)


def _style(document: Document) -> Style:
    blocks = (block for chapter in document.chapters for block in chapter.blocks)
    return style_of(document.text[b.start : b.end] for b in blocks if b.kind is BlockKind.PARAGRAPH)


def _opening(document: Document, parts: Iterator[_Part]) -> Iterator[_Part]:
    """Our intro and the first of *parts*; a story that begins by saying its own title is not told it twice."""
    first = next(parts, None)
    own = first is not None and first.pieces[0].kind is Kind.HEADING and _is_title(document, first)
    introduction = _Part(1, 0, (), intro_sentences(document.metadata, own))
    yield from [part for part in ((first, introduction) if own else (introduction, first)) if part]


def _is_title(document: Document, part: _Part) -> bool:
    return says_title(document.text[part.offset : part.offset + part.pieces[0].end], document.metadata)


def _chapter(document: Document, number: int, chapter: Chapter, style: Style) -> Iterator[_Part]:
    text = document.text
    writings = documents_of(text, chapter.blocks)
    notes = notes_of(text, chapter, writings, document.notes_named)
    for at, block in enumerate(chapter.blocks):
        if block.kind is BlockKind.METADATA:
            continue
        note, writing = notes.get(at), writings.get(at)
        length = block.end - block.start
        if note:
            pieces = [Piece(0, length, Kind.NOTE, note.confidence, note.evidence, note.sort)]
        elif block.kind is BlockKind.DOCUMENT:
            pieces = _set_apart(text, chapter.blocks, at, style)
        elif writing:
            pieces = _written(length, writing)
        elif block.kind is BlockKind.PARAGRAPH:
            pieces = _paragraph(text, chapter.blocks, at, style)
        elif block.kind is BlockKind.NOTE:
            sort = block.sort or NoteSort.AUTHOR
            pieces = [Piece(0, length, Kind.NOTE, 1.0, "named a note by the document", sort)]
        else:
            pieces = [Piece(0, length, _KINDS[block.kind], 1.0, "")]
        yield _Part(number, block.start, pieces, emphasis=block.emphasis)


def _paragraph(text: str, blocks: Sequence[Block], at: int, style: Style) -> list[Piece]:
    block = blocks[at]
    before, after = _beginning(text, blocks, at - 1), _beginning(text, blocks, at + 1)
    emphasis = [(start - block.start, end - block.start) for start, end in block.emphasis]
    setting = Setting(style, opens_with_quote(after, style), opens_with_dash(before) or opens_with_dash(after))
    return pieces_of(text[block.start : block.end], emphasis, setting)


def _written(length: int, writing: Writing) -> list[Piece]:
    """A letter, or the lines of a chat."""
    lines = writing.lines or ((0, length, writing.speaker),)
    kind, sure, why = Kind.DOCUMENT, writing.confidence, writing.evidence
    return [Piece(start, end, kind, sure, why, speaker=speaker or None) for start, end, speaker in lines]


def _set_apart(text: str, blocks: Sequence[Block], at: int, style: Style) -> list[Piece]:
    """What mark-up or an indent sets apart: quotes in it are part of it, unless the narrator says who speaks them."""
    block = blocks[at]
    why = "set apart by the document"
    if block.speaker or not has_tagged_quote(text[block.start : block.end]):
        return [Piece(0, block.end - block.start, Kind.DOCUMENT, 0.9, why, speaker=block.speaker or None)]
    return [
        piece._replace(kind=Kind.DOCUMENT, evidence=why) if piece.kind is Kind.NARRATION else piece
        for piece in _paragraph(text, blocks, at, style)
    ]


def _beginning(text: str, blocks: Sequence[Block], at: int) -> str:
    """How the paragraph at *at* begins; nothing where there is none."""
    if not 0 <= at < len(blocks) or blocks[at].kind is not BlockKind.PARAGRAPH:
        return ""
    return text[blocks[at].start : min(blocks[at].end, blocks[at].start + _OPENING)]


def _segments(text: str, paragraph: int, part: _Part) -> Iterator[Segment]:
    for sentence in part.sentences:
        yield Segment(part.chapter, paragraph, Kind.INTRO, sentence, evidence="our own words")
    for piece in part.pieces:
        start, end = part.offset + piece.start, part.offset + piece.end
        yield Segment(
            chapter=part.chapter,
            paragraph=paragraph,
            kind=piece.kind,
            text=" ".join(text[start:end].split()),
            start=start,
            end=end,
            confidence=piece.confidence,
            evidence=piece.evidence,
            sort=piece.sort,
            speaker=piece.speaker,
            emphasis=tuple(_squeezed(text, start, end, part.emphasis)) if part.emphasis else (),
        )


def _squeezed(text: str, start: int, end: int, spans: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Those of *spans* of *text* that lie in the segment from *start* to *end*, in the segment's own text."""
    gaps = list(_GAP.finditer(text, start, end))
    ends, lost = [gap.end() for gap in gaps], [0, *accumulate(len(gap[0]) - 1 for gap in gaps)]
    first = bisect_right(spans, start, key=itemgetter(1))
    for one, two in spans[first : bisect_left(spans, end, key=itemgetter(0))]:
        run = text[max(one, start) : min(two, end)]
        if words := run.strip():
            at = max(one, start) + run.index(words)
            yield (
                at - start - lost[bisect_right(ends, at)],
                at + len(words) - start - lost[bisect_right(ends, at + len(words))],
            )
