"""Levels of a sound that arrives piece by piece: RMS, peak, noise floor, and the silence at its ends."""

import math

import numpy as np
from numpy.typing import NDArray

from audiofic.loudness import decibels

QUIET = -50.0
"""Decibels of RMS below which a block is room, not sound: ten above the loudest noise floor that ACX lets pass, and
some thirty below speech."""
BLOCK = 0.01
"""Seconds of a block, to a sample."""
FLOOR = 0.5
"""Seconds of the quietest stretch, whose RMS is the noise floor: as the ACX Check of Audacity has it."""


class Levels:
    """Listens to samples, in flat memory."""

    def __init__(self, rate: int) -> None:
        self._block = max(round(rate * BLOCK), 1)
        self._seconds = self._block / rate
        self._rest: NDArray[np.float32] | None = None
        self._power = 0.0
        self._samples = 0
        self._peak = 0.0
        self._blocks = 0
        self._first: int | None = None
        self._last = 0
        self._recent: NDArray[np.float64] = np.empty(0)
        self._quietest = math.inf

    def add(self, samples: NDArray[np.float32]) -> None:
        """Hear *samples*: a row a channel, of which 1 is full scale."""
        self._peak = max(self._peak, float(np.abs(samples).max(initial=0.0)))
        if self._rest is not None:
            samples = np.concatenate([self._rest, samples], axis=1)
        whole = samples.shape[1] // self._block * self._block
        self._rest = samples[:, whole:]
        if whole:
            self._hear(np.square(samples[:, :whole], dtype=np.float64).mean(axis=0).reshape(-1, self._block))

    @property
    def peak(self) -> float:
        """The highest sample, in decibels of full scale."""
        return decibels(self._peak)

    @property
    def rms(self) -> float:
        """Root mean square of all samples, in decibels; no gate, no weighting."""
        return _rms(self._power / self._samples if self._samples else 0.0)

    @property
    def floor(self) -> float:
        """RMS of the quietest FLOOR seconds, in decibels; of the whole where it is shorter."""
        return _rms(self._quietest) if self._quietest < math.inf else self.rms

    @property
    def head(self) -> float:
        """Seconds before the first block that is louder than QUIET; all where none is."""
        return (self._blocks if self._first is None else self._first) * self._seconds

    @property
    def tail(self) -> float:
        """Seconds after the last block that is louder than QUIET; all where none is."""
        return (self._blocks if self._first is None else self._blocks - 1 - self._last) * self._seconds

    def _hear(self, rows: NDArray[np.float64]) -> None:
        """Hear whole blocks: the power of each sample, a row a block."""
        powers = rows.mean(axis=1)
        self._power += float(rows.sum())
        self._samples += rows.size
        loud = np.flatnonzero(powers > 10 ** (QUIET / 10))
        if len(loud):
            self._first = self._blocks + int(loud[0]) if self._first is None else self._first
            self._last = self._blocks + int(loud[-1])
        self._blocks += len(powers)
        wide = round(FLOOR / self._seconds)
        recent = np.concatenate([self._recent, powers])
        if len(recent) >= wide:
            sums = np.lib.stride_tricks.sliding_window_view(recent, wide).mean(axis=1)
            self._quietest = min(self._quietest, float(sums.min()))
        self._recent = recent[-wide + 1 :]


def _rms(power: float) -> float:
    return decibels(math.sqrt(power))
