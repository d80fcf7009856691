"""How a cast file names a line: by its words, and by those before it where the same words are said twice."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher
from itertools import takewhile

from audiofic.model import Kind, Script, Segment

BEFORE = " | "
"""Between the words before a line and its own: `he nodded | Yes.`"""
SPOKEN = (Kind.DIALOGUE, Kind.THOUGHT, Kind.DOCUMENT)
"""The kinds that somebody says."""
_CONTEXTS = (4, 8, 16)
"""Words before a line that may tell it from its likes."""
_WORD = re.compile(r"[^\W_]+")
_QUOTES = " \"'“”„‘’«»‹›「」『』"

Words = tuple[str, ...]


def words_of(text: str) -> Words:
    """What is the same in two versions of a line: no quotation marks, case, white space or punctuation."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return tuple(_WORD.findall(re.sub(r"['’]", "", plain))) or (text.strip(_QUOTES),)


def said_in(key: str) -> str:
    """The line's own words in a cast file's key."""
    return key.rpartition(BEFORE)[2]


def lines_by_words(script: Script) -> dict[Words, list[int]]:
    """The words of every line -> its places in Script.segments."""
    found: dict[Words, list[int]] = {}
    for n, segment in enumerate(script.segments):
        if segment.kind in SPOKEN:
            found.setdefault(words_of(segment.text), []).append(n)
    return found


def meant(key: str, segments: Sequence[Segment], lines: Mapping[Words, Sequence[int]]) -> list[int]:
    """The places that *key* may mean: none where the line is gone, several where it is not clear.

    Words before the line that are in the key must be there by half at least: an author changes them, too.
    """
    before = key.rpartition(BEFORE)[0]
    found = list(lines.get(words_of(said_in(key)), ()))
    if not before:
        return found
    wanted = words_of(before)
    alike = {n: _likeness(wanted, words_of(_before(segments, n, len(wanted) + 1))) for n in found}
    best = max(alike.values(), default=(0, 0))
    return [n for n in found if alike[n] == best] if 2 * best[0] >= len(wanted) else []


def key_of(n: int, segments: Sequence[Segment], lines: Mapping[Words, Sequence[int]]) -> str | None:
    """A key that means the line at *n* and no other; None where only counting would tell them apart."""
    said = _bare(segments[n].text)
    keys = [said, *(f"{_plain(_before(segments, n, count))}{BEFORE}{said}" for count in _CONTEXTS)]
    return next((key for key in keys if meant(key, segments, lines) == [n]), None)


def _likeness(wanted: Words, there: Words) -> tuple[int, int]:
    """How many of the *wanted* words are *there* in their order, and how many of them end both."""
    blocks = SequenceMatcher(None, wanted, there, autojunk=False).get_matching_blocks()
    pairs = zip(reversed(wanted), reversed(there), strict=False)
    return sum(block.size for block in blocks), sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _before(segments: Sequence[Segment], n: int, count: int) -> str:
    """The last *count* words before the segment *n*, as they are written."""
    words: list[str] = []
    while n and len(words) < count and segments[n - 1].kind is not Kind.INTRO:
        n -= 1
        words = [*segments[n].text.split(), *words]
    return " ".join(words[-count:])


def _plain(text: str) -> str:
    """*text* without any quotation marks and what would part a key."""
    return " ".join(re.sub(r"[\"“”„«»‹›「」『』|]", "", text).split())


def _bare(text: str) -> str:
    """*text* without its quotation marks and without what would part a key."""
    return text.replace("|", " ").strip(f"{_QUOTES},")
