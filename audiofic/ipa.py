"""The International Phonetic Alphabet: which symbols a pronunciation may be written in.

The letters and diacritics are those of the chart of 2020 without clicks and tones, which no engine of ours can say, and
with ᵻ, which espeak writes for the unstressed vowel of "roses".
"""

import unicodedata

VOWELS = frozenset("iyɨʉɯuɪʏʊeøɘɵɤoəɛœɜɞʌɔæɐaɶɑɒɚɝᵻ")
CONSONANTS = frozenset("pbtdʈɖcɟkɡqɢʔmɱnɳɲŋɴʙrʀⱱɾɽɸβfvθðszʃʒʂʐçʝxɣχʁħʕhɦɬɮʋɹɻjɰlɭʎʟɓɗʄɠʛʍwɥɕʑɺɧ")
_SIGNS = frozenset("ˈˌːˑ.‿ʰʷʲˠˤ˞ʼ ")
_DIACRITICS = frozenset(
    # above a letter, below it, and through it
    "\u0303\u0306\u0308\u030a\u031a\u033d"
    "\u0318\u0319\u031c\u031d\u031e\u031f\u0320\u0324\u0325\u0329\u032a\u032c\u032f\u0330\u0339\u033a\u033b\u033c"
    "\u0334"
)
_TIES = dict.fromkeys((0x0361, 0x035C))
_ALIKE = {"'": "ˈ", "’": "ˈ", "`": "ˈ", ":": "ː", ",": "ˌ", "ß": "β", "?": "ʔ"}
"""What is typed for a symbol that it looks like."""


def normal(ipa: str) -> str:
    """*ipa* in one spelling: letters before their diacritics, g as ɡ, affricates without a tie, single spaces."""
    apart = unicodedata.normalize("NFD", ipa).replace("c\u0327", "ç").replace("g", "ɡ")
    return " ".join(apart.translate(_TIES).split())


def fault(ipa: str) -> str:
    """What is wrong with *ipa*, as the rest of a sentence about it; empty where nothing is."""
    spelling = normal(ipa)
    for at, symbol in enumerate(spelling):
        if symbol in VOWELS or symbol in CONSONANTS or symbol in _SIGNS or symbol in _DIACRITICS:
            continue
        shown = (
            unicodedata.normalize("NFC", spelling[max(at - 1, 0) : at + 1]) if unicodedata.combining(symbol) else symbol
        )
        near = _ALIKE.get(symbol)
        return f'"{shown}" is no symbol of the IPA.{f" Did you mean {near}?" if near else ""}'
    return "" if (VOWELS | CONSONANTS) & {*spelling} else "it has no sound."
