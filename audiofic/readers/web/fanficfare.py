"""A story that FanFicFare saved as HTML; the chapters and the title page of its EPUB are of the same make."""

import re
from collections.abc import Iterable, Iterator

from lxml.html import HtmlElement

from audiofic.model import Document, Metadata, NoteSort
from audiofic.readers.web.facts import facts_of_rows, merged
from audiofic.readers.web.manuscript import Manuscript
from audiofic.readers.web.markup import words_of
from audiofic.readers.web.pages import page_of

FACTS = "facts about the story; they are in its tags"
CONTENTS = "the table of contents"
_SITE = "the site's own words"
_SECTION = re.compile(r"section\d+")
_DECORATION = re.compile(r"^\(new\)\s+|\s+\(CHAPTER ERROR\)$|\s+\(Ch(?:apters?)? \d+-\d+\)$", re.IGNORECASE)
_SORTS = (("summary", NoteSort.SUMMARY), ("end note", NoteSort.END), ("note", NoteSort.AUTHOR))


def read_fanficfare(data: bytes, name: str) -> Document:
    """The story in the page *data*."""
    root, warnings = page_of(data, name)
    body = root.find("body")
    body = root if body is None else body
    manuscript = Manuscript(name)
    metadata = Metadata()
    manuscript.omit(_SITE, body.text or "")
    for title, elements in _sections(body):
        if title is None:
            metadata = _top(manuscript, elements)
        else:
            add_chapter(manuscript, _gathered(body, elements), title)
    return manuscript.document(metadata, warnings)


def add_chapter(manuscript: Manuscript, body: HtmlElement, title: str = "") -> None:
    """A chapter: *title*, or the heading that FanFicFare put above it; its notes apart from its text."""
    for heading in body.xpath(".//h3[contains(@class, 'fff_chapter_title')]")[:1]:
        words = words_of(heading)
        if title:
            manuscript.omit("repeats the title", words)
        title = title or words
        heading.drop_tree()
    for mark in _DECORATION.findall(title):
        manuscript.omit(_SITE, mark)
    title = _DECORATION.sub("", title).strip()
    manuscript.chapter(title)
    manuscript.heading(title)
    notes = body.xpath(".//div[contains(@class, 'fff_chapter_notes')]")
    feet = [note for note in notes if "fff_foot_notes" in note.get("class")]
    for note in notes:
        note.drop_tree()
        if note not in feet:
            _notes(manuscript, note)
    manuscript.body(body, left_out=_landmark)
    for note in feet:
        _notes(manuscript, note)


def rows_of(elements: Iterable[HtmlElement]) -> Iterator[tuple[str, str]]:
    """Labels and values: `<b>Label:</b> value`, in cells of a table or on lines of a title page."""
    for element in elements:
        for label in element.iter("b"):
            words = words_of(label)
            if not words.endswith(":"):
                continue
            cell = label.getparent()
            following = cell.getnext() if cell.tag == "td" else None
            yield words, words_of(following) if following is not None else _after(label)


def _after(label: HtmlElement) -> str:
    """What stands behind *label* up to the end of its line."""
    parts = [label.tail or ""]
    node = label.getnext()
    while node is not None and node.tag not in ("br", "b", "p", "hr"):
        parts += [words_of(node) if isinstance(node.tag, str) else "", node.tail or ""]
        node = node.getnext()
    return " ".join(" ".join(parts).split())


def _top(manuscript: Manuscript, elements: Iterable[HtmlElement]) -> Metadata:
    """What stands above the chapters: the title, a table of facts, the contents."""
    known = Metadata()
    for element in elements:
        if element.tag == "h1" and not known.title:
            known = merged(_titled(manuscript, element), known)
        elif element.tag == "table":
            known = merged(known, facts_of_rows(rows_of([element])))
            _table(manuscript, element)
        elif isinstance(element.tag, str):
            manuscript.omit(CONTENTS, words_of(element))
        manuscript.omit(CONTENTS, element.tail or "")
    return known


def _table(manuscript: Manuscript, table: HtmlElement) -> None:
    """The summary is read out, as it is from FanFicFare's plain text; the other rows are tags."""
    for row in list(table.iter("tr")):
        cells = list(row.iter("td"))
        if len(cells) == 2 and words_of(cells[0]) in ("Summary:", "Description:"):
            manuscript.note(cells[1], NoteSort.SUMMARY, words_of(cells[0]).rstrip(":"))
            for cell in cells:
                cell.drop_tree()
    manuscript.omit(FACTS, words_of(table))


def _titled(manuscript: Manuscript, heading: HtmlElement) -> Metadata:
    """Title, authors and address from `<h1><a>Title</a> by <a class="authorlink">Author</a></h1>`."""
    authors = [link for link in heading.iter("a") if "authorlink" in (link.get("class") or "")]
    titles = [link for link in heading.iter("a") if link not in authors]
    names = tuple(words_of(link) for link in authors)
    title = words_of(titles[0]) if titles else words_of(heading).rpartition(" by ")[0]
    manuscript.heading(title)
    manuscript.omit(FACTS, words_of(heading).replace(title, "", 1))
    return Metadata(title=title, authors=names, source=(titles[0].get("href") or "") if titles else "")


def _sections(body: HtmlElement) -> Iterator[tuple[str | None, list[HtmlElement]]]:
    """The parts of the page: first what stands above the chapters, then each chapter's title and elements."""
    title: str | None = None
    elements: list[HtmlElement] = []
    for part in list(body):
        if isinstance(part.tag, str) and part.tag == "a" and _SECTION.fullmatch(part.get("name") or ""):
            yield title, elements
            headings = part.xpath(".//h2")[:1] or [part]
            title, elements = words_of(headings[0]), [_loose(part)]
            if headings[0] is not part:
                headings[0].drop_tree()
                elements.insert(0, part)
        else:
            elements.append(part)
    yield title, elements


def _loose(part: HtmlElement) -> HtmlElement:
    """The text behind *part*, as an element."""
    element = part.makeelement("div", {})
    element.text, part.tail = part.tail, None
    return element


def _gathered(body: HtmlElement, elements: list[HtmlElement]) -> HtmlElement:
    whole = body.makeelement("div", {})
    for element in elements:
        whole.append(element)
    return whole


def _notes(manuscript: Manuscript, notes: HtmlElement) -> None:
    """`<b>Label:</b>` and then a note, once or several times."""
    foot = "fff_foot_notes" in notes.get("class")
    label = ""
    manuscript.omit(_SITE, notes.text or "")
    for part in notes:
        if not isinstance(part.tag, str):
            continue
        if part.tag == "b":
            manuscript.omit(_SITE, label)
            label = words_of(part).rstrip(":")
        elif words_of(part):
            manuscript.note(part, _sort_of(label, foot), label)
            label = ""
        if part.tail and part.tail.strip():
            manuscript.note(part.tail, _sort_of(label, foot), label)
            label = ""
    manuscript.omit(_SITE, label)


def _sort_of(label: str, foot: bool) -> NoteSort:
    found = next((sort for word, sort in _SORTS if word in label.casefold()), NoteSort.AUTHOR)
    return NoteSort.END if foot and found is NoteSort.AUTHOR else found


def _landmark(element: HtmlElement) -> str:
    """AO3's headings for screen readers: "Chapter Text"."""
    return _SITE if "landmark" in (element.get("class") or "").split() else ""
