"""Which work a story is, whatever its file and its version: by where it came from, else by what it is called."""

import os
import re
import uuid
from pathlib import Path
from urllib.parse import urlsplit

from audiofic.languages import folded
from audiofic.model import Metadata

_SPACE = uuid.UUID("6f1d5c1e-8a1e-5d0b-9f43-2b7d7f0c9a11")  # ours alone; the GUIDs of feeds are made in it
_SITES = (  # of an address, what names the work; what follows it names a chapter, a view, a slug
    re.compile(r"(?:archiveofourown\.org|ao3\.org)(?:/collections/[^/]+)?(?:/users/[^/]+)?/works/(\d+)"),
    re.compile(r"(?:fanfiction\.net|fictionpress\.com)/s/(\d+)"),
    re.compile(r"(?:royalroad\.com/fiction|wattpad\.com/story)/(\d+)"),
    re.compile(r"forums\.(?:spacebattles|sufficientvelocity|questionablequesting)\.com/threads/(?:[^/]*\.)?(\d+)"),
)


def work_of(metadata: Metadata, story: Path) -> str:
    """A UUID that stays when the story is downloaded again; of the file *story*, if it says nothing of itself."""
    if place := place_of(metadata.source):
        return _uuid(f"source {place}")
    if name := name_of(metadata):
        return _uuid(f"title {name}")
    # What has no author could be anybody's "Chapter 1": its own place tells it.
    path = Path(os.path.abspath(story))
    return _uuid(f"file {_plain(path.parent.name)} {_plain(path.stem)}")


def namesake_of(work: str, number: int) -> str:
    """The *number*th work, from 2, with title and author of the *work*, but with another text."""
    return _uuid(f"namesake {work} {number}")


def name_of(metadata: Metadata) -> str:
    """Title and author as they can be compared; empty where one of them is not known."""
    if not (metadata.title and metadata.authors):
        return ""
    return f"{_plain(metadata.title)} by {_plain(' '.join(metadata.authors))}"


def place_of(source: str) -> str:
    """An address without what differs between downloads of one work; empty where there is none."""
    try:
        parts = urlsplit(source.strip())
    except ValueError:  # "http://[", say
        return ""
    if not parts.netloc:
        return ""
    host = parts.netloc.lower().rpartition("@")[2].removeprefix("www.").removeprefix("m.")
    path = f"{host}{parts.path}"
    for site in _SITES:
        if match := site.match(path):
            return f"{host} {match[1]}"
    query = f"?{parts.query}" if parts.query else ""
    return f"{path.rstrip('/')}{query}"


def _uuid(name: str) -> str:
    return str(uuid.uuid5(_SPACE, name))


def _plain(text: str) -> str:
    """Letters and digits alone, as case, accents and dashes differ between sites."""
    return " ".join(re.findall(r"\w+", folded(text))) or text.strip()
