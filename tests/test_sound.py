"""WAVs that others wrote: every kind of them is read, and nothing else."""

import io
import struct

import av
import numpy as np
import pytest

from audiofic.engines.sound import NoSoundError, spoken
from audiofic.engines.trim import without_silence
from audiofic.model import RATE
from speech_server import wav

SECOND = (9_000 * np.sin(2 * np.pi * 440 * np.arange(RATE) / RATE)).astype("<i2").tobytes()


def encoded(codec: str, rate: int, layout: str, form: str = "wav") -> bytes:
    """A second of 440 Hz, as FFmpeg writes it."""
    tone = 0.3 * np.sin(2 * np.pi * 440 * np.arange(rate) / rate)
    channels = 2 if layout == "stereo" else 1
    frame = av.AudioFrame.from_ndarray(np.tile(tone, (channels, 1)).astype("<f4"), format="fltp", layout=layout)
    frame.sample_rate = rate
    file = io.BytesIO()
    with av.open(file, "w", format=form) as container:
        stream = container.add_stream(codec, rate=rate, layout=layout)
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return file.getvalue()


def pitch_of(samples: bytes) -> float:
    sound = np.frombuffer(samples, "<i2").astype(float)
    return float(np.argmax(np.abs(np.fft.rfft(sound * np.hanning(len(sound)), 1 << 17))) * RATE / (1 << 17))


@pytest.mark.parametrize(
    ("codec", "rate", "layout"),
    [
        ("pcm_s16le", 22_050, "mono"),
        ("pcm_s16le", 8_000, "mono"),
        ("pcm_s16le", 48_000, "stereo"),
        ("pcm_s24le", 24_000, "mono"),
        ("pcm_s32le", 44_100, "stereo"),
        ("pcm_f32le", 24_000, "stereo"),
        ("pcm_f64le", 16_000, "mono"),
        ("pcm_u8", 11_025, "mono"),
        ("pcm_mulaw", 8_000, "mono"),
    ],
)
def test_a_wav_of_any_rate_width_and_number_of_channels_is_the_same_second(codec: str, rate: int, layout: str):
    samples = spoken(encoded(codec, rate, layout))

    assert len(samples) / 2 / RATE == pytest.approx(1, abs=0.02)
    assert pitch_of(samples) == pytest.approx(440, abs=2)
    assert np.abs(np.frombuffer(samples, "<i2")).max() == pytest.approx(0.3 * 32_768, rel=0.03)


@pytest.mark.parametrize("size", [0, 100, 0x7FFF_0000, 0x7FFF_FFFF, 0xFFFF_FFFF - 44, 0xFFFF_FFFF])
def test_a_size_that_was_written_before_the_end_was_known_loses_nothing(size: int):
    assert spoken(wav(SECOND, size)) == spoken(wav(SECOND))


def test_what_stands_after_the_sound_is_not_heard():
    note = b"LIST" + struct.pack("<I", 4000) + b"INFOIART" + bytes([200]) * 3992

    assert spoken(wav(SECOND) + note) == spoken(wav(SECOND))


def test_silence_and_the_noise_of_a_room_around_the_words_go():
    noise = np.random.default_rng(1).integers(-60, 60, RATE // 2).astype("<i2").tobytes()

    assert len(spoken(wav(noise + SECOND + noise))) / 2 / RATE == pytest.approx(1, abs=0.02)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"", "nothing"),
        (b"\r\n <!doctype html><h1>Hello", "a web page instead"),
        (b'{"error": "no"}', "JSON instead"),
        (b"Internal error", "something else instead"),
        (encoded("mp3", 22_050, "mono", "mp3"), "an MP3 instead"),
        (encoded("flac", 22_050, "mono", "flac"), "a FLAC instead"),
        (encoded("libopus", 48_000, "mono", "ogg"), "an Ogg file instead"),
        (encoded("pcm_s16be", 22_050, "mono", "aiff"), "an AIFF instead"),
        (wav(b""), "an empty WAV"),
        (wav(bytes(9_999)), "a silent WAV"),
        (wav(SECOND)[:40], "a WAV without sound"),
        (wav(SECOND)[:30], "a WAV without sound"),
        (wav(SECOND)[:20_000], "19,956 of 44,100 bytes of a WAV"),
        (wav(SECOND).replace(b"fmt ", b"fmtx"), "a WAV that cannot be read"),
        (wav(SECOND) + wav(SECOND), "several WAVs in a row"),
    ],
)
def test_what_is_no_whole_wav_is_named(body: bytes, said: str):
    with pytest.raises(NoSoundError, match=said):
        spoken(body)


# trimming


@pytest.mark.parametrize(
    ("samples", "left"),
    [([], []), ([0, 0], []), ([0, 256, 0], [256]), ([300, 0, 1], [300, 0, 1]), ([0, -99, 256, 0, 0], [-99, 256])],
)
def test_exact_zeros_go_and_samples_stay_whole(samples, left):
    assert without_silence(np.array(samples, "<i2").tobytes(), 60) == np.array(left, "<i2").tobytes()


def test_what_is_nearly_silent_goes_from_both_ends_and_from_nowhere_else():
    clip = np.array([3] * 1100 + [900] * 110 + [2] * 2200 + [900] * 50 + [1] * 777, "<i2")

    assert len(without_silence(clip.tobytes(), 60)) // 2 == pytest.approx(110 + 2200 + 50, abs=110)
    assert without_silence(clip[:1100].tobytes(), 60) == b""
