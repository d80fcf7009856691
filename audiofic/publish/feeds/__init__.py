"""Feeds: a folder of audiobooks as podcasts, from the files alone."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial
from mmap import ACCESS_READ, mmap
from pathlib import Path

from audiofic.atomic import refusal
from audiofic.errors import OutputError, SoundError, UsageError
from audiofic.library import IGNORE, Shelved, Skipped, shelf
from audiofic.publish.feeds.beside import episodes_of, furnish
from audiofic.publish.feeds.episodes import Episode
from audiofic.publish.feeds.output import Output, writing
from audiofic.publish.feeds.plan import COLLECTION, FOLDER, Feed, feeds_of, work_folder
from audiofic.publish.feeds.processes import spread
from audiofic.publish.feeds.rss import GENERATOR, TAIL, Site, address, head, item

__all__ = ["Episodes", "Published", "publish", "rank"]

_PREFERRED = (".mp3", ".m4b", ".opus")
"""Of a work that is there in several formats: the one that the most players read."""


class Episodes(StrEnum):
    """What is an episode of a feed."""

    BOOK = "book"
    CHAPTER = "chapter"


@dataclass(frozen=True, slots=True)
class Published:
    """What was written."""

    path: Path
    """Of the feed of the whole collection."""
    url: str
    """Its address."""
    feeds: tuple[tuple[str, str, int], ...]
    """Kind, title and number of episodes of each feed, the collection first."""
    foreign: int
    """Sound files that are not ours."""
    warnings: tuple[str, ...]
    """What is wrong with ours, a sentence each."""


def publish(folder: Path, base: str, by: Episodes = Episodes.BOOK) -> Published:
    """Write the feeds of the audiobooks in *folder*, which is served at the address *base*.

    Raise UsageError where that is no address, or no folder with audiobooks, and OutputError where something cannot be
    written. What does not change is not touched.
    """
    base = address(base)
    books, foreign, warnings = _sorted_out(shelf(folder))
    if not books:
        other = f", though {foreign} of others" if foreign else ""
        raise UsageError(f"There is no audiobook of audiofic's in {folder}{other}.", "Render a story into it first.")
    output = Output(folder.absolute())
    _check_ours(output.root / COLLECTION)
    try:
        output.put(f"{FOLDER}/{IGNORE}", b"")
        episodes: list[Episode] = []
        for found in _episodes(books, output, by):
            if isinstance(found, SoundError):
                warnings.append(found.message)
            else:
                episodes += found
        feeds = _write(feeds_of(episodes, output.root.name or "Audiobooks"), Site(base, output.files), output)
        output.sweep()
    finally:
        output.note()  # what was written before Ctrl-C need not be written again
    return Published(output.root / COLLECTION, f"{base}/{COLLECTION}", feeds, foreign, tuple(warnings))


def _episodes(books: Sequence[Shelved], output: Output, by: Episodes) -> Iterator[list[Episode] | SoundError]:
    """The episodes of each book, with what belongs to them written unless it was already; or what is wrong with it."""
    chapters = by is Episodes.CHAPTER
    fresh = {book.name for book in books if output.keep(work_folder(book.colophon.work), _stamp(book, by))}
    stale = [book for book in books if book.name not in fresh]
    with closing(spread(partial(furnish, root=output.root, chapters=chapters), stale)) as furnished:
        for book in books:
            written = () if book.name in fresh else next(furnished)
            if isinstance(written, SoundError):
                yield written
                continue
            output.add(written, _stamp(book, by))
            try:
                yield [_without_marks(one) for one in episodes_of(book, output.root, chapters=chapters)]
            except SoundError as error:
                yield error


def _stamp(book: Shelved, by: Episodes) -> str:
    """Tells what belongs to a book from what belonged to it before it was rendered again."""
    return f"{by} {book.modified} {book.size}"


def _without_marks(episode: Episode) -> Episode:
    """No feed names them, and those of thousands of books are what would fill the memory."""
    book = replace(episode.book, colophon=replace(episode.book.colophon, marks=()))
    return replace(episode, book=book)


def _sorted_out(found: Iterable[Shelved | Skipped]) -> tuple[list[Shelved], int, list[str]]:
    """One book of each work, how many files are not ours, and a sentence for each that is left out otherwise."""
    works: dict[str, Shelved] = {}
    foreign, warnings = 0, []
    for one in found:
        if isinstance(one, Skipped):
            foreign += not one.reason
            warnings += [one.reason] if one.reason else []
            continue
        known = works.setdefault(one.colophon.work, one)
        if known is not one:
            better, other = sorted((known, one), key=rank)
            works[one.colophon.work] = better
            warnings.append(f"{other.name} is the same work as {better.name}, which the feeds offer.")
    return list(works.values()), foreign, warnings


def rank(book: Shelved) -> tuple[int, float, str]:
    """The first of several files of one work is offered: the one that most players read, then the newest."""
    return _PREFERRED.index(book.path.suffix.lower()), -book.modified, book.name


def _check_ours(path: Path) -> None:
    """Raise OutputError where somebody else's feed would be overwritten."""
    try:
        with path.open("rb") as file:
            is_ours = f"<generator>{GENERATOR}</generator>".encode() in file.read(1 << 16)
    except FileNotFoundError:
        return
    except OSError as error:
        raise refusal(error, path) from error
    if not is_ours:
        raise OutputError(f"{path} is a feed that audiofic has not written.", "Move it, or publish another folder.")


def _write(feeds: Iterable[Feed], site: Site, output: Output) -> tuple[tuple[str, str, int], ...]:
    """Write the *feeds*, the collection first: an item reads the same in all of them, and the others copy its bytes."""
    whole, *others = feeds
    places: dict[str, slice] = {}  # by GUID: where in the collection's feed
    with writing(output.root / COLLECTION) as file:
        file.write(head(whole, site).encode())
        for episode in whole.episodes:
            start = file.tell()
            file.write(item(episode, site).encode())
            places[episode.guid] = slice(start, file.tell())
        file.write(TAIL.encode())
        file.flush()
        with mmap(file.fileno(), 0, access=ACCESS_READ) as written:
            for feed in others:
                items = (written[places[episode.guid]] for episode in feed.episodes)
                output.put(feed.name, b"".join((head(feed, site).encode(), *items, TAIL.encode())))
    return tuple((feed.kind, feed.title, len(feed.episodes)) for feed in (whole, *others))
