"""Passages as packets of FFmpeg's encoders: each passage's can be laid end to end with any other's.

A packet decodes to `frame` samples, but only together with what the decoder remembers of the one before it. So each
passage begins with a packet of silence: whatever was before, the decoder then knows what the encoder knew (measured:
from there on, a passage in the middle of a book and the same passage alone decode to the same samples).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from audiofic.errors import OutputError

_LENGTH = 2  # bytes before each packet: an AAC packet has 768 at most, an Opus one 1,275


@dataclass(frozen=True, slots=True)
class Codec:
    """One of FFmpeg's audio encoders, mono."""

    name: Literal["aac", "libopus"]
    sample_format: Literal["fltp", "s16"]
    """What it takes."""
    frame: int
    """Samples a packet."""
    delay: int
    """Samples from the start of a passage's packets to its own first sample."""
    dropped: int
    """Packets at the start that nobody needs, as the packet of silence does their work."""
    options: Mapping[str, str]
    """The encoder's own, as FFmpeg names them."""

    def encode(self, samples: bytes, quiet: int, rate: int, bitrate: int) -> bytes:
        """Packets of *samples* (16 bit, at *rate*), of which the last *quiet* are a pause, at *bitrate* kbit/s.

        What a join costs comes out of that pause, so that the result lasts as long as the samples did, to half a
        packet; where the pause is too short to give it, the result is longer.
        """
        count = len(samples) // 2
        frames = max(round(count / self.frame), -(-(self.delay + count - quiet) // self.frame))
        size = 2 * self.frame
        padded = (bytes(size) + samples)[: frames * size].ljust(frames * size, b"\0")
        made = list(self._packets(padded, rate, bitrate))[self.dropped :][:frames]
        return b"".join(len(packet).to_bytes(_LENGTH) + packet for packet in made)

    def length(self, data: bytes) -> int:
        """Samples that the packets in *data* decode to."""
        return sum(1 for _ in apart(data)) * self.frame

    def _packets(self, samples: bytes, rate: int, bitrate: int) -> Iterator[bytes]:
        # Here, as the parent, which makes encoders too, must not wait for numpy and FFmpeg (0.1 s of every start).
        import numpy as np  # noqa: PLC0415
        from av import AudioFrame, CodecContext  # noqa: PLC0415

        context = CodecContext.create(self.name, "w")
        context.sample_rate, context.layout, context.format = rate, "mono", self.sample_format
        context.bit_rate, context.time_base = bitrate * 1000, Fraction(1, rate)
        context.options = dict(self.options)
        frame = AudioFrame.from_ndarray(np.frombuffer(samples, "<i2")[None], "s16", "mono")
        frame.sample_rate, frame.time_base, frame.pts = rate, context.time_base, 0
        for packet in [*context.encode(frame), *context.encode(None)]:
            yield bytes(packet)


def apart(data: bytes) -> Iterator[bytes]:
    """The packets in *data*. Raise OutputError where it does not end with a whole one."""
    end = 0
    while end < len(data):
        start = end + _LENGTH
        end = start + int.from_bytes(data[end:start])
        if not start < end <= len(data):
            raise OutputError(
                "A finished passage ends in the middle of a packet.",
                "Render again; if it happens again, check the disk.",
            )
        yield data[start:end]
