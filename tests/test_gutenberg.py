"""Project Gutenberg's plain text becomes Documents without its header and licence."""

from pathlib import Path

from audiofic.readers import read
from audiofic.readers.plain.gutenberg import read_gutenberg
from reading import assert_all_words, left_out, titles
from stories.books.build import RAIN, SUN

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
