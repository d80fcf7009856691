"""Stage 1: web pages become Documents: AO3, FanFicFare, fanfiction.net, FicHub and any other page."""

import time
from collections import Counter
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from audiofic.errors import StoryError
from audiofic.model import BlockKind, Document, NoteSort
from audiofic.readers import READERS, kind_of, read
from audiofic.readers.recount import recount, words_of
from audiofic.readers.web.ao3 import read_ao3
from audiofic.readers.web.fanficfare import read_fanficfare
from audiofic.readers.web.ffn import read_ffn
from audiofic.readers.web.fichub import read_fichub
from audiofic.readers.web.markup import blocks_of
from audiofic.readers.web.page import read_page
from audiofic.readers.web.pages import tree_of
from audiofic.readers.web.pieces import Piece

PAGES = Path(__file__).parent / "stories" / "html"
WORK = PAGES / "ao3_two_chapters.html"
KNOWN = frozenset(READERS)


def pieces(markup: str) -> list[Piece]:
    return blocks_of(tree_of(markup, "page.html").find("body"))[0]


def lines(markup: str) -> list[tuple[str, str]]:
    return [(piece.kind.value, piece.text) for piece in pieces(markup)]


def left_out(markup: str) -> list[tuple[str, str]]:
    return [(omission.reason, omission.text) for omission in blocks_of(tree_of(markup, "page.html").find("body"))[1]]


def kinds(story: Document, chapter: int = 0) -> list[tuple[str, str]]:
    return [(b.kind.value, story.text[b.start : b.end]) for b in story.chapters[chapter].blocks]


def notes(story: Document) -> list[tuple[NoteSort | None, str]]:
    return [(b.sort, story.text[b.start : b.end]) for c in story.chapters for b in c.blocks if b.kind is BlockKind.NOTE]


def page(body: str, title: str = "") -> Document:
    return read_page(
        f"<!DOCTYPE html><html><head><title>{title}</title></head><body>{body}</body></html>".encode(), "a_page.html"
    )


def refused(markup: str, reader=read_page) -> StoryError:
    with pytest.raises(StoryError) as caught:
        reader(markup.encode(), "page.html")
    return caught.value


@pytest.fixture(scope="module")
def work() -> Document:
    return read(WORK)


# Blocks


def test_paragraphs_end_where_elements_do():
    assert lines("<p>One.<p>Two.<div>Three.<ul><li>Four.<li>Five.</ul>Six.</div>") == [
        ("paragraph", text) for text in ("One.", "Two.", "Three.", "Four.", "Five.", "Six.")
    ]


def test_a_line_break_ends_a_line_and_two_end_a_paragraph():
    found = pieces("<p>One,<br>two.<br><br>Three.</p>")

    assert [(piece.text, piece.line) for piece in found] == [("One,", False), ("two.", True), ("Three.", False)]


def test_a_quotation_over_line_breaks_stays_whole():
    assert lines("<p>“Roses<br>and thorns,” she read.<br>Nobody spoke.</p>") == [
        ("paragraph", "“Roses\nand thorns,” she read."),
        ("paragraph", "Nobody spoke."),
    ]


def test_white_space_is_squeezed_and_emphasis_kept():
    (found,) = pieces("<p>\n  It  was\n<em>very </em>late, <b>Ansa</b>\tsaid. </p>")

    assert found.text == "It was very late, Ansa said."
    assert [found.text[start:end] for start, end in found.emphasis] == ["very", "Ansa"]


def test_emphasis_split_over_spans_is_one():
    (found,) = pieces("<p><em><span>one</span> <span>two</span></em> three</p>")

    assert [found.text[start:end] for start, end in found.emphasis] == ["one two"]


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>\n<span>the </span>\n<em>\n<span>Marigold</span>\n</em>\n<span>, lost</span></p>", "the Marigold, lost"),
        ("<p>\n<em>\n<span>Marigold</span>\n</em>\n<span>’s crew</span></p>", "Marigold’s crew"),
        ("<p><em>Wait </em>.</p>", "Wait."),
        ("<p>smile :) <i>so</i> :D</p>", "smile :) so :D"),
        ("<p><em>one</em>\n<em>two</em></p>", "one two"),
    ],
)
def test_pasted_google_docs_get_their_punctuation_back(markup: str, text: str):
    assert [piece.text for piece in pieces(markup)] == [text]


