"""Plain text, pasted or exported: header, chapters, paragraphs and scene breaks are told from its lines."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from audiofic.errors import StoryError
from audiofic.model import Block, BlockKind, Chapter, Document, Metadata
from audiofic.readers.decoding import decode
from audiofic.readers.mending import without_entities, without_markdown
from audiofic.readers.plain.breaks import LONGEST, costume, recurring
from audiofic.readers.plain.fanficfare import LAST_LINE, chapter_marks, is_export, is_mark
from audiofic.readers.plain.header import Header, is_byline, read_header
from audiofic.readers.plain.headings import Heading, bare, heading_of, in_title_case, is_title
from audiofic.readers.plain.lines import Layout, Line, begins_paragraph, layout_of, lines_of
from audiofic.readers.plain.outline import Piece, outline
from audiofic.readers.titles import title_of

_WORD = re.compile(r"[^\W_]")
_NOTE_LIKE = re.compile(r"\W*(?:A\s?/\s?N|AN\b\s*[:-]|author['’]?s)", re.IGNORECASE)
_SITES_OWN = re.compile(r"(?:work|chapter) text:", re.IGNORECASE)  # what AO3 writes above a story that was copied
_SET_APART = 3  # columns by which a block is indented as a whole
_CENTRED = 16  # columns; more is a title or a divider in the middle of the line
_SHORTEST_APART = 40  # characters
_COSTUMES = {"break": BlockKind.BREAK, "label": BlockKind.HEADING}
_MARKDOWN_HEADING = re.compile(r"#{1,6} \S")


@dataclass(frozen=True, slots=True)
class _Manner:
    """What the whole file tells about each of its lines."""

    layout: Layout
    breaks: frozenset[str]
    """Lines that are breaks because they return: XXX."""
    exporter: bool
    """FanFicFare wrote it."""
    marks: Mapping[int, int]
    """Lines that surely open chapters, and how many lines each title takes: FanFicFare's."""
    prose_at_margin: bool
    """So that an indented block is something else: a letter, a poem."""


def read_text(data: bytes, name: str) -> Document:
    """The story in *data*; *name* is the file's, for messages and as the last resort for a title."""
    text, warnings = _mended(*decode(data, name))
    lines = lines_of(text)
    header = read_header(lines)
    pieces = list(_pieces(lines[header.lines :], _manner(lines[header.lines :], header)))
    metadata, pieces = _titled(header, pieces, name)
    starts, pieces, left_out = outline(pieces)
    blocks = [*header.blocks, *(Block(piece.kind, piece.start, piece.end) for piece in pieces)]
    if not any(_WORD.search(text, b.start, b.end) for b in blocks if b.kind is not BlockKind.METADATA):
        raise StoryError(f"{name} holds no words of a story.", "Check that the download or the copy was complete.")
    if left_out:
        warnings = (*warnings, f"The table of contents ({left_out} lines) is not read out.")
    chapters = _chapters(blocks, len(header.blocks), starts, metadata.title)
    return Document(metadata, text, chapters, warnings)


