"""What a language table says: its numbers, what they count, and what is written shorter than it is spoken."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

Rule = tuple[re.Pattern[str], Callable[[re.Match[str]], str]]
"""What is looked for, and how it is said."""


@dataclass(frozen=True)
class Currency:
    """A currency as it is spoken: of one, of several, and its hundredth, where it has one."""

    one: str
    many: str
    cent: str = ""
    cents: str = ""
    a: str = ""
    """One of it, where that is not the language's own `one`: "une livre"."""


@dataclass(frozen=True)
class Regnal:
    """How a Roman numeral after a name is said."""

    said: Callable[[int], str]
    """8 -> "the eighth"."""
    stop: str = ""
    """A mark that belongs to the numeral, as German's "Heinrich VIII."."""


@dataclass(frozen=True, eq=False)
class Language:
    """A language as it is spoken. There is one of each, so that patterns can be made of it once."""

    code: str
    """By which num2words knows it."""
    decimal: str
    """What stands before the decimals: "." or ","."""
    group: str
    """What may stand between thousands, as the inside of a set of characters."""
    point: str
    conjunction: str
    alternative: str
    to: str
    one: str
    """Before what is counted: "un" of "un kilo", where counting says "uno"."""
    minus: str
    plus: str
    equals: str
    times: str
    percent: str
    number: str
    """Of "#1"."""
    dot: str
    """Of an address."""
    at: str
    note: str
    """What "A/N" means."""
    months: tuple[str, ...]
    magnitudes: Mapping[str, tuple[str, str]]
    """As written after an amount -> of one, of several."""
    currencies: Mapping[str, Currency]
    units: Mapping[str, tuple[str, str]]
    abbreviations: Mapping[str, str]
    """As written, with the full stop if it has one -> as spoken."""
    clock: Callable[[int, int], str]
    """Hours and minutes -> as spoken."""
    chapters: str
    """Words before a Roman numeral, parted by |."""
    regnal: Regnal
    change: str
    """How a sum with hundredths is said, of its whole, its name, its cents and their name."""
    halves: Mapping[int, tuple[str, str]] = field(default_factory=dict)
    """Denominator -> of one, of several."""
    mixed: str = ""
    """Between a whole and its half, where it is not the conjunction."""
    articles: str = ""
    """Words after which a measure is singular, parted by |: "a 9mm"."""
    attributive: str = ""
    """Words before which a sum is singular, parted by |: "the £5 note"."""
    before_figures: Mapping[str, str] = field(default_factory=dict)
    """Abbreviations that are words elsewhere: "No. 5", but "No."."""
    from_: str = ""
    """What a range opens with, as in Italian."""
    agreeing: Callable[[str, str], str] = lambda said, noun: said
    """A number's words and the word after it -> the number's words as they agree with that."""
    years: bool = False
    """Whether 1984 alone is said as a year is: where that is the only short way of saying it."""
    centuries: tuple[Rule, ...] = ()
    """Its rules for Roman numerals, tried before those of all."""
    own: tuple[Rule, ...] = ()
    """Its rules for numbers, likewise."""

    @cached_property
    def named(self) -> re.Pattern[str]:
        """The words before a number that counts nothing, at the end of a text: "Kapitel 1"."""
        return re.compile(rf"\b(?i:{self.chapters}|{self.number})\s\Z")

    @cached_property
    def figure(self) -> str:
        """A pattern of a number, with thousands parted and decimals."""
        return rf"(?:\d{{1,3}}(?:[{self.group}]\d{{3}})+(?!\d)|\d+)(?:{re.escape(self.decimal)}\d+)?"