def test_the_bold_around_a_whole_google_docs_paste_is_no_emphasis():
    assert pieces('<b style="font-weight:normal"><p>Plain <i>slanted</i></p></b>')[0].emphasis == ((6, 13),)


def test_a_style_can_slant():
    assert pieces('<p>a <span style="font-style: italic">b</span></p>')[0].emphasis == ((2, 3),)


def test_empty_paragraphs_are_no_breaks():
    assert lines("<p>One.</p><p>&nbsp;</p><p> </p><p><br></p><p>Two.</p>") == [
        ("paragraph", "One."),
        ("paragraph", "Two."),
    ]


@pytest.mark.parametrize(
    "markup", ["<hr>", "<p>* * *</p>", "<center>~*~</center>", "<h3>-x-x-x-</h3>", "<p>[line break]</p>"]
)
def test_scene_breaks_wear_many_costumes(markup: str):
    assert [kind for kind, _ in lines(f"<p>One.</p>{markup}<p>Two.</p>")] == ["paragraph", "break", "paragraph"]


def test_a_break_stands_between_line_breaks_too():
    assert [kind for kind, _ in lines("<p>One.<br>***<br>Two.</p>")] == ["paragraph", "break", "paragraph"]


def test_a_labelled_divider_is_spoken():
    assert lines("<p>One.</p><p>~*~ Part 2 ~*~</p><p>Two.</p>")[1] == ("heading", "~*~ Part 2 ~*~")


def test_a_short_line_in_the_middle_heads_a_scene():
    assert lines("<p>One.</p><p align=center>Three days later</p><p>Two.</p><p>Three.</p>")[1] == (
        "heading",
        "Three days later",
    )


def test_a_page_set_in_the_middle_is_prose():
    assert {kind for kind, _ in lines("<center>" + "<p>A short line</p>" * 9 + "</center>")} == {"paragraph"}


def test_quotation_elements_get_their_marks():
    assert lines("<p>He said <q>go <q>now</q></q>, and <q>“so”</q>.</p>") == [
        ("paragraph", "He said “go ‘now’”, and “so”.")
    ]


def test_scripts_and_styles_inside_prose_are_dropped():
    assert lines("<p>One <script>var x='<p>no</p>';</script>two<style>p{}</style>.</p>") == [("paragraph", "One two.")]


def test_struck_out_words_are_spoken():
    assert lines("<p>I <del>hate</del> <s>love</s> you</p>") == [("paragraph", "I hate love you")]


def test_the_mark_of_a_footnote_is_left_out_and_a_power_is_not():
    markup = '<p>The lamp.<sup>1</sup> Ten m<sup>2</sup>, the 1<sup>st</sup><a href="#fn2">[2]</a></p>'

    assert lines(markup) == [("paragraph", "The lamp. Ten m2, the 1st")]
    assert [text for _, text in left_out(markup)] == ["1", "[2]"]


def test_the_reading_of_ruby_is_left_out_and_named():
    markup = "<p><ruby>灯<rp>(</rp><rt>akari</rt><rp>)</rp></ruby> means lamp.</p>"

    assert lines(markup) == [("paragraph", "灯 means lamp.")]
    assert ("the reading (ruby) beside a word", "akari") in left_out(markup)


def test_the_description_of_a_picture_is_left_out_and_named():
    assert left_out('<p>One.<img src="x.png" alt="a grey cat"></p>') == [("the description of a picture", "a grey cat")]


def test_an_e_mail_address_is_freed_from_its_shield():
    markup = (
        '<p>Write <a class="__cf_email__" data-cfemail="41202f32200127243333386f2f2e">[email&#160;protected]</a>!</p>'
    )

    assert lines(markup) == [("paragraph", "Write ansa@ferry.no!")]


