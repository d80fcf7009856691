"""Any web page becomes a Document by its marks, or is refused as one about the story."""

from pathlib import Path

import pytest

from audiofic.model import BlockKind, Document
from audiofic.readers import READERS, kind_of, read
from audiofic.readers.web.ao3 import read_ao3
from audiofic.readers.web.fanficfare import read_fanficfare
from audiofic.readers.web.ffn import read_ffn
from audiofic.readers.web.fichub import read_fichub
from audiofic.readers.web.page import read_page
from reading import PAGES, assert_all_words, assert_whole, blocks, refused

KNOWN = frozenset(READERS)


def page(body: str, title: str = "") -> Document:
    return read_page(
        f"<!DOCTYPE html><html><head><title>{title}</title></head><body>{body}</body></html>".encode(), "a_page.html"
    )


def test_furniture_of_any_page_is_left_out_and_named():
    story = page(
        "<nav>Home</nav><article><h1>Salt</h1><p>It rained.</p></article><aside>Ads</aside><footer>Blog</footer>"
    )

    assert [text for _, text in blocks(story)] == ["Salt", "It rained."]
    assert {omission.text for omission in story.omissions} == {"Home", "Ads", "Blog"}


def test_headings_of_any_page_are_chapters():
    story = page("<h1>Salt</h1><h2>Rain</h2><p>It rained.</p><h2>Sun</h2><p>It shone.</p>")

    assert story.metadata.title == "Salt"
    assert [chapter.title for chapter in story.chapters] == ["Rain", "Sun"]


def test_chapters_without_any_heading_element_are_found():
    story = page(
        "<p>Title: Salt</p><p>Author: owl</p><p>Chapter 1: Rain</p><p>It rained.</p><p>Chapter 2</p><p>Sun.</p>"
    )

    assert (story.metadata.title, story.metadata.authors) == ("Salt", ("owl",))
    assert [chapter.title for chapter in story.chapters] == ["Chapter 1: Rain", "Chapter 2"]


def test_a_table_of_contents_of_links_is_left_out():
    links = "".join(f'<li><a href="#c{n}">Chapter {n}</a></li>' for n in range(1, 4))
    story = page(f"<ul>{links}</ul>" + "".join(f"<h2 id=c{n}>Chapter {n}</h2><p>It rained.</p>" for n in range(1, 4)))

    assert len(story.chapters) == 3
    assert [omission.reason for omission in story.omissions] == ["the table of contents"]


def test_plain_text_in_a_page_is_read_as_plain_text():
    story = page("<pre>Title: Salt\n\nIt rained and it\nrained.\n\nIt stopped.\n</pre>")

    assert story.metadata.title == "Salt"


def test_a_title_comes_from_the_page_or_from_the_file():
    assert page("<p>It rained.</p>", "Salt - A Blog").metadata.title == "Salt"
    assert page("<p>It rained.</p>").metadata.title == "A Page"


def test_the_declared_encoding_counts_where_utf_8_fails():
    markup = '<html><head><meta charset="windows-1251"><title>x</title></head><body><p>Привет, мир.</p></body></html>'

    assert "Привет, мир." in read_page(markup.encode("cp1251"), "x.html").text


@pytest.mark.parametrize(
    ("markup", "name", "kind"),
    [
        ((PAGES / "ao3_two_chapters.html").read_text("utf-8"), "story.txt", "ao3"),
        ((PAGES / "ao3_saved.html").read_text("utf-8"), "salt.html", "ao3"),
        ((PAGES / "fanficfare.html").read_text("utf-8"), "salt", "fanficfare"),
        ((PAGES / "ffn.html").read_text("utf-8"), "salt.htm", "ffn"),
        ("<html><body><p>Exported with the assistance of FicHub.net", "x.html", "fichub"),
        ("<p>Title: Salt</p>", "x.txt", "html"),
        ("It rained.", "x.html", "html"),
        ("It <b>rained</b>.", "x.txt", "text"),
    ],
)
def test_a_page_is_known_by_its_marks(markup: str, name: str, kind: str):
    assert kind_of(markup.encode(), name, KNOWN) == kind


@pytest.mark.parametrize("reader", [read_page, read_ao3, read_fanficfare, read_ffn, read_fichub])
def test_a_page_without_words_is_refused(reader):
    markup = b"<html><head><title>Salt</title></head><body><p> </p><hr></body></html>"

    assert "words" in refused(markup, reader, "page.html")


@pytest.mark.parametrize(
    ("markup", "what"),
    [
        ("<p>This work could have adult content. If you continue, you have agreed to see it.</p>", "adult-content"),
        ("<p>This work is only available to registered users of the Archive.</p>", "login"),
        ("<h2>Error 404</h2><p>The page you were looking for doesn't exist.</p>", "error"),
        ("<title>Just a moment...</title><p>Checking your browser</p>", "robots"),
        ("<ol><li class='work blurb group'>One</li><li class='work blurb group'>Two</li></ol>", "list"),
    ],
)
def test_a_page_about_the_story_is_refused(markup: str, what: str):
    message = refused(f"<html><body>{markup}</body></html>".encode(), read_page, "page.html")

    assert "is a web page about the story, not the story" in message
    assert what in message


# Files as readers have them


@pytest.mark.parametrize(
    ("name", "chapters"),
    [
        ("ao3/one_shot_chat_lines.html", 1),
        ("ao3/one_shot_google_docs.html", 1),
        ("ao3/screenplay_work_skin.html", 1),
        ("ao3/three_chapters_link_only_notes.html", 3),
        ("ao3/two_chapters_end_notes.html", 2),
        ("written/ao3_current_2026.html", 2),
        ("written/ao3_pre2019.html", 2),
        ("fanficfare/fff.html", 9),
        ("ffn/saved_page.html", 1),
    ],
)
def test_a_sample_has_its_chapters_and_all_of_its_words(shared: Path, name: str, chapters: int):
    path = shared / "samples" / name
    story = read(path)

    assert len(story.chapters) == chapters
    assert story.metadata.title
    assert story.metadata.authors
    assert_all_words(story, path.read_bytes(), "html")
    assert_whole(story)
    if name.startswith("ao3/"):
        body = (BlockKind.PARAGRAPH, BlockKind.DOCUMENT)
        words = sum(
            len(story.text[b.start : b.end].split())
            for chapter in story.chapters
            for b in chapter.blocks
            if b.kind in body
        )
        assert words == pytest.approx(story.metadata.words, rel=0.02)
