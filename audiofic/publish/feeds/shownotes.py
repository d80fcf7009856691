"""What is told of a story in a podcast app: its summary and the facts a reader chooses by, plain and as HTML."""

from collections.abc import Iterator, Mapping
from urllib.parse import quote, urlsplit

from audiofic.colophon import Colophon
from audiofic.model import Metadata
from audiofic.publish.feeds.markup import Markup, fragment

ADULT = frozenset({"mature", "explicit", "not rated", "m", "ma", "r", "nc-17", "adult"})
"""Ratings, in small letters, that a feed calls explicit: Archive of Our Own warns of "Not Rated", too."""

_IN_URI = ":/?#[]@!$&'()*+,;=%"  # RFC 3986: what stands in an address as it is


def is_explicit(metadata: Metadata) -> bool:
    """Whether a listener should be warned; several ratings stand with commas between."""
    ratings = metadata.rating.casefold().replace("fiction", "").split(",")
    return any(rating.strip(" :") in ADULT for rating in ratings)


def link_of(metadata: Metadata) -> str:
    """The address of the work, as a URI; empty where that is none to be followed."""
    source = metadata.source.strip()
    try:
        parts = urlsplit(source)
    except ValueError:
        return ""
    return quote(source, _IN_URI) if parts.scheme in ("http", "https") and parts.netloc else ""


def plain_notes(colophon: Colophon) -> str:
    """The summary, then what one may not want to hear."""
    metadata = colophon.metadata
    by = f"By {', '.join(metadata.authors)}." if metadata.authors else ""
    rating = f"Rating: {metadata.rating}." if metadata.rating else ""
    warnings = f"Warnings: {', '.join(metadata.warnings)}." if metadata.warnings else ""
    about = " ".join(filter(None, (by, rating, warnings)))
    return "\n\n".join(filter(None, (metadata.summary, about))) or "An audiobook."


def html_notes(colophon: Colophon) -> str:
    """Everything that is known, as paragraphs."""
    return fragment(lambda markup: _write(markup, colophon))


def _write(markup: Markup, colophon: Colophon) -> None:
    metadata = colophon.metadata
    for paragraph in filter(str.strip, metadata.summary.splitlines()):
        markup.element("p", paragraph)
    for label, text in _facts(colophon):
        with markup.around("p"):
            markup.element("strong", f"{label}:")
            markup.text(f" {text}")
    if link := link_of(metadata):
        with markup.around("p"):
            markup.element("a", link, {"href": link})


def _facts(colophon: Colophon) -> Iterator[tuple[str, str]]:
    metadata = colophon.metadata
    series = f"{metadata.series}, part {metadata.part}" if metadata.part else metadata.series
    facts: Mapping[str, str] = {
        "Author": ", ".join(metadata.authors),
        "Fandom": ", ".join(metadata.fandoms),
        "Series": metadata.series and series,
        "Rating": metadata.rating,
        "Warnings": ", ".join(metadata.warnings),
        "Relationships": ", ".join(metadata.relationships),
        "Characters": ", ".join(metadata.characters),
        "Tags": ", ".join(metadata.tags),
        "Words": f"{colophon.words:,}",
        "Synthetic voices": ", ".join(f"{voice} ({', '.join(who)})" for voice, who in voices_of(colophon).items()),
    }
    return ((label, text) for label, text in facts.items() if text)


def voices_of(colophon: Colophon) -> dict[str, list[str]]:
    """Voice -> whom it speaks, the narrator's first."""
    voices: dict[str, list[str]] = {}
    for who, voice in colophon.voices:
        voices.setdefault(voice, []).append(who)
    return voices
