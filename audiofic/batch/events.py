"""What a batch tells while it runs, and what has become of each story."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from audiofic.errors import AudioficError

if TYPE_CHECKING:  # a batch with nothing to do needs none of the stages
    from audiofic.pipeline import Step
    from audiofic.report import Report


class Status(StrEnum):
    """What has become of a story."""

    RENDERED = "rendered"
    UNCHANGED = "unchanged"  # its audiobook is up to date
    SAME = "same work"  # another file of the work was taken, or had been
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What has become of a file."""

    story: Path
    status: Status
    path: Path | None = None
    """Of its audiobook."""
    seconds: float = 0.0
    """Of the audiobook."""
    reason: str = ""
    """Why another file was taken, in a sentence."""
    report: "Report | None" = None
    """Of what was rendered now, without its takes, which fill the memory."""
    error: AudioficError | None = None


@dataclass(frozen=True, slots=True)
class Looked:
    """A file was looked at."""

    story: Path
    of: int
    """Files altogether."""


@dataclass(frozen=True, slots=True)
class Sorted:
    """It is known what is to be rendered."""

    stories: int
    words: int
    """Of all of them, about."""


@dataclass(frozen=True, slots=True)
class Begun:
    """A story is ready to be spoken."""

    story: Path
    words: int
    """To be spoken."""
    guess: int
    """How many were thought of in Sorted."""


@dataclass(frozen=True, slots=True)
class Spoke:
    """A passage of a story is finished."""

    story: Path
    step: "Step"


Event = Looked | Sorted | Begun | Spoke | Outcome
Tell = Callable[[Event], None]
"""Is told each event at once, on the thread that started the batch; an error that it raises ends the batch."""