def _mended(text: str, warnings: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """*text* without what exporters and web pages left in it; mark-up readers do not need that."""
    text, entities = without_entities(text)
    text, markdown = without_markdown(text) if is_export(text) else (text, ())
    return text, (*warnings, *entities, *markdown)


def _manner(lines: Sequence[Line], header: Header) -> _Manner:
    marks = chapter_marks(lines, header.chapters) if header.exporter else {}
    returning = recurring(line.text for line in lines if len(line.text) <= 60)
    layout = layout_of(lines)
    openings = [line for line in lines if line.gap]
    inner = sum(1 for line in openings if line.indent >= _SET_APART)
    return _Manner(layout, returning, header.exporter, marks, not layout.indented and inner < 0.15 * len(openings))


def _chapters(
    blocks: Sequence[Block], shift: int, starts: Sequence[tuple[int, str]], title: str
) -> tuple[Chapter, ...]:
    """*blocks* cut before each of *starts*, which count from the *shift*-th block; the first takes all before it."""
    if not starts:
        return (Chapter(title, tuple(blocks)),)
    edges = [0, *(shift + start for start, _ in starts[1:]), len(blocks)]
    return tuple(
        Chapter(name, tuple(blocks[one:two])) for (_, name), one, two in zip(starts, edges, edges[1:], strict=False)
    )


def _pieces(lines: Sequence[Line], manner: _Manner) -> Iterator[Piece]:
    """Paragraphs, breaks and candidates for headings, in order."""
    paragraph: list[Line] = []
    number = 0
    while number < len(lines):
        line, size = lines[number], manner.marks.get(number, 1)
        following = lines[number + size] if number + size < len(lines) else None
        fresh = not paragraph or begins_paragraph(paragraph[-1], line, manner.layout)
        marked = number in manner.marks
        special = _mark(lines[number : number + size]) if marked else _special(line, following, fresh, manner)
        if paragraph and (special or fresh):
            yield _paragraph(paragraph, manner)
            paragraph = []
        if special:
            yield special
        else:
            paragraph.append(line)
        number += size
    if paragraph:
        yield _paragraph(paragraph, manner)


def _mark(lines: Sequence[Line]) -> Piece:
    """A chapter's title as FanFicFare sets it."""
    title = " ".join(line.text for line in lines)
    heading = Heading("mark", None, " ".join(title.split()), True)
    return Piece(BlockKind.PARAGRAPH, lines[0].start, lines[-1].end, title, lines[0].gap, len(lines), heading)


def _paragraph(lines: Sequence[Line], manner: _Manner) -> Piece:
    text = lines[0].text if len(lines) == 1 else " ".join(line.text for line in lines[:3])
    indented = manner.prose_at_margin and all(_SET_APART <= line.indent <= _CENTRED for line in lines)
    apart = indented and len(text) >= _SHORTEST_APART and not _NOTE_LIKE.match(text)
    kind = BlockKind.DOCUMENT if apart else BlockKind.PARAGRAPH
    return Piece(kind, lines[0].start, lines[-1].end, text, lines[0].gap, len(lines))


def _special(line: Line, following: Line | None, fresh: bool, manner: _Manner) -> Piece | None:
    """A break, a marker or a heading; *fresh*: no paragraph runs on into this line."""
    if len(line.text) > LONGEST:
        return None
    piece = Piece(BlockKind.PARAGRAPH, line.start, line.end, line.text, line.gap, 1)
    if line.text in manner.breaks:
        return piece._replace(kind=BlockKind.BREAK)
    if fresh and (heading := _heading(line, following, manner)):  # what wrapping tore off a sentence is none
        return piece._replace(heading=heading)
    kind = _exporters(line, following) if manner.exporter else None
    if _SITES_OWN.fullmatch(line.text):
        kind = BlockKind.METADATA
    costumed = costume(line.text)
    if not kind and (fresh or costumed != "label"):
        kind = _COSTUMES.get(costumed)
    return piece._replace(kind=kind) if kind else None


def _exporters(line: Line, following: Line | None) -> BlockKind | None:
    """What FanFicFare means by a line: a heading inside a chapter, its own last words."""
    if _MARKDOWN_HEADING.match(line.text):
        return BlockKind.HEADING
    return BlockKind.METADATA if line.text == LAST_LINE and following is None else None


def _heading(line: Line, following: Line | None, manner: _Manner) -> Heading | None:
    heading = heading_of(line.text)
    alone = following is None or following.gap
    if heading is None and manner.exporter and not manner.marks and is_mark(line) and alone:
        return Heading("chapter", None, " ".join(line.text.split()), True)  # FanFicFare's TAB before a title
    return heading if heading and _stands_alone(line, following, heading, manner.layout) else None


def _stands_alone(line: Line, following: Line | None, heading: Heading, layout: Layout) -> bool:
    """A line of prose or of a list is no heading."""
    if heading.level == "numbered":  # weak by itself, so it must stand between blank lines
        return bool(line.gap) and (following is None or bool(following.gap) or not layout.wrapped)
    if layout.wrapped and following and not following.gap:
        return not heading.title.endswith((",", "-")) and not following.text[0].islower()
    return True


def _titled(header: Header, pieces: list[Piece], name: str) -> tuple[Metadata, list[Piece]]:
    """The story's title from its header, its first line or its file name; the line that repeats it is a heading."""
    metadata = header.metadata
    if not metadata.title and not header.lines:
        metadata, pieces = _title_on_top(metadata, pieces)
    if not metadata.title:
        return replace(metadata, title=title_of(name)), pieces
    words = _words(metadata.title)
    for number, piece in enumerate(pieces[:3]):
        if piece.kind is BlockKind.PARAGRAPH and _words(piece.text) == words and piece.heading is None:
            pieces[number] = piece._replace(kind=BlockKind.HEADING)
            break
    return metadata, pieces


def _title_on_top(metadata: Metadata, pieces: list[Piece]) -> tuple[Metadata, list[Piece]]:
    """A first short line that stands alone and looks like a title; and the author's, if it follows."""
    if len(pieces) < 2 or pieces[0].kind is not BlockKind.PARAGRAPH or pieces[0].heading or pieces[0].lines > 2:
        return metadata, pieces
    first, second = pieces[0], pieces[1]
    author = second.text if is_byline(second.text) and second.lines == 1 else ""
    if not is_title(first.text, strict=False) or _NOTE_LIKE.match(first.text) or first.text.endswith(("…", ":")):
        return metadata, pieces
    if not author and not (second.gap and in_title_case(bare(first.text).split())):
        return metadata, pieces
    rest = [first._replace(kind=BlockKind.HEADING), *pieces[1:]]
    return replace(metadata, title=" ".join(bare(first.text).split())), rest


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())
