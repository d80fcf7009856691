"""PDFs become Documents as well as lines on sheets can, or are refused."""

import os
import zlib

import pytest

from audiofic.readers.books.pdf import read_pdf
from reading import blocks, left_out, refused, titles
from stories.books.build import RAIN, SUN, pdf


def sheet(number: int, lines: list[str], left: int = 60) -> list[tuple[int, int, str]]:
    body = [(left if at else left + 16, 520 - 14 * at, line) for at, line in enumerate(lines)]
    return [(60, 560, "THE LAMP ROOM"), *body, (200, 30, str(number))]


LINES = [
    "The kettle sang, and nobody in the whole long extra-",
    "ordinary house got up to take it from the fire, though",
]


def test_a_pdfs_lines_become_paragraphs_without_page_numbers_and_running_heads():
    pages = [
        sheet(n, [*LINES, f"all {word} of them had heard it sing."]) for n, word in enumerate(("two", "six", "ten"), 1)
    ]
    story = read_pdf(pdf(pages, info=("The Lamp Room", "Ann Nym")), "x.pdf")

    assert (story.metadata.title, story.metadata.authors) == ("The Lamp Room", ("Ann Nym",))
    assert blocks(story)[0] == (
        "paragraph",
        "The kettle sang, and nobody in the whole long extraordinary house got up to take it from the fire, though "
        "all two of them had heard it sing.",
    )
    assert left_out(story) == {"page numbers and running heads": "THE LAMP ROOM 1 THE LAMP ROOM 2 THE LAMP ROOM 3"}
    assert "guessed" in story.warnings[0]


def test_a_pdfs_outline_gives_its_chapters():
    pages = [[(60, 560, "Rain"), (60, 520, RAIN[:50])], [(60, 560, "Sun"), (60, 520, SUN[:50])]]
    story = read_pdf(pdf(pages, [("Rain", 0, 580), ("Sun", 1, 580)]), "x.pdf")

    assert titles(story) == ["Rain", "Sun"]
    assert blocks(story, 1) == [("heading", "Sun"), ("paragraph", SUN[:50].strip())]


def test_a_pdf_of_pictures_is_refused():
    assert "pictures" in refused(pdf([[]]), read_pdf)


def test_a_torn_pdf_is_refused():
    assert "not a readable PDF" in refused(pdf([[(60, 560, RAIN)]])[:300], read_pdf)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no limit of memory for a process")
def test_a_pdf_that_would_fill_the_memory_is_refused():
    packed = zlib.compress(b"BT /F1 11 Tf 60 560 Td (a) Tj " * 3_000_000, 9)
    book = pdf([[(60, 560, RAIN)]])
    start, end = book.index(b"<< /Length"), book.index(b"endstream")
    stream = b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\n" % (len(packed), packed)

    assert "memory" in refused(book[:start] + stream + book[end:], read_pdf, within=60)
