"""Word documents (DOCX)."""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import replace

from lxml import etree
from lxml.html import HtmlElement

from audiofic.errors import StoryError
from audiofic.model import Document, Metadata, Omission
from audiofic.readers.books.archive import Archive
from audiofic.readers.books.package import parse_xml
from audiofic.readers.books.properties import title_in_earnest, with_properties
from audiofic.readers.books.word import local, page_of_document, styles_of, words_in
from audiofic.readers.web.page import document_of_page

MOST_TEXT = 60 * 1024 * 1024  # bytes of a part of the document; Word writes 3 to 10 a letter
MOST_TAGS = 4_000_000  # a million words have 300,000 to a million
_RELATIONS = "_rels/.rels"
_PARTS = {  # beside the text itself -> why their words are left out
    re.compile(r"(?:header|footer)\d*\.xml"): "page headers and footers",
    re.compile(r"comments\.xml"): "comments in the margin",
}
_DATE = re.compile(r"\d{4}-\d\d-\d\d")


def read_docx(data: bytes, name: str) -> Document:
    """The story in the Word document *data*; *name* is the file's."""
    archive = Archive(data, name)
    main = _main(archive)
    folder = posixpath.dirname(main)
    styles_part = _part(archive, posixpath.join(folder, "styles.xml"))
    page = page_of_document(
        _xml(archive, main),
        styles_of(styles_part) if styles_part is not None else {},
        {key: words for kind in ("footnote", "endnote") for key, words in _notes(archive, folder, kind)},
    )
    root: HtmlElement = page.body.getparent()
    document = with_properties(document_of_page(root, name), _properties(archive), name)
    omissions = (*document.omissions, *page.omissions, *_left_out(archive, folder))
    return replace(document, omissions=omissions)


def _main(archive: Archive) -> str:
    """Where the text is; nearly always word/document.xml."""
    if _RELATIONS in archive:
        for relation in _xml(archive, _RELATIONS).iter():
            target = relation.get("Target", "").lstrip("/") if local(relation) == "relationship" else ""
            if relation.get("Type", "").endswith("/officeDocument") and target in archive:
                return target
    if "word/document.xml" not in archive:
        raise StoryError(
            f"{archive.name} is not a readable Word document: it holds no text.",
            "Open it in Word or LibreOffice and save it again.",
        )
    return "word/document.xml"


def _xml(archive: Archive, member: str) -> etree._Element:
    size = archive.size(member)
    data = archive.read(member) if size <= MOST_TEXT else b""
    if size > MOST_TEXT or data.count(b"<") > MOST_TAGS:
        raise StoryError(
            f"{archive.name} has {size // 1024**2} MB of text: that is not one story.",
            "Give the file of a single story, or cut it into parts.",
        )
    return parse_xml(data, f"{archive.name} ({member})", strict=True)


def _part(archive: Archive, member: str) -> etree._Element | None:
    return _xml(archive, member) if member in archive else None


def _notes(archive: Archive, folder: str, kind: str) -> Iterator[tuple[tuple[str, str], str]]:
    """Footnotes or endnotes: (kind, number) -> words; the lines that separate them from the text are no notes."""
    root = _part(archive, posixpath.join(folder, f"{kind}s.xml"))
    for note in root if root is not None else ():
        attributes = {key.rpartition("}")[2]: value for key, value in note.attrib.items()}
        words = words_in(note) if local(note) == kind else ""
        if words and attributes.get("type", "normal") == "normal":
            yield (kind, attributes.get("id", "")), words


def _left_out(archive: Archive, folder: str) -> Iterator[Omission]:
    for member in archive:
        if posixpath.dirname(member) == folder:
            for name, reason in _PARTS.items():
                words = words_in(_xml(archive, member)) if name.fullmatch(posixpath.basename(member)) else ""
                if words:
                    yield Omission(reason, words)


def _properties(archive: Archive) -> Metadata:
    """The author's own entries in the file's properties."""
    root = _part(archive, "docProps/core.xml")
    said = {local(one): " ".join((one.text or "").split()) for one in (root if root is not None else ())}
    keywords = tuple(filter(None, (word.strip() for word in re.split(r"[,;]", said.get("keywords", "")))))
    modified = _DATE.match(said.get("modified", ""))
    return Metadata(
        title=title_in_earnest(said.get("title", "")),
        authors=tuple(filter(None, (author.strip() for author in said.get("creator", "").split(";")))),
        tags=keywords,
        language=said.get("language", ""),
        updated=modified[0] if modified else "",
        summary=said.get("description", ""),
    )
