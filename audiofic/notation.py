"""The notation in which an engine is told more than letters: [Levi](/ˈliːvaɪ/) is how a word sounds, *now* is stress.

It is that of Misaki and Kokoro for sounds, and Markdown's for stress. A story's own brackets and asterisks never reach
an engine (`speech/` takes them out), so nothing a story holds can be mistaken for it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
"""A word as it is written."""
_PRONOUNCED = re.compile(r"\[([^\[\]]+)\]\(/([^/()]+)/\)")
_STRESSED = re.compile(r"\*((?:[^*\[\]]|\[[^\[\]]+\]\(/[^/()]+/\))+)\*")
_TOLD = re.compile(f"{_STRESSED.pattern}|{_PRONOUNCED.pattern}")


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of a text that is said in one way."""

    text: str
    """In letters, for an engine that cannot be told sounds."""
    ipa: str = ""
    """How it sounds, in the International Phonetic Alphabet; empty where the engine knows best."""
    stressed: bool = False


def pronounced(text: str, ipa: str) -> str:
    """*text*, to be said as *ipa*."""
    return f"[{text}](/{ipa}/)"


def stressed(text: str) -> str:
    """*text*, to be said with stress; it may hold words with sounds of their own."""
    return f"*{text}*"


def pieces(text: str) -> Iterator[Piece]:
    """*text* taken apart; together the pieces' texts are `plain(text)`."""
    if "*" not in text and "](/" not in text:  # nearly every text
        yield Piece(text)
        return
    end = 0
    for match in _STRESSED.finditer(text):
        yield from _spoken(text[end : match.start()], stress=False)
        yield from _spoken(match[1], stress=True)
        end = match.end()
    yield from _spoken(text[end:], stress=False)


def plain(text: str) -> str:
    """*text* in letters alone."""
    return "".join(piece.text for piece in pieces(text))


def parts_of(text: str, pattern: re.Pattern[str]) -> list[str]:
    """What *pattern* matches of *text*, as if all that is said in a way of its own were letters: none of it is cut."""
    hidden = _TOLD.sub(lambda match: "x" * len(match[0]), text)
    return [text[match.start() : match.end()] for match in pattern.finditer(hidden)]


def _spoken(text: str, *, stress: bool) -> Iterator[Piece]:
    end = 0
    for match in _PRONOUNCED.finditer(text):
        if end < match.start():
            yield Piece(text[end : match.start()], stressed=stress)
        yield Piece(match[1], match[2], stress)
        end = match.end()
    if end < len(text):
        yield Piece(text[end:], stressed=stress)
