"""EPUBs become Documents: facts, chapters, what is left out, and the same story as the web page."""

from pathlib import Path

import pytest

from audiofic.readers import read
from audiofic.readers.books.epub import read_epub
from audiofic.readers.web.ao3 import read_ao3
from audiofic.segmenter import segment
from reading import assert_all_words, blocks, left_out, titles
from stories.books.build import NAV, NCX, RAIN, SUN, TWO, epub, epub_members, nav, ncx, page, point, zipped

# What it says of itself


def test_title_author_and_the_rest_come_from_the_package():
    metadata = (
        '<dc:title>The Lamp Room</dc:title><dc:creator opf:role="ill">Ida Ink</dc:creator>'
        '<dc:creator opf:role="aut">Ann Nym</dc:creator><dc:language>en</dc:language><dc:subject>Rain</dc:subject>'
        '<dc:date opf:event="publication">2020-02-01</dc:date><dc:source>https://example.org/s/1</dc:source>'
        "<dc:description>&lt;p&gt;A lamp &amp;amp; a room.&lt;/p&gt;&lt;p&gt;Rain.&lt;/p&gt;</dc:description>"
        '<meta name="calibre:series" content="Lamps"/><meta name="calibre:series_index" content="2.0"/>'
    )

    known = read_epub(epub(TWO, metadata=metadata), "x.epub").metadata

    assert (known.title, known.authors, known.language, known.tags) == ("The Lamp Room", ("Ann Nym",), "en", ("Rain",))
    assert (known.series, known.part, known.published) == ("Lamps", "2", "2020-02-01")
    assert (known.summary, known.source) == ("A lamp & a room.\nRain.", "https://example.org/s/1")


def test_epub_3_refines_roles_titles_and_series():
    metadata = (
        '<dc:title id="s">A subtitle</dc:title><dc:title id="t">The Lamp Room</dc:title>'
        '<meta refines="#t" property="title-type">main</meta>'
        '<dc:creator id="i">Ida Ink</dc:creator><meta refines="#i" property="role">ill</meta>'
        '<dc:creator id="a">Ann Nym</dc:creator><meta refines="#a" property="role">aut</meta>'
        '<meta property="belongs-to-collection" id="c">Lamps</meta>'
        '<meta refines="#c" property="group-position">3</meta>'
    )

    known = read_epub(epub(TWO, metadata=metadata), "x.epub").metadata

    assert (known.title, known.authors, known.series, known.part) == ("The Lamp Room", ("Ann Nym",), "Lamps", "3")


# Chapters


def test_chapters_are_those_of_the_navigation():
    book = epub(TWO, {"OEBPS/nav.xhtml": nav([("1. Rain", "a.xhtml"), ("2. Sun", "b.xhtml")])}, manifest=NAV)
    story = read_epub(book, "x.epub")

    assert titles(story) == ["1. Rain", "2. Sun"]
    assert blocks(story, 1) == [("heading", "Sun"), ("paragraph", SUN)]
    assert_all_words(story, book, "epub")


def test_the_old_navigation_serves_where_there_is_no_new_one():
    points = point("Part One", "a.xhtml", point("Rain", "a.xhtml")) + point("Sun", "b.xhtml")

    story = read_epub(epub(TWO, {"OEBPS/toc.ncx": ncx(points)}, manifest=NCX), "x.epub")

    assert titles(story) == ["Part One – Rain", "Sun"]


def test_chapters_inside_one_file_are_cut_at_their_anchors():
    body = f'<div><p>A motto.</p><h2 id="r">Rain</h2><p>{RAIN}</p><div><h2><a id="s"/>Sun</h2><p>{SUN}</p></div></div>'
    entries = [("Rain", "a.xhtml#r"), ("Sun", "a.xhtml#s")]
    book = epub({"a.xhtml": page(body)}, {"OEBPS/nav.xhtml": nav(entries)}, manifest=NAV)
    story = read_epub(book, "x.epub")

    assert titles(story) == ["Rain", "Sun"]
    assert blocks(story) == [("paragraph", "A motto."), ("heading", "Rain"), ("paragraph", RAIN)]
    assert blocks(story, 1) == [("heading", "Sun"), ("paragraph", SUN)]
    assert_all_words(story, book, "epub")


def test_an_anchor_inside_a_sentence_cuts_before_its_paragraph():
    body = f'<p>{RAIN}</p><p>By noon <a id="s"/>the roof had dried.</p>'
    entries = [("Rain", "a.xhtml"), ("Sun", "a.xhtml#s")]

    story = read_epub(epub({"a.xhtml": page(body)}, {"OEBPS/nav.xhtml": nav(entries)}, manifest=NAV), "x.epub")

    assert blocks(story, 1) == [("paragraph", "By noon the roof had dried.")]


