"""Any other web page: its headings are chapters; menus, sidebars and footers are left out."""

import re
from collections.abc import Sequence

from lxml import etree
from lxml.html import HtmlElement

from audiofic.model import BlockKind, Document, Metadata, NoteSort
from audiofic.readers.plain.headings import Heading, bare, heading_of
from audiofic.readers.plain.outline import Piece as Line
from audiofic.readers.plain.outline import outline
from audiofic.readers.plain.text import read_text
from audiofic.readers.web.facts import facts_of_rows, merged
from audiofic.readers.web.manuscript import Manuscript
from audiofic.readers.web.markup import LeftOut, blocks_of, words_of
from audiofic.readers.web.pages import page_of
from audiofic.readers.web.pieces import Piece, plain
from audiofic.readers.web.refusals import refuse_if_no_story

SITE = "the site's own words"
FACTS = "facts about the story; they are in its tags"
CONTENTS = "the table of contents"
_FURNITURE = frozenset({"nav", "footer", "aside", "form", "dialog", "search", "menu"})
_FURNITURE_NAMES = re.compile(
    r"(?:^|[\s_-])(?:nav(?:bar|igation)?|menu|sidebar|breadcrumbs?|comments?|comment-list|disqus|share(?:bar|daddy)?|social"
    r"|related|advert\w*|ads?|cookie\w*|newsletter|subscribe|pagination|pager|site-header|site-footer|page-header"
    r"|masthead|footer|widget|toolbar|skip-link|screen-reader-text|toc|table-of-contents)(?=$|[\s_-])",
    re.IGNORECASE,
)
_ROLES = frozenset({"navigation", "banner", "contentinfo", "complementary", "search", "dialog"})
_ROW = re.compile(r"(?P<label>[A-Za-z][A-Za-z /'’.-]{1,30}?)\s*:\s*(?P<value>.*)", re.DOTALL)
_FACT_LABELS = frozenset(
    "title story author authors by fandom fandoms category categories genre genres rating rated characters character"
    " pairing pairings relationship relationships series status published updated packaged words word language chapters"
    " publisher source url link tags warnings".split()
) | {"story url", "author url", "original source", "archive warnings", "additional tags", "word count", "last updated"}
_SUMMARIES = frozenset({"summary", "description"})
_BY = re.compile(r"(?:written )?by:?\s+(\S.{0,80})", re.IGNORECASE)
_CREDIT = re.compile(
    r"(?:exported with the assistance of|(?:this \S+ (?:was|is) )?(?:automatically )?created (?:by|with) ficlab)\b.*",
    re.I | re.S,
)
_SYNONYMS = {"original source": "story url"}
_FEWEST = 3  # links that make a table of contents
_BOXES = frozenset({"div", "ul", "ol", "section", "header", "table"})
_LISTS = frozenset({"div", "ul", "ol", "section", "table", "p"})
_APART = 6  # pieces that may stand between two facts, such as FicHub's summary
_MOST = 0.8  # of a page's words that stand in one <pre>: then it is plain text in a page's clothes


def read_page(data: bytes, name: str) -> Document:
    """The story in the page *data*."""
    root, warnings = page_of(data, name)
    refuse_if_no_story(root, name)
    return document_of_page(root, name, warnings)


def document_of_page(root: HtmlElement, name: str, warnings: Sequence[str] = ()) -> Document:
    """The story inside *root*: the page's one article, or all of it without the site's furniture."""
    body = root.find("body") if root.tag == "html" else root
    body = root if body is None else body
    clothed = _plain_text(body)
    if clothed:
        return read_text(clothed.encode(), name)
    manuscript = Manuscript(name)
    story = _story(body)
    if story is not body:
        manuscript.omit_around(root, [story], SITE)
    pieces, omissions = blocks_of(story, furniture_of(story))
    for omission in omissions:
        manuscript.omit(omission.reason, omission.text)
    metadata, pieces = facts_on_top(manuscript, pieces)
    head = plain(" ".join(root.xpath("string(//head/title)").split()))
    metadata = merged(metadata, Metadata(title=_page_title(pieces, head)))
    add_chapters(manuscript, pieces, metadata.title, _chapter_level(pieces))
    return manuscript.document(metadata, warnings)


def _plain_text(body: HtmlElement) -> str:
    """The text of a browser's view of a plain-text file; "" when the page is none."""
    blocks = list(body.iter("pre"))
    if len(blocks) != 1:
        return ""
    text = "".join(blocks[0].itertext())
    return text if len(text.split()) > _MOST * len(words_of(body).split()) and text.strip() else ""


def _story(body: HtmlElement) -> HtmlElement:
    """The only <article>, or else the only <main>, if it holds most of the page's paragraphs; else all of it."""
    paragraphs = sum(1 for _ in body.iter("p"))
    for tag in ("article", "main"):
        found = list(body.iter(tag))
        if len(found) == 1 and sum(1 for _ in found[0].iter("p")) > paragraphs / 2:
            return found[0]
    return body


