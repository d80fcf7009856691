"""Inspection: any audiobook is measured, and held against each standard requirement by requirement."""

import json
import wave
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from audiofic.errors import SoundError
from audiofic.inspection import Inspection, inspect, verdicts
from audiofic.inspection.view import inspection_line
from conftest import heard
from sounds import RATE, Reading, encoded, mp3
from test_cli import audiofic

__all__ = ["audiofic"]


def failed(found: Inspection, standard: str) -> list[str]:
    """What *standard* finds wrong."""
    return [c.what for v in verdicts(found) if v.standard == standard for c in v.checks if not c.met]


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return mp3(tmp_path_factory.mktemp("sounds") / "good.mp3", Reading())


def test_a_file_as_acx_wants_it_passes_all_its_checks(good: Path):
    assert failed(inspect(good), "acx") == []


@pytest.mark.parametrize(
    ("wrong", "what"),
    [
        (Reading(rms_db=-17.5, peak_db=-3.3), "RMS"),
        (Reading(rms_db=-24.0), "RMS"),
        (Reading(peak_db=-2.5), "peak"),
        (Reading(noise_db=-57.0), "noise floor"),
        (Reading(head=0.3), "silence at the head"),
        (Reading(head=1.3), "silence at the head"),
        (Reading(tail=0.7), "silence at the tail"),
        (Reading(tail=5.5), "silence at the tail"),
        (Reading(rate=48_000), "sample rate"),
    ],
    ids=str,
)
def test_what_acx_refuses_fails_that_check_and_no_other(wrong: Reading, what: str, tmp_path: Path):
    assert failed(inspect(mp3(tmp_path / "wrong.mp3", wrong)), "acx") == [what]


def test_too_low_a_bit_rate_fails_its_check_alone(tmp_path: Path):
    assert failed(inspect(mp3(tmp_path / "low.mp3", Reading(), 160)), "acx") == ["bit rate"]


def test_a_varying_bit_rate_fails_its_check_alone(tmp_path: Path):
    assert failed(inspect(mp3(tmp_path / "vbr.mp3", Reading(), varying=True)), "acx") == ["bit rate"]


def test_another_format_fails_its_check(tmp_path: Path):
    assert failed(inspect(encoded(tmp_path / "book.wav", "pcm_s16le", Reading())), "acx") == ["format"]


def test_more_than_two_hours_fail_the_check_of_length_alone(good: Path):
    assert failed(replace(inspect(good), seconds=7_201.0), "acx") == ["length"]


@pytest.mark.parametrize(("channels", "lufs"), [(1, -19.0), (2, -16.0)])
def test_a_podcast_may_be_one_unit_off_and_no_more(good: Path, channels: int, lufs: float):
    found = replace(inspect(good), channels=channels, true_peak=-1.0)

    assert failed(replace(found, loudness=lufs + 0.95), "podcast") == []
    assert failed(replace(found, loudness=lufs + 1.05), "podcast") == ["loudness"]
    assert failed(replace(found, loudness=lufs - 1.05), "podcast") == ["loudness"]
    assert failed(replace(found, loudness=lufs, true_peak=-0.9), "podcast") == ["true peak"]


def test_a_stereo_file_of_two_equal_channels_reads_three_units_louder(tmp_path: Path):
    mono, stereo = (inspect(encoded(tmp_path / f"{n}.wav", "pcm_s16le", Reading(channels=n))) for n in (1, 2))

    assert stereo.loudness - mono.loudness == pytest.approx(3.0, abs=0.05)
    assert stereo.rms == pytest.approx(mono.rms, abs=0.01)


def test_levels_are_those_that_numpy_finds_in_the_decoded_file(good: Path):
    found, sound = inspect(good), heard(good)

    half = RATE // 2
    power = np.convolve(sound**2, np.ones(half) / half, "valid")
    assert found.seconds == pytest.approx(len(sound) / RATE)
    assert found.peak == pytest.approx(20 * np.log10(np.abs(sound).max()), abs=0.01)
    assert found.rms == pytest.approx(10 * np.log10((sound**2).mean()), abs=0.01)
    assert found.floor == pytest.approx(10 * np.log10(power.min()), abs=0.2)
    assert found.true_peak == pytest.approx(20 * np.log10(np.abs(oversampled(sound)).max()), abs=0.05)


def oversampled(sound: np.ndarray) -> np.ndarray:
    return np.fft.irfft(np.fft.rfft(sound), 4 * len(sound)) * 4


def test_a_peak_between_samples_is_seen(tmp_path: Path):
    # 997 Hz at full scale calibrates meters (EBU Tech 3341); a quarter of the rate, 45 degrees off, hides 3 dB.
    sound = 0.5 * np.sin(np.pi / 2 * np.arange(RATE) + np.pi / 4) * np.hanning(RATE)
    found = inspect(written(tmp_path / "quarter.wav", sound))

    assert found.peak == pytest.approx(20 * np.log10(0.5) - 3.01, abs=0.02)
    assert found.true_peak == pytest.approx(20 * np.log10(0.5), abs=0.2)


