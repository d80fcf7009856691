"""Author's notes by convention: `A/N: ...` on top, at the end, in brackets; what only looks like one stays story."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from audiofic.model import Block, BlockKind, NoteSort

_SEPARATOR = r"[*_]{0,3}\s*(?:[:;]|[-–—](?=[\s*_]|$)|\)|\]|$)"
_MARKERS = tuple(
    (re.compile(rf"[\s*_~\[(<{{>-]{{0,12}}{pattern}", re.IGNORECASE), sort, strong)
    for pattern, sort, strong in (
        (r"(?P<label>a\s?[/\\]\s?n)\b", NoteSort.AUTHOR, True),
        (rf"(?P<label>(?-i:AN|A\.N\.?)|an(?=:)){_SEPARATOR}", NoteSort.AUTHOR, True),
        (
            rf"(?P<label>author['’]?s?['’]?\s+(?:end\s+|foot)?(?:notes?|comments?|rambles?|rant|corner)"
            rf"|(?:translator|beta)['’]?s?\s+notes?|note from the author|from the author){_SEPARATOR}",
            NoteSort.AUTHOR,
            True,
        ),
        (
            rf"(?P<label>(?:quick|end|side|foot|chapter|final|closing|pre-chapter|post-chapter)\s*notes?"
            rf"|chapter end notes){_SEPARATOR}",
            NoteSort.AUTHOR,
            False,
        ),
        (rf"(?P<label>notes?|announcement|important|update|beta['’]?d by|betas?){_SEPARATOR}", NoteSort.AUTHOR, False),
        (rf"(?P<label>disclaimers?){_SEPARATOR}", NoteSort.DISCLAIMER, False),
        (rf"(?P<label>(?:trigger |content )?warnings?|(?-i:TW|CW)|spoilers?){_SEPARATOR}", NoteSort.WARNING, False),
        (rf"(?P<label>(?:chapter )?summary|recap|previously){_SEPARATOR}", NoteSort.SUMMARY, False),
        (rf"(?P<label>dedication|dedicated to){_SEPARATOR}", NoteSort.DEDICATION, False),
    )
)
_INLINE = re.compile(
    r"(?P<open>[(\[])[*_]{0,3}(?:(?:a\s?/\s?n|t/n|author['’]?s?['’]?\s+notes?|disclaimer)\b|(?-i:AN)(?=[\s:;,–—-]))"
    r"(?:[^()\[\]]|\([^()]*\)|\[[^\[\]]*\])*[)\]]",
    re.IGNORECASE,
)
_OWN_CHAPTER = re.compile(
    r"(?:(?:chapter\s+)?\w+\s*[.:–-]\s*)?\W*(?:author['’]?s?['’]?\s+note|a/n\b|(?-i:AN)\b\s*(?:[:-]|$))", re.I
)
_THE_END = re.compile(
    r"\W*(?:the end|fin|finis|tbc|to be continued|owari|end(?: (?:of )?(?:the )?(?:chapter|part|story)(?: \w+)?)?)\W*",
    re.I,
)
_HARD = re.compile(
    r"\b(?:reviews?|reviewe[dr]s?|reviewing|r&r|r & r|fics?|fan ?fic\w*|fandoms?|(?:next|this|last|new) chapter"
    r"|chapters|updat(?:e|ed|es|ing)|kudos|beta(?:'d|ed|s)?|disclaimer|(?:don['’]t|do not) own|own nothing|ao3|tumblr"
    r"|patreon|ko-?fi|discord|readers?|one-?shots?|drabbles?|a/n|flames?|writing this|wrote this|my profile|pairings?"
    r"|hope (?:you|y['’]all|everyone)|enjoy|canon|AU|spoilers?|season|episode|(?:this|the|my) story|you guys|hiatus"
    r"|thank(?:s| you) (?:to|for|so|everyone|all)|inspired by|set (?:after|before|during)|headcanon)\b",
    re.IGNORECASE,
)
_PERSONAL = re.compile(r"\b(?:I|I['’]\w+|my|you|your|you['’]\w+|guys|thanks?|enjoy)\b", re.IGNORECASE)
_TELLS = re.compile(r"[\"“”]|\b(?:he|she|his|her|him|hers|they|their)\b", re.IGNORECASE)
_MOST = 12  # paragraphs that one note can have
_TAIL = 0.7  # a closing note begins after that share of its chapter
_HEAD = 0.15  # and an opening one before that


@dataclass(frozen=True, slots=True)
class Note:
    """A paragraph that is an author's note, and why."""

    sort: NoteSort
    evidence: str
    confidence: float


