"""Calibration: a voice that nobody has measured is brought to the loudness of the others."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from audiofic import Settings
from audiofic.calibration import calibrated
from audiofic.engines import TABLE, open_engine
from audiofic.errors import EngineError
from audiofic.inspection import inspect
from audiofic.loudness import loudness
from audiofic.model import RATE, Audio, Utterance, Voice
from audiofic.synthesis.clips import levelled, silence
from audiofic.voices import bundled_voices, load_voices

FAINT = """
name = "faint"
description = "A whisper at a quarter of the usual volume"
gender = "neutral"
age = "adult"
accent = ""
roles = ["narrator"]

[espeak]
voice = "en-us+whisper"
volume = 10
"""


LINES = (
    "The rain had stopped by the time they reached the harbour, and every lamp along the quay was lit.",
    "He looked back once. Nobody was there; only a cat, thin and grey, sat on the wall and washed its paws.",
    "Perhaps it was luck; perhaps, as her brother used to claim, it was simply a matter of getting up early.",
    "Under the bridge the water ran fast and brown, carrying branches, bottles and once, absurdly, a chair.",
)


class Silent:
    """An engine that never makes a sound."""

    slow = False

    def speak(self, text: str, voice: Voice) -> Audio:
        return Audio(np.zeros(RATE, "<i2").tobytes(), RATE)

    def fingerprint(self) -> str:
        return "silent"

    def close(self) -> None: ...


def said(voice: Voice) -> Utterance:
    return Utterance(0, 1, 0, "Hello.", voice, 0.5)


def unmeasured(name: str = "alder", engine: str = "espeak") -> Voice:
    voices = {voice.name: voice for voice in load_voices([bundled_voices()], engine)}
    return replace(voices[name], gain_db=None)


@pytest.mark.parametrize("name", ["alder", "fern", "silas", "quill"])
def test_a_gain_found_by_the_sample_holds_for_another_text(name: str, tmp_path: Path):
    (found,) = calibrated([said(unmeasured(name))], tmp_path)

    clips = [open_engine("espeak").speak(line, found.voice) for line in LINES]
    book = b"".join(levelled(clip, found.voice.gain_db or 0.0, -4.0) + silence(0.4) for clip in clips)
    assert loudness(Audio(book, RATE)) == pytest.approx(-19.0, abs=0.7)


def test_a_voice_of_a_known_gain_is_left_alone_and_costs_nothing(tmp_path: Path):
    (known,) = (voice for voice in load_voices([bundled_voices()], "espeak") if voice.name == "alder")

    assert calibrated([said(known)], tmp_path / "gains") == (said(known),)
    assert not (tmp_path / "gains").exists()


def test_what_was_measured_is_kept(tmp_path: Path):
    calibrated([said(unmeasured())], tmp_path)
    (kept,) = tmp_path.iterdir()
    kept.write_text("3.5")

    (found,) = calibrated([said(unmeasured())], tmp_path)

    assert found.voice.gain_db == 3.5


def test_other_options_are_another_voice(tmp_path: Path):
    one = unmeasured()
    calibrated([said(one), said(replace(one, pace=1.3)), said(unmeasured("fern"))], tmp_path)

    assert len(list(tmp_path.iterdir())) == 2


def test_what_is_kept_but_damaged_is_measured_again(tmp_path: Path):
    (first,) = calibrated([said(unmeasured())], tmp_path)
    (kept,) = tmp_path.iterdir()
    kept.write_text("")

    assert calibrated([said(unmeasured())], tmp_path) == (first,)


def test_a_voice_that_makes_no_sound_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(TABLE, "silent", f"{__name__}:Silent")
    mute = replace(unmeasured(), engine="silent", options={})

    with pytest.raises(EngineError, match='"alder" says is no speech'):
        calibrated([said(mute)], tmp_path)
    assert not list(tmp_path.iterdir())


def test_a_users_voice_without_a_gain_is_as_loud_as_any_other_in_the_finished_file(
    rendered, settings: Settings, tmp_path: Path
):
    folder = tmp_path / "voices"
    folder.mkdir()
    (folder / "faint.toml").write_text(FAINT, "utf-8")
    text = "Chapter 1\n\nThe rain had stopped by the time they reached the harbour, and every lamp was lit."

    report = rendered(text, replace(settings, engine="espeak", voices=folder, narrator="faint"))

    assert inspect(Path(report.audiobook.path)).loudness == pytest.approx(-19.0, abs=1.0)