def test_a_sine_of_minus_23_reads_minus_23(tmp_path: Path):
    # EBU Tech 3341, test 1, in one channel: 1 kHz at -20 dBFS is -23 LUFS.
    sine = 10 ** (-20 / 20) * np.sin(2 * np.pi * 1_000 * np.arange(20 * RATE) / RATE)

    assert inspect(written(tmp_path / "sine.wav", sine)).loudness == pytest.approx(-23.0, abs=0.1)


def written(path: Path, sound: np.ndarray) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, RATE, 0, "NONE", ""))
        file.writeframes(np.rint(sound * 32_767).astype("<i2").tobytes())
    return path


@pytest.mark.parametrize(
    ("name", "codec", "shown"),
    [("a.m4b", "aac", "AAC"), ("a.opus", "libopus", "Opus"), ("a.flac", "flac", "FLAC"), ("a.wav", "pcm_s16le", "PCM")],
)
def test_the_same_reading_measures_the_same_in_every_format(
    good: Path, name: str, codec: str, shown: str, tmp_path: Path
):
    one, found = inspect(good), inspect(encoded(tmp_path / name, codec, Reading()))

    assert (found.codec, found.channels) == (shown, 1)
    assert found.loudness == pytest.approx(one.loudness, abs=0.5)  # LAME takes 0.27 away
    assert found.seconds == pytest.approx(9.25, abs=0.1)
    assert (found.head, found.tail) == pytest.approx((0.75, 2.5), abs=0.1)


def test_silence_is_measured_as_silence(tmp_path: Path):
    found = inspect(written(tmp_path / "silence.wav", np.zeros(2 * RATE)))

    assert (found.loudness, found.true_peak, found.rms, found.floor) == (-70.0, -120.0, -120.0, -120.0)
    assert found.head == pytest.approx(2.0)


def test_a_sound_of_a_few_samples_is_measured(tmp_path: Path):
    assert inspect(written(tmp_path / "short.wav", np.full(100, 0.5))).peak == pytest.approx(-6.02, abs=0.01)


def test_damaged_packets_are_counted_and_the_rest_is_measured(good: Path, tmp_path: Path):
    data = bytearray(good.read_bytes())
    data[60_000:61_500] = bytes(1_500)
    (tmp_path / "damaged.mp3").write_bytes(data)

    found = inspect(tmp_path / "damaged.mp3")

    assert found.damaged > 0
    assert found.rms == pytest.approx(inspect(good).rms, abs=0.3)


@pytest.mark.parametrize("content", [b"", b"Chapter One. It was no sound at all.\n" * 200, bytes(5_000)])
def test_what_is_no_sound_is_refused_in_a_sentence(content: bytes, tmp_path: Path):
    (tmp_path / "story.mp3").write_bytes(content)

    with pytest.raises(SoundError, match=r"story\.mp3 cannot be read as sound|[Nn]o sound"):
        inspect(tmp_path / "story.mp3")


def test_a_playlist_opens_no_other_file(good: Path, tmp_path: Path):
    (tmp_path / "list.m3u8").write_text(f"#EXTM3U\n#EXTINF:5,\n{good}\n#EXT-X-ENDLIST\n")

    with pytest.raises(SoundError):
        inspect(tmp_path / "list.m3u8")


def test_a_book_of_ours_shows_its_chapters_and_tags(rendered, tmp_path: Path):
    report = rendered("Title: Tides\nAuthor: somebody\n\nChapter 1\n\nShe ran.\n\nChapter 2\n\nShe stopped.")

    found = inspect(Path(report.audiobook.path))

    assert [mark.title for mark in found.chapters] == [mark.title for mark in report.audiobook.marks]
    assert [m.start for m in found.chapters] == pytest.approx([m.start for m in report.audiobook.marks], abs=0.001)
    assert (found.tags["title"], found.tags["artist"]) == ("Tides", "somebody")


def test_the_line_of_json_holds_all_that_was_measured(good: Path):
    line = json.loads(inspection_line(inspect(good)))

    assert set(line) == {*Inspection.__dataclass_fields__, "verdicts"}
    assert line["verdicts"]["acx"]["met"] is True


def test_the_command_shows_a_verdict_and_ends_well_whatever_it_is(audiofic, good: Path):
    run = audiofic("inspect", good)

    assert run.returncode == 0
    assert "192 kbit/s constant" in run.stdout
    assert "FAIL" not in run.stdout.split("acx", 1)[1]


def test_the_command_refuses_a_missing_file(audiofic, tmp_path: Path):
    run = audiofic("inspect", tmp_path / "nothing.mp3")

    assert run.returncode == 10
    assert "nothing.mp3 cannot be read as sound: No such file or directory." in run.stderr
