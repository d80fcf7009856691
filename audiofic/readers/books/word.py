"""A Word document's paragraphs become a page of HTML, for the one reader of HTML to read.

Mammoth does this too, at 2.6 seconds a megabyte of document.xml (a novel has 5 to 20), and drops what it does not know
without a word. Here are the few elements that hold words, and what is left out is named.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from lxml import etree
from lxml.html import HtmlElement, fromstring

from audiofic.model import Omission

_DELETED = frozenset({"del", "movefrom"})
_SILENT = frozenset({"instrtext", "ppr", "rpr", "sectpr", "tblpr", "trpr", "tcpr", "sdtpr", "prooferr"})
_WRITTEN = {"br": " ", "tab": " ", "nobreakhyphen": "-", "softhyphen": ""}
_NOTES = {"footnotereference": "footnote", "endnotereference": "endnote"}
_OFF = frozenset({"0", "false", "off", "none"})
_DEEPEST = 10  # styles based on styles


class Style(NamedTuple):
    """What a style says of the words that it dresses."""

    name: str = ""
    level: int = 0
    """Of a heading; 0 for everything else."""
    slanted: bool = False
    heavy: bool = False
    hidden: bool = False
    centred: bool = False


class Page(NamedTuple):
    """A document as HTML."""

    body: HtmlElement
    omissions: tuple[Omission, ...]


def styles_of(root: etree._Element) -> dict[str, Style]:
    """Style's id -> style, from the root of styles.xml."""
    elements = {_attribute(one, "styleId"): one for one in root.iter() if local(one) == "style"}
    return {key: _style(key, elements, 0) for key in elements}


def page_of_document(root: etree._Element, styles: Mapping[str, Style], notes: Mapping[tuple[str, str], str]) -> Page:
    """The page of a document.xml; *notes* are (footnote or endnote, its number) -> its words."""
    writer = _Writer(styles, notes)
    body = _child(root, "body")
    writer.blocks(body if body is not None else root, writer.body)
    writer.end()
    return Page(writer.body, tuple(writer.omissions))


def words_in(element: etree._Element) -> str:
    """All words in *element*, deleted ones too; paragraphs are parted."""
    parts: list[str] = []
    for one in element.iter():
        name = local(one)
        if name in ("t", "deltext"):
            parts.append(one.text or "")
        elif name in ("p", "tab", "br", "cr"):
            parts.append(" ")
    return " ".join("".join(parts).split())


def local(element: etree._Element) -> str:
    """The name of *element* in lower case and without its namespace; empty for a comment."""
    return element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""


class _Writer:
    """Walks through a document and writes the page."""

    def __init__(self, styles: Mapping[str, Style], notes: Mapping[tuple[str, str], str]) -> None:
        self.body: HtmlElement = fromstring("<html><body></body></html>").find("body")
        self.omissions: list[Omission] = []
        self._styles = styles
        self._notes = notes
        self._referred: dict[tuple[str, str], None] = {}

    def blocks(self, parent: etree._Element, into: HtmlElement) -> None:
        """Paragraphs and tables; what holds them (content controls, insertions) is looked through."""
        for element in parent:
            name = local(element)
            if name == "p":
                self._paragraph(element, into)
            elif name == "tbl":
                self._table(element, into)
            elif name in _DELETED:
                self._omit("deleted words that Word still tracks", words_in(element))
            elif name == "alternatecontent":
                self.blocks(_alternative(element), into)
            elif name not in _SILENT:
                self.blocks(element, into)

    def end(self) -> None:
        """Footnotes and endnotes, in the order in which they are referred to; then those that nothing refers to."""
        for key in [*self._referred, *(key for key in self._notes if key not in self._referred)]:
            _say(_sub(self.body, "p"), self._notes[key])

    def _table(self, table: etree._Element, into: HtmlElement) -> None:
        rows = _sub(into, "table")
        for row in _children(table, "tr"):
            cells = _sub(rows, "tr")
            for cell in _children(row, "tc"):
                written = _sub(cells, "td")
                self.blocks(cell, written)
                if len(written) == 1 and written[0].tag == "p":
                    written[0].drop_tag()

    def _paragraph(self, paragraph: etree._Element, into: HtmlElement) -> None:
        properties = _child(paragraph, "ppr")
        style = self._styles.get(_value(properties, "pstyle"), Style())
        if style.name.startswith("toc "):
            self._omit("the table of contents", words_in(paragraph))
            return
        level = style.level or _outline(properties)
        written = _sub(into, f"h{min(level, 6)}" if level else "p")
        if _value(properties, "jc") == "center" or (style.centred and not _value(properties, "jc")):
            written.set("style", "text-align:center")
        boxes: list[etree._Element] = []
        self._inline(paragraph, written, style, boxes)
        if not len(written) and not (written.text or "").strip():
            written.drop_tree()
            if _child(properties, "pbdr") is not None:
                _sub(into, "hr")
        for box in boxes:
            self.blocks(box, into)

    def _inline(self, parent: etree._Element, into: HtmlElement, style: Style, boxes: list[etree._Element]) -> None:
        for element in parent:
            name = local(element)
            if name == "r":
                self._run(element, into, style, boxes)
            elif name in _DELETED:
                self._omit("deleted words that Word still tracks", words_in(element))
            elif name == "alternatecontent":
                self._inline(_alternative(element), into, style, boxes)
            elif name not in _SILENT:
                self._inline(element, into, style, boxes)

    def _run(self, run: etree._Element, into: HtmlElement, style: Style, boxes: list[etree._Element]) -> None:
        properties = _child(run, "rpr")
        own = self._styles.get(_value(properties, "rstyle"), Style())
        if _toggle(properties, "vanish", own.hidden or style.hidden):
            self._omit("hidden in the document", words_in(run))
            return
        emphasised = _toggle(properties, "i", own.slanted or style.slanted)
        emphasised |= _toggle(properties, "b", own.heavy or style.heavy)
        target = _sub(into, "em") if emphasised else into
        self._pieces(run, target, style, boxes)

    def _pieces(self, run: etree._Element, into: HtmlElement, style: Style, boxes: list[etree._Element]) -> None:
        for piece in run:
            name = local(piece)
            if name == "t":
                _say(into, piece.text or "")
            elif name in ("br", "cr") and _attribute(piece, "type") not in ("page", "column"):
                _sub(into, "br")
            elif name in _WRITTEN:
                _say(into, _WRITTEN[name])
            elif name in _NOTES:
                self._refer(_NOTES[name], _attribute(piece, "id"))
            elif name == "txbxcontent":
                boxes.append(piece)
            elif name == "rect" and any(key.endswith("}hr") for key in piece.attrib):
                _sub(into, "hr")
            elif name == "r":
                self._run(piece, into, style, boxes)
            elif name == "rt":
                self._omit("the reading (ruby) beside a word", words_in(piece))
            elif name not in _SILENT:
                self._pieces(_alternative(piece) if name == "alternatecontent" else piece, into, style, boxes)

    def _refer(self, kind: str, number: str) -> None:
        if (kind, number) in self._notes:
            self._referred[kind, number] = None

    def _omit(self, reason: str, words: str) -> None:
        if words:
            self.omissions.append(Omission(reason, words))


