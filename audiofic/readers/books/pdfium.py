"""A process of its own, in which PDFium takes the lines out of a PDF: python pdfium.py < FILE.

PDFium is C++ that reads what strangers wrote. A page of 1.5 MB can unpack to 600 MB and fill 10 GB in a minute
(measured), and a broken file may crash it; here that ends this process and not the caller's, and its memory is limited.
"""

import json
import sys
from collections.abc import Iterator
from contextlib import closing
from typing import TypedDict

import pypdfium2
from pypdfium2 import raw

MOST_PAGES = 5_000
MOST_TEXT = 30_000_000  # characters
_DEEPEST = 15  # levels of the outline
_MEMORY = 768 * 1024**2  # bytes of address space beside the file; 1,000 pages of text take 48 MB of memory

Line = tuple[str, float, float, float, float]
"""Its text; left, right, top and bottom in points, counted from the left and the bottom of the page."""
Bookmark = tuple[int, str, int, float | None]
"""Level, title, page (from 0), top; None for the top of the page."""


class Lines(TypedDict, total=False):
    """What this process prints, as JSON."""

    refused: str
    """Why there is nothing else: what PDFium says, or "pages" or "text" where there are too many."""
    properties: dict[str, str]
    outline: list[Bookmark]
    pages: list[list[Line]]


def lines_of(data: bytes) -> Lines:
    """All that a PDF says."""
    try:
        with closing(pypdfium2.PdfDocument(data)) as pdf:
            if len(pdf) > MOST_PAGES:
                return {"refused": "pages"}
            pages = []
            characters = 0
            for page in _pages(pdf):
                characters += sum(len(line[0]) for line in page)
                if characters > MOST_TEXT:
                    return {"refused": "text"}
                pages.append(page)
            return {"properties": pdf.get_metadata_dict(), "outline": list(_outline(pdf)), "pages": pages}
    except pypdfium2.PdfiumError as error:
        return {"refused": str(error)}


def _outline(pdf: pypdfium2.PdfDocument) -> Iterator[Bookmark]:
    for bookmark in pdf.get_toc(max_depth=_DEEPEST):
        target = bookmark.get_dest()
        page = target.get_index() if target else None
        if page is not None:
            mode, view = target.get_view()
            top = view[1] if mode == raw.PDFDEST_VIEW_XYZ and len(view) > 1 and view[1] else None
            yield bookmark.level, bookmark.get_title(), page, top


def _pages(pdf: pypdfium2.PdfDocument) -> Iterator[list[Line]]:
    for number in range(len(pdf)):
        with closing(pdf[number]) as page, closing(page.get_textpage()) as text:
            yield list(_lines(text))


def _lines(text: pypdfium2.PdfTextPage) -> Iterator[Line]:
    at = 0
    for whole in text.get_text_range(errors="replace").split("\n"):
        line = whole.strip()
        if line:
            first = at + len(whole) - len(whole.lstrip())
            one, two = _box(text, first), _box(text, first + len(line) - 1)
            yield line, one[0], two[2], one[3], two[1]
        at += len(whole) + 1


def _box(text: pypdfium2.PdfTextPage, at: int) -> tuple[float, float, float, float]:
    """Left, bottom, right, top of the character at *at* in the page's text."""
    index = raw.FPDFText_GetCharIndexFromTextIndex(text.raw, at)
    left, bottom, right, top = text.get_charbox(index, loose=True) if index >= 0 else (0.0, 0.0, 0.0, 0.0)
    return left, bottom, right, top


def _limit_memory(size: int) -> None:
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - Windows has none

        most = _MEMORY + 3 * size
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main() -> None:
    """Read a PDF from standard input, print its lines."""
    data = sys.stdin.buffer.read()
    _limit_memory(len(data))
    json.dump(lines_of(data), sys.stdout)


if __name__ == "__main__":
    main()
