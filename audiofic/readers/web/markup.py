"""The one reader of HTML blocks: an element becomes paragraphs, headings, breaks, documents, and what is left out."""

import re
from collections.abc import Callable
from itertools import islice
from typing import NamedTuple

from lxml import etree
from lxml.html import HtmlElement

from audiofic.model import BlockKind, Omission
from audiofic.readers.decoding import mend
from audiofic.readers.plain.breaks import costume
from audiofic.readers.web.documents import role_of, told_apart
from audiofic.readers.web.pieces import Piece, Run, Spans, joined_quotes, plain, set_line

BLOCKS = frozenset(
    "html body p div section article main header footer nav aside address blockquote center pre"
    " ul ol menu li dl dt dd table caption thead tbody tfoot tr colgroup figure figcaption details summary"
    " h1 h2 h3 h4 h5 h6 hr form fieldset legend hgroup search dialog".split()
)
"""Elements at whose edges a paragraph ends."""

DROPPED = frozenset("script style template head title meta link svg math param source track".split())
"""Elements with no words that a reader sees."""

_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb ruby"
    " s samp small span strike strong sub sup time tt u var wbr".split()
)
_APART = frozenset({"blockquote", "details", "fieldset"})
_EMPHASIS = frozenset({"em", "i", "b", "strong", "cite"})
_NO_TEXT = dict.fromkeys("iframe object embed audio video canvas noscript".split(), "not text")
_NO_TEXT |= dict.fromkeys("button select textarea datalist input".split(), "buttons and forms of the page")
_NO_TEXT |= dict.fromkeys(("rt", "rp"), "the reading (ruby) beside a word")
_SEAMLESS = _INLINE | DROPPED | {"br", "rt", "rp"}
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_SLANTED = re.compile(r"font-style\s*:\s*(?:italic|oblique)|font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_UPRIGHT = re.compile(r"font-(?:style|weight)\s*:\s*(?:normal|400)", re.IGNORECASE)
_CENTRED = re.compile(r"text-align\s*:\s*center", re.IGNORECASE)
_CENTRED_CLASS = re.compile(r"(?:^|\s)(?:(?:text-|align-?)?cent(?:er|re)(?:ed|d|-align)?|aligncenter)(?:\s|$)", re.I)
_MARK = re.compile(r"\s*[\[({]?\s*(?:\d{1,3}|[*†‡§]{1,3}|[a-z])\s*[\])}]?\s*")
_POWER = re.compile(r"(?:\d|(?:^|[^\w])[A-Za-z]{1,2})$")  # 10², m²
_LONGEST_HEADING = 200  # characters; what is longer was set in <h3> for its size
_OPENING_QUOTES = ('"', "“", "‘", "'", "«", "„", "「", "»")

LeftOut = Callable[[HtmlElement], str]
"""Why an element's words are no part of the story; "" when they are."""


class _State(NamedTuple):
    """What the elements around a text say of it."""

    emphasised: bool = False
    verbatim: bool = False
    document: bool = False
    role: str = ""
    level: int = 0
    centred: bool = False
    quote: int = 0
    quoted: int = 0
    """How many <q> stand around it."""


def blocks_of(element: HtmlElement, left_out: LeftOut | None = None) -> tuple[list[Piece], list[Omission]]:
    """The blocks inside *element*, in order, and what is left out; *left_out* may name more elements to omit."""
    walker = _Walker(left_out)
    walker.walk(element)
    return told_apart(walker.pieces), walker.omissions


def words_of(element: HtmlElement) -> str:
    """All words that can be seen inside *element*, with single spaces."""
    if not isinstance(element.tag, str):
        return ""  # a comment
    parts: list[str] = []
    events = etree.iterwalk(element, events=("start", "end", "comment", "pi"))
    for event, node in events:
        if event == "start" and node.tag in DROPPED:
            events.skip_subtree()
        elif event == "start":
            parts += ["" if node.tag in _INLINE else " ", node.text or ""]
        elif node is not element:
            parts += ["" if event != "end" or node.tag in _INLINE else " ", node.tail or ""]
    return plain("".join(parts))


class _Walker:
    """Walks through a tree once, without recursion: 10,000 nested tags are no deeper than one."""

    def __init__(self, left_out: LeftOut | None) -> None:
        self.pieces: list[Piece] = []
        self.omissions: list[Omission] = []
        self._left_out = left_out
        self._root: HtmlElement | None = None
        self._states = [_State()]
        self._lines: list[list[tuple[str, _State]]] = [[]]
        self._quotes = 0  # blockquotes begun or ended so far
        self._separator = ", "  # between the cells of the row
        self._rows = False  # whether the line holds more than one cell

    def walk(self, root: HtmlElement) -> None:
        """Read all of *root*."""
        self._root = root
        events = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
        for event, element in events:
            if event == "start":
                if self._enter(element):
                    events.skip_subtree()
                continue
            if event == "end":
                self._leave(element)
            if element is not root:
                self._say(element.tail)
        self._flush()

    def _enter(self, element: HtmlElement) -> bool:
        """Begin *element*; whether what is inside shall be passed over."""
        tag = element.tag
        if tag in BLOCKS:
            self._flush()
        elif tag not in _SEAMLESS:
            self._say(" ")  # unknown tags, such as <THUD>, stood between two words
        self._states.append(self._state(element))
        if tag in DROPPED:
            return True
        shielded = _unshielded(element)
        if shielded:
            self._say(shielded)
            self._omit("a shield before an e-mail address, which is read in its place", words_of(element))
            return True
        reason = self._reason(element)
        if reason:
            self._omit(reason, words_of(element))
            return True
        self._mark(element)
        self._say(element.text)
        return False

    def _mark(self, element: HtmlElement) -> None:
        """What stands for *element* itself."""
        tag = element.tag
        if tag == "br":
            self._lines.append([])
        elif tag == "hr":
            self.pieces.append(Piece(BlockKind.BREAK, "* * *"))
        elif tag == "img":
            self._omit("the description of a picture", element.get("alt") or "")
        elif tag == "tr":
            self._separator = ": " if len(element) == 2 else ", "
        elif tag in ("td", "th") and any(text.strip() for text, _ in self._lines[-1]):
            before = next(text for text, _ in reversed(self._lines[-1]) if text.strip()).rstrip()
            self._say(self._separator if before[-1].isalnum() else " ")
            self._rows = True
        elif tag == "q" and not _first_letters(element).startswith(_OPENING_QUOTES):
            self._say("“" if self._states[-1].quoted % 2 else "‘")

    def _leave(self, element: HtmlElement) -> None:
        tag = element.tag
        if tag == "q" and not _first_letters(element).startswith(_OPENING_QUOTES):
            self._say("”" if self._states[-1].quoted % 2 else "’")
        if tag in BLOCKS:
            self._flush()
        elif tag not in _SEAMLESS:
            self._say(" ")
        self._states.pop()

    def _state(self, element: HtmlElement) -> _State:
        """The state inside *element*, which is nearly always that around it."""
        state, tag = self._states[-1], element.tag
        if tag in _EMPHASIS:
            state = state._replace(emphasised=True)
        elif tag == "pre":
            state = state._replace(verbatim=True)
        elif tag in _APART:
            self._quotes += 1
            state = state._replace(quote=self._quotes)
        elif tag == "q":
            state = state._replace(quoted=state.quoted + 1)
        elif tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            state = state._replace(level=int(tag[1]))
        elif tag == "center":
            state = state._replace(centred=True)
        # What the page says of the whole story says nothing: `<div id="storytext" class="xcontrast_txt">`.
        return _styled(state, element) if element.attrib and element is not self._root else state

    def _reason(self, element: HtmlElement) -> str:
        """Why *element* is left out; "" when it is read."""
        tag = element.tag
        if tag in _NO_TEXT:
            return _NO_TEXT[tag]
        if element.get("hidden") is not None or _HIDDEN.search(element.get("style") or ""):
            return "hidden on the page"
        if tag == "sup" or (tag == "a" and (element.get("href") or "").startswith("#")):
            before = next((text for text, _ in reversed(self._lines[-1]) if text), "")
            if _MARK.fullmatch(_first_letters(element)) and not (tag == "sup" and _POWER.search(before[-4:])):
                return "the mark of a footnote"
        return self._left_out(element) if self._left_out else ""

    def _omit(self, reason: str, words: str) -> None:
        if words.strip():
            self.omissions.append(Omission(reason, plain(words)))

    def _say(self, text: str | None) -> None:
        if not text:
            return
        state, text = self._states[-1], mend(text)
        if not state.verbatim:
            self._lines[-1].append((text, state))
            return
        for number, line in enumerate(text.split("\n")):
            if number:
                self._lines.append([])
            self._lines[-1].append((line, state))

    def _flush(self) -> None:
        """The paragraph ends: its lines become pieces."""
        lines, self._lines = self._lines, [[]]
        rows, self._rows = self._rows, False
        if len(lines) == 1 and not lines[0]:
            return
        together: list[tuple[tuple[str, Spans], _State]] = []
        for line in [*lines, []]:
            text, spans = set_line([Run(text, state.emphasised) for text, state in line])
            if text:
                together.append(((text, spans), _state_of(line)))
            elif together:
                self._paragraph(together, rows)
                together = []

    def _paragraph(self, lines: list[tuple[tuple[str, Spans], _State]], rows: bool) -> None:
        """*lines* with no empty one between."""
        joined = joined_quotes([line for line, _ in lines]) if len(lines) > 1 else [lines[0][0]]
        at = 0
        for number, (text, spans) in enumerate(joined):
            state = lines[at][1]
            if rows:
                state = state._replace(document=True)
            self.pieces.append(_piece(text, spans, state, number > 0))
            at += text.count("\n") + 1


def _piece(text: str, spans: Spans, state: _State, below: bool) -> Piece:
    dress = costume(text)
    level = state.level if len(text) <= _LONGEST_HEADING else 0
    if dress == "break":
        kind = BlockKind.BREAK
    elif state.document and not level:
        kind = BlockKind.DOCUMENT
    else:
        kind = BlockKind.HEADING if level or dress == "label" else BlockKind.PARAGRAPH
    return Piece(kind, text, spans, "", below, level, state.centred, state.quote, state.role)


def _state_of(line: list[tuple[str, _State]]) -> _State:
    """That of a line's first words; it is a document only if all of it is."""
    states = [state for text, state in line if text.strip()]
    roles = {state.role for state in states}
    role = roles.pop() if len(roles) == 1 else ""
    return states[0]._replace(document=all(state.document for state in states), role=role)


def _styled(state: _State, element: HtmlElement) -> _State:
    """*state* after the attributes of *element*."""
    style = element.get("style") or ""
    if style and _UPRIGHT.search(style):
        state = state._replace(emphasised=False)  # Google Docs wraps a whole paste in <b style="font-weight:normal">
    if style and _SLANTED.search(style):
        state = state._replace(emphasised=True)
    names = element.get("class") or ""
    if element.get("align") == "center" or _CENTRED.search(style) or (names and _CENTRED_CLASS.search(names)):
        state = state._replace(centred=True)
    if names and (role := role_of(names, element.tag)):
        state = state._replace(document=True, role="" if role == "document" else role)
    return state


def _first_letters(element: HtmlElement) -> str:
    """The beginning of what stands in *element*: all of it, if it is short."""
    parts = [element.text or ""]
    for node in islice(element.iterdescendants(), 12):
        parts += [node.text or "" if isinstance(node.tag, str) else "", node.tail or ""]
    return "".join(parts)[:40].strip()


def _unshielded(element: HtmlElement) -> str:
    """The e-mail address behind Cloudflare's `[email protected]`; "" when *element* is no such shield."""
    code = element.get("data-cfemail")
    if not code:
        return ""
    try:
        key, *rest = bytes.fromhex(code)
        return bytes(byte ^ key for byte in rest).decode("utf-8")
    except ValueError:  # no hexadecimal, or nothing at all: the shield stays as it is
        return ""
