"""Project Gutenberg's plain text: its header and licence are cut off, the rest is read as any other text."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from audiofic.model import Document, Metadata, Omission
from audiofic.readers.decoding import decode
from audiofic.readers.plain.text import read_text

# A marker may be wrapped. Both are required, in this order: people copy the END line alone into stories of their own.
_START = re.compile(
    r"^\*\*\* ?START OF (?:THE|THIS) PROJECT GUTENBERG EBOOK(?:[^*\n]{0,200}\n?){1,3}(?:\*\*\*)?[^\n]*$", re.M | re.I
)
_END = re.compile(r"^\*\*\* ?END OF (?:THE|THIS) PROJECT GUTENBERG EBOOK", re.M | re.I)
_FAREWELL = re.compile(r"\n[ \t]*End of (?:the )?Project Gutenberg(?:['’]s)?\b[^\n]*(?:\n[^\n]+)?\s*\Z", re.I)
_ROW = re.compile(
    r"^(Title|Author|Language|Release Date|Illustrator|Translator|Editor):[ \t]*(.*(?:\n[ \t]+\S.*)*)", re.M | re.I
)
_NUMBER = re.compile(r"\[e-?(?:book|text) ?#(\d+)\]", re.I)
_CREDIT = re.compile(
    r"\s*(?:Produced|E-?text (?:prepared|produced)|This e-?(?:book|text) was (?:produced|prepared)|Transcribed"
    r"|Prepared|Updated editions?)\b[^\n]*(?:\n[^\n]+)*",
    re.I,
)
_PICTURE = re.compile(r"\[Illustration[^\[\]]{0,2000}(?:\[[^\[\]]{0,200}\][^\[\]]{0,2000})?\]")
_TITLE_PAGE = 4000  # characters after START in which the book's title stands again

_SITE = "Project Gutenberg's own words"
_BY_VOLUNTEERS = "the transcribers' own words"


def read_gutenberg(data: bytes, name: str) -> Document:
    """The book in *data*; *name* is the file's."""
    text, warnings = decode(data, name)
    start = _START.search(text)
    end = _END.search(text, start.end()) if start else None
    if start is None or end is None:
        return read_text(data, name)
    header, body, footer = text[: start.end()], text[start.end() : end.start()], text[end.start() :]
    known = _metadata(header)
    omissions = [Omission(_SITE, _squeezed(header))]
    body, credit = _without_credit(body, known.title)
    omissions += [Omission(_BY_VOLUNTEERS, credit)] if credit else []
    captions = [_squeezed(picture) for picture in _PICTURE.findall(body)]
    omissions += [Omission("captions of pictures", " ".join(captions))] if captions else []
    body = _PICTURE.sub("", body)
    farewell = _FAREWELL.search(body)
    if farewell:
        body, footer = body[: farewell.start()], farewell[0] + footer
    omissions.append(Omission(_SITE, _squeezed(footer)))
    document = read_text(body.encode(), name)
    metadata = _merged(known, document.metadata)
    return replace(
        document,
        metadata=metadata,
        warnings=(*warnings, *document.warnings),
        omissions=(*document.omissions, *omissions),
    )


def _without_credit(body: str, title: str) -> tuple[str, str]:
    """*body* from its title page on, and what its transcribers put before that."""
    words = re.findall(r"\w+", title.casefold())
    if words:
        loose = r"^[\W_]*" + r"[\W_]+".join(map(re.escape, words)) + r"[\W_]*$"
        page = re.search(loose, body[:_TITLE_PAGE], re.M | re.I)
        if page:
            at = page.start() + len(page[0]) - len(page[0].lstrip())
            return body[at:], _squeezed(body[:at])
    credit = _CREDIT.match(body)
    return (body[credit.end() :], _squeezed(credit[0])) if credit else (body, "")


def _metadata(header: str) -> Metadata:
    rows: dict[str, list[str]] = {}
    for label, value in _ROW.findall(header):
        rows.setdefault(label.lower(), []).append(_squeezed(value))
    number = _NUMBER.search(header)
    return Metadata(
        title=" ".join(rows.get("title", [])[:1]),
        authors=tuple(dict.fromkeys(filter(None, rows.get("author", [])))),
        language=" ".join(rows.get("language", [])[:1]),
        published=_date(rows.get("release date", [])),
        source=f"https://www.gutenberg.org/ebooks/{number[1]}" if number else "",
    )


def _merged(known: Metadata, found: Metadata) -> Metadata:
    """What Gutenberg's header says counts; the rest is the book's own."""
    return replace(
        found,
        title=known.title or found.title,
        authors=known.authors or found.authors,
        language=known.language or found.language,
        published=known.published or found.published,
        source=known.source or found.source,
    )


def _date(values: Iterable[str]) -> str:
    """August 26, 2008 [EBook #1342] -> 2008-08-26."""
    for value in values:
        found = re.match(r"\w+ \d{1,2}, \d{4}", value)
        if found:
            try:
                return datetime.strptime(found[0], "%B %d, %Y").date().isoformat()
            except ValueError:
                return ""
    return ""


def _squeezed(text: str) -> str:
    return " ".join(text.split())
