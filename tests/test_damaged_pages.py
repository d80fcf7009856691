"""Pages with whatever markup are read or refused, and end no reader."""

import time
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from audiofic.errors import StoryError
from audiofic.readers.web.ao3 import read_ao3
from audiofic.readers.web.fanficfare import read_fanficfare
from audiofic.readers.web.ffn import read_ffn
from audiofic.readers.web.fichub import read_fichub
from audiofic.readers.web.page import read_page
from reading import PAGES, assert_whole

WORK = PAGES / "ao3_two_chapters.html"
SAVED = (PAGES / "ao3_saved.html").read_text("utf-8")
FANFICFARE = (PAGES / "fanficfare.html").read_text("utf-8")
FFN = (PAGES / "ffn.html").read_text("utf-8")


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
