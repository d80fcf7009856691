"""Cues of a turn itself, the same for all its candidates: they say which of the others to trust."""

from math import log
from typing import ClassVar, NamedTuple

from audiofic.speakers.cues.candidates import Case
from audiofic.speakers.cues.story import FAR, Story
from audiofic.speakers.turns import Turn


class _Place(NamedTuple):
    gap_prev: float
    """Paragraphs since the turn before."""
    gap_next: float
    length: float
    """Logarithm of its words."""
    runs: float
    """Quoted runs."""
    opens: float
    """Whether it opens its paragraph."""
    own_narration: float
    """Words of narration in its paragraphs."""
    asks: float
    prev_asks: float
    candidates: float
    first_person: float
    """Whether somebody tells the story as "I"."""
    unnamed: float
    """How many it calls but she or he for pages: pronouns are resolved in another way then."""
    scene_people: float
    """How many are mentioned before it."""
    narration_before: float
    """Whether the paragraph before it is narration alone."""
    colon: float
    """Whether that announces a quote."""


class Place:
    """Where a turn stands and how it looks."""

    names: ClassVar[tuple[str, ...]] = _Place._fields

    def __init__(self, story: Story) -> None:
        self._story = story

    def rows(self, case: Case) -> list[tuple[float, ...]]:
        """Of each candidate of a turn, a value for each of the names."""
        study, gaps, turn, n = self._story.study, self._story.gaps, case.turn, case.number
        before = study.paragraphs[turn.first - 1].pieces if turn.first else ()
        own = (piece for k in range(turn.first, turn.last + 1) for piece in study.paragraphs[k].pieces)
        place = _Place(
            gap_prev=gaps[n],
            gap_next=gaps[n + 1] if n + 1 < len(gaps) else FAR,
            length=log(1 + turn.end - turn.start),
            runs=len(turn.pieces),
            opens=turn.opens,
            own_narration=min(60, sum(len(piece.words) for piece in own if not piece.said)),
            asks=_asks(turn),
            prev_asks=n > 0 and _asks(study.turns[n - 1]),
            candidates=len(case.candidates),
            first_person=study.narrator is not None,
            unnamed=len(study.unnamed),
            scene_people=len(case.seen.last),
            narration_before=bool(before) and not any(piece.said for piece in before),
            colon=bool(before) and before[-1].last in ":,",
        )
        return [place] * len(case.candidates)


def _asks(turn: Turn) -> bool:
    return turn.pieces[-1].last == "?"
