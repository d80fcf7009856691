"""Whose page a web page is, told by marks in its source, without parsing it."""

import re

_SEEN = 400_000  # bytes of a page in which its marks stand: saved pages begin with long menus and scripts
_MARKS: tuple[tuple[re.Pattern[bytes], str], ...] = (
    (re.compile(rb"\sid=[\"']?workskin\b"), "ao3"),
    (re.compile(rb"Posted originally on the\s+<a\b"), "ao3"),
    (re.compile(rb"<a name=[\"']section0001[\"']|class=[\"']authorlink[\"']"), "fanficfare"),
    (re.compile(rb"\sid=[\"']?storytext\b"), "ffn"),
    (
        re.compile(rb"Exported with the assistance of|(?:automatically )?created (?:by|with) <?[^<>]{0,80}>?FicLab"),
        "fichub",
    ),
)
_BEFORE = rb"(?:<\?xml[^>]{0,200}>\s*|<!--(?s:.{0,2000}?)-->\s*)*"
_PAGE = re.compile(_BEFORE + rb"<(?:!doctype\s+html|html|head|body|title|meta|link|style)[\s>]", re.IGNORECASE)
_PART = re.compile(_BEFORE + rb"<(?:div|p|h[1-6]|b|center|table|article|section|main)[\s>]", re.IGNORECASE)


def is_page(data: bytes) -> bool:
    """Whether *data* begins like a web page."""
    return bool(_PAGE.match(_head(data)))


def is_part(data: bytes) -> bool:
    """Whether *data* begins like a piece of a web page; so may Markdown."""
    return bool(_PART.match(_head(data)))


def _head(data: bytes) -> bytes:
    return data[:8192].removeprefix(b"\xef\xbb\xbf").lstrip()


def flavour_of(data: bytes) -> str:
    """The reader for the page *data*: "html" where no site or exporter left its mark."""
    return next((kind for mark, kind in _MARKS if mark.search(data, 0, _SEEN)), "html")
