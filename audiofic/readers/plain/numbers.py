"""Numbers as chapter headings write them: 12, XII, twelve, the first."""

import re

_UNITS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
]
_WORDS = (
    {word: number for number, word in enumerate(_UNITS)}
    | {word: 10 * number for number, word in enumerate(_TENS, 2)}
    | {word: number for number, word in enumerate(_ORDINALS, 1)}
    | {"last": 999, "final": 999}
)
_ROMAN = re.compile(r"(M{0,3})(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})", re.IGNORECASE)
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}

_COMPOUND = rf"(?:{'|'.join(_TENS)})(?:[- ](?:{'|'.join(_UNITS[1:10])}))?"
WORD = rf"(?:{_COMPOUND}|{'|'.join(reversed(_UNITS))}|{'|'.join(_ORDINALS)}|last|final)"
"""A regular expression for a number in words."""
ROMAN = r"(?:(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})|C[IVXL]*)"
"""A regular expression for a Roman numeral in capitals."""


def value_of(text: str) -> int | None:
    """The number that *text* stands for; None when it is none."""
    plain = text.strip().lower()
    digits = re.match(r"\d+", plain)
    if digits:
        return int(digits[0])
    if plain and _ROMAN.fullmatch(plain):
        values = [_ROMAN_VALUES[letter] for letter in plain]
        return sum(-one if one < two else one for one, two in zip(values, [*values[1:], 0], strict=True))
    parts = [_WORDS.get(part) for part in re.split(r"[- ]", plain)]
    known = [part for part in parts if part is not None]
    return sum(known) if known and len(known) == len(parts) else None
