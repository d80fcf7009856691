"""What podcast apps, shops and our own profiles ask of a file, and whether it is so."""

from collections.abc import Iterator
from dataclasses import dataclass

from audiofic.inspection.measure import Inspection
from audiofic.profiles import PODCAST

STEREO = 3.0
"""LU by which a stereo file reads louder than a mono one that sounds the same, as its two channels are added up."""
OURS = 0.7
"""LU that a file of ours may be off its target."""


@dataclass(frozen=True, slots=True)
class Check:
    """One requirement."""

    what: str
    found: str
    wanted: str
    met: bool


@dataclass(frozen=True, slots=True)
class Verdict:
    """A standard and what became of its requirements."""

    standard: str
    checks: tuple[Check, ...]

    @property
    def met(self) -> bool:
        """Whether all are."""
        return all(check.met for check in self.checks)


def verdicts(found: Inspection) -> tuple[Verdict, ...]:
    """*found* held against each standard."""
    return (
        Verdict("podcast", tuple(_podcast(found))),
        Verdict("audiofic", tuple(_ours(found))),
        Verdict("acx", tuple(_acx(found))),
    )


def _podcast(found: Inspection) -> Iterator[Check]:
    """Apple Podcasts, "Audio requirements": -16 LKFS with 1 dB of tolerance, and a true peak of -1 dBFS.

    Of a stereo file, as in the recommendation that it follows (AES TD1004): mono is 3 LU less.
    """
    yield _loudness(found, -16.0, 1.0)
    yield _most("true peak", found.true_peak, -1.0, "dBTP")


def _ours(found: Inspection) -> Iterator[Check]:
    yield _loudness(found, PODCAST.loudness + STEREO, OURS)
    yield _most("true peak", found.true_peak, PODCAST.ceiling, "dBTP")


def _acx(found: Inspection) -> Iterator[Check]:
    """ACX, "Audio Submission Requirements"; how peak, RMS and noise are measured, its "ACX Check" for Audacity says."""
    kind = "constant" if found.constant else "varying"
    yield Check("format", found.codec, "MP3", found.codec == "MP3")
    yield Check("sample rate", f"{found.rate:,} Hz", "44,100 Hz", found.rate == 44_100)
    met = found.constant and found.bitrate >= 192
    yield Check("bit rate", f"{found.bitrate} kbit/s, {kind}", ">= 192 kbit/s, constant", met)
    yield _within("RMS", found.rms, -23.0, -18.0, "dB")
    yield _most("peak", found.peak, -3.0, "dB")
    yield _most("noise floor", found.floor, -60.0, "dB")
    yield _within("silence at the head", found.head, 0.5, 1.0, "s")
    yield _within("silence at the tail", found.tail, 1.0, 5.0, "s")
    yield _most("length", found.seconds / 60, 120.0, "min")


def _loudness(found: Inspection, stereo: float, tolerance: float) -> Check:
    target = stereo - (STEREO if found.channels == 1 else 0.0)
    met = abs(found.loudness - target) <= tolerance
    return Check("loudness", f"{found.loudness:.2f} LUFS", f"{target:g} ± {tolerance:g} LUFS", met)


def _most(what: str, value: float, limit: float, unit: str) -> Check:
    return Check(what, f"{value:.2f} {unit}", f"<= {limit:g} {unit}", value <= limit)


def _within(what: str, value: float, low: float, high: float, unit: str) -> Check:
    return Check(what, f"{value:.2f} {unit}", f"{low:g} to {high:g} {unit}", low <= value <= high)
