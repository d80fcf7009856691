"""Dutch."""

import re

from audiofic.speech.words.counting import cardinal, ordinal
from audiofic.speech.words.languages.table import Currency, Language, Regnal


def _clock(hour: int, minute: int) -> str:
    said = "één" if hour == 1 else cardinal(hour, "nl")
    return f"{said} uur {cardinal(minute, 'nl')}" if minute else f"{said} uur"


LANGUAGE = Language(
    code="nl",
    decimal=",",
    group=".\u202f\u00a0",
    point="komma",
    conjunction="en",
    alternative="of",
    to="tot",
    one="één",
    minus="min",
    plus="plus",
    equals="is",
    times="maal",
    percent="procent",
    number="nummer",
    dot="punt",
    at="apenstaartje",
    note="Noot van de schrijver",
    months=tuple("januari februari maart april mei juni juli augustus september oktober november december".split()),
    magnitudes={"mln.": ("miljoen", "miljoen"), "mln": ("miljoen", "miljoen"), "mld.": ("miljard", "miljard")},
    currencies={
        "€": Currency("euro", "euro", "cent", "cent"),
        "$": Currency("dollar", "dollar", "cent", "cent"),
        "£": Currency("pond", "pond", "penny", "pence"),
        "¥": Currency("yen", "yen"),
    },
    units={
        "km/u": ("kilometer per uur", "kilometer per uur"),
        "km/h": ("kilometer per uur", "kilometer per uur"),
        "km": ("kilometer", "kilometer"),
        "cm": ("centimeter", "centimeter"),
        "mm": ("millimeter", "millimeter"),
        "m²": ("vierkante meter", "vierkante meter"),
        "m": ("meter", "meter"),
        "kg": ("kilo", "kilo"),
        "g": ("gram", "gram"),
        "ml": ("milliliter", "milliliter"),
        "min": ("minuut", "minuten"),
        "°C": ("graad Celsius", "graden Celsius"),
        "°F": ("graad Fahrenheit", "graden Fahrenheit"),
        "°": ("graad", "graden"),
        "GB": ("gigabyte", "gigabyte"),
    },
    abbreviations={
        "dhr.": "de heer",
        "mevr.": "mevrouw",
        "mw.": "mevrouw",
        "dr.": "dokter",
        "prof.": "professor",
        "bijv.": "bijvoorbeeld",
        "bv.": "bijvoorbeeld",
        "enz.": "enzovoort",
        "etc.": "et cetera",
        "d.w.z.": "dat wil zeggen",
        "o.a.": "onder andere",
        "a.u.b.": "alstublieft",
        "m.a.w.": "met andere woorden",
        "t.o.v.": "ten opzichte van",
        "i.p.v.": "in plaats van",
        "ca.": "circa",
        "nr.": "nummer",
        "blz.": "bladzijde",
        "hfst.": "hoofdstuk",
        "St.": "Sint",
    },
    clock=_clock,
    chapters="Hoofdstuk|Deel|Boek|Akte|Scène|Aflevering|Band|Wereldoorlog",
    regnal=Regnal(lambda number: f"de {ordinal(number, 'nl').capitalize()}"),
    change="{whole} {name} {cents}",
    halves={2: ("een half", "halve"), 3: ("een derde", "derde"), 4: ("een kwart", "kwart")},
    years=True,
    own=(
        (re.compile(r"(?<=\d:\d\d) uur\b"), lambda match: ""),
        (re.compile(r"\b(\d+)(?:ste|de|e)\b"), lambda match: ordinal(int(match[1]), "nl")),
    ),
)