def _style(key: str, elements: Mapping[str, etree._Element], depth: int) -> Style:
    """The style *key*, and what it takes from those that it is based on."""
    element = elements.get(key)
    if element is None or depth > _DEEPEST:
        return Style()
    based = _style(_value(element, "basedon"), elements, depth + 1)
    name = _value(element, "name").lower()
    paragraph, run = _child(element, "ppr"), _child(element, "rpr")
    number = name.removeprefix("heading ")
    level = 1 if name == "title" else int(number) + 1 if number.isdigit() and number != name else 0
    level = level or _outline(paragraph) or based.level
    heading = bool(level)  # headings are heavy by nature, which is no stress
    return Style(
        name,
        min(level, 6),
        _toggle(run, "i", based.slanted) and not heading,
        _toggle(run, "b", based.heavy) and not heading,
        _toggle(run, "vanish", based.hidden),
        _value(paragraph, "jc") == "center" if _value(paragraph, "jc") else based.centred,
    )


def _outline(properties: etree._Element | None) -> int:
    """The level of a heading that is one by its place in the outline alone; 0 for body text."""
    level = _value(properties, "outlinelvl")
    return int(level) + 2 if level.isdigit() and int(level) < 6 else 0  # 1 is the title's


def _toggle(properties: etree._Element | None, name: str, otherwise: bool) -> bool:
    """Whether a property such as italics is on; *otherwise*: what the style says."""
    element = _child(properties, name)
    return otherwise if element is None else _attribute(element, "val").lower() not in _OFF


def _value(parent: etree._Element | None, name: str) -> str:
    element = _child(parent, name)
    return "" if element is None else _attribute(element, "val")


def _child(parent: etree._Element | None, name: str) -> etree._Element | None:
    """By local name: the strict variant of the format has another namespace."""
    return None if parent is None else next((one for one in parent if local(one) == name), None)


def _children(parent: etree._Element, name: str) -> Iterator[etree._Element]:
    """Children called *name*, those inside content controls and tracked insertions too."""
    for one in parent:
        if local(one) == name:
            yield one
        elif local(one) in ("sdt", "sdtcontent", "ins", "customxml"):
            yield from _children(one, name)


def _attribute(element: etree._Element, name: str) -> str:
    return next((str(value) for key, value in element.attrib.items() if key.rpartition("}")[2] == name), "")


def _alternative(element: etree._Element) -> etree._Element:
    """Of the renderings that are offered for one thing, the first."""
    return next((one for one in element if local(one) == "choice"), element)


def _sub(parent: HtmlElement, tag: str) -> HtmlElement:
    child: HtmlElement = parent.makeelement(tag, {})
    parent.append(child)
    return child


def _say(element: HtmlElement, words: str) -> None:
    """*words* at the end of *element*."""
    if len(element):
        element[-1].tail = (element[-1].tail or "") + words
    else:
        element.text = (element.text or "") + words
