"""RSS 2.0 with the extensions that podcast apps read: Apple's, Podcasting 2.0, Atom's link to itself, content:encoded.

https://podcastindex.org/namespace/1.0, and Apple's "A podcaster's guide to RSS".
"""

import uuid
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from email.utils import format_datetime
from urllib.parse import quote

from urllib3.exceptions import LocationParseError
from urllib3.util import parse_url

from audiofic.errors import UsageError
from audiofic.languages import subtag
from audiofic.publish.feeds.episodes import Episode, moment_of, part_of, title_of
from audiofic.publish.feeds.markup import Markup, fragment
from audiofic.publish.feeds.plan import Feed
from audiofic.publish.feeds.shownotes import html_notes, is_explicit, link_of, plain_notes, voices_of

NAMESPACES = {
    "xmlns:atom": "http://www.w3.org/2005/Atom",
    "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
    "xmlns:itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "xmlns:podcast": "https://podcastindex.org/namespace/1.0",
    "xmlns:older": "https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md",
}
# The second is the same by its older address: gPodder's parser knows no other (podcastparser 0.6.11); others know both,
# and read the same thing twice, or the first alone.
_PODCAST = ("podcast", "older")
# For AAC in MP4, Apple's list has this and no audio/mp4; other players go by "audio/". Opus' is of RFC 7845, 9.
TYPES = {".mp3": "audio/mpeg", ".m4b": "audio/x-m4a", ".opus": "audio/ogg"}
"""Suffix of a sound file -> the type of its enclosure."""
_TRANSCRIPTS = {".srt": "application/x-subrip", ".vtt": "text/vtt"}  # the better one last: some keep only that
GENERATOR = "audiofic"
TAIL = "</channel></rss>\n"
"""What ends a feed."""

_GUIDS = uuid.UUID("ead4c236-bf58-58c6-a2c6-a6b28d128cb6")  # the podcast namespace's, for podcast:guid


@dataclass(frozen=True, slots=True)
class Site:
    """Where the library is on the web, and what is there beside the audiobooks."""

    base: str
    """Its address, without a slash at the end."""
    files: Collection[str]
    """Paths, from the library's folder, of covers, chapters and transcripts."""

    def url(self, name: str) -> str:
        """The address of the file *name*."""
        return f"{self.base}/{quote(name, errors='surrogateescape')}"

    def cover_of(self, episode: Episode) -> str:
        """The address of its cover; empty where it has none."""
        folder = episode.sides.rpartition("/")[0]
        names = (f"{folder}/cover{suffix}" for suffix in (".jpg", ".png"))
        return next((self.url(name) for name in names if name in self.files), "")


def address(base: str) -> str:
    """*base* as an address to put names behind. Raise UsageError where it is none."""
    hint = "Give the address at which the folder is served, such as https://example.org/audiobooks."
    try:
        url = parse_url(base.strip())
    except LocationParseError as error:
        raise UsageError(f'"{base}" is no address.', hint) from error
    if url.scheme not in ("http", "https") or not url.host:
        raise UsageError(f'"{base}" does not begin with http:// or https:// and the name of a host.', hint)
    if url.query or url.fragment:
        raise UsageError(f'"{base}" has a ? or # in it, behind which no file can stand.', hint)
    return url.url.rstrip("/")


def podcast_guid(url: str) -> str:
    """A feed's podcast:guid: of its address without the scheme and the slashes at the end."""
    return str(uuid.uuid5(_GUIDS, url.partition("://")[2].rstrip("/")))


def head(feed: Feed, site: Site) -> str:
    """A feed up to its first item."""
    channel = fragment(lambda markup: _channel(markup, feed, site), "\n")
    names = "".join(f' {name}="{value}"' for name, value in NAMESPACES.items())
    return f'<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"{names}><channel>\n{channel}'


def item(episode: Episode, site: Site) -> str:
    """An episode; it reads the same in every feed."""
    return fragment(lambda markup: _item(markup, episode, site), "\n")


