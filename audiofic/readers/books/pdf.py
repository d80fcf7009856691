"""A PDF's text, as well as it can be had: lines become paragraphs again, page numbers and running heads go."""

import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from audiofic.errors import StoryError
from audiofic.model import BlockKind, Document, Metadata, Omission
from audiofic.readers.books import pdfium
from audiofic.readers.books.pdfium import MOST_PAGES, MOST_TEXT, Bookmark, Lines
from audiofic.readers.books.properties import title_in_earnest, with_properties
from audiofic.readers.decoding import mend
from audiofic.readers.plain.breaks import costume
from audiofic.readers.plain.headings import heading_of
from audiofic.readers.plain.text import read_text
from audiofic.readers.web.manuscript import Manuscript
from audiofic.readers.web.pieces import Piece

PATIENCE = 120.0  # seconds; 1,000 pages take 4
_TOO_MUCH = {"pages": f"more than {MOST_PAGES:,} pages", "text": f"more than {MOST_TEXT // 10**6} million characters"}
_HYPHENATED = re.compile(r"(\w+)\ufffe\s?(\w*)")
_TORN = re.compile(r"(?<=\w)-$")
_PAGE_NUMBER = re.compile(r"\W*(?:page\s+)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|/)\s*\d{1,4})?\W*", re.IGNORECASE)
_BESIDE = re.compile(r"^\W*\d{1,4}\W+|\W+\d{1,4}\W*$")
_OFTEN = 3  # pages with the same line on their edge
_TERMINAL = re.compile(r"[.!?…:\"”’')\]*_~—–]$")
_ALTERNATIVE = "Use the story's EPUB or HTML file if there is one."


class _Line(NamedTuple):
    text: str
    page: int
    left: float
    right: float
    top: float  # points from the bottom of the page, as everything in a PDF
    bottom: float


class _Setting(NamedTuple):
    """How the lines are set, in points."""

    usual: float
    """The gap between two lines of one paragraph."""
    height: float
    """Of a line."""
    right: float
    """Where full lines end."""
    margins: dict[int, float]
    """Page -> where its lines begin."""
    indented: bool
    """Whether paragraphs begin with an indent."""


class _Bookmark(NamedTuple):
    title: str
    page: int
    top: float  # where on the page; above everything when it does not say


class _Paragraph(NamedTuple):
    text: str
    page: int
    top: float


def read_pdf(data: bytes, name: str) -> Document:
    """The story in the PDF *data*; *name* is the file's."""
    said = _said(data, name)
    pages = [[_Line(mend(line[0]), number, *line[1:]) for line in page] for number, page in enumerate(said["pages"])]
    empty = sum(not page for page in pages)
    if empty == len(pages):
        raise StoryError(
            f"{name} holds pictures of pages and no text.",
            "Run it through a text recogniser (OCR) first, or get the story as EPUB or HTML.",
        )
    pages, omissions = _without_margins(pages)
    bookmarks = _bookmarks(said["outline"])
    document = _document(list(_paragraphs(pages, bookmarks)), bookmarks, _metadata(said["properties"]), name)
    warnings = ["A PDF has no paragraphs and no chapters of its own: both were guessed. " + _ALTERNATIVE]
    if empty:
        warnings.append(f"{empty} of {len(pages)} pages have no text: pictures, or nothing.")
    return replace(document, warnings=(*warnings, *document.warnings), omissions=(*document.omissions, *omissions))


