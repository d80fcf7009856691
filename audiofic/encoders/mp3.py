"""MP3 at a constant bit rate, mono: each passage is encoded on its own, and the frames are concatenated."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

import lameenc

from audiofic.errors import OutputError, UsageError
from audiofic.model import RATE

FRAME = 576
"""Samples a frame: MPEG-2 Layer III, which covers RATE (ISO 13818-3)."""
FLUSHED = 2
"""Frames that LAME adds to any whole number of frames to get its delay out again (measured, lameenc 1.9)."""
BITRATES = (32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)
"""kbit/s that MPEG-2 Layer III knows and that are worth hearing."""
QUALITY = 5
"""LAME's -q: twice as fast as 2, and no worse for one voice at a time at these rates."""

_RATE_INDEX = {8: 1, 16: 2, 24: 3, **{rate: index for index, rate in enumerate(BITRATES, 4)}}
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Mp3:
    """Encodes and joins; the fields are the settings that a passage's bytes depend on."""

    bitrate: int = 64
    """kbit/s."""

    suffix = ".mp3"
    rate = RATE
    delay = 1_105
    """Samples from the start of a passage's frames to its own first sample: LAME's 576 and the decoder's 529."""
    gain_db = 0.45
    """What LAME's constant bit rate takes away (measured from 32 to 192 kbit/s), to be given before."""

    def __post_init__(self) -> None:
        if self.bitrate not in BITRATES:
            raise UsageError(
                f"An MP3 of {self.bitrate} kbit/s cannot be made at {RATE} samples a second.",
                f"Choose one of {', '.join(map(str, BITRATES))}.",
            )

    def encode(self, samples: bytes, quiet: int) -> bytes:
        """Frames of *samples* (16 bit, RATE), of which the last *quiet* samples are a pause.

        The frames that a join costs come out of that pause, so that the result lasts as long as the samples did, to
        half a frame; a pause shorter than that (two frames, 52 ms) cannot give them, and the result is longer.
        """
        count = len(samples) // 2
        wanted = max(round(count / FRAME) - FLUSHED, -(-(count - quiet) // FRAME), 1) * FRAME
        encoder = lameenc.Encoder()
        encoder.silence()
        encoder.set_bit_rate(self.bitrate)
        encoder.set_in_sample_rate(RATE)
        encoder.set_channels(1)
        encoder.set_quality(QUALITY)
        padded = samples[: wanted * 2].ljust(wanted * 2, b"\0")
        return bytes(encoder.encode(padded)) + bytes(encoder.flush())

    def length(self, frames: bytes) -> int:
        """Samples that *frames* decode to."""
        return sum(1 for _ in self._headers(iter((frames,)))) * FRAME

    def length_of_file(self, file: BinaryIO) -> int:
        """Samples that the rest of *file* decodes to. Raise OutputError where anything but our frames is found."""
        return sum(1 for _ in self._headers(iter(lambda: file.read(_CHUNK), b""))) * FRAME

    def _headers(self, chunks: Iterator[bytes]) -> Iterator[int]:
        """The position of each frame, walking from header to header."""
        index = _RATE_INDEX[self.bitrate]
        size = 72_000 * self.bitrate // RATE
        # MPEG-2 Layer III without checksum, our bit rate, 22.05 kHz, plain or padded by a byte, mono.
        sizes = {bytes((0xFF, 0xF3, index << 4 | pad << 1)): size + pad for pad in (0, 1)}
        data, position, base = b"", 0, 0
        for chunk in chunks:
            data, base, position = data[position:] + chunk, base + position, 0
            end = len(data)
            while position + 4 <= end:
                step = sizes.get(data[position : position + 3])
                if step is None or data[position + 3] >> 6 != 3:
                    raise _broken(base + position)
                if position + step > end:
                    break
                yield base + position
                position += step
        if position != len(data):
            raise _broken(base + position)


def _broken(position: int) -> OutputError:
    return OutputError(
        f"There is no MP3 frame where one should start, {position} bytes into the sound.",
        "Render again; if it happens again, check the disk.",
    )
