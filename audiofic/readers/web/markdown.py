"""Markdown: rendered to HTML, and from there read like any page."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from markdown_it import MarkdownIt
from markdown_it.token import Token

from audiofic.errors import StoryError
from audiofic.model import Document, Metadata, Omission
from audiofic.readers.books.properties import with_properties
from audiofic.readers.decoding import decode
from audiofic.readers.plain.breaks import costume
from audiofic.readers.web.facts import facts_of_rows
from audiofic.readers.web.page import document_of_page
from audiofic.readers.web.pages import tree_of

_FRONT = re.compile(r"\A---[ \t]*\n(.{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_KEY = re.compile(r"([A-Za-z][\w -]{0,40}):(?:[ \t]+(.*))?")
_DEFINITION = re.compile(r"^ {0,3}\[[^\]\n]{1,200}\]:[ \t]*\S+.*$", re.MULTILINE)
_REFERRED = re.compile(r"\]\[([^\]\n]{1,200})\]")
_ROW = re.compile(r"[*_]{0,3}[A-Za-z][A-Za-z '’/.-]{0,25}[*_]{0,3}:[*_]{0,3}(?:\s.*)?")
_MARKDOWNS = frozenset("-=#|>*_+<")  # begin lines that mean something in Markdown
_PROSE = re.compile(r"[.!?…,;\"”’]['\"”’*_]*$")
_DEEPEST = 60  # levels; the parser's own limit is 20, and calls itself for each
_FACTS = "facts about the story; they are in its tags"


def read_markdown(data: bytes, name: str) -> Document:
    """The story in the Markdown file *data*; *name* is the file's."""
    text, warnings = decode(data, name)
    front = _FRONT.match(text)
    rows = list(_rows(front[1])) if front else []
    if front and rows:
        text = text[front.end() :]
    known = _lists(facts_of_rows([(key, value) for key, values in rows for value in values[:1]]), rows)
    omissions = [Omission(_FACTS, " ".join(front[1].split()))] if front and rows else []
    markup, definitions = _rendered(text, name)
    omissions += [Omission("addresses of links", definitions)] if definitions else []
    page = tree_of(f"<html><body>{markup}</body></html>", name)
    document = with_properties(document_of_page(page, name, warnings), known, name, sure=True)
    return replace(document, omissions=(*document.omissions, *omissions))


def _rendered(text: str, name: str) -> tuple[str, str]:
    """*text* as HTML, and the definitions of its links, which HTML does not show."""
    parser = MarkdownIt("commonmark", {"html": True, "maxNesting": _DEEPEST}).enable(["strikethrough", "table"])
    # An indent is a paragraph's, and ~~~ a change of scene, in every story that was met; neither is a program.
    parser.disable(["code", "fence"])
    environment: dict[str, object] = {}
    tokens = list(_storied(parser.parse(_with_lines(text), environment)))
    if any(token.level >= _DEEPEST - 1 for token in tokens):  # what is deeper was dropped without a word
        raise StoryError(
            f"{name} nests quotations or lists {_DEEPEST} deep.", "Take some of the > signs or indents away."
        )
    markup = parser.renderer.render(tokens, parser.options, environment)
    definitions = _DEFINITION.findall(text) + _REFERRED.findall(text) if environment.get("references") else []
    return markup, " ".join(definitions)


def _with_lines(text: str) -> str:
    """*text*, in which facts on top (`Title: ...`) and scene breaks (`~~~`) are lines of their own, as was meant."""
    lines = text.split("\n")
    for at, line in enumerate(lines):
        if len(line) < 60 and line.strip() and line.strip()[0] not in _MARKDOWNS and costume(line.strip()) == "break":
            lines[at] = f"\n{line}\n"
    for at, line in enumerate(lines):
        if line.strip() and not _ROW.fullmatch(line.strip()) and not line.startswith("#"):
            break
        if _ROW.fullmatch(line.strip()):
            lines[at] = line.rstrip() + "  "
    return "\n".join(lines)


def _storied(tokens: Sequence[Token]) -> Iterator[Token]:
    """*tokens*, but a sentence above `---` is a sentence above a scene break, and a list's numbers are words."""
    at = 0
    while at < len(tokens):
        token = tokens[at]
        if token.type == "heading_open" and token.markup == "-" and _is_prose(tokens[at + 1].content):
            yield Token("paragraph_open", "p", 1)
            yield tokens[at + 1]
            yield Token("paragraph_close", "p", -1)
            yield Token("hr", "hr", 0)
            at += 3
            continue
        yield token
        if token.type == "list_item_open" and token.info:
            yield Token("html_block", "", 0, content=f"{token.info}{token.markup} ")
        at += 1


def _is_prose(line: str) -> bool:
    return "\n" in line or len(line) > 80 or bool(_PROSE.search(line))


def _rows(front: str) -> Iterator[tuple[str, list[str]]]:
    """Keys and their values in the front matter's YAML, as far as people use it: scalars, lists, folded text."""
    key, values = "", list[str]()
    for line in front.split("\n"):
        match = _KEY.fullmatch(line.rstrip())
        if match:
            if key:
                yield key, values
            key, value = match[1].strip(), (match[2] or "").strip()
            values = _items(value) if value not in ("|", ">", "|-", ">-") else []
        elif line.strip().startswith("- "):
            values += _items(line.strip()[2:].strip())
        elif line.strip() and key:
            values = [" ".join([*values, line.strip()])]
    if key:
        yield key, values


def _items(value: str) -> list[str]:
    if value.startswith("[") and value.endswith("]"):
        return [item for part in value[1:-1].split(",") if (item := _unquoted(part))]
    return [item] if (item := _unquoted(value)) else []


def _unquoted(value: str) -> str:
    value = value.strip()
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value


def _lists(known: Metadata, rows: Sequence[tuple[str, list[str]]]) -> Metadata:
    """*known*, with lists as they are: an author's name may hold a comma there."""
    fields = {"author": "authors", "authors": "authors", "tags": "tags", "fandom": "fandoms", "fandoms": "fandoms"}
    fields |= {name: name for name in ("characters", "relationships", "warnings")}
    for key, values in rows:
        field = fields.get(key.lower())
        if field and len(values) > 1:
            known = replace(known, **{field: tuple(dict.fromkeys((*getattr(known, field), *values)))})  # type: ignore[arg-type]
    return known
