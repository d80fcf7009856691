"""A page saved from fanfiction.net or FictionPress: `#profile_top` with the facts, `#storytext` with one chapter."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from lxml.html import HtmlElement

from audiofic.model import Document, Metadata, NoteSort
from audiofic.readers.plain.headings import heading_of
from audiofic.readers.web.facts import facts_of_rows, merged
from audiofic.readers.web.manuscript import Manuscript
from audiofic.readers.web.markup import words_of
from audiofic.readers.web.pages import page_of
from audiofic.readers.web.refusals import refuse_if_no_story

_SITE = "the site's own words"
_FACTS = "facts about the story; they are in its tags"
_GENRES = frozenset(
    "adventure angst crime drama family fantasy friendship general horror humor hurt comfort mystery"
    " parody poetry romance sci-fi spiritual supernatural suspense tragedy western".split()
)
_ADDRESS = re.compile(r"(?:https?:)?//(?:www\.|m\.)?(fanfiction\.net|fictionpress\.com)(/s/\d+/\d+)")
_FACT = re.compile(r"\s+-\s+")
_PAIR = re.compile(r"\[([^\]]+)\]")


def read_ffn(data: bytes, name: str) -> Document:
    """The chapter that the page in *data* shows."""
    root, warnings = page_of(data, name)
    tops = root.xpath("//*[@id='profile_top']")
    stories = root.xpath("//*[@id='storytext']")
    if not stories:
        refuse_if_no_story(root, name)
        stories = root.xpath("//body")
    manuscript = Manuscript(name)
    metadata = _metadata(root, tops)
    if metadata.title:
        manuscript.heading(metadata.title)
    if metadata.summary:
        manuscript.note(metadata.summary, NoteSort.SUMMARY)
    chapter, of = _chapters(root)
    if chapter:
        manuscript.chapter(chapter)
        manuscript.heading(chapter)
    for story in stories[:1]:
        manuscript.body(story)
    for number, top in enumerate(tops):
        words = words_of(top)
        said = (metadata.summary, metadata.title) if number == 0 else ()
        for read in said:
            words = words.replace(read, "", 1)
        manuscript.omit(_FACTS, words)
    manuscript.omit_around(root, [*stories[:1], *tops], _SITE)
    if of > 1:
        told = f"The page holds one of the story's {of} chapters: {chapter or 'it does not say which'}."
        return manuscript.document(metadata, [*warnings, told])
    return manuscript.document(metadata, warnings)


def _chapters(root: HtmlElement) -> tuple[str, int]:
    """The title of the chapter shown, and how many the list has: `2. The Rain`; `1. Chapter 1` is said once."""
    for menu in root.xpath("//select[@id='chap_select']")[:1]:
        options = list(menu.iter("option"))
        for option in options:
            if "selected" in option.attrib:
                words = words_of(option)
                number, _, title = words.partition(". ")
                numbered = heading_of(title)
                # Of the two menus of chapters one gives away its line, the other is left out with all of its words.
                option.text = number if numbered and numbered.number else ""
                return title if option.text else words, len(options)
        return "", len(options)
    return "", 0


def _metadata(root: HtmlElement, tops: Sequence[HtmlElement]) -> Metadata:
    known = Metadata(fandoms=_fandoms(root), source=_source(root))
    for top in tops:
        titles = [words_of(bold) for bold in top.iter("b")]
        authors = [words_of(link) for link in top.iter("a") if (link.get("href") or "").startswith("/u/")]
        summaries = [words_of(part) for part in top.iter("div") if "xcontrast_txt" in (part.get("class") or "")]
        known = replace(
            known,
            title=titles[0] if titles else "",
            authors=tuple(author for author in authors if author),
            summary=summaries[-1] if summaries else "",
        )
        for line in top.xpath(".//span[contains(@class, 'xgray')]"):
            known = merged(_dated(known, line), _facts(words_of(line)))
    return known


def _facts(line: str) -> Metadata:
    """`Rated: Fiction T - English - Humor/Angst - A. B., [C. D., E. F.] - Chapters: 3 - Words: 1,234 - ...`."""
    rating, *facts = _FACT.split(line)
    known = Metadata(rating=rating.rpartition(" ")[2], language=facts[0] if facts else "", complete=False)
    rows: list[tuple[str, str]] = []
    for fact in facts[1:]:
        label, colon, value = fact.partition(":")
        if colon:
            rows.append((label, value))
        elif fact.strip().casefold() == "complete":
            known = replace(known, complete=True)
        elif {part.casefold() for part in fact.split("/")} <= _GENRES:
            tags = fact.replace("Hurt/Comfort", "Hurt\0Comfort").split("/")
            known = replace(known, tags=tuple(tag.replace("\0", "/") for tag in tags))
        else:
            pairs = tuple("/".join(part.strip() for part in pair.split(",")) for pair in _PAIR.findall(fact))
            names = tuple(part.strip(" []") for part in re.split(r",|\]\s", fact))
            known = replace(known, relationships=pairs, characters=tuple(name for name in names if name))
    # `Status: Complete` comes as a fact with a label.
    if any(label.strip() == "Status" and "omplete" in value for label, value in rows):
        known = replace(known, complete=True)
    return merged(known, facts_of_rows((label, value) for label, value in rows if label.strip() == "Words"))


def _dated(known: Metadata, line: HtmlElement) -> Metadata:
    """Published and updated, which stand there as seconds since 1970."""
    for mark in line.xpath(".//span[@data-xutime]"):
        seconds = mark.get("data-xutime")
        before = (mark.getprevious().tail if mark.getprevious() is not None else line.text) or ""
        if seconds.isdigit() and len(seconds) < 12:
            date = datetime.fromtimestamp(int(seconds), UTC).date().isoformat()
            known = replace(known, updated=date) if "Updated" in before else replace(known, published=date)
    return known


def _fandoms(root: HtmlElement) -> tuple[str, ...]:
    """Behind the kind of medium (Books > Fandom); a crossover says `A + B Crossover`."""
    links = [words_of(link) for link in root.xpath("//*[@id='pre_story_links']//a")]
    links = [words for words in links if words]
    if not links:
        return ()
    return tuple(part.strip() for part in links[-1].removesuffix(" Crossover").split(" + "))


def _source(root: HtmlElement) -> str:
    for link in root.xpath("//link[@rel='canonical']"):
        if match := _ADDRESS.match(link.get("href") or ""):
            return f"https://www.{match[1]}{match[2]}"
    return ""
