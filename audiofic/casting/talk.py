"""Who talks with whom, as far as it decides who must not sound alike."""

from collections import Counter
from collections.abc import Mapping

from audiofic.model import Kind, Script

SHARE = 4
"""One of so many exchanges makes somebody a partner: a share, as a number would be an edge for every corrected line."""


def partners(script: Script) -> Mapping[str, frozenset[str]]:
    """Character's name -> those with whom they have a fourth of their exchanges or more.

    An exchange is two lines of dialogue, one after the other in a scene, of two people.
    """
    pairs: Counter[tuple[str, str]] = Counter()
    last, chapter = "", 0
    for segment in script.segments:
        if segment.kind is Kind.BREAK or segment.chapter != chapter:
            last, chapter = "", segment.chapter
        if segment.kind is Kind.DIALOGUE and segment.speaker:
            if last and last != segment.speaker:
                pairs.update([(last, segment.speaker), (segment.speaker, last)])
            last = segment.speaker
    totals: Counter[str] = Counter()
    for (one, _), count in pairs.items():
        totals[one] += count
    found: dict[str, set[str]] = {}
    for (one, other), count in pairs.items():
        if count * SHARE >= totals[one]:
            found.setdefault(one, set()).add(other)
    return {one: frozenset(others) for one, others in found.items()}
