"""Stage 1, books: EPUB, DOCX, PDF, Markdown, Gutenberg and Kindle files become Documents, or are refused."""

import contextlib
import io
import os
import stat
import struct
import sys
import time
import zipfile
import zlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from audiofic.errors import StoryError
from audiofic.model import Document
from audiofic.readers import read
from audiofic.readers.books.archive import Archive
from audiofic.readers.books.docx import read_docx
from audiofic.readers.books.epub import read_epub
from audiofic.readers.books.kindle import read_kindle
from audiofic.readers.books.pdf import read_pdf
from audiofic.readers.plain.gutenberg import read_gutenberg
from audiofic.readers.recount import recount, words_of
from audiofic.readers.web.ao3 import read_ao3
from audiofic.readers.web.markdown import read_markdown
from audiofic.segmenter import segment
from stories.books.build import (
    HEADING,
    METADATA,
    TITLE,
    W,
    docx,
    epub,
    epub_members,
    nav,
    ncx,
    page,
    paragraph,
    pdf,
    point,
    zipped,
)

RAIN = "The kettle sang, and nobody in the whole long house got up to take it off the fire."
SUN = "By noon the roof had dried, and Ann went out to look for the ladder."
TWO = {"a.xhtml": page(f"<h2>Rain</h2><p>{RAIN}</p>"), "b.xhtml": page(f"<h2>Sun</h2><p>{SUN}</p>")}
NAV = '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
NCX = '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'


def titles(story: Document) -> list[str]:
    return [chapter.title for chapter in story.chapters]


def texts(story: Document, chapter: int = 0) -> list[tuple[str, str]]:
    return [(block.kind.value, story.text[block.start : block.end]) for block in story.chapters[chapter].blocks]


def left_out(story: Document) -> dict[str, str]:
    return {omission.reason: omission.text for omission in story.omissions}


def assert_all_words(story: Document, data: bytes, kind: str) -> None:
    """Every word that the file shows is in the text or among the omissions, and no other."""
    have = words_of(story.text)
    for omission in story.omissions:
        have += words_of(omission.text)
    assert have == recount(data, kind, "book")


# EPUB: what it says of itself


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


# EPUB: chapters


def test_chapters_are_those_of_the_navigation():
    book = epub(TWO, {"OEBPS/nav.xhtml": nav([("1. Rain", "a.xhtml"), ("2. Sun", "b.xhtml")])}, manifest=NAV)
    story = read_epub(book, "x.epub")

    assert titles(story) == ["1. Rain", "2. Sun"]
    assert texts(story, 1) == [("heading", "Sun"), ("paragraph", SUN)]
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
    assert texts(story) == [("paragraph", "A motto."), ("heading", "Rain"), ("paragraph", RAIN)]
    assert texts(story, 1) == [("heading", "Sun"), ("paragraph", SUN)]
    assert_all_words(story, book, "epub")


def test_an_anchor_inside_a_sentence_cuts_before_its_paragraph():
    body = f'<p>{RAIN}</p><p>By noon <a id="s"/>the roof had dried.</p>'
    entries = [("Rain", "a.xhtml"), ("Sun", "a.xhtml#s")]

    story = read_epub(epub({"a.xhtml": page(body)}, {"OEBPS/nav.xhtml": nav(entries)}, manifest=NAV), "x.epub")

    assert texts(story, 1) == [("paragraph", "By noon the roof had dried.")]


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


# EPUB: what is left out


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

    assert [text for number in (0, 1) for _, text in texts(story, number)] == ["Rain", RAIN, "Sun", SUN]
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


# EPUB: the same work as HTML


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

    assert [texts(one, number) for number in range(9)] == [texts(two, number) for number in range(9)]


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
    assert ("note", "A lamp, a room.") in texts(story)
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


# Archives that are broken or hostile


