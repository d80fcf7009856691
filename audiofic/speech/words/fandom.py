"""What writers of fan fiction write for short: A/N, R&R, Y/N, and a stroke or a cross between two who are paired."""

import re
from functools import partial

from audiofic.speech.words.languages.table import Language

_NOTE = re.compile(r"\ba\s*/\s*n\b", re.IGNORECASE)
_NOTE_AT_START = re.compile(r"^([\[(]?\s*)an(?=\s*[:;–—-])", re.IGNORECASE)
_ENGLISH = {
    "h/c": "hurt comfort",
    "hurt/comfort": "hurt comfort",
    "y/n": "your name",
    "l/n": "your last name",
    "f/n": "your first name",
    "r&r": "read and review",
    "s/he": "she or he",
    "and/or": "and or",
    "ac/dc": "AC DC",
    "w/o": "without",
    "w/e": "whatever",
    "b/c": "because",
    "b/w": "between",
    "w/": "with",
}
_SHORT = re.compile(
    r"\(([ylf]/n)\)|(?<![\w/&])(?:"
    + "|".join(re.escape(one) for one in _ENGLISH if one != "w/")
    + r")(?![\w/&])|(?<![\w/&])w/(?=\s|\w{2})",
    re.IGNORECASE,
)
_PRONOUNS = re.compile(
    r"(?<![\w/])(?!s?he/s?he\b)(s?he|they|it|[xz]e|any)/(him|hers?|them|its?|they|s?he|xem|hir|zir|all)\b(?:/(?=\w))?",
    re.IGNORECASE,
)
_STROKE = re.compile(r"(?<![\w'’.°-])([^\W\d_][\w'’.-]*)(/| / )(?=([^\W\d_][\w'’-]*))")
_CROSS = re.compile(r"(?<![\w'’.-])([^\W\d_][\w'’.-]*) [xX×] (?=([^\W\d_][\w'’-]*))")
_THEY = frozenset("reader oc you everyone".split())
"""Who is paired without a capital."""


def in_full(text: str, language: Language | None) -> str:
    """*text* without what only the eye can read; of two who are paired, as "and" says it."""
    if "/" in text or text[:5].casefold().lstrip("([ ").startswith("an"):
        note = language.note if language else "A N"
        text = _NOTE_AT_START.sub(lambda match: match[1] + note, _NOTE.sub(note, text))
    if language and language.code == "en" and ("/" in text or "&" in text):
        text = _PRONOUNS.sub(lambda match: match[0].replace("/", " "), _SHORT.sub(_written_out, text))
    if "/" in text:
        text = _STROKE.sub(partial(_pair, language), text)
    if " x " in text or " X " in text or " × " in text:
        text = _CROSS.sub(partial(_crossed, language), text)
    return text


def _written_out(match: re.Match[str]) -> str:
    """With a capital where the short form stands alone with one: "Y/N!" is "Your name!"."""
    said = _ENGLISH[(match[1] or match[0]).lower()]
    opens = not match.string[: match.start()].strip(" \"'“‘") and match[0][:1].isupper()
    return said[0].upper() + said[1:] if opens else said


def _pair(language: Language | None, match: re.Match[str]) -> str:
    one, stroke, other = match.groups()
    if language and f"{one}/{other}" in language.units:
        return match[0]
    if language is None or (len(one) == len(other) == 1 and one.isascii()):
        return f"{one} "
    if {one, other} == {language.conjunction, language.alternative}:
        return f"{one} "
    if not one[0].islower() and not other[0].islower():
        return f"{one} {language.conjunction} "
    return f"{one} {language.alternative} " if stroke == "/" else f"{one}, "  # lines of a song stand on one line so


def _crossed(language: Language | None, match: re.Match[str]) -> str:
    named = all(not one[0].islower() or one in _THEY for one in match.groups())
    return f"{match[1]} {language.conjunction} " if language and named else match[0]
