"""Books with whatever bytes changed are read or refused, and end no reader."""

import contextlib

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from audiofic.errors import StoryError
from audiofic.readers.books.docx import read_docx
from audiofic.readers.books.epub import read_epub
from audiofic.readers.books.pdf import read_pdf
from audiofic.readers.web.markdown import read_markdown
from stories.books.build import NAV, NCX, RAIN, TWO, W, docx, epub_members, nav, ncx, paragraph, pdf, point, zipped

BOOK = epub_members(
    TWO,
    {"OEBPS/nav.xhtml": nav([("Rain", "a.xhtml")]), "OEBPS/toc.ncx": ncx(point("Rain", "a.xhtml"))},
    manifest=NAV + NCX,
)
WORD = {"word/document.xml": f"<w:document {W}><w:body>{paragraph(RAIN)}</w:body></w:document>"}
fuzzed = settings(max_examples=100, deadline=5000, suppress_health_check=[HealthCheck.function_scoped_fixture])
mutations = st.lists(
    st.tuples(st.floats(0, 1, exclude_max=True), st.binary(min_size=1, max_size=6)), min_size=1, max_size=8
)


def mutated(data: bytes, changes: list[tuple[float, bytes]]) -> bytes:
    changed = bytearray(data)
    for where, content in changes:
        at = int(where * len(changed))
        changed[at : at + len(content)] = content
    return bytes(changed)


def survives(reader, data: bytes) -> None:
    with contextlib.suppress(StoryError):
        assert reader(data, "x").text


@fuzzed
@given(mutations)
def test_an_epub_with_any_bytes_changed_is_read_or_refused(changes):
    survives(read_epub, mutated(zipped(BOOK), changes))


@fuzzed
@given(st.sampled_from([name for name in BOOK if name != "mimetype"]), mutations)
def test_an_epub_with_any_file_changed_is_read_or_refused(name, changes):
    survives(read_epub, zipped(BOOK | {name: mutated(str(BOOK[name]).encode(), changes)}))


@fuzzed
@given(mutations)
def test_a_word_document_with_any_bytes_changed_is_read_or_refused(changes):
    survives(read_docx, zipped({"word/document.xml": mutated(WORD["word/document.xml"].encode(), changes)}))
    survives(read_docx, mutated(docx(paragraph(RAIN)), changes))


@fuzzed
@given(st.text(max_size=300))
def test_any_text_is_markdown_or_refused(text):
    survives(read_markdown, text.encode("utf-8", "replace"))


@settings(max_examples=15, deadline=10_000)
@given(mutations)
def test_a_pdf_with_any_bytes_changed_is_read_or_refused(changes):
    survives(read_pdf, mutated(pdf([[(60, 560, RAIN[:60])]], [("Rain", 0, 580)]), changes))
