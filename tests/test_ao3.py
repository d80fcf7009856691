"""AO3's pages become Documents: downloads of every age, and pages saved from the site."""

from collections import Counter

import pytest

from audiofic.model import Document, NoteSort
from audiofic.readers import read
from audiofic.readers.web.ao3 import read_ao3
from reading import PAGES, assert_all_words, blocks, notes

WORK = PAGES / "ao3_two_chapters.html"
SAVED = (PAGES / "ao3_saved.html").read_text("utf-8")


@pytest.fixture(scope="module")
def work() -> Document:
    return read(WORK)


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
    assert ("paragraph", "Notes") in blocks(work)


def test_a_chapter_title_repeated_in_the_body_is_not_read_again(work: Document):
    assert ("metadata", "The Jetty") in blocks(work)


def test_what_ao3_says_itself_is_left_out_by_name(work: Document):
    reasons = Counter(omission.reason for omission in work.omissions)

    assert set(reasons) == {
        "the site's own words",
        "facts about the story; they are in its tags",
        "works that this one is related to",
        "a shield before an e-mail address, which is read in its place",
    }


def test_no_word_of_the_page_is_lost_or_doubled(work: Document):
    assert_all_words(work, WORK.read_bytes(), "ao3")


def test_the_oldest_template_has_no_ids():
    story = read_ao3((PAGES / "ao3_oldest.html").read_bytes(), "salt.html")

    assert (story.metadata.title, story.metadata.authors, story.metadata.complete) == ("Salt", ("Anonymous",), True)
    assert [chapter.title for chapter in story.chapters] == ["Salt"]
    assert blocks(story)[-1] == ("paragraph", "The lamp was lit.")


def test_a_file_with_fewer_chapters_than_it_says_is_told():
    markup = WORK.read_text("utf-8").replace("2/?", "5/?")

    assert read_ao3(markup.encode(), "x.html").warnings == (
        "The file has 2 of the 5 chapters that it says are written.",
    )


def test_a_page_saved_from_ao3_reads_like_a_download():
    story = read_ao3(SAVED.encode(), "salt.html")

    assert [chapter.title for chapter in story.chapters] == ["Chapter 1: Rain", "Chapter 2"]
    assert blocks(story, 1) == [
        ("heading", "Chapter 2"),
        ("paragraph", "It stopped."),
        ("note", "Notes"),
        ("note", "Done."),
    ]
    assert (story.metadata.authors, story.metadata.fandoms) == (("owl",), ("Tales", "Songs"))
    assert (story.metadata.words, story.metadata.complete, story.metadata.series) == (1234, True, "Ropes")
    assert story.metadata.part == "2"
    assert "Kudos" not in story.text
