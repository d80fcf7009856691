"""Dates, years and times as English says them."""

import re

from audiofic.speech.words.counting import cardinal, digits, ordinal, year
from audiofic.speech.words.languages.table import Rule

_MONTHS = "January February March April May June July August September October November December".split()
_MONTH = "|".join([*_MONTHS, "Sept", *(month[:3] for month in _MONTHS)])
_YEAR = r"(?:1[1-9]|20)\d\d"
_ENDS = r"(?=\s*$|\s*[\"'”’)]*\s+[A-Z])"
"""What follows the last dot of an abbreviation that also ends a sentence."""
# "1984 people" are counted, 1984 alone is a year; after these words it is a year whatever follows, unless it is time.
_BEFORE_YEARS = (
    r"in|In|since|Since|until|Until|till|by|By|from|From|before|Before|after|After|circa|around|year|early|late|mid"
    r"|of|to|and|summer|winter|spring|autumn|fall|class|AD"
)
_COUNTED = r"(?!\s+(?:more |other )?(?:\w+s|men|women|people|children|feet|of|words)\b(?<!was)(?<!is)(?<!has)(?<!this))"
_ALONE = r"(?=\s*$|[,.;:!?)\]\"”’—–…]|\s+[A-Z(—–-]|\s+(?:and|to|was|is|when|or|he|she|they|it|had|has)\b)"
_DECADES = {20: "twenties", 30: "thirties", 40: "forties", 50: "fifties", 60: "sixties", 70: "seventies"}
_DECADES |= {80: "eighties", 90: "nineties", 10: "tens"}


def _year(figures: str) -> str:
    return year(int(figures), "en") if len(figures) == 4 else _short(figures)


def _short(figures: str) -> str:
    """'08 -> "oh eight"."""
    return digits(figures, "en") if figures.startswith("0") else cardinal(int(figures), "en")


def _month(name: str) -> str:
    """Of a name, an abbreviation or a number."""
    if name.isdigit():
        return _MONTHS[int(name) - 1]
    return next(month for month in _MONTHS if month.startswith(name[:3]))


def _month_first(match: re.Match[str]) -> str:
    then = f", {_year(match[3])}" if match[3] else ""
    return f"{_month(match[1])} {ordinal(int(match[2]), 'en')}{then}"


def _day_first(match: re.Match[str]) -> str:
    then = f" {_year(match[4])}" if match[4] else ""
    return f"{match[1] or 'the '}{ordinal(int(match[2]), 'en')} of {_month(match[3])}{then}"


def _iso(match: re.Match[str]) -> str:
    return f"{_month(match[2])} {ordinal(int(match[3]), 'en')}, {_year(match[1])}"


def _slashed(match: re.Match[str]) -> str:
    """12/25/1999, and 25/12/1999; what may be either is said as it is written."""
    one, two = int(match[1]), int(match[2])
    if one <= 12 < two <= 31:
        return f"{_MONTHS[one - 1]} {ordinal(two, 'en')}, {_year(match[3])}"
    if two <= 12 < one <= 31:
        return f"the {ordinal(one, 'en')} of {_MONTHS[two - 1]}, {_year(match[3])}"
    return f"{cardinal(one, 'en')}, {cardinal(two, 'en')}, {_year(match[3])}"


def _decade(match: re.Match[str]) -> str:
    century, ten = match[1], int(match[2])
    if not century:
        return _DECADES[ten] if ten else "hundreds"
    if ten:
        return f"{cardinal(int(century), 'en')} {_DECADES[ten]}"
    return f"{year(int(century) * 100, 'en')}s"


def _half_day(match: re.Match[str]) -> str:
    hour, minute, half = match[1], match[2], match[3].upper()
    said = cardinal(int(hour), "en")
    if minute and minute != "00":
        said += f" {_short(minute)}"
    return f"{said} {half}.M{match[4] or ''}"


def _military(match: re.Match[str]) -> str:
    lead, hour, minute = match.groups()
    said = "hundred" if minute == "00" else _short(minute)
    return f"{lead}{_short(hour) if hour != '00' else 'zero'} {said}"


def _seconds(match: re.Match[str]) -> str:
    return " ".join(_short(match[n]) for n in (1, 2, 3))


_D = r"(?<![\d.,:/$£€])"  # a number starts here
DATES: tuple[Rule, ...] = (
    (re.compile(r"(?<![\w.])ca?\. ?(?=\d{3,4}\b)"), lambda match: "circa "),
    (
        re.compile(r"(?:(?<=[AaPp][Mm])|(?<=[AP]\.M))\s?[-–—]\s?(?=\d\d?(?::\d\d)?\s?[AaPp]\.?[Mm])"),
        lambda match: " to ",
    ),
    (re.compile(rf"(?<![\w/-])({_YEAR})-(0[1-9]|1[0-2])-(\d\d)(?!\d)"), _iso),
    (re.compile(rf"{_D}(\d\d?)/(\d\d?)/({_YEAR})\b"), _slashed),
    (
        re.compile(rf"\b({_MONTH})\.? (\d\d?)(?:st|nd|rd|th)?(?!\d|[,.:]\d)(?:,? ({_YEAR}))?(?!\w)"),
        _month_first,
    ),
    (
        re.compile(
            rf"\b((?:[Tt]he )?)(\d\d?)(?:st|nd|rd|th)?(?: of)? ({_MONTH})\b(?:\.(?=,| [a-z\d]))?(?:,? ({_YEAR}))?(?!\w)"
        ),
        _day_first,
    ),
    (
        re.compile(rf"{_D}(1[0-2]|0?\d)(?:[:.](\d\d))? ?([AaPp])\.?[Mm](?!\w)(?:(\.){_ENDS}|\.)?"),
        _half_day,
    ),
    (re.compile(r"\b(\d\d?):(\d\d):(\d\d)\b"), _seconds),
    (
        re.compile(r"\b()([01]\d|2[0-4])([0-5]\d) (?:hours\b|hrs\b(?:\.(?=,| [a-z\d]))?)"),
        lambda m: f"{_military(m)} hours",
    ),
    (re.compile(rf"\b([Aa]t |[Bb]y (?=0))([01]\d|2[0-4])([0-5]\d)(?![\w%]|[.,:/-]\d){_COUNTED}"), _military),
    (re.compile(r"['‘’](\d\d) ?[-–—] ?['‘’](\d\d)(?!\w)"), lambda m: f"{_short(m[1])} to {_short(m[2])}"),
    (re.compile(r"(?<![\w.,])['’‘]?((?:1[1-9]|20)?)(\d0)['’]?s\b"), _decade),
    (re.compile(r"(?<![\w.,$])['‘’](\d\d)(?![\w\"”'’])"), lambda match: _short(match[1])),
    (
        re.compile(rf"{_D}({_YEAR}) ?[-–—] ?({_YEAR}|\d\d)(?![\w%]|[.,:]\d)"),
        lambda match: f"{_year(match[1])} to {_year(match[2])}",
    ),
    (
        re.compile(rf"\b((?:{_BEFORE_YEARS}|{_MONTH})\.?,? )({_YEAR})(?!\w|[.,:]\d|-\w){_COUNTED}"),
        lambda match: f"{match[1]}{_year(match[2])}",
    ),
    (
        re.compile(rf"{_D}(?<![-–#+] )(?<![-–#+\w])({_YEAR}|10\d\d(?= and all))(?![.,:]\d|\w|[%°]){_ALONE}"),
        lambda match: _year(match[1]),
    ),
)
