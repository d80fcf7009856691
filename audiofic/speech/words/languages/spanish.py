"""Spanish."""

import re

from audiofic.speech.words.counting import cardinal, ordinal
from audiofic.speech.words.languages.table import Currency, Language, Regnal
from audiofic.speech.words.romans import value


def _clock(hour: int, minute: int) -> str:
    said = "una" if hour == 1 else cardinal(hour, "es")
    return f"{said} y {cardinal(minute, 'es')}" if minute else f"{said} en punto"


def _ordinal(match: re.Match[str]) -> str:
    said = ordinal(int(match[1]), "es")
    return said if match[2] == "º" else f"{said[:-1]}a"


def _century(match: re.Match[str]) -> str:
    number = value(match[2])
    return f"{match[1]}{cardinal(number, 'es')}" if number else match[0]


_MASCULINE = frozenset("días mapas problemas poemas idiomas planetas temas sistemas programas fantasmas".split())
_FEMININE = frozenset(
    "vez veces mujeres noches flores manos luces voces páginas canciones habitaciones razones".split()
)


def _agreeing(said: str, noun: str) -> str:
    """ "veintiún libros", "veintiuna chicas", "doscientas páginas": by how the noun ends."""
    several = said != "uno"
    if not noun.islower() or len(noun) < 3 or noun in _NO_NOUNS or noun.endswith("s") != several:
        return said
    if noun in _FEMININE or (noun.endswith(("a", "as")) and noun not in _MASCULINE and noun != "día"):
        return re.sub(r"cientos\b|(?<=quini)entos\b", lambda match: match[0][:-2] + "as", said.removesuffix("uno")) + (
            "una" if said.endswith("uno") else ""
        )
    return re.sub(r"veintiuno$", "veintiún", said).removesuffix("o") if said.endswith("uno") else said


_NO_NOUNS = frozenset("que con por para era una las los más pues entonces antes después tras eso ella otra".split())

LANGUAGE = Language(
    code="es",
    decimal=",",
    group=".\u202f\u00a0",
    point="coma",
    conjunction="y",
    alternative="o",
    to="a",
    one="un",
    minus="menos",
    plus="más",
    equals="igual a",
    times="por",
    percent="por ciento",
    number="número",
    dot="punto",
    at="arroba",
    note="Nota del autor",
    months=tuple("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()),
    magnitudes={"M": ("millón de", "millones de"), "k": ("mil", "mil")},
    currencies={
        "€": Currency("euro", "euros", "céntimo", "céntimos"),
        "$": Currency("dólar", "dólares", "centavo", "centavos"),
        "£": Currency("libra", "libras", "penique", "peniques", "una"),
        "¥": Currency("yen", "yenes"),
    },
    units={
        "km/h": ("kilómetro por hora", "kilómetros por hora"),
        "km": ("kilómetro", "kilómetros"),
        "cm": ("centímetro", "centímetros"),
        "mm": ("milímetro", "milímetros"),
        "m²": ("metro cuadrado", "metros cuadrados"),
        "m": ("metro", "metros"),
        "kg": ("kilogramo", "kilogramos"),
        "g": ("gramo", "gramos"),
        "ml": ("mililitro", "mililitros"),
        "h": ("hora", "horas"),
        "min": ("minuto", "minutos"),
        "°C": ("grado Celsius", "grados Celsius"),
        "°F": ("grado Fahrenheit", "grados Fahrenheit"),
        "°": ("grado", "grados"),
        "GB": ("gigabyte", "gigabytes"),
    },
    abbreviations={
        "Sr.": "Señor",
        "Sra.": "Señora",
        "Srta.": "Señorita",
        "Sres.": "Señores",
        "Dr.": "Doctor",
        "Dra.": "Doctora",
        "Prof.": "Profesor",
        "Ud.": "Usted",
        "Uds.": "Ustedes",
        "Vd.": "Usted",
        "D.": "Don",
        "Dña.": "Doña",
        "Sto.": "Santo",
        "Sta.": "Santa",
        "etc.": "etcétera",
        "p. ej.": "por ejemplo",
        "EE. UU.": "Estados Unidos",
        "EE.UU.": "Estados Unidos",
        "a. C.": "antes de Cristo",
        "d. C.": "después de Cristo",
        "cap.": "capítulo",
        "n.º": "número",
        "pág.": "página",
    },
    before_figures={"p.": "página", "pp.": "páginas", "vol.": "volumen"},
    clock=_clock,
    chapters="Capítulo|Parte|Libro|Tomo|Volumen|Acto|Escena|Episodio|Sección|Guerra Mundial",
    regnal=Regnal(lambda number: ordinal(number, "es") if number <= 10 else cardinal(number, "es")),
    agreeing=_agreeing,
    change="{whole} {name} con {cents}",
    halves={2: ("un medio", "medios"), 3: ("un tercio", "tercios"), 4: ("un cuarto", "cuartos")},
    centuries=(
        (re.compile(r"\b((?i:siglos?) )([IVX]+)\b"), _century),
        (re.compile(r"\b(II?) (?=Guerra\b)"), lambda match: "Primera " if match[1] == "I" else "Segunda "),
    ),
    own=(
        (re.compile(r"(?<=\d:\d\d) h\b"), lambda match: ""),
        (re.compile(r"\b([13])\.?er\b"), lambda match: "primer" if match[1] == "1" else "tercer"),
        (re.compile(r"\b(\d+)\.?([ºª])"), _ordinal),
    ),
)