def _channel(markup: Markup, feed: Feed, site: Site) -> None:
    url, authors = site.url(feed.name), _authors(feed.episodes)
    about = f"{feed.about}. Read by synthetic voices."
    explicit = any(is_explicit(one.book.colophon.metadata) for one in feed.episodes)
    texts = {
        "title": feed.title,
        "link": f"{site.base}/",
        "description": about,
        "language": _language(feed.episodes),
        "generator": GENERATOR,
        "itunes:author": authors,
        "itunes:explicit": _said(explicit),
        "itunes:type": "serial" if feed.serial else "episodic",
        "itunes:block": "Yes",  # the stories are their authors': a private feed, for no directory
        "podcast:guid": podcast_guid(url),
        "podcast:medium": "audiobook",
    }
    for name, text in texts.items():
        markup.element(name, text)
    markup.element("itunes:category", attributes={"text": "Fiction"})
    markup.element("atom:link", attributes={"href": url, "rel": "self", "type": "application/rss+xml"})
    if cover := next(filter(None, (site.cover_of(one) for one in feed.episodes)), ""):
        markup.element("itunes:image", attributes={"href": cover})
        with markup.around("image"):
            for name, text in {"url": cover, "title": feed.title, "link": f"{site.base}/"}.items():
                markup.element(name, text)


def _item(markup: Markup, episode: Episode, site: Site) -> None:
    book, colophon, metadata = episode.book, episode.book.colophon, episode.book.colophon.metadata
    whole = episode.chapter is None
    texts = {
        "title": episode.title if whole else f"{title_of(book)}: {episode.title}",
        "itunes:title": episode.title,
        "link": link_of(metadata),
        "pubDate": format_datetime(moment_of(episode)),
        "description": plain_notes(colophon),
        "content:encoded": html_notes(colophon),
        "itunes:author": ", ".join(metadata.authors),
        "itunes:duration": str(max(round(episode.seconds), 1)),
        "itunes:explicit": _said(is_explicit(metadata)),
        "itunes:episodeType": "full",
    }
    numbers = {"episode": part_of(book) if whole else episode.chapter, "season": None if whole else part_of(book)}
    texts |= {f"itunes:{name}": str(number) for name, number in numbers.items() if number}
    kind = TYPES[f".{episode.file.rpartition('.')[2].lower()}"]
    with markup.around("item"):
        markup.element("guid", episode.guid, {"isPermaLink": "false"})
        enclosure = {"url": site.url(episode.file), "length": str(episode.size), "type": kind}
        markup.element("enclosure", attributes=enclosure)
        for name, text in texts.items():
            if text:
                markup.element(name, text)
        for name, number in numbers.items():
            if number:
                markup.element(f"podcast:{name}", str(number))
        _people(markup, episode)
        _sides(markup, episode, site)


def _people(markup: Markup, episode: Episode) -> None:
    """Author and voices, by the roles of the Podcast Taxonomy."""
    colophon = episode.book.colophon
    people = [(author, "writing", "author") for author in colophon.metadata.authors]
    for voice, who in voices_of(colophon).items():
        people.append((f"{voice} (synthetic voice)", "cast", "narrator" if "narrator" in who else "voice actor"))
    for prefix in _PODCAST:
        for name, group, role in people:
            markup.element(f"{prefix}:person", name, {"group": group, "role": role})


def _sides(markup: Markup, episode: Episode, site: Site) -> None:
    if cover := site.cover_of(episode):
        markup.element("itunes:image", attributes={"href": cover})
    for prefix in _PODCAST:
        if (name := f"{episode.sides}.json") in site.files:
            attributes = {"url": site.url(name), "type": "application/json+chapters"}
            markup.element(f"{prefix}:chapters", attributes=attributes)
        for suffix, kind in _TRANSCRIPTS.items():
            if (name := f"{episode.sides}{suffix}") in site.files:
                attributes = {"url": site.url(name), "type": kind, "language": _language([episode]), "rel": "captions"}
                markup.element(f"{prefix}:transcript", attributes=attributes)


def _authors(episodes: Sequence[Episode]) -> str:
    names = dict.fromkeys(name for one in episodes for name in one.book.colophon.metadata.authors)
    return ", ".join(names) if 0 < len(names) <= 3 else "various authors"


def _language(episodes: Sequence[Episode]) -> str:
    """The one that most of the episodes are in."""
    codes = [subtag(one.book.colophon.metadata.language or "en") or "en" for one in episodes] or ["en"]
    return max(sorted(set(codes)), key=codes.count)


def _said(yes: bool) -> str:
    return "true" if yes else "false"
