"""Numbers in words, by num2words, which is loaded with the first digit of a story."""

from functools import lru_cache

_LONGEST = 15
"""Digits from which on nobody hears more than a row of them."""


@lru_cache(4096)
def cardinal(number: int, code: str) -> str:
    """5 -> "five"; *code* is num2words's own for a language."""
    return _words(number, code, "cardinal")


@lru_cache(1024)
def ordinal(number: int, code: str) -> str:
    """5 -> "fifth"."""
    return _words(number, code, "ordinal")


@lru_cache(1024)
def year(number: int, code: str) -> str:
    """1984 -> "nineteen eighty-four"."""
    return _words(number, code, "year")


def digits(figures: str, code: str) -> str:
    """Each digit of *figures* on its own; English says a nought in a row of digits as a letter."""
    return " ".join("oh" if code == "en" and one == "0" else cardinal(int(one), code) for one in figures)


def number(figures: str, code: str) -> str:
    """A whole number as it is written: "007" and what nobody could hear at once digit by digit."""
    if len(figures) > _LONGEST:
        return " ".join(cardinal(int(one), code) for one in figures)
    if len(figures) > 1 and figures.startswith("0"):
        return digits(figures, code)
    return cardinal(int(figures), code)


def _words(number: int, code: str, to: str) -> str:
    from num2words import num2words  # noqa: PLC0415  # 0.1 s that a story without a digit need not wait for

    return str(num2words(number, lang=code, to=to)).replace(",", "")
