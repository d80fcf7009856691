"""Ordinals, heights, scores and telephone numbers as English says them."""

import re

from audiofic.speech.words.counting import cardinal, digits, number, ordinal
from audiofic.speech.words.languages.table import Rule

_STATS = {
    "STR": "strength",
    "DEX": "dexterity",
    "CON": "constitution",
    "INT": "intelligence",
    "WIS": "wisdom",
    "CHA": "charisma",
}
"""What a role-playing game counts."""
_NUMBERED = "[Rr]oom|[Ss]uite|[Ff]light|[Aa]partment|Highway|Interstate|Route|Earth|Xbox"
"""What has a number by which it is called, not counted."""


def _telephone(match: re.Match[str]) -> str:
    parts = [digits(part, "en") for part in re.findall(r"\d+", match[0])]
    if match[0].startswith("+"):
        parts[0] = f"plus {parts[0]}"
    return ", ".join(parts)


def _height(match: re.Match[str]) -> str:
    return f"{cardinal(int(match[1]), 'en')} foot {cardinal(int(match[2]), 'en')}"


def _plural(match: re.Match[str]) -> str:
    """ "2s" -> "twos"."""
    said = number(match[1], "en")
    if said.endswith("y"):
        return f"{said[:-1]}ies"
    return f"{said}es" if said.endswith(("six", "x")) else f"{said}s"


def _versions(figures: str) -> str:
    return " point ".join(number(part, "en") for part in figures.split("."))


def _by_hundreds(figures: str) -> str:
    """221 -> "two twenty-one", 101 -> "one oh one", 300 -> "three hundred"."""
    lead, rest = cardinal(int(figures[:-2]), "en"), figures[-2:]
    if rest == "00":
        return f"{lead} hundred"
    return f"{lead} {digits(rest, 'en') if rest[0] == '0' else cardinal(int(rest), 'en')}"


def _score(match: re.Match[str]) -> str:
    return f"{_versions(match[1])} out of {number(match[2], 'en')}"


FIGURES: tuple[Rule, ...] = (
    (re.compile(rf"\b({'|'.join(_STATS)})\b(?=:? ?[+-]?\d| sav(?:e|ing)\b| check\b)"), lambda match: _STATS[match[1]]),
    (re.compile(r"(?<=\d) ?[x×] ?(?=\d)"), lambda match: " by "),
    (re.compile(r"(?<![\w-])(?:(?:\+\d{1,3}|1)[ -])?\(?\d{3}\)?[ -]\d{3}[ -]\d{4}(?![\w-])"), _telephone),
    (re.compile(r"(?<![\w-])\d{3}-\d{4}(?![\w-])"), _telephone),
    (
        re.compile(r"\b((?i:call|dial)(?:l?ed)? )(911|999|112)\b"),
        lambda m: m[1] + digits(m[2], "en").replace("oh", "zero"),
    ),
    (re.compile(r"911(?<![\w.,$£€-]911)(?=[.,;!?\"”’)]|$)"), lambda match: "nine one one"),
    (re.compile(rf"\b((?:{_NUMBERED})[ -])([1-9]\d{{2,3}})(?![\w%]|[.,:]\d)"), lambda m: m[1] + _by_hundreds(m[2])),
    (re.compile(r"([1-9]\d\d)(?<![\w.,$£€]\d{3})(?=[A-H]\b)"), lambda match: f"{_by_hundreds(match[1])} "),  # 221B
    (re.compile(r"\b(480|720|1080|1440|2160)p\b"), lambda match: f"{_by_hundreds(match[1])} P"),
    (
        re.compile(r"\b(9|35)mm\b(?<![.,]9mm)(?<![.,]35mm)"),
        lambda match: f"{number(match[1], 'en')} millimetre",  # a calibre, a film
    ),
    (
        re.compile(r"\b((?:BP|[Pp]ressure)(?:'s| is| was| of| at|:)? )(\d{2,3})/(\d{2,3})\b"),
        lambda match: f"{match[1]}{number(match[2], 'en')} over {number(match[3], 'en')}",
    ),
    (re.compile(r"\b(\d+)(?:st|nd|rd|th)\b", re.IGNORECASE), lambda match: ordinal(int(match[1]), "en")),
    (re.compile(r"24/7(?<![\d/.]24/7)(?![\d/])"), lambda match: "twenty-four seven"),
    (re.compile(r"9/11(?<![\d/.]9/11)(?![\d/])"), lambda match: "nine eleven"),
    (re.compile(r"10-4(?<![\w/.-]10-4)(?=[.,!?;]|$|[\"”’])"), lambda match: "ten four"),
    (re.compile(r"(?<![\d.])([1-9]|10)['’′]\s?(1[01]|\d)(?:[\"”″]|['’]{2}|(?=[\s.,;!?)]|$))"), _height),
    (
        re.compile(r"(?i:\b(part|chapter|book|episode|ch\.?)) (\d+)/(\d+)(?![\d/])"),
        lambda match: f"{match[1]} {number(match[2], 'en')} of {number(match[3], 'en')}",
    ),
    (re.compile(r"(?<![\d/.])(\d+)/(5|10|100)(?![\d/])(?=\s+stars?\b|$|[.,!?)]|\s+would)"), _score),
    (re.compile(r"(?<![\d/.])(\d+)/(10|100)(?![\d/])"), _score),
    (re.compile(r"(?<![\d/.])(\d+\.\d)/(\d+)(?![\d/])"), _score),
    (re.compile(r"(?<=[a-z])(?=\d+(?:\.\d+){2})"), lambda match: " "),
    (re.compile(r"(?<![\d.,])\d+(?:\.\d+){2,}(?![\d,])"), lambda match: _versions(match[0])),
    (re.compile(r"(?<![\w.,])(\d+)['’]?s\b"), _plural),
)
