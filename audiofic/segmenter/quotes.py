"""Quoted speech inside a paragraph: which quotation marks open, which close, and what is speech at all."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from audiofic.segmenter.marks import AFTER_CLOSER, BEFORE_OPENER, EMPHASIS, Quote
from audiofic.segmenter.singles import single_quotes_in
from audiofic.segmenter.tags import DASH, SAYING, THINKING, dash_speech, has_tag

MARKS = re.compile('["“”„‟«»「」『』＂]')

_CLOSER = {"«": "»", "»": "«", "「": "」", "『": "』"}  # of the kinds that do not mix with others
_FEET = re.compile(r"\d['’′]\s?\d{1,2}$")  # before the mark of 6'2"
_SPEAKS_ON = re.compile(r"[.,!?…;:—–―。，！？：-]$")
_SENTENCE_END = re.compile(r"[.!?;:](?=[\s\"”])")
_ACTS = (
    "grins",
    "smiles",
    "nods",
    "shrugs",
    "sighs",
    "spat",
    "spoke",
    "began",
    "went",
    "told him",
    "told her",
    "smirks",
)
_TITLE = 6  # words; a longer run that ends like a sentence is speech
_SCARE = 3  # words; a longer run of quoted words is taken for speech


_SINGLE = re.compile("['‘]")
_DOUBLE_SPEECH = re.compile(
    r'"[^"]{1,400}[.,!?…—–-]"|[“„«»][^“”„«»]{1,400}?[.,!?…—–-]\s?[”“»«]|[“„«"][^“”„«»"]{1,400}[”“»«"],|「|『'
)
_SINGLE_SPEECH = re.compile(r"(?<![\w'’‘.,!?])['‘](?=[\w…—–])[^\"“”]{1,400}?[.,!?…—–-]['’](?![\w'])")
_ANY_DOUBLE = re.compile(r'"[^"]*"|[“„][^“”„]*[”“]|[«»][^«»]*[»«]')
_LONG_DASH = re.compile(r"[*_~]{0,3}(?:[—–―]|--)")
_ENOUGH = 3  # lines that begin with a dash make it a habit


class Style(NamedTuple):
    """How a story sets what people say, besides double quotes."""

    single: bool = False
    dash: bool = False


def style_of(paragraphs: Iterable[str]) -> Style:
    """The style of a whole story, as most of its speech is set; beside double quotes single ones are thoughts."""
    double = single = dashed = dash = 0
    for paragraph in paragraphs:
        doubles = len(_DOUBLE_SPEECH.findall(paragraph)) if MARKS.search(paragraph) else 0
        double += doubles
        dashed += bool(DASH.match(paragraph))
        dash += bool(DASH.match(paragraph)) and not doubles
        if _SINGLE.search(paragraph):
            bare = _ANY_DOUBLE.sub(" ", paragraph)
            single += sum(1 for found in _SINGLE_SPEECH.finditer(bare) if not _is_thought(bare, found.end()))
    return Style(single > double, dash >= _ENOUGH and dash > (double + single) / 4)


def quotes_in(paragraph: str, style: Style = Style(), beside_dash: bool = False) -> list[Quote]:  # noqa: B008
    """The spoken runs of *paragraph*, in order; the last may run to its end unclosed.

    A file may mix styles, so a paragraph may leave its story's; *beside_dash*: one beside it begins with a dash too.
    """
    doubles = _double_quotes_in(paragraph)
    if DASH.match(paragraph) and (style.dash or _is_dash_speech(paragraph, bool(doubles), beside_dash)):
        return [Quote(start, end, True, "dash") for start, end in dash_speech(paragraph)]
    if not _SINGLE.search(paragraph) or not (style.single or (not doubles and _is_said_in_single(paragraph))):
        return doubles
    return _merged(doubles, single_quotes_in(paragraph))


def opens_with_quote(paragraph: str, style: Style) -> bool:
    """Whether *paragraph* begins with a quotation mark, so that what was unclosed before it goes on."""
    bare = paragraph.lstrip(EMPHASIS + " \n\t")
    return bool(bare) and bool(MARKS.match(bare) or (style.single and _SINGLE.match(bare)))


def opens_with_dash(paragraph: str) -> bool:
    """Whether *paragraph* begins with a long dash."""
    return bool(_LONG_DASH.match(paragraph))


def _is_woven_in(paragraph: str, quote: Quote, words: list[str]) -> bool:
    """Whether the narrator quotes inside a sentence of his own: known as "quite a scene," on the "Mary Rose"."""
    before = paragraph[max(0, quote.start - 80) : quote.start].rstrip(EMPHASIS + " \n")
    if not before or not before[-1].isalnum():
        return False
    after = paragraph[quote.end : quote.end + 60].lstrip(EMPHASIS + " \n.,").split()[:3]
    if (
        SAYING.search(" ".join(before.split()[-3:]))
        or SAYING.search(" ".join(after))
        or THINKING.search(" ".join(after))
    ):
        return False
    if _SENTENCE_END.split(before)[-1].count('"') or MARKS.search(_SENTENCE_END.split(before)[-1]):
        return False  # "Because," she coughed "you know" goes on from the quote before
    if words[0].lstrip(EMPHASIS)[:1].islower():
        return True
    acts = before.endswith("ed") or before.endswith(_ACTS)  # He grinned "Sure." is a tag all the same
    return not _SPEAKS_ON.search(words[-1].rstrip(EMPHASIS)) or (len(words) <= _TITLE and not acts)


def _is_dash_speech(paragraph: str, quoted: bool, beside_dash: bool) -> bool:
    """In a story that sets speech otherwise: a tag, or a second line like it."""
    return opens_with_dash(paragraph) and not quoted and (beside_dash or has_tag(paragraph))


def _is_said_in_single(paragraph: str) -> bool:
    """Whether one in single quotes is spoken in a story that uses double ones: a tag says so and none of thinking."""
    quotes = single_quotes_in(paragraph)
    if not quotes or not quotes[0].closed or paragraph[: quotes[0].start].strip(EMPHASIS):
        return False
    after = paragraph[quotes[0].end : quotes[0].end + 60].split()[:3]
    return bool(SAYING.search(" ".join(after))) and not THINKING.search(paragraph)


def _is_thought(paragraph: str, end: int) -> bool:
    return bool(THINKING.search(" ".join(paragraph[end : end + 60].split()[:4])))


def _merged(doubles: list[Quote], singles: list[Quote]) -> list[Quote]:
    """Whichever kind opens first encloses the other; a run that is never closed gives way."""
    merged: list[Quote] = []
    for quote in sorted([*doubles, *singles], key=lambda one: (one.start, not one.closed)):
        if merged and quote.start < merged[-1].end:
            if merged[-1].closed or not quote.closed:
                continue
            merged[-1] = merged[-1]._replace(end=quote.start)  # the unclosed one ends where a whole one begins
        merged.append(quote)
    return merged


def is_speech(paragraph: str, quote: Quote) -> bool:
    """False for a title, a nickname or a word in scare quotes: a few words inside a sentence of the narrator."""
    inner = paragraph[quote.start + 1 : quote.end - 1 if quote.closed else quote.end].strip(EMPHASIS + " \n")
    words = inner.split()
    if not words or (quote.closed and _is_woven_in(paragraph, quote, words)):
        return False
    if len(words) > _SCARE or _SPEAKS_ON.search(inner):
        return True
    before = paragraph[max(0, quote.start - 80) : quote.start].rstrip(EMPHASIS + " \n")
    after = paragraph[quote.end : quote.end + 80].lstrip(EMPHASIS + " \n")
    if not before and (not after or not words[0][0].islower()):
        return True
    if before.endswith((",", ":", "—", "–")) or SAYING.search(" ".join(before.split()[-2:])):
        return True
    if SAYING.search(" ".join(after.split()[:3])):
        return True
    return (
        before.endswith((".", "!", "?", "…", '"', "”", "。", "！", "？", "：", "」", "』"))
        and not words[0][0].islower()
    )


def _double_quotes_in(paragraph: str) -> list[Quote]:
    """The runs in double quotes of any shape, in order."""
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
    if opened >= 0 and paragraph[opened + 1 :].strip(EMPHASIS + " \n\t"):
        quotes.append(Quote(opened, _trimmed(paragraph, len(paragraph)), closed=False))
    return quotes


def _role(paragraph: str, at: int) -> str:
    """What the mark at *at* does, judged by its neighbours alone: "open", "close", "either" or "inch"."""
    if paragraph[at] in '"＂' and _FEET.search(paragraph, max(0, at - 6), at):
        return "inch"
    before, after = at - 1, at + 1
    while before >= 0 and paragraph[before] in EMPHASIS:
        before -= 1
    while after < len(paragraph) and paragraph[after] in EMPHASIS:
        after += 1
    one = paragraph[before] if before >= 0 else " "
    two = paragraph[after] if after < len(paragraph) else " "
    can_open = (one in BEFORE_OPENER or bool(MARKS.match(one))) and not two.isspace()
    can_close = (two in AFTER_CLOSER or bool(MARKS.match(two))) and not one.isspace()
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
