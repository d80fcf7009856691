"""Markdown becomes Documents: chapters, front matter, breaks."""

import pytest

from audiofic.readers.web.markdown import read_markdown
from reading import assert_all_words, blocks, refused, titles
from stories.books.build import RAIN, SUN


def test_markdown_has_chapters_emphasis_and_breaks():
    data = f"# Rain\n\n{RAIN}\nIt sang *for hours*.\n\n* * *\n\nMore.\n\n# Sun\n\n{SUN}\n".encode()
    story = read_markdown(data, "x.md")

    assert titles(story) == ["Rain", "Sun"]
    assert blocks(story)[1:] == [
        ("paragraph", f"{RAIN} It sang for hours."),
        ("break", "* * *"),
        ("paragraph", "More."),
    ]
    assert_all_words(story, data, "markdown")


def test_front_matter_is_metadata():
    data = f"---\ntitle: 'The Lamp Room'\nauthor: [Ann Nym, Bo]\ntags:\n  - rain\n  - tea\n---\n{RAIN}\n".encode()
    story = read_markdown(data, "x.md")

    assert (story.metadata.title, story.metadata.authors) == ("The Lamp Room", ("Ann Nym", "Bo"))
    assert (story.metadata.tags, story.text) == (("rain", "tea"), RAIN)
    assert_all_words(story, data, "markdown")


def test_facts_on_top_of_markdown_are_metadata():
    story = read_markdown(f"Title: The Lamp Room\nAuthor: Ann Nym\n\n{RAIN}\n".encode(), "x.md")

    assert (story.metadata.title, story.metadata.authors, story.text) == ("The Lamp Room", ("Ann Nym",), RAIN)


@pytest.mark.parametrize("line", ["---", "~~~", "***"])
def test_a_line_below_a_sentence_is_a_break_and_no_heading(line: str):
    story = read_markdown(f"{RAIN}\n{line}\n\n{SUN}\n".encode(), "x.md")

    assert [kind for kind, _ in blocks(story)] == ["paragraph", "break", "paragraph"]


def test_an_indented_paragraph_of_markdown_is_no_program():
    assert blocks(read_markdown(f"{RAIN}\n\n    {SUN}\n".encode(), "x.md"))[1] == ("paragraph", SUN)


def test_words_too_deep_for_the_parser_are_not_lost_in_silence():
    assert RAIN in read_markdown(f"{'> ' * 40}{RAIN}\n".encode(), "x.md").text
    assert "deep" in refused(f"{'> ' * 80}{RAIN}\n".encode(), read_markdown)
