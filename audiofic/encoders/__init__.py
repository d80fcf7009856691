"""Encoders turn the sound of one passage into packets that can be joined to those of any other passage."""

from typing import Protocol

from audiofic.encoders.mp3 import Mp3

__all__ = ["Encoder", "Mp3"]


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

    def encode(self, samples: bytes, quiet: int) -> bytes:
        """Packets of *samples* (16 bit, mono, at `rate`), of which the last *quiet* samples are a pause."""

    def length(self, packets: bytes) -> int:
        """Samples that *packets* decode to."""
