"""Which language a story is in: "Deutsch", "deu" and "de-AT" are "de"; where the file names none, its text tells."""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache

# The languages that archives hold most of, as Archive of Our Own (in their own words), fanfiction.net (in English) and
# e-books (codes of ISO 639-1 and -2) name them. A name is looked up whole, then by its first and its last word, so that
# "Português brasileiro" and "Brazilian Portuguese" need no rows of their own.
_NAMES = """
af: Afrikaans, afr
ar: Arabic, العربية, ara
az: Azerbaijani, Azərbaycan, aze
be: Belarusian, беларуская, bel
bg: Bulgarian, Български, bul
bn: Bengali, বাংলা, ben
bs: Bosnian, Bosanski, bos
ca: Catalan, Català, cat
cs: Czech, Čeština, český, ces, cze
cy: Welsh, Cymraeg, cym, wel
da: Danish, Dansk, dan
de: German, Deutsch, deu, ger
el: Greek, Ελληνικά, ell, gre
en: English, eng
eo: Esperanto, epo
es: Spanish, Español, Castellano, spa
et: Estonian, Eesti, est
eu: Basque, Euskara, eus, baq
fa: Persian, Farsi, فارسی, fas, per
fi: Finnish, Suomi, fin
fr: French, Français, fra, fre
ga: Irish, Gaeilge, gle
gd: Scottish Gaelic, Gàidhlig, gla
gl: Galician, Galego, glg
gu: Gujarati, ગુજરાતી, guj
haw: Hawaiian, ʻŌlelo Hawaiʻi
he: Hebrew, עברית, heb
hi: Hindi, हिन्दी, hin
hr: Croatian, Hrvatski, hrv
ht: Haitian Creole, Kreyòl ayisyen, hat
hu: Hungarian, Magyar, hun
hy: Armenian, հայերեն, hye, arm
id: Indonesian, Bahasa Indonesia, ind
is: Icelandic, Íslenska, isl, ice
it: Italian, Italiano, ita
ja: Japanese, 日本語, jpn
ka: Georgian, ქართული, kat, geo
kk: Kazakh, Қазақша, қазақ, kaz
kn: Kannada, ಕನ್ನಡ, kan
ko: Korean, 한국어, kor
ku: Kurdish, Kurdî, kur
la: Latin, Lingua latina, Latina, lat
lb: Luxembourgish, Lëtzebuergesch, ltz
lt: Lithuanian, Lietuvių, lit
lv: Latvian, Latviešu, lav
mi: Maori, te reo Māori, mri, mao
mk: Macedonian, Македонски, mkd, mac
ml: Malayalam, മലയാളം, mal
mn: Mongolian, Монгол, mon
mr: Marathi, मराठी, mar
ms: Malay, Bahasa Malaysia, Bahasa Melayu, msa, may
mt: Maltese, Malti, mlt
my: Burmese, မြန်မာဘာသာ, mya, bur
nb: Norwegian, Norsk, Bokmål, no, nor, nob
ne: Nepali, नेपाली, nep
nl: Dutch, Nederlands, Flemish, nld, dut
nn: Nynorsk, nno
pa: Punjabi, ਪੰਜਾਬੀ, pan
pl: Polish, Polski, pol
pt: Portuguese, Português, por
qya: Quenya
ro: Romanian, Română, ron, rum
ru: Russian, Русский, rus
sjn: Sindarin
sk: Slovak, Slovenčina, slk, slo
sl: Slovenian, Slovene, Slovenščina, slv
sq: Albanian, Shqip, sqi, alb
sr: Serbian, Srpski, српски, srp
sv: Swedish, Svenska, swe
sw: Swahili, Kiswahili, swa
ta: Tamil, தமிழ், tam
te: Telugu, తెలుగు, tel
th: Thai, ไทย, ภาษาไทย, tha
tl: Filipino, Tagalog, tgl, fil
tr: Turkish, Türkçe, tur
uk: Ukrainian, Українська, ukr
ur: Urdu, اردو, urd
uz: Uzbek, Oʻzbekcha, uzb
vi: Vietnamese, Tiếng Việt, vie
yue: Cantonese, 粵語, 廣東話, 广东话
zh: Chinese, Mandarin, 中文, 普通话, 國語, 国语, 汉语, zho, chi, cmn
"""
_WORD = re.compile(r"[^\W_]+", re.UNICODE)

_COMMON = frozenset("the and of to a he she was that it his her you i with for had not as said at they".split())
"""Words of which every third or fourth is one in any English prose, and hardly one in ten in another language's."""
_SHARE = 0.13
_LOOKED_AT = 20_000
"""Characters that tell a language."""
_ENOUGH = 100
"""Letters below which a text is too short to tell."""


def subtag(name: str) -> str:
    """The primary subtag of BCP 47 ("de") of a language that a file calls *name*; empty where that is not known."""
    whole = folded(" ".join(name.split()))
    words = _WORD.findall(whole)
    return next((_subtags()[one] for one in (whole, *words[:1], *words[-1:]) if one in _subtags()), "")


def title(language: str) -> str:
    """What the subtag *language* is called in English; itself where that is not known."""
    return _titles().get(language, language)


def guessed(text: str) -> str:
    """The subtag of the language that *text* is written in; "en" where that cannot be told."""
    text = text[:_LOOKED_AT]
    if sum(map(str.isalpha, text)) < _ENOUGH or is_english(text.split()):
        return "en"
    from py3langid import classify  # noqa: PLC0415  # its model takes two seconds, and nearly no story needs it

    return subtag(classify(text)[0]) or "en"


def is_english(words: Sequence[str]) -> bool:
    """Whether so many of *words* are common English ones that all must be."""
    common = sum(word.lower().strip(".,!?\"'“”‘’…—-") in _COMMON for word in words)
    return common >= _SHARE * len(words)


@cache
def _subtags() -> dict[str, str]:
    """What a language may be called, folded -> its subtag."""
    known: dict[str, str] = {}
    for row in _NAMES.split("\n"):
        code, _, names = row.partition(": ")
        known |= {folded(name): code for name in (code, *names.split(", ")) if name}
    return known


@cache
def _titles() -> dict[str, str]:
    rows = (row.partition(": ") for row in _NAMES.split("\n"))
    return {code: names.partition(",")[0] for code, _, names in rows}


def folded(text: str) -> str:
    """*text* without case and accents: "FRANCAIS" is "Français", as it is in many a header."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
