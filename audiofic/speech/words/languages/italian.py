"""Italian."""

import re

from audiofic.speech.words.counting import cardinal, ordinal
from audiofic.speech.words.languages.table import Currency, Language, Regnal
from audiofic.speech.words.romans import value


def _clock(hour: int, minute: int) -> str:
    said = "una" if hour == 1 else cardinal(hour, "it")
    return f"{said} e {cardinal(minute, 'it')}" if minute else f"{said} in punto"


def _ordinal(match: re.Match[str]) -> str:
    said = ordinal(int(match[1]), "it")
    return f"{said[:-1]}a" if match[2] == "ª" else said


def _century(match: re.Match[str]) -> str:
    number = value(match[1])
    return ordinal(number, "it") if number else match[0]


LANGUAGE = Language(
    code="it",
    decimal=",",
    group=".\u202f\u00a0",
    point="virgola",
    conjunction="e",
    alternative="o",
    to="a",
    one="un",
    from_="da",
    minus="meno",
    plus="più",
    equals="uguale a",
    times="per",
    percent="per cento",
    number="numero",
    dot="punto",
    at="chiocciola",
    note="Nota dell'autore",
    months=tuple(
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split()
    ),
    magnitudes={"mln": ("milione di", "milioni di"), "k": ("mila", "mila")},
    currencies={
        "€": Currency("euro", "euro", "centesimo", "centesimi"),
        "$": Currency("dollaro", "dollari", "centesimo", "centesimi"),
        "£": Currency("sterlina", "sterline", "penny", "pence", "una"),
        "¥": Currency("yen", "yen"),
    },
    units={
        "km/h": ("chilometro all'ora", "chilometri all'ora"),
        "km": ("chilometro", "chilometri"),
        "cm": ("centimetro", "centimetri"),
        "mm": ("millimetro", "millimetri"),
        "m²": ("metro quadrato", "metri quadrati"),
        "m": ("metro", "metri"),
        "kg": ("chilogrammo", "chilogrammi"),
        "g": ("grammo", "grammi"),
        "ml": ("millilitro", "millilitri"),
        "min": ("minuto", "minuti"),
        "°C": ("grado Celsius", "gradi Celsius"),
        "°F": ("grado Fahrenheit", "gradi Fahrenheit"),
        "GB": ("gigabyte", "gigabyte"),
    },
    abbreviations={
        "Sig.": "Signor",
        "Sig.ra": "Signora",
        "Sig.na": "Signorina",
        "Dott.": "Dottor",
        "Dott.ssa": "Dottoressa",
        "Dr.": "Dottor",
        "Prof.": "Professor",
        "Prof.ssa": "Professoressa",
        "Avv.": "Avvocato",
        "Ing.": "Ingegner",
        "ecc.": "eccetera",
        "es.": "esempio",
        "a.C.": "avanti Cristo",
        "d.C.": "dopo Cristo",
        "cap.": "capitolo",
        "pag.": "pagina",
        "n.": "numero",
    },
    clock=_clock,
    chapters="Capitolo|Parte|Libro|Volume|Atto|Scena|Episodio|Sezione|Guerra Mondiale",
    regnal=Regnal(lambda number: ordinal(number, "it")),
    change="{whole} {name} e {cents}",
    halves={2: ("un mezzo", "mezzi"), 3: ("un terzo", "terzi"), 4: ("un quarto", "quarti")},
    centuries=((re.compile(r"\b([IVX]+)(?= secolo\b)"), _century),),
    own=((re.compile(r"\b(\d+)([ºª]|°(?!\s?[CF]\b))(?=\s+\w)"), _ordinal),),
)