def test_sections_of_a_chapter_are_no_chapters():
    inside = point("Morning", "a.xhtml#m") + point("Evening", "a.xhtml#e")
    points = point("Chapter 1: Rain", "a.xhtml", inside) + point("Chapter 2: Sun", "b.xhtml")

    story = read_epub(epub(TWO, {"OEBPS/toc.ncx": ncx(points)}, manifest=NCX), "x.epub")

    assert titles(story) == ["Chapter 1: Rain", "Chapter 2: Sun"]


def test_headings_are_chapters_where_there_is_no_navigation():
    assert titles(read_epub(epub(TWO), "x.epub")) == ["Rain", "Sun"]


def test_files_are_chapters_where_there_is_nothing_else():
    pages = {"a.xhtml": page(f"<p>{RAIN}</p>", "Rain"), "b.xhtml": page(f"<p>{SUN}</p>", "Sun")}

    assert titles(read_epub(epub(pages), "x.epub")) == ["Rain", "Sun"]


def test_a_heading_over_two_lines_is_one():
    body = f"<h2>CHAPTER I.<br/>THE RAIN</h2><p>{RAIN}</p><h2>CHAPTER II.<br/>THE SUN</h2><p>{SUN}</p>"

    assert titles(read_epub(epub({"a.xhtml": page(body)}), "x.epub")) == ["CHAPTER I. THE RAIN", "CHAPTER II. THE SUN"]


# What is left out


def test_pages_that_are_no_story_are_left_out_with_their_reason():
    pages = {
        "t.xhtml": page('<section epub:type="titlepage"><h1>The Lamp Room</h1><p>Ann Nym</p></section>'),
        "c.xhtml": page(
            '<p><a href="a.xhtml">Rain</a></p><p><a href="b.xhtml">Sun</a></p><p><a href="t.xhtml">Up</a></p>'
        ),
        **TWO,
        "z.xhtml": page("<p>An answer to a riddle.</p>"),
    }
    spine = "".join(f'<itemref idref="p{n}"/>' for n in range(4)) + '<itemref idref="p4" linear="no"/>'
    book = epub(pages, spine=spine)
    story = read_epub(book, "x.epub")

    assert titles(story) == ["Rain", "Sun"]
    assert left_out(story) == {
        "the title page": "The Lamp Room Ann Nym",
        "the table of contents": "Rain Sun Up",
        "a page outside of the reading order": "An answer to a riddle.",
    }
    assert_all_words(story, book, "epub")


def test_gutenbergs_words_are_left_out_of_its_books():
    header = '<section class="pg-boilerplate" id="pg-header"><h2 id="h">The Project Gutenberg eBook</h2></section>'
    footer = (
        '<section class="pg-boilerplate" id="pg-footer"><p>*** END OF THE PROJECT GUTENBERG EBOOK ***</p></section>'
    )
    pages = {
        "a.xhtml": page(f"{header}<h2>Rain</h2><p>{RAIN}</p>"),
        "b.xhtml": page(f"<h2>Sun</h2><p>{SUN}</p>{footer}"),
    }
    entries = [("The Project Gutenberg eBook", "a.xhtml#h"), ("Rain", "a.xhtml"), ("Sun", "b.xhtml")]
    book = epub(pages, {"OEBPS/nav.xhtml": nav(entries)}, manifest=NAV)
    story = read_epub(book, "x.epub")

    assert titles(story) == ["Rain", "Sun"]
    assert "Gutenberg" not in story.text
    assert_all_words(story, book, "epub")


def test_gutenbergs_older_books_have_markers_alone():
    start = "<p>Produced by volunteers</p><p>*** START OF THIS PROJECT GUTENBERG EBOOK THE LAMP ROOM ***</p>"
    end = "<div><p>*** END OF THIS PROJECT GUTENBERG EBOOK THE LAMP ROOM ***</p><p>The licence.</p></div>"
    pages = {"a.xhtml": page(f"{start}<h2>Rain</h2><p>{RAIN}</p>"), "b.xhtml": page(f"<h2>Sun</h2><p>{SUN}</p>{end}")}
    book = epub(pages)
    story = read_epub(book, "x.epub")

    assert [text for number in (0, 1) for _, text in blocks(story, number)] == ["Rain", RAIN, "Sun", SUN]
    assert_all_words(story, book, "epub")


