"""Which feeds there are of a library: the collection, and one for each series, fandom, author and, by chapter, work."""

import hashlib
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from anyascii import anyascii

from audiofic.publish.feeds.episodes import Episode, moment_of, part_of, title_of

COLLECTION = "feed.xml"
FOLDER = "feeds"
"""In the library: all else that is published."""


@dataclass(frozen=True, slots=True)
class Feed:
    """A choice of episodes that can be subscribed to."""

    kind: str
    """"collection", "series", "fandoms", "authors" or "works"."""
    title: str
    name: str
    """Its path from the library's folder; it stays when others come."""
    episodes: tuple[Episode, ...]
    """In the order of the feed: as they are to be heard where it is serial, else the newest first."""
    about: str
    """A sentence without its full stop."""

    @property
    def serial(self) -> bool:
        """Whether it is to be heard from its first episode on."""
        return self.kind in ("series", "works")


def work_folder(work: str) -> str:
    """Where what belongs to a work lies."""
    return f"{FOLDER}/works/{work}"


def feeds_of(episodes: Iterable[Episode], title: str) -> Iterator[Feed]:
    """Every feed of a library called *title*, the whole collection first."""
    newest = sorted(episodes, key=lambda one: (-moment_of(one).timestamp(), *_place(one)))
    yield Feed("collection", title, COLLECTION, tuple(newest), "Audiobooks of stories")
    groups: dict[tuple[str, str], list[Episode]] = defaultdict(list)
    titles: dict[tuple[str, str], str] = {}
    for episode in newest:
        for kind, key, called in _homes(episode):
            groups[kind, key].append(episode)
            titles.setdefault((kind, key), called)
    for (kind, key), members in sorted(groups.items()):
        yield _feed(kind, key, titles[kind, key], members)


def _feed(kind: str, key: str, title: str, members: list[Episode]) -> Feed:
    name = f"{work_folder(key)}/feed.xml" if kind == "works" else f"{FOLDER}/{kind}/{_file_name(key)}.xml"
    if kind in ("series", "works"):
        members = sorted(members, key=_place)
    about = {
        "series": f"The series {title}, from its first part on",
        "fandoms": f"Stories about {title}",
        "authors": f"Stories by {title}",
        "works": f"{title}, a chapter an episode",
    }
    return Feed(kind, title, name, tuple(members), about[kind])


def _homes(episode: Episode) -> Iterator[tuple[str, str, str]]:
    """Kind, key and title of each feed, beside the collection, that an episode belongs to."""
    metadata = episode.book.colophon.metadata
    if metadata.series:  # there are many series called "Drabbles"
        yield "series", f"{_key(metadata.series)} by {_key(''.join(metadata.authors[:1]))}", metadata.series
    for kind, names in (("fandoms", metadata.fandoms), ("authors", metadata.authors)):
        for key, name in {_key(name): name for name in names if name.strip()}.items():
            yield kind, key, name
    if episode.chapter is not None:
        yield "works", episode.book.colophon.work, title_of(episode.book)


def _place(episode: Episode) -> tuple[bool, int, float, str, str, int]:
    """Where it stands among those of its series, and of its book."""
    part = part_of(episode.book)
    day = moment_of(episode).timestamp() - (episode.chapter or 0)
    return part is None, part or 0, day, title_of(episode.book), episode.book.name, episode.chapter or 0


def _key(name: str) -> str:
    """What a name is told apart by: not by case or spaces."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def _file_name(key: str) -> str:
    """Letters, digits and dashes, legible, and another one for every key."""
    legible = re.sub(r"[^a-z0-9]+", "-", anyascii(key).lower()).strip("-")[:60].strip("-")
    return f"{legible or 'feed'}-{hashlib.sha256(key.encode(errors='replace')).hexdigest()[:8]}"
