"""The library on the web: feeds, files and pages, made of the audiobooks at the moment that they are asked for."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import NoReturn
from urllib.parse import quote

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from audiofic.covers import generated
from audiofic.covers.thumbnails import thumbnail
from audiofic.errors import AudioficError
from audiofic.library import Shelved, cover_of, transcript_of
from audiofic.pictures import type_of
from audiofic.publish.access import LOOPBACK, Access
from audiofic.publish.answers import file_answer, long_answer, made_answer, page_answer
from audiofic.publish.browsing import Sort, Wanted, library_page
from audiofic.publish.captions import captions, srt, vtt
from audiofic.publish.feeds.beside import chapters_json
from audiofic.publish.feeds.output import LIST, listed
from audiofic.publish.feeds.plan import COLLECTION, Feed, work_folder
from audiofic.publish.feeds.rss import TAIL, TYPES, Site, head, item
from audiofic.publish.index import Index
from audiofic.publish.page import Links, book_page
from audiofic.publish.subscribing import subscription

_TYPES = {
    **TYPES,  # a player is told the same by the feed
    ".xml": "application/rss+xml",
    ".vtt": "text/vtt",
    ".srt": "application/x-subrip",
    ".json": "application/json+chapters",
    ".jpg": "image/jpeg",
    ".png": "image/png",
}
_BATCH = 50
"""Items of a feed that are sent at once."""
_LONGEST = 200
"""Characters of a search that are looked at: each of its words is looked for in every book."""
_drawing = Lock()
"""One picture at a time: unpacked, one takes a hundred megabytes at worst."""


def library_app(index: Index, token: str = "", hosts: Sequence[str] = LOOPBACK, abroad: str = "") -> Access:
    """The library of *index* for those with the *token*, by a name of *hosts*: see Access.

    *abroad*: its address on the network, without a slash at the end; empty where it is on none.
    """
    desk = _Desk(index, abroad)
    app = Starlette(
        routes=[
            Route("/", desk.library),
            Route("/book/{work:uuid}", desk.book),
            Route("/{name:path}", desk.file),
        ],
        middleware=[Middleware(GZipMiddleware, compresslevel=5)],
        exception_handlers={AudioficError: _gone, OSError: _gone},
    )
    return Access(app, token, hosts)


@dataclass(frozen=True, slots=True)
class _Desk:
    """Where requests are answered. What can be asked for stands in the index: no path is looked up on the disk."""

    index: Index
    abroad: str

    def library(self, request: Request) -> Response:
        asked = request.query_params
        sort = Sort(asked["sort"]) if asked.get("sort") in set(Sort) else Sort.TITLE
        page = asked.get("page", "")[:6]
        holdings = self.index.holdings
        is_here = request.url.hostname in {"localhost", "127.0.0.1", "::1"}
        base = self.abroad if is_here and self.abroad else _base(request)  # the code is for another device's camera
        feed = subscription(holdings.title, f"{base}/{COLLECTION}")
        wanted = Wanted(asked.get("q", "")[:_LONGEST], sort, int(page) if page.isdecimal() else 1)
        return page_answer(library_page(holdings, wanted, feed, is_here and not self.abroad))

    def book(self, request: Request) -> Response:
        book = self.index.holdings.by_work.get(str(request.path_params["work"])) or _nothing()
        cover = f"../{work_folder(book.colophon.work)}/cover.jpg"
        links = Links(f"../{quote(book.name)}", cover, "../")
        return page_answer(book_page(book.colophon, transcript_of(book.path), links))

    def file(self, request: Request) -> Response:
        name, holdings = request.path_params["name"], self.index.holdings
        if feed := holdings.feeds.get(name):
            pieces = _feed_pieces(feed, Site(_base(request), holdings.sides))
            return long_answer(request, f"{holdings.version} {_base(request)} {name}", pieces, _TYPES[".xml"])
        if book := holdings.sides.get(name):
            return made_answer(request, f"{book.modified} {book.size} {name}", lambda: _side(book, name))
        if name in holdings.by_name or name in set(listed(self.index.folder / LIST)):
            return self._file_answer(request, name)
        return _nothing()

    def _file_answer(self, request: Request, name: str) -> Response:
        path, kind = self.index.folder / name, _TYPES.get(Path(name).suffix.lower())
        # The second: a file that became a link since, which may lead anywhere.
        if kind is None or path.resolve() != self.index.folder.resolve() / name:
            return _nothing()
        return file_answer(request, path, kind)


def _side(book: Shelved, name: str) -> tuple[str, bytes]:
    """What goes with a *book*, by the end of its *name*: MIME type and data."""
    suffix = Path(name).suffix
    if suffix == ".jpg":
        picture = cover_of(book.path)
        with _drawing:
            picture = picture or generated(book.colophon.metadata, book.colophon.work)
            picture = thumbnail(picture) if name.endswith("/thumb.jpg") else picture
        return type_of(picture), picture
    if suffix == ".json":
        return _TYPES[suffix], chapters_json(book.colophon)
    write = vtt if suffix == ".vtt" else srt
    return _TYPES[suffix], write(captions(transcript_of(book.path))).encode()


def _feed_pieces(feed: Feed, site: Site) -> Iterator[str]:
    yield head(feed, site)
    for start in range(0, len(feed.episodes), _BATCH):
        yield "".join(item(episode, site) for episode in feed.episodes[start : start + _BATCH])
    yield TAIL


def _base(request: Request) -> str:
    """The library's address as the asker knows it, without a slash at the end; Access has looked at its Host."""
    return str(request.base_url).rstrip("/")


def _nothing() -> NoReturn:
    raise HTTPException(404)


def _gone(_request: Request, _error: Exception) -> Response:
    """A file that went away, or broke, since the index saw it; what is wrong with it is not for everybody."""
    return PlainTextResponse("Not Found", 404)
