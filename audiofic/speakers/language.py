"""Whether a story is in the language whose tags, names and pronouns are known here."""

from collections.abc import Sequence

from audiofic.model import Kind, Segment

_COMMON = frozenset("the and of to a he she was that it his her you i with for had not as said at they".split())
"""Words of which every third or fourth is one in any English prose, and hardly one in ten in another language's."""
_SHARE = 0.13
_ENOUGH = 40
"""Words below which a story is too short to tell."""
_LOOKED_AT = 20_000


def is_english(segments: Sequence[Segment]) -> bool:
    """Whether narration and dialogue are English, or too short to tell."""
    words: list[str] = []
    for one in segments:
        if one.kind in (Kind.NARRATION, Kind.DIALOGUE):
            words += one.text.lower().split()
        if len(words) > _LOOKED_AT:
            break
    common = sum(word.strip(".,!?\"'“”‘’…—-") in _COMMON for word in words)
    return len(words) < _ENOUGH or common >= _SHARE * len(words)