def refused(data: bytes, reader=read_epub, within: float = 5.0) -> str:
    began = time.monotonic()
    with pytest.raises(StoryError) as caught:
        reader(data, "x.epub")
    assert time.monotonic() - began < within
    assert caught.value.hint
    return caught.value.message


def test_a_truncated_book_is_refused():
    whole = epub(TWO)

    assert "damaged" in refused(whole[: len(whole) // 2])


def test_a_page_with_a_wrong_checksum_is_refused():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, content in epub_members(TWO).items():
            archive.writestr(name, content)

    assert "a.xhtml" in refused(out.getvalue().replace(b"kettle", b"cattle"))


def test_encrypted_members_are_refused():
    data = bytearray(epub(TWO))
    at = data.rfind(b"PK\x01\x02")
    data[at + 8] |= 1

    assert "encrypted" in refused(bytes(data))


@pytest.mark.parametrize("name", ["../evil.xhtml", "/etc/passwd", "C:/evil", "a/../../evil", "..\\evil"])
def test_names_that_lead_outside_are_refused(name: str):
    assert "outside" in refused(zipped(epub_members(TWO) | {name: "x"}))


def test_a_package_that_lists_a_file_outside_is_refused():
    manifest = '<item id="e" href="../../etc/passwd" media-type="application/xhtml+xml"/>'

    assert "outside" in refused(epub(TWO, manifest=manifest))


def test_a_bomb_is_refused_by_its_ratio():
    assert "bomb" in refused(epub({**TWO, "c.xhtml": " " * 10_000_000}))


def test_a_bomb_of_many_small_files_is_refused_by_their_sum(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("audiofic.readers.books.archive.LARGEST", 1024**2)

    assert "1 MB" in refused(zipped(epub_members(TWO) | {f"{number}.png": "x" * 100_000 for number in range(11)}))


def test_a_bomb_whose_header_lies_is_refused_while_it_is_read():
    data = bytearray(zipped(epub_members({**TWO, "c.xhtml": " " * 10_000_000})))
    at = data.rfind(b"PK\x01\x02")
    data[at + 24 : at + 28] = struct.pack("<I", 1000)  # the directory's announced size

    assert "damaged" in refused(bytes(data))


def test_too_many_files_are_refused_before_they_are_listed():
    assert "20,000" in refused(epub(TWO) + b"PK\x01\x02" * 20_001)


def test_of_two_files_with_one_name_the_last_counts():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a", "one")
        archive.writestr("b", "two")

    assert Archive(out.getvalue().replace(b"b", b"a"), "x").read("a") == b"two"


def test_external_entities_stay_unread():
    body = f'<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/hostname">]>{page(f"<p>{RAIN} &x;</p>")}'
    secret = Path("/etc/hostname").read_text().strip() if Path("/etc/hostname").exists() else "no such file"

    assert secret not in read_epub(epub({"a.xhtml": body}), "x.epub").text


def flood() -> str:
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    return f'<!DOCTYPE package [<!ENTITY l0 "lolololol">{entities}]>'


def test_a_flood_of_entities_is_refused_or_stays_unread():
    members = epub_members(TWO, metadata=f"{METADATA}<meta name='x' content='&l11;'/>")
    package = str(members["OEBPS/content.opf"]).replace("?>", f"?>{flood()}", 1)

    assert "XML" in refused(zipped(members | {"OEBPS/content.opf": package}))
    story = read_epub(epub({"a.xhtml": f"{flood()}{page(f'<p>{RAIN} &l11;</p>')}"}), "x.epub")
    assert len(story.text) < 200


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("META-INF/rights.xml", "<rights/>"),
        (
            "META-INF/encryption.xml",
            '<e><EncryptedData><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></EncryptedData></e>',
        ),
    ],
)
def test_a_locked_book_is_refused(name: str, content: str):
    assert "DRM" in refused(epub(TWO, {name: content}))


def test_scrambled_fonts_are_no_lock():
    fonts = '<e><EncryptedData><EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/></EncryptedData></e>'

    assert read_epub(epub(TWO, {"META-INF/encryption.xml": fonts}), "x.epub").chapters


def test_a_page_nested_two_thousand_levels_deep_keeps_its_words():
    deep = "<div>" * 2000 + f"<p>{RAIN}</p>" + "</div>" * 2000

    assert RAIN in read_epub(epub({"a.xhtml": page(deep)}), "x.epub").text


def test_a_reading_order_that_names_one_page_a_thousand_times_reads_it_once():
    began = time.monotonic()
    story = read_epub(epub(TWO, spine='<itemref idref="p0"/>' * 40_000), "x.epub")

    assert story.text.count(RAIN) == 1
    assert time.monotonic() - began < 5


def test_a_file_of_three_hundred_megabytes_is_refused_quickly(tmp_path: Path):
    book = tmp_path / "large.epub"
    with book.open("wb") as file:
        file.write(epub(TWO))
        file.truncate(300 * 1024**2)
    began = time.monotonic()

    with pytest.raises(StoryError, match="larger than"):
        read(book)
    assert time.monotonic() - began < 5


# DOCX


def test_word_documents_have_chapters_italics_and_breaks():
    stressed = (
        f'<w:p><w:r><w:t xml:space="preserve">{RAIN} </w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>Never</w:t></w:r></w:p>'
    )
    body = paragraph("The Lamp Room", TITLE) + paragraph("Rain", HEADING) + stressed
    body += paragraph("* * *", '<w:jc w:val="center"/>') + paragraph("Sun", HEADING) + paragraph(SUN)
    data = docx(body)
    story = read_docx(data, "x.docx")

    assert (story.metadata.title, titles(story)) == ("The Lamp Room", ["Rain", "Sun"])
    assert texts(story)[1:] == [("heading", "Rain"), ("paragraph", f"{RAIN} Never"), ("break", "* * *")]
    assert [story.text[one:two] for one, two in story.chapters[0].blocks[2].emphasis] == ["Never"]
    assert_all_words(story, data, "docx")


def test_chapters_of_a_word_document_without_styles_are_told_by_their_words():
    body = paragraph("Chapter 1") + paragraph(RAIN) + paragraph("Chapter 2") + paragraph(SUN)

    assert titles(read_docx(docx(body), "x.docx")) == ["Chapter 1", "Chapter 2"]


def test_a_words_documents_properties_fill_what_its_text_leaves_open():
    core = '<c xmlns:dc="d"><dc:title>The Lamp Room</dc:title><dc:creator>Ann Nym; Bo</dc:creator></c>'

    known = read_docx(docx(paragraph(RAIN), {"docProps/core.xml": core}), "draft_7.docx").metadata

    assert (known.title, known.authors) == ("The Lamp Room", ("Ann Nym", "Bo"))


def test_words_that_word_does_not_show_are_left_out_with_their_reason():
    deleted = f"<w:p><w:r><w:t>{RAIN}</w:t></w:r><w:del><w:r><w:delText> Gone.</w:delText></w:r></w:del></w:p>"
    body = deleted + paragraph("Secret.", run="<w:vanish/>")
    story = read_docx(docx(body, {"word/header1.xml": f"<w:hdr {W}>{paragraph('Draft')}</w:hdr>"}), "x.docx")

    assert story.text == RAIN
    assert sorted(left_out(story).values()) == ["Draft", "Gone.", "Secret."]


def test_footnotes_of_a_word_document_stand_at_its_end():
    body = f'<w:p><w:r><w:t>{RAIN}</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>' + paragraph(SUN)
    notes = f'<w:footnotes {W}><w:footnote w:id="2">{paragraph("Of copper.")}</w:footnote></w:footnotes>'

    assert read_docx(docx(body, {"word/footnotes.xml": notes}), "x.docx").text.endswith("Of copper.")


def test_hostile_word_documents_are_refused():
    def broken(document: str) -> bytes:
        return zipped({"word/document.xml": document})

    text = f'{flood()}<w:document {W} x="&l11;"><w:body>{paragraph("&l11;")}</w:body></w:document>'.replace(
        "package", "d"
    )

    assert "XML" in refused(broken(text), read_docx)
    assert "bomb" in refused(broken("<w:document>" + " " * 30_000_000), read_docx)
    assert "XML" in refused(broken("<w:p>" * 100_000), read_docx)
    assert "no text" in refused(zipped({"word/styles.xml": "<x/>"}), read_docx)


# Markdown


def test_markdown_has_chapters_emphasis_and_breaks():
    data = f"# Rain\n\n{RAIN}\nIt sang *for hours*.\n\n* * *\n\nMore.\n\n# Sun\n\n{SUN}\n".encode()
    story = read_markdown(data, "x.md")

    assert titles(story) == ["Rain", "Sun"]
    assert texts(story)[1:] == [("paragraph", f"{RAIN} It sang for hours."), ("break", "* * *"), ("paragraph", "More.")]
    assert_all_words(story, data, "markdown")


def test_front_matter_is_metadata():
    data = f"---\ntitle: 'The Lamp Room'\nauthor: [Ann Nym, Bo]\ntags:\n  - rain\n  - tea\n---\n{RAIN}\n".encode()
    story = read_markdown(data, "x.md")

    assert (story.metadata.title, story.metadata.authors) == ("The Lamp Room", ("Ann Nym", "Bo"))
    assert (story.metadata.tags, story.text) == (("rain", "tea"), RAIN)
    assert_all_words(story, data, "markdown")


def test_facts_on_top_of_markdown_are_metadata():
    story = read_markdown(f"Title: The Lamp Room\nAuthor: Ann Nym\n\n{RAIN}\n".encode(), "x.md")

    assert (story.metadata.title, story.metadata.authors, story.text) == ("The Lamp Room", ("Ann Nym",), RAIN)


@pytest.mark.parametrize("line", ["---", "~~~", "***"])
def test_a_line_below_a_sentence_is_a_break_and_no_heading(line: str):
    story = read_markdown(f"{RAIN}\n{line}\n\n{SUN}\n".encode(), "x.md")

    assert [kind for kind, _ in texts(story)] == ["paragraph", "break", "paragraph"]


def test_an_indented_paragraph_of_markdown_is_no_program():
    assert texts(read_markdown(f"{RAIN}\n\n    {SUN}\n".encode(), "x.md"))[1] == ("paragraph", SUN)


def test_words_too_deep_for_the_parser_are_not_lost_in_silence():
    assert RAIN in read_markdown(f"{'> ' * 40}{RAIN}\n".encode(), "x.md").text
    assert "deep" in refused(f"{'> ' * 80}{RAIN}\n".encode(), read_markdown)


# PDF


def sheet(number: int, lines: list[str], left: int = 60) -> list[tuple[int, int, str]]:
    body = [(left if at else left + 16, 520 - 14 * at, line) for at, line in enumerate(lines)]
    return [(60, 560, "THE LAMP ROOM"), *body, (200, 30, str(number))]


LINES = [
    "The kettle sang, and nobody in the whole long extra-",
    "ordinary house got up to take it from the fire, though",
]


def test_a_pdfs_lines_become_paragraphs_without_page_numbers_and_running_heads():
    pages = [
        sheet(n, [*LINES, f"all {word} of them had heard it sing."]) for n, word in enumerate(("two", "six", "ten"), 1)
    ]
    story = read_pdf(pdf(pages, info=("The Lamp Room", "Ann Nym")), "x.pdf")

    assert (story.metadata.title, story.metadata.authors) == ("The Lamp Room", ("Ann Nym",))
    assert texts(story)[0] == (
        "paragraph",
        "The kettle sang, and nobody in the whole long extraordinary house got up to take it from the fire, though "
        "all two of them had heard it sing.",
    )
    assert left_out(story) == {"page numbers and running heads": "THE LAMP ROOM 1 THE LAMP ROOM 2 THE LAMP ROOM 3"}
    assert "guessed" in story.warnings[0]


def test_a_pdfs_outline_gives_its_chapters():
    pages = [[(60, 560, "Rain"), (60, 520, RAIN[:50])], [(60, 560, "Sun"), (60, 520, SUN[:50])]]
    story = read_pdf(pdf(pages, [("Rain", 0, 580), ("Sun", 1, 580)]), "x.pdf")

    assert titles(story) == ["Rain", "Sun"]
    assert texts(story, 1) == [("heading", "Sun"), ("paragraph", SUN[:50].strip())]


def test_a_pdf_of_pictures_is_refused():
    assert "pictures" in refused(pdf([[]]), read_pdf)


def test_a_torn_pdf_is_refused():
    assert "not a readable PDF" in refused(pdf([[(60, 560, RAIN)]])[:300], read_pdf)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no limit of memory for a process")
def test_a_pdf_that_would_fill_the_memory_is_refused():
    packed = zlib.compress(b"BT /F1 11 Tf 60 560 Td (a) Tj " * 3_000_000, 9)
    book = pdf([[(60, 560, RAIN)]])
    start, end = book.index(b"<< /Length"), book.index(b"endstream")
    stream = b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\n" % (len(packed), packed)

    assert "memory" in refused(book[:start] + stream + book[end:], read_pdf, within=60)


# Project Gutenberg's text

PG = f"""The Project Gutenberg EBook of The Lamp Room, by Ann Nym

Title: The Lamp
       Room

Author: Ann Nym

Release Date: August 26, 2008 [EBook #7]

Language: English

*** START OF THIS PROJECT GUTENBERG EBOOK THE LAMP ROOM ***

Produced by Volunteers

THE LAMP ROOM

By Ann Nym

CHAPTER I.

{RAIN[:40]}
{RAIN[40:]}

[Illustration: A kettle]

CHAPTER II.

{SUN}

End of the Project Gutenberg EBook of The Lamp Room

*** END OF THIS PROJECT GUTENBERG EBOOK THE LAMP ROOM ***

The licence.
"""


def test_gutenbergs_header_and_licence_are_left_out_and_its_facts_kept(tmp_path: Path):
    path = tmp_path / "pg7.txt"
    path.write_bytes(b"\xef\xbb\xbf" + PG.replace("\n", "\r\n").encode())
    story = read(path)

    assert (story.metadata.title, story.metadata.authors) == ("The Lamp Room", ("Ann Nym",))
    assert (story.metadata.language, story.metadata.published) == ("English", "2008-08-26")
    assert titles(story) == ["CHAPTER I", "CHAPTER II"]
    assert "Gutenberg" not in story.text
    assert left_out(story)["captions of pictures"] == "[Illustration: A kettle]"
    assert_all_words(story, path.read_bytes(), "gutenberg")


def test_without_both_of_gutenbergs_markers_all_is_story():
    torn = PG.partition("*** END")[0]

    assert "START OF THIS PROJECT GUTENBERG" in read_gutenberg(torn.encode(), "x.txt").text


def test_pride_and_prejudice_has_sixty_one_chapters_and_every_word(shared: Path):
    data = (shared / "samples/gutenberg/pride_and_prejudice_bom.txt").read_bytes()
    story = read_gutenberg(data, "x.txt")

    assert (story.metadata.title, story.metadata.authors) == ("Pride and Prejudice", ("Jane Austen",))
    assert titles(story) == [f"Chapter {number}" for number in range(1, 62)]
    assert_all_words(story, data, "gutenberg")


# Kindle

MOBI = bytes(60) + b"BOOKMOBI" + bytes(100)


def converter(folder: Path, script: str, monkeypatch: pytest.MonkeyPatch) -> None:
    path = folder / "ebook-convert"
    path.write_text(f"#!{sys.executable}\nimport shutil, sys, time\n{script}\n")  # nothing but Python may be here
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")


def test_a_kindle_book_is_read_by_way_of_calibre(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "made.epub").write_bytes(epub(TWO))
    (tmp_path / "story.azw3").write_bytes(MOBI)
    copied = str(tmp_path / "made.epub")
    converter(tmp_path, f"open(sys.argv[1]).close(); shutil.copy({copied!r}, sys.argv[2])", monkeypatch)

    assert titles(read(tmp_path / "story.azw3")) == ["Rain", "Sun"]


def test_without_calibre_a_kindle_book_is_a_sentence_that_names_it(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PATH", "/nowhere")

    assert "Calibre" in refused(MOBI, read_kindle)


@pytest.mark.parametrize(
    ("script", "said"), [("sys.exit('This book has DRM')", "DRM"), ("print('no'); sys.exit(1)", "no")]
)
def test_what_calibre_cannot_convert_is_refused(
    script: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    converter(tmp_path, script, monkeypatch)

    assert said in refused(MOBI, read_kindle)


def test_calibre_is_not_waited_for_without_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("audiofic.readers.books.kindle.PATIENCE", 0.2)
    converter(tmp_path, "time.sleep(30)", monkeypatch)

    assert "seconds" in refused(MOBI, read_kindle)


# Whatever the bytes

BOOK = epub_members(
    TWO,
    {"OEBPS/nav.xhtml": nav([("Rain", "a.xhtml")]), "OEBPS/toc.ncx": ncx(point("Rain", "a.xhtml"))},
    manifest=NAV + NCX,
)
WORD = {"word/document.xml": f"<w:document {W}><w:body>{paragraph(RAIN)}</w:body></w:document>"}
fuzzed = settings(max_examples=100, deadline=5000, suppress_health_check=[HealthCheck.function_scoped_fixture])
mutations = st.lists(
    st.tuples(st.floats(0, 1, exclude_max=True), st.binary(min_size=1, max_size=6)), min_size=1, max_size=8
)


def mutated(data: bytes, changes: list[tuple[float, bytes]]) -> bytes:
    changed = bytearray(data)
    for where, content in changes:
        at = int(where * len(changed))
        changed[at : at + len(content)] = content
    return bytes(changed)


def survives(reader, data: bytes) -> None:
    with contextlib.suppress(StoryError):
        assert reader(data, "x").text


@fuzzed
@given(mutations)
def test_an_epub_with_any_bytes_changed_is_read_or_refused(changes):
    survives(read_epub, mutated(zipped(BOOK), changes))


@fuzzed
@given(st.sampled_from([name for name in BOOK if name != "mimetype"]), mutations)
def test_an_epub_with_any_file_changed_is_read_or_refused(name, changes):
    survives(read_epub, zipped(BOOK | {name: mutated(str(BOOK[name]).encode(), changes)}))


@fuzzed
@given(mutations)
def test_a_word_document_with_any_bytes_changed_is_read_or_refused(changes):
    survives(read_docx, zipped({"word/document.xml": mutated(WORD["word/document.xml"].encode(), changes)}))
    survives(read_docx, mutated(docx(paragraph(RAIN)), changes))


@fuzzed
@given(st.text(max_size=300))
def test_any_text_is_markdown_or_refused(text):
    survives(read_markdown, text.encode("utf-8", "replace"))


@settings(max_examples=15, deadline=10_000)
@given(mutations)
def test_a_pdf_with_any_bytes_changed_is_read_or_refused(changes):
    survives(read_pdf, mutated(pdf([[(60, 560, RAIN[:60])]], [("Rain", 0, 580)]), changes))
