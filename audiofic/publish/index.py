"""The library of a running server: in memory, and read again beside its answers where files came, went or changed."""

import hashlib
import re
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from audiofic.errors import UsageError
from audiofic.languages import folded
from audiofic.library import Shelved, Skipped, book_at, sound_files
from audiofic.publish.feeds import rank
from audiofic.publish.feeds.episodes import book_episode, title_of
from audiofic.publish.feeds.plan import Feed, feeds_of, work_folder

SIDES = ("cover.jpg", "thumb.jpg", "book.vtt", "book.srt", "book.json")
"""What goes with a book; made when it is asked for."""
_ARTICLE = re.compile(r"^(the|an?) ")
_PAUSE, _SHARE = 2.0, 25
"""Between two looks at the folder: seconds at least, and times what a look took (5,000 files: some 75 ms)."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """A file as it was looked at."""

    stamp: tuple[int, int]
    """The time (ns) and the size (bytes) that it had."""
    found: Shelved | Skipped
    text: str = ""
    """All that a search of the library may find it by; folded."""


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
    texts: Mapping[str, str] = field(default_factory=dict)
    """Name of a book -> all that a search may find it by; folded."""

    def __post_init__(self) -> None:
        """What follows is made at once, or the first who asks would wait for it: a second, of 5,000 books."""
        for name, member in vars(Holdings).items():
            if isinstance(member, cached_property):
                getattr(self, name)

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

    def found(self, query: str) -> frozenset[str]:
        """The works that have every word of *query* in what is known of them, whatever its case and accents."""
        words = folded(query).split()
        texts = self.texts
        return frozenset(w for w, book in self.by_work.items() if all(word in texts[book.name] for word in words))


class Index:
    """A folder's holdings, for the threads of a server."""

    def __init__(self, folder: Path) -> None:
        """Raise UsageError where there is no folder."""
        if not folder.is_dir():
            raise UsageError(f"There is no folder {folder}.", "Name the one that holds the audiobooks.")
        self.folder = folder.absolute()
        self.holdings = Holdings()
        """What was there a moment ago: nobody who asks waits for a look at the folder."""
        self._seen: dict[Path, _Seen] = {}
        self._look()

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Meanwhile, look again and again at what is there."""
        ended = threading.Event()
        threading.Thread(target=self._look_again, args=(ended,), daemon=True).start()
        try:
            yield
        finally:
            ended.set()

    def _look_again(self, ended: threading.Event) -> None:
        pause = _PAUSE
        while not ended.wait(pause):
            began = time.monotonic()
            with suppress(UsageError):  # a drive that is away for a moment; its files are not found meanwhile
                self._look()
            pause = max(_PAUSE, _SHARE * (time.monotonic() - began))

    def _look(self) -> None:
        before, seen = self._seen, dict[Path, _Seen]()
        for path in sound_files(self.folder):
            try:
                status = path.stat()
            except OSError:
                continue  # it was taken away under our eyes
            stamp = (status.st_mtime_ns, status.st_size)
            known = before.get(path)
            seen[path] = known if known and known.stamp == stamp else _looked_at(path, self.folder, stamp)
        if seen.keys() != before.keys() or any(one is not before[path] for path, one in seen.items()):
            self._seen, self.holdings = seen, _holdings(self.folder.name or "Audiobooks", seen)


def _looked_at(path: Path, folder: Path, stamp: tuple[int, int]) -> _Seen:
    found = book_at(path, folder)
    return _Seen(stamp, found, _text_of(found)) if isinstance(found, Shelved) else _Seen(stamp, found)


def _holdings(title: str, seen: Mapping[Path, _Seen]) -> Holdings:
    found = [one.found for one in seen.values()]
    books = tuple(one for one in found if isinstance(one, Shelved) and _can_be_asked_for(one))
    broken = tuple(one.reason for one in found if isinstance(one, Skipped) and one.reason)
    digest = hashlib.sha256(repr([(path, one.stamp) for path, one in seen.items()]).encode())
    texts = {one.found.name: one.text for one in seen.values() if isinstance(one.found, Shelved)}
    return Holdings(title, books, digest.hexdigest(), broken, texts)


def _can_be_asked_for(book: Shelved) -> bool:
    """Whether its path is text: an address cannot hold bytes that are no UTF-8."""
    return not re.search("[\ud800-\udfff]", book.name)


def _text_of(book: Shelved) -> str:
    about = book.colophon.metadata
    several = (about.authors, about.fandoms, about.relationships, about.characters, about.tags)
    return folded(
        "\n".join((title_of(book), about.series, about.summary, *(one for names in several for one in names)))
    )
