"""Quoted runs that one speaker says: the unit that is given to somebody."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from audiofic.model import Kind
from audiofic.speakers.tags import Sort, Tag, TagFinder
from audiofic.speakers.tokens import Paragraph, Piece


@dataclass(frozen=True, slots=True, eq=False)
class Turn:
    """What somebody says before another speaks or the narration goes on in a new paragraph."""

    pieces: Sequence[Piece]
    """Of dialogue."""
    first: int
    """Number of its first paragraph."""
    last: int
    before: Tag | None
    """What the narration right before it says of a speaker, and in which piece."""
    before_piece: Piece | None
    after: Tag | None
    after_piece: Piece | None
    opens: bool
    """Whether it opens its paragraph."""

    @property
    def start(self) -> int:
        """Words of the story before it."""
        return self.pieces[0].offset

    @property
    def end(self) -> int:
        """Words of the story to its end."""
        return self.pieces[-1].offset + len(self.pieces[-1].words)


@dataclass(slots=True)
class _Draft:
    pieces: list[Piece]
    befores: list[tuple[Tag, Piece]]
    afters: list[tuple[Tag, Piece]]
    first: int
    last: int
    opens: bool


def turns_of(paragraphs: Sequence[Paragraph], finder: TagFinder) -> tuple[Turn, ...]:
    """All turns of a story, in order."""
    turns: list[Turn] = []
    open_draft: _Draft | None = None
    for number, paragraph in enumerate(paragraphs):
        drafts = list(_drafts(number, paragraph, finder))
        if drafts and drafts[0].opens and number and not paragraph.broken:
            drafts[0].befores += _announced(paragraphs[number - 1], finder)
        if open_draft and drafts and not paragraph.broken and _goes_on(open_draft, drafts[0]):
            _extend(open_draft, drafts.pop(0))
            drafts.insert(0, open_draft)
            open_draft = None
        elif open_draft:
            turns.append(_finished(open_draft))
            open_draft = None
        if drafts and (_stays_open(paragraph) or _breaks_off(paragraph)):
            open_draft = drafts.pop()
        turns.extend(map(_finished, drafts))
    if open_draft:
        turns.append(_finished(open_draft))
    return tuple(turns)


def _announced(paragraph: Paragraph, finder: TagFinder) -> list[tuple[Tag, Piece]]:
    """The tag with which a paragraph of narration announces the next one's quote: it ends in a colon or a comma."""
    last = paragraph.pieces[-1]
    if last.said or last.last not in ":,":
        return []
    tag = finder.before(last)
    return [(tag, last)] if tag else []


def _stays_open(paragraph: Paragraph) -> bool:
    """Whether its last quote runs over the end of the paragraph."""
    last = paragraph.pieces[-1]
    return last.said and not last.closed and last.opening in "\"“«„‘'" and len(last.words) > 1


def _breaks_off(paragraph: Paragraph) -> bool:
    """Whether its last quote has no stop and narration takes over in mid-sentence: `"Silly" and she coughed`."""
    if len(paragraph.pieces) < 2:
        return False
    quote, told = paragraph.pieces[-2:]
    return quote.said and not told.said and quote.last.isalnum() and told.opening.islower()


def _goes_on(draft: _Draft, following: _Draft) -> bool:
    """Whether a quote that opens the next paragraph is the same speaker's, if no tag says otherwise."""
    return following.opens and (not draft.pieces[-1].closed or not (following.befores or following.afters))


def _extend(draft: _Draft, more: _Draft) -> None:
    draft.pieces += more.pieces
    draft.befores += more.befores
    draft.afters += more.afters
    draft.last = more.last


def _drafts(number: int, paragraph: Paragraph, finder: TagFinder) -> Iterator[_Draft]:
    draft: _Draft | None = None
    pieces = paragraph.pieces
    for at, piece in enumerate(pieces):
        if not piece.said:
            continue
        before = pieces[at - 1] if at and pieces[at - 1].kind is Kind.NARRATION else None
        after = pieces[at + 1] if at + 1 < len(pieces) and pieces[at + 1].kind is Kind.NARRATION else None
        before_tag = finder.before(before) if before else None
        after_tag = finder.after(piece, after) if after else None
        befores = [(before_tag, before)] if before_tag and before else []
        afters = [(after_tag, after)] if after_tag and after else []
        touches = at > 0 and pieces[at - 1].said  # "Where?" "Here." in one paragraph
        if draft and (touches or _another(draft, before_tag, after_tag)):
            yield draft
            draft = None
        if draft is None:
            draft = _Draft([piece], befores, afters, number, number, at == 0)
        else:
            draft.pieces.append(piece)
            draft.befores += [(tag, told) for tag, told in befores if tag.sure == 2]
            draft.afters += afters
    if draft:
        yield draft


def _another(draft: _Draft, before: Tag | None, after: Tag | None) -> bool:
    """Whether a quote later in a paragraph is said by another: its own tag names one."""
    own = [tag for tag, _ in draft.afters[:1] or draft.befores[:1]]
    if not own:
        return False
    for tag in (after, before if before and before.sure == 2 else None):
        if tag and tag.sure >= 1 and not tag.subject.part and own[0].sure >= 1 and _differ(own[0], tag):
            return True
    return False


def _differ(one: Tag, two: Tag) -> bool:
    a, b = one.subject, two.subject
    if a.sort is Sort.NAME and b.sort is Sort.NAME:
        return bool(a.name and b.name and not set(a.name.words) & set(b.name.words))
    if a.sort is Sort.PRONOUN and b.sort is Sort.PRONOUN:
        return a.word != b.word
    return Sort.FIRST in (a.sort, b.sort) and a.sort is not b.sort and Sort.OTHER not in (a.sort, b.sort)


def _finished(draft: _Draft) -> Turn:
    """The tag that says most: of saying before a beat, the earlier before the later.

    What stands between two of its quotes belongs to the first of them, unless it says who speaks the second.
    """
    after = max(draft.afters, key=lambda tag: tag[0].sure, default=(None, None))
    before = max(draft.befores, key=lambda tag: tag[0].sure, default=(None, None))
    return Turn(tuple(draft.pieces), draft.first, draft.last, before[0], before[1], after[0], after[1], draft.opens)
