"""Numbers in words: what a language has of its own, money and measures, times, ranges, fractions, and what is left."""

import re
from functools import cache, partial

from audiofic.speech.words.counting import cardinal, number, year
from audiofic.speech.words.languages.table import Language, Rule
from audiofic.speech.words.measures import amount, measures, span

_CALLED = 7
"""Digits in one row from which on a number is one of a soldier or a telephone, not an amount."""
_NOUN = re.compile(r" ([^\W\d_]+)")
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


def in_words(text: str, language: Language) -> str:
    """*text* with its numbers said as *language* says them."""
    for pattern, said in _rules(language):
        text = pattern.sub(said, text)
    return text


@cache
def _rules(language: Language) -> tuple[Rule, ...]:
    """The first that fits a number says it."""
    f = language.figure
    bare = r"(?<![\w.,:/])"
    return (
        *language.own,
        *measures(language),
        (re.compile(r"(?<![\w.'’])[x×] ?(?=\d)"), lambda match: f"{language.times} "),
        (re.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]+"), lambda match: f" {match[0].translate(_RAISED)}"),
        (re.compile(r"(?<=:[0-5]\d) ?[-–—] ?(?=(?:[01]?\d|2[0-4]):[0-5]\d)"), lambda match: f" {language.to} "),
        (re.compile(r"(?<![\d:.])([01]?\d|2[0-4]):([0-5]\d)(?![\d:])"), partial(_time, language)),
        (re.compile(rf"(?<![\w.,:/–-])({f})(?: ?[-–—~] ?|(?<=\d):)({f})(?![\d/]|[-–:]\d)"), partial(_range, language)),
        (re.compile(r"(?<![\d/.,])(?:(\d+) )?(\d+)/(\d+)(?![\d/])"), partial(_fraction, language)),
        (re.compile(r"(?<=\d) ?[x×](?= ?\d|\W|$)"), lambda match: f" {language.times}"),
        (re.compile(r"#\s?(?=\d)"), lambda match: f"{language.number} "),
        (re.compile(r"(?<![^\s(\"“'‘])[-−](?=\d)"), lambda match: f"{language.minus} "),
        (re.compile(rf"{bare}\{'.' if language.decimal == '.' else ','}\d+"), partial(_figure, language)),
        (re.compile(f), partial(_figure, language)),
    )


def _time(language: Language, match: re.Match[str]) -> str:
    return language.clock(int(match[1]), int(match[2]))


def _range(language: Language, match: re.Match[str]) -> str:
    return span(amount(match[1], language), amount(match[2], language), language)


def _fraction(language: Language, match: re.Match[str]) -> str:
    """3 1/2, and 1/2; what is more than a whole, or of no name, is two numbers."""
    whole, over, under = match[1], int(match[2]), int(match[3])
    names = language.halves.get(under)
    if not names or not 0 < over < under:
        return " ".join(number(part, language.code) for part in match.groups() if part)
    said = names[0] if over == 1 else f"{cardinal(over, language.code)} {names[1]}"
    if not whole:
        return said
    return f"{number(whole, language.code)}{_between(over, language)}{said.removeprefix('one ') if over == 1 else said}"


def _between(over: int, language: Language) -> str:
    if not language.mixed or over > 1:
        return f" {language.conjunction} "
    return f" {language.mixed} " if language.mixed.strip() else " "


def _figure(language: Language, match: re.Match[str]) -> str:
    """A number, apart from the letters it touches: "R2" is two words."""
    figures = match[0]
    if language.years and re.fullmatch(r"1[1-9]\d\d", figures):
        said = year(int(figures), language.code)
    elif len(figures) >= _CALLED and figures.isdigit() and not figures.endswith("000"):
        said = " ".join(cardinal(int(one), language.code) for one in figures)
    else:
        said = amount(figures, language)
    text, start, end = match.string, match.start(), match.end()
    if (noun := _NOUN.match(text, end)) and not language.named.search(text[max(start - 20, 0) : start]):
        said = language.agreeing(said, noun[1])
    before = " " if text[start - 1 : start].isalpha() else ""
    return f"{before}{said}{' ' if text[end : end + 1].isalpha() else ''}"
