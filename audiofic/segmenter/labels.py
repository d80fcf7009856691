"""The labels that authors put on their notes: `A/N:`, `Disclaimer -`, `Chapter End Notes:`; and notes in brackets."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from audiofic.model import NoteSort
from audiofic.segmenter.voice import talk

_LEAD = r"[\s*_~\[(<{>#-]{0,12}"
_SEPARATOR = r"[*_]{0,3}\s*(?:\([^()\n]{1,30}\)\s*)?(?:[:;]|[-–—](?=[\s*_]|$)|\)|\]|$)"
_CHAPTER_NOTES = (
    r"(?:quick|short|end|side|foot|final|closing|opening|(?:pre|post)[- ]?chapter|chapter(?: end)?"
    r"|beginning|story)\s*notes?"
    r"|notes? (?:for|on|to|from) (?:the|this) (?:chapter|work|story|author)"
)
_MARKERS = tuple(
    (re.compile(_LEAD + pattern, re.IGNORECASE), sort, strong)
    for pattern, sort, strong in (
        (r"(?P<label>a\s?[/\\]\s?n|(?-i:A\.N\.))(?!\w)", NoteSort.AUTHOR, True),
        (rf"(?P<label>(?-i:AN|A\.N)|an(?=:)){_SEPARATOR}", NoteSort.AUTHOR, True),
        (
            rf"(?P<label>auth[oe]r['’]?s?['’]?\s+(?:end\s+|foot)?(?:notes?|comments?|rambles?|rant|corner)"
            rf"|(?:translator|beta)['’]?s?\s+notes?|from the author|{_CHAPTER_NOTES}){_SEPARATOR}",
            NoteSort.AUTHOR,
            True,
        ),
        (
            r"(?P<label>review (?:replies|responses|answers|corner)|repl(?:y|ies) to (?:the )?reviews)",
            NoteSort.AUTHOR,
            True,
        ),
        (rf"(?P<label>summary for the chapter|chapter summary){_SEPARATOR}", NoteSort.SUMMARY, True),
        (
            rf"(?P<label>notes?|announcement|important|update|edit(?: ?\d)?|eta|betas?|vote|poll|glossary"
            rf"|p\.?\s?(?:p\.?\s?)?s\.?){_SEPARATOR}",
            NoteSort.AUTHOR,
            False,
        ),
        (
            r"(?P<label>beta['’]?(?:d|ed|read) by|p\.(?:p\.)?s\.|p\.?p?s(?=,)|glossary (?:for|of)"
            r"|requested by|inspired by"
            r"|written for|also posted)\b",
            NoteSort.AUTHOR,
            False,
        ),
        (rf"(?P<label>dis?cl?ai?mers?){_SEPARATOR}", NoteSort.DISCLAIMER, False),
        (
            r"(?P<label>(?:trigger |content |chapter )?warning(?:s|\(s\))?|(?-i:TW|CW)|spoilers?)"
            rf"(?:(?: for| in) [^:.\n]{{1,40}}(?=:))?{_SEPARATOR}",
            NoteSort.WARNING,
            False,
        ),
        (rf"(?P<label>summary){_SEPARATOR}", NoteSort.SUMMARY, False),
        (rf"(?P<label>dedication){_SEPARATOR}|(?P<label2>dedicated to)\b", NoteSort.DEDICATION, False),
    )
)
_DEDICATED = re.compile(r"[*_(]{1,3}(?i:for|to) (?:[A-Z]|my |all |every|those|anon)[^\n.!?\"“]{1,90}[.!]?[*_)]{1,3}")
_INLINE = re.compile(
    r"[(\[][*_]{0,3}(?P<label>(?:a\s?/\s?n|t/n|author['’]?s?['’]?\s+notes?|disclaimer)\b|(?-i:AN)(?=[\s:;,–—-]))"
    r"(?:[^()\[\]]|\([^()]*\)|\[[^\[\]]*\])*[)\]]",
    re.IGNORECASE,
)
_BARE_AN = re.compile(r"AN\s+[^\s:;–—-]")


@dataclass(frozen=True, slots=True)
class Marker:
    """A label at the beginning of a paragraph."""

    sort: NoteSort
    label: str
    strong: bool
    """It is no word of a story: A/N; others, such as Warning, count only where notes stand."""
    alone: bool
    """Nothing else stands in its paragraph."""


def marker_of(paragraph: str) -> Marker | None:
    """The label that *paragraph* begins with."""
    opening = paragraph[:90]
    if not opening.lstrip(" *_~[(<{>#-")[:1].isalpha():
        return None
    for pattern, sort, strong in _MARKERS:
        match = pattern.match(opening)
        if match:
            groups = match.groupdict()
            label = (groups["label"] or groups.get("label2") or "").strip()
            rest = paragraph[match.end() :].strip(" *_~:;-–—)]\n")
            return Marker(sort, label, strong, alone=not rest)
    if _DEDICATED.fullmatch(paragraph.strip()):
        return Marker(NoteSort.DEDICATION, "for ...", strong=False, alone=False)
    return None


def inline_notes(paragraph: str) -> Iterator[tuple[int, int]]:
    """Spans of notes in brackets inside *paragraph*."""
    for match in _INLINE.finditer(paragraph) if "(" in paragraph or "[" in paragraph else ():
        # "(AN official, with a badge)" shouts an article
        if not _BARE_AN.match(paragraph, match.start("label")) or talk(match[0]) > 0:
            yield match.span()


def sort_of_inline(note: str) -> NoteSort:
    """The sort of a note in brackets."""
    return NoteSort.DISCLAIMER if "disclaimer" in note[:14].lower() else NoteSort.AUTHOR
