"""What every mark-up reader builds its document with: blocks and the text they point into, gathered in order."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from lxml.html import HtmlElement

from audiofic.errors import StoryError
from audiofic.model import Block, BlockKind, Chapter, Document, Metadata, NoteSort, Omission
from audiofic.readers.plain.breaks import recurring
from audiofic.readers.titles import title_of
from audiofic.readers.web.markup import LeftOut, blocks_of, words_of
from audiofic.readers.web.pieces import Piece, plain
from audiofic.readers.web.repeats import repeats

_WORD = re.compile(r"[^\W_]")
_SPOKEN = frozenset({BlockKind.PARAGRAPH, BlockKind.NOTE, BlockKind.DOCUMENT})
_OPENING = 4  # blocks of a chapter among which its heading can come again


class Manuscript:
    """Gathers blocks and the text they point into, in order."""

    def __init__(self, name: str) -> None:
        self._name = name  # the file's, for messages
        self._text: list[str] = []
        self._length = 0
        self._blocks: list[Block] = []
        self._starts: list[tuple[int, str]] = []
        self._omissions: list[Omission] = []

    def chapter(self, title: str) -> None:
        """What follows belongs to a new chapter; the first one also has what came before it."""
        self._starts.append((len(self._blocks), plain(title)))

    def heading(self, text: str) -> None:
        """A heading that is read out, usually the chapter's title."""
        self.add([Piece(BlockKind.HEADING, plain(text))])

    @property
    def chapters(self) -> int:
        """How many have begun so far."""
        return len(self._starts)

    def text(self, words: str) -> None:
        """A paragraph without any mark-up."""
        self.add([Piece(BlockKind.PARAGRAPH, plain(words))])

    def metadata(self, text: str) -> None:
        """Words that stay in the document's text and are not read out."""
        self.add([Piece(BlockKind.METADATA, plain(text))])

    def omit(self, reason: str, text: str) -> None:
        """Words of the file that do not come into the document's text."""
        if words := plain(text):
            self._omissions.append(Omission(reason, words))

    def omit_around(self, root: HtmlElement, kept: Sequence[HtmlElement], reason: str) -> None:
        """All words of the page *root* that stand outside of the elements *kept*."""
        ancestors = {ancestor for element in kept for ancestor in element.iterancestors()}
        bodies = root.xpath("//body")
        for container in [element for element in [*bodies, *ancestors - set(bodies)] if element.tag != "html"]:
            self.omit(reason, container.text or "")
            for part in container:
                if part not in kept and part not in ancestors and isinstance(part.tag, str):
                    self.omit(reason, words_of(part))
                self.omit(reason, part.tail or "")

    def body(
        self, element: HtmlElement, kind: BlockKind = BlockKind.PARAGRAPH, left_out: LeftOut | None = None
    ) -> None:
        """The paragraphs, headings, breaks and documents inside *element*; *kind* is what its paragraphs become."""
        pieces, omissions = blocks_of(element, left_out)
        self._omissions += omissions
        if kind is not BlockKind.PARAGRAPH:
            pieces = [piece._replace(kind=kind) if piece.kind in _SPOKEN else piece for piece in pieces]
        self.add(pieces)

    def note(self, content: HtmlElement | str, sort: NoteSort, label: str = "") -> None:
        """An author's note; its *label* ("Chapter End Notes") is read out before it."""
        if isinstance(content, str):
            pieces = [Piece(BlockKind.NOTE, plain(part)) for part in content.split("\n\n")]
        else:
            pieces, omissions = blocks_of(content)
            self._omissions += omissions
        # A divider has no words, and would cut the note in two: what follows would be taken for story.
        pieces = [piece for piece in pieces if piece.kind is not BlockKind.BREAK and piece.text]
        if not pieces:
            self.omit("the label of an empty note", label)
        elif label:
            pieces.insert(0, Piece(BlockKind.NOTE, plain(label)))
        self.add([piece._replace(kind=BlockKind.NOTE, speaker="") for piece in pieces], sort)

    def add(self, pieces: Iterable[Piece], sort: NoteSort | None = None) -> None:
        """*pieces* as they are; *sort* is that of the notes among them."""
        for piece in pieces:
            if not piece.text or (piece.kind is BlockKind.BREAK and self._ends_in_break()):
                continue
            if self._text:
                gap = "\n" if piece.line else "\n\n"
                self._text.append(gap)
                self._length += len(gap)
            start, self._length = self._length, self._length + len(piece.text)
            self._text.append(piece.text)
            emphasis = tuple((start + one, start + two) for one, two in piece.emphasis)
            of_note = sort if piece.kind is BlockKind.NOTE else None
            self._blocks.append(Block(piece.kind, start, self._length, of_note, emphasis, piece.speaker))

    def document(self, metadata: Metadata, warnings: Sequence[str] = ()) -> Document:
        """The document; raise StoryError when it has no words of a story."""
        text = "".join(self._text)
        if not any(block.kind in _SPOKEN and _WORD.search(text, block.start, block.end) for block in self._blocks):
            raise StoryError(
                f"{self._name} holds no words of a story.", "Check that the download or the copy was complete."
            )
        _mark_recurring(text, self._blocks)
        if not metadata.title:
            metadata = replace(metadata, title=title_of(self._name))
        chapters = tuple(self._chapters(text, metadata.title))
        return Document(metadata, text, chapters, tuple(warnings), tuple(self._omissions))

    def _ends_in_break(self) -> bool:
        return bool(self._blocks) and self._blocks[-1].kind is BlockKind.BREAK

    def _chapters(self, text: str, title: str) -> Iterable[Chapter]:
        """The blocks cut where chapters start; a chapter of no blocks is none."""
        starts = self._starts or [(0, title)]
        edges = [0, *(start for start, _ in starts[1:]), len(self._blocks)]
        for number, (_, name) in enumerate(starts):
            blocks = self._blocks[edges[number] : edges[number + 1]]
            if blocks:
                yield Chapter(name or title, tuple(_without_repeats(text, blocks, title, name)))


def _without_repeats(text: str, blocks: list[Block], title: str, name: str) -> list[Block]:
    """*blocks* with lines on top that say the story's or the chapter's title again as METADATA."""
    said: list[str] = []
    left = _OPENING
    for at, block in enumerate(blocks):
        if block.kind in (BlockKind.NOTE, BlockKind.METADATA) or left == 0:
            continue
        words = text[block.start : block.end]
        if block.kind in (BlockKind.HEADING, BlockKind.PARAGRAPH) and any(repeats(words, one) for one in said):
            blocks[at] = replace(block, kind=BlockKind.METADATA)
        elif block.kind is BlockKind.HEADING:
            said.append(words)
        elif not said and block.kind is BlockKind.PARAGRAPH and (repeats(words, name) or repeats(words, title)):
            blocks[at] = replace(block, kind=BlockKind.HEADING)
            said.append(words)
        if not (block.kind is BlockKind.HEADING and at < _OPENING):
            left -= 1
    return blocks


def _mark_recurring(text: str, blocks: list[Block]) -> None:
    """Lines that are breaks only because they return (XXX) become so."""
    short = {
        at: text[block.start : block.end]
        for at, block in enumerate(blocks)
        if block.kind is BlockKind.PARAGRAPH and block.end - block.start <= 60
    }
    breaks = recurring(short.values())
    for at, line in short.items():
        if line in breaks:
            blocks[at] = replace(blocks[at], kind=BlockKind.BREAK)
