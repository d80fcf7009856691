"""Books of our own making, for tests: EPUB, DOCX and PDF from a few lines of prose."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from html import escape

CONTAINER = (
    '<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>'
    '<rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def zipped(members: Mapping[str, str | bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def page(body: str, title: str = "The Lamp Room", head: str = "") -> str:
    return (
        f'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">'
        f"<head><title>{title}</title>{head}</head><body>{body}</body></html>"
    )


def nav(entries: Sequence[tuple[str, str]]) -> str:
    items = "".join(f'<li><a href="{href}">{escape(label)}</a></li>' for label, href in entries)
    return page(f'<nav epub:type="toc"><ol>{items}</ol></nav>')


def ncx(points: str) -> str:
    return f'<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>{points}</navMap></ncx>'


def point(label: str, href: str, inside: str = "") -> str:
    return f'<navPoint><navLabel><text>{label}</text></navLabel><content src="{href}"/>{inside}</navPoint>'


RAIN = "The kettle sang, and nobody in the whole long house got up to take it off the fire."
SUN = "By noon the roof had dried, and Ann went out to look for the ladder."
TWO = {"a.xhtml": page(f"<h2>Rain</h2><p>{RAIN}</p>"), "b.xhtml": page(f"<h2>Sun</h2><p>{SUN}</p>")}
NAV = '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
NCX = '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'

METADATA = "<dc:title>The Lamp Room</dc:title><dc:creator>Ann Nym</dc:creator>"


def opf(pages: Sequence[str], metadata: str = METADATA, manifest: str = "", spine: str = "") -> str:
    items = "".join(
        f'<item id="p{n}" href="{href}" media-type="application/xhtml+xml"/>' for n, href in enumerate(pages)
    )
    refs = spine or "".join(f'<itemref idref="p{n}"/>' for n, _ in enumerate(pages))
    return (
        '<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">'
        f"{metadata}</metadata><manifest>{items}{manifest}</manifest><spine>{refs}</spine></package>"
    )


def epub_members(pages: Mapping[str, str], extra: Mapping[str, str | bytes] | None = None, **package: str):
    """The files of an EPUB; *package* goes into its OPF (metadata, manifest, spine)."""
    members: dict[str, str | bytes] = {"mimetype": "application/epub+zip", "META-INF/container.xml": CONTAINER}
    members["OEBPS/content.opf"] = opf(list(pages), **package)
    members |= {f"OEBPS/{name}": content for name, content in pages.items()}
    return members | dict(extra or {})


def epub(pages: Mapping[str, str], extra: Mapping[str, str | bytes] | None = None, **package: str) -> bytes:
    return zipped(epub_members(pages, extra, **package))


def flood() -> str:
    """A document type whose entities, unfolded, fill the memory."""
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    return f'<!DOCTYPE package [<!ENTITY l0 "lolololol">{entities}]>'


def paragraph(text: str, properties: str = "", run: str = "") -> str:
    words = f'<w:r><w:rPr>{run}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>' if text else ""
    return f"<w:p><w:pPr>{properties}</w:pPr>{words}</w:p>"


STYLES = (
    f'<w:styles {W}><w:style w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>'
    '<w:style w:styleId="Emphasis"><w:name w:val="Emphasis"/><w:rPr><w:i/></w:rPr></w:style></w:styles>'
)
HEADING = '<w:pStyle w:val="Heading1"/>'
TITLE = '<w:pStyle w:val="Titel"/>'


def docx(body: str, extra: Mapping[str, str | bytes] | None = None) -> bytes:
    return zipped(
        {
            "[Content_Types].xml": "<Types/>",
            "word/document.xml": f'<?xml version="1.0"?><w:document {W}><w:body>{body}</w:body></w:document>',
            "word/styles.xml": STYLES,
        }
        | dict(extra or {})
    )


def pdf(
    pages: Sequence[Sequence[tuple[int, int, str]]],
    outline: Sequence[tuple[str, int, int]] = (),
    info: tuple[str, str] = ("", ""),
) -> bytes:
    """A PDF of *pages* of lines (x, y, text); *outline*: (title, page, y); *info*: title and author."""
    objects: list[bytes] = [
        b"",
        b"",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>",
    ]
    kids: list[int] = []
    for lines in pages:
        drawn = b"".join(b"1 0 0 1 %d %d Tm (%s) Tj\n" % (x, y, _literal(text)) for x, y, text in lines)
        stream = b"BT /F1 11 Tf\n" + drawn + b"ET"
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 595] /Resources << /Font << /F1 3 0 R >> >>"
            b" /Contents %d 0 R >>" % len(objects)
        )
        kids.append(len(objects))
    objects[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(kids), b" ".join(b"%d 0 R" % kid for kid in kids))
    root = len(objects) + 1
    if outline:
        last = root + len(outline)
        objects.append(b"<< /Type /Outlines /First %d 0 R /Last %d 0 R >>" % (root + 1, last))
        for number, (title, at, y) in enumerate(outline, root + 1):
            following = b" /Next %d 0 R" % (number + 1) if number < last else b""
            where = b" /Dest [%d 0 R /XYZ 0 %d 0]" % (kids[at], y)
            objects.append(b"<< /Title (%s) /Parent %d 0 R%s%s >>" % (_literal(title), root, where, following))
    objects[0] = b"<< /Type /Catalog /Pages 2 0 R%s >>" % (b" /Outlines %d 0 R" % root if outline else b"")
    objects.append(b"<< /Title (%s) /Author (%s) >>" % (_literal(info[0]), _literal(info[1])))
    return _assembled(objects)


def _literal(text: str) -> bytes:
    return text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def _assembled(objects: Sequence[bytes]) -> bytes:
    data, offsets = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        offsets.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    trailer = b"trailer << /Size %d /Root 1 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, size - 1, len(data))
    return data + b"xref\n0 %d\n0000000000 65535 f \n" % size + table + trailer
