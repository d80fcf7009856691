"""Cues of who is called or named within a turn and in those beside it."""

from typing import ClassVar, NamedTuple

from audiofic.speakers.cues.candidates import Case
from audiofic.speakers.cues.story import Story, Talk, fits
from audiofic.speakers.lexicon import ADDRESS
from audiofic.speakers.turns import Turn

_SILENCE = Talk({}, frozenset())


class _Called(NamedTuple):
    called: float
    named: float
    prev_called: float
    prev_named: float
    prev2_called: float
    next_called: float
    next_named: float
    next2_called: float
    prev_address: float
    """Whether "sir" or "madam" fits their gender."""
    next_address: float


class Calls:
    """Who is called: whom a line calls does not say it, and often says the next."""

    names: ClassVar[tuple[str, ...]] = _Called._fields

    def __init__(self, story: Story) -> None:
        self._story = story
        self._addressed = [_address_in(turn) for turn in story.study.turns]

    def rows(self, case: Case) -> list[tuple[float, ...]]:
        """Of each candidate of a turn, a value for each of the names."""
        before2, before, own, after, after2 = (self._talk(case.number, step) for step in (-2, -1, 0, 1, 2))
        prev_address, next_address = (self._address(case.number, step) for step in (-1, 1))
        genders = self._story.study.genders
        return [
            _Called(
                called=person in own.called,
                named=person in own.named,
                prev_called=person in before.called,
                prev_named=person in before.named,
                prev2_called=person in before2.called,
                next_called=person in after.called,
                next_named=person in after.named,
                next2_called=person in after2.called,
                prev_address=fits(prev_address, genders[person]),
                next_address=fits(next_address, genders[person]),
            )
            for person in case.candidates
        ]

    def _talk(self, number: int, step: int) -> Talk:
        there = self._story.near(number, step)
        return _SILENCE if there is None else self._story.talks[there]

    def _address(self, number: int, step: int) -> str:
        there = self._story.near(number, step)
        return "" if there is None else self._addressed[there]


def _address_in(turn: Turn) -> str:
    """The gender of whom a turn addresses without a name: "Yes, sir."; empty where it does not tell."""
    return next((ADDRESS[word] for piece in turn.pieces for word in piece.words if word in ADDRESS), "")
