"""Where the chapters of an e-book start: by its navigation, else by its headings, else by its files."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from typing import NamedTuple

from lxml.html import HtmlElement

from audiofic.readers.books.package import Entry
from audiofic.readers.books.spine import Sheet
from audiofic.readers.plain.headings import heading_of
from audiofic.readers.web.markup import BLOCKS, words_of

CONTENTS = re.compile(r"\W*(?:table of contents|contents|index|inhalt(?:sverzeichnis)?|table des matières)\W*", re.I)
FRONT = (
    (re.compile(r"\W*(?:front )?cover(?: page| image)?\W*", re.I), "the cover"),
    (re.compile(r"\W*(?:half[- ]?)?title ?page\W*", re.I), "the title page"),
    (CONTENTS, "the table of contents"),
    (re.compile(r"\W*(?:copyright|colophon)(?: page| notice| information)?\W*", re.I), "the copyright page"),
    (re.compile(r"\W*update log\W*", re.I), "the log of updates"),
)
"""What pages that are no part of the story are called, and what they are."""

_LEVELS = ("h1", "h2", "h3")
_LONGEST = 200  # characters of a heading
_BOXES = frozenset({"body", "div", "section", "article", "main", "blockquote"})


class Start(NamedTuple):
    """Where a chapter begins."""

    sheet: int
    element: HtmlElement | None
    """None for the top of the page."""
    title: str


def starts_of(
    sheets: Sequence[Sheet], navigation: Sequence[Entry], title: str, left_out: Callable[[HtmlElement], str]
) -> list[Start]:
    """The starts of chapters in *sheets*, in order; *title* is the book's."""
    by_navigation = _by_navigation(sheets, chapters_of(navigation, title), title, left_out)
    if len(by_navigation) > 1:
        return by_navigation
    by_headings = _by_headings(sheets, title, left_out)
    if len(by_headings) > 1:
        return by_headings
    return by_navigation or _by_files(sheets, title)


def chapters_of(entries: Sequence[Entry], title: str) -> list[Entry]:
    """The lines of a navigation that are chapters: those of a part have its title before the first one's."""
    chapters: list[Entry] = []
    at = 0
    while at < len(entries):
        entry, end = entries[at], at + 1
        while end < len(entries) and entries[end].level > entry.level:
            end += 1
        inner = chapters_of(entries[at + 1 : end], title)
        if inner and same(entry.title, title):
            chapters += inner
        elif inner and _is_part(entry, inner):
            first, *rest = inner
            whole = first.title if same(entry.title, first.title) else f"{entry.title} – {first.title}"
            chapters += [entry._replace(title=whole) if entry.member else first._replace(title=whole), *rest]
        elif entry.member:
            chapters.append(entry)
        at = end
    return chapters


def same(one: str, two: str) -> bool:
    """Whether two titles are of the same words."""
    return re.findall(r"\w+", one.casefold()) == re.findall(r"\w+", two.casefold())


def _is_part(entry: Entry, inner: Sequence[Entry]) -> bool:
    """Whether *inner* are chapters of a part rather than sections of a chapter."""
    heading = heading_of(entry.title)
    if not entry.member or (heading and heading.level == "part"):
        return True
    if heading and heading.level == "chapter":
        return False
    return any(one.member != entry.member for one in inner) or any(heading_of(one.title) for one in inner)


def _by_navigation(
    sheets: Sequence[Sheet], entries: Sequence[Entry], title: str, left_out: Callable[[HtmlElement], str]
) -> list[Start]:
    places = {sheet.page.member: number for number, sheet in enumerate(sheets)}
    anchors: dict[int, dict[str, tuple[int, HtmlElement]]] = {}
    found: dict[tuple[int, int], Start] = {}
    for entry in entries:
        number = places.get(entry.member)
        if number is None or _is_front(entry.title, title):
            continue
        body = sheets[number].body
        if number not in anchors:
            anchors[number] = _anchors(body)
        at, element = anchors[number].get(entry.anchor, (0, None))
        if element is not None and any(left_out(around) for around in (element, *element.iterancestors())):
            continue
        where = None if element is None else _opening(element, body)
        found.setdefault((number, at if where is not None else 0), Start(number, where, entry.title))
    return _distinct([found[place] for place in sorted(found)])


def _by_headings(sheets: Sequence[Sheet], title: str, left_out: Callable[[HtmlElement], str]) -> list[Start]:
    """The outermost level of headings that comes twice or more, the book's own title aside."""
    found: list[tuple[str, Start]] = []
    for number, sheet in enumerate(sheets):
        for element in sheet.body.iter(*_LEVELS):
            words = words_of(element)
            if words and len(words) <= _LONGEST and not _is_front(words, title) and not left_out(element):
                found.append((element.tag, Start(number, _opening(element, sheet.body), words)))
    levels = Counter(tag for tag, _ in found)
    level = next((tag for tag in _LEVELS if levels[tag] > 1), "")
    return _distinct([start for tag, start in found if tag == level])


def _by_files(sheets: Sequence[Sheet], title: str) -> list[Start]:
    """Each file with words is a chapter, named by itself where its name is its own."""
    titles = Counter(sheet.title for sheet in sheets)
    starts: list[Start] = []
    for number, sheet in enumerate(sheets):
        if words_of(sheet.body):
            own = "" if titles[sheet.title] > 1 or same(sheet.title, title) else sheet.title
            starts.append(Start(number, None, own or f"Chapter {len(starts) + 1}"))
    return starts if len(starts) > 1 else []


def _is_front(words: str, title: str) -> bool:
    """Whether a line of the navigation leads to no chapter: the book's own title, its contents."""
    return same(words, title) or any(label.fullmatch(words) for label, _ in FRONT)


def _distinct(starts: Sequence[Start]) -> list[Start]:
    """Two anchors in one block are one place, which has the title of the first."""
    places: dict[tuple[int, HtmlElement | None], Start] = {}
    for start in starts:
        places.setdefault((start.sheet, start.element), start)
    return list(places.values())


def _anchors(body: HtmlElement) -> dict[str, tuple[int, HtmlElement]]:
    """Id or name -> place in the page, element."""
    anchors: dict[str, tuple[int, HtmlElement]] = {}
    for at, element in enumerate(body.iter("*"), 1):
        for key in (element.get("id"), element.get("name")):
            if key:
                anchors.setdefault(key, (at, element))
    return anchors


def _opening(element: HtmlElement, body: HtmlElement) -> HtmlElement | None:
    """The outermost element that begins where *element* does; None when that is the page itself.

    An anchor in the middle of a paragraph stands for the paragraph: nobody starts a chapter inside a sentence.
    """
    node = element
    while node is not body and node.tag not in BLOCKS and node.getparent().tag not in _BOXES:
        node = node.getparent()
    while node is not body and not _has_words_before(node):
        node = node.getparent()
    return None if node is body else node


def _has_words_before(node: HtmlElement) -> bool:
    """Whether words stand before *node* in its parent."""
    if (node.getparent().text or "").strip():
        return True
    return any(
        (sibling.tail or "").strip() or (isinstance(sibling.tag, str) and any(map(str.strip, sibling.itertext())))
        for sibling in node.itersiblings(preceding=True)
    )
