"""The header block on top of a pasted story: `Title: ...`, `Author: ...`, `Summary: ...`."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from audiofic.model import Block, BlockKind, Metadata, NoteSort
from audiofic.readers.plain.fanficfare import CONTENTS, is_mark
from audiofic.readers.plain.headings import bare, heading_of
from audiofic.readers.plain.lines import Line

_LABEL = re.compile(
    r"[*_]{0,3}(?P<label>title|story(?: title)?|authors?|by|written by|pen ?name|rat(?:ing|ed)|genres?|fandoms?"
    r"|categor(?:y|ies)|pairings?|relationships?|ships?|characters?|main characters|summary|description|disclaimers?"
    r"|(?:trigger |content )?warnings?|tw|cw|spoilers?|dedication|dedicated to|beta(?:'d by|ed by| reader)?"
    r"|words?(?: count)?|status|languages?|published|posted|updated|last updated|release date|packaged|publisher"
    r"|chapters?|stats|series(?: url)?|story url|author url|url|link|source|tags|additional tags|archive warnings?"
    r"|a\s?/\s?n|(?-i:AN|A\.N\.?)|author['’]?s?['’]? notes?|notes?|character set encoding|translators?)"
    r"[*_]{0,3}\s*(?::|[-–—](?=\s))[*_]{0,3}[ \t]*(?P<value>.*)",
    re.IGNORECASE,
)
_BY = re.compile(r"[*_]{0,2}(?:written )?by:?\s+(\S.{0,70}?)[*_]{0,2}", re.IGNORECASE)
_LONGEST_SUMMARY = 60  # lines
_LONG_LINE = 45  # characters; a shorter line was not ended by wrapping
_FFN_RATING = re.compile(
    r"(?:Fiction\s+)?(\S+)\s+-\s+(\w+)\s+-\s+(.*)"
)  # Rated: Fiction T - English - Humor - Words: 1

_NOTES = {
    "summary": NoteSort.SUMMARY,
    "description": NoteSort.SUMMARY,
    "disclaimer": NoteSort.DISCLAIMER,
    "dedication": NoteSort.DEDICATION,
    "dedicated to": NoteSort.DEDICATION,
    "tw": NoteSort.WARNING,
    "cw": NoteSort.WARNING,
    "an": NoteSort.AUTHOR,
    "a.n.": NoteSort.AUTHOR,
    "a.n": NoteSort.AUTHOR,
    "a/n": NoteSort.AUTHOR,
}
_LISTS = {
    "author": "authors",
    "by": "authors",
    "written by": "authors",
    "pen name": "authors",
    "penname": "authors",
    "fandom": "fandoms",
    "pairing": "relationships",
    "relationship": "relationships",
    "ship": "relationships",
    "character": "characters",
    "main character": "characters",
    "genre": "tags",
    "tag": "tags",
    "additional tag": "tags",
    "archive warning": "warnings",
}
_STRINGS = {
    "title": "title",
    "story": "title",
    "story title": "title",
    "language": "language",
    "story url": "source",
    "url": "source",
    "link": "source",
    "source": "source",
}
_DATES = {"published": "published", "posted": "published", "updated": "updated", "last updated": "updated"}
_AO3_CATEGORIES = frozenset({"gen", "f/m", "m/m", "f/f", "multi", "other", "het", "slash"})
_PART = re.compile(r"(.*?)\s*[\[(#]\s*(\d+)[\])]?", re.DOTALL)  # Name [2]
_ARCHIVE_WARNING = re.compile(
    r"(?:creator chose not to|choose not to|no archive warnings|graphic depictions? of violence|major character death"
    r"|rape/non-con|underage)",
    re.IGNORECASE,
)
_DONE = re.compile(r"\b(?:complete[d]?|finished|one[ -]?shot)\b", re.IGNORECASE)
_UNDONE = re.compile(r"\b(?:in[ -]?progress|incomplete|wip|ongoing|abandoned|hiatus|not complete)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Header:
    """What stands on top of a story."""

    lines: int = 0
    """How many lines it takes."""
    metadata: Metadata = field(default_factory=Metadata)
    blocks: tuple[Block, ...] = ()
    exporter: bool = False
    """Whether FanFicFare wrote the file: its rows are there."""
    chapters: int | None = None
    """How many it says there are."""


@dataclass(frozen=True, slots=True)
class _Row:
    label: str
    value: str
    start: int
    end: int


def read_header(lines: Sequence[Line]) -> Header:
    """The header that *lines* begin with; an empty one when they begin with the story."""
    title, author, first = _title_lines(lines)
    rows, after = _rows(lines, first)
    if not rows or not _is_header(rows, lines, first):
        rows, after = [], first
    exporter = {"packaged", "story url"} <= {row.label for row in rows}
    if exporter:
        rows, after = _whole_summary(rows, lines, after)
    blocks: list[Block] = []
    metadata = Metadata()
    if title:  # spoken like any other heading
        blocks.append(Block(BlockKind.HEADING, title.start, title.end))
        metadata = replace(metadata, title=bare(title.text))
    if author:
        blocks.append(Block(BlockKind.METADATA, author.start, author.end))
        match = _BY.fullmatch(author.text)
        metadata = replace(metadata, authors=_split(match[1]) if match else ())
    for row in rows:
        sort = _sort_of(row.label, row.value)
        blocks.append(Block(BlockKind.NOTE if sort else BlockKind.METADATA, row.start, row.end, sort))
        metadata = _filled(metadata, row)
    return Header(after, metadata, tuple(blocks), exporter, _chapter_count(rows))


def is_byline(text: str) -> bool:
    """Whether *text* reads `by SOMEBODY`."""
    return bool(_BY.fullmatch(text)) and not text.endswith((".", ",", '"'))


def _title_lines(lines: Sequence[Line]) -> tuple[Line | None, Line | None, int]:
    """A bare title, a line `by X` and the number of lines they take, when the file begins with them."""
    if len(lines) < 2 or _LABEL.fullmatch(lines[0].text) or heading_of(lines[0].text):
        return None, None, 0
    if is_byline(lines[0].text) and _LABEL.fullmatch(lines[1].text):
        return None, lines[0], 1
    words = len(lines[0].text.split())
    if words > 14 or lines[0].text.endswith((",", ";")) or lines[0].text.startswith(('"', "“")):
        return None, None, 0
    for number in (1, 2):  # a long title may be wrapped
        if len(lines) > number and is_byline(lines[number].text):
            title = lines[0] if number == 1 else _joined(lines[0], lines[1])
            if number == 2 and (lines[1].gap or lines[0].text.endswith(".")):
                break
            return title, lines[number], number + 1
    if _LABEL.fullmatch(lines[1].text) and not lines[0].text.endswith("."):
        return lines[0], None, 1
    return None, None, 0


def _joined(one: Line, two: Line) -> Line:
    return one._replace(end=two.end, text=f"{one.text} {two.text}")


def _rows(lines: Sequence[Line], first: int) -> tuple[list[_Row], int]:
    """The labelled rows from line *first* on, and the number of the line after them."""
    rows: list[_Row] = []
    number = first
    blank_ahead = _blank_ahead(lines, first)
    while number < len(lines) and (match := _LABEL.fullmatch(lines[number].text)):
        start, last, value = lines[number].start, number, match["value"]
        label = _plain_label(match["label"])
        while last + 1 < len(lines) and _runs_on(
            lines[last], lines[last + 1], blank_ahead, _sort_of(label) is not None
        ):
            last += 1
            value += " " + lines[last].text
        rows.append(_Row(label, value.strip().strip("*_").strip(), start, lines[last].end))
        number = last + 1
    return rows, number


def _runs_on(line: Line, following: Line, blank_ahead: bool, is_note: bool) -> bool:
    if following.gap or _LABEL.fullmatch(following.text) or not blank_ahead:
        return False
    return is_note or len(line.text) >= _LONG_LINE


def _blank_ahead(lines: Sequence[Line], first: int) -> bool:
    """Whether a blank line ends the header; without any, a value's next line may already be the story."""
    return any(line.gap for line in lines[first + 1 : first + 40])


