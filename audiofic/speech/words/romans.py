"""Roman numerals: what one is worth, and how those of chapters and of kings are said."""

import re
from functools import cache
from itertools import pairwise

_WELL_FORMED = re.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_WORTH = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


@cache
def value(numeral: str) -> int:
    """What *numeral* is worth; 0 where it is none, as "IIII" or "VX"."""
    letters = numeral.upper()
    if not _WELL_FORMED.fullmatch(letters):
        return 0
    worths = [*(_WORTH[letter] for letter in letters), 0]
    return sum(-one if one < after else one for one, after in pairwise(worths))
