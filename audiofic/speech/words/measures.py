"""Sums of money and measures: the amount, and what it is of."""

import re
from collections.abc import Iterable
from functools import partial

from audiofic.speech.words.counting import cardinal, number
from audiofic.speech.words.languages.table import Currency, Language, Rule

_DASH = "[-–—~]"


def amount(figures: str, language: Language) -> str:
    """A number as it is written in *language*, with thousands parted and decimals."""
    whole, _, decimals = figures.partition(language.decimal)
    plain = re.sub(r"\D", "", whole)
    said = number(plain, language.code) if plain else ""
    if decimals:
        said += f" {language.point} {' '.join(cardinal(int(one), language.code) for one in decimals)}"
    return said.strip()


def measures(language: Language) -> tuple[Rule, ...]:
    """The rules for money, percentages and units."""
    f, article = language.figure, rf"(?:(?<!\w)(?P<a>(?:{language.articles}) ))?" if language.articles else "(?P<a>)?"
    sign = f"(?P<sign>{_any(language.currencies)})"
    scale = rf"(?:[\s-]?(?P<scale>{_any(language.magnitudes)})(?!\w))?"
    # A unit may have a stop of its own, which ends nothing: "40 mi. north".
    unit = rf"(?P<glue>[\s-])?(?P<unit>{_any(language.units)})(?!\w)(?:(?<=[a-z]{{2}})\.(?=[,;)]| [a-z]))?"
    first = rf"(?P<minus>[-−–]?)(?P<first>{f})"
    second = rf"(?: ?{_DASH} ?(?:{_any(language.currencies)})?(?P<second>{f}))?"
    clear = r"(?<![\w.,:/])"
    noun = rf"(?P<noun>(?= [a-z]))?(?P<attributive>(?= (?:{language.attributive or '(?!)'})\b))?"
    return (
        (
            re.compile(rf"{article}{clear}(?P<minus>[-−–]?){sign} ?(?P<first>{f}){second}{scale}{noun}"),
            partial(_money, language),
        ),
        (re.compile(rf"{article}{clear}{first}{second}{scale} ?{sign}(?!\w|\d){noun}"), partial(_money, language)),
        (re.compile(rf"{clear}{first}{second} ?%"), partial(_percent, language)),
        (re.compile(rf"{article}{clear}{first}{second}{unit}"), partial(_measure, language)),
        (re.compile(rf"{clear}(?P<first>{f})(?P<scale>[kK])(?!\w)"), partial(_scaled, language)),
    )


def _any(keys: Iterable[str]) -> str:
    """A pattern of any of *keys*, the longest first."""
    return "|".join(re.escape(key) for key in sorted(keys, key=len, reverse=True))


def _money(language: Language, match: re.Match[str]) -> str:
    currency = language.currencies[match["sign"]]
    article, minus = _lead(language, match)
    if match["second"] or match["scale"] or not _has_cents(match["first"], language):
        one = match["first"] == "1" and not match["second"] and not match["scale"]
        agreed = language.agreeing(_amounts(language, match), currency.many)
        said = currency.a or language.one if one else agreed
        singular = one or match["attributive"] is not None or (article and match["noun"] is not None)
        return f"{article}{minus}{said} {currency.one if singular else currency.many}"
    return f"{article}{minus}{_with_cents(match['first'], currency, language)}"


def _has_cents(figures: str, language: Language) -> bool:
    return len(figures.partition(language.decimal)[2]) == 2


def _with_cents(figures: str, currency: Currency, language: Language) -> str:
    whole, _, decimals = figures.partition(language.decimal)
    wholes, cents = int(re.sub(r"\D", "", whole)), int(decimals)
    name = currency.one if wholes == 1 else currency.many
    said = currency.a or language.one if wholes == 1 else amount(whole, language)
    if not currency.cent:
        return f"{amount(figures, language)} {currency.many}"
    if not cents:
        return f"{said} {name}"
    cent = currency.cent if cents == 1 else currency.cents
    change = cardinal(cents, language.code)
    return language.change.format(whole=said, name=name, cents=change, cent=cent) if wholes else f"{change} {cent}"


def _amounts(language: Language, match: re.Match[str]) -> str:
    """One amount or two, and what they are multiplied by."""
    said = amount(match["first"], language)
    if match["second"]:
        said = span(said, amount(match["second"], language), language)
    if "scale" in match.re.groupindex and match["scale"]:
        one, many = language.magnitudes[match["scale"]]
        said += f" {one if match['first'] == '1' else many}"
    return said


def span(first: str, second: str, language: Language) -> str:
    """ "ten to fifteen"."""
    return f"{language.from_} {first} {language.to} {second}".strip()


def _lead(language: Language, match: re.Match[str]) -> tuple[str, str]:
    return match["a"] or "", f"{language.minus} " if match["minus"] else ""


def _percent(language: Language, match: re.Match[str]) -> str:
    minus = f"{language.minus} " if match["minus"] else ""
    return f"{minus}{_amounts(language, match)} {language.percent}"


def _measure(language: Language, match: re.Match[str]) -> str:
    one, many = language.units[match["unit"]]
    article, minus = _lead(language, match)
    alone = match["first"] == "1" and not match["second"]
    stop = "." if match["unit"].endswith(".") and not match.string[match.end() :].strip(" \"'”’)") else ""
    said = language.one if alone else _amounts(language, match)
    said = language.agreeing(said, many)
    return f"{article}{minus}{said} {one if alone or article or match['glue'] == '-' else many}{stop}"


def _scaled(language: Language, match: re.Match[str]) -> str:
    thousand = language.magnitudes.get("k")
    return f"{amount(match['first'], language)} {thousand[1]}" if thousand else match[0]
