"""The page of a book, as HTML: what it shows, what it escapes, and how its words count."""

import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import lxml.html
import pytest

from audiofic.colophon import Colophon, Line
from audiofic.library import book_at, transcript_of
from audiofic.model import Kind, Mark, Metadata
from audiofic.publish.page import Links, book_page
from web import make_book

ODD = '"><script>alert(1)</script>&amp;'
BOOK = Colophon(
    "w", "", Metadata(title="Doors", authors=("Ann",)), 60.0, 9, "2026-01-02",
    (Mark("One", 0.0, 30.0), Mark("Two", 30.0, 60.0)), (("narrator", "alder"), ("Mira", "fern")),
)  # fmt: skip


def line(text: str, start: float = 1.0, speaker: str = "", **fields: object) -> Line:
    kind = Kind.DIALOGUE if speaker else Kind.NARRATION
    return replace(Line(start, start + 1, 1, 0, kind, speaker, text), **fields)  # type: ignore[arg-type]


def tree(colophon: Colophon, *lines: Line) -> lxml.html.HtmlElement:
    return lxml.html.document_fromstring(book_page(colophon, lines, Links("a.mp3", "c.jpg", "../")).html)


def test_whatever_a_story_holds_is_shown_as_text():
    odd = Metadata(ODD, (ODD,), (ODD,), (ODD,), (ODD,), ODD, (ODD,), (ODD,), ODD, ODD, ODD, summary=ODD)
    colophon = replace(BOOK, metadata=odd, marks=(Mark(ODD, 0.0, 1.0),), voices=((ODD, ODD),))
    page = tree(colophon, line(ODD, speaker=ODD))

    assert len(page.findall(".//script")) == 1
    assert page.find(".//h1").text == ODD
    assert page.find_class("line")[0].text == ODD
    assert page.find_class("line")[0].get("data-who") == ODD
    assert page.get_element_by_id("seek").get("max") == "60.0"


@pytest.mark.parametrize("source", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", ""])
def test_a_source_that_is_no_web_address_is_no_link(source: str):
    links = tree(replace(BOOK, metadata=Metadata(source=source))).iterlinks()

    assert {link for *_, link, _ in links} <= {"a.mp3", "c.jpg", "../", "data:,"}


def test_the_page_asks_for_nothing_from_elsewhere():
    page = book_page(replace(BOOK, metadata=Metadata(title="T", source="https://example.org/1")), (), Links("a.mp3"))

    assert re.findall(r"(?:https?:)?//[\w.]+", page.html) == ["https://example.org"]


def test_lines_of_a_paragraph_stand_in_one_and_under_their_chapter():
    page = tree(BOOK, line("One.", 1), line("Two.", 2), line("Three.", 3, paragraph=1), line("Four.", 31, paragraph=2))
    sections = page.findall(".//section")

    assert [section.get("aria-label") for section in sections] == ["One", "Two"]
    assert [paragraph.text_content() for paragraph in sections[0].findall("p")] == ["One. Two.", "Three."]


def test_a_speaker_is_named_once_a_turn_and_has_one_colour():
    page = tree(
        BOOK, line("“Go,”", 1, "Mira"), line("she said.", 2), line("“now!”", 3, "Mira"), line("“No.”", 4, "Tam")
    )
    named = [name.text for name in page.find_class("text")[0].find_class("who")]
    colours = {said.get("data-who"): said.get("class").split()[-1] for said in page.find_class("spoken")}

    assert named == ["Mira", "Tam"]
    assert colours == {"Mira": "s0", "Tam": "s1"}


def test_words_count_as_a_browser_counts():
    page = tree(BOOK, line("🦊 fox ran", words=((2, 5, 1.25), (6, 9, 1.5))))

    assert page.find_class("line")[0].get("data-words") == "3,6,1.25 7,10,1.5"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_speakers_colour_can_be_read(scheme: str):
    style = (Path(__file__).parents[1] / "audiofic/publish/templates/book.css").read_text()
    light, dark = style.split(".s0 {")[1:]
    colours = re.findall(r"--speaker: #(\w{6})", light if scheme == "light" else dark)
    grounds = ("fbfaf7", "e3efec") if scheme == "light" else ("171614", "22383a")

    assert len(colours) == 12
    assert [colour for colour in colours if min(contrast(colour, ground) for ground in grounds) < 4.5] == []


def test_the_command_writes_a_page_beside_the_book(tmp_path: Path):
    make_book(tmp_path / "A book #1.mp3")
    ended = run(tmp_path / "A book #1.mp3")
    page = lxml.html.fromstring((tmp_path / "A book #1.html").read_text("utf-8"))

    assert ended.stdout.strip() == str(tmp_path / "A book #1.html")
    assert page.find(".//audio").get("src") == "A%20book%20%231.mp3"
    heard = [said.text for said in transcript_of(tmp_path / "A book #1.mp3")]
    assert [said.text for said in page.find_class("line")] == heard
    assert book_at(tmp_path / "A book #1.mp3", tmp_path)
    assert run(tmp_path / "A book #1.mp3").returncode == 0  # once more, over its own


def test_a_page_of_somebody_else_stays(tmp_path: Path):
    make_book(tmp_path / "story.mp3")
    (tmp_path / "story.html").write_text("<p>mine</p>")
    ended = run(tmp_path / "story.mp3")

    assert (ended.returncode, "is not a page of audiofic's" in ended.stderr) == (7, True)
    assert (tmp_path / "story.html").read_text() == "<p>mine</p>"


@pytest.mark.parametrize("name", ["nowhere.mp3", "story.txt", "other.mp3"])
def test_what_is_no_audiobook_is_a_sentence(tmp_path: Path, name: str):
    (tmp_path / "story.txt").write_text("a story")
    (tmp_path / "other.mp3").write_bytes(b"\xff\xfb\x90\x00" * 500)
    ended = run(tmp_path / name)

    assert ended.returncode == 7
    assert "Traceback" not in ended.stderr


def run(path: Path) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "audiofic", "page", str(path)]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)


def contrast(one: str, other: str) -> float:
    """WCAG 2.2's contrast ratio of two colours."""
    dark, light = sorted(map(_luminance, (one, other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
