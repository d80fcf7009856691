"""What happens in a worker process: a passage is spoken, levelled, encoded and put into the cache."""

import os
import signal
import threading
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection

from audiofic.cache import Cache
from audiofic.encoders import Encoder
from audiofic.engines import Engine, Stoppable, open_engine
from audiofic.model import RATE, Audio, Passage, Spoken
from audiofic.profiles import PODCAST, Profile

_opened: dict[str, Engine] = {}
"""One engine of a kind for the life of the process: espeak's library can be opened but once."""


@dataclass(frozen=True, slots=True)
class _Mix:
    """A passage as it is heard; the rest is that of a Spoken."""

    samples: bytes
    sounds: tuple[tuple[int, int], ...]
    doubts: tuple[tuple[int, str], ...]
    words: tuple[tuple[tuple[str, int], ...], ...]


@dataclass(frozen=True, slots=True)
class Studio:
    """Where passages are spoken: what a worker needs beside the passage itself."""

    encoder: Encoder
    cache: Cache
    profile: Profile = PODCAST

    def speak(self, passage: Passage) -> Spoken:
        """Speak *passage* and put it into the cache. Raise EngineError, VoiceError or OutputError."""
        mix = self._mix(passage)
        if self.encoder.rate != RATE:
            mix = _at_rate(self.encoder.rate, mix)
        quiet = len(mix.samples) // 2 - mix.sounds[-1][1]
        packets = self.encoder.encode(mix.samples, quiet)
        spoken = Spoken(self.encoder.length(packets), mix.sounds, mix.doubts, mix.words)
        self.cache.add(passage.key, spoken, packets)
        return spoken

    def _mix(self, passage: Passage) -> _Mix:
        # Here, as the parent, which makes a Studio too, must not wait for numpy and FFmpeg (0.1 s of every start).
        from audiofic.synthesis.clips import levelled, silence  # noqa: PLC0415
        from audiofic.synthesis.effects import with_effects  # noqa: PLC0415
        from audiofic.synthesis.takes import Session, record  # noqa: PLC0415

        ceiling_db = self.profile.ceiling + self.encoder.gain_db - self.encoder.overshoot_db
        parts, sounds, words = [silence(passage.lead)], [], []
        position = len(parts[0]) // 2
        takes = record([(said, Session(engine_of(said.voice.engine), self.cache)) for said in passage.utterances])
        for said, take in zip(passage.utterances, takes, strict=True):
            gain_db = (said.voice.gain_db or 0.0) + self.profile.shift + self.encoder.gain_db
            samples = levelled(take.audio, gain_db, ceiling_db, take.peaks)
            pause = silence(said.pause)
            sounds.append((position, position + len(samples) // 2))
            words.append(tuple((word, position + at * RATE // take.audio.rate) for word, at in take.audio.words))
            position += (len(samples) + len(pause)) // 2
            parts += [samples, pause]
        doubts = tuple((index, "; ".join(take.faults)) for index, take in enumerate(takes) if take.faults)
        samples = with_effects(b"".join(parts), sounds, passage.utterances, ceiling_db)
        return _Mix(samples, tuple(sounds), doubts, tuple(words))


def _at_rate(rate: int, mix: _Mix) -> _Mix:
    """The same passage at *rate* samples per second."""
    from audiofic.synthesis.clips import resampled  # noqa: PLC0415  # as in _mix

    samples = resampled(Audio(mix.samples, RATE), rate).samples
    end = len(samples) // 2
    sounds = tuple((min(start * rate // RATE, end), min(stop * rate // RATE, end)) for start, stop in mix.sounds)
    words = tuple(tuple((word, at * rate // RATE) for word, at in said) for said in mix.words)
    return _Mix(samples, sounds, mix.doubts, words)


def engine_of(name: str) -> Engine:
    """The one engine called *name* of this process. Raise EngineError where it is missing."""
    if name not in _opened:
        _opened[name] = open_engine(name)
    return _opened[name]


def start(leash: Connection) -> None:
    """Make this process a worker: deaf to Ctrl-C, the parent's business, and dead as soon as *leash* is let go."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)  # the pool sends it to those that are clearing up
    threading.Thread(target=_die_with, args=(leash,), daemon=True).start()


def _die_with(leash: Connection) -> None:
    with suppress(EOFError, OSError):
        leash.recv_bytes()
    try:
        for engine in [*_opened.values()]:
            if isinstance(engine, Stoppable):
                engine.stop()
    finally:
        os._exit(1)
