"""A work downloaded from the Archive of Our Own, HTML of every age; its EPUB has the same parts."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from lxml.html import HtmlElement

from audiofic.model import Document, NoteSort
from audiofic.readers.web.ao3_facts import facts_of, missing_chapters, source_of
from audiofic.readers.web.ao3_page import saved_page
from audiofic.readers.web.manuscript import Manuscript
from audiofic.readers.web.markup import words_of
from audiofic.readers.web.pages import page_of

LABELS = {
    "summary": NoteSort.SUMMARY,
    "notes": NoteSort.AUTHOR,
    "chapter summary": NoteSort.SUMMARY,
    "chapter notes": NoteSort.AUTHOR,
    "chapter end notes": NoteSort.END,
    "end notes": NoteSort.END,
}
"""What a paragraph says that stands before a note, in lower case."""

SITE = "the site's own words"
FACTS = "facts about the story; they are in its tags"
TITLE = "repeats the title"
RELATED = "works that this one is related to"

_DEEPEST = 12  # boxes around a part; AO3 has three
_LINK = re.compile(r"\(?see the end of the (?:work|chapter) for\b", re.IGNORECASE)
_SUPPORT = re.compile(r"posted originally on the|please\s+drop by the archive", re.IGNORECASE)


@dataclass(slots=True)
class _Work:
    """What is gathered while the parts of a work pass by."""

    manuscript: Manuscript
    tables: list[HtmlElement] = field(default_factory=list)
    title: str = ""
    authors: tuple[str, ...] = ()
    summary: str = ""
    label: str = ""
    """The label that has just been met, without its note so far."""


def read_ao3(data: bytes, name: str) -> Document:
    """The work in *data*, downloaded as HTML or saved from the browser."""
    root, warnings = page_of(data, name)
    if root.xpath("//*[@id='workskin']"):
        return saved_page(root, name, warnings)
    return ao3_document(root, name, warnings)


def ao3_document(root: HtmlElement, name: str, warnings: Sequence[str] = ()) -> Document:
    """The work inside *root*: a download's page, or the bodies of its EPUB one after the other.

    Parts are told by ids and tag names, because the EPUB's converter renames classes and repeats ids in every file.
    """
    work = _Work(Manuscript(name))
    body = root.find("body") if root.tag == "html" else root
    _outside(work, body if body is not None else root)
    _unlabel(work)
    metadata = replace(
        facts_of(work.tables), title=work.title, authors=work.authors, summary=work.summary, source=source_of(root)
    )
    told = missing_chapters(work.tables, max(1, work.manuscript.chapters))
    return replace(work.manuscript.document(metadata, [*warnings, *told]), notes_named=True)


def _outside(work: _Work, container: HtmlElement, depth: int = 0) -> None:
    """Preface and afterword: the parts of *container* that are no chapters."""
    work.manuscript.omit(SITE, container.text or "")
    for part in container:
        work.manuscript.omit(SITE, part.tail or "")
        if not isinstance(part.tag, str):
            continue
        if part.get("id") == "chapters":
            _chapters(work, part)
        elif part.tag == "dl":
            work.tables.append(part)
            work.manuscript.omit(RELATED if "inspired" in words_of(part)[:40].casefold() else FACTS, words_of(part))
        elif part.tag == "h1":
            _title(work, words_of(part))
        elif part.tag == "ul":
            work.manuscript.omit(RELATED, words_of(part))
        elif not _noted(work, part):
            _other(work, part, depth)


def _title(work: _Work, title: str) -> None:
    """The first <h1> is read out; an EPUB whose preface is split may have it again."""
    if work.title:
        work.manuscript.omit(TITLE, title)
        return
    work.title = title
    work.manuscript.heading(title)


def _other(work: _Work, part: HtmlElement, depth: int) -> None:
    """A part of the preface or afterword that is neither a note nor the table of facts."""
    words = words_of(part)
    if "byline" in (part.get("class") or "") or (not work.authors and words.startswith("by ") and work.title):
        names = [words_of(link) for link in part.iter("a")] or [words.removeprefix("by ").strip()]
        work.authors = work.authors or tuple(dict.fromkeys(name for name in names if name))
        work.manuscript.omit(FACTS, words)
    elif part.tag in ("div", "body", "section", "html", "article") and depth < _DEEPEST:
        _outside(work, part, depth + 1)
    else:
        work.manuscript.omit(SITE, words)


def _noted(work: _Work, part: HtmlElement) -> bool:
    """Whether *part* is a note, its label, or a line that points to one."""
    words = words_of(part) if part.tag in ("p", "div") else ""
    if part.tag == "p" and words.casefold() in LABELS:
        _unlabel(work)
        work.label = words
    elif part.tag == "blockquote":
        sort = LABELS.get(work.label.casefold(), NoteSort.AUTHOR)
        if work.label.casefold() == "summary":
            work.summary = words_of(part)
        work.manuscript.note(part, sort, work.label)
        work.label = ""
    elif _LINK.match(words):
        _unlabel(work)
        work.manuscript.omit(SITE, words)
    else:
        if words:
            _unlabel(work)
        return False
    return True


def _unlabel(work: _Work) -> None:
    """A label without a note: "Notes", and then only a link to the end."""
    work.manuscript.omit(SITE, work.label)
    work.label = ""


def _chapters(work: _Work, container: HtmlElement) -> None:
    work.manuscript.text(container.text or "")
    for part in container:
        classes = (part.get("class") or "").split()
        if not isinstance(part.tag, str):
            pass
        elif part.tag == "div" and _is_opening(part):
            _opening(work, part)
        elif part.tag == "div" and (part.get("id") or "").startswith("endnotes"):
            _outside(work, part)
        elif part.tag == "h2" and "toc-heading" in classes:
            work.manuscript.omit(TITLE, words_of(part))
        elif part.tag == "h2" and "heading" in classes:
            _heading(work, words_of(part))
        else:
            work.manuscript.body(part)
        work.manuscript.text(part.tail or "")


def _is_opening(part: HtmlElement) -> bool:
    """Whether *part* is what stands above a chapter: its heading, summary and notes."""
    first = next((child for child in part if isinstance(child.tag, str) and (len(child) or child.text)), None)
    return first is not None and first.tag == "h2" and "heading" in (first.get("class") or "").split()


def _opening(work: _Work, group: HtmlElement) -> None:
    work.manuscript.omit(SITE, group.text or "")
    for part in group:
        work.manuscript.omit(SITE, part.tail or "")
        if not isinstance(part.tag, str):
            continue
        if part.tag == "h2":
            _heading(work, words_of(part))
        elif not _noted(work, part):
            work.manuscript.omit(FACTS if "byline" in (part.get("class") or "") else SITE, words_of(part))
    _unlabel(work)


def _heading(work: _Work, title: str) -> None:
    _unlabel(work)
    work.manuscript.chapter(title)
    work.manuscript.heading(title)
