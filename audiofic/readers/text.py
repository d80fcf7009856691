"""Plain text, pasted or exported: header, chapters, paragraphs and scene breaks are told from its lines."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

from audiofic.errors import StoryError
from audiofic.model import Block, BlockKind, Chapter, Document, Metadata
from audiofic.readers.breaks import LONGEST, costume, recurring
from audiofic.readers.decoding import decode
from audiofic.readers.header import Header, is_byline, read_header
from audiofic.readers.headings import Heading, bare, heading_of, in_title_case, is_title
from audiofic.readers.lines import Layout, Line, begins_paragraph, layout_of, lines_of
from audiofic.readers.outline import Piece, outline

_WORD = re.compile(r"[^\W_]")
_NOTE_LIKE = re.compile(r"\W*(?:A\s?/\s?N|AN\b\s*[:-]|author['’]?s)", re.IGNORECASE)
_COSTUMES = {"break": BlockKind.BREAK, "label": BlockKind.HEADING}
_LAST_LINE = "End file."  # FanFicFare's own


@dataclass(frozen=True, slots=True)
class _Manner:
    """What the whole file tells about each of its lines."""

    layout: Layout
    breaks: frozenset[str]
    """Lines that are breaks because they return: XXX."""
    exporter: bool
    """FanFicFare wrote it."""


def read_text(data: bytes, name: str) -> Document:
    """The story in *data*; *name* is the file's, for messages and as the last resort for a title."""
    text, warnings = decode(data, name)
    lines = lines_of(text)
    header = read_header(lines)
    pieces = list(_pieces(lines[header.lines :], header.exporter))
    metadata, pieces = _titled(header, pieces, name)
    starts, pieces, left_out = outline(pieces)
    blocks = [*header.blocks, *(Block(piece.kind, piece.start, piece.end) for piece in pieces)]
    if not any(_WORD.search(text, b.start, b.end) for b in blocks if b.kind is not BlockKind.METADATA):
        raise StoryError(f"{name} holds no words of a story.", "Check that the download or the copy was complete.")
    if left_out:
        warnings = (*warnings, f"The table of contents ({left_out} lines) is not read out.")
    chapters = _chapters(blocks, len(header.blocks), starts, metadata.title)
    return Document(metadata, text, chapters, warnings)


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


def _pieces(lines: Sequence[Line], exporter: bool) -> Iterator[Piece]:
    """Paragraphs, breaks and candidates for headings, in order."""
    manner = _Manner(layout_of(lines), recurring(line.text for line in lines if len(line.text) <= 60), exporter)
    paragraph: list[Line] = []
    for number, line in enumerate(lines):
        following = lines[number + 1] if number + 1 < len(lines) else None
        fresh = not paragraph or begins_paragraph(paragraph[-1], line, manner.layout)
        special = _special(line, following, fresh, manner)
        if paragraph and (special or fresh):
            yield _paragraph(paragraph)
            paragraph = []
        if special:
            yield special
        else:
            paragraph.append(line)
    if paragraph:
        yield _paragraph(paragraph)


def _paragraph(lines: Sequence[Line]) -> Piece:
    text = lines[0].text if len(lines) == 1 else " ".join(line.text for line in lines[:3])
    return Piece(BlockKind.PARAGRAPH, lines[0].start, lines[-1].end, text, lines[0].gap, len(lines))


def _special(line: Line, following: Line | None, fresh: bool, manner: _Manner) -> Piece | None:
    """A break, a marker or a heading; *fresh*: no paragraph runs on into this line."""
    if len(line.text) > LONGEST:
        return None
    piece = Piece(BlockKind.PARAGRAPH, line.start, line.end, line.text, line.gap, 1)
    if line.text in manner.breaks:
        return piece._replace(kind=BlockKind.BREAK)
    if fresh and (heading := _heading(line, following, manner)):  # what wrapping tore off a sentence is none
        return piece._replace(heading=heading)
    kind = costume(line.text)
    if kind == "label" and not fresh:
        return None
    if not kind and manner.exporter and line.text == _LAST_LINE and following is None:
        return piece._replace(kind=BlockKind.METADATA)
    return piece._replace(kind=_COSTUMES[kind]) if kind in _COSTUMES else None


def _heading(line: Line, following: Line | None, manner: _Manner) -> Heading | None:
    heading = heading_of(line.text)
    if heading is None and manner.exporter and line.indent == 8 and line.gap and (following is None or following.gap):
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
        return replace(metadata, title=_from_file_name(name)), pieces
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


def _from_file_name(name: str) -> str:
    """greatest_failure.txt -> Greatest Failure."""
    stem = re.sub(r"[\s_]+", " ", PurePath(name).stem.replace("-", " ")).strip()
    return stem if any(character.isupper() for character in stem) else stem.title()


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())
