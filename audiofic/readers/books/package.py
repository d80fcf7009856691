"""What an EPUB says about itself: its package file (metadata, order of its pages) and its navigation."""

import posixpath
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from lxml import etree, html

from audiofic.errors import StoryError
from audiofic.model import Metadata
from audiofic.readers.books.archive import Archive
from audiofic.readers.decoding import mend
from audiofic.readers.web.pages import page_of

CONTAINER = "META-INF/container.xml"
_LARGEST = 10 * 1024 * 1024  # bytes of a file that describes the book; those of 2,000 chapters have 1 MB
MOST_TAGS = 2_000_000  # a million words have 60,000 to 400,000; each costs 20 microseconds and 250 bytes
_DEEPEST = 20  # levels of navigation
_NOT_BOOK = "Open it in Calibre or Sigil to mend it, or get the story as HTML or plain text."
_DECLARATION = re.compile(r"<\?xml[^<>]{0,200}\?>")
_HALVES = re.compile(r"&#(?:x0*[dD][89a-fA-F][0-9a-fA-F]{2}|0*5[5-7]\d{3});")
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")


class Entry(NamedTuple):
    """A line of the navigation."""

    title: str
    member: str
    """The archive's file that it leads to; empty where it is a heading alone."""
    anchor: str
    """The id inside that file; empty for its beginning."""
    level: int
    """0 for the outermost."""


@dataclass(frozen=True, slots=True)
class Page:
    """A file of the book's reading order."""

    member: str
    linear: bool
    role: str
    """What the package calls it ("cover", "toc", "title-page" ...); empty where it says nothing."""


@dataclass(frozen=True, slots=True)
class Package:
    """An EPUB's account of itself."""

    metadata: Metadata
    publisher: str
    contributors: tuple[str, ...]
    pages: tuple[Page, ...]
    navigation: tuple[Entry, ...]
    contents: str
    """The member that is EPUB 3's navigation page; empty where there is none."""
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Item:
    member: str
    media: str
    properties: frozenset[str]


def read_package(archive: Archive) -> Package:
    """The package of the EPUB in *archive*; StoryError when it has none that can be read."""
    member = _package_member(archive)
    root = read_xml(archive, member)
    items = _manifest(root, posixpath.dirname(member), archive.name)
    roles = _guide(root, posixpath.dirname(member))
    navigation = _navigation(archive, items)
    pages, warnings = _pages(root, items, archive, roles)
    metadata = _one(root, "metadata")
    if metadata is None:
        metadata = root
    return Package(
        _metadata(metadata),
        " ".join(_texts(metadata, "publisher")),
        tuple(_texts(metadata, "contributor")),
        pages,
        navigation,
        next((item.member for item in items.values() if "nav" in item.properties), ""),
        warnings,
    )


def read_cover(archive: Archive) -> bytes | None:
    """The picture that the EPUB in *archive* calls its cover; None where there is none. Raise StoryError likewise."""
    member = _package_member(archive)
    root = read_xml(archive, member)
    named = {meta.get("content") for meta in root.iter() if local(meta) == "meta" and meta.get("name") == "cover"}
    for key, item in _manifest(root, posixpath.dirname(member), archive.name).items():
        if ("cover-image" in item.properties or key in named) and item.member in archive:  # EPUB 3's way, EPUB 2's
            return archive.read(item.member)
    return None


def read_xml(archive: Archive, member: str) -> etree._Element:
    """The root of a file that describes the book."""
    if archive.size(member) > _LARGEST:
        raise StoryError(f"{archive.name}: {member} is too large for what it is.", _NOT_BOOK)
    return parse_xml(archive.read(member), f"{archive.name} ({member})")


def parse_xml(data: bytes, name: str, strict: bool = False) -> etree._Element:
    """The root of the XML in *data*, entities left alone; unless *strict*, slips as real books have are passed over."""
    data = data.lstrip(b"\xef\xbb\xbf \t\r\n")  # Calibre accepts white space above the declaration, so books have it
    try:
        return _parsed(data, recover=False)
    except (etree.XMLSyntaxError, ValueError) as error:  # ValueError: nothing at all
        problem = error
    flooded = "entity" in str(problem).lower() and b"<!ENTITY" in data
    if not strict and not flooded:
        # libxml2 passes broken bytes and halves of characters on when it recovers, and lxml then fails to decode them.
        text = _HALVES.sub("", _DECLARATION.sub("", data.decode("utf-8", "replace"), count=1))
        with suppress(etree.XMLSyntaxError, ValueError):
            return _parsed(text.encode("utf-8", "replace"), recover=True)
    raise StoryError(f"{name} is not readable as XML: {problem}.", _NOT_BOOK) from problem


def _parsed(data: bytes, recover: bool) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=recover)
    root = etree.fromstring(data, parser)
    if root is None:
        raise ValueError("it is empty")
    return root


def local(element: etree._Element) -> str:
    """The name of *element* without its namespace; empty for a comment or an entity."""
    return element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""


