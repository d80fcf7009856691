"""The library as a page in the browser: covers, search, sorted and grouped, a screenful or two at a time."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from urllib.parse import urlencode

from audiofic.library import Shelved
from audiofic.publish.index import Holdings, plain
from audiofic.publish.page import Page, page
from audiofic.publish.subscribing import Subscription

PAGE = 60
"""Books on a page: it divides by two to six columns."""
_ARTICLES = ("the ", "a ", "an ")


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
    """Where its cover would be: a URL."""


_GROUPS: dict[Sort, Callable[[Shelved], str]] = {
    Sort.AUTHOR: lambda book: ", ".join(book.colophon.metadata.authors) or "Nobody named",
    Sort.SERIES: lambda book: book.colophon.metadata.series or "No series",
    Sort.FANDOM: lambda book: ", ".join(book.colophon.metadata.fandoms) or "No fandom",
}


def library_page(holdings: Holdings, wanted: Wanted, feed: Subscription, here_only: bool) -> Page:
    """The page of the books that are *wanted*; *here_only*: whether no other machine can reach its addresses."""
    found = arranged(holdings.found(wanted.query), wanted.sort)
    pages = max(-(-len(found) // PAGE), 1)
    number = min(max(wanted.number, 1), pages)
    shown = found[(number - 1) * PAGE : number * PAGE]
    asked = {"q": wanted.query, "sort": str(wanted.sort)}
    return page(
        "library",
        groups=list(_groups(shown, wanted.sort)),
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


def arranged(books: Sequence[Shelved], sort: Sort) -> tuple[Shelved, ...]:
    """The *books* in the order of *sort*; those without a series or a fandom come last."""
    if sort is Sort.NEWEST:
        return tuple(sorted(books, key=lambda book: (book.modified, book.name), reverse=True))
    group = _GROUPS.get(sort, lambda _: "")
    return tuple(sorted(books, key=lambda book: (_nowhere(book, sort), plain(group(book)), *_place(book, sort))))


def _nowhere(book: Shelved, sort: Sort) -> bool:
    about = book.colophon.metadata
    return not {Sort.AUTHOR: about.authors, Sort.SERIES: about.series, Sort.FANDOM: about.fandoms}.get(sort, True)


def _place(book: Shelved, sort: Sort) -> tuple[float, str, str]:
    """Within a group: by the number in the series, by title, by file."""
    about = book.colophon.metadata
    title = plain(about.title)
    for article in _ARTICLES:
        title = title.removeprefix(article)
    number = float(about.part) if sort is Sort.SERIES and about.part.isdecimal() else 0.0
    return number, title, book.name


def _groups(books: Sequence[Shelved], sort: Sort) -> Iterator[_Group]:
    for title, members in groupby(books, key=_GROUPS.get(sort, lambda _: "")):
        yield _Group(title, tuple(map(_card, members)))


def _card(book: Shelved) -> _Card:
    about = book.colophon.metadata
    minutes = max(round(book.colophon.seconds / 60), 1)
    length = f"{minutes // 60} h {minutes % 60} min" if minutes >= 60 else f"{minutes} min"
    part = f", part {about.part}" if about.series and about.part else ""
    place = f"{about.series}{part}" if about.series else ", ".join(about.fandoms)
    cover = f"cover/{book.colophon.work}?{round(book.modified)}"  # so that a new one is not hidden by the old
    return _Card(book.colophon.work, about.title or book.path.stem, ", ".join(about.authors), length, place, cover)
