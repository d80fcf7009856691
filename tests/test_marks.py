"""Chapter marks: where they stand and what they are called."""

from audiofic.assembler.marks import LEAD, TITLE, marks
from audiofic.model import Kind, Metadata, NoteSort, Script, Segment, Take

INTRO, HEADING, STORY, NOTE, BREAK = Kind.INTRO, Kind.HEADING, Kind.NARRATION, Kind.NOTE, Kind.BREAK


def script(*pieces: tuple[Kind, int], titles: tuple[str, ...] = ("The Door",)) -> Script:
    """A script of (kind, chapter) pieces, a paragraph each."""
    segments = tuple(Segment(chapter, n, kind, f"words {n}") for n, (kind, chapter) in enumerate(pieces))
    return Script(Metadata(title="The Door"), titles, segments)


def spoken(story: Script, each: float = 10.0) -> list[Take]:
    """Every segment but breaks sounds for *each* seconds, with one second of silence after it."""
    audible = [n for n, segment in enumerate(story.segments) if segment.kind is not BREAK]
    return [Take(n, place * (each + 1), place * (each + 1) + each) for place, n in enumerate(audible)]


def titles(story: Script, each: float = 10.0) -> list[str]:
    takes = spoken(story, each)
    return [mark.title for mark in marks(story, takes, takes[-1].end)]


def test_a_one_shot_is_marked_by_its_parts():
    story = script((INTRO, 1), (NOTE, 1), (HEADING, 1), (STORY, 1), (NOTE, 1))

    assert titles(story) == ["Opening", "Author's note", "The Door", "Closing note"]


def test_marks_follow_each_other_without_a_gap():
    story = script((INTRO, 1), (STORY, 1), (HEADING, 2), (STORY, 2), titles=("One", "Two"))
    takes = spoken(story)

    found = marks(story, takes, 100.0)

    assert [mark.end for mark in found] == [*(mark.start for mark in found[1:]), 100.0]


def test_a_mark_stands_just_before_what_it_names():
    story = script((HEADING, 1), (STORY, 1), (HEADING, 2), (STORY, 2), titles=("One", "Two"))

    found = marks(story, spoken(story), 50.0)

    assert [mark.start for mark in found] == [0.0, 22.0 - LEAD]


def test_a_chapter_is_marked_at_its_heading_and_not_at_a_prologue_before_it():
    segments = (
        Segment(1, 0, STORY, "Long ago it rained."),
        Segment(1, 1, HEADING, "Chapter 1: Rain"),
        Segment(1, 2, STORY, "It rains."),
        Segment(2, 3, HEADING, "Chapter 2: Sun"),
        Segment(2, 4, STORY, "It shines."),
    )
    story = Script(Metadata(title="The Door"), ("Chapter 1: Rain", "Chapter 2: Sun"), segments)

    found = marks(story, spoken(story), 60.0)

    assert [(mark.title, round(mark.start + LEAD)) for mark in found] == [
        ("The Door", 0),
        ("Chapter 1: Rain", 11),
        ("Chapter 2: Sun", 33),
    ]


def test_chapters_without_a_title_are_numbered():
    assert titles(script((STORY, 1), (STORY, 2), titles=("", ""))) == ["Chapter 1", "Chapter 2"]


def test_the_story_goes_on_under_its_own_mark_after_a_note():
    story = script((STORY, 1), (NOTE, 1), (STORY, 1))

    assert titles(story) == ["The Door", "Author's note", "The Door (continued)"]


def test_a_note_between_heading_and_story_can_be_skipped_with_one_tap():
    story = script((HEADING, 1), (NOTE, 1), (STORY, 1))

    assert titles(story) == ["The Door", "Author's note", "The Door (story)"]


def test_a_short_note_inside_a_paragraph_has_no_mark():
    segments = tuple(Segment(1, 0, kind, "words") for kind in (STORY, NOTE, STORY))
    story = Script(Metadata(), ("",), segments)

    assert titles(story, each=3) == ["Story"]
    assert titles(story, each=12) == ["Story", "Author's note", "Story (continued)"]


def test_notes_of_several_sorts_in_a_row_share_a_mark():
    segments = tuple(
        Segment(1, n, kind, "words", sort=sort)
        for n, (kind, sort) in enumerate([(NOTE, NoteSort.SUMMARY), (NOTE, NoteSort.DEDICATION), (STORY, None)])
    )

    assert titles(Script(Metadata(), ("",), segments)) == ["Author's notes", "Story"]


def test_scenes_are_marked_when_the_story_is_long():
    pieces = [(STORY, 1), (BREAK, 1), (STORY, 1), (BREAK, 1), (STORY, 1)]

    assert titles(script(*pieces), each=100) == ["The Door"]
    assert titles(script(*pieces), each=400) == ["The Door", "The Door, scene 2", "The Door, scene 3"]


def test_a_long_title_is_cut_between_letters():
    story = script((STORY, 1), titles=("é" * 200,))

    [title] = titles(story)

    assert len(title.encode()) <= TITLE
    assert title.endswith("é…")


def test_silent_segments_have_no_mark():
    story = script((STORY, 1), (NOTE, 1), (STORY, 1))
    takes = [Take(0, 0, 5), Take(1, 0, 0), Take(2, 6, 9)]

    assert [mark.title for mark in marks(story, takes, 9.0)] == ["The Door"]