def _is_header(rows: Sequence[_Row], lines: Sequence[Line], first: int) -> bool:
    """One label that prose could begin with (`Words: she had none.`) makes no header."""
    sure = {"title", "author", "rating", "rated", "fandom", "pairing", "disclaimer", "dedication"}
    return first > 0 or len(rows) > 1 or rows[0].label in sure or _sort_of(rows[0].label) is not None


def _whole_summary(rows: list[_Row], lines: Sequence[Line], after: int) -> tuple[list[_Row], int]:
    """*rows* with the last, FanFicFare's summary, down to the contents or the first chapter: it has paragraphs."""
    end = after
    while end < len(lines) and lines[end].text != CONTENTS and not is_mark(lines[end]):
        end += 1
    if rows[-1].label != "summary" or end in (after, len(lines)) or end - after > _LONGEST_SUMMARY:
        return rows, after
    value = " ".join([rows[-1].value, *(line.text for line in lines[after:end])])
    return [*rows[:-1], replace(rows[-1], value=value, end=lines[end - 1].end)], end


def _chapter_count(rows: Sequence[_Row]) -> int | None:
    counts = [re.match(r"\d+", row.value) for row in rows if row.label == "chapter"]
    return int(counts[0][0]) if counts and counts[0] else None


def _plain_label(label: str) -> str:
    plain = " ".join(label.casefold().replace("’", "'").split()).replace("a / n", "a/n")
    if plain in ("categories", "category"):
        return "category"
    return plain if plain in ("series", "status") else plain.removesuffix("s")


