"""The markup of any page becomes blocks: paragraphs, breaks, emphasis, and documents in a story."""

import time

import pytest

from audiofic.model import BlockKind
from audiofic.readers.web.markup import blocks_of
from audiofic.readers.web.pages import tree_of
from audiofic.readers.web.pieces import Piece


def pieces(markup: str) -> list[Piece]:
    return blocks_of(tree_of(markup, "page.html").find("body"))[0]


def lines(markup: str) -> list[tuple[str, str]]:
    return [(piece.kind.value, piece.text) for piece in pieces(markup)]


def left_out(markup: str) -> list[tuple[str, str]]:
    return [(omission.reason, omission.text) for omission in blocks_of(tree_of(markup, "page.html").find("body"))[1]]


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
