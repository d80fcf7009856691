"""German."""

import re

from audiofic.speech.words.counting import cardinal, ordinal, year
from audiofic.speech.words.languages.table import Currency, Language, Regnal

_MONTHS = tuple("Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split())
_FEMININE = frozenset("Frau Hand Nacht Stadt Welt Mutter Tochter Schwester Wand Tür Kraft Person Prise".split())
_NO_NOUNS = frozenset("Der Die Das Den Dem Ein Eine Er Sie Es Ich Wir Und Als In Am Im".split())
"""Of a title after "Kapitel 1"."""
_WEAK = r"am|vom|zum|zur|beim|im|dem|den|des"


def _clock(hour: int, minute: int) -> str:
    said = "ein" if hour == 1 else cardinal(hour, "de")
    return f"{said} Uhr {cardinal(minute, 'de')}" if minute else f"{said} Uhr"


def _weak(match: re.Match[str]) -> str:
    """ "am 3. Mai": inflected as after such an article."""
    return f"{match[1]}{ordinal(int(match[2]), 'de')}n"


def _date(match: re.Match[str]) -> str:
    """ "am 24.12.1987": the month by its name."""
    day, month = ordinal(int(match[2]), "de"), int(match[3])
    then = f" {year(int(match[4]), 'de')}" if match[4] else ""
    return f"{match[1]}{day}{'n' if match[1] else 'r'} {_MONTHS[month - 1]}{then}"


def _ordinal(match: re.Match[str]) -> str:
    return f"{match[1]}{ordinal(int(match[2]), 'de')}"


def _agreeing(said: str, noun: str) -> str:
    """ "1 Tag" is "ein Tag", "1 Woche" "eine": by how the noun ends."""
    if said != "eins" or not noun[0].isupper() or noun in _NO_NOUNS:
        return said
    if noun in _FEMININE:
        return "eine"
    return "eine" if noun.endswith(("e", "ung", "heit", "keit", "schaft", "ion", "ät", "in")) else "ein"


def _decade(match: re.Match[str]) -> str:
    figure = int(match[1])
    return f"{year(figure, 'de') if figure > 99 else cardinal(figure, 'de')}er{match[2]}"


LANGUAGE = Language(
    code="de",
    decimal=",",
    group=".\u202f'’",
    point="Komma",
    conjunction="und",
    alternative="oder",
    to="bis",
    one="ein",
    minus="minus",
    plus="plus",
    equals="gleich",
    times="mal",
    percent="Prozent",
    number="Nummer",
    dot="Punkt",
    at="at",
    note="Anmerkung des Autors",
    months=_MONTHS,
    magnitudes={"Mio.": ("Million", "Millionen"), "Mrd.": ("Milliarde", "Milliarden"), "Tsd.": ("tausend", "tausend")},
    currencies={
        "€": Currency("Euro", "Euro", "Cent", "Cent"),
        "$": Currency("Dollar", "Dollar", "Cent", "Cent"),
        "£": Currency("Pfund", "Pfund", "Penny", "Pence"),
        "¥": Currency("Yen", "Yen"),
    },
    units={
        "km/h": ("Stundenkilometer", "Stundenkilometer"),
        "km": ("Kilometer", "Kilometer"),
        "cm": ("Zentimeter", "Zentimeter"),
        "mm": ("Millimeter", "Millimeter"),
        "m²": ("Quadratmeter", "Quadratmeter"),
        "m": ("Meter", "Meter"),
        "kg": ("Kilogramm", "Kilogramm"),
        "g": ("Gramm", "Gramm"),
        "ml": ("Milliliter", "Milliliter"),
        "l": ("Liter", "Liter"),
        "Std.": ("Stunde", "Stunden"),
        "Min.": ("Minute", "Minuten"),
        "Sek.": ("Sekunde", "Sekunden"),
        "°C": ("Grad Celsius", "Grad Celsius"),
        "°F": ("Grad Fahrenheit", "Grad Fahrenheit"),
        "°": ("Grad", "Grad"),
        "GB": ("Gigabyte", "Gigabyte"),
        "MB": ("Megabyte", "Megabyte"),
    },
    abbreviations={
        "z. B.": "zum Beispiel",
        "d. h.": "das heißt",
        "u. a.": "unter anderem",
        "v. a.": "vor allem",
        "o. Ä.": "oder Ähnliches",
        "i. d. R.": "in der Regel",
        "usw.": "und so weiter",
        "etc.": "et cetera",
        "bzw.": "beziehungsweise",
        "ca.": "circa",
        "evtl.": "eventuell",
        "ggf.": "gegebenenfalls",
        "inkl.": "inklusive",
        "vgl.": "vergleiche",
        "sog.": "sogenannt",
        "Dr.": "Doktor",
        "Prof.": "Professor",
        "Hr.": "Herr",
        "Hrn.": "Herrn",
        "Fr.": "Frau",
        "Frl.": "Fräulein",
        "Nr.": "Nummer",
        "St.": "Sankt",
        "Str.": "Straße",
        "Kap.": "Kapitel",
        "Bd.": "Band",
        "Jh.": "Jahrhundert",
        "Tel.": "Telefon",
    },
    before_figures={"S.": "Seite"},
    clock=_clock,
    chapters="Kapitel|Teil|Band|Buch|Akt|Szene|Abschnitt|Weltkrieg",
    regnal=Regnal(lambda number: f"der {ordinal(number, 'de').capitalize()}", r"\."),
    change="{whole} {name} {cents}",
    halves={2: ("ein halb", "halbe"), 3: ("ein drittel", "drittel"), 4: ("ein viertel", "viertel")},
    mixed=" ",
    years=True,
    agreeing=_agreeing,
    own=(
        (re.compile(r"(\w)str\.(?!\w)"), lambda match: f"{match[1]}straße"),
        (
            re.compile(
                rf"\b((?i:{_WEAK})\s+)(0?[1-9]|[12]\d|3[01])\.\s?(0?[1-9]|1[0-2])\.(?:\s?([12]\d{{3}})\b|(?!\d))"
            ),
            _date,
        ),
        (re.compile(r"(?<![\w.,])()(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.([12]\d{3})\b"), _date),
        (re.compile(r"\b([01]?\d|2[0-4])\.([0-5]\d)(?= Uhr\b)"), lambda match: f"{match[1]}:{match[2]}"),
        (re.compile(r"(?<=\d:\d\d) Uhr\b"), lambda match: ""),
        (re.compile(r"(?<![\d:.,])(\d+):(\d)(?![\d:])"), lambda match: f"{match[1]} zu {match[2]}"),
        (re.compile(r"§{1,2}\s?(?=\d)"), lambda match: "Paragraph "),
        (re.compile(rf"\b((?i:{_WEAK})\s+)(\d{{1,3}})\.(?=\s+\w)"), _weak),
        (re.compile(r"\b((?i:der|die|das)\s+)(\d{1,3})\.(?=\s+\w)"), _ordinal),
        (re.compile(rf"()\b(\d{{1,2}})\.(?=\s+(?:{'|'.join(_MONTHS)})\b)"), _weak),
        (re.compile(r"(?<=\d )Mio\.(?! ?[€$£¥])"), lambda match: "Millionen"),
        (re.compile(r"(?<=\d )Mrd\.(?! ?[€$£¥])"), lambda match: "Milliarden"),
        (re.compile(r"\b1(?= Uhr\b)"), lambda match: "ein"),
        (re.compile(r"(?<![\w.,])(\d{2}|\d{4})er(n?)\b"), _decade),
    ),
)
