"""Cues of who says the other turns of the conversation, as far as tags tell."""

from typing import ClassVar, NamedTuple

from audiofic.speakers.cues.candidates import Case
from audiofic.speakers.cues.story import Story, fits, word_of
from audiofic.speakers.tags import Sort

_KNOWN_STEPS = (-1, -2, -3, -4, 1, 2, 3)
_GENDER_STEPS = (-2, -1, 1, 2)
_BACK, _AHEAD = range(-1, -11, -1), range(1, 8)
"""Turns among which somebody's nearest tag is looked for."""
_NEVER = 12.0


class _Anchors(NamedTuple):
    """Turns since and until somebody's nearest tag, and whether turn and turn about brings this one to them."""

    anchor_back: float
    anchor_parity: float
    anchor_next: float
    anchor_next_parity: float
    scene_tags: float
    """How many people have a tag in it."""


class Conversation:
    """Who says the turns around this one."""

    names: ClassVar[tuple[str, ...]] = (
        *(f"known{step:+d}" for step in _KNOWN_STEPS),
        *_Anchors._fields,
        *(f"gender{step:+d}" for step in _GENDER_STEPS),
    )

    def __init__(self, story: Story) -> None:
        self._story = story
        self._genders = [
            story.study.genders[known] if known is not None else word_of(turn, Sort.PRONOUN, sure=1)
            for turn, known in zip(story.study.turns, story.known, strict=True)
        ]

    def rows(self, case: Case) -> list[tuple[float, ...]]:
        """Of each candidate of a turn, a value for each of the names."""
        known = [self._known(case.number, step) for step in _KNOWN_STEPS]
        wanted = [self._gender(case.number, step) for step in _GENDER_STEPS]
        back, ahead = self._nearest(case.number, _BACK), self._nearest(case.number, _AHEAD)
        tagged = len(back.keys() | ahead.keys())
        found: list[tuple[float, ...]] = []
        for person in case.candidates:
            gender = self._story.study.genders[person]
            since, until = back.get(person, _NEVER), ahead.get(person, _NEVER)
            found.append(
                (
                    *[0.0 if one is None else 1.0 if one == person else -1.0 for one in known],
                    *_Anchors(since, _parity(since), until, _parity(until), tagged),
                    *[fits(one, gender) for one in wanted],
                )
            )
        return found

    def _known(self, number: int, step: int) -> int | None:
        there = self._story.near(number, step)
        return None if there is None else self._story.known[there]

    def _gender(self, number: int, step: int) -> str:
        """Of whom a neighbour's tag means: between two lines of hers stands one of his."""
        there = self._story.near(number, step)
        return "" if there is None else self._genders[there]

    def _nearest(self, number: int, steps: range) -> dict[int, int]:
        """Of each person with a tag, the turns to the nearest."""
        found: dict[int, int] = {}
        for step in steps:
            if (known := self._known(number, step)) is not None:
                found.setdefault(known, abs(step))
        return found


def _parity(turns: float) -> float:
    """1 where two who take turns bring it to the same one, -1 where to the other; 0 for never."""
    if turns == _NEVER:
        return 0.0
    return 1.0 if turns % 2 == 0 else -1.0
