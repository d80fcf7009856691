"""Plain text becomes a Document: header, paragraphs, what an exporter left in it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audiofic.errors import StoryError
from audiofic.model import BlockKind, NoteSort
from audiofic.readers import read
from reading import DOOR, PROSE, assert_whole, document, texts

SHARED = Path(__file__).parents[2] / "shared"


@given(
    st.lists(
        st.sampled_from(
            [PROSE, "Chapter 1", "1. One", "***", "", "", "A/N: hi", "Title: X", "\tTab", "“Oh.”", "by Me", "I"]
        )
    )
)
def test_blocks_are_in_order_and_only_white_space_lies_outside(lines):
    try:
        story = document("\n".join(lines))
    except StoryError:
        return
    assert_whole(story)


# Header


def test_the_header_fills_the_metadata():
    story = document(
        "Title: The Kettle\nAuthor: tinlid and moth\nFandom: Naruto, Bleach\nPairing: A/B\nCharacters: Ann, Bob\n"
        "Genre: Humor\nRating: T\nWords: 1,234\nStatus: In-Progress\nLanguage: English\nPublished: 2015-02-08\n"
        f"Updated: 01/31/2016\nSummary: A kettle.\nWarnings: tea\n\n{PROSE}\n"
    )

    known = story.metadata
    assert (known.title, known.authors, known.fandoms) == ("The Kettle", ("tinlid", "moth"), ("Naruto", "Bleach"))
    assert (known.relationships, known.characters, known.tags) == (("A/B",), ("Ann", "Bob"), ("Humor",))
    assert (known.rating, known.words, known.complete, known.language) == ("T", 1234, False, "English")
    assert (known.published, known.updated) == ("2015-02-08", "2016-01-31")
    assert (known.summary, known.warnings) == ("A kettle.", ("tea",))
    assert_whole(story)


@pytest.mark.parametrize(
    ("line", "sort"),
    [
        ("Summary: A kettle.", NoteSort.SUMMARY),
        ("Dedication: To Ann.", NoteSort.DEDICATION),
        ("Disclaimer: Not mine.", NoteSort.DISCLAIMER),
        ("Warnings: tea", NoteSort.WARNING),
        ("A/N: Hello.", NoteSort.AUTHOR),
        ("AN - Hello.", NoteSort.AUTHOR),
        ("**Author’s Note:** Hello.", NoteSort.AUTHOR),
    ],
)
def test_what_the_author_says_in_the_header_is_a_note(line, sort):
    story = document(f"Title: X\n{line}\n\n{PROSE}\n")

    assert [sort] == [block.sort for block in story.chapters[0].blocks if block.kind is BlockKind.NOTE]


def test_a_header_value_runs_on_over_wrapped_lines():
    story = document(
        f"Title: X\nSummary: A kettle that sang so long that nobody could\nbear it.\nRating: T\n\n{PROSE}\n"
    )

    assert story.metadata.summary == "A kettle that sang so long that nobody could bear it."
    assert story.metadata.rating == "T"


def test_a_header_without_a_blank_line_does_not_swallow_the_story():
    story = document(f"Title: The Very Long Title of a Story about Kettles and Tea\nRating: T\n{PROSE}\n{PROSE}\n")

    assert texts(story, BlockKind.PARAGRAPH) == [PROSE, PROSE]


def test_the_line_of_facts_from_fanfiction_net_is_taken_apart():
    story = document(f"Title: X\nRated: Fiction T - English - Humor/Drama - Words: 640\n\n{PROSE}\n")

    assert (
        story.metadata.rating,
        story.metadata.language,
        story.metadata.tags,
        story.metadata.words,
    ) == ("T", "English", ("Humor", "Drama"), 640)


def test_a_title_repeated_below_the_header_is_a_heading():
    story = document(f"Title: The Kettle\nAuthor: Me\n\nThe Kettle\n\n{PROSE}\n")

    assert texts(story, BlockKind.HEADING) == ["The Kettle"]


def test_a_bare_title_and_byline_may_stand_above_the_header():
    story = document(f"The Kettle\n\nby tinlid\n\nRating: T\nSummary: Tea.\n\n{PROSE}\n")

    assert (story.metadata.title, story.metadata.authors, story.metadata.rating) == ("The Kettle", ("tinlid",), "T")
    assert_whole(story)


@pytest.mark.parametrize(
    "line", ["Words: she had none left.", "Chapters: they were his life.", "By the time he came home it rained."]
)
def test_prose_that_begins_like_a_label_is_no_header(line):
    story = document(f"{line}\n\n{PROSE}\n")

    assert [line, PROSE] == texts(story, BlockKind.PARAGRAPH)


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        (f"The Long Way Down\n\n{PROSE}\n", "x.txt", "The Long Way Down"),
        (f"The long way down.\n\n{PROSE}\n", "the_long-way.txt", "The Long Way"),
        (f"{PROSE}\n", "TheKettle_War.txt", "TheKettle War"),
        ("Hello", "one.txt", "One"),
    ],
)
def test_without_a_header_the_title_is_the_first_line_or_the_file_name(text, name, title):
    assert title == document(text, name).metadata.title


# Paragraphs


def test_blank_lines_part_paragraphs():
    assert texts(document(f"{PROSE}\n\n\n{PROSE}\n"), BlockKind.PARAGRAPH) == [PROSE, PROSE]


def test_without_blank_lines_each_line_is_a_paragraph():
    assert texts(document(f'{PROSE}\n"Oh."\n{PROSE}\n'), BlockKind.PARAGRAPH) == [PROSE, '"Oh."', PROSE]


WRAPPED = """The kettle sang, and nobody in the whole
long house got up to take it off the
fire, for it was late in the evening and
they were tired."""


def test_wrapped_lines_are_one_paragraph():
    assert texts(document(f"{WRAPPED}\n\n{WRAPPED}\n"), BlockKind.PARAGRAPH) == [WRAPPED, WRAPPED]


def test_an_indented_line_opens_a_paragraph():
    assert texts(document(f"  {WRAPPED}\n  {WRAPPED}\n  {WRAPPED}\n"), BlockKind.PARAGRAPH) == [WRAPPED] * 3


def test_a_text_without_a_newline_is_one_paragraph():
    assert len(texts(document(PROSE * 1000), BlockKind.PARAGRAPH)) == 1


# Whole stories


def test_the_door_has_its_chapters_and_metadata():
    story = read(DOOR)

    assert [chapter.title for chapter in story.chapters] == ["Chapter One: Flour", "Chapter Two: Snow"]
    assert (
        story.metadata.title,
        story.metadata.authors,
        story.metadata.fandoms,
        story.metadata.words,
        story.metadata.complete,
    ) == ("The Door in the Pantry", ("thimblewick",), ("Original Work",), 520, True)
    assert_whole(story)


def samples() -> list[Path]:
    return sorted(
        [
            *SHARED.glob("seeds/*.txt"),
            *SHARED.glob("samples/*/*.txt"),
            *SHARED.glob("data/pdnc/data/[A-E]*/novel_text.txt"),
        ]
    )


@pytest.mark.skipif(not samples(), reason="../shared, with the sample stories, is not here")
def test_every_sample_is_read_whole():
    for path in samples():
        assert_whole(read(path))


@pytest.mark.skipif(not samples(), reason="../shared, with the sample stories, is not here")
def test_the_seed_is_one_chapter_with_three_notes_on_top():
    story = read(SHARED / "seeds" / "greatest_failure.txt")

    assert [chapter.title for chapter in story.chapters] == ["Greatest Failure"]
    sorts = [block.sort for block in story.chapters[0].blocks if block.kind is BlockKind.NOTE]
    assert sorts == [NoteSort.SUMMARY, NoteSort.DEDICATION, NoteSort.AUTHOR]


# Exporters


EXPORT = """\n\n\nThe Kettle\n\nby tinlid\n\n\n\nStatus: Completed
Published: 2020-01-01
Packaged: 2020-02-02 10:00:00
Chapters: 2
Story URL: https://www.example.org/s/1
Summary: Two mages, one kettle.

