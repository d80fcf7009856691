"""Profiles: how loud a finished file is, how high its peaks, how finely it is encoded, for whom it is made."""

from dataclasses import dataclass

from audiofic.errors import UsageError, did_you_mean
from audiofic.model import RATE

REFERENCE = -19.0
"""LUFS to which Voice.gain_db brings every voice; a profile shifts them all alike."""


@dataclass(frozen=True, slots=True)
class Profile:
    """What a finished file has to be."""

    name: str
    loudness: float
    """LUFS, integrated, of a mono file (ITU-R BS.1770)."""
    ceiling: float
    """dBTP that the file, as a player decodes it, does not pass."""
    rate: int
    """Samples per second."""
    bitrate: int
    """kbit/s of an MP3."""
    lowest: int = 0
    """kbit/s below which it would not be what it is for."""
    head: float = 0.0
    """Seconds of silence before the first word."""
    tail: float = 2.0
    """Seconds of silence after the last."""

    @property
    def levels(self) -> str:
        """What the sound of a passage depends on, for its key."""
        return f"{self.loudness} LUFS, {self.ceiling} dBTP"

    @property
    def shift(self) -> float:
        """Decibels between a calibrated voice and this profile."""
        return self.loudness - REFERENCE


PODCAST = Profile("podcast", loudness=-19.0, ceiling=-3.0, rate=RATE, bitrate=64)
"""To listen to. Podcast apps play everything at -16 LUFS (Apple, "Podcast audio requirements"; AES TD1004), to which a
mono file of -19 sounds equally loud, as it comes out of two speakers. The engines' own rate; -3 dBTP leaves room for
whoever encodes it again."""

ACX = Profile("acx", loudness=-20.5, ceiling=-4.5, rate=44_100, bitrate=192, lowest=192, head=0.75, tail=3.0)
"""To be sold. ACX, "Audio Submission Requirements": MP3 at 44.1 kHz and a constant 192 kbit/s or more, RMS between -23
and -18 dB, peaks of at most -3 dB, noise of at most -60 dB RMS, 0.5 to 1 s of room at the head and 1 to 5 s at the
tail. RMS is near the loudness in LUFS, but counts the pauses too; what is asked for lies around -20.5. The peaks stand
as far above it as a podcast's, as the voices are calibrated with that much room."""

ARCHIVE = Profile("archive", loudness=-19.0, ceiling=-3.0, rate=44_100, bitrate=320)
"""To keep, and to make other files from. The most that MP3 can hold, at the rate that every editor works at and that is
twice the engines' own, so that encoding it again loses least; as loud as a podcast, so that nothing made from it has to
be levelled again."""

PROFILES = {profile.name: profile for profile in (PODCAST, ACX, ARCHIVE)}


def find_profile(name: str) -> Profile:
    """The profile called *name*. Raise UsageError where there is none."""
    if name not in PROFILES:
        raise UsageError(
            f'There is no profile "{name}".{did_you_mean(name, PROFILES)}',
            f"The profiles are {', '.join(PROFILES)}.",
        )
    return PROFILES[name]
