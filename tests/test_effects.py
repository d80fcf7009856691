"""A hall, a chime, music: where they are heard in the file that a listener gets, and how loud."""

import wave
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from audiofic import Settings
from audiofic.engines import open_engine
from audiofic.errors import UsageError
from audiofic.loudness import loudness
from audiofic.model import RATE, Audio, Effects, Kind, Utterance
from audiofic.production import prepare
from audiofic.synthesis.effects import DRY, bed, reverberant, with_effects
from audiofic.synthesis.passages import cut
from audiofic.synthesis.sounds import CHIME_DB, CHIME_SECONDS, MUSIC_DB, chime_from, music_from
from audiofic.voices import bundled_voices, load_voice
from books import PNG
from conftest import heard

STORY = """Title: The Door
Author: Ann
Rating: T
A/N: My first story.

The Door

The door stood open all night. *Why is it open?* he wondered.

* * *

In the morning it was shut again.

* * *

A/N: Thanks for reading, everyone.
"""
BELL, ORGAN = 3_000, 2_000
"""Hertz, above all voices of the tone engine."""


def sine(hz: float, seconds: float, rate: int = RATE, peak: float = 9_000) -> bytes:
    return (peak * np.sin(2 * np.pi * hz * np.arange(round(seconds * rate)) / rate)).astype("<i2").tobytes()


@pytest.fixture
def sound(tmp_path: Path) -> Callable[..., Path]:
    """A function that writes a WAV with a tone in it."""

    def sound(hz: float, seconds: float, rate: int = 44_100, before: float = 0.0) -> Path:
        path = tmp_path / f"{hz}.wav"
        with wave.open(str(path), "wb") as file:
            file.setparams((1, 2, rate, 0, "NONE", ""))
            file.writeframes(bytes(round(before * rate) * 2) + sine(hz, seconds, rate))
        return path

    return sound


def level_of(hz: float, samples: NDArray[np.float64]) -> float:
    """The amplitude of a frequency in *samples*."""
    window = np.hanning(len(samples))
    turning = np.exp(-2j * np.pi * hz * np.arange(len(samples)) / RATE)
    return float(2 * np.abs((samples * window * turning).sum()) / window.sum())


def levels(hz: float, samples: NDArray[np.float64]) -> NDArray[np.float64]:
    """The amplitude of a frequency in each tenth of a second."""
    step = RATE // 10
    return np.array([level_of(hz, samples[at : at + step]) for at in range(0, len(samples) - step, step)])


def decibels(ratio: float) -> float:
    return float(20 * np.log10(ratio))


def test_a_chime_is_heard_between_scenes_and_nowhere_else(rendered, settings: Settings, sound):
    audiobook = rendered(STORY, replace(settings, chime=sound(BELL, 1.0))).audiobook

    ringing = levels(BELL, heard(audiobook.path)) > 0.003
    before, after = audiobook.takes[-3], audiobook.takes[-2]
    assert ringing.any()
    assert not ringing[: round(before.end * 10) + 5].any()
    assert not ringing[round(after.start * 10) - 5 :].any()


def test_a_chime_lengthens_its_pause_by_itself_and_moves_nothing_else(rendered, settings: Settings, sound):
    plain = rendered(STORY).audiobook.takes
    chimed = rendered(STORY, replace(settings, chime=sound(BELL, 1.0))).audiobook.takes

    moved = [round(after.start - before.start, 2) for before, after in zip(plain, chimed, strict=True)]
    assert moved == pytest.approx([0] * (len(plain) - 2) + [1.0] * 2, abs=0.03)


def test_a_chime_costs_no_passage_without_one(rendered, settings: Settings, sound):
    chapters = "\n\n".join(f"Chapter {n}\n\nIt was late.\n\nNobody came." for n in range(1, 6))
    story = f"{chapters}\n\n* * *\n\nIt was later."
    rendered(story)

    assert rendered(story, replace(settings, chime=sound(BELL, 1.0))).tally.synthesized == 1


