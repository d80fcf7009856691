"""A library as Audiobookshelf wants it: a folder for each book, with its cover and its facts beside the sound.

Folders and fields are those of its documentation (audiobookshelf.org/docs, "Book Directory Structure") and of its
scanner, which believes metadata.json before the tags, and the tags before the folders. Plex and Jellyfin take the same
folders.
"""

import json
import re
from pathlib import Path

from audiofic.atomic import refusal, replacing
from audiofic.colophon import Colophon
from audiofic.errors import OutputError
from audiofic.library import Shelved, book_at, cover_of
from audiofic.model import Metadata
from audiofic.naming import safe_name
from audiofic.pictures import suffix_of
from audiofic.publish.feeds.shownotes import is_explicit, link_of, plain_notes

FACTS = "metadata.json"
_NUMBER = re.compile(r"(\d{1,3})(\.\d{1,2})?")  # what the scanner takes for a book's number in its folder's name


def place(metadata: Metadata, fallback: str) -> tuple[str, ...]:
    """The folders of a story, Author, Series and "02 - Title", as far as they are known, else *fallback*.

    Its sound is the only one in the last of them, as all that lies there is one book. Without an author there is no
    folder for a series: it would be taken for one.
    """
    title = safe_name(metadata.title, safe_name(fallback, "story"))
    author = safe_name(", ".join(metadata.authors), "")
    series = safe_name(metadata.series, "") if author else ""
    number = _NUMBER.fullmatch(metadata.part) if series else None
    folder = safe_name(f"{int(number[1]):02}{number[2] or ''} - {title}", title) if number else title
    return (*filter(None, (author, series)), folder)


def metadata_json(colophon: Colophon) -> str:
    """What Audiobookshelf is told of a book; what it finds nothing of here, it takes from tags and folders."""
    metadata = colophon.metadata
    part = re.sub(r"[\s#]", "", metadata.part)  # a number with one of these would be read as part of the name
    is_fan_fiction = bool(metadata.fandoms or metadata.relationships or metadata.rating)
    facts = {
        "title": metadata.title,
        "authors": metadata.authors,
        "narrators": [f"{voice} (synthetic voice)" for voice in dict.fromkeys(voice for _, voice in colophon.voices)],
        "series": [f"{metadata.series} #{part}" if part else metadata.series] if metadata.series else [],
        "genres": ["Podfic", *metadata.fandoms] if is_fan_fiction else ["Audiobook"],
        "tags": (*metadata.warnings, *metadata.relationships, *metadata.tags),
        "publishedYear": colophon.date[:4],
        "publishedDate": colophon.date,
        "description": "\n\n".join(filter(None, (plain_notes(colophon), link_of(metadata)))),
        "language": metadata.language,
        "explicit": is_explicit(metadata),
        "abridged": False,
        "chapters": [
            # One without a title, and all of them are thrown away.
            {"id": n, "start": round(mark.start, 3), "end": round(mark.end, 3), "title": mark.title or f"Part {n + 1}"}
            for n, mark in enumerate(colophon.marks)
        ],
    }
    known = {name: fact for name, fact in facts.items() if fact != ""}  # an empty title would outdo the folder's
    return json.dumps(known, ensure_ascii=False, indent=2) + "\n"


def furnish(book: Path) -> None:
    """Write metadata.json and the cover beside the finished *book*, in place of older ones.

    Raise OutputError where they cannot be written, or *book* is none of ours.
    """
    found = book_at(book.absolute(), book.absolute().parent)
    if not isinstance(found, Shelved):
        raise OutputError(found.reason or f"{book} was not made by audiofic.", "Render its story again.")
    cover = cover_of(book) or b""
    files = {FACTS: metadata_json(found.colophon).encode()}
    if cover:
        files[f"cover{suffix_of(cover)}"] = cover
    for name, data in files.items():
        path = book.with_name(name)
        try:
            with replacing(path, f".{name}.part-") as file:
                file.write(data)
        except OSError as error:
            raise refusal(error, path) from error
