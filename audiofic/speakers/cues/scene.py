"""Cues of whether somebody is there at all."""

from collections import Counter
from math import log
from typing import ClassVar, NamedTuple

from audiofic.speakers.cues.candidates import MOST, Case
from audiofic.speakers.cues.story import FAR, Story, word_of
from audiofic.speakers.tags import Sort


class _Present(NamedTuple):
    since_fresh: float
    """Logarithm of the words since "a man" came in."""
    scene_count: float
    """Logarithm of the mentions in the narration of this scene."""
    scene_tags_own: float
    """Logarithm of the turns in this scene that tags give them."""
    prev_told: float
    """Mentions in the narration around the turn before."""
    next_told: float
    scene_rank: float
    """Place among the candidates by mentions in this scene."""
    scene_rank_gender: float
    """The same among those of the gender that the turn's tag says."""


class Scene:
    """Whether somebody is in this scene."""

    names: ClassVar[tuple[str, ...]] = _Present._fields

    def __init__(self, story: Story) -> None:
        self._story = story
        study = story.study
        self._scenes = story.study.scenes
        self._told_in = [Counter(m.person for m in story.index.told(n)) for n in range(len(study.paragraphs))]
        self._counts = Counter((self._scenes[m.paragraph], m.person) for m in study.mentions if not m.said)
        self._tags = Counter(
            (self._scenes[turn.first], known) for turn, known in zip(study.turns, story.known, strict=True)
        )

    def rows(self, case: Case) -> list[tuple[float, ...]]:
        """Of each candidate of a turn, a value for each of the names."""
        start, fresh = case.turn.start, case.seen.fresh
        scene = self._scenes[case.turn.first]
        before, after = self._told(case.number - 1), self._told(case.number + 1)
        order = sorted(case.candidates, key=lambda person: -self._counts[scene, person])
        wanted, genders = word_of(case.turn, Sort.PRONOUN), self._story.study.genders
        fitting = [person for person in order if not wanted or genders[person] in ("", wanted)]
        return [
            _Present(
                since_fresh=log(1 + start - fresh[person]) if person in fresh else FAR,
                scene_count=log(1 + self._counts[scene, person]),
                scene_tags_own=log(1 + self._tags[scene, person]),
                prev_told=before[person],
                next_told=after[person],
                scene_rank=order.index(person),
                scene_rank_gender=fitting.index(person) if person in fitting else MOST,
            )
            for person in case.candidates
        ]

    def _told(self, number: int) -> Counter[int]:
        turns = self._story.study.turns
        return self._told_in[turns[number].first] if 0 <= number < len(turns) else Counter()
