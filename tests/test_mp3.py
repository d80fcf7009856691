"""The encoder: frames of passages encoded apart can be laid end to end."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audiofic.encoders import Mp3
from audiofic.encoders.mp3 import BITRATES, FRAME
from audiofic.errors import OutputError, UsageError
from audiofic.model import RATE
from conftest import heard, pitch


def tone(hz: float, seconds: float, pause: float) -> tuple[bytes, int]:
    wave = 8_000 * np.sin(2 * np.pi * hz * np.arange(round(seconds * RATE)) / RATE)
    quiet = round(pause * RATE)
    return np.concatenate([wave, np.zeros(quiet)]).astype("<i2").tobytes(), quiet


@settings(max_examples=25, deadline=None)
@given(seconds=st.floats(0.05, 4), pause=st.floats(0.08, 1))
def test_a_passage_keeps_its_length_to_half_a_frame(seconds: float, pause: float):
    samples, quiet = tone(440, seconds, pause)

    length = Mp3().length(Mp3().encode(samples, quiet))

    assert abs(length - len(samples) // 2) <= FRAME / 2 + 1


def test_no_sound_is_cut_where_the_pause_is_too_short_for_the_join():
    samples, quiet = tone(440, 1.0, 0.001)
    encoder = Mp3()

    sound = heard(encoder.encode(samples, quiet) * 2)

    assert np.abs(sound[encoder.delay + RATE - 300 : encoder.delay + RATE - 100]).max() > 0.1


def test_the_delay_is_where_the_first_sample_comes_out():
    samples, quiet = tone(440, 1.0, 0.5)
    encoder = Mp3()

    sound = np.abs(heard(encoder.encode(samples, quiet)))

    assert np.argmax(sound > 0.05) == pytest.approx(encoder.delay, abs=60)


def test_joined_passages_decode_to_their_sum_and_in_order():
    encoder = Mp3()
    passages = [encoder.encode(*tone(hz, 1.0, 0.5)) for hz in (300, 600, 900)]

    sound = heard(b"".join(passages))

    assert len(sound) == sum(map(encoder.length, passages))
    starts = np.cumsum([0, *map(encoder.length, passages[:-1])]) + encoder.delay
    assert [round(pitch(sound[start + 2000 : start + 20000])) for start in starts] == [300, 600, 900]


@pytest.mark.parametrize("bitrate", BITRATES)
def test_every_bit_rate_is_counted_frame_by_frame(bitrate: int):
    samples, quiet = tone(440, 1.5, 0.3)

    frames = Mp3(bitrate).encode(samples, quiet)

    assert len(heard(frames)) == Mp3(bitrate).length(frames)


def test_an_impossible_bit_rate_is_refused():
    with pytest.raises(UsageError, match="320 kbit/s"):
        Mp3(320)


@pytest.mark.parametrize("damage", [lambda f: f[:-1], lambda f: f[:500] + f[501:], lambda f: b"x" + f])
def test_damaged_frames_are_noticed(damage):
    frames = Mp3().encode(*tone(440, 1.0, 0.5))

    with pytest.raises(OutputError):
        Mp3().length(damage(frames))
