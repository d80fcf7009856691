"""Where the people of a story are mentioned, by name, noun or pronoun."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from audiofic.model import Kind
from audiofic.speakers.lexicon import DETERMINERS, FIRST_PERSON, PRONOUNS, THEY
from audiofic.speakers.names import Found, Name, is_vocative
from audiofic.speakers.people import People, Slant
from audiofic.speakers.tags import Names, Sort
from audiofic.speakers.tokens import Paragraph, Piece, starts_sentence

_MEMORY = 150
"""Words after which a pronoun no longer means somebody."""
_CLAUSE = frozenset({",", "and", "but", "when", "as", "that", "while", "then", "if", "because", "so", "for", ";"})
_FRESH = frozenset({"a", "an", "another", "one", "some"})
SUBJECT, OTHER, OWNER = 0, 1, 2


_WEIGHTS = (1.0, 0.5, 0.7, 0.2)
"""Of the first pronoun after the only name of its paragraph, of a later one, and of both where there are several."""
_SLANTS = {
    **{word: [Slant(**{gender: weight}) for weight in _WEIGHTS] for word, gender in PRONOUNS.items()},
    **{word: [Slant(neutral=weight) for weight in _WEIGHTS] for word in THEY},
}


class Mention(NamedTuple):
    """Somebody, where they are mentioned."""

    at: int
    """Words of the story before it."""
    paragraph: int
    person: int
    role: int
    """SUBJECT, OTHER or OWNER."""
    sort: Sort
    said: bool = False
    """Whether within dialogue."""
    called: bool = False
    """Whether as a vocative."""
    fresh: bool = False
    """Whether as somebody new: "a man"."""


class Reader:
    """Goes through the story and remembers who was there last."""

    def __init__(
        self, people: People, names: Names, genders: Sequence[str], narrator: int | None, strangers: Mapping[str, int]
    ) -> None:
        self._people = people
        self._strangers = strangers
        self._names = names
        self._genders = genders
        self._narrator = narrator
        self._last: dict[int, int] = {}  # person -> where last mentioned
        self._acted: dict[int, int] = {}  # person -> where last a subject
        self._neutral = "neutral" in genders

    def mentions(self, paragraphs: Sequence[Paragraph]) -> list[Mention]:
        """All mentions, in order."""
        found: list[Mention] = []
        for number, paragraph in enumerate(paragraphs):
            if paragraph.broken:
                self._acted.clear()
            for piece in paragraph.pieces:
                found.extend(self._piece(number, piece))
        return found

    def _piece(self, number: int, piece: Piece) -> Iterator[Mention]:
        names = self._names.get(piece.segment, {})
        words, said = piece.words, piece.said
        at = 0
        while at < len(words):
            named = names.get(at)
            word = words[at]
            if named:
                person = self._owner(named)
                if person is not None:
                    mention = Mention(
                        piece.offset + at, number, person, self._role(words, at, named.possessive), Sort.NAME
                    )
                    yield self._noted(mention._replace(said=said, called=said and is_vocative(named)))
                at = named.end
                continue
            lower = word.lower()
            if not said and (pronoun := self._pronoun(piece, at, number)):
                yield self._noted(pronoun)
            if lower in DETERMINERS and (noun := self._noun(words, at)):
                mention = Mention(piece.offset + at, number, noun[0], self._role(words, at, False), Sort.NOUN)
                yield self._noted(mention._replace(said=said, fresh=lower in _FRESH))
                at = noun[1]
                continue
            at += 1

    def _noted(self, mention: Mention) -> Mention:
        """The same, remembered."""
        if not mention.said:
            self._last[mention.person] = mention.at
            if mention.role == SUBJECT:
                self._acted[mention.person] = mention.at
        elif mention.sort is Sort.NAME:
            self._last.setdefault(mention.person, mention.at)
        return mention

    def _owner(self, named: Found) -> int | None:
        owners = self._people.named(named.name)
        if len(owners) < 2:
            return owners[0] if owners else None
        return max(owners, key=lambda person: self._last.get(person, -1))

    def _pronoun(self, piece: Piece, at: int, number: int) -> Mention | None:
        """Whom a word of narration means, if it is a pronoun."""
        lower, where = piece.words[at].lower(), piece.offset + at
        first = lower in FIRST_PERSON
        gender = PRONOUNS.get(lower) or ("neutral" if lower in THEY and self._neutral else "")
        person = self._narrator if first else self._salient(gender, where) if gender else None
        if person is None:
            return None
        role = OWNER if lower in ("his", "my") else self._role(piece.words, at, False)
        return Mention(where, number, person, role, Sort.FIRST if first else Sort.PRONOUN)

    def _salient(self, gender: str, where: int) -> int | None:
        """Who was last in view, of those whom a pronoun fits; a subject stays longer."""
        best, top = self._strangers.get(gender), -1.0
        for person, last in self._last.items():
            theirs = self._genders[person]
            if where - last > _MEMORY or person == self._narrator or (theirs or gender) != gender:
                continue
            if gender == "neutral" and not theirs:
                continue
            salience = max(last, self._acted.get(person, -1000) + 25) - (0 if theirs else 30)
            if salience > top:
                best, top = person, salience
        return best

    def _noun(self, words: Sequence[str], at: int) -> tuple[int, int] | None:
        for end in range(at + 1, min(at + 4, len(words))):
            word = words[end]
            if not word[0].isalpha():
                return None
            person = self._people.nouned(word.lower())
            if person is not None:
                return person, end + 1
        return None

    @staticmethod
    def _role(words: Sequence[str], at: int, possessive: bool) -> int:
        if possessive:
            return OWNER
        before = words[at - 1].lower() if at else ""
        if at == 0 or before in _CLAUSE or starts_sentence(words, at, True):
            return SUBJECT
        return OTHER


def narrates(paragraphs: Sequence[Paragraph]) -> bool:
    """Whether somebody tells the story as "I": a word in sixty of the narration, letters and songs aside."""
    words = first = 0
    for paragraph in paragraphs:
        for piece in paragraph.pieces:
            if piece.kind is Kind.NARRATION:
                words += len(piece.words)
                first += sum(word in ("I", "my", "me", "My") for word in piece.words)
    return first > max(2, words / 60)


def slants_of(paragraphs: Sequence[Paragraph], names: Names) -> dict[Name, Slant]:
    """What pronouns say of each name's owner: each goes to the name before it, the first after a name most of all."""
    slants: dict[Name, Slant] = {}
    for paragraph in paragraphs:
        last: Name | None = None
        others, fresh = 0, 0
        for piece in paragraph.pieces:
            if piece.said:
                continue
            here = names.get(piece.segment, {})
            for at, word in enumerate(piece.words):
                if at in here:
                    others += last is not None and here[at].name != last
                    last, fresh = here[at].name, 1
                elif last is not None and (slant := _SLANTS.get(word.lower())):
                    slants[last] = slants.get(last, Slant()) + slant[min(others, 1) * 2 + (not fresh)]
                    fresh = 0
    return slants


def together_in(paragraphs: Sequence[Paragraph], names: Names) -> Counter[tuple[str, str]]:
    """How many paragraphs of narration hold two words of different names: they hardly mean the same person then."""
    pairs: Counter[tuple[str, str]] = Counter()
    for paragraph in paragraphs:
        words = {
            named.name.words[0]
            for piece in paragraph.pieces
            if not piece.said
            for named in names.get(piece.segment, {}).values()
            if named.name.words
        }
        if 1 < len(words) < 8:
            pairs.update((one, two) for one in words for two in words if one < two)
    return pairs
