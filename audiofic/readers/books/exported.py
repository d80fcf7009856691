"""EPUBs that exporters made of web pages, FanFicFare's and FicHub's: read by the readers of their HTML."""

import re
from collections.abc import Sequence
from dataclasses import replace

from lxml.html import HtmlElement

from audiofic.model import Document, Metadata, NoteSort
from audiofic.readers.books.package import Package
from audiofic.readers.books.spine import Sheet
from audiofic.readers.web.facts import facts_of_rows, merged
from audiofic.readers.web.fanficfare import CONTENTS, FACTS, add_chapter, rows_of
from audiofic.readers.web.fichub import add_introduction
from audiofic.readers.web.manuscript import Manuscript
from audiofic.readers.web.markup import blocks_of, words_of
from audiofic.readers.web.page import add_chapters

_SITE = "the site's own words"
_PAGES = {"fff_tocpage": CONTENTS, "fff_logpage": "the log of updates"}
_SUMMARY = ("Summary:", "Description:")
_CREDIT = re.compile(r"exported with the assistance of fichub|created (?:by|with) ficlab", re.IGNORECASE)


def is_fanficfare(sheets: Sequence[Sheet]) -> bool:
    """Whether FanFicFare made these pages."""
    return any("fff_chapter" in _classes(sheet) for sheet in sheets)


def fanficfare_document(package: Package, sheets: Sequence[Sheet], name: str) -> Document:
    """FanFicFare's pages say in a class what they are."""
    manuscript = Manuscript(name)
    known = Metadata()
    for sheet in sheets:
        classes = _classes(sheet)
        if "fff_titlepage" in classes:
            known = merged(known, facts_of_rows(rows_of([sheet.body])))
            _title_page(manuscript, sheet.body, package.metadata.title)
        elif "fff_chapter" in classes:
            add_chapter(manuscript, sheet.body)
        else:
            reason = next((reason for page, reason in _PAGES.items() if page in classes), _SITE)
            manuscript.omit(reason, words_of(sheet.body))
    # The tags of FanFicFare's package file are fandoms, people, dates and all: its title page has them sorted.
    metadata = merged(replace(known, title=package.metadata.title), replace(package.metadata, tags=()))
    return manuscript.document(metadata, package.warnings)


def is_fichub(sheets: Sequence[Sheet]) -> bool:
    """Whether FicHub or FicLab made these pages."""
    return any(_CREDIT.search(words_of(sheet.body)) for sheet in sheets[:2])


def fichub_document(package: Package, sheets: Sequence[Sheet], name: str) -> Document:
    """An introduction with the facts, then a page a chapter under an <h2>."""
    manuscript = Manuscript(name)
    known = Metadata()
    for sheet in sheets:
        if not known.title and _CREDIT.search(words_of(sheet.body)):
            known = merged(known, add_introduction(manuscript, sheet.body))
            continue
        if sheet.page.role == "toc":
            manuscript.omit(CONTENTS, words_of(sheet.body))
            continue
        pieces, omissions = blocks_of(sheet.body)
        for omission in omissions:
            manuscript.omit(omission.reason, omission.text)
        add_chapters(manuscript, pieces, package.metadata.title, level=2)
    return manuscript.document(merged(known, package.metadata), package.warnings)


def _title_page(manuscript: Manuscript, body: HtmlElement, title: str) -> None:
    """The title and the summary are read out; the rest are facts."""
    manuscript.heading(title)
    link = next((link for link in body.iter("a") if words_of(link) == title), None)
    if link is not None:
        link.clear(keep_tail=True)
    label = next((label for label in body.iter("b") if words_of(label) in _SUMMARY), None)
    if label is None:
        manuscript.omit(FACTS, words_of(body))
        return
    summary: HtmlElement = body.makeelement("div", {})
    summary.text, label.tail = label.tail, None
    for part in list(label.itersiblings()):
        if part.tag == "b" and words_of(part).endswith(":"):
            break
        summary.append(part)
    words = words_of(label)
    label.drop_tree()
    manuscript.omit(FACTS, words_of(body))
    manuscript.note(summary, NoteSort.SUMMARY, words.rstrip(":"))


def _classes(sheet: Sheet) -> list[str]:
    return (sheet.body.get("class") or "").split()
