"""The page of a book as a file beside it."""

from pathlib import Path
from urllib.parse import quote

from audiofic.atomic import refusal, replacing
from audiofic.errors import OutputError
from audiofic.library import Skipped, book_at, cover_of, transcript_of
from audiofic.library.files import KINDS
from audiofic.publish.page import Links, book_page, data_url

_OURS = b'name="generator" content="audiofic"'


def write_page(path: Path) -> Path:
    """Write BOOK.html beside the audiobook at *path*, in whose folder the page looks for its sound.

    Raise OutputError where that is no audiobook of ours, or where the page would take the place of another's.
    """
    if path.suffix.lower() not in KINDS:
        raise OutputError(f"{path} is no audiobook.", f"Name one that ends in {', '.join(KINDS)}.")
    book = book_at(path, path.parent)
    if isinstance(book, Skipped):
        hint = "Render its story again."
        raise OutputError(book.reason or f"{path} does not say what is heard in it: it is not audiofic's.", hint)
    picture = cover_of(path)
    links = Links(quote(path.name), data_url(picture) if picture else "")
    target = path.with_suffix(".html")
    try:
        if target.exists() and _OURS not in target.read_bytes()[:4096]:
            raise OutputError(f"{target} is not a page of audiofic's.", "Move it away, then try again.")
        with replacing(target, ".page-") as file:
            file.write(book_page(book.colophon, transcript_of(path), links).html.encode())
    except OSError as error:
        raise refusal(error, target) from error
    return target
