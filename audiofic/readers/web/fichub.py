"""FicHub's and FicLab's exports: a title page of facts, then chapters under headings."""

from collections.abc import Sequence

from lxml.html import HtmlElement

from audiofic.model import BlockKind, Document, Metadata, NoteSort
from audiofic.readers.web.facts import merged
from audiofic.readers.web.manuscript import Manuscript
from audiofic.readers.web.markup import blocks_of
from audiofic.readers.web.page import add_chapters, facts_on_top, furniture_of
from audiofic.readers.web.pages import page_of
from audiofic.readers.web.pieces import Piece


def read_fichub(data: bytes, name: str) -> Document:
    """The story in the page *data*."""
    root, warnings = page_of(data, name)
    body = root.find("body")
    manuscript = Manuscript(name)
    body = root if body is None else body
    pieces, omissions = blocks_of(body, furniture_of(body))
    for omission in omissions:
        manuscript.omit(omission.reason, omission.text)
    first = next((at for at, piece in enumerate(pieces) if piece.level == 2), 0)
    metadata = _title_page(manuscript, pieces[:first])
    head = " ".join(root.xpath("string(//head/title)").split())
    metadata = merged(metadata, Metadata(title=head))
    add_chapters(manuscript, pieces[first:], metadata.title, level=2)
    return manuscript.document(metadata, warnings)


def add_introduction(manuscript: Manuscript, body: HtmlElement) -> Metadata:
    """The first page of an EPUB (introduction.xhtml): the title and the summary are read out, the rest is facts."""
    pieces, omissions = blocks_of(body, furniture_of(body))
    for omission in omissions:
        manuscript.omit(omission.reason, omission.text)
    return _title_page(manuscript, pieces)


def _title_page(manuscript: Manuscript, pieces: Sequence[Piece]) -> Metadata:
    metadata, kept = facts_on_top(manuscript, list(pieces))
    summary: list[str] = []
    for piece in kept:
        if piece.level == 1:
            metadata = merged(metadata, Metadata(title=piece.text))
            manuscript.add([piece])
        elif piece.kind is not BlockKind.BREAK:
            summary.append(piece.text)
            manuscript.add([piece._replace(kind=BlockKind.NOTE, role="")], NoteSort.SUMMARY)
    return merged(metadata, Metadata(summary=" ".join(summary)))