def _said(data: bytes, name: str) -> Lines:
    """What PDFium makes of *data*, in a process of its own."""
    command = [sys.executable, "-P", pdfium.__file__]  # -P: the modules beside it are not for it to import
    try:
        run = subprocess.run(command, input=data, capture_output=True, timeout=PATIENCE, check=False)
    except subprocess.TimeoutExpired as error:
        raise StoryError(f"{name} had not been read after {PATIENCE:.0f} seconds.", _ALTERNATIVE) from error
    if run.returncode:
        raise StoryError(f"{name} is broken, or takes more memory than any story: PDFium gave up.", _ALTERNATIVE)
    said: Lines = json.loads(run.stdout)
    refused = said.get("refused", "")
    if refused in _TOO_MUCH:
        raise StoryError(f"{name} has {_TOO_MUCH[refused]}: that is not one story.", _ALTERNATIVE)
    if "password" in refused.lower() or "security" in refused.lower():
        raise StoryError(
            f"{name} is encrypted: it cannot be read without a password.",
            "Save a copy without the password and give that.",
        )
    if refused:
        raise StoryError(f"{name} is not a readable PDF: {refused.rstrip('.')}.", "Download or copy the file again.")
    return said


def _metadata(properties: dict[str, str]) -> Metadata:
    said = {key: " ".join(mend(value).split()) for key, value in properties.items()}
    author = said.get("Author", "")
    return Metadata(title=title_in_earnest(said.get("Title", "")), authors=(author,) if author else ())


def _bookmarks(outline: Sequence[Bookmark]) -> list[_Bookmark]:
    """The outermost entries of the outline; if there is only one, the book itself, those below it."""
    found = [
        (level, _Bookmark(" ".join(mend(title).split()), page, float("inf") if top is None else top))
        for level, title, page, top in outline
        if title.strip()
    ]
    level = min((level for level, _ in found), default=0)
    if sum(one == level for one, _ in found) == 1:
        level += 1
    return sorted((one for deep, one in found if deep == level), key=lambda one: (one.page, -one.top))


def _without_margins(pages: list[list[_Line]]) -> tuple[list[list[_Line]], tuple[Omission, ...]]:
    """The pages without the lines on top and at the foot that are numbers, or return from page to page."""
    edges = Counter(shape for page in pages for shape in {_shape(line.text) for line in (*page[:2], *page[-2:])})
    usual, height = _measures([line for page in pages for line in page])
    gone: list[str] = []
    kept: list[list[_Line]] = []
    for page in pages:
        first, last = 0, len(page)
        for _ in range(2):
            if first < last and _is_margin(page[first], page[first + 1 : last][:1], edges, usual + 0.4 * height):
                first += 1
            if first < last and _is_margin(page[last - 1], page[first : last - 1][-1:], edges, usual + 0.4 * height):
                last -= 1
        gone += [line.text for line in page[:first] + page[last:]]
        kept.append(page[first:last])
    return kept, (Omission("page numbers and running heads", " ".join(gone)),) if gone else ()


def _is_margin(line: _Line, neighbours: Sequence[_Line], edges: Counter[str], gap: float) -> bool:
    """Whether *line* stands apart from its neighbour and is a number, or on the edge of three pages or more."""
    apart = all(max(one.bottom - line.top, line.bottom - one.top) > gap for one in neighbours)
    often = edges[_shape(line.text)] >= _OFTEN
    return len(line.text) <= 100 and (
        (apart and often) or (bool(_PAGE_NUMBER.fullmatch(line.text)) and (apart or often))
    )


def _shape(text: str) -> str:
    """A line without the page number beside it: a running head is the same everywhere; "Chapter 3" keeps its own."""
    if _PAGE_NUMBER.fullmatch(text):
        return "0"
    return text.casefold() if heading_of(text) else _BESIDE.sub("", text.casefold())


def _measures(lines: Sequence[_Line]) -> tuple[float, float]:
    """The usual gap between two lines, and the usual height of one."""
    gaps = [one.bottom - two.top for one, two in pairwise(lines) if one.page == two.page]
    height = median(line.top - line.bottom for line in lines) if lines else 0.0
    return _measure(gaps, 0.25) if gaps else 0.0, height or 10.0  # not the median: title pages are all gaps


