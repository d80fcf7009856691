"""The library of a running server: in memory, and read again where files came, went or changed."""

import hashlib
import re
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from audiofic.errors import UsageError
from audiofic.languages import folded
from audiofic.library import Shelved, Skipped, book_at, sound_files
from audiofic.publish.feeds import rank
from audiofic.publish.feeds.episodes import book_episode, title_of
from audiofic.publish.feeds.plan import Feed, feeds_of, work_folder

SIDES = ("cover.jpg", "book.vtt", "book.srt", "book.json")
"""What goes with a book; made when it is asked for."""
_ARTICLE = re.compile(r"^(the|an?) ")
_FRESH = 2.0
"""Seconds for which a look at the folder is good: one of 5,000 files takes some 50 ms."""
_Seen = dict[Path, tuple[tuple[int, int], Shelved | Skipped]]  # with the time (ns) and the size (bytes) that it had


@dataclass(frozen=True)
class Holdings:
    """What a library held at one moment."""

    title: str = ""
    """What the collection is called."""
    books: tuple[Shelved, ...] = ()
    """By name."""
    version: str = ""
    """Digest of what is there; the same library has the same."""
    broken: tuple[str, ...] = ()
    """What is wrong with files that would be ours, a sentence each."""

    @cached_property
    def by_name(self) -> Mapping[str, Shelved]:
        """Path from the library's folder -> the book that is there."""
        return {book.name: book for book in self.books}

    @cached_property
    def by_work(self) -> Mapping[str, Shelved]:
        """Work -> its book; the one that the feeds offer, where there are several."""
        return {book.colophon.work: book for book in sorted(self.books, key=rank, reverse=True)}

    @cached_property
    def sides(self) -> Mapping[str, Shelved]:
        """Path of what goes with a book -> the book."""
        return {f"{work_folder(work)}/{side}": book for work, book in self.by_work.items() for side in SIDES}

    @cached_property
    def feeds(self) -> Mapping[str, Feed]:
        """Path of a feed -> the feed."""
        episodes = [book_episode(book, work_folder(work)) for work, book in self.by_work.items()]
        return {feed.name: feed for feed in feeds_of(episodes, self.title)}

    @cached_property
    def by_title(self) -> tuple[Shelved, ...]:
        """One book of each work, by its title without its article."""
        return tuple(
            sorted(self.by_work.values(), key=lambda book: (_ARTICLE.sub("", folded(title_of(book))), book.name))
        )

    @cached_property
    def feeds_by_title(self) -> tuple[Feed, ...]:
        """The feeds, likewise, each kind among the others."""
        return tuple(sorted(self.feeds.values(), key=lambda feed: (folded(feed.title), feed.name)))

    @cached_property
    def _texts(self) -> Mapping[str, str]:
        return {work: _text_of(book) for work, book in self.by_work.items()}

    def found(self, query: str) -> frozenset[str]:
        """The works that have every word of *query* in what is known of them, whatever its case and accents."""
        words = folded(query).split()
        return frozenset(work for work, text in self._texts.items() if all(word in text for word in words))


class Index:
    """A folder's holdings, for the threads of a server."""

    def __init__(self, folder: Path) -> None:
        """Raise UsageError where there is no folder."""
        if not folder.is_dir():
            raise UsageError(f"There is no folder {folder}.", "Name the one that holds the audiobooks.")
        self.folder = folder.absolute()
        self._lock = threading.Lock()
        self._seen: _Seen = {}
        self._looked = -_FRESH
        self._holdings = Holdings()

    def holdings(self) -> Holdings:
        """What is there, or was a moment ago."""
        with self._lock:
            if time.monotonic() - self._looked >= _FRESH:
                self._look()
                self._looked = time.monotonic()
            return self._holdings

    def _look(self) -> None:
        before = self._seen
        seen: _Seen = {}
        for path in sound_files(self.folder):
            try:
                status = path.stat()
            except OSError:
                continue  # it was taken away under our eyes
            stamp = (status.st_mtime_ns, status.st_size)
            known = before.get(path)
            seen[path] = known if known and known[0] == stamp else (stamp, book_at(path, self.folder))
        if seen.keys() != before.keys() or any(found is not before[path] for path, found in seen.items()):
            self._seen, self._holdings = seen, _holdings(self.folder.name or "Audiobooks", seen)


def _holdings(title: str, seen: _Seen) -> Holdings:
    found = [found for _, found in seen.values()]
    books = tuple(one for one in found if isinstance(one, Shelved) and _can_be_asked_for(one))
    broken = tuple(one.reason for one in found if isinstance(one, Skipped) and one.reason)
    digest = hashlib.sha256(repr([(path, stamp) for path, (stamp, _) in seen.items()]).encode())
    return Holdings(title, books, digest.hexdigest(), broken)


def _can_be_asked_for(book: Shelved) -> bool:
    """Whether its path is text: an address cannot hold bytes that are no UTF-8."""
    return not re.search("[\ud800-\udfff]", book.name)


def _text_of(book: Shelved) -> str:
    about = book.colophon.metadata
    several = (about.authors, about.fandoms, about.relationships, about.characters, about.tags)
    return folded("\n".join((about.title, about.series, about.summary, *(one for names in several for one in names))))
