"""Encoders turn the sound of one passage into packets that can be joined to those of any other passage."""

from audiofic.encoders.mp3 import Mp3

__all__ = ["Mp3"]