def test_a_broken_shield_stays():
    assert lines('<p>Write <a data-cfemail="4">[email protected]</a></p>') == [("paragraph", "Write [email protected]")]


def test_entities_escaped_twice_are_unescaped_twice():
    assert lines("<p>Noon -&amp;gt; night &amp;amp; R&amp;R</p>") == [("paragraph", "Noon -> night & R&R")]


def test_xhtml_elements_closed_at_once_swallow_nothing():
    markup = '<?xml version="1.0"?><html><head><title/><script src="x"/></head><body><p>One <i/>two<a id="x"/>.</p>'

    assert [(piece.text, piece.emphasis) for piece in pieces(markup)] == [("One two.", ())]


def test_entities_of_an_internal_subset_are_not_expanded():
    markup = '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY l "lol">]><html><p>A&x;&l;B</p></html>'

    assert lines(markup) == [("paragraph", "A&x;&l;B")]


@pytest.mark.parametrize("tag", ["div", "em", "blockquote", "q", "ul><li", "details", "table><tr><td", "sup", "b><p"])
def test_ten_thousand_nested_elements_lose_no_word(tag: str):
    begun = time.perf_counter()
    found, omissions = blocks_of(tree_of(f"<{tag}>wort " * 10_000, "page.html"))

    words = sum(piece.text.count("wort") for piece in found) + sum(one.text.count("wort") for one in omissions)
    assert words == 10_000
    assert time.perf_counter() - begun < 5


# Documents


def test_a_letter_in_a_quotation_is_a_document():
    found = lines("<p>He read:</p><blockquote><p>Dear Brandt,</p><p>The rope held.</p></blockquote><p>He sat.</p>")

    assert [kind for kind, _ in found] == ["paragraph", "document", "document", "paragraph"]


def test_a_quotation_that_is_only_set_apart_stays_prose():
    assert {kind for kind, _ in lines("<blockquote><p>It rained.</p><p>“Oh,” she said.</p></blockquote>")} == {
        "paragraph"
    }


def test_lines_of_a_song_are_a_document():
    found = lines("<p><i>Over the water<br>under the stone<br>nobody goes there alone</i></p><p>He sang.</p>")

    assert [kind for kind, _ in found] == ["document"] * 3 + ["paragraph"]


def test_the_lines_of_a_chat_have_speakers():
    found = pieces("<p>Ansa: u there<br>Brandt: no<br>Ansa: ok</p><p>She put it down.</p><p>Brandt: wait</p>")

    assert [(piece.kind.value, piece.speaker) for piece in found] == [
        ("document", "Ansa"),
        ("document", "Brandt"),
        ("document", "Ansa"),
        ("paragraph", ""),
        ("document", "Brandt"),
    ]


def test_rows_of_a_game_are_no_chat():
    assert {piece.speaker for piece in pieces("<p>HP: 10<br>MP: 7<br>HP: 9</p>")} == {""}


def test_a_work_skin_tells_a_text_message():
    found = pieces('<p>One.</p><p><span class="text-in">Ansa: where</span><br><span class="text-out">here</span></p>')

    assert [(piece.kind.value, piece.speaker) for piece in found[1:]] == [("document", "Ansa"), ("document", "")]


@pytest.mark.parametrize("names", [' class="charname"', ""])
def test_a_screenplay_has_speakers_with_and_without_its_skin(names: str):
    cues = "".join(f"<p{names}>{who}</p><p>Line {n}.</p>" for n, who in enumerate(["ANSA", "BRANDT (V.O.)"] * 3))
    found = pieces(f"<p>A jetty at night.</p>{cues}")

    assert {piece.kind for piece in found} == {BlockKind.DOCUMENT}
    assert [piece.speaker for piece in found if piece.speaker] == ["ANSA", "BRANDT"] * 3


def test_rows_of_a_table_are_lines():
    found = pieces("<table><tr><td>Ansa</td><td>here</td></tr><tr><td>Strength</td><td>12</td></tr></table>")

    assert [(piece.kind.value, piece.text) for piece in found] == [
        ("document", "Ansa: here"),
        ("document", "Strength: 12"),
    ]


# AO3


