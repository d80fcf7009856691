"""Profiles: what a finished file has to be, decoded and measured again without audiofic's own code."""

from dataclasses import replace
from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from audiofic import Settings
from audiofic.errors import UsageError
from audiofic.inspection import inspect, verdicts
from conftest import heard

STORY = """Title: The Ferry
Author: somebody

Chapter 1

The rain had stopped by the time they reached the harbour, and every lamp along the quay was lit. Nobody was there.

"Are you coming or not?" asked Mira, and pulled her coat tighter. "The boat won't wait for us."

"No!" shouted Tobias. "Stop! You can't just leave me here!"

Chapter 2

By morning the whole village knew: the clock had struck thirteen, and the mayor had gone without his hat. It took three
years, two ships and an unreasonable amount of tea before anyone thought to ask the cook.
"""


@pytest.fixture
def made(rendered, settings: Settings):
    """A function that renders STORY by espeak for a profile, and hands back path and report."""

    def made(profile: str, **choices: object):
        report = rendered(STORY, replace(settings, engine="espeak", profile=profile, **choices))
        return Path(report.audiobook.path), report

    return made


def decibels(amplitude: float) -> float:
    return float(20 * np.log10(amplitude))


def loudness(sound: NDArray[np.float64], rate: int) -> float:
    """BS.1770 written down anew: two filters in the frequency domain, blocks of 0.4 s, two gates."""
    z = np.exp(1j * 2 * np.pi * np.fft.rfftfreq(2 * len(sound)))
    vh, vb, shelf, high = 1.584864701130855, 1.258720930232562, 1681.974450955533, 38.13547087602444
    k, q = np.tan(np.pi * shelf / rate), 0.7071752369554196
    first = ((vh + vb * k / q + k * k) + 2 * (k * k - vh) / z + (vh - vb * k / q + k * k) / z**2) / (
        (1 + k / q + k * k) + 2 * (k * k - 1) / z + (1 - k / q + k * k) / z**2
    )
    k, q = np.tan(np.pi * high / rate), 0.5003270373238773
    second = (1 - 2 / z + 1 / z**2) / (
        1 + 2 * (k * k - 1) / (1 + k / q + k * k) / z + (1 - k / q + k * k) / (1 + k / q + k * k) / z**2
    )
    heard = np.fft.irfft(np.fft.rfft(sound, 2 * len(sound)) * first * second)[: len(sound)]
    step = rate // 10
    tenths = (heard[: len(heard) // step * step].reshape(-1, step) ** 2).mean(axis=1)
    blocks = np.lib.stride_tricks.sliding_window_view(tenths, 4).mean(axis=1)
    blocks = blocks[-0.691 + 10 * np.log10(blocks + 1e-12) > -70]
    gate = 10 * np.log10(blocks.mean()) - 10
    return float(-0.691 + 10 * np.log10(blocks[10 * np.log10(blocks) > gate].mean()))


def true_peak(sound: NDArray[np.float64]) -> float:
    return decibels(np.abs(np.fft.irfft(np.fft.rfft(sound), 4 * len(sound)) * 4).max())


def frame_bitrates(path: Path) -> set[int]:
    """kbit/s of each frame, by the headers of MPEG-1 Layer III."""
    data = path.read_bytes()
    position = 10 + sum(byte << shift for byte, shift in zip(data[6:10], (21, 14, 7, 0), strict=True))
    table = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
    found = set()
    while position < len(data):
        assert data[position : position + 2] == b"\xff\xfb"
        assert data[position + 2] >> 2 & 3 == 0  # 44.1 kHz
        found.add(table[data[position + 2] >> 4])
        position += 144_000 * table[data[position + 2] >> 4] // 44_100 + (data[position + 2] >> 1 & 1)
    return found


def test_acx_is_what_acx_asks_for_by_its_frames_and_samples(made):
    path, _ = made("acx")

    sound = heard(path)
    half = np.sqrt(np.convolve(sound**2, np.ones(22_050) / 22_050, "valid").clip(1e-12))
    loud = np.flatnonzero(np.abs(sound) > 0.003)
    assert frame_bitrates(path) == {192}
    assert -23 <= decibels(np.sqrt((sound**2).mean())) <= -18
    assert decibels(np.abs(sound).max()) <= -3
    assert decibels(half.min()) <= -60
    assert 0.5 <= loud[0] / 44_100 <= 1
    assert 1 <= (len(sound) - loud[-1]) / 44_100 <= 5


@pytest.mark.parametrize("profile", ["podcast", "acx", "archive"])
def test_a_profile_meets_its_loudness_and_its_ceiling(made, profile: str):
    path, _ = made(profile)

    sound = heard(path)
    with av.open(str(path)) as container:
        rate = container.streams.audio[0].rate
    lufs, dbtp, rate_wanted = {
        "podcast": (-19.0, -3.0, 22_050),
        "acx": (-20.5, -4.5, 44_100),
        "archive": (-19.0, -3.0, 44_100),
    }[profile]
    assert rate == rate_wanted
    assert loudness(sound, rate) == pytest.approx(lufs, abs=0.7)
    assert true_peak(sound) <= dbtp
    assert inspect(path).loudness == pytest.approx(loudness(sound, rate), abs=0.05)


@pytest.mark.parametrize(
    ("profile", "standards"),
    [("podcast", {"podcast", "audiofic"}), ("archive", {"podcast", "audiofic"}), ("acx", {"acx"})],
)
def test_a_profile_passes_the_standards_that_it_is_made_for(made, profile: str, standards: set[str]):
    found = inspect(made(profile)[0])

    failed = [(v.standard, c) for v in verdicts(found) if v.standard in standards for c in v.checks if not c.met]
    assert failed == []


def test_marks_and_takes_hold_at_another_rate(made):
    path, report = made("acx")

    sound = np.abs(heard(path))
    first = np.flatnonzero(sound > 0.01)[0] / 44_100
    assert report.audiobook.takes[0].start == pytest.approx(first, abs=0.05)
    assert report.audiobook.marks[0].start == pytest.approx(first, abs=0.05)
    for mark in report.audiobook.marks[1:]:
        start = round(mark.start * 44_100)
        assert sound[start - 13_000 : start].max() < 0.01 < sound[start : start + 2_205].max()


@pytest.mark.parametrize("bitrate", [32, 64, 128])
def test_the_ceiling_holds_at_every_bit_rate(made, bitrate: int):
    assert true_peak(heard(made("podcast", bitrate=bitrate)[0])) <= -3.0


def test_passages_of_one_profile_are_none_of_another(rendered, settings: Settings):
    rendered(STORY)

    assert rendered(STORY, replace(settings, profile="archive")).tally.cached == 0
    assert rendered(STORY).tally.synthesized == 0


def test_acx_refuses_a_lower_bit_rate(made):
    with pytest.raises(UsageError, match="192 kbit/s at least, not 128"):
        made("acx", bitrate=128)


def test_acx_takes_a_higher_bit_rate(made):
    assert frame_bitrates(made("acx", bitrate=256)[0]) == {256}


def test_an_unknown_profile_is_refused_with_the_nearest(made):
    with pytest.raises(UsageError, match='Did you mean "podcast"'):
        made("podcats")