@dataclass(frozen=True, slots=True)
class _Chapter:
    """A chapter and what has been found in it so far."""

    text: str
    blocks: Sequence[Block]
    found: dict[int, Note]


@dataclass(frozen=True, slots=True)
class _Marker:
    sort: NoteSort
    label: str
    strong: bool
    alone: bool
    """Nothing else stands in its paragraph."""


def notes_of(text: str, title: str, blocks: Sequence[Block]) -> dict[int, Note]:
    """Which of a chapter's *blocks* are notes by convention: index -> Note. Blocks of kind NOTE are not repeated."""
    if title and _OWN_CHAPTER.match(title):
        whole = Note(NoteSort.AUTHOR, "the chapter is called an author's note", 0.9)
        return {at: whole for at, block in enumerate(blocks) if block.kind is BlockKind.PARAGRAPH}
    chapter = _Chapter(text, blocks, {})
    header = _header_note(blocks)
    if header >= 0:  # a note that the header named may go on below it
        marker, region = _marker_of(text, blocks[header]), _region(chapter, header)
        if marker and marker.alone and region:
            chapter.found[region[0]] = Note(NoteSort.AUTHOR, f'below the label "{marker.label}"', 0.85)
        _take_opening(chapter, header, NoteSort.AUTHOR)
    for at, block in enumerate(blocks):
        if at in chapter.found or block.kind not in (BlockKind.PARAGRAPH, BlockKind.HEADING):
            continue
        share = _share(blocks, at)
        if share > 0.5 and block.end - block.start < 60 and _THE_END.fullmatch(text, block.start, block.end):
            _after_the_end(chapter, at)
        elif block.kind is BlockKind.PARAGRAPH:
            marker = _marker_of(text, block)
            if marker and (marker.strong or _has_place(chapter, at, share)):
                _mark(chapter, at, marker, share)
    return chapter.found


def inline_notes(paragraph: str) -> Iterator[tuple[int, int]]:
    """Spans of notes in brackets inside *paragraph*."""
    for match in _INLINE.finditer(paragraph) if "(" in paragraph or "[" in paragraph else ():
        yield match.span()


def sort_of_inline(note: str) -> NoteSort:
    """The sort of a note in brackets."""
    return NoteSort.DISCLAIMER if "disclaimer" in note[:14].lower() else NoteSort.AUTHOR


def _marker_of(text: str, block: Block) -> _Marker | None:
    opening = text[block.start : min(block.end, block.start + 60)]
    first = opening.lstrip(" *_~[(<{>-")[:1]
    if not first.isalpha():
        return None
    for pattern, sort, strong in _MARKERS:
        match = pattern.match(opening)
        if match:
            rest = text[block.start + match.end() : block.end].strip(" *_~:;-–—)]\n")
            return _Marker(sort, match["label"].strip(), strong, alone=not rest)
    return None


def _has_place(chapter: _Chapter, at: int, share: float) -> bool:
    """ "Warning:" counts only where notes stand: at the top, at the end, below another note."""
    return share < _HEAD or share > _TAIL or at - 1 in chapter.found or _before_story(chapter, at)


def _mark(chapter: _Chapter, at: int, marker: _Marker, share: float) -> None:
    """The paragraph at *at* is a note; so is what follows as long as it goes on like one."""
    region = _region(chapter, at)
    opening = _before_story(chapter, at)
    runs_out = at + len(region) + 1 == len(chapter.blocks)
    closing = not opening and share > (0.5 if runs_out and len(region) <= _MOST else _TAIL)
    sort = NoteSort.END if closing and marker.sort is NoteSort.AUTHOR else marker.sort
    chapter.found[at] = Note(sort, f'label "{marker.label}"', 0.98 if marker.strong else 0.85)
    if marker.alone and region and not _marker_of(chapter.text, chapter.blocks[region[0]]):
        chapter.found[region[0]] = Note(sort, f'below the label "{marker.label}"', 0.85)
    if opening or (marker.alone and not closing):
        _take_opening(chapter, at, sort)
    elif closing and len(region) <= _MOST and sum(_sign(chapter, number) for number in region) >= 0:
        _take(chapter, region, sort)


