"""The HTML page that plays a book and follows its text: the same one on the server and as a file beside the book."""

import base64
import hashlib
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby

import jinja2

from audiofic.colophon import Colophon, Line, Transcript
from audiofic.model import Kind, Mark
from audiofic.pictures import type_of

_COLOURS = 12
"""Of speakers, in book.css; the thirteenth speaks in the first one's."""
_TEMPLATES = jinja2.PackageLoader("audiofic.publish")
_HTML = jinja2.Environment(loader=_TEMPLATES, autoescape=True, undefined=jinja2.StrictUndefined)


@dataclass(frozen=True, slots=True)
class Page:
    """A page that asks for nothing outside itself but its links."""

    html: str
    policy: str
    """Its Content-Security-Policy, which stands in it as well: only this script, only this style."""


@dataclass(frozen=True, slots=True)
class Links:
    """Where a book's page finds what belongs to it, as URLs; empty where there is nothing."""

    audio: str
    cover: str = ""
    home: str = ""
    """The library."""


@dataclass(frozen=True, slots=True)
class _Said:
    """A line as the page shows it."""

    line: Line
    colour: str
    who: str
    """The speaker, where it is not the one before in the same paragraph."""
    words: str
    """From, to, when of each, with offsets as a browser counts."""


@dataclass(frozen=True, slots=True)
class _Block:
    kind: str
    lines: tuple[_Said, ...]


@dataclass(frozen=True, slots=True)
class _Section:
    title: str
    blocks: tuple[_Block, ...]


def book_page(colophon: Colophon, transcript: Transcript, links: Links) -> Page:
    """The page of a book. Whatever the story holds is shown as text."""
    about = colophon.metadata
    colours = _colours(colophon, transcript)
    facts = (
        ("Rating", about.rating),
        ("Warnings", ", ".join(about.warnings)),
        ("Relationships", ", ".join(about.relationships)),
        ("Tags", ", ".join(about.tags)),
    )
    return page(
        "book",
        about=about,
        work=colophon.work,
        seconds=round(colophon.seconds, 3),
        marks=colophon.marks,
        facts=[fact for fact in facts if fact[1]],
        voices=[(name, voice, colours.get(name, "")) for name, voice in colophon.voices],
        sections=list(_sections(transcript, colophon.marks, colours)),
        source=about.source if about.source.startswith(("https://", "http://")) else "",  # no javascript: of a story's
        audio=links.audio,
        cover=links.cover,
        home=links.home,
    )


def page(name: str, **values: object) -> Page:
    """The template *name* with its style and its script, and the policy that lets these run and nothing else."""
    style, script = _asset("base.css") + _asset(f"{name}.css"), _asset(f"{name}.js")
    policy = "; ".join((
        "default-src 'none'",
        f"script-src {_hash(script)}",
        f"style-src {_hash(style)}",
        "img-src 'self' data:",
        "media-src 'self' file:",  # of a page that is a file, 'self' is nothing
        "form-action 'self'",
        "base-uri 'none'",
    ))  # fmt: skip
    html = _HTML.get_template(f"{name}.html").render(**values, style=style, script=script, policy=policy)
    return Page(html, policy)


def data_url(picture: bytes) -> str:
    """A JPEG or PNG as a URL that holds it."""
    return f"data:{type_of(picture)};base64,{base64.b64encode(picture).decode()}"


@cache
def _asset(name: str) -> str:
    return _TEMPLATES.get_source(_HTML, name)[0]


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _colours(colophon: Colophon, transcript: Transcript) -> Mapping[str, str]:
    """A class of book.css for each speaker, those with a voice of their own first."""
    names = [name for name, _ in colophon.voices] + [line.speaker for line in transcript]
    speakers = dict.fromkeys(name for name in names if name not in {"", "narrator", "notes"})
    return {name: f"s{number % _COLOURS}" for number, name in enumerate(speakers)}


def _sections(transcript: Transcript, marks: Sequence[Mark], colours: Mapping[str, str]) -> Iterator[_Section]:
    """The lines under the mark that they sound in, by paragraph."""
    starts = [mark.start for mark in marks]

    def number(line: Line) -> int:
        return max(bisect_right(starts, line.start + 0.01) - 1, 0)

    for index, under in groupby(transcript, key=number):
        paragraphs = groupby(under, key=lambda line: (line.paragraph, _setting(line.kind)))
        blocks = tuple(_Block(kind, tuple(_said(lines, colours))) for (_, kind), lines in paragraphs)
        yield _Section(marks[index].title if marks else "", blocks)


def _setting(kind: Kind) -> str:
    """How a paragraph of lines of this kind is set; speech and thoughts stand in the paragraphs of the story."""
    return "story" if kind in {Kind.NARRATION, Kind.DIALOGUE, Kind.THOUGHT} else str(kind)


def _said(lines: Iterator[Line], colours: Mapping[str, str]) -> Iterator[_Said]:
    before = ""
    for line in lines:
        who = line.speaker if line.speaker != before else ""
        before = line.speaker or before
        yield _Said(line, colours.get(line.speaker, ""), who, _words(line))


def _words(line: Line) -> str:
    """Their offsets count UTF-16 units, as those of a browser's text do: an emoji is two."""
    wide = [0]
    for character in line.text if line.words else "":
        wide.append(wide[-1] + (2 if ord(character) > 0xFFFF else 1))
    return " ".join(f"{wide[start]},{wide[end]},{round(when, 3)}" for start, end, when in line.words)
