"""What is heard beside the voices of a passage: a hall around some, a chime between scenes, music under the intro.

All of it is laid over the finished passage and no longer than that: no voice is moved by a sample.
"""

from collections.abc import Sequence
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from audiofic.model import RATE, Audio, Effects, Utterance
from audiofic.synthesis.clips import clip_of, levelled

WET = 0.35
"""Of the voice's amplitude, what the walls of the hall send back: heard, and every word still understood."""
DECAY = 0.5
"""Seconds in which an echo falls by 60 dB (RT60): that of a room, not of a church."""
ECHOES = (23, 41, 59, 83, 109, 137, 173, 211)
"""Milliseconds after the voice, primes: what they have in common would ring as a pitch of its own."""
DRY = 0.07
"""Seconds before the next voice in which the last has died away; no join of passages takes more of a pause."""
FADE_IN, FADE_OUT = 0.8, 1.5
"""Seconds in which music comes and goes."""
SEAM = 2.0
"""Seconds in which music that is shorter than the intro goes over into its own beginning."""

Spans = Sequence[tuple[int, int]]
"""Of each utterance, the first sample of its sound and the one after."""


def with_effects(samples: bytes, sounds: Spans, utterances: Sequence[Utterance], ceiling_db: float) -> bytes:
    """*samples* of a passage with the effects that its *utterances* ask for; no true peak passes *ceiling_db* dBTP."""
    if all(said.effects == Effects() for said in utterances):
        return samples
    ends = [*(start for start, _ in sounds[1:]), len(samples) // 2]  # of the pauses
    wave = np.frombuffer(samples, "<i2").astype(np.float64)
    for said, (start, stop), end in zip(utterances, sounds, ends, strict=True):
        if said.effects.reverb:
            wave[start:end] = reverberant(wave[start:end], stop - start)
    mix = clip_of(np.rint(np.clip(wave, -32_768, 32_767)).astype("<i2").tobytes())
    for said, (_, stop), end in zip(utterances, sounds, ends, strict=True):
        if chime := said.effects.chime:
            middle = (stop + end) / 2 / RATE
            mix = mix.overlay(clip_of(chime.samples), round((middle - chime.seconds / 2) * 1000))
    for music, run in groupby(range(len(utterances)), key=lambda n: utterances[n].effects.music):
        if music:
            under = list(run)
            begin, seconds = sounds[under[0]][0], (ends[under[-1]] - sounds[under[0]][0]) / RATE - DRY
            mix = mix.overlay(clip_of(bed(music, seconds)), round(begin / RATE * 1000))
    return levelled(Audio(bytes(mix.raw_data), RATE), 0.0, ceiling_db)


def reverberant(sound: NDArray[np.float64], voiced: int) -> NDArray[np.float64]:
    """*sound*, of which the first *voiced* samples are a voice and the rest is a pause, as in a hall, no louder.

    The last echoes die away within the pause, or within half of one that is short.
    """
    wet = sound.copy()
    for number, delay in enumerate(ECHOES):
        at = delay * RATE // 1000
        gain = WET * 10 ** (-3 * delay / 1000 / DECAY) * (-1) ** number  # of both signs, so that low tones do not boom
        if at < len(sound):
            wet[at:] += gain * sound[: len(sound) - at]
    tail = len(sound) - voiced
    dry = min(round(DRY * RATE), tail // 2)
    wet[voiced:] *= np.pad(np.linspace(1, 0, tail - dry), (0, dry))
    dry_energy, wet_energy = np.square(sound[:voiced]).sum(), np.square(wet[:voiced]).sum()
    return wet * np.sqrt(dry_energy / wet_energy) if wet_energy else wet


def bed(music: Audio, seconds: float) -> bytes:
    """Samples of *music* for as long, faded in and out; again from its beginning where it is shorter."""
    clip, length = clip_of(music.samples), round(seconds * 1000)
    longer = clip
    while len(longer) < length:
        longer = longer.append(clip, crossfade=min(round(SEAM * 1000), len(clip) // 2))
    fades = (min(round(fade * 1000), length // 2) for fade in (FADE_IN, FADE_OUT))
    return bytes(longer[:length].fade_in(next(fades)).fade_out(next(fades)).raw_data)
