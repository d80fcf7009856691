"""Whether a story is in the language whose tags, names and pronouns are known here."""

from collections.abc import Sequence

from audiofic import languages
from audiofic.model import Kind, Segment

_ENOUGH = 40
"""Words below which a story is too short to tell."""
_LOOKED_AT = 20_000


def is_english(segments: Sequence[Segment]) -> bool:
    """Whether narration and dialogue are English, or too short to tell."""
    words: list[str] = []
    for one in segments:
        if one.kind in (Kind.NARRATION, Kind.DIALOGUE):
            words += one.text.split()
        if len(words) > _LOOKED_AT:
            break
    return len(words) < _ENOUGH or languages.is_english(words)
