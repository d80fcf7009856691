"""Whom each name, noun and pronoun of a story means."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from audiofic.model import Kind
from audiofic.speakers.lexicon import PRONOUNS, THEY
from audiofic.speakers.names import Name
from audiofic.speakers.people import Slant
from audiofic.speakers.sights import SUBJECT, Sight
from audiofic.speakers.tags import Names, Sort
from audiofic.speakers.tokens import Paragraph

_MEMORY = 150
"""Words after which a pronoun no longer means somebody."""
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
        self,
        genders: Sequence[str],
        narrator: int | None,
        strangers: Mapping[str, int],
        unnamed: Mapping[str, int],
    ) -> None:
        self._genders = genders
        self._narrator = narrator
        self._strangers = strangers
        self._unnamed = unnamed
        self._last: dict[int, int] = {}  # person -> where last mentioned
        self._named_in: dict[int, int] = {}  # person -> paragraph that last named them, in narration
        self._acted: dict[int, int] = {}  # person -> where last a subject
        self._likely: dict[str, int] = {}  # gender -> whom a pronoun of this scene means where nobody is in view
        self._neutral = "neutral" in genders

    def mentions(self, sights: Sequence[Sight], scenes: Sequence[int]) -> Iterator[Mention]:
        """All mentions, in order. *scenes*: of each paragraph, the number of its scene."""
        for _, scene in groupby(sights, key=lambda one: scenes[one.paragraph]):
            seen = list(scene)
            self._acted.clear()
            self._likely = {**self._strangers, **self._leading(seen), **self._unnamed}
            for one in seen:
                person = self._owner(one.owners) if one.owners else self._meant(one)
                if person is not None:
                    self._note(one, person)
                    yield Mention(one.at, one.paragraph, person, one.role, one.sort, one.said, one.called, one.fresh)

    def _leading(self, scene: Sequence[Sight]) -> dict[str, int]:
        """Gender -> who is named most in a scene: whom it means by a "he" that stands before any name."""
        counts = Counter(one.owners[0] for one in scene if len(one.owners) == 1 and one.owners[0] != self._narrator)
        leads: dict[str, int] = {}
        for person, _ in counts.most_common():
            leads.setdefault(self._genders[person], person)
        return leads

    def _note(self, one: Sight, person: int) -> None:
        if not one.said:
            self._last[person] = one.at
            if one.owners:
                self._named_in[person] = one.paragraph
            if one.role == SUBJECT:
                self._acted[person] = one.at
        elif one.sort is Sort.NAME:
            self._last.setdefault(person, one.at)

    def _owner(self, owners: Sequence[int]) -> int:
        return owners[0] if len(owners) < 2 else max(owners, key=lambda person: self._last.get(person, -1))

    def _meant(self, one: Sight) -> int | None:
        """Whom a pronoun means."""
        if one.says == "first":
            return self._narrator
        if one.says == "neutral" and not self._neutral:
            return None
        return self._salient(one)

    def _salient(self, one: Sight) -> int | None:
        """Who was last in view, of those whom a pronoun fits; a subject stays longer.

        Where somebody is but "she" for pages, "she" is another only in the paragraph that names that one.
        """
        gender = one.says
        unnamed = self._unnamed.get(gender)
        best, top = self._likely.get(gender), -1.0
        for person, last in self._last.items():
            theirs = self._genders[person]
            if one.at - last > _MEMORY or person == self._narrator or (theirs or gender) != gender:
                continue
            if gender == "neutral" and not theirs:
                continue
            if unnamed is not None and (person == unnamed or self._named_in.get(person) != one.paragraph):
                continue
            salience = max(last, self._acted.get(person, -1000) + 25) - (0 if theirs else 30)
            if salience > top:
                best, top = person, salience
        return best


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
