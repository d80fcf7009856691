"""Any other e-book: pages that are no part of the story are left out, the others are cut where chapters start."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby, islice

from lxml.html import HtmlElement

from audiofic.model import Document, Omission
from audiofic.readers.books.package import Package
from audiofic.readers.books.spine import Sheet, cut
from audiofic.readers.books.starts import CONTENTS, FRONT, Start, starts_of
from audiofic.readers.web.manuscript import Manuscript
from audiofic.readers.web.markup import words_of

_SKIPPED = {  # roles of EPUB 2's guide and EPUB 3's epub:type -> why a page is left out
    "cover": "the cover",
    "coverpage": "the cover",
    "toc": "the table of contents",
    "landmarks": "the table of contents",
    "loi": "the list of pictures",
    "title-page": "the title page",
    "titlepage": "the title page",
    "halftitlepage": "the title page",
    "copyright-page": "the copyright page",
    "copyright": "the copyright page",
    "index": "the index",
}
_BOILERPLATE = re.compile(r"(?:^|\s)pg-boilerplate(?:\s|$)")
_GUTENBERG = "Project Gutenberg's own words"
_MARKER = re.compile(r"\*\*\* ?(START|END) OF (?:THE|THIS) PROJECT GUTENBERG EBOOK", re.I)
_LINKS = "links inside of the book"
_LINK_LISTS = frozenset({"table", "ul", "ol", "dl", "nav", "div", "section"})
_LINKED = 0.6  # of the words of a table of contents stand in its links; the rest are numbers of pages


def read_book(package: Package, sheets: Sequence[Sheet], name: str) -> Document:
    """The document that *sheets* make; *name* is the file's."""
    manuscript = Manuscript(name)
    kept = [sheet for sheet in _without_gutenberg(sheets, manuscript) if not _left_out(sheet, package, manuscript)]
    starts = starts_of(kept, package.navigation, package.metadata.title, _reason)
    for number, sheet in enumerate(kept):
        _join_headings(sheet.body)
        for title, part in _parts(sheet.body, [start for start in starts if start.sheet == number]):
            if title:
                manuscript.chapter(title)
            manuscript.body(part, left_out=_reason)
    document = manuscript.document(package.metadata, package.warnings)
    return replace(document, omissions=tuple(_gathered(document.omissions)))


def _gathered(omissions: Iterable[Omission]) -> Iterator[Omission]:
    """Omissions in a row for one reason as one: the forty lines of a table of contents."""
    for reason, group in groupby(omissions, lambda omission: omission.reason):
        yield Omission(reason, " ".join(omission.text for omission in group))


def _join_headings(body: HtmlElement) -> None:
    """CHAPTER I.<br/>START IN LIFE is one heading."""
    for heading in body.iter("h1", "h2", "h3", "h4", "h5", "h6"):
        for line in list(heading.iter("br")):
            line.tail = " " + (line.tail or "")
            line.drop_tag()


def _left_out(sheet: Sheet, package: Package, manuscript: Manuscript) -> bool:
    """Whether the whole of *sheet* is no part of the story; if so, its words are noted as left out."""
    reason = _why(sheet, package)
    if reason:
        manuscript.omit(reason, words_of(sheet.body))
    return bool(reason)


def _why(sheet: Sheet, package: Package) -> str:
    if not sheet.page.linear:
        return "a page outside of the reading order"
    outer = [sheet.body, *sheet.body.iterchildren("section", "div", "nav")][:2]
    own = " ".join(element.get("epub:type") or "" for element in outer)
    for role in (sheet.page.role, *own.split()):
        if role.removeprefix("other.") in _SKIPPED:
            return _SKIPPED[role.removeprefix("other.")]
    if "x-ebookmaker-coverpage" in (sheet.body.get("class") or ""):
        return "the cover"
    entries = [entry for entry in package.navigation if entry.member == sheet.page.member]
    if len(entries) == 1:
        for label, reason in FRONT:
            if label.fullmatch(entries[0].title):
                return reason
    links = [link for link in sheet.body.iter("a") if (link.get("href") or "").startswith("#")]
    return "the table of contents" if len(links) >= 3 and _is_linked(sheet.body) else ""