def _paragraphs(pages: Sequence[list[_Line]], bookmarks: Sequence[_Bookmark]) -> Iterator[_Paragraph]:
    """Lines joined again; a paragraph may run over pages."""
    lines = [line for page in pages for line in page]
    if not lines:
        return
    setting = _setting(pages, lines)
    words = Counter(word for line in lines for word in re.findall(r"\w+(?:-\w+)*", line.text.casefold()))
    waiting = list(reversed(bookmarks))
    group: list[_Line] = []
    for line in lines:
        marked = False
        while waiting and _is_reached(waiting[-1], line.page, line.top):
            waiting.pop()
            marked = True
        if group and (marked or _begins(group[-1], line, setting)):
            yield _joined(group, words)
            group = []
        group.append(line)
    yield _joined(group, words)


def _is_reached(bookmark: _Bookmark, page: int, top: float) -> bool:
    return (bookmark.page, -bookmark.top - 3) <= (page, -top)  # 3 points: they point at the letters or just above


def _setting(pages: Sequence[list[_Line]], lines: Sequence[_Line]) -> _Setting:
    usual, height = _measures(lines)
    margins = {page[0].page: _measure([line.left for line in page], 0.2) for page in pages if page}
    indented = sum(line.left - margins[line.page] > 0.7 * height for line in lines) > len(lines) / 20
    return _Setting(usual, height, _measure([line.right for line in lines], 0.9), margins, indented)


def _begins(before: _Line, line: _Line, setting: _Setting) -> bool:
    """Whether *line* opens a paragraph: by a gap above it, by its indent, or by a short line before it."""
    if any(costume(one.text) in ("break", "label") or _is_heading(one.text) for one in (before, line)):
        return True
    height, left = setting.height, setting.margins[before.page]
    indent = line.left - setting.margins[line.page]
    if indent > 0.7 * height and before.left - left < indent - 0.3 * height:
        return True
    ended = bool(_TERMINAL.search(before.text))
    if line.page == before.page and before.bottom - line.top > setting.usual + 0.4 * height:
        return True
    if line.page != before.page and ended and not setting.indented:
        return True  # paragraphs are parted by gaps, and a gap at the foot of a page cannot be seen
    return before.right < setting.right - 0.15 * (setting.right - left) and (ended or line.text[:1].isupper())


def _is_heading(text: str) -> bool:
    heading = heading_of(text)
    return heading is not None and heading.level != "numbered"


def _joined(lines: Sequence[_Line], words: Counter[str]) -> _Paragraph:
    texts = [_TORN.sub("\ufffe", line.text) for line in lines[:-1]]  # PDFium joins words within a page only
    text = " ".join([*texts, lines[-1].text])
    return _Paragraph(_HYPHENATED.sub(lambda found: _dehyphenated(found, words), text), lines[0].page, lines[0].top)


def _dehyphenated(found: re.Match[str], words: Counter[str]) -> str:
    """extra- ordinary -> extraordinary; well- known -> well-known where the file writes it so elsewhere."""
    whole, compound = found[1] + found[2], f"{found[1]}-{found[2]}"
    keep = words[compound.casefold()] > words[whole.casefold()] or not found[2][:1].islower()
    return compound if keep else whole


def _document(
    paragraphs: Sequence[_Paragraph], bookmarks: Sequence[_Bookmark], metadata: Metadata, name: str
) -> Document:
    """Chapters by the outline; without one, as in any plain text."""
    if len(bookmarks) < 2:
        document = read_text("\n\n".join(paragraph.text for paragraph in paragraphs).encode(), name)
        return with_properties(document, metadata, name, sure=True)
    manuscript = Manuscript(name)
    waiting = list(bookmarks)
    for paragraph in paragraphs:
        heading = False
        while waiting and _is_reached(waiting[0], paragraph.page, paragraph.top):
            manuscript.chapter(waiting[0].title)
            heading = _words(paragraph.text) == _words(waiting.pop(0).title) or len(paragraph.text) < 40
        kind = BlockKind.BREAK if costume(paragraph.text) == "break" else BlockKind.PARAGRAPH
        manuscript.add([Piece(BlockKind.HEADING if heading else kind, paragraph.text)])
    return manuscript.document(metadata)


def _measure(values: Sequence[float], share: float) -> float:
    return sorted(values)[int(share * (len(values) - 1))]


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())
