"""A chime and music from files of the user's: decoded, and brought to a level below that of the voices."""

import os
from itertools import chain
from pathlib import Path

import av
import numpy as np
from av.audio.resampler import AudioResampler

from audiofic.errors import UsageError
from audiofic.loudness import SILENT, loudness
from audiofic.model import RATE, Audio
from audiofic.profiles import REFERENCE
from audiofic.synthesis.clips import clip_of, samples_of

CHIME_DB, MUSIC_DB = -12.0, -18.0
"""Decibels to the voices. Nobody speaks over a chime, so that it may be heard; over music every word must be."""
CHIME_SECONDS, MUSIC_SECONDS = 8.0, 90.0
"""At most so much of a file is played: of a song, its beginning. Music that ends before the intro does begins again."""
FADE_IN, FADE_OUT = 0.02, 1.5
"""Seconds in which a chime comes, without a click, and goes."""

_SHORTEST = 0.1  # seconds
_BLOCK = 0.4  # seconds: BS.1770 measures no less
_LEAD = 5.0  # seconds of silence that are looked through for the first sound
_HUSH = 0.01  # of the highest peak: what stays below before the first sound is silence


def chime_from(path: Path) -> Audio:
    """The sound in *path* as a chime. Raise UsageError where there is none."""
    clip = clip_of(_sound(path, CHIME_SECONDS, CHIME_DB).samples)
    length = len(clip)
    faded = clip.fade_in(min(round(FADE_IN * 1000), length)).fade_out(min(round(FADE_OUT * 1000), length // 2))
    return Audio(bytes(faded.raw_data), RATE)


def music_from(path: Path) -> Audio:
    """The sound in *path* as music for a voice to speak over. Raise UsageError where there is none."""
    return _sound(path, MUSIC_SECONDS, MUSIC_DB)


def _sound(path: Path, seconds: float, below_db: float) -> Audio:
    """The first *seconds* of *path* from its first sound on, *below_db* decibels to the voices."""
    if not os.path.isfile(path):  # unlike Path.is_file, it has no error of its own; and no pipe is waited for
        raise UsageError(f"There is no sound file {path}.", "Give the name of an audio file that is there.")
    try:
        samples = _decoded(path, seconds)
    except PermissionError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}.", "Check its permissions.") from error
    except (av.FFmpegError, IndexError) as error:  # the latter where there are pictures alone
        raise UsageError(f"{path} is no sound that can be played.", "Give an audio file, such as an MP3.") from error
    level = loudness(Audio(samples.ljust(round(_BLOCK * RATE) * 2, b"\0"), RATE))
    if level <= SILENT or len(samples) < _SHORTEST * RATE * 2:
        raise UsageError(f"{path} is silent, or over at once.", "Give an audio file in which something is heard.")
    return Audio(bytes(clip_of(samples).apply_gain(REFERENCE + below_db - level).raw_data), RATE)


def _decoded(path: Path, seconds: float) -> bytes:
    """The samples at RATE of the first *seconds* from the first sound on."""
    resampler = AudioResampler("s16", "mono", RATE)
    parts, length = [], 0
    with av.open(f"file:{path}", "r") as container:  # a name with a colon may mean something else to it than a file
        for frame in chain(container.decode(audio=0), [None]):
            for part in resampler.resample(frame):
                parts.append(samples_of(part))
                length += part.samples
            if length >= (seconds + _LEAD) * RATE:
                break
    wave = np.abs(np.frombuffer(b"".join(parts), "<i2").astype(np.int32))
    first = int(np.argmax(wave > _HUSH * wave.max(initial=0)))
    return b"".join(parts)[first * 2 : (first + round(seconds * RATE)) * 2]
