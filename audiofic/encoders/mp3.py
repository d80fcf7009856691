"""MP3 at a constant bit rate, mono: each passage is encoded on its own, and the frames are concatenated."""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import lameenc

from audiofic.errors import OutputError, UsageError
from audiofic.model import RATE


@dataclass(frozen=True, slots=True)
class _Version:
    """Layer III as one version of MPEG has it."""

    mark: int
    """Second byte of a frame's header: version and layer, without checksum."""
    frame: int
    """Samples a frame."""
    flushed: int
    """Frames that LAME adds to any whole number of frames to get its delay out again (measured, lameenc 1.9)."""
    indices: Mapping[int, int]
    """kbit/s -> how a frame's header says it."""


_MPEG_1 = (32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
_MPEG_2 = (8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)
_VERSIONS = {
    22_050: _Version(0xF3, 576, 2, {rate: index for index, rate in enumerate(_MPEG_2, 1)}),  # ISO 13818-3
    44_100: _Version(0xFB, 1_152, 1, {rate: index for index, rate in enumerate(_MPEG_1, 1)}),  # ISO 11172-3
}
LOWEST = {22_050: 32, 44_100: 64}
"""kbit/s below which speech is not worth hearing, or LAME turns to a lower rate by itself."""
QUALITY = 5
"""LAME's -q: twice as fast as 2, and no worse for one voice at a time at these rates."""
SCALES = {192: 0.97, 224: 0.98, 256: 1.0, 320: 1.0}
"""kbit/s -> what LAME multiplies its input by at that constant bit rate; 0.95 below (measured; its abr_presets)."""


@dataclass(frozen=True, slots=True)
class Mp3:
    """Encodes; the fields are the settings that a passage's bytes depend on."""

    bitrate: int = 64
    """kbit/s."""
    rate: int = RATE
    """Samples per second: 22,050 or 44,100."""

    suffix = ".mp3"
    delay = 1_105
    """Samples from the start of a passage's frames to its own first sample: LAME's 576 and the decoder's 529."""

    def __post_init__(self) -> None:
        possible = [rate for rate in self._version.indices if rate >= LOWEST[self.rate]]
        if self.bitrate not in possible:
            raise UsageError(
                f"An MP3 of {self.bitrate} kbit/s cannot be made at {self.rate} samples a second.",
                f"Choose one of {', '.join(map(str, possible))}.",
            )

    @property
    def gain_db(self) -> float:
        """What LAME takes away, to be given before."""
        return round(-20 * math.log10(SCALES.get(self.bitrate, 0.95)), 2)

    @property
    def overshoot_db(self) -> float:
        """How far its true peaks may come out above those that went in, beside `gain_db`.

        Measured over 15 voices, as they are and 8 dB into the limiter: 0.8 dB above 2.9 bits a sample, 2.7 below; and
        0.2 dB that the limiter does not see. Nearly nothing above 7 bits, but one ceiling makes one loudness.
        """
        return 1.0 if 1000 * self.bitrate / self.rate > 2.9 else 3.0

    @property
    def _version(self) -> _Version:
        return _VERSIONS[self.rate]

    def encode(self, samples: bytes, quiet: int) -> bytes:
        """Frames of *samples* (16 bit, at `rate`), of which the last *quiet* samples are a pause.

        The frames that a join costs come out of that pause, so that the result lasts as long as the samples did, to
        half a frame; a pause shorter than that (26 or 52 ms) cannot give them, and the result is longer.
        """
        count, frame = len(samples) // 2, self._version.frame
        wanted = max(round(count / frame) - self._version.flushed, -(-(count - quiet) // frame), 1) * frame
        encoder = lameenc.Encoder()
        encoder.silence()
        encoder.set_bit_rate(self.bitrate)
        encoder.set_in_sample_rate(self.rate)
        encoder.set_channels(1)
        encoder.set_quality(QUALITY)
        padded = samples[: wanted * 2].ljust(wanted * 2, b"\0")
        return bytes(encoder.encode(padded)) + bytes(encoder.flush())

    def length(self, frames: bytes) -> int:
        """Samples that *frames* decode to. Raise OutputError where anything but our frames is found."""
        return sum(1 for _ in self._headers(frames)) * self._version.frame

    def _headers(self, frames: bytes) -> Iterator[int]:
        """The position of each frame, walking from header to header."""
        version = self._version
        index, size = version.indices[self.bitrate], version.frame * 125 * self.bitrate // self.rate
        # Our version and bit rate, the first of its sample rates, plain or padded by a byte, mono.
        sizes = {bytes((0xFF, version.mark, index << 4 | pad << 1)): size + pad for pad in (0, 1)}
        position = 0
        while position < len(frames):
            step = sizes.get(frames[position : position + 3])
            if step is None or frames[position + 3 : position + 4] < b"\xc0" or position + step > len(frames):
                raise _broken(position)
            yield position
            position += step


def _broken(position: int) -> OutputError:
    return OutputError(
        f"There is no MP3 frame where one should start, {position} bytes into a passage.",
        "Render again; if it happens again, check the disk.",
    )
