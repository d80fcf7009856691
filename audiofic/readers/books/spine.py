"""The pages of an EPUB as trees, in the book's order, with what its style sheets say of slant, weight and place."""

import posixpath
import re
from dataclasses import dataclass

from lxml.html import HtmlElement

from audiofic.errors import StoryError
from audiofic.readers.books.archive import Archive
from audiofic.readers.books.package import MOST_TAGS, Package, Page, read_page, resolved

MOST_TEXT = 60 * 1024 * 1024  # bytes of pages; Wikisource's longest novel has 20 MB
_CUT = "Give the file of a single story, or cut it into parts."
_LARGEST_SHEET = 2 * 1024 * 1024  # bytes; a style sheet with fonts inside says nothing about words
_TOLD = re.compile(
    r"text-align\s*:\s*center|font-style\s*:\s*(?:italic|oblique|normal)|font-weight\s*:\s*(?:bold|normal|[4-9]00)"
    r"|display\s*:\s*none|visibility\s*:\s*hidden",
    re.IGNORECASE,
)
_CLASS = re.compile(r"(?:[a-zA-Z][\w-]*)?\.([\w-]+)")
_NAME = re.compile(r"[a-z][a-z0-9]*")
_READ = ("class", "id", "style", "align", "hidden", "role")  # attributes
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page that was read."""

    page: Page
    root: HtmlElement
    body: HtmlElement
    title: str
    """Of its <head>; most converters write the book's there."""


def sheets_of(archive: Archive, package: Package) -> tuple[list[Sheet], tuple[str, ...]]:
    """All pages of the reading order, and a sentence for each thing that had to be guessed."""
    size = sum(archive.size(page.member) for page in package.pages)
    if size > MOST_TEXT:
        raise StoryError(f"{archive.name} has {size // 1024**2} MB of text: that is not one story.", _CUT)
    rules = _rules(archive)
    sheets: list[Sheet] = []
    warnings: list[str] = []
    tags = 0
    for page in package.pages:
        root, said = read_page(archive, page.member)
        tags += sum(1 for _ in root.iter("*"))
        if tags > MOST_TAGS:
            raise StoryError(f"{archive.name} has more than {MOST_TAGS:,} elements: that is not one story.", _CUT)
        warnings += said
        body = root.find("body")
        title = root.findtext("head/title") or ""
        body = root if body is None else body
        _style(body, rules)
        _localise(body, page.member)
        sheets.append(Sheet(page, root, body, " ".join(title.split())))
    return sheets, tuple(dict.fromkeys(warnings))


def anchored(body: HtmlElement, anchor: str) -> HtmlElement | None:
    """The element of *body* whose id or name is *anchor*."""
    for element in body.iter():
        if isinstance(element.tag, str) and anchor in (element.get("id"), element.get("name")):
            return element
    return None


def cut(body: HtmlElement, at: HtmlElement) -> HtmlElement:
    """Take *at* and all that follows it out of *body*, into a new body inside the same nest of elements."""
    node = at
    while True:
        parent = node.getparent()
        clone = _like(parent)
        for follower in [node, *node.itersiblings()]:
            clone.append(follower)
        if parent is body:
            return clone
        clone.tail, parent.tail = parent.tail, None
        parent.addnext(clone)
        node = clone


def _like(element: HtmlElement) -> HtmlElement:
    """An empty element that the reader of blocks takes as it takes *element*.

    Not a copy: HTML may have names, of attributes (epub:type) as of tags, that lxml reads and will not write.
    """
    known = {name: value for name in _READ if (value := element.get(name)) is not None}
    clone: HtmlElement = element.makeelement(element.tag if _NAME.fullmatch(element.tag) else "div", known)
    return clone


def _localise(body: HtmlElement, member: str) -> None:
    """Links to other pages of the book become links to an anchor alone, so that one can tell them from the web's."""
    folder = posixpath.dirname(member)
    for link in body.iter("a"):
        href = link.get("href")
        if href and not href.startswith("#"):
            target, anchor = resolved(folder, href)
            if target:
                link.set("href", "#" + anchor)


def _rules(archive: Archive) -> dict[str, str]:
    """Class -> what the book's style sheets say of it, where that tells something about its words."""
    rules: dict[str, str] = {}
    for member in archive:
        if not member.lower().endswith(".css") or archive.size(member) > _LARGEST_SHEET:
            continue
        for rule in archive.read(member).decode("utf-8", "replace").split("}"):
            selectors, _, declarations = rule.rpartition("{")
            told = ";".join(_TOLD.findall(declarations))
            if told:
                for selector in selectors.rpartition("*/")[2].split(","):
                    if match := _CLASS.fullmatch(selector.strip()):
                        rules[match[1]] = f"{rules[match[1]]};{told}" if match[1] in rules else told
    return rules


def _style(body: HtmlElement, rules: dict[str, str]) -> None:
    """Write what the style sheets say into the elements, where the reader of blocks looks for it."""
    if not rules:
        return
    for element in body.iter():
        names = element.get("class") if isinstance(element.tag, str) else None
        told = ";".join(rules[name] for name in names.split() if name in rules) if names else ""
        if told and element.tag in _HEADINGS:
            # AO3 hides headings that serve its table of contents; what is hidden there is for its own reader to judge.
            told = ";".join(part for part in told.split(";") if "none" not in part and "hidden" not in part)
        if told:
            element.set("style", f"{told};{element.get('style') or ''}")
