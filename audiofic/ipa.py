"""The International Phonetic Alphabet: which symbols a pronunciation may be written in.

The letters and diacritics are those of the chart of 2020 without clicks and tones, which no engine of ours can say, and
with ᵻ, which espeak writes for the unstressed vowel of "roses".
"""

import unicodedata

VOWELS = frozenset("iyɨʉɯuɪʏʊeøɘɵɤoəɛœɜɞʌɔæɐaɶɑɒɚɝᵻ")
CONSONANTS = frozenset("pbtdʈɖcɟkɡqɢʔmɱnɳɲŋɴʙrʀⱱɾɽɸβfvθðszʃʒʂʐçʝxɣχʁħʕhɦɬɮʋɹɻjɰlɭʎʟɓɗʄɠʛʍwɥɕʑɺɧ")
_MARKS = frozenset(
    "ˈˌːˑ.‿ ͜͡ʰʷʲˠˤ˞ʼ" + "".join(map(chr, (*range(0x0300, 0x0312), *range(0x0318, 0x0331), *range(0x0339, 0x033F))))
)
_ALIKE = {"'": "ˈ", "’": "ˈ", "`": "ˈ", ":": "ː", ",": "ˌ", "ß": "β", "?": "ʔ"}
"""What is typed for a symbol that it looks like."""


def normal(ipa: str) -> str:
    """*ipa* in one spelling: letters before their diacritics, g as ɡ, affricates without a tie, single spaces."""
    apart = unicodedata.normalize("NFD", ipa).replace("c\u0327", "ç").replace("g", "ɡ")
    return " ".join(apart.replace("\u0361", "").replace("\u035c", "").split())


def fault(ipa: str) -> str:
    """What is wrong with *ipa*, as the rest of a sentence about it; empty where nothing is."""
    spelling = normal(ipa)
    for symbol in spelling:
        if symbol not in VOWELS and symbol not in CONSONANTS and symbol not in _MARKS:
            near = _ALIKE.get(symbol)
            return f'"{symbol}" is no symbol of the IPA.{f" Did you mean {near}?" if near else ""}'
    return "" if VOWELS.union(CONSONANTS) & {*spelling} else "it has no sound."
