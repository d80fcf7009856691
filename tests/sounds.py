"""Sound files for tests: a sound like speech with silence around it, encoded as wished."""

from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
import lameenc
import numpy as np
from numpy.typing import NDArray

RATE = 44_100


@dataclass(frozen=True)
class Reading:
    """What is read, as a shop may want it; each field may be made wrong."""

    rms_db: float = -20.5
    """Of the whole."""
    peak_db: float = -6.0
    """Of a single click in the middle."""
    noise_db: float = -75.0
    """Of the room."""
    head: float = 0.75
    tail: float = 2.5
    rate: int = RATE
    channels: int = 1

    def samples(self) -> NDArray[np.int16]:
        """A row a sample: syllables of coloured noise for six seconds, and the room around them."""
        chance = np.random.default_rng(7)
        count = 6 * self.rate
        time = np.arange(count) / self.rate
        speech = np.convolve(chance.normal(0, 1, count), np.hanning(self.rate // 2_000), "same")
        speech = np.clip(speech, *(np.quantile(speech, [0.05, 0.95]))) * (1 + np.cos(2 * np.pi * 3 * time))
        room = [np.zeros(round(seconds * self.rate)) for seconds in (self.head, self.tail)]
        whole = np.concatenate([room[0], speech, room[1]])
        whole *= 10 ** (self.rms_db / 20) / np.sqrt((whole**2).mean())
        whole += chance.normal(0, 10 ** (self.noise_db / 20), len(whole))
        whole[len(room[0]) + count // 2] = 0.0
        middle = len(room[0]) + count // 2
        whole[middle - 2_000 : middle + 2_000] = 10 ** (self.peak_db / 20) * np.sin(np.arange(4_000) / 40)
        wave = np.rint(whole * 32_767).clip(-32_768, 32_767).astype("<i2")
        return np.repeat(wave[:, None], self.channels, axis=1)


def mp3(path: Path, reading: Reading, bitrate: int = 192, *, varying: bool = False) -> Path:
    """*reading* as LAME encodes it."""
    encoder = lameenc.Encoder()
    encoder.silence()
    encoder.set_in_sample_rate(reading.rate)
    encoder.set_channels(reading.channels)
    if varying:
        encoder.set_vbr(4)
        encoder.set_vbr_quality(0)
    else:
        encoder.set_bit_rate(bitrate)
    path.write_bytes(bytes(encoder.encode(reading.samples().tobytes())) + bytes(encoder.flush()))
    return path


def encoded(path: Path, codec: str, reading: Reading) -> Path:
    """*reading* as FFmpeg encodes it by *codec*, in the format that the name of *path* asks for."""
    rate = 48_000 if codec == "libopus" else reading.rate
    with av.open(str(path), "w", format="mp4" if path.suffix == ".m4b" else None) as container:
        stream = container.add_stream(codec, rate=rate)
        stream.layout = "mono" if reading.channels == 1 else "stereo"
        if codec in {"aac", "libopus"}:
            stream.bit_rate = 96_000
        samples = reading.samples()
        frame = av.AudioFrame.from_ndarray(samples.reshape(1, -1), format="s16", layout=stream.layout.name)
        frame.sample_rate, frame.time_base, frame.pts = reading.rate, Fraction(1, reading.rate), 0
        resampler = av.AudioResampler(
            stream.codec_context.format or "s16", stream.layout, rate, stream.frame_size or 4096
        )
        for part in [*resampler.resample(frame), *resampler.resample(None)]:
            container.mux(stream.encode(part))
        container.mux(stream.encode(None))
    return path
