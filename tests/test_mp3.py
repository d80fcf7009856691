"""The encoder: frames of passages encoded apart can be laid end to end."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audiofic.encoders import Mp3
from audiofic.errors import OutputError, UsageError
from audiofic.model import RATE
from conftest import heard, pitch

RATES = [RATE, 44_100]
FRAMES = {RATE: 576, 44_100: 1_152}
POSSIBLE = [(one, RATE) for one in (32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)] + [
    (one, 44_100) for one in (64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
]


def tone(hz: float, seconds: float, pause: float, rate: int = RATE) -> tuple[bytes, int]:
    wave = 8_000 * np.sin(2 * np.pi * hz * np.arange(round(seconds * rate)) / rate)
    quiet = round(pause * rate)
    return np.concatenate([wave, np.zeros(quiet)]).astype("<i2").tobytes(), quiet


@settings(max_examples=40, deadline=None)
@given(seconds=st.floats(0.05, 4), pause=st.floats(0.08, 1), rate=st.sampled_from(RATES))
def test_a_passage_keeps_its_length_to_half_a_frame(seconds: float, pause: float, rate: int):
    samples, quiet = tone(440, seconds, pause, rate)

    length = Mp3(64, rate).length(Mp3(64, rate).encode(samples, quiet))

    assert abs(length - len(samples) // 2) <= FRAMES[rate] / 2 + 1


def test_no_sound_is_cut_where_the_pause_is_too_short_for_the_join():
    samples, quiet = tone(440, 1.0, 0.001)
    encoder = Mp3()

    sound = heard(encoder.encode(samples, quiet) * 2)

    assert np.abs(sound[encoder.delay + RATE - 300 : encoder.delay + RATE - 100]).max() > 0.1


@pytest.mark.parametrize("encoder", [Mp3(), Mp3(192, 44_100), Mp3(320, 44_100)], ids=str)
def test_the_delay_is_where_the_first_sample_comes_out(encoder: Mp3):
    samples, quiet = tone(440, 1.0, 0.5, encoder.rate)

    sound = np.abs(heard(encoder.encode(samples, quiet)))

    assert np.argmax(sound > 0.05) == pytest.approx(encoder.delay, abs=60)


@pytest.mark.parametrize("encoder", [Mp3(), Mp3(192, 44_100), Mp3(320, 44_100)], ids=str)
def test_joined_passages_decode_to_their_sum_and_in_order(encoder: Mp3):
    passages = [encoder.encode(*tone(hz, 1.0, 0.5, encoder.rate)) for hz in (300, 600, 900)]

    sound = heard(b"".join(passages))

    assert len(sound) == sum(map(encoder.length, passages))
    starts = np.cumsum([0, *map(encoder.length, passages[:-1])]) + encoder.delay
    pitches = [pitch(sound[start + 2000 : start + 20000]) * encoder.rate / RATE for start in starts]
    assert pitches == pytest.approx([300, 600, 900], abs=2)


@pytest.mark.parametrize(("bitrate", "rate"), POSSIBLE)
def test_every_bit_rate_is_counted_frame_by_frame(bitrate: int, rate: int):
    encoder = Mp3(bitrate, rate)

    frames = encoder.encode(*tone(440, 1.5, 0.3, rate))

    assert len(heard(frames)) == encoder.length(frames)


@pytest.mark.parametrize(("bitrate", "rate"), POSSIBLE)
def test_what_lame_takes_from_the_level_is_known_to_a_twentieth_of_a_decibel(bitrate: int, rate: int):
    encoder = Mp3(bitrate, rate)
    samples, quiet = tone(440, 1.5, 0.3, rate)

    sound = heard(encoder.encode(samples, quiet))

    middle = sound[rate // 2 : rate]
    lost = 20 * np.log10(8_000 / 32_768 / 2**0.5 / np.sqrt((middle**2).mean()))
    assert lost == pytest.approx(encoder.gain_db, abs=0.05)


@pytest.mark.parametrize(("bitrate", "rate"), [(320, RATE), (32, 44_100), (144, 44_100)])
def test_an_impossible_bit_rate_is_refused(bitrate: int, rate: int):
    with pytest.raises(UsageError, match=f"{bitrate} kbit/s"):
        Mp3(bitrate, rate)


@pytest.mark.parametrize("damage", [lambda f: f[:-1], lambda f: f[:500] + f[501:], lambda f: b"x" + f])
def test_damaged_frames_are_noticed(damage):
    frames = Mp3().encode(*tone(440, 1.0, 0.5))

    with pytest.raises(OutputError):
        Mp3().length(damage(frames))