def plain(markup: str) -> str:
    """The words of a description that may be HTML, one line a paragraph."""
    if "<" not in markup:
        return "\n".join(filter(None, (" ".join(line.split()) for line in mend(markup).split("\n"))))
    broken = re.sub(r"(?i)<(?:br|/p|/div|/li)\b[^>]{0,200}>", "\n", markup)
    try:
        text = str(html.fragment_fromstring(broken, create_parent="div").text_content())
    except (etree.ParserError, ValueError):  # ValueError: control characters
        text = re.sub(r"<[^>]{0,200}>", "", broken)
    return "\n".join(filter(None, (" ".join(line.split()) for line in mend(text).split("\n"))))


def resolved(folder: str, href: str) -> tuple[str, str]:
    """The archive's file and the anchor that *href*, written in a file of *folder*, leads to; no file for the web's."""
    try:
        parts = urlsplit(href.strip())
    except ValueError:
        return "", ""
    if parts.scheme or parts.netloc:
        return "", ""
    path = posixpath.normpath(posixpath.join(folder, unquote(parts.path))) if parts.path else ""
    return path, unquote(parts.fragment)


def read_page(archive: Archive, member: str) -> tuple[html.HtmlElement, tuple[str, ...]]:
    """The tree of a page, and a sentence for each thing that had to be guessed."""
    data = archive.read(member)
    if data.count(b"<") > MOST_TAGS:
        raise StoryError(f"{archive.name}: {member} has more than {MOST_TAGS:,} tags.", _NOT_BOOK)
    if not data.strip():
        return html.document_fromstring("<html><body></body></html>"), ()
    return page_of(data, f"{archive.name} ({member})")


def _package_member(archive: Archive) -> str:
    if CONTAINER in archive:
        root = read_xml(archive, CONTAINER)
        for element in root.iter():
            path = unquote(element.get("full-path", "")) if local(element) == "rootfile" else ""
            if path in archive:
                return path
    packages = sorted((name for name in archive if name.lower().endswith(".opf")), key=len)
    if not packages:
        raise StoryError(f"{archive.name} is not a readable EPUB: it has no package file.", _NOT_BOOK)
    return packages[0]


def _manifest(root: etree._Element, folder: str, name: str) -> dict[str, _Item]:
    items: dict[str, _Item] = {}
    for element in root.iter():
        if local(element) != "item" or not element.get("href"):
            continue
        member = resolved(folder, element.get("href", ""))[0]
        if member.startswith(("../", "/")) or member == "..":
            raise StoryError(
                f'{name} lists a file outside of itself: "{element.get("href", "")[:80]}".',
                "Do not use this file. Get the story from where it was published.",
            )
        properties = frozenset(element.get("properties", "").split())
        items.setdefault(element.get("id", ""), _Item(member, element.get("media-type", ""), properties))
    return items


def _pages(
    root: etree._Element, items: dict[str, _Item], archive: Archive, roles: dict[str, str]
) -> tuple[tuple[Page, ...], tuple[str, ...]]:
    """The reading order, each file once: a list that names one file a million times is no book."""
    pages: dict[str, Page] = {}
    missing: list[str] = []
    for element in root.iter():
        item = items.get(element.get("idref", "")) if local(element) == "itemref" else None
        if item is None or item.member in pages or not _is_text(item):
            continue
        if item.member not in archive:
            missing.append(item.member)
            continue
        role = "toc" if "nav" in item.properties else roles.get(item.member, "")
        pages[item.member] = Page(item.member, element.get("linear", "yes").strip().lower() != "no", role)
    if not pages:
        raise StoryError(f"{archive.name} names no page to read.", _NOT_BOOK)
    listed = ", ".join(missing[:3]) + (" ..." if len(missing) > 3 else "")
    warning = f"The book's own list names pages that are not in it: {listed}."
    return tuple(pages.values()), ((warning,) if missing else ())


def _is_text(item: _Item) -> bool:
    return "html" in item.media or not item.media or item.member.lower().endswith((".xhtml", ".html", ".htm"))


def _guide(root: etree._Element, folder: str) -> dict[str, str]:
    """EPUB 2's roles of files; of anchors inside files nothing can be said."""
    roles: dict[str, str] = {}
    for element in root.iter():
        if local(element) == "reference":
            member, anchor = resolved(folder, element.get("href", ""))
            if member and not anchor:
                roles.setdefault(member, element.get("type", "").strip().lower())
    return roles


def _navigation(archive: Archive, items: dict[str, _Item]) -> tuple[Entry, ...]:
    """EPUB 3's navigation page, else EPUB 2's NCX, else none."""
    for item in items.values():
        if "nav" in item.properties and item.member in archive:
            entries = tuple(_nav_entries(read_page(archive, item.member)[0], item.member))
            if entries:
                return entries
    listed = [item.member for item in items.values() if "ncx" in item.media and item.member in archive]
    for member in listed or [name for name in archive if name.lower().endswith(".ncx")]:
        root = read_xml(archive, member)
        return tuple(_ncx_entries(root, posixpath.dirname(member), 0))
    return ()


