"""Chapters and scene breaks of plain text: which lines are one, and which only look like it."""

import pytest

from audiofic.model import BlockKind
from audiofic.readers.plain.breaks import costume
from audiofic.readers.plain.headings import heading_of
from reading import PROSE, assert_whole, document, texts

# Headings


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Chapter 1", "Chapter 1"),
        ("Chapter One: The Kettle", "Chapter One: The Kettle"),
        ("CHAPTER I.", "CHAPTER I"),
        ("CHAPTER XIV. In Which It Rains", "CHAPTER XIV. In Which It Rains"),
        ("Chapter 12 - rain", "Chapter 12 - rain"),
        ("Chapter twenty-one", "Chapter twenty-one"),
        ("**Chapter 3: Rain**", "Chapter 3: Rain"),
        ("--- Chapter 1. Title ---", "Chapter 1. Title"),
        ("Chapter 2 The Long Rain", "Chapter 2 The Long Rain"),
        ("Prologue", "Prologue"),
        ("Epilogue: Nineteen Years Later", "Epilogue: Nineteen Years Later"),
        ("Interlude II", "Interlude II"),
        ("Part Two", "Part Two"),
        ("Book the First", "Book the First"),
        ("Chapter 3 of 12", "Chapter 3 of 12"),
    ],
)
def test_a_heading_opens_a_chapter(line, title):
    story = document(f"{line}\n\n{PROSE}\n")

    assert [title] == [chapter.title for chapter in story.chapters]
    assert [line] == texts(story, BlockKind.HEADING)


@pytest.mark.parametrize(
    "line",
    [
        "Chapter 3 of the manual said that kettles sing.",
        "Part two, he thought, was going to be hard.",
        "Part Two, Harry thought, was going to be hard.",
        "Book One was on the shelf.",
        '"Chapter 3," she said.',
        "Chapters are hard.",
        "Epilogues bore me.",
        "Prologue to nothing, he thought.",
        "1. Never trust a kettle.",
        "I went home",
        "Parting is hard",
        "Chapter",
    ],
)
def test_prose_is_no_heading(line):
    assert heading_of(line) is None


def test_numbers_alone_are_headings_when_they_rise():
    story = document(f"1. Rain\n\n{PROSE}\n\n2. Snow\n\n{PROSE}\n\nIII\n\n{PROSE}\n")

    assert [chapter.title for chapter in story.chapters] == ["1. Rain", "2. Snow", "III"]


def test_numbers_that_do_not_rise_are_no_headings():
    story = document(f"{PROSE}\n\n7. Rain\n\n{PROSE}\n\n3. Snow\n\n{PROSE}\n")

    assert len(story.chapters) == 1


def test_a_numbered_list_is_no_chapters():
    assert len(document(f"{PROSE}\n\n1. Rain\n\n2. Snow\n\n3. Hail\n\n{PROSE}\n").chapters) == 1


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_title_below_the_number_joins_it(gap):
    story = document(f"CHAPTER I.{gap}Down the Kettle\n\n{PROSE}\n\nCHAPTER II.{gap}Up Again\n\n{PROSE}\n")

    assert [chapter.title for chapter in story.chapters] == ["CHAPTER I: Down the Kettle", "CHAPTER II: Up Again"]
    assert_whole(story)


def test_a_short_first_sentence_is_no_title():
    assert document(f"Chapter 1\n\nIt rained.\n\n{PROSE}\n").chapters[0].title == "Chapter 1"


def test_a_part_and_its_first_chapter_are_one_mark():
    story = document(f"PART ONE\n\nChapter 1\n\n{PROSE}\n\nChapter 2\n\n{PROSE}\n")

    assert [chapter.title for chapter in story.chapters] == ["PART ONE – Chapter 1", "Chapter 2"]


def test_a_table_of_contents_is_not_eaten_as_chapters():
    chapters = "".join(f"Chapter {number}\n\n{PROSE}\n\n" for number in (1, 2, 3))
    story = document(f"Contents\n\nChapter 1\nChapter 2\nChapter 3\n\n{chapters}")

    assert [chapter.title for chapter in story.chapters] == ["Chapter 1", "Chapter 2", "Chapter 3"]
    assert "table of contents" in story.warnings[0]
    assert_whole(story)


def test_what_stands_before_the_first_heading_belongs_to_its_chapter():
    story = document(f"Title: X\n\n{PROSE}\n\nChapter 1\n\n{PROSE}\n")

    assert len(story.chapters) == 1
    assert len(story.chapters[0].blocks) == 4


def test_a_one_shot_is_one_chapter_with_the_storys_title():
    assert [chapter.title for chapter in document(f"Title: The Kettle\n\n{PROSE}\n").chapters] == ["The Kettle"]


# Breaks


@pytest.mark.parametrize(
    "line",
    [
        "***",
        "* * *",
        "*",
        "~*~",
        "~*~*~*~",
        "---",
        "--",
        "-",
        "- - -",
        ".",
        "=",
        "~~",
        "~x~",
        "~ X ~",
        "~XXX~",
        ". oO0Oo .",
        "-x-x-x-x-",
        "oOo",
        "xXx",
        "o0o",
        "ooOoo",
        "•·•·•",
        "— — —",
        "#",
        "###",
        "oooP1ooo",
        "line break",
        "~Line Break~",
        "Scene change",
        "-page break-",
        "LB",
        "________",
        "+++",
        "\\---",
        "<><~><>",
        "⁂",
        ". . . . . . . . .",
        "XxX LINE BREAK XxX",
    ],
)
def test_seen_costumes_are_breaks(line):
    assert costume(line) == "break"


@pytest.mark.parametrize(
    "line", ["...", ". . .", "…", "?!", "OK", "Oh.", "Ooo", "**", "**_", "__", "o_O", ">_<", ":)", "“…”", "Lb", "No."]
)
def test_false_costumes_are_no_breaks(line):
    assert costume(line) in ("", "maybe")


@pytest.mark.parametrize(
    "line",
    [
        "~*~ Part 2 ~*~",
        "~Three weeks later~",
        "-x-x- Part 2 -x-x-",
        "*** Later ***",
        "*Flashback*",
        "Ann's POV",
        "Third POV",
    ],
)
def test_a_labelled_divider_is_spoken(line):
    story = document(f"{PROSE}\n\n{line}\n\n{PROSE}\n")

    assert [line] == texts(story, BlockKind.HEADING)
    assert len(story.chapters) == 1


@pytest.mark.parametrize("line", ["**Ann**", "*No!*", "~ a tilde in front", "—and he left—", "***“Oh.”***"])
def test_emphasis_and_dashes_are_no_dividers(line):
    assert costume(line) == ""


def test_a_doubtful_token_is_a_break_when_it_returns():
    thrice = document("\n\n".join([PROSE, "XXX"] * 3 + [PROSE]))
    once = document(f"{PROSE}\n\nXXX\n\n{PROSE}")

    assert len(texts(thrice, BlockKind.BREAK)) == 3
    assert texts(once, BlockKind.BREAK) == []
