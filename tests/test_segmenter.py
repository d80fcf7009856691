"""Stage 2: Documents become Scripts, letter by letter."""

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audiofic.errors import StoryError
from audiofic.model import BlockKind, Document, Kind, Script
from audiofic.readers import read
from audiofic.readers.plain.text import read_text
from audiofic.segmenter import segment
from reading import DOOR, PROSE, TOLD, of, script

SHARED = Path(__file__).parents[2] / "shared"


def assert_faithful(story: Document, told: Script) -> None:
    """Segments and header lines, put back together, are the text."""
    spans = [(one.start, one.end) for one in told.segments if one.start is not None and one.end is not None]
    assert spans == sorted(spans)
    silent = [(b.start, b.end) for c in story.chapters for b in c.blocks if b.kind is BlockKind.METADATA]
    rebuilt, at = [], 0
    for start, end in sorted([*spans, *silent]):
        assert at <= start < end
        assert not story.text[at:start].strip()
        rebuilt += [story.text[at:start], story.text[start:end]]
        at = end
    assert not story.text[at:].strip()
    assert story.text == "".join(rebuilt) + story.text[at:]
    for one in told.segments:
        if one.start is not None:
            assert one.text == " ".join(story.text[one.start : one.end].split())


# Fidelity

CHUNKS = [
    PROSE,
    TOLD,
    '"',
    "“",
    "”",
    "'",
    "‘",
    "’",
    "*",
    "_",
    "(A/N: ",
    ")",
    "[",
    "]",
    "\n",
    "\n\n",
    " ",
    "said Ann",
    "she thought",
]
CHUNKS += [
    "A/N: hi",
    "***",
    "Chapter 1",
    "The End",
    "6'2\"",
    "—",
    "...",
    "«",
    "»",
    "„",
    "「",
    "」",
    "é",
    "Title: X",
    "I",
    ",",
    "!",
    "— ",
    "--",
    "Ann: hi\nBob: hello\nAnn: brb",
    "Dear Ann,",
    "Yours,",
    "_a verse_",
    "> quoted",
    "Note: x",
    "Thanks for reading this chapter!",
]


@settings(max_examples=400)
@given(st.lists(st.sampled_from(CHUNKS), max_size=40))
def test_the_segments_put_back_together_are_the_text(chunks):
    try:
        story = read_text("".join(chunks).encode(), "story.txt")
    except StoryError:
        return
    assert_faithful(story, segment(story))


@given(st.text(max_size=200))
def test_any_text_is_told_letter_by_letter(text):
    try:
        story = read_text(text.encode("utf-8", "replace"), "story.txt")
    except StoryError:
        return
    assert_faithful(story, segment(story, intro=False))


def samples() -> list[Path]:
    return sorted(
        [
            *SHARED.glob("seeds/*.txt"),
            *SHARED.glob("samples/*/*.txt"),
            *SHARED.glob("data/pdnc/data/[A-E]*/novel_text.txt"),
        ]
    )


@pytest.mark.skipif(not samples(), reason="../shared, with the sample stories, is not here")
def test_every_sample_is_told_letter_by_letter():
    for path in samples():
        story = read(path)
        assert_faithful(story, segment(story))


def test_the_door_is_told_letter_by_letter():
    story = read(DOOR)

    assert_faithful(story, segment(story))


def test_paragraph_numbers_rise_by_one_and_pieces_share_them():
    numbers = [one.paragraph for one in segment(read(DOOR)).segments]

    assert list(range(max(numbers) + 1)) == sorted(set(numbers))
    assert numbers == sorted(numbers)
    assert len([one for one in script(f'{PROSE}\n\n"Oh," he said. "No."').segments if one.paragraph == 1]) == 3


# Intro


def test_the_intro_says_title_author_fandom_and_rating():
    told = script(f"Title: The Kettle\nAuthor: tinlid\nFandom: Naruto\nRating: T\n\n{PROSE}\n", intro=True)

    intro = [one for one in told.segments if one.kind is Kind.INTRO]
    assert [i.text for i in intro] == [
        "The Kettle, by tinlid.",
        "A Naruto story.",
        "Rated T.",
        "Read by synthetic voices.",
    ]
    assert {None} == {one.start for one in intro}
    assert {0} == {one.paragraph for one in intro}


def test_a_title_that_the_story_says_itself_is_not_said_twice():
    told = script(f"Title: The Kettle\nAuthor: tinlid\n\nThe Kettle\n\n{PROSE}\n", intro=True)

    assert [one.text for one in told.segments][:3] == ["The Kettle", "By tinlid.", "Read by synthetic voices."]


def test_a_note_between_intro_and_heading_keeps_both():
    told = script(f"Title: The Kettle\nAuthor: tinlid\nSummary: Tea.\n\nThe Kettle\n\n{PROSE}\n", intro=True)

    assert [one.kind.value for one in told.segments] == ["intro", "intro", "note", "heading", "narration"]


@pytest.mark.parametrize(
    ("title", "said"), [("Why Me?", "Why Me? By tinlid."), ("The Kettle.", "The Kettle, by tinlid.")]
)
def test_a_title_with_its_own_full_stop_is_said_well(title, said):
    assert said == script(f"Title: {title}\nAuthor: tinlid\n\n{PROSE}\n", intro=True).segments[0].text


def test_without_intro_there_is_none():
    assert [one.kind.value for one in script(PROSE).segments] == ["narration"]


# The rest


def test_a_break_keeps_its_costume_as_text():
    assert of(Kind.BREAK, f"{PROSE}\n\n~*~\n\n{PROSE}\n") == ["~*~"]


def test_a_long_story_is_told_fast():
    story = read_text(
        "\n\n".join([PROSE, f'"Oh," said Ann. "{PROSE}" *I see,* he thought.'] * 4_000).encode(), "story.txt"
    )

    started = time.perf_counter()
    segment(story)

    assert time.perf_counter() - started < 5  # about 150,000 words; far from quadratic
