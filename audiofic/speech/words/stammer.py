"""How people talk in stories: they stutter, they draw out their vowels, and they make sounds that are no words."""

import re
from functools import cache
from itertools import product

from audiofic.speech.words.romans import value

_STUTTER = re.compile(r"(?<![\w'’-])((?:([^\W\d_]{1,2})-)(?:\2-)*)(?=\[?(\2))(\[?[^\W\d_])", re.IGNORECASE)
_DRAWN = re.compile(r"(?<![\w])[^\W\d_]*([^\W\d_])\1\1[^\W\d_]*", re.IGNORECASE)
_RUN = re.compile(r"([^\W\d_])\1{2,}", re.IGNORECASE)
_LONG_RUN = re.compile(r"([^\W\d_])\1{3,}", re.IGNORECASE)
# The first sound of a word in letters that English engines say as it sounds: of "w-what", espeak says "double-u".
_ONSETS = {"c": "kuh", "kn": "nuh", "ph": "fuh", "ps": "suh", "q": "kwuh", "u": "uh", "wh": "wuh", "wr": "ruh"}
_VOWELS = frozenset("aeiou")
# Words that double a letter which others only draw out: "gooood" is "good", but "sooo" is "so".
_DOUBLED = frozenset(
    "achoo all ass ball bee been bell bless boo book boom boot boss broom bunny call carry cheek cheer cheers choo"
    " class coffee coo cook cool creepy cross daddy deep door dress eek fall feel feet food foot free freed freely"
    " full funny fuss glass goddess good goodbye goodnight green groom guess hall happy hee hell hello hill hoop hoot"
    " hurry keep kill kiss kitty knee look looks loop loser mall marry meet mess miss mommy moo mood moon mummy need"
    " noon off ooh oops pass peek poor pretty puppy queen really roof room root school see seem sheep shoo shoot silly"
    " sleep sleepy small smell soon sorry speed spell spoon still street stuff sweet swoop tall tee teen tell three"
    " too tooth toss tree vroom wall wee weed week weep well whee whoop whoops will woo wood woof woohoo worry yell"
    " yoohoo zoo zoom".split()
)
_CRIES = {"a": "ah", "e": "ee", "i": "ee", "o": "oh", "u": "oo"}
_SINGLE = {"noo": "no", "soo": "so", "heyy": "hey", "yess": "yes", "ohh": "oh", "ahh": "ah", "ughh": "ugh"}
# Engines spell these; the words on the right are said as one makes the sound.
_SOUNDS = (
    ("m+[ -]?h+m+", "um-hum"),
    ("hr*m+ph|m+ph", "humph"),
    ("hn+|hr+m+", "hmm"),
    ("hn+g+h*|n+gh+|nn+g+h*|nnn+", "ungh"),
    ("[hm]m+", "hmm"),
    ("sh+", "shush"),
    ("pss+t", "psst"),
    ("pf+t+", "pfuh"),
    ("tch", "tsk"),
    ("gr+r", "gurr"),
    ("br+r", "burr"),
    ("zz+", "zuzz"),
)
_SOUND = re.compile(
    r"(?<![\w'’-])(?<!\d )(?:" + "|".join(f"({one})" for one, _ in _SOUNDS) + r")(?![\w'’-])", re.IGNORECASE
)
_DOUBLE_END = re.compile(rf"\b(?:{'|'.join(_SINGLE)})\b", re.IGNORECASE)


def unstuttered(text: str, english: bool) -> str:
    """ "W-what" as "Wuh-what" in English, without its stutter elsewhere; a vowel is stuttered well enough."""
    if "-" not in text:
        return text
    return _STUTTER.sub(_broken if english else _whole, text)


def calm(text: str, english: bool) -> str:
    """*text* with its words no longer than they are, and the sounds that people make in letters an engine can say."""
    if not english:
        return _LONG_RUN.sub(lambda match: match[1], text)
    text = _SOUND.sub(_sounded, text)
    if _RUN.search(text):
        text = _DRAWN.sub(lambda match: _undrawn(match[0]), text)
    return _DOUBLE_END.sub(lambda match: _like(_SINGLE[match[0].lower()], match[0]), text)


def _broken(match: re.Match[str]) -> str:
    first = match[2].lower()
    if _is_kind(match):
        return match[0]
    if first in _VOWELS - {"u"} or (len(first) > 1 and _VOWELS & set(first)):
        return match[0]
    following = match.string[match.end() : match.end() + 1].lower()
    said = "suh" if first == "c" and following in {"e", "i", "y"} else _ONSETS.get(first, f"{first}uh")
    times = match[1].count("-")
    return f"{_like(said, match[2])}-" + f"{said}-" * (times - 1) + match[4]


def _is_kind(match: re.Match[str]) -> bool:
    """D-Day, and a C-class hero: who stutters in the middle of a sentence does so in small letters."""
    text, start = match.string, match.start()
    if match[1] == "D-" and text.startswith("Day", match.end() - 1):
        return True
    within = text[start - 1 : start] == " " and text[start - 2 : start - 1].islower()
    return within and match[2].isupper() and match[4].islower()


def _whole(match: re.Match[str]) -> str:
    return match[4].upper() if match[2][0].isupper() and match[4] != "[" else match[4]


def _sounded(match: re.Match[str]) -> str:
    if len(match[0]) == 2 and match[0].isupper() and match[0] != "HM":
        return match[0]  # ZZ Top, and who signs as SH
    return _like(_SOUNDS[(match.lastindex or 1) - 1][1], match[0])


def _like(word: str, model: str) -> str:
    """*word* in capitals as *model* is."""
    if model.isupper() and len(model) > 1:
        return word.upper()
    return word.capitalize() if model[0].isupper() else word


@cache
def _undrawn(word: str) -> str:
    """ "goooood" -> "good", "nooo" -> "no"; numerals and what has no vowel are something else."""
    lower = word.lower()
    if (value(word) and (word.isupper() or word == "iii")) or not set(lower) & (_VOWELS | {"y"}):
        return word
    if len(set(lower)) == 1:
        return _like(_CRIES.get(lower[0], lower[0]), word[:2])
    runs = _RUN.findall(word)
    for lengths in product((2, 1), repeat=min(len(runs), 6)):
        kept = iter((*lengths, *[1] * len(runs)))
        shorter = _RUN.sub(lambda match: match[0][: next(kept)], word)  # noqa: B023  # used at once
        if shorter.lower() in _DOUBLED:
            return shorter
    return _RUN.sub(lambda match: match[0][:1], word)
