"""IPA as espeak takes it: in its own names for the sounds of a voice's language, between double brackets.

Each language of espeak has sounds of its own under names that are mostly those of Kirshenbaum's ASCII IPA
(espeak-ng, docs/phonemes.md). Of the names below, the first that the language says as the IPA wants it is taken, else
the first that it has at all: no English voice has an ø, each says its nearest. An unknown name would silence the rest
of its word, so every one is asked for before it is used.
"""

import re
from collections.abc import Callable, Iterable, Iterator

from audiofic.ipa import VOWELS, normal

Reading = Callable[[str], str]
"""What a name of espeak's sounds like in the voice's language, in IPA; empty where the language has no such name."""

_NAMES = {
    # vowels
    "i": "i i:", "iː": "i: i", "ɪ": "I i", "y": "y u:", "yː": "y: u:", "ʏ": "y U u", "ɨ": "I i", "ᵻ": "I# I i",
    "ʉ": "u: u", "ɯ": "u u:", "u": "u u:", "uː": "u: u", "ʊ": "U u", "e": "e eI e:", "eː": "e: eI e", "ø": "W 3: e",
    "øː": "Y: 3: e", "ɘ": "@", "ɵ": "@", "ɤ": "V @", "o": "o oU o:", "oː": "o: oU o", "ə": "@", "ɛ": "E e",
    "ɛː": "E: E", "œ": "W 3: e", "ɜ": "3: @", "ɜː": "3: @", "ɞ": "3: @", "ʌ": "V a", "ɔ": "O O: o", "ɔː": "O: O o",
    "æ": "a E", "ɐ": "a# @ V", "a": "A: a A", "aː": "A: a: a", "ɶ": "a", "ɑ": "A: A a", "ɑː": "A: a: a",
    "ɒ": "0 O o", "ɚ": "3 @", "ɝ": "3: @", "ɑ̃": "A~ A:", "ã": "A~ A:", "ɔ̃": "O~ O:", "õ": "O~ O:", "ɛ̃": "E~ a",
    "œ̃": "W~ V e",
    # diphthongs
    "aɪ": "aI", "aʊ": "aU", "eɪ": "eI", "ɔɪ": "OI", "oʊ": "oU", "əʊ": "oU",
    # consonants
    "p": "p", "b": "b", "t": "t", "d": "d", "ʈ": "t. t", "ɖ": "d. d", "c": "c k", "ɟ": "J g", "k": "k", "ɡ": "g",
    "q": "q k", "ɢ": "g", "ʔ": "?", "m": "m", "ɱ": "m", "n": "n", "ɳ": "n. n", "ɲ": "n^ n", "ŋ": "N n", "ɴ": "N n",
    "ʙ": "b", "r": "r R", "ɹ": "r R", "ʀ": "R r", "ⱱ": "v", "ɾ": "* r", "ɽ": "r R", "ɻ": "r R", "ɺ": "l", "ɸ": "f",
    "β": "B v", "f": "f", "v": "v f", "θ": "T t", "ð": "D d", "s": "s", "z": "z s", "ʃ": "S s", "ʒ": "Z S",
    "ʂ": "s. S", "ʐ": "z. Z", "ç": "C S h", "ʝ": "J^ j", "x": "x k", "ɣ": "Q g", "χ": "X x k", "ʁ": "r R",
    "ħ": "h x", "ʕ": "? a", "h": "h x", "ɦ": "h x", "ɬ": "l# l", "ɮ": "l", "ʋ": "v# v", "j": "j i", "ɰ": "w",
    "l": "l", "ɭ": "l. l", "ʎ": "l^ l", "ʟ": "l", "ɫ": "L l", "ɓ": "b", "ɗ": "d", "ʄ": "J d", "ɠ": "g", "ʛ": "g",
    "ʍ": "w# w", "w": "w u", "ɥ": "j", "ɕ": "S; S", "ʑ": "Z; Z", "ɧ": "S", "tʃ": "tS", "dʒ": "dZ", "tɕ": "tS; tS",
    "dʑ": "dZ; dZ", "n̩": "n-", "m̩": "m-", "l̩": "@L l-", "ʷ": "w", "ʲ": "j",
}  # fmt: skip
_ENGLISH = {
    # English says an r of its own only before vowels, and has vowels that bring it where the accent does.
    "ɑːɹ": "A@", "ɑɹ": "A@", "ɔːɹ": "O@", "ɔɹ": "O@", "oːɹ": "o@", "oɹ": "o@", "ɛɹ": "e@", "eəɹ": "e@", "ɪɹ": "i@3",
    "ɪəɹ": "i@3", "iːɹ": "i@3", "uːɹ": "U@", "ʊɹ": "U@", "ʊəɹ": "U@", "əɹ": "3", "ɜːɹ": "3:", "ɜɹ": "3:",
    "aɪɚ": "aI3", "aɪə": "aI@", "aɪɹ": "aI3", "aʊɹ": "aU@", "oʊɹ": "o@", "ɪə": "i@", "eə": "e@", "ɛə": "e@",
    "ʊə": "U@", "əl": "@L",
}  # fmt: skip
_SOUNDS = {normal(symbol): names for symbol, names in _NAMES.items()}
_STRESS = {"ˈ": "'", "ˌ": ","}
_BEFORE_VOWEL = f"[ˈˌ.]*[{''.join(sorted(VOWELS))}]"
_PROBE = "|@"
"""A sound that every language has: it is heard after a name that the language knows, and lost after any other."""


class UnsayableError(Exception):
    """A symbol that a language has no sound for; it is the argument."""


def names_of(ipa: str, read: Reading, *, english: bool) -> str:
    """*ipa* in espeak's names for its sounds, to stand between double brackets. Raise UnsayableError."""
    return " ".join(_word(word, read, english) for word in normal(ipa).split())


def _word(ipa: str, read: Reading, english: bool) -> str:
    # Between names stands a bar: t and S beside each other would be one sound.
    names, stress = [], "" if _STRESS.keys() & {*ipa} or _syllables(ipa) > 1 else "'"
    for symbol in _symbols(ipa, english):
        if symbol in _STRESS:
            stress = _STRESS[symbol]
            continue
        names.append(stress + "|".join(_names(symbol, read)))
        stress = ""
    return "|".join(names)


def _symbols(ipa: str, english: bool) -> Iterator[str]:
    """The sounds and stresses of a word; diacritics of which no sound here differs are left out."""
    for match in (_ENGLISH_SYMBOL if english else _SYMBOL).finditer(ipa):
        yield match[0]


def _syllables(ipa: str) -> int:
    return sum(match[0][0] in VOWELS for match in _SYMBOL.finditer(ipa))


def _names(symbol: str, read: Reading) -> Iterator[str]:
    """The name of *symbol*; where the language does not have it as one sound, those of its parts."""
    names = (_ENGLISH.get(symbol) or _SOUNDS[symbol]).split()
    heard = {name: sound for name in names if len(read(name + _PROBE)) > len(sound := read(name)) > 0}
    if heard:
        yield next((name for name, sound in heard.items() if sound == symbol), next(iter(heard)))
        return
    if len(symbol) == 1:
        raise UnsayableError(symbol)
    for match in _SYMBOL.finditer(" ".join(symbol)):
        yield from _names(match[0], read)


def _either(symbols: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(symbols, key=len, reverse=True)))


_ANY = _either([*_SOUNDS, *_STRESS])
_SYMBOL = re.compile(_ANY)
_ENGLISH_SYMBOL = re.compile(f"(?:{_either(_ENGLISH)})(?!{_BEFORE_VOWEL})|{_ANY}")