def _nav_entries(root: html.HtmlElement, member: str) -> Iterator[Entry]:
    for nav in root.iter("nav"):
        if "toc" in (nav.get("epub:type") or "toc").split():
            for link in nav.iter("a", "span"):
                level = sum(1 for above in link.iterancestors("ol", "ul")) - 1
                if title := " ".join(mend(str(link.text_content())).split()):
                    target = resolved(posixpath.dirname(member), link.get("href", "")) if link.tag == "a" else ("", "")
                    yield Entry(title, target[0] or member if link.get("href") else "", target[1], min(level, _DEEPEST))
            return


def _ncx_entries(parent: etree._Element, folder: str, level: int) -> Iterator[Entry]:
    for element in parent:
        name = local(element)
        if name == "navmap":
            yield from _ncx_entries(element, folder, level)
        elif name == "navpoint" and level < _DEEPEST:
            label = next((child for child in element if local(child) == "navlabel"), None)
            content = next((child for child in element if local(child) == "content"), None)
            title = " ".join(mend(_text(label)).split()) if label is not None else ""
            target = resolved(folder, content.get("src", "")) if content is not None else ("", "")
            yield Entry(title, *target, level)
            yield from _ncx_entries(element, folder, level + 1)


def _metadata(element: etree._Element) -> Metadata:
    refinements = _refinements(element)
    series, part = _series(element, refinements)
    published, updated = _dates(element)
    return Metadata(
        title=_title(element, refinements),
        authors=_authors(element, refinements),
        tags=tuple(dict.fromkeys(_texts(element, "subject"))),
        series=series,
        part=part,
        language=next(iter(_texts(element, "language")), ""),
        published=published,
        updated=updated,
        summary=plain("\n".join(_texts(element, "description", squeezed=False))),
        source=_source(element),
    )


def _refinements(element: etree._Element) -> dict[tuple[str, str], str]:
    """EPUB 3's `<meta refines="#id" property="p">value</meta>`: (id, p) -> value."""
    return {
        (meta.get("refines", "").lstrip("#"), meta.get("property", "")): _text(meta).strip()
        for meta in element.iter()
        if local(meta) == "meta" and meta.get("refines")
    }


def _title(element: etree._Element, refinements: dict[tuple[str, str], str]) -> str:
    titles = [one for one in element.iter() if local(one) == "title" and _text(one).strip()]
    main = [one for one in titles if refinements.get((one.get("id", ""), "title-type")) == "main"]
    return next((" ".join(mend(_text(one)).split()) for one in main + titles), "")


def _authors(element: etree._Element, refinements: dict[tuple[str, str], str]) -> tuple[str, ...]:
    """The creators that are authors; all of them when the book marks none."""
    names: dict[str, bool] = {}
    for creator in element.iter():
        name = " ".join(mend(_text(creator)).split()) if local(creator) == "creator" else ""
        if name:
            marked = next((value for key, value in creator.items() if key.endswith("role")), "")
            role = marked or refinements.get((creator.get("id", ""), "role"), "aut")
            names[name] = names.get(name, False) or role.strip().lower() in ("aut", "author")
    return tuple(name for name, is_author in names.items() if is_author) or tuple(names)


def _series(element: etree._Element, refinements: dict[tuple[str, str], str]) -> tuple[str, str]:
    named = {meta.get("name"): meta.get("content", "").strip() for meta in element.iter() if local(meta) == "meta"}
    if named.get("calibre:series"):
        return named["calibre:series"], _part(named.get("calibre:series_index", ""))
    for meta in element.iter():
        if local(meta) == "meta" and meta.get("property") == "belongs-to-collection" and not meta.get("refines"):
            key = meta.get("id", "")
            if refinements.get((key, "collection-type"), "series") == "series":
                return " ".join(_text(meta).split()), _part(refinements.get((key, "group-position"), ""))
    return "", ""


def _part(number: str) -> str:
    return re.sub(r"\.0+$", "", number) if _NUMBER.fullmatch(number) else ""


def _dates(element: etree._Element) -> tuple[str, str]:
    """Published and updated; the day on which a converter made the file is neither."""
    dates = {"": "", "publication": "", "modification": ""}
    for date in element.iter():
        found = _DATE.match(_text(date).strip()) if local(date) == "date" else None
        event = next((value for key, value in date.items() if key.endswith("event")), "") if found else ""
        if found and not dates.get(event, "-"):
            dates[event] = found[0]
    return dates["publication"] or dates[""], dates["modification"]


def _source(element: etree._Element) -> str:
    for name in ("source", "identifier"):
        for text in _texts(element, name):
            url = re.search(r"https?://\S+", text)
            if url:
                return url[0]
    return ""


def _one(root: etree._Element, name: str) -> etree._Element | None:
    return next((element for element in root.iter() if local(element) == name), None)


def _texts(element: etree._Element, name: str, squeezed: bool = True) -> Iterable[str]:
    texts = [mend(_text(one)).strip() for one in element.iter() if local(one) == name]
    return [" ".join(text.split()) if squeezed else text for text in texts if text]


def _text(element: etree._Element) -> str:
    return "".join(text for text in element.itertext() if isinstance(text, str))
