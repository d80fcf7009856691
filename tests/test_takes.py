"""Takes: what is wrong with one is found, it is spoken again, and those of slow engines are kept line by line."""

import numpy as np
import pytest

from audiofic import engines
from audiofic.cache import Cache
from audiofic.encoders import Mp3
from audiofic.engines.tone import Tone
from audiofic.model import RATE, Audio, Passage, Utterance, Voice
from audiofic.synthesis.checks import faults, off_pace
from audiofic.synthesis.clips import block_peaks
from audiofic.synthesis.lossless import packed, unpacked
from audiofic.synthesis.takes import Session, forget, record, shorter
from audiofic.synthesis.worker import Studio

VOICE = Voice("v", "a voice", "female", "adult", "", ("narrator",), "unsteady", {"hz": 440})
LINE = "The rain had stopped by the time they reached the harbour. Nobody said so, and nobody had to."


def said(text: str, segment: int = 0) -> Utterance:
    return Utterance(segment, 1, segment, text, VOICE, 0.3)


def hum(seconds: float, level: float = 8_000) -> np.ndarray:
    return level * np.sin(2 * np.pi * 440 * np.arange(round(seconds * RATE)) / RATE)


def audio(*parts: np.ndarray) -> Audio:
    return Audio(np.clip(np.concatenate(parts), -32_768, 32_767).astype("<i2").tobytes(), RATE)


def judged(sound: Audio, text: str = LINE) -> list[str]:
    return faults(sound, text, block_peaks(sound.samples))


class Unsteady(Tone):
    """A slow engine that may be told what its next takes sound like; all others it hums as it should."""

    slow = True

    def __init__(self) -> None:
        super().__init__()
        self.next: list[Audio] = []
        self.told: list[str] = []

    def speak(self, text: str, voice: Voice) -> Audio:
        self.told.append(text)
        return self.next.pop(0) if self.next else super().speak(text, voice)


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch) -> Unsteady:
    one = Unsteady()
    monkeypatch.setitem(engines.TABLE, "unsteady", "test_takes:Unsteady")
    monkeypatch.setattr("audiofic.synthesis.worker.engine_of", lambda _: one)
    return one


@pytest.fixture
def session(engine: Unsteady, tmp_path) -> Session:
    return Session(engine, Cache(tmp_path))


def test_a_good_take_has_no_fault():
    assert judged(audio(hum(5))) == []


@pytest.mark.parametrize(
    ("sound", "fault"),
    [
        (Audio(b"", RATE), "silent"),
        (audio(0 * hum(5)), "silent"),
        (audio(hum(0.5)), "0.5 s for"),
        (audio(hum(40)), "40.0 s for"),
        (audio(hum(2), 0 * hum(4), hum(2)), "silent for 4.0 s in the middle"),
        (audio(hum(4), hum(2.5, 300)), "goes on for 2.5 s"),
        (audio(hum(5, 50_000)), "clipped"),
    ],
)
def test_a_fault_is_named(sound, fault):
    assert len(judged(sound)) == 1
    assert fault in judged(sound)[0]


def test_a_take_that_was_raised_to_full_scale_is_not_clipped():
    assert judged(audio(hum(5, 32_767))) == []


def test_a_short_exclamation_may_take_its_time():
    assert judged(audio(hum(1.6)), "Oh!") == []


def test_signs_that_are_syllables_take_as_long_as_syllables():
    assert judged(audio(hum(4)), "雨が止んだのは港に着いた頃だった") == []


def test_a_take_of_half_its_words_is_found_by_the_pace_of_the_others():
    takes = [(said(LINE), 5.0)] * 5 + [(said(LINE), 2.2)]

    assert [*off_pace(takes)] == [5]


def test_each_voice_has_its_own_pace():
    slow = Utterance(0, 1, 0, LINE, Voice("w", "", "male", "old", "", ("character",), "tone", {"hz": 99}), 0.3)

    assert not off_pace([(said(LINE), 4.0)] * 4 + [(slow, 9.5)] * 4)


def test_a_bad_take_is_spoken_again(session, engine):
    engine.next = [audio(hum(40))]

    (take,) = record([(said(LINE), session)])

    assert take.faults == ()
    assert engine.told == [LINE, LINE]


def test_a_take_that_stays_bad_is_spoken_in_parts(session, engine):
    engine.next = [audio(hum(40)), audio(hum(41))]

    (take,) = record([(said(LINE), session)])

    assert take.faults == ()
    assert engine.told[2:] == [
        "The rain had stopped by the time they reached the harbour.",
        "Nobody said so, and nobody had to.",
    ]


def test_the_best_of_bad_takes_is_kept_with_its_fault(session, engine):
    engine.next = [Audio(b"", RATE), audio(hum(40)), audio(hum(20)), audio(hum(20))]

    (take,) = record([(said(LINE), session)])

    assert len(take.faults) == 1
    assert take.audio.seconds > 1


def test_a_faulty_take_is_a_doubt_of_its_passage(engine, tmp_path):
    engine.next = [Audio(b"", RATE), *[audio(hum(40))] * 3]
    passage = Passage("a" * 64, (said("Yes.", 0), said(LINE, 1)))
    engine.next.insert(0, audio(hum(0.4)))

    ((index, fault),) = Studio(Mp3(), Cache(tmp_path)).speak(passage).doubts

    assert index == 1
    assert "40.0 s" in fault or "80" in fault


def test_what_was_spoken_is_not_spoken_again_and_sounds_the_same(session, engine):
    first = record([(said(LINE), session), (said("Yes."), session)])
    engine.told.clear()

    again = record([(said(LINE), session), (said("No."), session)])

    assert engine.told == ["No."]
    assert again[0].audio == first[0].audio


def test_a_line_to_be_retaken_alone_is_spoken_anew(engine, tmp_path):
    cache = Cache(tmp_path)
    passage = Passage("a" * 64, (said("Yes.", 0), said(LINE, 1), said("No.", 2)))
    Studio(Mp3(), cache).speak(passage)
    engine.told.clear()

    forget([passage], {1}, cache)
    assert cache.find(passage.key) is None
    Studio(Mp3(), cache).speak(passage)

    assert engine.told == [LINE]


def test_a_take_of_a_fast_engine_is_not_kept(session, engine, tmp_path):
    engine.slow = False
    record([(said(LINE), session)])

    assert not [*tmp_path.rglob("*")]


@pytest.mark.parametrize("rate", [16_000, 22_050, 24_000, 44_100])
def test_a_kept_take_is_the_same_to_the_last_sample(rate):
    noise = np.random.default_rng(1).integers(-32_768, 32_767, 3 * rate + 1, "<i2")

    assert unpacked(packed(Audio(noise.tobytes(), rate))) == Audio(noise.tobytes(), rate)


def test_an_empty_take_is_kept_as_well():
    assert unpacked(packed(Audio(b"", RATE))).samples == b""


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One. “Two!” Three?", ["One.", "“Two!”", "Three?"]),
        ("One, two; three", ["One,", "two;", "three"]),
        ("one two three four", ["one two", "three four"]),
        ("[Ito Junji](/iːtoʊ/) *came back* again", ["[Ito Junji](/iːtoʊ/) came", "back again"]),
        ("Ask [Dr. Who](/huː/). He knows.", ["Ask [Dr. Who](/huː/).", "He knows."]),
        ("Hm", ["Hm"]),
    ],
)
def test_a_line_is_taken_apart_at_its_stops(text, parts):
    assert shorter(text) == parts