And a lid.



TABLE OF CONTENTS

1. Rain

2. Snow



\t1. Rain

Chapter 1: Rain

{prose} It was 1984\\. \\- Noo_ooo_! _word_ , he said.

\t2. Snow that fell for so long that its name
had to be wrapped

### Morning

{prose}

Chapter 7

{prose}



End file.
"""


def test_fanficfares_chapters_are_those_that_it_counts():
    story = document(EXPORT.format(prose=PROSE))

    assert [one.title for one in story.chapters] == [
        "Chapter 1: Rain",
        "2. Snow that fell for so long that its name had to be wrapped",
    ]
    assert story.metadata.summary == "Two mages, one kettle. And a lid."
    assert_whole(story)


def test_fanficfares_markdown_is_taken_out_and_changed_words_are_told():
    story = document(EXPORT.format(prose=PROSE))

    assert f"{PROSE} It was 1984. - Nooooo! _word_, he said." in texts(story, BlockKind.PARAGRAPH)
    assert "### Morning" in texts(story, BlockKind.HEADING)
    assert "Emphasis inside 1 words" in " ".join(story.warnings)


def test_markdown_of_others_is_left_as_it_is():
    assert texts(document(f"{PROSE} 1984\\. Noo_ooo_!\n"), BlockKind.PARAGRAPH) == [f"{PROSE} 1984\\. Noo_ooo_!"]


@pytest.mark.parametrize(
    ("raw", "plain"),
    [
        ("&amp;quot;Oh,&amp;quot; it&#8217;s &lt;3", '"Oh," it’s <3'),
        ("R&R; AT&T &nosuch; &amp", "R&R; AT&T &nosuch; &amp"),
        ("tea &amp; toast&nbsp;here", "tea & toast here"),
    ],
)
def test_escapes_of_a_web_page_are_undone_where_they_are_evident(raw, plain):
    story = document(f"{PROSE} {raw}\n")

    assert story.text == f"{PROSE} {plain}\n"
    assert bool(story.warnings) == (raw != plain)


def test_two_spaces_at_the_end_of_a_wrapped_line_end_it():
    story = document(f"{WRAPPED}\n\nAnn: hi there  \nBob: hello  \nAnn: goodbye\n\n{WRAPPED}\n\n{WRAPPED}\n")

    assert texts(story, BlockKind.PARAGRAPH)[1:4] == ["Ann: hi there", "Bob: hello", "Ann: goodbye"]


def test_a_block_indented_as_a_whole_is_set_apart():
    letter = "    Come to tea on Sunday, and bring the\n    lid of the kettle with you, if you please."
    story = document(f"{WRAPPED}\n\n{letter}\n\n" + f"{WRAPPED}\n\n" * 8)

    assert texts(story, BlockKind.DOCUMENT) == [letter.strip()]


def test_a_choice_of_the_archive_is_no_authors_warning():
    story = document(f"Title: X\nWarnings: No Archive Warnings Apply\n\n{PROSE}\n")

    assert story.metadata.warnings == ("No Archive Warnings Apply",)
    assert texts(story, BlockKind.NOTE) == []


def test_what_the_archive_writes_above_a_copied_story_is_not_read_out():
    assert "Work Text:" in texts(document(f"Title: X\n\nWork Text:\n\n{PROSE}\n"), BlockKind.METADATA)
