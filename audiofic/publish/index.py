"""The library of a running server: in memory, and read again where files came, went or changed."""

import hashlib
import threading
import time
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from audiofic.library import Shelved, Skipped, book_at, sound_files

_FRESH = 2.0
"""Seconds for which a look at the folder is good: one of 5,000 files takes some 50 ms."""


@dataclass(frozen=True)
class Holdings:
    """What a library held at one moment."""

    books: tuple[Shelved, ...]
    """By name."""
    version: str
    """Digest of what is there; the same library has the same."""

    @cached_property
    def by_name(self) -> Mapping[str, Shelved]:
        """Their paths in the library: nothing else can be asked for."""
        return {book.name: book for book in self.books}

    @cached_property
    def by_work(self) -> Mapping[str, Shelved]:
        """Of a work that is there twice, the first by name."""
        return {book.colophon.work: book for book in reversed(self.books)}

    @cached_property
    def _searched(self) -> tuple[str, ...]:
        return tuple(map(_words_of, self.books))

    def found(self, query: str) -> tuple[Shelved, ...]:
        """The books that have every word of *query* in what is known of them, whatever its case and accents."""
        words = plain(query).split()
        return tuple(
            book for book, text in zip(self.books, self._searched, strict=True) if all(word in text for word in words)
        )


class Index:
    """A folder's holdings, for the threads of a server."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._seen: dict[Path, tuple[tuple[int, int], Shelved | Skipped]] = {}
        self._looked = -_FRESH
        self._holdings = Holdings((), "")

    def holdings(self) -> Holdings:
        """What is there; at most a few seconds ago. Raise UsageError where the folder is gone."""
        with self._lock:
            if time.monotonic() - self._looked >= _FRESH:
                self._look()
                self._looked = time.monotonic()
            return self._holdings

    def _look(self) -> None:
        seen, before = {}, self._seen
        for path in sound_files(self._folder):
            try:
                status = path.stat()
            except OSError:
                continue  # it was taken away under our eyes
            stamp = (status.st_mtime_ns, status.st_size)
            known = before.get(path)
            seen[path] = known if known and known[0] == stamp else (stamp, book_at(path, self._folder))
        if seen.keys() != before.keys() or any(found is not before[path] for path, found in seen.items()):
            digest = hashlib.sha256(repr([(str(path), stamp) for path, (stamp, _) in seen.items()]).encode())
            books = tuple(found for _, found in seen.values() if isinstance(found, Shelved))
            self._seen, self._holdings = seen, Holdings(books, digest.hexdigest()[:32])


def plain(text: str) -> str:
    """Small letters without accents."""
    folded = unicodedata.normalize("NFKD", text.casefold())
    return "".join(one for one in folded if not unicodedata.combining(one))


def _words_of(book: Shelved) -> str:
    about = book.colophon.metadata
    several = (about.authors, about.fandoms, about.relationships, about.characters, about.tags)
    return plain("\n".join((about.title, about.series, about.summary, *(one for names in several for one in names))))