def test_music_is_heard_under_the_intro_and_nowhere_else(rendered, settings: Settings, sound):
    audiobook = rendered(STORY, replace(settings, music=sound(ORGAN, 1.5))).audiobook

    playing = levels(ORGAN, heard(audiobook.path)) > 0.0005
    opening, following = audiobook.marks[0], audiobook.marks[1]
    assert playing[round((opening.start + 0.5) * 10) : round((following.start - 1.2) * 10)].all()
    assert not playing[round(following.start * 10) :].any()


def test_music_comes_and_goes_gradually(rendered, settings: Settings, sound):
    audiobook = rendered(STORY, replace(settings, music=sound(ORGAN, 30.0))).audiobook

    loud = levels(ORGAN, heard(audiobook.path)[: round(audiobook.marks[1].start * RATE)])
    assert loud[1] < loud[3] < loud[5] < 1.1 * loud[9]
    assert loud[-15] > loud[-10] > loud[-6] > loud[-3]


def test_music_moves_no_sound_and_no_mark(rendered, settings: Settings, sound):
    plain = rendered(STORY).audiobook
    played = rendered(STORY, replace(settings, music=sound(ORGAN, 5.0), reverb=True)).audiobook

    assert played.takes == plain.takes
    assert played.marks == plain.marks


def test_chime_and_music_are_as_far_below_the_voices_as_said(sound):
    assert loudness(music_from(sound(500, 5.0))) == pytest.approx(-19 + MUSIC_DB, abs=0.2)
    assert loudness(chime_from(sound(500, 5.0))) == pytest.approx(-19 + CHIME_DB, abs=1.0)  # it is faded


def test_of_a_song_only_the_beginning_is_a_chime_and_it_fades(sound):
    chime = chime_from(sound(500, 20.0, before=2.0))

    loud = levels(500, np.frombuffer(chime.samples, "<i2") / 32_768)
    assert chime.seconds == pytest.approx(CHIME_SECONDS, abs=0.01)
    assert loud[0] > 0.9 * loud[10]  # the silence before it is left out
    assert loud[-1] < loud[-5] < loud[-10] < loud[-20]


