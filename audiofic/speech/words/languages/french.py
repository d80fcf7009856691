"""French."""

import re

from audiofic.speech.words.counting import cardinal, ordinal
from audiofic.speech.words.languages.table import Currency, Language, Regnal
from audiofic.speech.words.romans import value


def _clock(hour: int, minute: int) -> str:
    said = "une heure" if hour == 1 else f"{cardinal(hour, 'fr')} heures"
    return f"{said} {cardinal(minute, 'fr')}" if minute else said


def _hours(match: re.Match[str]) -> str:
    return _clock(int(match[1]), int(match[2] or 0))


def _ordinal(match: re.Match[str]) -> str:
    if match[1] == "1":
        return "premier" if match[2] == "er" else "première"
    return ordinal(int(match[1]), "fr")


def _century(match: re.Match[str]) -> str:
    number = value(match[1])
    return ordinal(number, "fr") if number else match[0]


LANGUAGE = Language(
    code="fr",
    decimal=",",
    group=" \u202f\u00a0.",
    point="virgule",
    conjunction="et",
    alternative="ou",
    to="à",
    one="un",
    minus="moins",
    plus="plus",
    equals="égale",
    times="fois",
    percent="pour cent",
    number="numéro",
    dot="point",
    at="arobase",
    note="Note de l'auteur",
    months=tuple("janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()),
    magnitudes={"M": ("million de", "millions de"), "k": ("mille", "mille"), "Md": ("milliard de", "milliards de")},
    currencies={
        "€": Currency("euro", "euros", "centime", "centimes"),
        "$": Currency("dollar", "dollars", "cent", "cents"),
        "£": Currency("livre", "livres", "penny", "pence", "une"),
        "¥": Currency("yen", "yens"),
    },
    units={
        "km/h": ("kilomètre à l'heure", "kilomètres à l'heure"),
        "km": ("kilomètre", "kilomètres"),
        "cm": ("centimètre", "centimètres"),
        "mm": ("millimètre", "millimètres"),
        "m²": ("mètre carré", "mètres carrés"),
        "m": ("mètre", "mètres"),
        "kg": ("kilogramme", "kilogrammes"),
        "g": ("gramme", "grammes"),
        "ml": ("millilitre", "millilitres"),
        "min": ("minute", "minutes"),
        "°C": ("degré Celsius", "degrés Celsius"),
        "°F": ("degré Fahrenheit", "degrés Fahrenheit"),
        "°": ("degré", "degrés"),
        "Go": ("gigaoctet", "gigaoctets"),
        "Mo": ("mégaoctet", "mégaoctets"),
    },
    abbreviations={
        "M.": "Monsieur",
        "MM.": "Messieurs",
        "Mme": "Madame",
        "Mme.": "Madame",
        "Mmes": "Mesdames",
        "Mlle": "Mademoiselle",
        "Mlle.": "Mademoiselle",
        "Dr": "Docteur",
        "Dr.": "Docteur",
        "Pr.": "Professeur",
        "Mgr": "Monseigneur",
        "St": "Saint",
        "Ste": "Sainte",
        "etc.": "et cetera",
        "p. ex.": "par exemple",
        "c.-à-d.": "c'est-à-dire",
        "av. J.-C.": "avant Jésus-Christ",
        "n°": "numéro",
        "chap.": "chapitre",
        "env.": "environ",
    },
    before_figures={"p.": "page", "pp.": "pages", "vol.": "volume"},
    clock=_clock,
    chapters="Chapitre|Partie|Livre|Tome|Volume|Acte|Scène|Épisode|Section|Guerre mondiale",
    regnal=Regnal(lambda number: "premier" if number == 1 else cardinal(number, "fr")),
    change="{whole} {name} {cents}",
    halves={2: ("un demi", "demis"), 3: ("un tiers", "tiers"), 4: ("un quart", "quarts")},
    centuries=(
        (re.compile(r"\b([IVX]+)e(?= si[èe]cle)"), _century),
        (re.compile(r"(?<=\w )I(er|re|ère)\b"), lambda match: "premier" if match[1] == "er" else "première"),
    ),
    own=(
        (re.compile(r"\b(\d{1,2}) ?h ?(\d\d)?(?!\w)"), _hours),
        (re.compile(r"\b(\d+)(ers?|[èe]?res?|[èe]mes?|nde?s?|es?)\b"), _ordinal),
    ),
)
