"""Capitals: initialisms are said letter by letter, what is shouted is a word."""

import re
from functools import partial
from itertools import pairwise

from audiofic.speech.words.english_capitals import INITIALISMS, SHORT_WORDS

_CAPITAL = "A-ZÀ-ÖØ-ÞŒŠŽ"
_TWO = re.compile(rf"[{_CAPITAL}]{{2}}|[IA]['’][{_CAPITAL}]")
_TOKEN = re.compile(
    rf"(?<![\w.'’])(Ma?c)?([{_CAPITAL}]+(?:['’][{_CAPITAL}]+)*)(['’]?[sd](?!\w))?(?![\w])(?!\.[{_CAPITAL}](?![a-z]))"
)
_VOWEL = re.compile(r"[AEIOUYÀ-ÖØ-ÞŒ]")
_SYLLABLE = re.compile(r"[^AEIOU'’][AEIOUY][^AEIOU'’]")
_BETWEEN = " \t\"'“”„‚‘’«»()[]<>{}-—–*,¡¿"
# Two words that are also two places: "the US", "in LA", but "give it to US" and "LA LA LA".
_PLACE = re.compile(r"(?:US(?:(?<=[Tt]he US)|(?<= a US))|LA(?:(?<=[Ii]n LA)|(?<= to LA)|(?<=from LA)|(?<= of LA)))\b")


def lowered(text: str, english: bool) -> str:
    """*text* with initialisms as "F.B.I" and shouted words as words; in other languages, only what is surely a word."""
    if not _TWO.search(text):
        return text
    if english:
        text = _PLACE.sub(lambda match: ".".join(match[0]), text)
    shouted = _beside_shouting(text, english)
    return _TOKEN.sub(partial(_said, english, shouted), text)


def _beside_shouting(text: str, english: bool) -> frozenset[int]:
    """Where the tokens start that have a shouted word on either side, as far as one space away."""
    found: set[int] = set()
    for one, other in pairwise(_TOKEN.finditer(text)):
        gap = text[one.end() : other.start()]
        if gap.strip(" ,;—–") or "-" in gap:
            continue
        if _is_word(one[2], english):
            found.add(other.start())
        if _is_word(other[2], english):
            found.add(one.start())
    return frozenset(found)


def _is_word(token: str, english: bool) -> bool:
    """Whether capitals can only be a word that is shouted."""
    if english and (token in INITIALISMS or token in SHORT_WORDS):
        return token in SHORT_WORDS
    letters = token.replace("'", "").replace("’", "")
    return bool(_VOWEL.search(letters)) and (len(letters) > 3 or (english and bool(_SYLLABLE.fullmatch(token))))


def _said(english: bool, shouted: frozenset[int], match: re.Match[str]) -> str:
    prefix, token, suffix = match[1] or "", match[2], match[3] or ""
    if token == "OK" and english:
        return f"{_word(match, 'okay')}{suffix}"
    if len(token) == 1:
        alone = token != "A" or match.start() not in shouted or match.string[match.end() : match.end() + 1] != " "
        return match[0] if alone or suffix else _word(match, "a")
    if prefix:
        return f"{prefix}{token.capitalize()}{suffix}"
    if not (english and token in INITIALISMS) and (
        _is_word(token, english) or "'" in token or "’" in token or match.start() in shouted
    ):
        return f"{_word(match, token.lower())}{suffix}"
    return _spelled(token, suffix) if english else match[0]


def _spelled(token: str, suffix: str) -> str:
    """ "FBI's" as "F.B.I.'s": so espeak says a z, while of "F.B.I's" it says "eyes", and of "T.Vs" a dot."""
    letters = ".".join(token)
    return f"{letters}.'{suffix[-1]}" if suffix else letters


def _word(match: re.Match[str], word: str) -> str:
    """*word* with a capital where a sentence starts, so that an engine hears the one before it end."""
    before = match.string[: match.start()].rstrip(_BETWEEN)
    if word[:2] in ("i'", "i’"):
        return "I" + word[1:]
    return word[0].upper() + word[1:] if not before or before[-1] in ".!?…" else word
