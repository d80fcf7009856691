"""Which work a story is, whatever its file and its version: by where it came from, else by what it is called."""

import re
import uuid
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


def work_of(metadata: Metadata, name: str) -> str:
    """A UUID that stays when the story is downloaded again; *name*: its file's, if it says nothing of itself."""
    place = _place(metadata.source)
    if place:
        return str(uuid.uuid5(_SPACE, f"source {place}"))
    if metadata.title:
        return str(uuid.uuid5(_SPACE, f"title {_plain(metadata.title)} by {_plain(' '.join(metadata.authors))}"))
    return str(uuid.uuid5(_SPACE, f"file {_plain(name)}"))


def _place(source: str) -> str:
    """An address without what differs between downloads of one work; empty where there is none."""
    parts = urlsplit(source.strip())
    if not parts.netloc:
        return ""
    host = parts.netloc.lower().rpartition("@")[2].removeprefix("www.").removeprefix("m.")
    path = f"{host}{parts.path}"
    for site in _SITES:
        if match := site.match(path):
            return f"{host} {match[1]}"
    query = f"?{parts.query}" if parts.query else ""
    return f"{path.rstrip('/')}{query}"


def _plain(text: str) -> str:
    """Letters and digits alone, as case, accents and dashes differ between sites."""
    return " ".join(re.findall(r"\w+", folded(text))) or text.strip()