def _take_opening(chapter: _Chapter, at: int, sort: NoteSort) -> None:
    """The paragraphs below a note on top belong to it up to the next divider, if they do not tell a story."""
    region = _region(chapter, at)
    voices = [_voice(chapter, number) for number in region]
    divided = at + len(region) + 1 < len(chapter.blocks)
    hard, tells = voices.count(2), voices.count(-1)
    length = sum(chapter.blocks[number].end - chapter.blocks[number].start for number in region)
    if not divided or len(region) > _MOST or not (hard > tells or (not tells and length < 200)):
        region = region[: max(_up_to_next_note(chapter, region, voices), len(list(takewhile(_is_hard, voices[:3]))))]
    _take(chapter, region, sort)


def _up_to_next_note(chapter: _Chapter, region: Sequence[int], voices: Sequence[int]) -> int:
    """How many of *region* stand between two notes, like a signature, and tell nothing."""
    for count, number in enumerate(region[:4]):
        if _marker_of(chapter.text, chapter.blocks[number]):
            return count
        if voices[count] < 0:
            break
    return 0


def _is_hard(voice: int) -> bool:
    return voice == 2


def _take(chapter: _Chapter, region: Sequence[int], sort: NoteSort) -> None:
    for number in region:
        if not _marker_of(chapter.text, chapter.blocks[number]):  # which has a sort of its own
            chapter.found.setdefault(number, Note(sort, "goes on from the note above", 0.75))


def _region(chapter: _Chapter, at: int) -> list[int]:
    """The paragraphs after *at* up to the next break, heading or end of the chapter; few more than a note has."""
    region: list[int] = []
    for number in range(at + 1, min(len(chapter.blocks), at + 2 + _MOST)):
        if chapter.blocks[number].kind is not BlockKind.PARAGRAPH:
            break
        region.append(number)
    return region


def _after_the_end(chapter: _Chapter, at: int) -> None:
    """What follows "The End" is a note, unless a divider follows and the story with it."""
    part: list[int] = []
    for number in range(at + 1, len(chapter.blocks) + 1):
        kind = chapter.blocks[number].kind if number < len(chapter.blocks) else BlockKind.BREAK
        if kind is BlockKind.PARAGRAPH:
            part.append(number)
            continue
        if sum(_sign(chapter, one) for one in part) >= 0:
            for one in part:
                if not _marker_of(chapter.text, chapter.blocks[one]):
                    chapter.found.setdefault(one, Note(NoteSort.END, "after the end of the story", 0.8))
        if kind is BlockKind.HEADING:
            return
        part = []


def _sign(chapter: _Chapter, at: int) -> int:
    return min(1, _voice(chapter, at))


def _voice(chapter: _Chapter, at: int) -> int:
    """2: somebody speaks of the story; 1: somebody talks to the readers; -1: somebody tells a story; 0: no telling."""
    block = chapter.blocks[at]
    words = chapter.text[block.start : min(block.end, block.start + 2000)]
    if _HARD.search(words):
        return 2
    if _TELLS.search(words):
        return -1
    return 1 if _PERSONAL.search(words) else 0


def _header_note(blocks: Sequence[Block]) -> int:
    """The author's note that ends the header on top, if it does; else -1."""
    at = -1
    for number, block in enumerate(blocks):
        if block.kind not in (BlockKind.METADATA, BlockKind.NOTE, BlockKind.HEADING):
            break
        at = number
    return at if at >= 0 and blocks[at].sort is NoteSort.AUTHOR else -1


def _before_story(chapter: _Chapter, at: int) -> bool:
    """Whether nothing but headings, breaks and notes stands before *at*."""
    if at > 5 * _MOST:
        return False
    return all(
        block.kind is not BlockKind.PARAGRAPH or number in chapter.found
        for number, block in enumerate(chapter.blocks[:at])
    )


def _share(blocks: Sequence[Block], at: int) -> float:
    """How far into its chapter a block begins: 0 to 1."""
    first, last = blocks[0].start, blocks[-1].end
    return (blocks[at].start - first) / max(1, last - first)
