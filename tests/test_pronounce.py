"""Pronunciations on their way from a cast file, a fandom or the user's own folder to what an engine is told."""

import os
from pathlib import Path

import pytest

from audiofic import Settings, render
from audiofic.castfile import cast_path
from audiofic.errors import CastError, LexiconError
from audiofic.model import Kind, Metadata, Script, Segment
from audiofic.notation import pronounced
from audiofic.production import prepare, save_cast
from audiofic.speech import utter

STORY = """Title: The Door
Author: Ann
{header}
Chapter 1: In

"I never opened it," said Mira. It was 5 o'clock.

Chapter 2: Out

Itachi and Qorthal opened it.

Chapter 3: Away

Nobody was there.
"""


@pytest.fixture
def story(tmp_path: Path) -> Path:
    story = tmp_path / "story.txt"
    story.write_text(STORY.format(header=""), "utf-8")
    return story


def told(story: Path, settings: Settings) -> str:
    """All that the engine is told of the story."""
    production = prepare(story, settings)
    return " ".join(said.text for said in utter(production.script, production.cast, lexicon=production.lexicon))


def test_the_cast_file_says_how_a_word_is_said(story, settings):
    cast_path(story).write_text('[pronounce]\n"Qorthal" = "/ˈkɔːɹθəl/"\n"Mira" = "Myra"\n', "utf-8")

    assert pronounced("Qorthal", "ˈkɔːɹθəl") in told(story, settings)
    assert "Myra" in told(story, settings)
    assert "Mira" not in told(story, settings)


def test_a_word_is_said_before_numbers_and_abbreviations_are(story, settings):
    cast_path(story).write_text('[pronounce]\n"5 o\'clock" = "half past 7"\n', "utf-8")

    assert "It was half past seven." in told(story, settings)


def test_only_the_passage_of_a_word_is_spoken_again(story, settings, tmp_path):
    book = tmp_path / "story.mp3"
    first = render(story, book, settings).tally
    cast_path(story).write_text('[pronounce]\n"Qorthal" = "/ˈkɔːɹθəl/"\n', "utf-8")
    second = render(story, book, settings).tally
    cast_path(story).write_text('[pronounce]\n"Qorthal" = "/kɔːɹˈθɑːl/"\n', "utf-8")
    third = render(story, book, settings).tally

    assert first.synthesized > 2
    assert (second.synthesized, third.synthesized) == (1, 1)


def test_saving_the_cast_keeps_what_is_below_pronounce(story, settings):
    cast_path(story).write_text('[pronounce]\n"Qorthal" = "core thal" # a friend\n', "utf-8")

    assert save_cast(story, prepare(story, settings)) > 0
    assert '[pronounce]\n"Qorthal" = "core thal" # a friend\n' in cast_path(story).read_text("utf-8")
    assert "core thal" in told(story, settings)


def test_a_wrong_symbol_is_refused_by_file_line_and_word(story, settings):
    cast_path(story).write_text('[pronounce]\n\n"Qorthal" = "/kɔ:ɹθəl/"\n', "utf-8")

    with pytest.raises(CastError, match=r'story\.cast\.toml, line 3: \[pronounce\] "Qorthal".*":".*Did you mean ː'):
        prepare(story, settings)


def test_a_loop_is_refused_by_name(story, settings):
    cast_path(story).write_text('[pronounce]\n"Mira" = "Qorthal"\n"Qorthal" = "Mira"\n', "utf-8")

    with pytest.raises(LexiconError, match=r'"Mira" \(story\.cast\.toml\) -> "Qorthal" \(story\.cast\.toml\)'):
        prepare(story, settings)


@pytest.mark.parametrize(
    ("header", "said"), [("Fandom: Naruto", "](/ɪˈtɑːtʃi/) and Qorthal"), ("Fandom: Bleach", " Itachi ")]
)
def test_a_fandom_brings_its_lexicon(story, settings, header, said):
    story.write_text(STORY.format(header=header), "utf-8")

    assert said in f" {told(story, settings)}"


def test_a_file_in_the_user_s_folder_is_for_all_stories(story, settings):
    folder = Path(os.environ["XDG_DATA_HOME"]) / "audiofic" / "lexicons"
    folder.mkdir(parents=True)
    (folder / "mine.txt").write_text("Qorthal==core thal\n")

    assert "core thal" in told(story, settings)


def test_a_script_without_a_lexicon_is_told_as_it_is(settings, story):
    cast = prepare(story, settings).cast
    script = Script(Metadata(), ("",), (Segment(1, 0, Kind.NARRATION, "Itachi."),))

    assert [said.text for said in utter(script, cast)] == ["Itachi."]