def test_ao3_facts_are_complete(work: Document):
    known = work.metadata

    assert known.title == "The Ferry at Noon -> Midnight"
    assert known.authors == ("saltmarsh", "tidegate (Low Water)")
    assert (known.rating, known.language, known.words, known.complete) == (
        "Teen And Up Audiences",
        "English",
        1034,
        False,
    )
    assert known.warnings == ("Major Character Death", "No Archive Warnings Apply")
    assert known.tags == ("Ferries", "so many ferries, help")
    assert (known.fandoms, known.relationships) == (("Harbour Tales",), ("Ansa Vik & Old Brandt",))
    assert known.characters == ("Ansa Vik", "Old Brandt")
    assert (known.published, known.updated) == ("2024-02-29", "2024-03-01")
    assert known.summary == "Ansa misses the boat. The boat does not miss her."
    assert known.source == "https://archiveofourown.org/works/321"


def test_a_series_name_may_hold_commas(work: Document):
    assert (work.metadata.series, work.metadata.part) == ("Ropes, Knots, and Tides", "3")


def test_ao3_chapters_have_their_titles(work: Document):
    assert [chapter.title for chapter in work.chapters] == ["Chapter 1: The Jetty", "Chapter 2"]


def test_ao3_notes_are_apart_with_their_sorts(work: Document):
    assert notes(work) == [
        (NoteSort.SUMMARY, "Summary"),
        (NoteSort.SUMMARY, "Ansa misses the boat."),
        (NoteSort.SUMMARY, "The boat does not miss her."),
        (NoteSort.AUTHOR, "Notes"),
        (NoteSort.AUTHOR, "Thanks to the tide tables."),
        (NoteSort.SUMMARY, "Chapter Summary"),
        (NoteSort.SUMMARY, "In which a rope is thrown."),
        (NoteSort.END, "Chapter End Notes"),
        (NoteSort.END, "Knots are hard."),
        (NoteSort.END, "End Notes"),
        (NoteSort.END, "Thank you for reading."),
    ]


def test_a_story_paragraph_that_says_notes_is_story(work: Document):
    assert ("paragraph", "Notes") in kinds(work)


def test_a_chapter_title_repeated_in_the_body_is_not_read_again(work: Document):
    assert ("metadata", "The Jetty") in kinds(work)


def test_what_ao3_says_itself_is_left_out_by_name(work: Document):
    reasons = Counter(omission.reason for omission in work.omissions)

    assert set(reasons) == {
        "the site's own words",
        "facts about the story; they are in its tags",
        "works that this one is related to",
        "a shield before an e-mail address, which is read in its place",
    }


def test_no_word_of_the_page_is_lost_or_doubled(work: Document):
    have = words_of(work.text) + sum((words_of(omission.text) for omission in work.omissions), Counter())
    raw = recount(WORK.read_bytes(), "ao3", "work.html") or Counter()

    assert raw == have


def test_the_oldest_template_has_no_ids():
    story = read_ao3((PAGES / "ao3_oldest.html").read_bytes(), "salt.html")

    assert (story.metadata.title, story.metadata.authors, story.metadata.complete) == ("Salt", ("Anonymous",), True)
    assert [chapter.title for chapter in story.chapters] == ["Salt"]
    assert kinds(story)[-1] == ("paragraph", "The lamp was lit.")


def test_a_file_with_fewer_chapters_than_it_says_is_told():
    markup = WORK.read_text("utf-8").replace("2/?", "5/?")

    assert read_ao3(markup.encode(), "x.html").warnings == (
        "The file has 2 of the 5 chapters that it says are written.",
    )


SAVED = (PAGES / "ao3_saved.html").read_text("utf-8")


