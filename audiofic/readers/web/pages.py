"""The bytes of a page become a tree: its encoding, and the traps that a parser falls into."""

import re

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from audiofic.errors import StoryError
from audiofic.readers.decoding import decode

_DECLARED = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,80}encoding=[\"']([\w.:-]{2,40})", re.I
)
_SUBSET = re.compile(r"(<!DOCTYPE[^\[>]{0,400})\[[^\]]{0,1000000}\]\s*>", re.IGNORECASE)
_PROLOGUE = re.compile(r"\s*<\?xml[^>]{0,200}\?>")
# XHTML may close an element at once; read as HTML, <title/> would swallow the page and <i/> slant all of it.
_CLOSED = re.compile(r"<([A-Za-z][\w:-]{0,30})((?:\s[^<>]{0,2000})?)/>")
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_TAG = re.compile(r"<(/?)([A-Za-z][\w:-]{0,30})(?:\s[^<>]{0,2000})?>")
_OPEN_ENDED = _VOID | frozenset("html head body p li dt dd tr td th thead tbody tfoot option colgroup".split())
_TOP = 4096  # characters in which a page says what it is
_DEEPEST = 500  # nested elements; libxml2 gives up at 2,048 and drops the words


def page_of(data: bytes, name: str) -> tuple[HtmlElement, tuple[str, ...]]:
    """The tree of the page in *data*, and a sentence for each thing that had to be guessed."""
    text, warnings = _text_of(data, name)
    return tree_of(text, name), warnings


def tree_of(text: str, name: str) -> HtmlElement:
    """The tree of a page that is decoded already."""
    prologue = _PROLOGUE.match(text)
    text = text[prologue.end() :] if prologue else text
    subset = _SUBSET.match(text, max(0, text[:_TOP].upper().find("<!DOCTYPE")))
    text = _CLOSED.sub(_opened, f"{subset[1]}>{text[subset.end() :]}" if subset else text)
    root, deep = _parsed(text, name)
    return _parsed(_flattened(text), name)[0] if deep else root


def _parsed(text: str, name: str) -> tuple[HtmlElement, bool]:
    parser = HTMLParser(encoding="utf-8", huge_tree=True, no_network=True)
    try:
        root = document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except etree.ParserError as error:  # nothing but white space and comments
        raise StoryError(f"{name} is a web page without words.", "Check that the download was complete.") from error
    _gather(root)
    return root, any("depth" in entry.message.lower() for entry in parser.error_log)


def _gather(root: HtmlElement) -> None:
    """Put what stands behind </body>, as where two pages were glued together, into the body."""
    body = root.find("body")
    if body is None:
        return
    following = list(body.itersiblings())
    if body.tail and body.tail.strip():
        loose = root.makeelement("p", {})
        loose.text = body.tail
        following.insert(0, loose)
    body.tail = None
    for element in following:
        body.append(element)


def _opened(match: re.Match[str]) -> str:
    return match[0] if match[1].lower() in _VOID else f"<{match[1]}{match[2]}></{match[1]}>"


def _flattened(text: str) -> str:
    """*text* without the tags that nest too deep."""
    kept: list[bool] = []

    def tag(match: re.Match[str]) -> str:
        if match[2].lower() in _OPEN_ENDED:
            return match[0]
        if match[1]:
            return match[0] if kept and kept.pop() else ""
        kept.append(len(kept) < _DEEPEST)
        return match[0] if kept[-1] else "<br>" if match[2].lower() == "div" else ""

    return _TAG.sub(tag, text)


def _text_of(data: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    """UTF-8 where it can be, else what the page declares, else as any text."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        declared = _DECLARED.search(data[:4096])
        encoding = (declared[1] or declared[2]).decode("ascii").lower() if declared else ""
        if encoding and not encoding.startswith(("utf", "iso-8859-1", "latin", "us-ascii")):  # which mean cp1252
            try:
                return data.decode(encoding), ()
            except (LookupError, UnicodeDecodeError):
                pass
    return decode(data, name)