def _sort_of(label: str, value: str = "") -> NoteSort | None:
    if label.endswith("warning") and _ARCHIVE_WARNING.match(value):
        return None  # a choice from a list, not the author's words
    if "note" in label:
        return NoteSort.AUTHOR
    if label.endswith("warning") and not label.startswith("archive"):
        return NoteSort.WARNING
    return _NOTES.get(label)


def _filled(known: Metadata, row: _Row) -> Metadata:
    """*known* and what *row* says."""
    label, value = row.label, row.value
    if not value:
        return known
    if label in _STRINGS:
        return _with(known, _STRINGS[label], value)
    if label in _DATES:
        return _with(known, _DATES[label], _iso(value))
    if label in _LISTS:
        return _with(known, _LISTS[label], _split(value))
    if _sort_of(label) is NoteSort.WARNING:
        return _with(known, "warnings", _split(value))
    return _SPECIAL[label](known, value) if label in _SPECIAL else known


def _categories(known: Metadata, value: str) -> Metadata:
    """fanfiction.net's category is the fandom, AO3's the kind of love."""
    return _with(known, "fandoms", tuple(name for name in _split(value) if name.casefold() not in _AO3_CATEGORIES))


def _word_count(known: Metadata, value: str) -> Metadata:
    digits = re.match(r"[\d.,]*\d", value)
    return replace(known, words=int(re.sub(r"\D", "", digits[0]))) if digits else known


def _status(known: Metadata, value: str) -> Metadata:
    return replace(known, complete=False if _UNDONE.search(value) else True if _DONE.search(value) else None)


def _series(known: Metadata, value: str) -> Metadata:
    numbered = _PART.fullmatch(value)
    return replace(known, series=numbered[1], part=numbered[2]) if numbered else replace(known, series=value)


def _rated(known: Metadata, value: str) -> Metadata:
    """A rating alone, or the whole line of facts that fanfiction.net puts behind it."""
    facts = _FFN_RATING.fullmatch(value)
    if not facts:
        return _with(known, "rating", value)
    known = _with(_with(known, "rating", facts[1]), "language", facts[2])
    for fact in re.split(r"\s+-\s+", facts[3]):
        label, colon, rest = fact.partition(":")
        if colon:
            known = _filled(known, _Row(_plain_label(label.strip()), rest.strip(), 0, 0))
        elif not known.tags:
            known = replace(known, tags=tuple(tag.strip() for tag in fact.split("/") if tag.strip()))
    return known


def _with(known: Metadata, name: str, value: str | tuple[str, ...]) -> Metadata:
    """*known* with *name* filled: of two strings the first stays, lists grow."""
    have = getattr(known, name)
    if isinstance(value, str):
        return known if have or not value else replace(known, **{name: value})  # type: ignore[arg-type]
    return replace(known, **{name: have + tuple(item for item in value if item not in have)})


def _split(value: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in re.split(r"[,;]\s+|\s+and\s+(?=\S+$)", value) if part.strip())


def _iso(value: str) -> str:
    """A date as people write it, in ISO form; nothing when it is ambiguous or no date."""
    for form in ("%Y-%m-%d", "%Y/%m/%d", "%d %B %Y", "%B %d, %Y", "%d %b %Y", "%b %d, %Y", "%m/%d/%Y"):
        try:
            return datetime.strptime(value[:10] if form == "%Y-%m-%d" else value, form).date().isoformat()
        except ValueError:
            continue
    return ""


_SPECIAL: dict[str, Callable[[Metadata, str], Metadata]] = {
    "category": _categories,
    "rating": _rated,
    "rated": _rated,
    "word": _word_count,
    "word count": _word_count,
    "status": _status,
    "series": _series,
    "summary": lambda known, value: _with(known, "summary", value),
    "description": lambda known, value: _with(known, "summary", value),
}
