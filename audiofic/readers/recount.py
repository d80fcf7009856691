"""A second count of a file's words, on a path that shares nothing with the readers but the decoding of bytes.

It knows no blocks, no chapters and no notes: it takes a file's mark-up away and counts. A reader that loses or doubles
a paragraph is caught by it, because all words must turn up in the script or among what the reader says it left out.
"""

import html
import io
import re
import zipfile
from collections import Counter
from html.parser import HTMLParser

from audiofic.readers.decoding import decode

_WORD = re.compile(r"[^\W_]+")
_UNHEARD = frozenset(("script", "style", "template", "head", "noscript"))
_INLINE = frozenset(
    "a abbr acronym b big cite code del em font i ins kbd mark q s samp small span strike strong sub sup tt u var "
    "wbr".split()
)
_SHIELD = re.compile(r"<(a|span)\b[^>]*\bdata-cfemail=[\"']((?:[0-9a-fA-F]{2})+)[\"'][^>]*>.*?</\1>", re.DOTALL)
_ESCAPED = re.compile(r"&(?:amp|lt|gt|quot|nbsp|#\d+);")  # escaped twice, as some exporters do
_MARKDOWN_LINK = re.compile(r"\]\([^)\s]*\)|<!--.*?-->", re.DOTALL)
_DOCX_PART = re.compile(r"word/(?:document|footnotes|endnotes|comments|header\d*|footer\d*)\.xml")
_DOCX_FALLBACK = re.compile(r"<mc:Fallback>.*?</mc:Fallback>", re.DOTALL)  # a text box again, for old programs
_DOCX_TEXT = re.compile(r"<w:(?:t|delText)(?:\s[^>]*)?>([^<]*)</w:(?:t|delText)>|<w:(?:p|br|tab)[\s/>]")


def words_of(text: str) -> Counter[str]:
    """Runs of letters and digits, each with its number; hyphens, apostrophes and mark-up divide them."""
    return Counter(match.group() for match in _WORD.finditer(text))


def recount(data: bytes, kind: str, name: str) -> Counter[str] | None:
    """The words that the file *data* shows a person; None for a kind of file that has no second path."""
    if kind in ("text", "gutenberg"):
        return words_of(decode(data, name)[0])
    if kind == "markdown":
        return words_of(_shown(_MARKDOWN_LINK.sub(" ", decode(data, name)[0])))
    if kind == "docx":
        return words_of(_docx(data))
    if kind == "epub":
        return sum((words_of(_shown(page)) for page in _pages(data)), Counter())
    if data.lstrip()[:1] == b"<":
        return words_of(_shown(decode(data, name)[0]))
    return None


def _pages(data: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        names = sorted(set(book.namelist()))
        return [
            decode(book.read(name), name)[0] for name in names if name.lower().endswith((".xhtml", ".html", ".htm"))
        ]


def _docx(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        parts = [decode(book.read(name), name)[0] for name in sorted(book.namelist()) if _DOCX_PART.fullmatch(name)]
    xml = _DOCX_FALLBACK.sub("", " ".join(parts))
    return _shown("".join(match.group(1) if match.group(1) is not None else " " for match in _DOCX_TEXT.finditer(xml)))


def _shown(page: str) -> str:
    shown = _Shown()
    shown.feed(_SHIELD.sub(_address, page))
    shown.close()
    text = "".join(shown.text)
    return html.unescape(text) if _ESCAPED.search(text) else text


def _address(shield: re.Match[str]) -> str:
    """Cloudflare's "[email protected]" with the address behind it: each byte of it XOR the first."""
    key, *letters = bytes.fromhex(shield[2])
    return f"{bytes(letter ^ key for letter in letters).decode(errors='replace')} {shield[0]}"


class _Shown(HTMLParser):
    """The text of a page as a browser would show it."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note where something hidden begins, and where words cannot run on."""
        self._hidden += tag in _UNHEARD
        if tag not in _INLINE:
            self.text.append(" ")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An empty element hides nothing."""
        if tag not in _INLINE:
            self.text.append(" ")

    def handle_endtag(self, tag: str) -> None:
        """Note where something hidden ends."""
        self._hidden = max(0, self._hidden - (tag in _UNHEARD))
        if tag not in _INLINE:
            self.text.append(" ")

    def handle_data(self, data: str) -> None:
        """Keep what is shown."""
        if not self._hidden:
            self.text.append(data)
