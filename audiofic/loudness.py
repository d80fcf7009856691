"""Loudness by ITU-R BS.1770, as FFmpeg's filter ebur128 measures it."""

import math
from dataclasses import dataclass
from fractions import Fraction

import av
from av.audio.frame import AudioFrame

from audiofic.model import Audio

SILENT = -70.0
"""LUFS that stand for silence: below them, BS.1770 counts nothing."""
NOTHING = -120.0
"""Decibels that stand for no sound at all: less than 16 bits can hold."""


@dataclass(frozen=True, slots=True)
class Loudness:
    """What a meter read."""

    integrated: float
    """LUFS."""
    span: float
    """Loudness range in LU (EBU Tech 3342)."""
    true_peak: float
    """dBTP, of 4 x oversampling, rounded to a thousandth of full scale; NOTHING where it was not asked for."""


class Meter:
    """Listens to sound frame by frame, in flat memory."""

    def __init__(self, rate: int, layout: str = "mono", *, true_peak: bool = False) -> None:
        self._graph = av.filter.Graph()
        source = self._graph.add_abuffer(sample_rate=rate, format="fltp", layout=layout, time_base=Fraction(1, rate))
        peaks = ":peak=true" if true_peak else ""  # four times as slow
        meter = self._graph.add("ebur128", f"metadata=1:framelog=quiet{peaks}")
        sink = self._graph.add("abuffersink")
        source.link_to(meter)
        meter.link_to(sink)
        self._graph.configure()
        self._last: dict[str, str] = {}

    def add(self, frame: AudioFrame | None) -> None:
        """Hear *frame*: floating point, planar, of our rate and layout."""
        self._graph.push(frame)
        while True:
            try:
                self._last = self._graph.pull().metadata or self._last  # that of the last frame is empty
            except (av.BlockingIOError, av.EOFError):
                return

    def reading(self) -> Loudness:
        """What was heard; nothing is heard afterwards."""
        self.add(None)
        integrated = float(self._last.get("lavfi.r128.I", SILENT))
        peak = float(self._last.get("lavfi.r128.true_peak", 0.0))
        return Loudness(max(integrated, SILENT), float(self._last.get("lavfi.r128.LRA", 0.0)), decibels(peak))


def decibels(amplitude: float) -> float:
    """*amplitude*, of which 1 is full scale, in decibels."""
    return max(20 * math.log10(amplitude), NOTHING) if amplitude > 0 else NOTHING


def loudness(audio: Audio) -> float:
    """The integrated loudness of *audio* in LUFS."""
    frame = AudioFrame(format="s16", layout="mono", samples=len(audio.samples) // 2)
    frame.sample_rate, frame.pts, frame.time_base = audio.rate, 0, Fraction(1, audio.rate)
    plane = frame.planes[0]
    plane.update(audio.samples.ljust(plane.buffer_size, b"\0"))
    meter = Meter(audio.rate)
    for part in av.AudioResampler("fltp", "mono", audio.rate).resample(frame):
        meter.add(part)
    return meter.reading().integrated
