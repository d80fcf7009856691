"""How long the voices are silent, told from the text and heard in the file."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from audiofic import Report, Settings
from audiofic.errors import UsageError, VoiceError
from audiofic.model import RATE, Kind, Segment
from audiofic.production import prepare
from audiofic.speech import pauses as planned
from audiofic.speech import utter
from audiofic.speech.delivery import Delivery
from audiofic.speech.pauses import pause_between
from audiofic.voices import load_voice
from conftest import heard

STORY = """Title: The Door
Author: Ann
A/N: My first story.

Chapter 1

The door stood open all night. Nobody had seen it.

"I never opened it," said Mira, "nor shut it." She sat down.

"Then who did?" asked Tobias.

"Somebody else did."

"Nobody did!"

* * *

Mira: are you there
Tobias: yes
Mira: good

Chapter 2

In the morning it was shut again.
"""


def segment(kind: Kind, text: str, paragraph: int = 0, speaker: str | None = None) -> Segment:
    return Segment(1, paragraph, kind, text, speaker=speaker)


def said(text: str, speaker: str = "Mira", paragraph: int = 0) -> Segment:
    return segment(Kind.DIALOGUE, text, paragraph, speaker)


def told(text: str, paragraph: int = 0) -> Segment:
    return segment(Kind.NARRATION, text, paragraph)


def written(text: str, speaker: str | None = None, paragraph: int = 0) -> Segment:
    return segment(Kind.DOCUMENT, text, paragraph, speaker)


@pytest.mark.parametrize(
    ("before", "after", "seconds"),
    [
        (said("“Hello,”"), told("he said."), planned.TAG),
        (said("“Hello,”"), told("Mira said."), planned.TAG),
        (said("“Who?”"), told("asked he."), planned.TAG),
        (said("“Out!”"), told("— he cried."), planned.TAG),
        (segment(Kind.THOUGHT, "*Why me?*"), told("she wondered."), planned.TAG),
        (said("“Who?”"), told("He turned."), planned.SENTENCE),
        (said("Hello"), told("he said."), planned.JOIN),
        (said("“I—”"), told("he began."), planned.CLAUSE),
        (told("He said,"), said("“Hello.”"), planned.CLAUSE),
        (told("He turned."), said("“Hello.”"), planned.SENTENCE),
        (told("她说。"), said("“好”"), planned.SENTENCE),
        (said("“Yes.”"), said("“No.”", "Tobias"), planned.TURN),
        (said("“Yes.”"), said("“No.”", "Tobias", paragraph=1), planned.TURN),
        (said("“Yes.”"), said("“And no.”", paragraph=1), planned.PARAGRAPH),
        (said("“Yes.”"), told("He left.", paragraph=1), planned.PARAGRAPH),
        (written("Mira: hi", "Mira"), written("Tobias: yes", "Tobias"), planned.TURN),
        (written("To: Ann"), written("From: Mira"), planned.LINE),
        (written("Dear Ann,"), written("I am well.", paragraph=1), planned.PARAGRAPH),
        (segment(Kind.INTRO, "The Door."), segment(Kind.INTRO, "Rated T."), planned.INTRO),
        (segment(Kind.INTRO, "The Door."), told("It stood.", 1), planned.NOTE),
        (segment(Kind.HEADING, "One"), told("It stood.", 1), planned.HEADING),
        (segment(Kind.NOTE, "A/N: hi."), told("It stood.", 1), planned.NOTE),
    ],
)
def test_a_pause_is_as_long_as_what_stands_between_asks_for(before: Segment, after: Segment, seconds: float):
    assert pause_between(before, after, broken=False) == seconds


def test_a_tag_is_nearer_to_its_line_than_a_clause_to_the_next():
    assert planned.JOIN < planned.TAG < planned.CLAUSE < planned.SENTENCE < planned.TURN < planned.PARAGRAPH


def silences(report: Report) -> list[float]:
    """Seconds of silence after each take, as they are heard in the file."""
    loud = np.flatnonzero(np.abs(heard(report.audiobook.path)) > 0.01)
    found = []
    for take, following in pairwise(report.audiobook.takes):
        last = loud[np.searchsorted(loud, (take.end + 0.02) * RATE) - 1]
        first = loud[np.searchsorted(loud, (following.start - 0.02) * RATE)]
        found.append((first - last) / RATE)
    return found


@pytest.mark.parametrize("pace", [0.8, 1.0, 1.5])
def test_every_silence_in_the_file_is_the_planned_one(rendered, settings: Settings, tmp_path: Path, pace: float):
    report = rendered(STORY, replace(settings, pace=pace))

    production = prepare(tmp_path / "story.txt", settings)
    expected = [one.pause for one in utter(production.script, production.cast, Delivery(pace))][:-1]
    assert {round(pause * pace, 3) for pause in expected} >= {
        *(planned.TAG, planned.CLAUSE, planned.SENTENCE, planned.TURN, planned.PARAGRAPH, planned.HEADING),
        *(planned.INTRO, planned.NOTE, planned.SCENE, planned.CHAPTER),
    }
    assert silences(report) == pytest.approx(expected, abs=0.025)


def test_a_quicker_pace_makes_the_whole_shorter_by_its_factor(rendered, settings: Settings):
    usual, quick = (rendered(STORY, replace(settings, pace=pace)).audiobook.takes for pace in (1.0, 1.25))

    assert usual[-1].end - usual[0].start == pytest.approx(1.25 * (quick[-1].end - quick[0].start), rel=0.01)


@pytest.mark.parametrize("pace", [0.4, 2.5, 0, -1, float("nan")])
def test_a_pace_that_no_voice_can_keep_is_refused(rendered, settings: Settings, pace: float):
    with pytest.raises(UsageError, match=f"{pace:g}"):
        rendered(STORY, replace(settings, pace=pace))


def test_thoughts_are_spoken_lower_and_slower_by_the_same_voice(rendered, settings: Settings, tmp_path: Path):
    rendered("The door stood open.\n\n*Why is it open?* he wondered.\n")

    production = prepare(tmp_path / "story.txt", settings)
    voices = {
        production.script.segments[one.segment].kind: one.voice for one in utter(production.script, production.cast)
    }
    thought, narration = voices[Kind.THOUGHT], voices[Kind.NARRATION]
    assert thought.name == narration.name
    assert thought.pace < narration.pace == 1.0
    assert thought.semitones < narration.semitones == 0.0


SLOW = """name = "slow"
description = "A slow one"
gender = "female"
age = "adult"
accent = "none"
roles = ["narrator"]

[tone]
hz = 440
pace = {pace}
"""


def test_a_voices_file_may_set_a_pace_of_its_own(rendered, settings: Settings, tmp_path: Path):
    (tmp_path / "slow.toml").write_text(SLOW.format(pace=0.8))
    story = "The door stood open all night and nobody had seen it.\n"

    usual = rendered(story).audiobook.takes[-1]
    slow = rendered(story, replace(settings, voices=tmp_path, narrator="slow")).audiobook.takes[-1]

    assert slow.end - slow.start == pytest.approx((usual.end - usual.start) / 0.8, rel=0.01)


@pytest.mark.parametrize("pace", ["0.4", "3", "true", '"quick"'])
def test_a_pace_in_a_voices_file_that_cannot_be_kept_is_refused(tmp_path: Path, pace: str):
    (tmp_path / "slow.toml").write_text(SLOW.format(pace=pace))

    with pytest.raises(VoiceError, match=r"slow\.toml: tone: pace"):
        load_voice(tmp_path / "slow.toml", "tone")
