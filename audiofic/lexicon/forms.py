"""The forms in which an entry stands in a text: its cases, its possessive and plural, and stuttered."""

import re
from functools import cache

from audiofic.ipa import VOWELS
from audiofic.lexicon.entries import HYPHENS, Entry

_EDGE = r"(?<![^\W_]){}(?![^\W_])"  # an underscore is mark-up for italics, not a letter
_INNER = r"(?<=[^\W_]){}(?![^\W_])"
_PLURALISED = 4
"""Letters from which on a word has a plural: shorter names with an s are other words, as Thi and this."""
_STUTTER = re.compile(r"(?:(?<![^\W_])[^\W_]{1,3}[-‐‑–—])+\Z")
_STUTTERED = 16
"""Letters before a word that may be its stutter: W-w-what."""
_STRESS = "ˈˌ"
_HISSING = ("s", "z", "ʃ", "ʒ", "ɕ", "ʑ")
_VOICELESS = ("p", "t", "k", "f", "θ", "x")


@cache  # a lexicon's entries are compiled when a story has their first word, not when it is loaded
def expression(entry: Entry, english: bool) -> re.Pattern[str]:
    """What finds *entry*; its group "suffix" is an English possessive or plural."""
    if entry.pattern:
        return re.compile(_EDGE.format(f"(?:{entry.text})"))
    body = _cased(entry)
    plural = "?" if len(entry.text) >= _PLURALISED and entry.text[-1].isalpha() else ""
    suffix = f"(?P<suffix>(?:['’]{plural}[sS])?)" if english else ""
    return re.compile((_INNER if entry.text[0] in HYPHENS else _EDGE).format(body + suffix))


def _cased(entry: Entry) -> str:
    """A capitalised word is that, or shouted: "Rose" is ROSE, but no rose; one in small letters may be all three."""
    if entry.case:
        return _spelt(entry.text)
    if entry.text.islower():
        return f"(?i:{_spelt(entry.text)})"
    return f"(?:{_spelt(entry.text)}|{_spelt(entry.text.upper())})"


def _spelt(text: str) -> str:
    """The expression for *text* in any of the characters that are written for a space, a hyphen, an apostrophe."""
    alike = {" ": r"\s+", **dict.fromkeys(HYPHENS, f"[{HYPHENS}]"), **dict.fromkeys("'’", "['’]")}
    return "".join(alike.get(letter) or re.escape(letter) for letter in text)


def suffixed(ipa: str, suffix: str) -> str:
    """*ipa* with an English 's or s: as in "bosses", "cats" or "dogs"."""
    if not suffix:
        return ipa
    if ipa.endswith(_HISSING):
        return f"{ipa}ɪz"
    return f"{ipa}s" if ipa.endswith(_VOICELESS) else f"{ipa}z"


def stutter_before(text: str, end: int, start: int) -> tuple[int, int]:
    """Where the stutter of a word begins that stands at *start*, not before *end*, and how often the word is begun."""
    found = _STUTTER.search(text, max(end, start - _STUTTERED), start)
    if not found:
        return start, 0
    word = text[start : start + 3].casefold()
    begun = re.split("[-‐‑–—]", found[0])[:-1]
    return (found.start(), len(begun)) if all(word.startswith(one.casefold()) for one in begun) else (start, 0)


def stuttered(ipa: str, times: int) -> str:
    """*ipa* begun *times* before it is said: up to its first vowel, as in nə nəˈɹuːtoʊ."""
    first = next((at for at, symbol in enumerate(ipa) if symbol in VOWELS), 0)
    start = ipa[: first + 1].translate(dict.fromkeys(map(ord, _STRESS)))
    return " ".join([start] * times + [ipa])
