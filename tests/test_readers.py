"""Stage 1: files become Documents, or are refused with a sentence."""

import io
import os
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audiofic.errors import StoryError
from audiofic.model import BlockKind, Document, NoteSort
from audiofic.readers import read
from audiofic.readers.breaks import costume
from audiofic.readers.decoding import decode, mend
from audiofic.readers.headings import heading_of
from audiofic.readers.text import read_text

SHARED = Path(__file__).parents[2] / "shared"
DOOR = Path(__file__).parent / "stories" / "door.txt"
PROSE = "The kettle sang, and nobody in the whole long house got up to take it off the fire."


def document(text: str, name: str = "story.txt") -> Document:
    return read_text(text.encode(), name)


def kinds(story: Document) -> list[tuple[str, str]]:
    return [(b.kind.value, story.text[b.start : b.end]) for c in story.chapters for b in c.blocks]


def texts(story: Document, kind: BlockKind) -> list[str]:
    return [text for found, text in kinds(story) if found == kind.value]


def assert_whole(story: Document) -> None:
    at = 0
    for block in (block for chapter in story.chapters for block in chapter.blocks):
        assert at <= block.start < block.end
        assert not story.text[at : block.start].strip()
        at = block.end
    assert not story.text[at:].strip()


# The seam


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_a_sentence(tmp_path):
    path = tmp_path / "story.txt"
    path.write_text(PROSE)
    path.chmod(0)

    with pytest.raises(StoryError, match="permission denied"):
        read(path)


def test_a_missing_file_is_a_sentence(tmp_path):
    with pytest.raises(StoryError, match="There is no file") as caught:
        read(tmp_path / "nowhere.txt")

    assert caught.value.hint


def test_a_folder_is_a_sentence(tmp_path):
    with pytest.raises(StoryError, match="is a folder"):
        read(tmp_path)


def test_a_nul_in_the_path_is_a_sentence():
    with pytest.raises(StoryError, match="cannot be read"):
        read(Path("a\0b.txt"))


@pytest.mark.parametrize(
    "data", [b"", b" \n\t\n ", b"\xef\xbb\xbf", b"... !!! ---\n", b"Title: Nothing\nAuthor: Nobody\n"]
)
def test_a_story_without_words_is_refused(tmp_path, data):
    path = tmp_path / "story.txt"
    path.write_bytes(data)

    with pytest.raises(StoryError, match=r"is empty|no words"):
        read(path)


def test_a_file_that_is_too_large_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("audiofic.readers.LARGEST", 1000)
    path = tmp_path / "story.txt"
    path.write_bytes(b"word " * 201)

    with pytest.raises(StoryError, match="larger than"):
        read(path)


def zipped(name: str, text: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(name, text)
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (zipped("mimetype", "application/epub+zip"), "an EPUB book"),
        (zipped("word/document.xml", "<w/>"), "a Word document"),
        (zipped("mimetype", "application/vnd.oasis.opendocument.text"), "an OpenDocument"),
        (zipped("story.txt", "Hello"), "a ZIP archive"),
        (b"%PDF-1.7\n", "a PDF"),
        (b"  <!DOCTYPE html><p>Hello</p>", "a web page"),
        (b"{\\rtf1 Hello}", "rich-text"),
        (b"Story".ljust(60, b"\0") + b"BOOKMOBI", "a Kindle book"),
    ],
)
def test_other_kinds_of_file_are_named_whatever_they_are_called(tmp_path, data, what):
    path = tmp_path / "story.txt"
    path.write_bytes(data)

    with pytest.raises(StoryError, match=what):
        read(path)


@pytest.mark.parametrize("data", [b"Hello\0there", b"\x89PNG\r\n\x1a\n\0\0", bytes(range(1, 32)) * 40])
def test_binary_is_refused(data):
    with pytest.raises(StoryError, match="is not text"):
        read_text(data, "story.txt")


def test_a_nul_is_refused_with_its_place():
    with pytest.raises(StoryError, match="byte 5 is a NUL"):
        read_text(b"Hello\0there", "story.txt")


# Decoding


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_every_common_encoding_gives_the_same_text(encoding):
    text = "“You came back,” she said — and the kettle didn’t care… café, naïve."

    assert text == decode(text.encode(encoding), "story.txt")[0]


@pytest.mark.parametrize(
    ("data", "text", "warned"),
    [
        (b"caf\xe9 \x93no\x94", "café “no”", "Windows-1252"),
        (b"a lone " + b"\xed\xa0\xbd" + b" half", "a lone \ufffd half", "surrogates"),
        (b"\xed\xa0\xbd\xed\xb8\x80", "\U0001f600", ""),
        ("“curly” ".encode() + b"caf\xe9" + " — “more”".encode(), "“curly” café — “more”", "1 broken"),
        ("“ok” ".encode() + b"\xe2\x80" + b" torn", "“ok” \ufffd torn", "1 broken"),
        (b"\xe9\x81", "é\ufffd", "does not define"),
    ],
)
def test_broken_bytes_are_read_as_well_as_can_be_and_warned_of(data, text, warned):
    found, warnings = decode(data, "story.txt")

    assert text == found
    assert warned in " ".join(warnings)
    assert bool(warned) == bool(warnings)


@pytest.mark.parametrize(
    ("raw", "mended"),
    [
        ("a\r\nb\rc\u2028d\u2029e\x85f\x0cg", "a\nb\nc\nd\ne\nf\ng"),
        ("\ufeffmid\ufefffile", "midfile"),
        ("soft\u00adhyphen zero\u200bwidth jo\u200din", "softhyphen zerowidth join"),
        ("no\u00a0break\u202fthin\u2009space", "no break thin space"),
        ("cafe\u0301", "café"),
        ("“curly” ‘stays’", "“curly” ‘stays’"),
        ("👩\u200d🔬 क्\u200dष", "👩\u200d🔬 क्\u200dष"),
        ("bell\x07tab\t", "belltab\t"),
    ],
)
def test_mending(raw, mended):
    assert mended == mend(raw)


@given(st.binary(max_size=200))
def test_no_bytes_end_in_anything_but_a_document_or_a_story_error(data):
    try:
        story = read_text(data, "story.txt")
    except StoryError:
        return
    assert_whole(story)


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
        ("Spoilers: season two", NoteSort.WARNING),
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
