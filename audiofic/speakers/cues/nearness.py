"""Cues of how near a turn somebody is mentioned, and how last."""

from collections import Counter
from collections.abc import Mapping, Sequence
from math import log
from typing import ClassVar, NamedTuple

from audiofic.speakers.cues.candidates import MOST, Case
from audiofic.speakers.cues.story import FAR, Story, word_of
from audiofic.speakers.tags import Sort
from audiofic.speakers.turns import Turn


class _Near(NamedTuple):
    """Distances are logarithms of words, FAR where somebody is not mentioned so."""

    since: float
    since_name: float
    since_paragraphs: float
    """In paragraphs."""
    since_acted: float
    rank: float
    """Place among the candidates by who was mentioned last."""
    rank_gender: float
    """The same among those of the gender that the tag's pronoun tells."""
    until: float
    until_name: float
    role: float
    last_said: float
    near_count: float
    para_count: float
    """Mentions in the three paragraphs before."""


class Nearness:
    """How near somebody is mentioned."""

    names: ClassVar[tuple[str, ...]] = _Near._fields

    def __init__(self, story: Story) -> None:
        self._story = story

    def rows(self, case: Case) -> list[tuple[float, ...]]:
        """Of each candidate of a turn, a value for each of the names."""
        turn, seen, index = case.turn, case.seen, self._story.index
        rank, rank_gender = self._ranks(case)
        three = Counter(mention.person for n in range(turn.first - 3, turn.first) for mention in index.within(n))
        return [
            _Near(
                since=_since(turn, seen.last, person),
                since_name=_since(turn, seen.last_name, person),
                since_paragraphs=min(FAR, turn.first - seen.paragraph.get(person, turn.first - FAR)),
                since_acted=_since(turn, seen.acted, person),
                rank=rank[person],
                rank_gender=rank_gender.get(person, MOST),
                until=_until(turn, seen.next, person),
                until_name=_until(turn, seen.next_name, person),
                role=seen.role.get(person, -1),
                last_said=person in seen.said,
                near_count=min(20, seen.count[person]),
                para_count=three[person],
            )
            for person in case.candidates
        ]

    def _ranks(self, case: Case) -> tuple[dict[int, int], dict[int, int]]:
        """Places of the candidates by who was mentioned last, among all and among those of the tag's gender."""
        order = sorted(case.candidates, key=lambda person: -case.seen.last.get(person, -1))
        wanted = word_of(case.turn, Sort.PRONOUN)
        fitting = [person for person in order if not wanted or self._story.study.genders[person] in ("", wanted)]
        return _places(order), _places(fitting)


def _since(turn: Turn, places: Mapping[int, int], person: int) -> float:
    return log(1 + turn.start - places[person]) if person in places else FAR


def _until(turn: Turn, places: Mapping[int, int], person: int) -> float:
    return log(1 + places[person] - turn.end) if person in places else FAR


def _places(order: Sequence[int]) -> dict[int, int]:
    return {person: place for place, person in enumerate(order)}
