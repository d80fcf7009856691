"""Reads finished MP3s without audiofic's own code: marks, frames, samples as a player decodes them."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import av
import numpy as np
from mutagen import MutagenError
from mutagen.id3 import ID3
from numpy.typing import NDArray

_BITRATES = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)
"""kbit/s of MPEG-2 Layer III by their index in a frame's header."""
_RATES = (22_050, 24_000, 16_000)
_FRAME = 576


@dataclass(frozen=True, slots=True)
class Mark:
    """A CHAP frame; seconds."""

    title: str
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Heard:
    """What a file holds."""

    marks: tuple[Mark, ...]
    """In the order of the table of contents."""
    samples: int
    """By its frames."""
    rate: int
    broken: str = ""
    """Why it is no whole MP3, where it is none."""


def heard(path: Path) -> Heard:
    """Read *path*."""
    try:
        tag = ID3(path)
        marks = tuple(_marks(tag, "toc"))
    except (MutagenError, KeyError) as error:
        return Heard((), 0, _RATES[0], f"its tags do not read ({error!r})")
    data = path.read_bytes()[tag.size :]
    position = frames = 0
    rate = _RATES[0]
    while position < len(data):
        head = data[position : position + 4]
        if len(head) < 4 or head[0] != 0xFF or head[1] & 0xFE != 0xF2:
            return Heard(marks, frames * _FRAME, rate, f"no frame {position} bytes into its sound")
        rate = _RATES[head[2] >> 2 & 3]
        position += 72_000 * _BITRATES[head[2] >> 4] // rate + (head[2] >> 1 & 1)
        frames += 1
    broken = "" if position == len(data) and frames else "its last frame is cut short"
    return Heard(marks, frames * _FRAME, rate, broken)


def decoded(path: Path) -> tuple[NDArray[np.int16], int]:
    """Every sample that FFmpeg's decoder makes of *path*, and their rate.

    Our files have no LAME header, so that FFmpeg takes nothing off their start for the encoder's delay, as it would
    with one: sample 0 here is the first one of the first frame, which is what CHAP times count from in a player that
    knows nothing of LAME. main() of marks.py proves it by a click whose place is known.
    """
    with av.open(str(path)) as container:
        stream = container.streams.audio[0]
        parts = [_plane(frame) for frame in container.decode(stream)]
        return np.concatenate(parts), stream.rate


def _plane(frame: av.AudioFrame) -> NDArray[np.int16]:
    samples = frame.to_ndarray()[0]
    if samples.dtype.kind == "f":
        samples = np.clip(samples * 32768, -32768, 32767)
    return samples.astype(np.int16)


def _marks(tag: ID3, element: str) -> Iterator[Mark]:
    for child in tag[f"CTOC:{element}"].child_element_ids:
        if f"CTOC:{child}" in tag:
            yield from _marks(tag, child)
        else:
            chapter = tag[f"CHAP:{child}"]
            yield Mark(str(chapter.sub_frames["TIT2"]), chapter.start_time / 1000, chapter.end_time / 1000)
