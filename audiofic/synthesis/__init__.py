"""Stage 5: utterances are gathered into passages, and these are spoken in worker processes and cached."""

from audiofic.synthesis.passages import cut
from audiofic.synthesis.pool import Result, speak_all
from audiofic.synthesis.worker import Studio

__all__ = ["Result", "Studio", "cut", "speak_all"]
