"""Author's notes where the listener wants them."""

from dataclasses import replace
from pathlib import Path

import pytest

from audiofic import Settings
from audiofic.errors import CastError
from audiofic.model import Kind, Notes
from audiofic.production import prepare

STORY = """Title: The Weir
Author: Ann
Disclaimer: I own no river.
A/N: For Bo.

The river came up over the lane. (A/N: it really did.) Then it went.

A/N: Thank you for reading.
"""


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(STORY)
    return path


def spoken(story: Path, settings: Settings) -> list[str]:
    segments = prepare(story, replace(settings, intro=False)).script.segments
    return [segment.text for segment in segments if segment.kind is not Kind.BREAK]


def test_by_default_notes_are_spoken_where_they_stand(story: Path, settings: Settings):
    assert spoken(story, settings)[:2] == ["Disclaimer: I own no river.", "A/N: For Bo."]


def test_skipped_notes_are_listed_with_their_words(rendered, settings: Settings):
    report = rendered(STORY, replace(settings, notes=Notes.SKIP))

    assert report.words - report.words_spoken == 17
    assert len(report.skipped) == 3
    assert report.skipped[0] == "a note of 5 words, as you wished: Disclaimer: I own no river."
    assert report.notes == 0


def test_notes_at_the_end_follow_the_story_in_their_order(story: Path, settings: Settings):
    texts = spoken(story, replace(settings, notes=Notes.END))

    assert texts[:2] == ["The river came up over the lane.", "Then it went."]
    assert texts[2:] == [
        "Disclaimer: I own no river.",
        "A/N: For Bo.",
        "(A/N: it really did.)",
        "A/N: Thank you for reading.",
    ]


def test_the_cast_file_decides_for_each_sort(story: Path, settings: Settings):
    story.with_name("story.cast.toml").write_text('[notes]\ndisclaimer = "skip"\nend = "voice"\n')

    texts = spoken(story, replace(settings, notes=Notes.END))

    assert "Disclaimer: I own no river." not in texts
    assert texts[:3] == ["The river came up over the lane.", "Then it went.", "A/N: Thank you for reading."]


@pytest.mark.parametrize("table", ['disclaimer = "drop"', 'apology = "skip"'])
def test_a_wish_that_cannot_be_is_refused(story: Path, settings: Settings, table: str):
    story.with_name("story.cast.toml").write_text(f"[notes]\n{table}\n")

    with pytest.raises(CastError, match="notes"):
        prepare(story, settings)
