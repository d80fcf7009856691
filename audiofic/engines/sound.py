"""Sound that others wrote, read with mistrust: of any rate, width and number of channels, it becomes ours."""

import io
from array import array
from collections.abc import Iterator
from typing import BinaryIO

import av

from audiofic.engines.trim import without_silence
from audiofic.model import RATE

_ENDLESS = 0x7FFF_0000
"""Bytes of sound from which on a header's size is none: who streams writes the largest number that it knows."""
_HUSH = 0.01
"""Of the highest peak: what stays below at the ends is silence, or the noise of the room that it was recorded in."""
_AUDIBLE = 328
"""Of 32,767 (-40 dB): what has no higher peak says nothing. A silent flite still hums at 150."""
_OTHERS = {
    b"<": "a web page",
    b"{": "JSON",
    b"[": "JSON",
    b"ID3": "an MP3",
    b"\xff\xfb": "an MP3",
    b"\xff\xf3": "an MP3",
    b"\xff\xf2": "an MP3",
    b"\xff\xf1": "AAC",
    b"OggS": "an Ogg file",
    b"fLaC": "a FLAC",
    b"FORM": "an AIFF",
}
"""First bytes -> what they are the first of."""


class NoSoundError(Exception):
    """There is no sound in it that can be used; the text says what there is: "a web page instead of a WAV"."""

    def __init__(self, reason: str, flawed: bool = False) -> None:
        super().__init__(reason)
        self.flawed = flawed
        """Whether it is a WAV that went wrong, so that another one may be right."""


def spoken(wav: bytes) -> bytes:
    """The samples at RATE of a whole WAV, without the silence around them. Raise NoSoundError.

    A header that was written before the end was known, so with a size of 0 or of 2 GB and more, does no harm; one that
    promises more than there is tells that the rest was lost.
    """
    try:
        samples = decoded(io.BytesIO(_mended(wav)))
    except (av.FFmpegError, ValueError) as error:
        raise NoSoundError("a WAV that cannot be read", flawed=True) from error
    clip = array("h", samples)
    loudest = max(max(clip, default=0), -min(clip, default=0))
    if loudest < _AUDIBLE:
        raise NoSoundError("a silent WAV" if clip else "an empty WAV", flawed=True)
    return without_silence(samples, max(1, round(loudest * _HUSH)))


def decoded(file: str | BinaryIO) -> bytes:
    """The samples at RATE, mono, of any file that FFmpeg knows. Raise OSError or av.FFmpegError."""
    resampler = av.AudioResampler(format="s16", layout="mono", rate=RATE)
    with av.open(file, "r") as container:
        frames = [*container.decode(audio=0), None]
        clips = [clip for frame in frames for clip in resampler.resample(frame)]
    return b"".join(bytes(clip.planes[0])[: clip.samples * 2] for clip in clips)


def _mended(wav: bytes) -> bytes:
    """The WAV with its format, its sound and their true sizes alone."""
    if not (wav.startswith(b"RIFF") and wav[8:12] == b"WAVE"):
        if not wav:
            raise NoSoundError("nothing", flawed=True)
        kinds = (what for mark, what in _OTHERS.items() if wav.lstrip().startswith(mark))
        raise NoSoundError(f"{next(kinds, 'something else')} instead of a WAV")
    form = b""
    for name, start, size in _chunks(wav, 12):
        if name == b"fmt ":
            form = wav[start : start + size]
        elif name == b"data":
            sound = _sound(wav[start:], size)
            return _chunk(b"RIFF", b"WAVE" + _chunk(b"fmt ", form) + _chunk(b"data", sound))
    raise NoSoundError("a WAV without sound", flawed=True)


def _sound(rest: bytes, size: int) -> bytes:
    """What of *rest* is the sound, which is said to be of *size* bytes."""
    if size >= _ENDLESS:
        return rest
    if size > len(rest):
        raise NoSoundError(f"{len(rest):,} of {size:,} bytes of a WAV", flawed=True)
    after = list(_chunks(rest, size + size % 2))
    if any(name == b"RIFF" for name, _, _ in after):
        raise NoSoundError("several WAVs in a row instead of one")
    end = sum(after[-1][1:]) if after else size
    return rest[:size] if len(rest) - end <= 1 else rest  # where no chunks follow, the size was a guess


def _chunks(wav: bytes, at: int) -> Iterator[tuple[bytes, int, int]]:
    """Name, start and size of each chunk from *at* on, as far as they are chunks."""
    while at + 8 <= len(wav) and (name := wav[at : at + 4]).strip().isalnum():
        size = int.from_bytes(wav[at + 4 : at + 8], "little")
        yield name, at + 8, size
        at += 8 + size + size % 2


def _chunk(name: bytes, content: bytes) -> bytes:
    return name + len(content).to_bytes(4, "little") + content + bytes(len(content) % 2)
