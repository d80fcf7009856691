"""Encoders turn the sound of one passage into packets that can be joined to those of any other passage."""

from collections.abc import Callable
from typing import Protocol

from audiofic.encoders.aac import Aac
from audiofic.encoders.mp3 import Mp3
from audiofic.encoders.opus import Opus
from audiofic.model import Format

__all__ = ["Aac", "Encoder", "Mp3", "Opus", "encoder_for"]


class Encoder(Protocol):
    """Encodes passages; its repr names all settings that their bytes depend on."""

    @property
    def suffix(self) -> str:
        """Of the files that its packets are put into: ".mp3"."""

    @property
    def rate(self) -> int:
        """Samples per second of what it takes and of what its packets decode to."""

    @property
    def delay(self) -> int:
        """Samples from the start of a passage's packets to its own first sample."""

    @property
    def gain_db(self) -> float:
        """What it takes away from the level, in decibels, to be given before."""

    @property
    def overshoot_db(self) -> float:
        """How far true peaks may come out above those that went in, in decibels, beside `gain_db`."""

    def encode(self, samples: bytes, quiet: int) -> bytes:
        """Packets of *samples* (16 bit, mono, at `rate`), of which the last *quiet* samples are a pause."""

    def length(self, packets: bytes) -> int:
        """Samples that *packets* decode to."""


def encoder_for(form: Format, bitrate: int | None = None, rate: int | None = None) -> Encoder:
    """The encoder of files of *form*, at *bitrate* kbit/s and *rate* samples per second, or at its own.

    Raise UsageError where there is no such encoding.
    """
    kinds: dict[Format, Callable[..., Encoder]] = {Format.MP3: Mp3, Format.M4B: Aac, Format.OPUS: Opus}
    wanted = {"bitrate": bitrate, "rate": rate}
    return kinds[form](**{name: value for name, value in wanted.items() if value is not None})
