"""The library as a page in the browser: covers, search, sorted and grouped, a screenful or two at a time."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from urllib.parse import quote, urlencode

from audiofic.library import Shelved
from audiofic.publish.feeds.episodes import title_of
from audiofic.publish.feeds.plan import Feed, work_folder
from audiofic.publish.index import Holdings
from audiofic.publish.page import Page, page
from audiofic.publish.subscribing import Subscription

PAGE = 60
"""Books on a page; it divides by two to six columns."""


class Sort(StrEnum):
    """The order of the books."""

    TITLE = "title"
    AUTHOR = "author"
    SERIES = "series"
    FANDOM = "fandom"
    NEWEST = "newest"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What of the library a reader wants to see."""

    query: str = ""
    sort: Sort = Sort.TITLE
    number: int = 1
    """Of the page, from 1; one that is too high is the last."""


@dataclass(frozen=True, slots=True)
class _Group:
    title: str
    feed: str
    """Where its feed is: a URL, as the cover's; empty where it has none."""
    books: tuple["_Card", ...]


@dataclass(frozen=True, slots=True)
class _Card:
    work: str
    title: str
    authors: str
    length: str
    place: str
    """Its series, else its fandom."""
    cover: str


_KINDS = {Sort.AUTHOR: "authors", Sort.SERIES: "series", Sort.FANDOM: "fandoms"}
"""Orders that group by feeds of a kind."""


def library_page(holdings: Holdings, wanted: Wanted, feed: Subscription, here_only: bool) -> Page:
    """The page of the books that are *wanted*; *here_only*: whether no other machine can reach its addresses."""
    found = holdings.found(wanted.query)
    places = arranged(holdings, found, wanted.sort)
    pages = max(-(-len(places) // PAGE), 1)
    number = min(max(wanted.number, 1), pages)
    asked = {"q": wanted.query, "sort": str(wanted.sort)}
    return page(
        "library",
        title=holdings.title,
        groups=list(_groups(places[(number - 1) * PAGE : number * PAGE], wanted.sort)),
        query=wanted.query,
        sort=str(wanted.sort),
        sorts=[(str(sort), "Newest first" if sort is Sort.NEWEST else f"By {sort}") for sort in Sort],
        count=len(found),
        number=number,
        pages=pages,
        link=lambda other: urlencode({**asked, "page": other}),
        feed=feed,
        here_only=here_only,
    )


def arranged(holdings: Holdings, works: Collection[str], sort: Sort) -> Sequence[tuple[Feed | None, Shelved]]:
    """The books of these *works*, each with the feed that it stands under: those of several fandoms under each."""
    books = [book for book in holdings.by_title if book.colophon.work in works]
    if sort is Sort.NEWEST:
        books.sort(key=lambda book: -book.modified)
    if sort not in _KINDS:
        return [(None, book) for book in books]
    place = {book.colophon.work: number for number, book in enumerate(books)}
    placed: list[tuple[Feed | None, Shelved]] = []
    for feed in holdings.feeds_by_title:
        if feed.kind == _KINDS[sort]:
            members = [one.book for one in feed.episodes if one.book.colophon.work in place]
            if not feed.serial:
                members.sort(key=lambda book: place[book.colophon.work])
            placed += [(feed, book) for book in members]
    named = {book.colophon.work for _, book in placed}
    return placed + [(None, book) for book in books if book.colophon.work not in named]


def _groups(places: Sequence[tuple[Feed | None, Shelved]], sort: Sort) -> Iterator[_Group]:
    for feed, members in groupby(places, key=lambda place: place[0]):
        title = feed.title if feed else f"No {sort}" if sort in _KINDS else ""
        yield _Group(title, quote(feed.name) if feed else "", tuple(_card(book) for _, book in members))


def _card(book: Shelved) -> _Card:
    about = book.colophon.metadata
    minutes = max(round(book.colophon.seconds / 60), 1)
    length = f"{minutes // 60} h {minutes % 60} min" if minutes >= 60 else f"{minutes} min"
    part = f", part {about.part}" if about.series and about.part else ""
    place = f"{about.series}{part}" if about.series else ", ".join(about.fandoms)
    cover = f"{work_folder(book.colophon.work)}/thumb.jpg?{book.modified}"  # a new one is another address
    return _Card(book.colophon.work, title_of(book), ", ".join(about.authors), length, place, cover)
