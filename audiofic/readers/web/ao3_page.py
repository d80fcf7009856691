"""A work saved from the browser as the Archive of Our Own shows it: `dl.work.meta` above `#workskin`."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from lxml.html import HtmlElement

from audiofic.model import Document, NoteSort
from audiofic.readers.web.ao3_facts import facts_of, missing_chapters, source_of
from audiofic.readers.web.manuscript import Manuscript
from audiofic.readers.web.markup import words_of
from audiofic.readers.web.refusals import refuse_if_no_story

_SITE = "the site's own words"
_FACTS = "facts about the story; they are in its tags"
_DEEPEST = 12  # boxes around a part; AO3 has five
_RELATED = "works that this one is related to"


@dataclass(slots=True)
class _Saved:
    """What is gathered while the parts of the page pass by."""

    manuscript: Manuscript
    title: str = ""
    authors: tuple[str, ...] = ()
    summary: str = ""
    chapters: int = 0


def saved_page(root: HtmlElement, name: str, warnings: Sequence[str]) -> Document:
    """The work, or the one chapter of it, that the page shows."""
    skins = root.xpath("//*[@id='workskin']")
    if not root.xpath("//*[@id='workskin']//*[contains(concat(' ', @class, ' '), ' userstuff ')]"):
        refuse_if_no_story(root, name)
    saved = _Saved(Manuscript(name))
    tables = root.xpath("//dl[contains(concat(' ', @class, ' '), ' work ')]")
    for skin in skins[:1]:
        _parts(saved, skin)
    for table in tables:
        saved.manuscript.omit(_FACTS, words_of(table))
    saved.manuscript.omit_around(root, [*skins[:1], *tables], _SITE)
    inner = [inner for table in tables for inner in table.xpath(".//dl")]
    metadata = replace(
        facts_of(tables, inner),
        title=saved.title,
        authors=saved.authors,
        summary=saved.summary,
        source=source_of(root),
    )
    told = [*warnings, *missing_chapters(tables, max(1, saved.chapters))]
    return replace(saved.manuscript.document(metadata, told), notes_named=True)


def _parts(saved: _Saved, container: HtmlElement, depth: int = 0) -> None:
    saved.manuscript.omit(_SITE, container.text or "")
    for part in container:
        saved.manuscript.omit(_SITE, part.tail or "")
        if not isinstance(part.tag, str):
            continue
        classes = frozenset((part.get("class") or "").split())
        if "landmark" in classes:
            saved.manuscript.omit(_SITE, words_of(part))
        elif part.tag in ("h2", "h3", "h4") and classes & {"title", "byline"}:
            _heading(saved, part, classes)
        elif "module" in classes and classes & {"summary", "notes", "end"}:
            _notes(saved, part, classes)
        elif "userstuff" in classes:
            saved.manuscript.body(part, left_out=_landmark)
        elif part.tag == "div" and depth < _DEEPEST:
            _parts(saved, part, depth + 1)
        else:
            saved.manuscript.omit(_SITE, words_of(part))


def _heading(saved: _Saved, part: HtmlElement, classes: frozenset[str]) -> None:
    words = words_of(part)
    if "byline" in classes:
        saved.manuscript.omit(_FACTS, words)
        names = [words_of(link) for link in part.iter("a")] or [words]
        saved.authors = saved.authors or tuple(dict.fromkeys(name for name in names if name))
    elif part.tag == "h2":
        saved.title = saved.title or words
        saved.manuscript.heading(words)
    else:
        saved.chapters += 1
        saved.manuscript.chapter(words)
        saved.manuscript.heading(words)


def _notes(saved: _Saved, module: HtmlElement, classes: frozenset[str]) -> None:
    """A summary or notes with their heading; what is no blockquote is the site's."""
    label = ""
    sort = NoteSort.SUMMARY if "summary" in classes else NoteSort.END if "end" in classes else NoteSort.AUTHOR
    saved.manuscript.omit(_SITE, module.text or "")
    for part in module:
        saved.manuscript.omit(_SITE, part.tail or "")
        if not isinstance(part.tag, str):
            continue
        words = words_of(part)
        if part.tag in ("h3", "h4"):
            saved.manuscript.omit(_SITE, label)
            label = words.rstrip(":")
        elif part.tag == "blockquote":
            if sort is NoteSort.SUMMARY and not saved.chapters:
                saved.summary = words
            saved.manuscript.note(part, sort, label)
            label = ""
        else:
            saved.manuscript.omit(_RELATED if part.tag == "ul" else _SITE, words)
    saved.manuscript.omit(_SITE, label)


def _landmark(element: HtmlElement) -> str:
    return _SITE if "landmark" in (element.get("class") or "").split() else ""
