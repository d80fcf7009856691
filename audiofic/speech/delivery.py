"""How lines are delivered: at which pace, in which manner, and with what beside the voice."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from audiofic.errors import UsageError
from audiofic.model import Audio, Cast, Effects, Kind, Segment, Voice

SLOWEST, FASTEST = 0.5, 2.0
"""Beyond these an engine's words run into each other, or fall apart."""


class Manner(NamedTuple):
    """How a voice changes for a kind of segment."""

    pace: float = 1.0
    """How much faster it speaks."""
    semitones: float = 0.0
    """How much higher."""


MANNERS: Mapping[Kind, Manner] = {
    # What nobody hears is said lower and slower, as readers drop their voice for it. Just enough to be noticed beside
    # the same voice's other lines: listeners tell tempos apart from 5 % on (Quené 2007, Journal of Phonetics 35), and
    # notes by a semitone.
    Kind.THOUGHT: Manner(pace=0.93, semitones=-1.0),
}
PLAIN = Manner()
_STORY = frozenset({Kind.NARRATION, Kind.DIALOGUE, Kind.THOUGHT, Kind.DOCUMENT})


@dataclass(frozen=True, slots=True)
class Delivery:
    """What a listener chose. Raise UsageError for a pace that no engine can keep."""

    pace: float = 1.0
    """How much faster than by themselves all voices speak; pauses shrink alike, as a quicker reader's do."""
    reverb: bool = False
    """Whether thoughts and flashbacks sound as in a hall."""
    chime: Audio | None = None
    """Heard where a scene ends and another begins."""
    music: Audio | None = None
    """Heard under the intro."""

    def __post_init__(self) -> None:
        if not SLOWEST <= self.pace <= FASTEST:
            raise UsageError(
                f"A pace of {self.pace:g} cannot be kept.",
                f"Choose one from {SLOWEST:g}, half as fast as usual, to {FASTEST:g}, twice as fast.",
            )

    def effects(self, segment: Segment, next_scene: Segment | None, *, flashback: bool) -> Effects:
        """What is heard beside the voice of *segment*; *next_scene*: the segment after it, if a scene ends between."""
        chimes = next_scene is not None and {segment.kind, next_scene.kind} <= _STORY
        return Effects(
            reverb=self.reverb and (flashback or segment.kind is Kind.THOUGHT),
            chime=self.chime if chimes and next_scene and segment.chapter == next_scene.chapter else None,
            music=self.music if segment.kind is Kind.INTRO else None,
        )


def in_manner(cast: Cast, pace: float, manner: Manner = PLAIN) -> Cast:
    """*cast* with every voice *pace* times as fast, and in a *manner*."""
    made: dict[str, Voice] = {}  # one object a voice, as an engine sets itself up whenever it meets another

    def voice(one: Voice) -> Voice:
        faster, higher = round(one.pace * pace * manner.pace, 4), one.semitones + manner.semitones
        return made.setdefault(one.name, replace(one, pace=faster, semitones=higher))

    return replace(
        cast,
        narrator=voice(cast.narrator),
        notes=voice(cast.notes),
        neutral={gender: voice(one) for gender, one in cast.neutral.items()},
        speakers={name: voice(one) for name, one in cast.speakers.items()},
    )
