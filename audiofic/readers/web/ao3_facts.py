"""The table of facts on top of a work from the Archive of Our Own, as its downloads and its web pages have it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from lxml.html import HtmlElement

from audiofic.model import Metadata
from audiofic.readers.web.markup import words_of
from audiofic.readers.web.pieces import plain

_LISTS = {
    "archive warning": "warnings",
    "fandom": "fandoms",
    "relationship": "relationships",
    "character": "characters",
    "additional tag": "tags",
    "freeform": "tags",
}
_STAT = re.compile(r"(Published|Updated|Completed|Words|Chapters):\s*([\d,./?-]+)")
_PART = re.compile(r"Part\s+([\d.]+)\s+of", re.IGNORECASE)
_URL = re.compile(r"https?://(?:www\.)?(?:archiveofourown\.(?:org|com|net)|ao3\.org)/(?:collections/[\w-]+/)?works/\d+")


def facts_of(tables: Sequence[HtmlElement], inner: Sequence[HtmlElement] = ()) -> Metadata:
    """What the rows of *tables* say, of which any may be missing; *inner* are tables inside them, of numbers."""
    known = Metadata()
    for table in tables:
        label = ""
        for row in table:
            if row.tag == "dt":
                label = words_of(row).rstrip(": ").casefold()
            elif row.tag == "dd" and label:
                known = _filled(known, label, row)
    return _counted(known, " ".join(words_of(table) for table in inner)) if inner else known


def missing_chapters(tables: Sequence[HtmlElement], found: int) -> list[str]:
    """A warning when the file has fewer chapters than the table of facts says are written."""
    told = [match for table in tables for match in re.findall(r"Chapters:\s*([\d,]+)/", words_of(table))]
    written = int(told[0].replace(",", "")) if told else found
    if written <= found:
        return []
    return [f"The file has {found} of the {written} chapters that it says are written."]


def source_of(root: HtmlElement) -> str:
    """The address of the work, from "Posted originally on ... at ..." or a web page's own links."""
    for link in root.iter("a", "link", "meta"):
        for name in ("href", "content"):
            if match := _URL.match(link.get(name) or ""):
                return match[0]
    return ""


def _filled(known: Metadata, label: str, row: HtmlElement) -> Metadata:
    """*known* and what the *row* called *label* says."""
    names = tuple(dict.fromkeys(name for name in (plain(words_of(link)) for link in row.iter("a")) if name))
    singular = label.removesuffix("s") if label != "series" else label
    if singular in _LISTS:
        return replace(known, **{_LISTS[singular]: names or (words_of(row),)})  # type: ignore[arg-type]
    if label == "rating":
        return replace(known, rating=", ".join(names) or words_of(row))
    if label == "language":
        return replace(known, language=words_of(row))
    if label == "series" and names:
        # The first series only: a second one is another shelf that the same work stands on.
        series = next(name for name in names if name.strip("←→ ").casefold() not in ("previous work", "next work"))
        part = _PART.search(words_of(row))
        return replace(known, series=series, part=part[1] if part else "")
    return _counted(known, words_of(row)) if label == "stats" else known


def _counted(known: Metadata, stats: str) -> Metadata:
    """Dates, words and chapters; a story of one chapter had no count of them before 2019 and is complete."""
    found = dict(_STAT.findall(stats))
    written, _, planned = found.get("Chapters", "1/1").replace(",", "").partition("/")
    return replace(
        known,
        published=found.get("Published", ""),
        updated=found.get("Updated") or found.get("Completed") or "",
        words=int(re.sub(r"\D", "", found["Words"]) or 0) if "Words" in found else None,
        complete=planned.isdigit() and written.isdigit() and int(written) >= int(planned),
    )
