"""A tone engine for tests and dry runs: each voice is one pitch, each letter lasts as long as a spoken one would."""

import math
from array import array
from dataclasses import replace
from typing import Annotated

import msgspec

from audiofic.engines.options import read_options
from audiofic.model import RATE, Audio, Voice
from audiofic.notation import plain

REVISION = 2
"""Raised when the same text and voice would sound different than before: it is part of every cache key."""

_PER_LETTER = RATE * 6 // 100  # 0.06 s: what espeak takes at 170 words a minute
_SHORTEST = RATE // 20
_LEVEL = 5_500  # about -19 LUFS
_FADE = RATE // 500  # 2 ms: no click, and still heard from the start


class Options(msgspec.Struct, frozen=True):
    """The knob of a voice."""

    hz: Annotated[int, msgspec.Meta(ge=50, le=5_000)]
    """Whole numbers alone: then a second of it can be repeated without a seam."""


class Tone:
    """Hums a sine."""

    slow = False

    def __init__(self) -> None:
        self._seconds: dict[int, bytes] = {}

    def speak(self, text: str, voice: Voice) -> Audio:
        """Hum for as long as *text* has letters; the same text lasts the same number of samples everywhere."""
        second = self._second(round(read_options(voice, Options).hz * 2 ** (voice.semitones / 12)))
        letters = plain(text)
        if not letters.strip():
            return Audio(b"", RATE)
        length = max(_SHORTEST, round(len(letters) * _PER_LETTER / voice.pace))
        samples = bytearray((second * (length // RATE + 1))[: length * 2])
        start, end = memoryview(samples)[: _FADE * 2].cast("h"), memoryview(samples)[-_FADE * 2 :].cast("h")
        for step in range(_FADE):
            start[step] = start[step] * step // _FADE
            end[-1 - step] = end[-1 - step] * step // _FADE
        return Audio(bytes(samples), RATE)

    def in_language(self, voice: Voice, language: str) -> Voice:
        """*voice*: a tone hums every language alike."""
        return replace(voice, language=language)

    def fingerprint(self) -> str:
        """Our revision: nothing else is in it."""
        return f"tone {REVISION}"

    def close(self) -> None:
        """Nothing is held."""

    def _second(self, hz: int) -> bytes:
        if hz not in self._seconds:
            turn = 2 * math.pi * hz / RATE
            self._seconds[hz] = array("h", (round(_LEVEL * math.sin(turn * at)) for at in range(RATE))).tobytes()
        return self._seconds[hz]