def _reason(element: HtmlElement) -> str:
    """Why *element* is no part of the story."""
    tag = element.tag
    if _BOILERPLATE.search(element.get("class") or "") or element.get("id") in ("pg-header", "pg-footer"):
        return _GUTENBERG
    if "pagebreak" in (element.get("epub:type") or "") or element.get("role") == "doc-pagebreak":
        return "the number of a printed page"
    if tag in ("p", "li", "td") and _is_linked(element):
        beside = (element.getnext(), element.getprevious())
        return "the table of contents" if any(one is not None and _is_linked(one) for one in beside) else _LINKS
    if tag in _LINK_LISTS and sum(1 for _ in element.iter("a")) >= 3 and _is_linked(element):
        return "the table of contents"
    if tag in ("h1", "h2", "h3", "h4", "p") and CONTENTS.fullmatch(
        "".join(islice(element.itertext(), 12))[:60].strip()
    ):
        following = element.getnext()
        return "the table of contents" if following is not None and _is_linked(following) else ""
    return ""


def _is_linked(element: HtmlElement) -> bool:
    """Whether most words in *element* stand in links to other places of the book."""
    links = [link for link in element.iter("a") if (link.get("href") or "").startswith("#")]
    linked = sum(len("".join(link.itertext()).split()) for link in links)
    return linked > 0 and linked >= _LINKED * len("".join(element.itertext()).split())


def _parts(body: HtmlElement, starts: Sequence[Start]) -> Iterator[tuple[str, HtmlElement]]:
    """*body* cut where chapters start; the part before the first one has no title."""
    parts: list[tuple[str, HtmlElement]] = []
    for start in reversed(starts):  # from the end: each element is moved once
        if start.element is None:
            parts.append((start.title, body))
            break
        parts.append((start.title, cut(body, start.element)))
    else:
        parts.append(("", body))
    yield from reversed(parts)


# Project Gutenberg's older books, whose header and licence have no class of their own


def _without_gutenberg(sheets: Sequence[Sheet], manuscript: Manuscript) -> list[Sheet]:
    sections = (section for sheet in sheets for section in sheet.body.iter("section", "div"))
    if any(_BOILERPLATE.search(section.get("class") or "") for section in sections):
        return list(sheets)
    marks = {
        match[1].upper(): (number, element)
        for number, sheet in enumerate(sheets)
        for element in sheet.body.iter("p", "pre", "div", "span", "h1", "h2", "h3")
        if (match := _MARKER.search((element.text or "")[:400]))
    }
    if len(marks) < 2 or marks["START"][0] > marks["END"][0]:
        return list(sheets)
    first, start = marks["START"]
    last, end = marks["END"]
    kept = list(sheets[first : last + 1])
    for sheet in sheets[:first]:
        manuscript.omit(_GUTENBERG, words_of(sheet.body))
    tail = cut(kept[-1].body, end)
    after = start.getnext()
    node = start
    while after is None and node.getparent() is not None and node.getparent() is not kept[0].body:
        node = node.getparent()
        after = node.getnext()
    rest = cut(kept[0].body, after) if after is not None else None
    manuscript.omit(_GUTENBERG, words_of(kept[0].body))
    manuscript.omit(_GUTENBERG, words_of(tail))
    for sheet in sheets[last + 1 :]:
        manuscript.omit(_GUTENBERG, words_of(sheet.body))
    return _replaced(kept, rest)


def _replaced(kept: Sequence[Sheet], rest: HtmlElement | None) -> list[Sheet]:
    first = kept[0]
    body = rest if rest is not None else first.body.makeelement("body", {})
    return [Sheet(first.page, first.root, body, first.title), *kept[1:]]
