"""An audiobook of any common format is decoded once, from its first sample to its last, and measured on the way."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.container import InputContainer

from audiofic.errors import SoundError
from audiofic.inspection.levels import Levels
from audiofic.loudness import Meter
from audiofic.model import Mark

NAMES = {"mp3float": "MP3", "opus": "Opus", "libopus": "Opus", "vorbis": "Vorbis"}
"""Codecs by FFmpeg's names, as people call them; of others, what is before the underscore: "FLAC", "PCM"."""
PLUMBING = {"major_brand", "minor_version", "compatible_brands", "handler_name", "vendor_id", "language"}
"""What an MP4 says of itself, and not of the book."""


@dataclass(frozen=True, slots=True)
class Inspection:
    """What a file holds. All levels are those of its samples as a player decodes them."""

    path: str
    seconds: float
    codec: str
    """ "MP3", "AAC", "Opus", "FLAC" ..."""
    rate: int
    """Samples per second."""
    channels: int
    bitrate: int
    """kbit/s, on average, of the sound alone."""
    constant: bool
    """Whether all its packets have that bit rate."""
    loudness: float
    """LUFS, integrated (ITU-R BS.1770); -70 stands for silence."""
    span: float
    """Loudness range in LU (EBU Tech 3342)."""
    true_peak: float
    """dBTP; here and below, -120 stands for no sound at all."""
    peak: float
    """Highest sample, in decibels of full scale."""
    rms: float
    """Of all samples, in decibels."""
    floor: float
    """Noise: RMS of the quietest half second, in decibels."""
    head: float
    """Seconds of silence before the first sound."""
    tail: float
    """Seconds of silence after the last sound."""
    damaged: int
    """Packets that cannot be decoded."""
    chapters: tuple[Mark, ...]
    tags: Mapping[str, str]
    """As FFmpeg names them in every format: title, artist, album ..."""


class _Packets:
    """The sizes of packets, in flat memory; the last one may be cut short and does not count for constancy."""

    def __init__(self) -> None:
        self.bytes = self.damaged = self._last = 0
        self._sizes: set[int] = set()

    def add(self, size: int) -> None:
        if self._last:
            self._sizes.add(self._last)
        self.bytes += size
        self._last = size

    @property
    def constant(self) -> bool:
        """An MP3's frames of one bit rate differ by a byte of padding."""
        return not self._sizes or max(self._sizes) - min(self._sizes) <= 1


def inspect(path: Path) -> Inspection:
    """Measure the file at *path*, in flat memory. Raise SoundError where there is no sound that can be read."""
    try:
        # A playlist may name other files and servers: this one file is measured, and nothing else is opened.
        with av.open(f"file:{path}", options={"protocol_whitelist": "file"}) as container:
            return _measured(path, container)
    except (OSError, av.FFmpegError) as error:
        raise SoundError(
            f"{path} cannot be read as sound: {error.strerror}.", "Give an MP3, M4B, Opus, FLAC or WAV file."
        ) from error


def _measured(path: Path, container: InputContainer) -> Inspection:
    if not container.streams.audio:
        raise SoundError(f"There is no sound in {path}.", "Give an MP3, M4B, Opus, FLAC or WAV file.")
    stream = container.streams.audio[0]
    packets, levels = _Packets(), Levels(stream.rate)
    meter = Meter(stream.rate, stream.layout.name, true_peak=True)
    samples = 0
    for frame in _frames(container, stream, packets):
        samples += frame.samples
        levels.add(frame.to_ndarray().astype(np.float32, copy=False))
        meter.add(frame)
    if not samples:
        raise SoundError(f"No sound of {path} can be decoded.", "Get the file again, or render it anew.")
    heard, seconds = meter.reading(), samples / stream.rate
    codec = stream.codec_context.name
    return Inspection(
        path=str(path),
        seconds=seconds,
        codec=NAMES.get(codec) or codec.partition("_")[0].upper(),
        rate=stream.rate,
        channels=stream.channels,
        bitrate=round(packets.bytes * 8 / seconds / 1000),
        constant=packets.constant,
        loudness=heard.integrated,
        span=heard.span,
        true_peak=max(heard.true_peak, levels.peak),
        peak=levels.peak,
        rms=levels.rms,
        floor=levels.floor,
        head=levels.head,
        tail=levels.tail,
        damaged=packets.damaged,
        chapters=tuple(_chapters(container)),
        tags={name: text for name, text in _tags(container, stream) if name not in PLUMBING},
    )


def _frames(container: InputContainer, stream: AudioStream, packets: _Packets) -> Iterator[AudioFrame]:
    """The sound in seconds, as floating point, planar."""
    even = av.AudioResampler("fltp", stream.layout, stream.rate, frame_size=stream.rate)
    for packet in container.demux(stream):
        if packet.size:
            packets.add(packet.size)
        try:
            decoded = packet.decode()
        except av.InvalidDataError:  # a player skips what it cannot decode
            packets.damaged += 1
            continue
        for frame in decoded:
            if (frame.sample_rate, frame.layout.name) != (stream.rate, stream.layout.name):
                raise SoundError(
                    f"{stream.container.name} changes from {stream.rate} to {frame.sample_rate} samples a second, or "
                    "from mono to stereo, on its way.",
                    "It was pasted together of different files: inspect each by itself.",
                )
            yield from even.resample(frame)
    yield from even.resample(None)


def _tags(container: InputContainer, stream: AudioStream) -> Iterator[tuple[str, str]]:
    """Those of the file and of the sound in it, where Ogg has them."""
    for name, text in (*stream.metadata.items(), *container.metadata.items()):
        yield name.lower(), text


def _chapters(container: InputContainer) -> Iterator[Mark]:
    for one in container.chapters():
        tick = one["time_base"] or Fraction(0)
        yield Mark(one["metadata"].get("title", ""), float(one["start"] * tick), float(one["end"] * tick))
