"""Stage 1: a file becomes a Document; the reader is picked by what the file holds, then by its name."""

import os
import re
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from importlib.metadata import entry_points
from pathlib import Path
from typing import cast

from audiofic.errors import StoryError
from audiofic.model import Document
from audiofic.readers.recount import recount
from audiofic.readers.web.flavours import flavour_of, is_page, is_part

Reader = Callable[[bytes, str], Document]
"""From a file's bytes and its path, which serves for messages and as a last resort for the title."""

READERS = {
    "text": "audiofic.readers.plain.text:read_text",
    "html": "audiofic.readers.web.page:read_page",
    "ao3": "audiofic.readers.web.ao3:read_ao3",
    "fanficfare": "audiofic.readers.web.fanficfare:read_fanficfare",
    "ffn": "audiofic.readers.web.ffn:read_ffn",
    "fichub": "audiofic.readers.web.fichub:read_fichub",
    "epub": "audiofic.readers.books.epub:read_epub",
    "docx": "audiofic.readers.books.docx:read_docx",
    "pdf": "audiofic.readers.books.pdf:read_pdf",
    "markdown": "audiofic.readers.web.markdown:read_markdown",
    "gutenberg": "audiofic.readers.plain.gutenberg:read_gutenberg",
    "mobi": "audiofic.readers.books.kindle:read_kindle",
}
"""Kind of file -> module:function, imported only when such a file is read; the entry points of GROUP are added."""

GROUP = "audiofic.readers"

LARGEST = 200 * 1024 * 1024  # bytes; the whole of Wikisource's longest novel has 20 MB

_MAGIC: tuple[tuple[int, bytes, str], ...] = (
    (0, b"%PDF-", "pdf"),
    (0, b"{\\rtf", "rtf"),
    (0, b"\xd0\xcf\x11\xe0", "doc"),
    (0, b"\x1f\x8b", "gzip"),
    (0, b"Rar!", "rar"),
    (0, b"7z\xbc\xaf", "7z"),
    (60, b"BOOKMOBI", "mobi"),
)

_ZIPPED: tuple[tuple[bytes, str], ...] = (
    (b"application/epub+zip", "epub"),
    (b"META-INF/container.xml", "epub"),
    (b"word/", "docx"),
    (b"opendocument.text", "odt"),
)

_SUFFIXES = {".md": "markdown", ".markdown": "markdown", ".htm": "html", ".html": "html", ".xhtml": "html"}

_GUTENBERG = re.compile(rb"^\*\*\* ?START OF (?:THE|THIS) PROJECT GUTENBERG EBOOK", re.MULTILINE | re.IGNORECASE)

_NAMES = {
    "pdf": "a PDF",
    "rtf": "a rich-text (RTF) file",
    "doc": "a Word document of the old kind",
    "docx": "a Word document (DOCX)",
    "odt": "an OpenDocument text (ODT)",
    "epub": "an EPUB book",
    "mobi": "a Kindle book",
    "html": "a web page (HTML)",
    "gzip": "a gzip archive",
    "rar": "a RAR archive",
    "7z": "a 7-Zip archive",
    "zip": "a ZIP archive",
}


def read(path: Path) -> Document:
    """Read the story at *path*; raise StoryError when there is none."""
    data = _bytes_of(path)
    if not data.strip():
        raise StoryError(f"{path} is empty.", "Check that the download or the copy was complete.")
    readers = READERS | {point.name: point.value for point in entry_points(group=GROUP)}
    kind = kind_of(data, path.name, frozenset(readers))
    if kind not in readers:
        raise StoryError(
            f"{path} is {_NAMES[kind]}, which audiofic does not read.",
            "Save the story as EPUB, HTML, DOCX, Markdown or plain text, and give that file.",
        )
    module, _, name = readers[kind].partition(":")
    return cast(Reader, getattr(import_module(module), name))(data, str(path))


def recounted(path: Path) -> Counter[str] | None:
    """The words in the file at *path* by a second path, see readers.recount; None where its kind has none."""
    if not path.is_file():  # a pipe can be read but once
        return None
    data = _bytes_of(path)
    return recount(data, kind_of(data, path.name, frozenset(READERS)), path.name)


def cover_in(path: Path) -> bytes | None:
    """The cover inside the book at *path*, a picture of any format; None where there is none, or it is damaged."""
    if not path.is_file():  # as above
        return None
    data = _bytes_of(path)
    if kind_of(data, path.name, frozenset(READERS)) != "epub":
        return None
    from audiofic.readers.books.archive import Archive  # noqa: PLC0415  # loaded for those who have such a book
    from audiofic.readers.books.package import read_cover  # noqa: PLC0415

    try:
        return read_cover(Archive(data, str(path)))
    except StoryError:  # what was good enough to be read may still have a broken picture
        return None


def kind_of(data: bytes, name: str, known: frozenset[str]) -> str:
    """What *data* is by its first bytes; where they say nothing, by *name* if that kind is *known*; else text."""
    found = next((kind for at, magic, kind in _MAGIC if data.startswith(magic, at)), "")
    if found:
        return found
    if data.startswith(b"PK\x03\x04"):
        return next((kind for mark, kind in _ZIPPED if mark in data), "zip")
    by_name = _SUFFIXES.get(Path(name).suffix.lower(), "text")
    if is_page(data) or by_name == "html" or (by_name == "text" and is_part(data)):
        flavour = flavour_of(data)
        return flavour if flavour in known else "html"
    if by_name == "text" and "gutenberg" in known and _GUTENBERG.search(data, 0, 100_000):
        return "gutenberg"
    return by_name if by_name in known else "text"


def _bytes_of(path: Path) -> bytes:
    with _explained(path), path.open("rb") as file:
        data = file.read(LARGEST + 1)  # not stat: a pipe has no size, /dev/zero no end
    if len(data) > LARGEST:
        raise StoryError(
            f"{path} is larger than {LARGEST // 1024**2} MB: that is not one story.",
            "Give the file of a single story, or cut it into parts.",
        )
    return data


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    """What the operating system says about *path*, as a sentence of ours."""
    try:
        yield
    except FileNotFoundError as error:
        raise StoryError(f"There is no file {path}.", "Check the path and its spelling.") from error
    except IsADirectoryError as error:
        raise StoryError(f"{path} is a folder.", "Give one story's file.") from error
    except PermissionError as error:
        hint = (
            "Give one story's file." if os.path.isdir(path) else "Make it readable (chmod u+r), or copy it elsewhere."
        )
        raise StoryError(f"{path} may not be read: permission denied.", hint) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL inside the path
        raise StoryError(f"{path} cannot be read: {error}.", "Check the path and the disk.") from error
