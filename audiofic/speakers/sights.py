"""Where a story says somebody: names, nouns and pronouns as they stand, before it is known whom a pronoun means."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from audiofic.speakers.lexicon import DETERMINERS, FIRST_PERSON, PRONOUNS, THEY
from audiofic.speakers.names import is_vocative
from audiofic.speakers.people import People
from audiofic.speakers.tags import Names, Sort
from audiofic.speakers.tokens import Paragraph, Piece, starts_sentence

_CLAUSE = frozenset({",", "and", "but", "when", "as", "that", "while", "then", "if", "because", "so", "for", ";"})
_FRESH = frozenset({"a", "an", "another", "one", "some"})
SUBJECT, OTHER, OWNER = 0, 1, 2
_SAYS = {
    **PRONOUNS,
    **dict.fromkeys(THEY, "neutral"),
    **dict.fromkeys(FIRST_PERSON, "first"),
}
"""Pronoun -> what it says of whom it means."""


class Sight(NamedTuple):
    """A name, a noun or a pronoun that stands for somebody."""

    at: int
    """Words of the story before it."""
    paragraph: int
    role: int
    """SUBJECT, OTHER or OWNER."""
    sort: Sort
    owners: Sequence[int] = ()
    """Those whom a name may mean, or a noun means; of a pronoun nobody yet."""
    says: str = ""
    """Of a pronoun: "female", "male", "neutral", or "first" for the narrator's."""
    said: bool = False
    """Whether within dialogue."""
    called: bool = False
    """Whether as a vocative."""
    fresh: bool = False
    """Whether as somebody new: "a man"."""


def sights_of(paragraphs: Sequence[Paragraph], people: People, names: Names) -> list[Sight]:
    """All of a story, in order; a pronoun within dialogue is left out: it may mean anybody."""
    return [
        one
        for number, paragraph in enumerate(paragraphs)
        for piece in paragraph.pieces
        for one in _of_piece(number, piece, people, names)
    ]


def _of_piece(number: int, piece: Piece, people: People, names: Names) -> Iterator[Sight]:
    here = names.get(piece.segment, {})
    words, said, at = piece.words, piece.said, 0
    while at < len(words):
        where = piece.offset + at
        if named := here.get(at):
            if owners := people.named(named.name):
                role = _role(words, at, named.possessive)
                called = said and is_vocative(named)
                yield Sight(where, number, role, Sort.NAME, owners, said=said, called=called)
            at = named.end
            continue
        lower = words[at].lower()
        if not said and (says := _SAYS.get(lower)):
            role = OWNER if lower in ("his", "my") else _role(words, at, False)
            yield Sight(where, number, role, Sort.FIRST if says == "first" else Sort.PRONOUN, says=says)
        if lower in DETERMINERS and (noun := _noun(words, at, people)):
            role = _role(words, at, False)
            yield Sight(where, number, role, Sort.NOUN, (noun[0],), said=said, fresh=lower in _FRESH)
            at = noun[1]
            continue
        at += 1


def _noun(words: Sequence[str], at: int, people: People) -> tuple[int, int] | None:
    """Whom a noun phrase means, and the word after it."""
    for end in range(at + 1, min(at + 4, len(words))):
        word = words[end]
        if not word[0].isalpha():
            return None
        person = people.nouned(word.lower())
        if person is not None:
            return person, end + 1
    return None


def _role(words: Sequence[str], at: int, possessive: bool) -> int:
    if possessive:
        return OWNER
    before = words[at - 1].lower() if at else ""
    if at == 0 or before in _CLAUSE or starts_sentence(words, at, True):
        return SUBJECT
    return OTHER