def test_a_page_saved_from_ao3_reads_like_a_download():
    story = read_ao3(SAVED.encode(), "salt.html")

    assert [chapter.title for chapter in story.chapters] == ["Chapter 1: Rain", "Chapter 2"]
    assert kinds(story, 1) == [
        ("heading", "Chapter 2"),
        ("paragraph", "It stopped."),
        ("note", "Notes"),
        ("note", "Done."),
    ]
    assert (story.metadata.authors, story.metadata.fandoms) == (("owl",), ("Tales", "Songs"))
    assert (story.metadata.words, story.metadata.complete, story.metadata.series) == (1234, True, "Ropes")
    assert story.metadata.part == "2"
    assert "Kudos" not in story.text


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
    error = refused(f"<html><body>{markup}</body></html>")

    assert "is a web page about the story, not the story" in error.message
    assert what in error.message
    assert error.hint


# Others

FANFICFARE = (PAGES / "fanficfare.html").read_text("utf-8")


def test_fanficfare_chapters_notes_and_facts():
    story = read_fanficfare(FANFICFARE.encode(), "salt.html")

    assert [chapter.title for chapter in story.chapters] == ["1. Rain", "2. Sun"]
    assert notes(story) == [
        (NoteSort.SUMMARY, "Summary"),
        (NoteSort.SUMMARY, "A lamp."),
        (NoteSort.AUTHOR, "Author's Note"),
        (NoteSort.AUTHOR, "Hello."),
        (NoteSort.SUMMARY, "Summary for the Chapter"),
        (NoteSort.SUMMARY, "Rain."),
        (NoteSort.END, "Chapter End Notes"),
        (NoteSort.END, "Bye."),
    ]
    assert kinds(story, 1) == [("heading", "2. Sun"), ("paragraph", "Loose words."), ("paragraph", "It shone.")]
    assert (story.metadata.title, story.metadata.authors, story.metadata.fandoms) == ("Salt", ("owl",), ("Tales",))
    assert (story.metadata.series, story.metadata.part, story.metadata.words) == ("Ropes", "2", 1234)
    assert (story.metadata.complete, story.metadata.source) == (False, "https://x.org/1")


def test_a_heading_that_says_the_exporters_title_again_is_not_read():
    assert ("metadata", "Chapter 1: Rain") in kinds(read_fanficfare(FANFICFARE.encode(), "salt.html"))


FFN = (PAGES / "ffn.html").read_text("utf-8")


def test_a_saved_fanfiction_net_page():
    story = read_ffn(FFN.encode(), "salt.html")

    assert kinds(story) == [
        ("heading", "Salt"),
        ("note", "A lamp."),
        ("heading", "2. Rain"),
        ("paragraph", "It rained."),
        ("break", "* * *"),
        ("paragraph", '"Oh," he said.'),
    ]
    assert (story.metadata.authors, story.metadata.fandoms, story.metadata.rating) == (("owl",), ("Tales",), "T")
    assert (story.metadata.published, story.metadata.updated) == ("2016-06-07", "2026-04-15")
    assert (story.metadata.words, story.metadata.complete) == (1234, True)
    assert story.metadata.source == "https://www.fanfiction.net/s/12/2"
    assert story.warnings == ("The page holds one of the story's 2 chapters: 2. Rain.",)


def test_fanfiction_nets_people_and_pairs():
    story = read_ffn(FFN.encode(), "salt.html")

    assert story.metadata.relationships == ("Ansa V./Brandt",)
    assert story.metadata.characters == ("Ansa V.", "Brandt", "Osk")
    assert story.metadata.tags == ("Humor", "Hurt/Comfort")


def test_fichub_has_a_title_page():
    story = read_fichub((PAGES / "fichub.html").read_bytes(), "salt.html")

    assert [chapter.title for chapter in story.chapters] == ["Rain", "Sun"]
    assert notes(story) == [(NoteSort.SUMMARY, "A lamp.")]
    assert ("metadata", "Rain") in kinds(story)
    assert (story.metadata.authors, story.metadata.complete, story.metadata.source) == (
        ("owl",),
        False,
        "https://x.org/s/9",
    )


def test_ficlab_has_a_table():
    story = read_fichub((PAGES / "ficlab.html").read_bytes(), "salt.html")

    assert (story.metadata.title, story.metadata.authors, story.metadata.words) == ("Salt", ("owl",), 1234)
    assert kinds(story) == [("heading", "Rain"), ("paragraph", "It rained.")]


