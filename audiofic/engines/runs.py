"""Long texts are cut into runs, for engines that take only so many letters at a time."""

import re
from collections.abc import Iterator

_SENTENCE = re.compile(r"[.!?…]\W*\s")


def runs(text: str, longest: int) -> Iterator[str]:
    """*text* in runs of at most *longest* letters, cut after sentences where it has any, else at spaces."""
    while len(text) > longest:
        head = text[:longest]
        ends = [match.end() for match in _SENTENCE.finditer(head)] or [head.rfind(" ") + 1]
        cut = ends[-1] or longest
        yield text[:cut]
        text = text[cut:]
    yield text
