"""Whether a take can be what it should: what engines are known to get wrong is looked for in its sound."""

import statistics
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from audiofic.model import Audio, Utterance
from audiofic.notation import plain
from audiofic.synthesis.clips import BLOCK

HUSH = 0.01
"""Of a take's highest peak: what stays below is silence (-40 dB)."""
FAINT = 0.1
"""Of a take's highest peak: what stays below for long at the end is no speech any more (-20 dB)."""
INNER = 2.5
"""Seconds of silence within a take that no comma explains."""
TAIL = 1.5
"""Seconds at the end that hum, breathe or crackle on."""
FULL_SCALE = 32_767
CLIPPED = 4
"""Samples in a row at full scale: a wave whose top was cut off. A take that was merely raised to full scale has one."""

# Seconds a letter. Speech of 80 to 450 words a minute, the slowest and fastest that an engine here is set to, takes
# 0.15 to 0.027; the spans around are left to short words and to names.
BRISK, SLOW = 0.015, 0.25
PATIENCE = 1.5
"""Seconds that any take may last longer than its letters explain."""
IDEOGRAM = 4
"""Letters that a sign which is a syllable by itself counts as."""
ENOUGH = 20
"""Letters from which on a take tells how fast its voice speaks."""
COMPANY = 4
"""Takes that it needs to know the pace of a voice."""
HASTE, DELAY = 0.5, 2.2
"""Of a voice's usual time a letter: a take beyond these has lost or repeated words."""


def faults(audio: Audio, text: str, peaks: NDArray[np.float64]) -> list[str]:
    """What is wrong with *audio* as a take of *text*, a few words each; *peaks*: of each BLOCK of its samples."""
    count = letters(text)
    if not count:
        return []
    if not peaks.max(initial=0.0):
        return ["it is silent"]
    found = []
    if not BRISK * count <= audio.seconds <= SLOW * count + PATIENCE:
        found.append(f"it lasts {audio.seconds:.1f} s for {count} letters")
    found += _silences(peaks, BLOCK / audio.rate)
    if peaks.max() >= FULL_SCALE and _clipped(audio.samples):
        found.append("it is clipped")
    return found


def off_pace(takes: Sequence[tuple[Utterance, float]]) -> Mapping[int, str]:
    """Which of some takes are too short or too long for their voice, by its other takes: index -> a few words.

    *takes*: each with its seconds. What loses the second half of a sentence, or says it twice, is found so.
    """
    paces: dict[tuple[object, ...], list[tuple[int, float]]] = {}
    for index, (said, seconds) in enumerate(takes):
        count = letters(said.text)
        if count >= ENOUGH and seconds:
            voice = said.voice
            paces.setdefault((voice.engine, voice.name, voice.pace), []).append((index, seconds / count))
    found = {}
    for spoken in paces.values():
        usual = statistics.median(pace for _, pace in spoken)
        for index, pace in spoken if len(spoken) >= COMPANY else ():
            if not HASTE * usual <= pace <= DELAY * usual:
                found[index] = f"it lasts {pace / usual:.1f} times as long as this voice usually takes"
    return found


def letters(text: str) -> int:
    """Letters and digits that are said, signs that are whole syllables counted as several."""
    return sum(IDEOGRAM if ord(one) > 0x2E7F else 1 for one in plain(text) if one.isalnum())


def _silences(peaks: NDArray[np.float64], block: float) -> list[str]:
    """What is wrong with the silences of a take; *block*: seconds that a peak stands for."""
    if len(peaks) * block < min(INNER, TAIL):
        return []
    loudest = peaks.max()
    loud = np.flatnonzero(peaks >= HUSH * loudest)
    found = []
    longest = float(np.diff(loud).max(initial=1) - 1) * block
    if longest > INNER:
        found.append(f"it is silent for {longest:.1f} s in the middle")
    tail = float(loud[-1] - np.flatnonzero(peaks >= FAINT * loudest)[-1]) * block
    if tail > TAIL:
        found.append(f"it goes on for {tail:.1f} s after the words")
    return found


def _clipped(samples: bytes) -> bool:
    wave = np.frombuffer(samples, "<i2")
    full = np.abs(wave.astype(np.int32)) >= FULL_SCALE
    edges = np.flatnonzero(np.diff(np.concatenate([[False], full, [False]])))
    return bool((edges[1::2] - edges[::2]).max(initial=0) >= CLIPPED)