def test_music_that_is_short_goes_over_into_itself_without_a_gap():
    played = np.frombuffer(bed(Audio(sine(500, 3.0), RATE), 20.0), "<i2") / 32_768

    assert len(played) == pytest.approx(20 * RATE, abs=RATE // 1000)
    assert levels(500, played)[10:-16].min() > 0.1


def no_sounds(folder: Path) -> dict[Path, str]:
    """Files that are no sound -> what is said of them."""
    contents = {"story.txt": b"It was late." * 99, "empty.mp3": b"", "half.mp3": b"ID3", "picture.png": PNG}
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    with wave.open(str(folder / "silent.wav"), "wb") as file:
        file.setparams((1, 2, RATE, 0, "NONE", ""))
        file.writeframes(bytes(RATE * 2))
    reasons = {folder / name: "no sound that can be played" for name in contents}
    return {**reasons, folder / "silent.wav": "silent", folder / "none.wav": "no sound file", folder: "no sound file"}


@pytest.mark.parametrize("option", ["chime", "music"])
def test_what_is_no_sound_is_refused_by_name_before_anything_is_spoken(
    rendered, settings: Settings, tmp_path: Path, option: str
):
    for path, reason in no_sounds(tmp_path).items():
        with pytest.raises(UsageError, match=reason) as refused:
            rendered(STORY, replace(settings, **{option: path}))
        assert str(path) in refused.value.message

    assert not (tmp_path / "cache").exists()


def speech(text: str = "Nobody told the lamp that the war was over, and so it burned on and on.") -> Audio:
    voice = load_voice(bundled_voices() / "wren.toml", "espeak")
    assert voice
    return open_engine("espeak").speak(text, replace(voice, gain_db=0))


def test_a_hall_keeps_the_loudness_of_a_voice():
    dry = speech()
    samples = np.frombuffer(dry.samples, "<i2").astype(float)

    wet = reverberant(np.pad(samples, (0, RATE // 2)), len(samples))[: len(samples)]

    assert loudness(Audio(wet.astype("<i2").tobytes(), RATE)) == pytest.approx(loudness(dry), abs=0.5)
    assert np.abs(wet - samples).max() > 0.1 * np.abs(samples).max()


@pytest.mark.parametrize("pause", [0.04, 0.08, 0.15, 0.35, 2.0])
def test_its_tail_is_heard_in_the_pause_and_is_over_before_the_next_voice(pause: float):
    voiced, length = RATE, RATE + round(pause * RATE)
    sound = np.frombuffer(sine(300, 1.0), "<i2").astype(float)

    wet = reverberant(np.pad(sound, (0, length - voiced)), voiced)

    assert np.abs(wet[voiced : voiced + 200]).max() > 100
    assert np.abs(wet[length - round((min(DRY, pause / 2) - 0.001) * RATE) :]).max() == 0
    assert len(wet) == length


def test_its_tail_does_not_click_where_the_pause_is_short():
    sound = np.frombuffer(sine(300, 1.0), "<i2").astype(float)

    wet = reverberant(np.pad(sound, (0, RATE // 25)), len(sound))

    assert np.abs(np.diff(wet[len(sound) - 5 :])).max() <= np.abs(np.diff(wet[: len(sound) - 5])).max()


@pytest.mark.parametrize("reverb", [False, True])
def test_thoughts_echo_where_that_is_wished_and_nothing_else_does(
    rendered, settings: Settings, tmp_path: Path, reverb: bool
):
    takes = rendered(STORY, replace(settings, reverb=reverb)).audiobook.takes

    sound = np.abs(heard(tmp_path / "story.mp3"))
    script = prepare(tmp_path / "story.txt", settings).script
    for take in takes:
        after = round((take.end + 0.03) * RATE)  # past what an MP3 smears
        echoes = sound[after : after + RATE // 50].max() > 0.005
        assert echoes == (reverb and script.segments[take.segment].kind is Kind.THOUGHT)


def test_a_passage_keeps_its_key_without_effects_and_has_another_with_each():
    voice = load_voice(bundled_voices() / "wren.toml", "tone")
    assert voice
    plain = Utterance(0, 1, 0, "It was late.", voice, 2.0)
    bell, organ = Audio(sine(BELL, 0.2), RATE), Audio(sine(ORGAN, 0.2), RATE)
    effects = [
        *(Effects(), Effects(reverb=True), Effects(chime=bell), Effects(chime=organ)),
        *(Effects(music=bell), Effects(music=organ)),
    ]

    keys = [cut([replace(plain, effects=one)], "")[0].key for one in effects]

    assert keys[0] == cut([plain], "")[0].key
    assert len(set(keys)) == len(effects)


def test_a_line_in_several_parts_chimes_once():
    voice = load_voice(bundled_voices() / "wren.toml", "tone")
    assert voice
    chime = Effects(chime=Audio(sine(BELL, 0.2), RATE))
    long = Utterance(0, 1, 0, "It was late, and nobody came. " * 200, voice, 2.0, chime)

    parts = [said for passage in cut([long], "") for said in passage.utterances]

    assert [said.effects.chime is not None for said in parts] == [False] * (len(parts) - 1) + [True]


def test_a_passage_without_effects_is_not_touched():
    voice = load_voice(bundled_voices() / "wren.toml", "tone")
    assert voice
    samples = sine(300, 0.5, peak=32_000)

    assert with_effects(samples, [(0, RATE // 2)], [Utterance(0, 1, 0, "Oh.", voice, 0.0)], -3.0) is samples
