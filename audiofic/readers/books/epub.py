"""EPUB 2 and 3: what the book is told by decides who reads its pages."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from lxml.html import HtmlElement, fromstring

from audiofic.errors import StoryError
from audiofic.model import Document, Omission
from audiofic.readers.books.archive import Archive
from audiofic.readers.books.book import read_book
from audiofic.readers.books.exported import fanficfare_document, fichub_document, is_fanficfare, is_fichub
from audiofic.readers.books.package import Package, local, read_package, read_page, read_xml
from audiofic.readers.books.spine import Sheet, sheets_of
from audiofic.readers.web.ao3 import ao3_document
from audiofic.readers.web.markup import words_of

_ENCRYPTION = "META-INF/encryption.xml"
_RIGHTS = ("META-INF/rights.xml", "META-INF/sinf.xml", "META-INF/license.lcpl")  # Adobe's, Apple's, Readium's
_FONTS = frozenset({"http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"})
_UNREAD = "a page outside of the reading order"


def read_epub(data: bytes, name: str) -> Document:
    """The story in the EPUB *data*; *name* is the file's."""
    archive = Archive(data, name)
    _refuse_locked(archive)
    package = read_package(archive)
    sheets, warnings = sheets_of(archive, package)
    unread = tuple(_unread(archive, package))
    document = _document(package, sheets, name)
    return replace(document, warnings=(*warnings, *document.warnings), omissions=(*document.omissions, *unread))


def _document(package: Package, sheets: Sequence[Sheet], name: str) -> Document:
    if package.publisher == "Archive of Our Own" or _is_ao3(sheets[0]):
        root = joined(sheets)
        if root.xpath("//*[@id='chapters']"):
            for message in root.xpath("//*[@id='chapters']//*[@class='message']"):
                del message.attrib["class"]  # AO3's converter gives it to all that is centred, as AO3's own lines are
            return ao3_document(root, name, package.warnings)
    if is_fanficfare(sheets):
        return fanficfare_document(package, sheets, name)
    if is_fichub(sheets):
        return fichub_document(package, sheets, name)
    return read_book(package, sheets, name)


def joined(sheets: Sequence[Sheet]) -> HtmlElement:
    """One page of all *sheets*, which lose what they hold."""
    root = fromstring("<html><body></body></html>")
    body = root.find("body")
    for sheet in sheets:
        loose = sheet.body.text
        if loose and loose.strip():
            paragraph = body.makeelement("p", {})
            paragraph.text = loose
            body.append(paragraph)
        for element in list(sheet.body):
            body.append(element)
    return root


def _is_ao3(sheet: Sheet) -> bool:
    return bool(sheet.body.xpath("//*[@id='preface']//dl[contains(@class, 'tags')]"))


def _unread(archive: Archive, package: Package) -> Iterator[Omission]:
    """The words of pages that the reading order does not name, such as EPUB 3's navigation."""
    listed = {page.member for page in package.pages}
    for member in archive:
        if member not in listed and member.lower().endswith((".xhtml", ".html", ".htm")):
            words = words_of(read_page(archive, member)[0])
            if words:
                yield Omission("the table of contents" if member == package.contents else _UNREAD, words)


def _refuse_locked(archive: Archive) -> None:
    locked = any(member in archive for member in _RIGHTS)
    if _ENCRYPTION in archive:
        root = read_xml(archive, _ENCRYPTION)
        methods = {
            element.get("Algorithm", "")
            for data in root.iter()
            if local(data) == "encrypteddata"
            for element in data.iterchildren()
            if local(element) == "encryptionmethod"
        }
        locked = locked or bool(methods - _FONTS)
    if locked:
        raise StoryError(
            f"{archive.name} is locked by its seller (DRM) and cannot be read.",
            "Get the story without a lock, for instance from its author's own page.",
        )
