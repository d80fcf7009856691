"""Titles: whether a line on top of a chapter only says again what its heading has said, and the last resort."""

import re

from audiofic.readers.plain.headings import LONGEST
from audiofic.readers.plain.numbers import value_of

_WORDS = re.compile(r"\w+")
_NAMES = frozenset({"chapter", "chap", "ch", "part"})


def repeats(line: str, heading: str) -> bool:
    """Whether *line* says nothing that *heading* does not say: "The Lamp Room" below "Chapter 1: The Lamp Room"."""
    if not heading or len(line) > max(LONGEST, len(heading) + 20):
        return False
    said, again = _WORDS.findall(heading.casefold()), _WORDS.findall(line.casefold())
    if not again:
        return False
    if said == again:
        return True
    if line.endswith((".", ",", ";", '"', "”")) and not heading.endswith(line[-1]):
        return False  # a first sentence may well be of the title's words
    numbers, rest = _parted(said)
    numbers_again, rest_again = _parted(again)
    if not set(numbers_again) <= set(numbers):
        return bool(rest) and rest == rest_again and not numbers
    return rest == rest_again or (not rest_again and bool(numbers_again)) or _runs_in(rest_again, rest)


def _parted(words: list[str]) -> tuple[list[int], list[str]]:
    """The numbers before a title, and the words of the title; `chapter` itself is neither."""
    numbers: list[int] = []
    at = 0
    while at < len(words) and len(numbers) < 2:
        number = value_of(words[at])
        if number is not None and ((at == 0 and words[at].isdigit()) or (at > 0 and words[at - 1] in _NAMES)):
            numbers.append(number)
        elif words[at] not in _NAMES:
            break
        at += 1
    return numbers, words[at:]


def _runs_in(part: list[str], whole: list[str]) -> bool:
    """Whether *part*, of three words or more, stands in *whole* without a gap."""
    if len(part) < 3:
        return False
    return any(whole[at : at + len(part)] == part for at in range(len(whole) - len(part) + 1))
