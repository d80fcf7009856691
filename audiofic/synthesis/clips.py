"""Arithmetic on clips: pydub for gain and silence, FFmpeg's filters through PyAV for peaks and rates."""

import warnings
from fractions import Fraction
from typing import cast

import av
from av.audio.resampler import AudioResampler
from av.filter import Graph

from audiofic.model import RATE, Audio

with warnings.catch_warnings():
    # pydub warns that it finds no ffmpeg, which we never ask it for, and that audioop leaves the standard library.
    warnings.simplefilter("ignore")
    from pydub import AudioSegment

CEILING_DB = -4.0
"""Decibels of full scale that no sample passes: with what an MP3 decoder adds between samples, about -3 dBTP."""

_CEILING = 10 ** (CEILING_DB / 20)


def silence(seconds: float) -> bytes:
    """Samples of nothing."""
    return bytes(AudioSegment.silent(seconds * 1000, RATE).raw_data)


def levelled(audio: Audio, gain_db: float) -> bytes:
    """The samples of *audio* at RATE, with *gain_db* decibels of gain, turned down around peaks above CEILING_DB."""
    if audio.rate != RATE:
        audio = resampled(audio)
    # Not apply_gain in one go: what passes full scale would be clipped before the limiter sees it.
    clip = AudioSegment(audio.samples, sample_width=2, frame_rate=RATE, channels=1)
    peak_db = clip.max_dBFS + gain_db
    if peak_db <= CEILING_DB:
        return bytes(clip.apply_gain(gain_db).raw_data)
    return _limited(audio.samples, 10 ** (gain_db / 20))


def resampled(audio: Audio) -> Audio:
    """The same sound at RATE."""
    resampler = AudioResampler("s16", "mono", RATE)
    frames = resampler.resample(_frame(audio.samples, audio.rate)) + resampler.resample(None)
    return Audio(b"".join(_samples(frame) for frame in frames), RATE)


def _limited(samples: bytes, gain: float) -> bytes:
    graph = Graph()
    chain = [
        graph.add_abuffer(sample_rate=RATE, format="s16", layout="mono", time_base=Fraction(1, RATE)),
        # level=false: no automatic make-up gain; latency: the look-ahead's delay is taken out again.
        graph.add("alimiter", f"level_in={gain}:limit={_CEILING}:level=false:attack=5:release=50:latency=true"),
        graph.add("aformat", "sample_fmts=s16"),
        graph.add("abuffersink"),
    ]
    graph.link_nodes(*chain).configure()
    chain[0].push(_frame(samples, RATE))
    chain[0].push(None)
    parts: list[bytes] = []
    while True:
        try:
            frame = chain[-1].pull()
        except (av.error.EOFError, av.error.BlockingIOError):
            return b"".join(parts)
        parts.append(_samples(cast(av.AudioFrame, frame)))


def _frame(samples: bytes, rate: int) -> av.AudioFrame:
    frame = av.AudioFrame(format="s16", layout="mono", samples=len(samples) // 2)
    frame.sample_rate, frame.time_base, frame.pts = rate, Fraction(1, rate), 0
    plane = frame.planes[0]
    plane.update(samples.ljust(plane.buffer_size, b"\0"))
    return frame


def _samples(frame: av.AudioFrame) -> bytes:
    return bytes(memoryview(frame.planes[0])[: frame.samples * 2])
