"""Cues of the tags beside a turn: whom they name, and how surely."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, NamedTuple

from audiofic.speakers.cues.candidates import Case
from audiofic.speakers.cues.story import Story, fits, word_of
from audiofic.speakers.lexicon import GENDERED, RELATED
from audiofic.speakers.tags import Sort, Tag
from audiofic.speakers.tokens import Piece

_PLAIN = frozenset({"man", "woman", "boy", "girl", "lady", "gentleman"})


class _Match(NamedTuple):
    """A tag against somebody, by how it names its subject: above 0 where it means them, below where another."""

    name: float = 0.0
    noun: float = 0.0
    pronoun: float = 0.0
    first: float = 0.0
    other: float = 0.0
    """The same for all: it says they or it."""
    greedy: float = 0.0
    """Of a pronoun: against whom the reading of the mentions took it for."""


class _Both(NamedTuple):
    """What both tags of a turn say together."""

    after_sort: float
    after_sure: float
    before_sort: float
    before_sure: float
    tag_best: float
    after_kin: float
    """Whether the noun fits their gender."""
    before_kin: float
    noun_class: float
    noun_bond: float


@dataclass(frozen=True, slots=True)
class _Side:
    """A tag before or after a turn, as far as it is the same for all candidates."""

    sort: Sort | None = None
    sure: int = -1
    weight: float = 0.0
    owners: Sequence[int] = ()
    """Whom its name, its noun or its "I" may mean."""
    gender: str = ""
    """What its pronoun or its noun says."""
    greedy: int | None = None

    @property
    def number(self) -> int:
        """Its sort as a value; -1 where there is no tag."""
        return -1 if self.sort is None else self.sort


class Tags:
    """What the tags of a turn say."""

    names: ClassVar[tuple[str, ...]] = (
        *(f"{side}_{name}" for side in ("after", "before") for name in _Match._fields),
        *_Both._fields,
    )

    def __init__(self, story: Story) -> None:
        self._story = story
        self._study = story.study

    def rows(self, case: Case) -> list[tuple[float, ...]]:
        """Of each candidate of a turn, a value for each of the names."""
        turn = case.turn
        after = self._side(turn.after, turn.after_piece)
        before = self._side(turn.before, turn.before_piece)
        noun = word_of(turn, Sort.NOUN)
        nouned = self._study.people.nouned(noun) if noun else None
        bonds = {} if nouned is None else self._story.bonds.get(nouned, {})
        found: list[tuple[float, ...]] = []
        for person in case.candidates:
            one, two = self._match(after, person), self._match(before, person)
            both = _Both(
                after_sort=after.number,
                after_sure=after.sure,
                before_sort=before.number,
                before_sure=before.sure,
                tag_best=max(0.0, one.name, one.noun, one.first, two.name, two.noun, two.first),
                after_kin=self._kin(after, person),
                before_kin=self._kin(before, person),
                noun_class=_noun_class(noun),
                noun_bond=bonds.get(person, 0.0),
            )
            found.append((*one, *two, *both))
        return found

    def _side(self, tag: Tag | None, piece: Piece | None) -> _Side:
        if tag is None or piece is None:
            return _Side()
        subject, people, narrator = tag.subject, self._study.people, self._study.narrator
        weight = tag.sure + 1.0 - (0.5 if subject.part else 0)
        if subject.sort is Sort.NAME and subject.name:
            return _Side(subject.sort, tag.sure, weight, people.named(subject.name))
        if subject.sort is Sort.NOUN:
            owner = people.nouned(subject.word)
            return _Side(subject.sort, tag.sure, weight, _only(owner), GENDERED.get(subject.word, ""))
        if subject.sort is Sort.PRONOUN:
            mention = self._story.index.at(piece.offset + subject.start)
            return _Side(subject.sort, tag.sure, weight, (), subject.word, mention.person if mention else None)
        if subject.word == "they" and "neutral" in self._study.genders:
            return _Side(Sort.PRONOUN, tag.sure, weight, (), "neutral")
        return _Side(subject.sort, tag.sure, weight, _only(narrator) if subject.sort is Sort.FIRST else ())

    def _match(self, side: _Side, person: int) -> _Match:
        weight = side.weight
        meant = person in side.owners
        match side.sort:
            case None:
                return _Match()
            case Sort.NAME:
                return _Match(name=weight / len(side.owners) if meant else -weight)
            case Sort.NOUN:
                return _Match(noun=weight if meant else -weight)
            case Sort.FIRST:
                return _Match(first=weight if meant else -weight)
            case Sort.PRONOUN:
                greedy = 0.0 if side.greedy is None else weight if side.greedy == person else -weight
                return _Match(pronoun=self._pronoun(side, person), greedy=greedy)
            case _:
                return _Match(other=weight)

    def _pronoun(self, side: _Side, person: int) -> float:
        """Less where the gender of somebody is not known; the narrator is no "he"."""
        gender = self._study.genders[person]
        if person == self._study.narrator or (gender and gender != side.gender):
            return -side.weight
        return side.weight if gender else side.weight / 4

    def _kin(self, side: _Side, person: int) -> float:
        if side.sort is not Sort.NOUN:
            return 0.0
        return side.weight * fits(side.gender, self._study.genders[person])


def _only(person: int | None) -> tuple[int, ...]:
    return () if person is None else (person,)


def _noun_class(head: str) -> float:
    """0 none, 1 kin or friend, 2 man or girl, 3 another noun."""
    if not head:
        return 0.0
    return 1.0 if head in RELATED else 2.0 if head in _PLAIN else 3.0