def furniture_of(root: HtmlElement) -> LeftOut:
    """Why an element of the page *root* is no part of the story: menus, sidebars, tables of contents."""
    contents = _contents(root)

    def furniture(element: HtmlElement) -> str:
        if element.tag in _FURNITURE or element.get("role") in _ROLES:
            return SITE
        if element.tag in _BOXES and _FURNITURE_NAMES.search(f"{element.get('id') or ''} {element.get('class') or ''}"):
            return SITE
        return CONTENTS if element in contents else ""

    return furniture


def _contents(root: HtmlElement) -> set[HtmlElement]:
    """Elements that are lists of three links or more to places in the page, and hardly anything else."""
    found: set[HtmlElement] = set()
    sums = [[0, 0, 0]]  # of each open element: links, words in links, words
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "start":
            sums.append([0, 0, len((element.text or "").split())])
            continue
        links, linked, words = sums.pop()
        href = element.get("href") or ""
        if element.tag == "a" and len(href) > 1 and href.startswith("#"):
            links, linked = links + 1, words
        elif element.tag in _LISTS and links >= _FEWEST and linked > _MOST * words:
            found.add(element)
        outer = sums[-1]
        outer[0] += links
        outer[1] += linked
        outer[2] += words + len((element.tail or "").split())
    return found


def facts_on_top(manuscript: Manuscript, pieces: list[Piece]) -> tuple[Metadata, list[Piece]]:
    """The facts that *pieces* begin with, `Title: ...` on lines or in rows, and the pieces without them."""
    rows: list[tuple[str, str]] = []
    kept: list[Piece] = []
    since = 0  # pieces since the last fact
    for at, piece in enumerate(pieces):
        label, value = _fact_of(piece, at)
        if since > (_APART if rows else 3) or (rows and piece.level and at > 1 and not label):
            kept += pieces[at:]
            break
        since = 0 if label else since + 1
        if label:
            rows.append((label, value))
        if label == "Summary":
            kept.append(piece._replace(kind=BlockKind.NOTE, role="summary"))
        elif label:
            manuscript.omit(SITE if label == "Credit" else FACTS, piece.text)
        else:
            kept.append(piece)
    return facts_of_rows(rows), kept


def _fact_of(piece: Piece, at: int) -> tuple[str, str]:
    """Label and value of a fact about the story; empty when *piece* is none."""
    if piece.kind in (BlockKind.BREAK, BlockKind.HEADING):
        return "", ""
    if _CREDIT.fullmatch(piece.text):
        return "Credit", ""
    byline = _BY.fullmatch(piece.text)
    if byline and at < 4 and piece.text[-1] not in ".,!?":
        return "Author", byline[1].strip()
    row = _ROW.fullmatch(piece.text)
    label = " ".join(row["label"].casefold().split()) if row else ""
    if row is None or label not in _FACT_LABELS | _SUMMARIES:
        return "", ""
    return ("Summary" if label in _SUMMARIES else _SYNONYMS.get(label, label)), row["value"]


def _page_title(pieces: Sequence[Piece], head: str) -> str:
    """The page's only <h1>, or else its <title> without the site's name."""
    tops = [piece.text for piece in pieces if piece.level == 1]
    if len(tops) == 1 and heading_of(tops[0]) is None:
        return bare(tops[0])
    return bare(re.split(r"\s+[|»–—]\s+|\s+-\s+(?=[^-]*$)", head)[0]) if head else ""


def add_chapters(manuscript: Manuscript, pieces: Sequence[Piece], title: str, level: int) -> None:
    """All *pieces*, cut into chapters at the headings of *level*, or, with level 0, where plain text would be."""
    starts = {at: piece.text for at, piece in enumerate(pieces) if level and piece.level == level}
    if not level:
        starts, pieces = _outlined(pieces)
    for at, piece in enumerate(pieces):
        if at in starts and starts[at].casefold() != title.casefold():
            manuscript.chapter(starts[at])
        manuscript.add([piece._replace(role="")], NoteSort.SUMMARY if piece.role == "summary" else None)


def _chapter_level(pieces: Sequence[Piece]) -> int:
    """The level of <h1> to <h4> whose headings open chapters: the first that comes twice; 0 if none does."""
    for level in range(1, 5):
        if sum(1 for piece in pieces if piece.level == level) > 1:
            return level
    return 0


def _outlined(pieces: Sequence[Piece]) -> tuple[dict[int, str], list[Piece]]:
    """Chapters by lines such as `Chapter 3: The Rain`, where no mark-up says so; a table of contents is none."""
    lines = [
        Line(piece.kind, at, at, piece.text, 0 if piece.line else 1, 1, _heading(piece))
        for at, piece in enumerate(pieces)
    ]
    starts, lines, _ = outline(lines)
    return dict(starts), [piece._replace(kind=line.kind) for piece, line in zip(pieces, lines, strict=True)]


def _heading(piece: Piece) -> Heading | None:
    return heading_of(piece.text) if piece.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING) else None
