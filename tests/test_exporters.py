"""Pages of FanFicFare, fanfiction.net, FicHub and FicLab become Documents."""

from audiofic.model import NoteSort
from audiofic.readers.web.fanficfare import read_fanficfare
from audiofic.readers.web.ffn import read_ffn
from audiofic.readers.web.fichub import read_fichub
from reading import PAGES, blocks, notes

FANFICFARE = (PAGES / "fanficfare.html").read_text("utf-8")
FFN = (PAGES / "ffn.html").read_text("utf-8")


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
    assert blocks(story, 1) == [("heading", "2. Sun"), ("paragraph", "Loose words."), ("paragraph", "It shone.")]
    assert (story.metadata.title, story.metadata.authors, story.metadata.fandoms) == ("Salt", ("owl",), ("Tales",))
    assert (story.metadata.series, story.metadata.part, story.metadata.words) == ("Ropes", "2", 1234)
    assert (story.metadata.complete, story.metadata.source) == (False, "https://x.org/1")


def test_a_heading_that_says_the_exporters_title_again_is_not_read():
    assert ("metadata", "Chapter 1: Rain") in blocks(read_fanficfare(FANFICFARE.encode(), "salt.html"))


def test_a_saved_fanfiction_net_page():
    story = read_ffn(FFN.encode(), "salt.html")

    assert blocks(story) == [
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
    assert ("metadata", "Rain") in blocks(story)
    assert (story.metadata.authors, story.metadata.complete, story.metadata.source) == (
        ("owl",),
        False,
        "https://x.org/s/9",
    )


def test_ficlab_has_a_table():
    story = read_fichub((PAGES / "ficlab.html").read_bytes(), "salt.html")

    assert (story.metadata.title, story.metadata.authors, story.metadata.words) == ("Salt", ("owl",), 1234)
    assert blocks(story) == [("heading", "Rain"), ("paragraph", "It rained.")]
