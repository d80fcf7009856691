"""Dashes, dots and signs: those that are said, those that are a pause, and those that nobody should hear."""

import re
import unicodedata
from functools import partial

from audiofic.speech.words.languages.table import Language, Rule

# The stops, quotes and brackets of all scripts: they shape a sentence, and no engine says their names.
_KEPT = ".,;:!?'\"’‘“”„‚«»‹›()…—¿¡-" + "。、「」『』（）《》〈〉・" + "،؛؟" + "।॥" + "־׳״" + "։՞՛՜" + "።፣"
_SIGN = re.compile(rf"[^\w\s{re.escape(_KEPT)}]|_")
_AMOUNT_SIGNS = "%‰€$£¥₽₩₹₺₴°"
_DIVIDER = re.compile(r"\W*(?:[xX]{3,40}|[xX](?:\W+[xX])+|(?:oOo|o0o|OoO|0o0)(?:\W*(?:oOo|o0o|OoO|0o0))*)\W*")
_ELLIPSIS = re.compile(r"\s*(?:…|\.\s?[.…])(?:\s?[.…])*(?=(\w)?)")
_STOPS = re.compile(r"([?!‽⁉‼])(?:\s?[?!‽⁉‼.…])+|[‽⁉‼]")
_DASH = re.compile(r"\s*(?:[‒–—―⸺⸻]|--|(?<=\s)-(?=[\s\"'”’]|$))[\s‒–—―⸺⸻-]*")
# Words and stops, one space between: nearly every text, and nothing is to be done.
_SPOTLESS = re.compile(r"[\"“‘«]?+(?:[^\W_]++(?:['’-][^\W_]++)*+[,;:.!?…]?+[\"”’]?+(?: [\"“‘«]?+(?=[^\W_])|$))++")
_GLUED = re.compile(r"(?<=[^\W\d_]{2})\.(?=[^\W\d_a-z]\w)|[,;!?…](?=[^\W\d_])|(?<=\w):(?=[^\W\d_])")
_QUOTES = "\"'“‘«„("
_LETTERS_DOT = re.compile(r"(?<=[^\W\d_]{2})\.(?=[^\W\d_]{2})")
# A row of signs has become a row of spaces by now, over which each pattern that begins with some would go again and
# again, from each of them.
_SPACES = re.compile(r"\s{2,}")
_TIDYING: tuple[tuple[re.Pattern[str], str], ...] = (
    (_SPACES, " "),
    (re.compile(r"(?<!\w)[:;]{2,}(?!\w)"), " "),
    (re.compile(r"[(“«‹]\s*[)”»›]|\(\s*[.,;:]*\s*\)"), " "),
    (re.compile(r"\s+([.,…])(?!\w)"), r"\1"),
    (re.compile(r"(^|[\s\"“'‘«„(])[.,:;!?…]+(?=[^\W_]|[\"“‘«„]|[-—])"), r"\1"),
    (re.compile(r"(?<!\w)-+(?=[^\W_])|(?<!\w)-+(?!\w)"), " "),
    (re.compile(r"([,;:!?…])(?=[^\W\d_])"), r"\1 "),
    (re.compile(r"[,;:](?=\s*[,;:.!?…])"), ""),
    (re.compile(r"^[\s.,;:!?…)—-]+"), ""),
    (re.compile(r"\s+"), " "),
)


def is_divider(text: str) -> bool:
    """Whether *text* is what parts two scenes, of letters: xXx, oOo."""
    return bool(_DIVIDER.fullmatch(text))


def parted(text: str) -> str:
    """*text* with a space after each stop that a writer forgot: later rules look for words."""
    return _GLUED.sub(r"\g<0> ", text)


def sieved(text: str, language: Language | None) -> str:
    """*text* of letters, digits and stops alone, with a table's words for the signs that have one."""
    if _SPOTLESS.fullmatch(text):
        return text.strip()
    text = _SPACES.sub(" ", text)
    for pattern, said in _rules(language):
        text = pattern.sub(said, text)
    for pattern, instead in _TIDYING:
        text = pattern.sub(instead, text)
    return text.strip()


def _rules(language: Language | None) -> tuple[Rule, ...]:
    return (*_SHAPES, *(_said(language) if language else ()), (_SIGN, partial(_dropped, language)))


def _ellipsis(match: re.Match[str]) -> str:
    return "… " if match[1] else "…"


def _stop(match: re.Match[str]) -> str:
    """ "?!?" asks, "!!!" cries."""
    return "?" if re.search("[?‽⁉]", match[0]) else "!"


def _dash(match: re.Match[str]) -> str:
    """A pause between words; a word broken off at the end, and nothing to be heard at the start."""
    before, after = match.string[: match.start()], match.string[match.end() :]
    if not before.strip(_QUOTES + " ") or (before[-1:] in _QUOTES and before[-2:-1] in ("", " ")):
        return ""
    if not after.strip(_QUOTES + "”’») ") or not (after[0].isalnum() or after[0] in _QUOTES):
        return "—"
    if after[0] in "\"'" and (len(after) == 1 or not after[1].isalnum()):
        return "—"
    return " — "


_SHAPES: tuple[Rule, ...] = (
    (re.compile("[‐‑]"), lambda match: "-"),
    (re.compile(r"(?<=\w)[´`ʼ′](?=\w)"), lambda match: "'"),
    (_ELLIPSIS, _ellipsis),
    (_STOPS, _stop),
    (_DASH, _dash),
    (re.compile(r"(?<=[\w.!?])\s*\|\s*(?=\w)"), lambda match: ", "),
)


def _said(language: Language) -> tuple[Rule, ...]:
    """The signs that stand for a word."""
    return (
        (re.compile(r"\s*&\s*"), lambda match: f" {language.conjunction} "),
        (re.compile(r"(?<=\w)\+(?=\w)"), lambda match: f" {language.plus} "),
        (re.compile(r"(?<=\w)\+{1,2}"), lambda match: f" {language.plus}" * len(match[0])),
        (re.compile(r"(?<= )\+(?=[\s+]|$)|(?<!\S)\+(?=\w)"), lambda match: f"{language.plus} "),
        (re.compile(r"(?<=\w)(?: = |=)(?=\w)"), lambda match: f" {language.equals} "),
        (re.compile(r"(?<![^\s(])@\s?(?=\w)"), lambda match: f"{language.at} "),
        (_LETTERS_DOT, lambda match: ". "),
    )


def _dropped(language: Language | None, match: re.Match[str]) -> str:
    """Nothing; but marks belong to the letters of many scripts, and sums to the numbers that an engine reads itself."""
    sign, text = match[0], match.string
    if unicodedata.category(sign).startswith("M") and not "\u0300" <= sign <= "\u036f":
        return sign
    near = (
        text[max(match.start() - 2, 0) : match.start()].strip()[-1:] + text[match.end() : match.end() + 2].strip()[:1]
    )
    if language is None and sign in _AMOUNT_SIGNS and any(one.isdecimal() for one in near):
        return sign
    return sign if language is None and sign == "&" else " "
