"""Quoted speech inside a paragraph: which quotation marks open, which close, and what is speech at all."""

import re
from typing import NamedTuple

MARKS = re.compile('["“”„‟«»「」『』＂]')

_CLOSER = {"«": "»", "»": "«", "「": "」", "『": "』"}  # of the kinds that do not mix with others
_BEFORE_OPENER = frozenset(" \t\n([{<—–―-/‘'…")
_AFTER_CLOSER = frozenset(" \t\n)]}>.,;:!?—–―-/’'…")
_EMPHASIS = "*_~"
_FEET = re.compile(r"\d['’′]\s?\d{1,2}$")  # before the mark of 6'2"
_SAYING = re.compile(
    r"\b(?:say|says|said|saying|ask(?:s|ed|ing)?|repl(?:y|ies|ied)|answer(?:s|ed)?|whisper(?:s|ed|ing)?|shout(?:s|ed|ing)?"
    r"|yell(?:s|ed)?|cr(?:y|ies|ied)|call(?:s|ed)?|mutter(?:s|ed|ing)?|murmur(?:s|ed|ing)?|scream(?:s|ed|ing)?"
    r"|mumbl(?:es?|ed)|breath(?:es?|ed)|snap(?:s|ped)|growl(?:s|ed)?|hiss(?:es|ed)|exclaim(?:s|ed)?|beg(?:s|an|ged)"
    r"|add(?:s|ed)?|repeat(?:s|ed)?|echo(?:es|ed)|retort(?:s|ed)?|groan(?:s|ed)?|gasp(?:s|ed)?|laugh(?:s|ed)?)\b",
    re.IGNORECASE,
)
_SPEAKS_ON = re.compile(r"[.,!?…;:—–―-]$")
_SCARE = 3  # words; a longer run of quoted words is taken for speech


class Quote(NamedTuple):
    """A quoted run with its marks, counted from the paragraph's beginning."""

    start: int
    end: int
    closed: bool


def quotes_in(paragraph: str) -> list[Quote]:
    """The quoted runs of *paragraph*, in order; the last may run to its end unclosed."""
    marks = [match.start() for match in MARKS.finditer(paragraph)]
    if not marks:
        return []
    roles = [_role(paragraph, at) for at in marks]
    quotes: list[Quote] = []
    opened, depth, opener = -1, 0, ""
    for number, (at, role) in enumerate(zip(marks, roles, strict=True)):
        if role == "inch" or (opener in _CLOSER and paragraph[at] not in (opener, _CLOSER[opener])):
            continue
        closes = paragraph[at] == _CLOSER[opener] if opener in _CLOSER else role != "open"
        if opened < 0:
            if role != "close" and not (role == "either" and paragraph[at - 1 : at].isdigit()):
                opened, opener = at, paragraph[at]
        elif not closes and _is_nested(roles, number):
            depth += 1
        elif not closes:
            quotes.append(Quote(opened, _trimmed(paragraph, at), closed=False))
            opened, depth, opener = at, 0, paragraph[at]
        elif depth:
            depth -= 1
        elif not _is_measure(paragraph, at, roles, number):
            quotes.append(Quote(opened, at + 1, closed=True))
            opened, opener = -1, ""
    if opened >= 0 and paragraph[opened + 1 :].strip(_EMPHASIS + " \n\t"):
        quotes.append(Quote(opened, _trimmed(paragraph, len(paragraph)), closed=False))
    return quotes


def is_speech(paragraph: str, quote: Quote) -> bool:
    """False for a title, a nickname or a word in scare quotes: a few words inside a sentence of the narrator."""
    inner = paragraph[quote.start + 1 : quote.end - 1 if quote.closed else quote.end].strip(_EMPHASIS + " \n")
    words = inner.split()
    if not words:
        return False
    if len(words) > _SCARE or _SPEAKS_ON.search(inner):
        return True
    before = paragraph[max(0, quote.start - 80) : quote.start].rstrip(_EMPHASIS + " \n")
    after = paragraph[quote.end : quote.end + 80].lstrip(_EMPHASIS + " \n")
    if not before and (not after or not words[0][0].islower()):
        return True
    if before.endswith((",", ":", "—", "–")) or _SAYING.search(" ".join(before.split()[-2:])):
        return True
    if _SAYING.search(" ".join(after.split()[:3])):
        return True
    return before.endswith((".", "!", "?", "…", '"', "”")) and not words[0][0].islower()


def opens_with_quote(paragraph: str) -> bool:
    """Whether *paragraph* begins with a quotation mark."""
    bare = paragraph.lstrip(_EMPHASIS + " \n\t")
    return bool(bare) and bool(MARKS.match(bare))


def _role(paragraph: str, at: int) -> str:
    """What the mark at *at* does, judged by its neighbours alone: "open", "close", "either" or "inch"."""
    if paragraph[at] in '"＂' and _FEET.search(paragraph, max(0, at - 6), at):
        return "inch"
    before, after = at - 1, at + 1
    while before >= 0 and paragraph[before] in _EMPHASIS:
        before -= 1
    while after < len(paragraph) and paragraph[after] in _EMPHASIS:
        after += 1
    one = paragraph[before] if before >= 0 else " "
    two = paragraph[after] if after < len(paragraph) else " "
    can_open = (one in _BEFORE_OPENER or bool(MARKS.match(one))) and not two.isspace()
    can_close = (two in _AFTER_CLOSER or bool(MARKS.match(two))) and not one.isspace()
    if can_open != can_close:
        return "open" if can_open else "close"
    match paragraph[at]:  # neighbours do not decide, the shape may
        case "“" | "„" | "‟" | "«" | "「" | "『":
            return "open"
        case "”" | "»" | "」" | "』":
            return "close"
        case _:
            return "either"


def _is_nested(roles: list[str], number: int) -> bool:
    """An opener inside a quote is a quote in the quote when two closers follow; else the outer one was never closed."""
    return roles[number + 1 : number + 3] == ["close", "close"]


def _is_measure(paragraph: str, at: int, roles: list[str], number: int) -> bool:
    """The 5" of `"It's 5" long," he said`: after a digit, before a small letter, and a closer still follows."""
    follows = paragraph[at + 1 : at + 3]
    return (
        paragraph[at - 1].isdigit()
        and paragraph[at] == '"'
        and follows[:1] == " "
        and follows[1:].islower()
        and roles[number + 1 : number + 2] == ["close"]
    )


def _trimmed(paragraph: str, end: int) -> int:
    while end and paragraph[end - 1].isspace():
        end -= 1
    return end