def test_italics_of_a_style_sheet_are_emphasis():
    pages = {"a.xhtml": page(f'<p><span class="i">Never</span>, {RAIN}</p>')}

    story = read_epub(epub(pages, {"OEBPS/s.css": "/* x */ .b, span.i { font-style: italic }"}), "x.epub")

    assert [story.text[one:two] for one, two in story.chapters[0].blocks[0].emphasis] == ["Never"]


def test_a_page_that_is_missing_is_a_warning():
    story = read_epub(epub({**TWO, "c.xhtml": ""}), "x.epub")
    members = epub_members({**TWO, "c.xhtml": ""})
    del members["OEBPS/c.xhtml"]

    assert not story.warnings
    assert "c.xhtml" in read_epub(zipped(members), "x.epub").warnings[0]


# The same work as HTML


@pytest.mark.parametrize("work", ["one_shot_google_docs", "two_chapters_end_notes", "three_chapters_link_only_notes"])
def test_ao3s_epub_and_html_are_the_same_story(shared: Path, work: str):
    book, site = (shared / "samples" / "ao3" / f"{work}.{suffix}" for suffix in ("epub", "html"))
    one, two = read_epub(book.read_bytes(), str(book)), read_ao3(site.read_bytes(), str(site))

    assert one.metadata == two.metadata
    assert [(s.chapter, s.kind, s.text) for s in segment(one).segments] == [
        (s.chapter, s.kind, s.text) for s in segment(two).segments
    ]


def test_fanficfares_epub_and_html_are_the_same_story(shared: Path):
    one, two = (read(shared / "samples" / "fanficfare" / name) for name in ("fff_epub2.epub", "fff.html"))

    assert [blocks(one, number) for number in range(9)] == [blocks(two, number) for number in range(9)]


def test_fichubs_introduction_is_facts_and_a_summary():
    facts = "<p>By: Ann Nym</p><p>Status: complete</p><p>Words: 31</p><p>Original source: https://example.org/s/1</p>"
    credit = "<p>Exported with the assistance of FicHub.net</p>"
    pages = {
        "introduction.xhtml": page(f"<h1>The Lamp Room</h1>{facts}<hr/><p>A lamp, a room.</p>{credit}"),
        "chap_1.xhtml": page(f"<h2>1. Rain</h2><p/><div><div><p>{RAIN}</p></div></div>"),
        "chap_2.xhtml": page(f"<h2>2. Sun</h2><p/><div><div><p>{SUN}</p></div></div>"),
    }
    data = epub(pages)
    story = read_epub(data, "x.epub")

    assert (story.metadata.title, story.metadata.authors, story.metadata.complete) == (
        "The Lamp Room",
        ("Ann Nym",),
        True,
    )
    assert titles(story) == ["1. Rain", "2. Sun"]
    assert ("note", "A lamp, a room.") in blocks(story)
    assert_all_words(story, data, "epub")


SAMPLES = {
    "ao3/one_shot_google_docs": (
        "A Gabokem Niwola for Umigoji - A Preface to the Gulaz Rajuzim of A Risir Bamoke a Risir",
        1,
    ),
    "ao3/two_chapters_end_notes": ("The Emehe In Its Uniruruw Wah", 2),
    "ao3/three_chapters_link_only_notes": ("Wuwi the Weku Osawe (Dipuzaz)", 3),
    "fanficfare/fff_epub2": ("Test Story Title 6", 9),
    "fanficfare/fff_epub3_logpage": ("Test Story Title 25", 9),
    "gutenberg/The_Life_and_Adventures_of_Robinson_Crusoe": ("The Life and Adventures of Robinson Crusoe", 20),
}


@pytest.mark.parametrize("name", SAMPLES)
def test_sample_books_have_their_title_chapters_and_every_word(shared: Path, name: str):
    data = (shared / "samples" / f"{name}.epub").read_bytes()
    story = read_epub(data, name)

    assert (story.metadata.title, len(story.chapters)) == SAMPLES[name]
    assert story.metadata.authors
    assert all(titles(story))
    assert_all_words(story, data, "epub")


def test_the_chapters_of_crusoe_are_called_as_in_its_contents(shared: Path):
    story = read(shared / "samples/gutenberg/The_Life_and_Adventures_of_Robinson_Crusoe.epub")

    assert titles(story)[::19] == ["CHAPTER I. START IN LIFE", "CHAPTER XX. FIGHT BETWEEN FRIDAY AND A BEAR"]
