"""Portuguese, counted as in Brazil."""

import re

from audiofic.speech.words.counting import cardinal, ordinal
from audiofic.speech.words.languages.table import Currency, Language, Regnal
from audiofic.speech.words.romans import value

_CODE = "pt_BR"
"""num2words knows two; most readers of Portuguese are in Brazil."""


def _clock(hour: int, minute: int) -> str:
    said = {1: "uma", 2: "duas"}.get(hour) or cardinal(hour, _CODE)
    return f"{said} e {cardinal(minute, _CODE)}" if minute else f"{said} horas"


def _hours(match: re.Match[str]) -> str:
    return _clock(int(match[1]), int(match[2] or 0))


def _ordinal(match: re.Match[str]) -> str:
    said = ordinal(int(match[1]), _CODE)
    return said if match[2] == "º" else " ".join(f"{word[:-1]}a" for word in said.split())


def _century(match: re.Match[str]) -> str:
    number = value(match[2])
    return f"{match[1]}{cardinal(number, _CODE)}" if number else match[0]


_MASCULINE = frozenset("dia dias mapa mapas problema problemas planeta planetas sistema sistemas programas".split())
_FEMININE = frozenset("vez vezes mulher mulheres noite noites flor flores mãos luzes vozes".split())
_NO_NOUNS = frozenset("da das era uma para mas elas ela outra outras nas pela".split())


def _agreeing(said: str, noun: str) -> str:
    """ "duas meninas", "duzentas páginas": by how the noun ends."""
    if not noun.islower() or len(noun) < 3 or noun in _NO_NOUNS or noun in _MASCULINE:
        return said
    if noun not in _FEMININE and not noun.endswith(("a", "as", "ção", "ções")):
        return said
    said = re.sub(r"(duz|trez|quatroc|quinh|seisc|setec|oitoc|novec)entos\b", r"\1entas", said)
    return re.sub(r"\bum$", "uma", re.sub(r"\bdois$", "duas", said))


LANGUAGE = Language(
    code=_CODE,
    decimal=",",
    group=".\u202f\u00a0",
    point="vírgula",
    conjunction="e",
    alternative="ou",
    to="a",
    one="um",
    minus="menos",
    plus="mais",
    equals="igual a",
    times="vezes",
    percent="por cento",
    number="número",
    dot="ponto",
    at="arroba",
    note="Nota do autor",
    months=tuple("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro".split()),
    magnitudes={"mi": ("milhão de", "milhões de"), "k": ("mil", "mil")},
    currencies={
        "R$": Currency("real", "reais", "centavo", "centavos"),
        "€": Currency("euro", "euros", "cêntimo", "cêntimos"),
        "$": Currency("dólar", "dólares", "centavo", "centavos"),
        "£": Currency("libra", "libras", "penny", "pence", "uma"),
        "¥": Currency("iene", "ienes"),
    },
    units={
        "km/h": ("quilômetro por hora", "quilômetros por hora"),
        "km": ("quilômetro", "quilômetros"),
        "cm": ("centímetro", "centímetros"),
        "mm": ("milímetro", "milímetros"),
        "m²": ("metro quadrado", "metros quadrados"),
        "m": ("metro", "metros"),
        "kg": ("quilo", "quilos"),
        "g": ("grama", "gramas"),
        "ml": ("mililitro", "mililitros"),
        "min": ("minuto", "minutos"),
        "°C": ("grau Celsius", "graus Celsius"),
        "°F": ("grau Fahrenheit", "graus Fahrenheit"),
        "°": ("grau", "graus"),
        "GB": ("gigabyte", "gigabytes"),
    },
    abbreviations={
        "Sr.": "Senhor",
        "Sra.": "Senhora",
        "Srta.": "Senhorita",
        "Dr.": "Doutor",
        "Dra.": "Doutora",
        "Prof.": "Professor",
        "Profa.": "Professora",
        "D.": "Dona",
        "Sto.": "Santo",
        "Sta.": "Santa",
        "etc.": "et cetera",
        "p. ex.": "por exemplo",
        "a. C.": "antes de Cristo",
        "d. C.": "depois de Cristo",
        "cap.": "capítulo",
        "pág.": "página",
        "nº": "número",
    },
    clock=_clock,
    chapters="Capítulo|Parte|Livro|Tomo|Volume|Ato|Cena|Episódio|Seção|Guerra Mundial",
    regnal=Regnal(lambda number: ordinal(number, _CODE) if number <= 10 else cardinal(number, _CODE)),
    agreeing=_agreeing,
    change="{whole} {name} e {cents} {cent}",
    halves={2: ("um meio", "meios"), 3: ("um terço", "terços"), 4: ("um quarto", "quartos")},
    centuries=((re.compile(r"\b((?i:séculos?) )([IVX]+)\b"), _century),),
    own=(
        (re.compile(r"\b(\d{1,2})h(\d\d)?\b"), _hours),
        (re.compile(r"\b(\d+)\.?([ºª])"), _ordinal),
    ),
)
