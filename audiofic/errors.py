"""What can go wrong, as a tree; each kind has an exit code, and each error says what happened and what to do.

AudioficError
├── UsageError        2   an option that makes no sense
├── StoryError        3   the story's file: missing, empty, unreadable, not a story
├── VoiceError        4   a voice: unknown, or its file is broken
├── CastError         5   the story's cast file
├── EngineError       6   a speech engine: missing, or it failed to speak
├── OutputError       7   the audiobook or the cache could not be written, or did not read back as planned
├── WorkerError       8   worker processes died again and again
├── FidelityError     9   a file's words and its script's are not the same
├── SoundError       10   a sound file that cannot be read
└── LexiconError     11   a pronunciation: no IPA, or a lexicon's file is broken

Exit code 1 is a batch of which some stories failed, 130 is Ctrl-C.
"""

import difflib
from collections.abc import Iterable


class AudioficError(Exception):
    """Base of all: *message* says what and where in one sentence, *hint* what to do in another."""

    exit_code = 1

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message, hint)  # both, so that an error survives the way back from a worker process
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return self.message


class UsageError(AudioficError):
    """An option or argument that cannot be followed."""

    exit_code = 2


class StoryError(AudioficError):
    """The story's file cannot be read as a story."""

    exit_code = 3


class VoiceError(AudioficError):
    """There is no such voice, or its file is broken."""

    exit_code = 4


class CastError(AudioficError):
    """The story's cast file is broken, or names somebody who is not there."""

    exit_code = 5


class EngineError(AudioficError):
    """A speech engine is missing, or could not speak."""

    exit_code = 6


class OutputError(AudioficError):
    """The result could not be written, or did not read back as it was planned."""

    exit_code = 7


class BusyError(OutputError):
    """Somebody else is filling the folder."""


class WorkerError(AudioficError):
    """Worker processes died again and again at the same place."""

    exit_code = 8


class FidelityError(AudioficError):
    """A script does not hold the words that its file holds."""

    exit_code = 9


class SoundError(AudioficError):
    """A sound file cannot be read, or holds no sound."""

    exit_code = 10


class LexiconError(AudioficError):
    """A pronunciation cannot be followed, or a lexicon's file is broken."""

    exit_code = 11


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """The rest of a sentence about an unknown *name*: the nearest known one, or nothing."""
    by_lower = {one.lower(): one for one in known}
    near = difflib.get_close_matches(name.lower(), by_lower, n=1)
    return f' Did you mean "{by_lower[near[0]]}"?' if near else ""
