"""Scene breaks by their costume: a line of symbols, `oOo`, `line break`; and markers with words in them."""

import re
from collections import Counter
from collections.abc import Iterable

LONGEST = 120  # characters of a line that can still be a divider

_SYMBOLS = r"\-–—―=~_*#+•·◇◆☆★♥♦○●⁂…|/\\<>:.°¤§†‡"
_COSTUME = re.compile(rf"[{_SYMBOLS}xXoO0\s]+")
_STRONG = re.compile(
    r"[\-–—―=~_*#+•·◇◆☆★♥♦○●⁂§†‡]|(?:\. ){5,}\."
)  # a line of weak ones alone (:, /, <>) is a smiley or a slip
_ELLIPSIS = re.compile(r"(?!(?:\. ){5,}\.)(?:[.…\s]{2,}|…)")  # six spaced dots or more are a row of them
_STRAY_EMPHASIS = re.compile(r"\*\*|[*_]*_[*_]*(?<!___)")  # left over from `**` that closes on another line
_FACE = re.compile(r"[>oO0xX\-=^<][_.]+[<>oO0xX\-=^]")  # o_O, >_<
_NUMBERED = re.compile(r"(o{2,}|x{2,})[A-Za-z]?\d?\1", re.IGNORECASE)  # oooP1ooo
_SPOKEN_BREAK = re.compile(
    rf"[{_SYMBOLS}xXoO0\s\[({{]*(?:line[ -]?break|scene[ -]?(?:break|change)|page[ -]?break|time[ -]?skip|(?-i:LB))"
    rf"[{_SYMBOLS}xXoO0\s\])}}]*",
    re.IGNORECASE,
)

_LABELLED = re.compile(r"([~=•·◇◆☆★+\-–—*_\s]{1,40})(?=[^\W_]|\[|\()(.{1,80}?)([~=•·◇◆☆★+\-–—*_\s]{1,40})")
_STRONG_SIDE = re.compile(r"[~=•·◇◆☆★+]|[\-–—]{3}|\*{4}|\*{2,3}\s|\s\*{2,3}|\*\s\*")
_LACED = re.compile(
    r"(?:[~\-–—*=.]+[xXoO0]+){1,30}[~\-–—*=.]*\s+(\S.{0,80}?)\s+(?:[~\-–—*=.]+[xXoO0]+){1,30}[~\-–—*=.]*"
)
_MARKER_WORD = re.compile(r"POV|P\.O\.V|point of view|flash[ -]?back|^x|^o", re.IGNORECASE)
_POINT_OF_VIEW = re.compile(
    r"[\W_]*(?:[^\W_][\w.'’-]*\s+){1,3}(?:POV|P\.O\.V\.?|point of view)[\W_]*"
    r"|[\W_]*POV\b[\s:–—-]+\w+(?: \w+)?[\W_]*",
    re.I,
)
_FLASHBACK = re.compile(
    r"[\W_]*(?:(?:end|begin|start)(?:ing)?(?: of)?\s+)?flash[ -]?back(?:\s+(?:ends?|over|starts?|begins?))?[\W_]*", re.I
)


def costume(line: str) -> str:
    """What *line* is: "break", "label" (a marker whose words are spoken), "maybe" (a break if it returns), or ""."""
    if len(line) > LONGEST:
        return ""
    if _COSTUME.fullmatch(line):
        return _symbols(line)
    if _SPOKEN_BREAK.fullmatch(line) or _NUMBERED.fullmatch(line):
        return "break"
    return "label" if _is_label(line) else ""


def recurring(lines: Iterable[str]) -> frozenset[str]:
    """Of lines that may be breaks, those that stand there three times or more: `ooo`, `XXX`."""
    seen = Counter(line for line in lines if costume(line) == "maybe")
    return frozenset(line for line, times in seen.items() if times >= 3)


def _symbols(line: str) -> str:
    letters = re.sub(r"[^xXoO0]", "", line)
    if not letters:
        if line == ".":
            return "break"
        quiet = _ELLIPSIS.fullmatch(line) or _STRAY_EMPHASIS.fullmatch(line) or _FACE.fullmatch(line)
        return "" if quiet or not _STRONG.search(line) else "break"
    if line == letters or not _STRONG.search(line):
        return _letters(line, letters)
    return "" if _FACE.fullmatch(line) else "break"


def _letters(line: str, letters: str) -> str:
    """Of a line of x, o and 0 with no symbol, or with dots alone."""
    if line != letters and line.startswith(".") and line.endswith(".") and len(letters) >= 3:
        return "break"  # . oO0Oo .
    if len(letters) < 3:
        return "maybe"
    shouted = letters[1:] == letters[1:].lower() and "0" not in letters  # Ooo, ooo
    mixed = letters not in (letters.lower(), letters.upper()) or ("0" in letters and letters.strip("0"))
    return "break" if mixed and not shouted and line == letters else "maybe"


def _is_label(line: str) -> bool:
    if line[0].isalpha() and not _MARKER_WORD.search(line):
        return False
    if not any(character.isalpha() for character in line) or any(mark in line for mark in '"“”'):
        return False
    if _FLASHBACK.fullmatch(line) or _POINT_OF_VIEW.fullmatch(line):
        return True
    laced = _LACED.fullmatch(line)
    if laced:
        return len(laced[1].split()) <= 8
    sides = _LABELLED.fullmatch(line)
    if not sides or len(sides[2].split()) > 8:
        return False
    return bool(_STRONG_SIDE.search(sides[1]) and _STRONG_SIDE.search(sides[3]))
