"""Feeds: a folder of audiobooks as podcasts, from the files alone."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from audiofic.atomic import refusal
from audiofic.errors import OutputError, SoundError, UsageError
from audiofic.library import IGNORE, Shelved, Skipped, shelf
from audiofic.publish.feeds.beside import by_chapter, whole
from audiofic.publish.feeds.episodes import Episode
from audiofic.publish.feeds.output import Output
from audiofic.publish.feeds.plan import COLLECTION, FOLDER, Feed, feeds_of
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
    output.put(f"{FOLDER}/{IGNORE}", b"")
    episodes: list[Episode] = []
    for book in books:
        try:
            found = by_chapter(book, output) if by is Episodes.CHAPTER else [whole(book, output)]
            episodes += map(_without_marks, found)
        except SoundError as error:
            warnings.append(error.message)
    feeds = tuple(_write(feeds_of(episodes, output.root.name or "Audiobooks"), Site(base, output.files), output))
    output.sweep()
    return Published(output.root / COLLECTION, f"{base}/{COLLECTION}", feeds, foreign, tuple(warnings))


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


def _write(feeds: Iterable[Feed], site: Site, output: Output) -> Iterator[tuple[str, str, int]]:
    """Write the *feeds*, the collection first: an item reads the same in all of them, and the others copy its bytes."""
    places: dict[str, tuple[int, int]] = {}  # by GUID: where in the collection's feed, and how many bytes
    for feed in feeds:
        with output.writing(feed.name) as file:
            file.write(head(feed, site).encode())
            if feed.name == COLLECTION:
                for episode in feed.episodes:
                    data = item(episode, site).encode()
                    places[episode.guid] = file.tell(), len(data)
                    file.write(data)
            else:
                with (output.root / COLLECTION).open("rb") as collection:
                    for episode in feed.episodes:
                        place, length = places[episode.guid]
                        collection.seek(place)
                        file.write(collection.read(length))
            file.write(TAIL.encode())
        yield feed.kind, feed.title, len(feed.episodes)
