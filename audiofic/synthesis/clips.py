"""Arithmetic on clips: pydub for gain and silence, a look-ahead limiter for peaks, PyAV for other rates."""

import warnings
from fractions import Fraction
from itertools import chain

import av
import numpy as np
from av.audio.resampler import AudioResampler
from numpy.typing import NDArray

from audiofic.model import RATE, Audio

with warnings.catch_warnings():
    # pydub warns that it finds no ffmpeg, which we never ask it for, and that audioop leaves the standard library.
    warnings.simplefilter("ignore")
    from pydub import AudioSegment

BETWEEN_DB = 0.85
"""Decibels that samples are held below the ceiling, so that few sounds pass it between their samples."""
BLOCK = 64
"""Samples (3 ms) that the limiter takes for one."""
REACH = 2
"""Blocks (6 ms) over which the limiter turns down before a peak, and up again after it: as short as can be without
bending the single waves of a low voice, since whatever is turned down longer is lost from its loudness."""

_HIDDEN = 2**-0.5  # what the samples of a sine at a quarter of the rate may be of its peak
_STRAIGHT = 0.4  # bend of a wave, in parts of its height, at which it may hide so much: a sine of a tenth of the rate
_TAPS = 16
_PHASES = np.arange(1, 4)[:, None] / 4 + np.arange(-_TAPS // 2, _TAPS // 2)
_BETWEEN = (np.sinc(_PHASES) * np.cos(np.pi * _PHASES / _TAPS) ** 2).astype(np.float32)
_SMOOTH = np.hanning(2 * REACH + 2)[1:-1] / (REACH + 0.5)  # of sum 1
_RAMP = (np.arange(BLOCK, dtype=np.float32) + 0.5) / BLOCK


def silence(seconds: float) -> bytes:
    """Samples of nothing."""
    return bytes(AudioSegment.silent(seconds * 1000, RATE).raw_data)


def levelled(audio: Audio, gain_db: float, ceiling_db: float, peaks: NDArray[np.float64] | None = None) -> bytes:
    """The samples of *audio* at RATE, with *gain_db* decibels of gain, turned down around true peaks above the ceiling.

    *ceiling_db*: dBTP. *peaks*: its `block_peaks`, where somebody has them already.
    """
    if audio.rate != RATE:
        audio, peaks = resampled(audio, RATE), None
    gain, ceiling = 10 ** (gain_db / 20), 32_767 * 10 ** (ceiling_db / 20)
    peaks = ((block_peaks(audio.samples) if peaks is None else peaks) + 1.0) * gain
    needed = np.minimum(1.0, ceiling * 10 ** (-BETWEEN_DB / 20) / peaks, dtype=np.float64)
    if len(loud := np.flatnonzero(peaks > ceiling * _HIDDEN)):
        needed[loud] = np.minimum(needed[loud], ceiling / (_true_peaks(audio.samples, loud) + 1.0) / gain)
    if needed.min(initial=1.0) < 1:
        return _limited(audio.samples, gain, needed)
    return bytes(clip_of(audio.samples).apply_gain(gain_db).raw_data)


def clip_of(samples: bytes) -> AudioSegment:
    """Samples at RATE as pydub takes them."""
    return AudioSegment(samples, sample_width=2, frame_rate=RATE, channels=1)


def block_peaks(samples: bytes) -> NDArray[np.float64]:
    """The highest sample, 0 to 32,767, of each BLOCK of *samples*."""
    count = len(samples) // 2
    wave = np.zeros(-(-count // BLOCK) * BLOCK, "<i2")
    wave[:count] = np.frombuffer(samples, "<i2")
    rows = np.maximum(wave, ~wave).reshape(-1, BLOCK)  # |x| without the overflow of |-32768|
    while (half := rows.shape[1] // 2) >= 8:  # folded first, as numpy's maximum of a row takes three times as long
        rows = np.maximum(rows[:, :half], rows[:, half:])
    peaks: NDArray[np.float64] = rows.max(axis=1).astype(np.float64)
    return peaks


def _true_peaks(samples: bytes, blocks: NDArray[np.intp]) -> NDArray[np.float64]:
    """The highest of the three points between each two samples of *blocks*: as in ITU-R BS.1770, annex 2.

    0 where the sound is too slow to hide BETWEEN_DB there, which is most of speech: looking at it all would cost 4 % of
    a render.
    """
    width = BLOCK + _TAPS
    wave = np.pad(np.frombuffer(samples, "<i2"), (_TAPS // 2, width))
    around = np.lib.stride_tricks.sliding_window_view(wave, width)[blocks * BLOCK].astype(np.float32)
    bends = around[:, 2:] + around[:, :-2] - 2 * around[:, 1:-1]
    quick = np.flatnonzero(_highest(bends) > _STRAIGHT * _highest(around))
    peaks = np.zeros(len(blocks))
    if not len(quick):
        return peaks
    around = around[quick].ravel()
    between = [np.convolve(around, taps)[_TAPS - 1 :].reshape(-1, width)[:, : BLOCK + 1] for taps in _BETWEEN]
    peaks[quick] = np.abs(between).max(axis=(0, 2))
    return peaks


def _highest(rows: NDArray[np.float32]) -> NDArray[np.float32]:
    highest: NDArray[np.float32] = np.maximum(rows.max(axis=1), -rows.min(axis=1))
    return highest


def _limited(samples: bytes, gain: float, needed: NDArray[np.float64]) -> bytes:
    """*samples* times *gain*, turned down smoothly around the blocks that need it; all else is left as it is.

    What a block needs is spread to its neighbours within REACH and smoothed over the same reach, so that the turn is
    over before the peak begins. Ours, as FFmpeg's alimiter (x2,400 to x7,000 real time) cost 8 % of a render.
    """
    count = len(samples) // 2
    wave = np.zeros(len(needed) * BLOCK, np.float32)
    np.multiply(np.frombuffer(samples, "<i2"), np.float32(gain), out=wave[:count])
    spread = np.pad(needed, 2 * REACH, constant_values=1.0)
    lowest = np.lib.stride_tricks.sliding_window_view(spread, 2 * REACH + 1).min(axis=1)
    edges = np.convolve(lowest, _SMOOTH, "valid").astype(np.float32)  # of the blocks: one more than they
    before, after = edges[:-1], edges[1:]
    loud = np.flatnonzero(np.minimum(before, after) < 1)
    blocks = wave.reshape(-1, BLOCK)
    blocks[loud] *= before[loud, None] + (after - before)[loud, None] * _RAMP
    return np.rint(wave[:count]).astype("<i2").tobytes()


def resampled(audio: Audio, rate: int) -> Audio:
    """The same sound at *rate* samples per second."""
    resampler, second = AudioResampler("s16", "mono", rate), 2 * audio.rate
    # A second at a time: for a passage in one piece FFmpeg takes 1.2 MB a second.
    pieces = (audio.samples[start : start + second] for start in range(0, len(audio.samples), second))
    frames = chain((frame_of(piece, audio.rate) for piece in pieces), [None])
    return Audio(b"".join(samples_of(part) for frame in frames for part in resampler.resample(frame)), rate)


def frame_of(samples: bytes, rate: int) -> av.AudioFrame:
    """Mono samples as PyAV takes them."""
    frame = av.AudioFrame(format="s16", layout="mono", samples=len(samples) // 2)
    frame.sample_rate, frame.time_base, frame.pts = rate, Fraction(1, rate), 0
    plane = frame.planes[0]
    plane.update(samples.ljust(plane.buffer_size, b"\0"))
    return frame


def samples_of(frame: av.AudioFrame) -> bytes:
    """The mono samples of a frame."""
    return bytes(memoryview(frame.planes[0])[: frame.samples * 2])