def test_furniture_of_any_page_is_left_out_and_named():
    story = page(
        "<nav>Home</nav><article><h1>Salt</h1><p>It rained.</p></article><aside>Ads</aside><footer>Blog</footer>"
    )

    assert [text for _, text in kinds(story)] == ["Salt", "It rained."]
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
        (WORK.read_text("utf-8"), "story.txt", "ao3"),
        (SAVED, "salt.html", "ao3"),
        (FANFICFARE, "salt", "fanficfare"),
        (FFN, "salt.htm", "ffn"),
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
    assert "words" in refused("<html><head><title>Salt</title></head><body><p> </p><hr></body></html>", reader).message


# Whatever comes


@pytest.mark.parametrize("reader", [read_page, read_ao3, read_fanficfare, read_ffn, read_fichub])
def test_a_nest_of_boxes_ends_no_reader(reader):
    begun = time.perf_counter()
    with suppress(StoryError):
        reader(b"<body><div id=workskin>" + b"<div>words <a href='#x'>link</a>" * 1900, "page.html")

    assert time.perf_counter() - begun < 10


SEEDS = {
    read_ao3: [WORK.read_text("utf-8"), SAVED],
    read_fanficfare: [FANFICFARE],
    read_ffn: [FFN],
    read_page: ["<html><body><h1>A</h1><p>Title: b</p><h2>Chapter 1</h2><p>x<br>y<hr><table><tr><td>A<td>b</table>"],
    read_fichub: ["<h1>A</h1><p>By: b<p>Status: ongoing<h2>One</h2><p>x</p><h2>Two</h2><p>y</p>"],
}
SCRAPS = [
    "<p>",
    "</p>",
    "</div>",
    "<br>",
    "<blockquote>",
    "<!--",
    "-->",
    "<h2>",
    "<![CDATA[",
    "&#0;",
    "&amp;#x1F600;",
    "\0",
    '"',
    ">",
]
SCRAPS += [
    "<td>",
    "<sup>1",
    "<q>",
    "<a href='#x'>",
    "<select>",
    "<script>",
    "</body>",
    "<pre>\n",
    "class='",
    "\udc80",
    "<?xml?>",
]


@pytest.mark.parametrize("reader", SEEDS, ids=lambda reader: reader.__name__)
@settings(max_examples=60, deadline=5000, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_a_damaged_page_is_read_or_refused(reader, data: st.DataObject):
    markup = data.draw(st.sampled_from(SEEDS[reader]))
    for _ in range(data.draw(st.integers(1, 8))):
        start = data.draw(st.integers(0, len(markup)))
        end = data.draw(st.integers(start, min(len(markup), start + 400)))
        scrap = data.draw(st.one_of(st.sampled_from(SCRAPS), st.just(markup[start:end] * 3), st.text(max_size=8)))
        markup = markup[:start] + scrap + markup[end:]
    with suppress(StoryError):
        assert_whole(reader(markup.encode("utf-8", "surrogatepass"), "page.html"))


@settings(max_examples=60, deadline=5000)
@given(st.lists(st.sampled_from([*SCRAPS, "words ", "<p>", "<i>", "</i>", "Ansa: hi ", "***", "“", "”"]), max_size=60))
@example(["<p>", "“", "<br>"])
def test_any_pile_of_tags_is_read_or_refused(scraps: list[str]):
    with suppress(StoryError):
        assert_whole(read_page("".join(scraps).encode("utf-8", "surrogatepass"), "page.html"))


def assert_whole(story: Document) -> None:
    """Blocks lie one behind the other with nothing but white space between."""
    at = 0
    for block in (block for chapter in story.chapters for block in chapter.blocks):
        assert at <= block.start < block.end
        assert not story.text[at : block.start].strip()
        assert all(block.start <= start < end <= block.end for start, end in block.emphasis)
        at = block.end
    assert not story.text[at:].strip()


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
    have = words_of(story.text) + sum((words_of(omission.text) for omission in story.omissions), Counter())

    assert len(story.chapters) == chapters
    assert story.metadata.title
    assert story.metadata.authors
    assert have == recount(path.read_bytes(), "html", name)
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
