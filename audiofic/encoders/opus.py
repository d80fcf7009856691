"""Opus, mono, by libopus: half the size of an MP3."""

from dataclasses import dataclass

from audiofic.encoders.packets import Codec
from audiofic.errors import UsageError

RATE = 48_000
"""Samples per second that Ogg counts every Opus file in, whatever it was made from (RFC 7845, 4)."""
FRAME = 960
"""Samples a packet: 20 ms, libopus's own choice."""
BITRATES = range(24, 129)
"""kbit/s: below, peaks come out 2 to 4 dB higher and bright voices 1.5 LU quieter; above, one voice gains nothing."""
_HYBRID = 56
"""kbit/s below which libopus takes speech apart at 8 kHz, and gives less to what is above."""

# "audio" keeps to the original; "voip" filters what it takes for unintelligible. The delay: a packet of
# silence, and the 312 samples that libopus looks ahead.
_CODEC = Codec("libopus", "s16", FRAME, delay=FRAME + 312, dropped=0, options={"application": "audio"})


@dataclass(frozen=True, slots=True)
class Opus:
    """Encodes; the fields are the settings that a passage's bytes depend on."""

    bitrate: int = 32
    """kbit/s: 28 to 40 are recommended for speech up to 20 kHz (RFC 7587, 3.1.1)."""
    rate: int = RATE
    """Samples per second."""

    suffix = ".opus"
    delay = _CODEC.delay
    overshoot_db = 1.6
    """How far true peaks may come out above those that went in, beside `gain_db`.

    Measured over 15 voices, as they are and 8 dB into the limiter, from 24 to 128 kbit/s: at most 1.31 dB.
    """

    @property
    def gain_db(self) -> float:
        """What is lost of the level, to be given before.

        Measured likewise: 0.2 to 0.35 LU on average where speech is taken apart (1 for the brightest voice), else 0.05.
        """
        return 0.25 if self.bitrate < _HYBRID else 0.05

    def __post_init__(self) -> None:
        if self.rate != RATE:
            raise UsageError(f"Opus at {self.rate} samples a second is not made.", f"It is always {RATE}.")
        if self.bitrate not in BITRATES:
            raise UsageError(
                f"Opus of {self.bitrate} kbit/s is not made.", f"Choose {BITRATES.start} to {BITRATES.stop - 1}."
            )

    def encode(self, samples: bytes, quiet: int) -> bytes:
        """Packets of *samples* (16 bit, at `rate`), of which the last *quiet* samples are a pause."""
        return _CODEC.encode(samples, quiet, self.rate, self.bitrate)

    def length(self, data: bytes) -> int:
        """Samples that the packets in *data* decode to."""
        return _CODEC.length(data)
