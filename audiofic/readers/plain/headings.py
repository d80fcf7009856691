"""Chapter headings: which lines are one, and what the chapter is called."""

import re
from typing import NamedTuple

from audiofic.readers.plain.numbers import ROMAN, WORD, value_of

LONGEST = 120  # characters of a line that can still be a heading

_NUMBER = rf"(?:\d{{1,4}}(?:\.\d{{1,2}})?|(?-i:{ROMAN}|{ROMAN.lower()})|(?:the\s+)?{WORD})"
_CHAPTER = re.compile(
    rf"(?P<word>chapter|chap\.?|ch\.|part|book|volume|vol\.|act|arc|canto|letter|season|episode)\s+#?(?P<number>{_NUMBER})"
    rf"(?:\s+of\s+(?:\d+|{WORD}))?(?![\w'’])(?P<rest>.*)",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"(?P<word>prologue|epilogue|interlude|intermission|preface|foreword|afterword|introduction|omake|bonus chapter)"
    rf"(?:\s+(?P<number>{_NUMBER}))?(?![\w'’])(?P<rest>.*)",
    re.IGNORECASE,
)
_NOTICE = re.compile(
    r"(?P<word>(?:hiatus|important|urgent) (?:notice|announcement|note)|not an? (?:chapter|update)|read me(?: first)?)"
    r"(?P<number>)(?P<rest>)[.!]*",
    re.IGNORECASE,
)
_NUMBERED = re.compile(rf"(?P<number>\d{{1,3}}|(?-i:{ROMAN}))(?:\s*[.):–—-]\s*(?P<rest>\S.*)?|)")
_COULD_BE = re.compile(  # spares most lines the others
    r"[*_#~=\-\s]*(?:\d|[IVXLC]|chap|ch\.|part|book|vol|act|arc|canto|letter|season|episode|pro|epi|int|pref|fore|aft"
    r"|omake|bonus|hiat|imp|urg|not a|read me)",
    re.IGNORECASE,
)
_SEPARATED = re.compile(r"\s*[:.\-–—,)~|\]]+\s*")
_ENDS_PROSE = re.compile(r"[.,;。，；]$")
_SMALL = frozenset(
    [
        "a",
        "an",
        "and",
        "as",
        "at",
        "but",
        "by",
        "for",
        "from",
        "in",
        "into",
        "is",
        "not",
        "of",
        "on",
        "or",
        "over",
        "the",
        "to",
        "upon",
        "vs",
        "with",
    ]
)
_OUTER = frozenset({"part", "book", "volume", "vol.", "act", "arc", "season"})


class Heading(NamedTuple):
    """A line that looks like the heading of a chapter."""

    level: str
    """"part", "chapter", "named" (Prologue ...), "numbered" (1. Title; true only if the file's numbers rise) or
    "mark" (an exporter's own)."""
    number: int | None
    title: str
    """All of it, as a listener would look for it."""
    complete: bool
    """Whether it has a title beside its number; if not, the next line may be it."""


def heading_of(line: str) -> Heading | None:
    """What *line* says as a chapter heading; None when it is none."""
    if len(line) > LONGEST or not _COULD_BE.match(line):
        return None
    text = bare(re.sub(r"^-{2,}\s*(.*?)\s*-{2,}$", r"\1", line))
    if not text or text[0] in "\"'“‘([":
        return None
    match = _CHAPTER.fullmatch(text) or _NAMED.fullmatch(text) or _NOTICE.fullmatch(text)
    if match:
        return _worded(text, match)
    match = _NUMBERED.fullmatch(text)
    if not match:
        return None
    rest = match["rest"] or ""
    if rest and (_ENDS_PROSE.search(rest) or len(rest.split()) > 12 or not _is_name(rest[0])):
        return None
    return Heading("numbered", value_of(match["number"]), _tidy(text), bool(rest))


def bare(text: str) -> str:
    """A heading's words without the markdown or the decoration around them."""
    return text.strip("*_#~= \t").strip()


def is_title(text: str, strict: bool) -> bool:
    """Whether *text* can be a chapter's title on a line of its own; *strict*: it stands apart from the heading."""
    words = bare(text).split()
    if not words or len(words) > (8 if strict else 12) or len(text) > 90 or _ENDS_PROSE.search(text.rstrip("*_")):
        return False
    if text[0] in "\"“'‘([<«—–-" or not _is_name(words[0][0]) or ":" in words[0]:
        return False
    return not strict or in_title_case(words)


def in_title_case(words: list[str]) -> bool:
    """Whether all words but the small ones begin with a capital or a digit."""
    large = [word.lstrip("('‘\"“*_") for word in words if word.lower() not in _SMALL]
    return bool(large) and all(_is_name(word[:1]) for word in large)


def _worded(text: str, match: re.Match[str]) -> Heading | None:
    rest = match["rest"]
    separator = _SEPARATED.match(rest)
    title = rest[separator.end() :].strip() if separator else rest.strip()
    if not separator and title and (_ENDS_PROSE.search(title) or not in_title_case(title.split())):
        return None  # Chapter 3 of the manual said ...
    if title and not _is_name(title[0]) and (_ENDS_PROSE.search(title) or "," in rest[:1]):
        return None
    if separator and "," in separator[0] and _ENDS_PROSE.search(title):
        return None  # Part Two, Harry thought, was worse.
    if len(title.split()) > 16:
        return None
    word = match["word"].lower()
    level = "part" if word in _OUTER else "chapter" if match.re is _CHAPTER else "named"
    return Heading(level, value_of(re.sub(r"(?i)^the\s+", "", match["number"] or "")), _tidy(text), bool(title))


def _is_name(character: str) -> bool:
    return (
        character.isupper()
        or character.isdigit()
        or (character.isalpha() and not character.islower())
        or character in "…$"
    )


def _tidy(text: str) -> str:
    """Without the full stop behind a number (CHAPTER I.) and with single spaces."""
    return re.sub(r"(?<![.…!?])\.$", "", " ".join(text.split()))
