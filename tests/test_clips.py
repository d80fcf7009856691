"""Gain, silence and the limiter."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audiofic.model import RATE, Audio
from audiofic.synthesis.clips import levelled, resampled, silence
from conftest import pitch

CEILING_DB = -3.0
CEILING = 32_767 * 10 ** (CEILING_DB / 20)


def wave(samples: bytes) -> np.ndarray:
    return np.frombuffer(samples, "<i2").astype(float)


def sine(hz: float, seconds: float, peak: float, rate: int = RATE) -> bytes:
    return (peak * np.sin(2 * np.pi * hz * np.arange(round(seconds * rate)) / rate)).astype("<i2").tobytes()


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(-32_768, 32_767), min_size=1, max_size=3_000), st.floats(-20, 12))
def test_no_sample_passes_the_ceiling_and_none_is_lost(samples: list[int], gain_db: float):
    out = wave(levelled(Audio(np.array(samples, "<i2").tobytes(), RATE), gain_db, CEILING_DB))

    assert len(out) == len(samples)
    assert np.abs(out).max() <= CEILING + 1


@pytest.mark.parametrize("hz", [RATE / 4, RATE / 3, RATE / 6])
def test_what_is_higher_between_its_samples_is_turned_down_too(hz: float):
    samples = np.arange(RATE)
    loud = (32_000 * np.sin(2 * np.pi * hz * samples / RATE + np.pi / 4)).astype("<i2").tobytes()

    out = wave(levelled(Audio(loud, RATE), 0.0, CEILING_DB))

    spectrum = np.fft.rfft(out)
    between = np.fft.irfft(spectrum, 8 * len(out)) * 8
    assert np.abs(between[8_000:-8_000]).max() <= CEILING * 1.01
    assert np.abs(between[8_000:-8_000]).max() >= CEILING * 0.9


def test_what_is_far_from_a_peak_is_only_given_its_gain():
    samples = sine(300, 1.0, 4_000) + sine(300, 0.02, 30_000) + sine(300, 1.0, 4_000)

    out = wave(levelled(Audio(samples, RATE), 20 * np.log10(1.5), CEILING_DB))

    expected = wave(samples) * 1.5
    far = round(0.9 * RATE)
    assert np.abs(out[:far] - expected[:far]).max() <= 0.5
    assert np.abs(out[-far:] - expected[-far:]).max() <= 0.5


def test_the_limiter_turns_down_without_a_click():
    out = wave(levelled(Audio(sine(200, 0.5, 9_000) + sine(200, 0.5, 30_000), RATE), 0.0, CEILING_DB))

    # The steepest step of the loudest sine that may come out, and a little: a click would be many times that.
    assert np.abs(np.diff(out)).max() <= CEILING * 2 * np.pi * 200 / RATE * 1.3


def test_a_quiet_clip_gets_its_gain_to_the_letter():
    out = wave(levelled(Audio(sine(440, 0.5, 2_000), RATE), 6.0, CEILING_DB))

    assert np.abs(out).max() == pytest.approx(2_000 * 10 ** (6 / 20), rel=0.001)


def test_silence_lasts_as_long_as_it_should():
    assert len(silence(0.35)) == 2 * round(0.35 * RATE)


@pytest.mark.parametrize("rate", [16_000, 24_000, 44_100])
def test_another_rate_keeps_length_and_pitch(rate: int):
    out = resampled(Audio(sine(440, 1.0, 9_000, rate), rate), RATE)

    assert len(out.samples) / 2 == pytest.approx(RATE, abs=40)
    assert pitch(wave(out.samples)) == pytest.approx(440, abs=1)
