"""Kindle books (MOBI, AZW3) by way of Calibre, where it is installed: it makes an EPUB of them."""

import shutil
import subprocess
from pathlib import Path, PurePath
from tempfile import TemporaryDirectory

from audiofic.errors import StoryError
from audiofic.model import Document
from audiofic.readers.books.epub import read_epub

PATIENCE = 300.0  # seconds; Calibre takes 5 to 20 for a novel
_SUFFIXES = frozenset({".mobi", ".azw", ".azw3", ".prc", ".kf8"})


def read_kindle(data: bytes, name: str) -> Document:
    """The story in the Kindle book *data*; *name* is the file's."""
    converter = shutil.which("ebook-convert")
    if converter is None:
        raise StoryError(
            f"{name} is a Kindle book, which only Calibre can open, and Calibre is not installed.",
            "Install Calibre (https://calibre-ebook.com), or give the story's EPUB or HTML file.",
        )
    with TemporaryDirectory(prefix="audiofic-") as folder:
        suffix = PurePath(name).suffix.lower()
        book = Path(folder, f"book{suffix if suffix in _SUFFIXES else '.mobi'}")
        book.write_bytes(data)
        return read_epub(_converted(converter, book, name), name)


def _converted(converter: str, book: Path, name: str) -> bytes:
    """The EPUB that *converter* makes of *book*."""
    epub = book.with_suffix(".epub")
    hint = "Open it in Calibre to see what is wrong, or give the story's EPUB or HTML file."
    try:
        run = subprocess.run(
            [converter, str(book), str(epub)],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise StoryError(f"{name}: Calibre had not converted it after {PATIENCE:.0f} seconds.", hint) from error
    except OSError as error:
        raise StoryError(f"{name}: Calibre's ebook-convert could not be started: {error}.", hint) from error
    said = (run.stdout + run.stderr).decode("utf-8", "replace")
    if run.returncode == 0 and epub.is_file():
        return epub.read_bytes()
    if "drm" in said.lower():
        raise StoryError(
            f"{name} is locked by its seller (DRM) and cannot be read.",
            "Get the story without a lock, for instance from its author's own page.",
        )
    last = next((line.strip() for line in reversed(said.splitlines()) if line.strip()), "it said nothing")
    raise StoryError(f"{name}: Calibre could not convert it: {last[:200]}", hint)
