"""The second count: it agrees with the readers, and catches one that loses or doubles a paragraph."""

import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

import audiofic.readers
from audiofic import Settings
from audiofic.errors import FidelityError
from audiofic.fidelity import confirm
from audiofic.model import Block, Chapter, Document
from audiofic.production import prepare

TEXT = """Title: The Weir
Author: Ann

Chapter 1: High Water

The river came up over the lane, and Tam's boat with it.

"It won't hold," she said.

Chapter 2: Low Water

By Friday it was only mud again.
"""
PAGE = """<!DOCTYPE html><html><head><title>The Weir</title><style>p {color: red}</style></head><body>
<h1>The Weir</h1><h2>Chapter 1</h2><p>The river came <i>up</i> over the lane,<br/>and Tam&#8217;s boat with it.</p>
<p>&ldquo;It won&#39;t hold,&rdquo; she said.</p><hr/><p>By Friday it was only m<b>u</b>d again.</p>
<script>var lost = "not a word of the story"</script></body></html>"""


def text(folder: Path) -> Path:
    path = folder / "weir.txt"
    path.write_text(TEXT, "utf-8")
    return path


def page(folder: Path) -> Path:
    path = folder / "weir.html"
    path.write_text(PAGE, "utf-8")
    return path


def book(folder: Path) -> Path:
    path = folder / "weir.epub"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
        archive.writestr(
            "META-INF/container.xml",
            '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>'
            '<rootfile full-path="content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
        )
        archive.writestr(
            "content.opf",
            '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata '
            'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>The Weir</dc:title></metadata><manifest>'
            '<item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest>'
            '<spine><itemref idref="a"/></spine></package>',
        )
        archive.writestr("a.xhtml", PAGE.replace("<!DOCTYPE html>", ""))
    return path


def dropping(document: Document) -> Document:
    return altered(document, lambda blocks, n: blocks[:n] + blocks[n + 1 :])


def doubling(document: Document) -> Document:
    return altered(document, lambda blocks, n: (*blocks[: n + 1], *blocks[n:]))


def altered(document: Document, change: Callable[[tuple[Block, ...], int], tuple[Block, ...]]) -> Document:
    """*document* with the paragraph about Tam's boat changed."""
    blocks = document.chapters[0].blocks
    paragraph = next(n for n, block in enumerate(blocks) if "Tam" in document.text[block.start : block.end])
    first = Chapter(document.chapters[0].title, change(blocks, paragraph))
    return replace(document, chapters=(first, *document.chapters[1:]))


@pytest.mark.parametrize("story", [text, page, book])
def test_every_word_of_a_file_is_accounted_for(story, tmp_path: Path, settings: Settings):
    balance = prepare(story(tmp_path), settings).balance

    assert balance.even, balance
    assert balance.in_file == balance.in_script + sum(words for _, words in balance.left_out)


@pytest.mark.parametrize("story", [text, page, book])
@pytest.mark.parametrize("fault", [dropping, doubling])
def test_a_reader_that_drops_or_doubles_a_paragraph_is_caught(story, fault, tmp_path, settings, monkeypatch):
    read = audiofic.readers.read
    monkeypatch.setattr("audiofic.production.read", lambda path: fault(read(path)))

    balance = prepare(story(tmp_path), settings).balance

    assert {"Tam", "boat", "with", "it"} <= set(balance.lost if fault is dropping else balance.extra)
    with pytest.raises(FidelityError):
        confirm(balance)


def test_what_is_left_out_is_named_with_its_words(tmp_path: Path, settings: Settings):
    balance = prepare(text(tmp_path), settings).balance

    assert balance.left_out == (("title, author and other data", 5),)


def test_every_sample_file_is_accounted_for_word_by_word(shared: Path, settings: Settings):
    samples = [path for path in sorted((shared / "samples").rglob("*.*")) if path.name != "README.md"]

    uneven = {path.name: str(balance) for path in samples if not (balance := prepare(path, settings).balance).even}

    assert samples
    assert not uneven
