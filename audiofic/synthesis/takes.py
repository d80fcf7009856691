"""The lines of a passage are spoken, each take is checked, and a bad one is spoken again before anybody hears it.

A take of a slow engine is kept by itself, losslessly: one changed line is then one line spoken again, and what else its
passage holds is only encoded once more.
"""

import hashlib
import re
from collections.abc import Container, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import cached_property

import msgspec
import numpy as np
from numpy.typing import NDArray

from audiofic.cache import Cache
from audiofic.engines import Engine, open_engine
from audiofic.model import RATE, Audio, Passage, Spoken, Utterance
from audiofic.notation import parts_of, pieces, plain, pronounced
from audiofic.synthesis.checks import faults, off_pace
from audiofic.synthesis.clips import block_peaks, resampled, silence
from audiofic.synthesis.lossless import packed, unpacked
from audiofic.synthesis.passages import SENTENCE

VERSION = 1
"""Of what is kept of a take; raise it whenever the same engine's take would now be another."""
BREATH = 0.2
"""Seconds between the parts of a line that had to be spoken in parts."""

_CLAUSE = re.compile(r"\S(?:.*?[,;:—–](?=\s)|.*$)", re.DOTALL)
_WORDS = re.compile(r"\S+")


@dataclass(frozen=True)
class Recorded:
    """A line as it was spoken."""

    audio: Audio
    faults: tuple[str, ...] = ()
    """What is still wrong with it, a few words each."""

    @cached_property
    def peaks(self) -> NDArray[np.float64]:
        """Of each block of its samples."""
        return block_peaks(self.audio.samples)


@dataclass(frozen=True, slots=True)
class Session:
    """What lines are spoken with: the engine of a voice, and where its takes are kept."""

    engine: Engine
    cache: Cache

    def key(self, said: Utterance) -> str:
        """Digest of all that the take of a line depends on: neither its level nor the pause after it."""
        voice = said.voice
        parts = (
            VERSION,
            self.engine.fingerprint(),
            said.text,
            sorted(voice.options.items()),
            voice.pace,
            voice.semitones,
            voice.source,
        )
        return hashlib.sha256(msgspec.json.encode(("take", *parts))).hexdigest()

    def kept(self, said: Utterance) -> Recorded | None:
        """The take of a line that was spoken before."""
        entry = self.cache.read(self.key(said)) if self.engine.slow else None
        return Recorded(unpacked(entry[1]), tuple(fault for _, fault in entry[0].doubts)) if entry else None

    def keep(self, said: Utterance, take: Recorded) -> None:
        """Keep a take, if it took long to make."""
        if self.engine.slow:
            count = len(take.audio.samples) // 2
            spoken = Spoken(count, ((0, count),), tuple((0, fault) for fault in take.faults))
            self.cache.add(self.key(said), spoken, packed(take.audio))

    def take(self, said: Utterance) -> Recorded:
        """Speak a line."""
        return _judged(self.engine.speak(said.text, said.voice), said)

    def retakes(self, said: Utterance) -> Iterator[Recorded]:
        """The line again, as many engines are never twice the same, and then in parts, which they find easier."""
        yield self.take(said)
        if len(parts := shorter(said.text)) > 1:
            audios = [self.engine.speak(part, said.voice) for part in parts]
            yield _judged(_joined(audios), said)


def record(lines: Sequence[tuple[Utterance, Session]]) -> list[Recorded]:
    """A take of each line, in order. Raise EngineError, VoiceError or OutputError; takes kept so far stay kept."""
    takes = []
    new = []
    for index, (said, session) in enumerate(lines):
        take = session.kept(said)
        if take is None:
            take = session.take(said)
            new.append(index)
            if not take.faults:  # at once: a stop in the middle of a passage must not cost an hour of a slow voice
                session.keep(said, take)
        takes.append(take)
    timed = [(said, take.audio.seconds) for (said, _), take in zip(lines, takes, strict=True)]
    odd = off_pace(timed)
    for index in new:
        if takes[index].faults or index in odd:
            takes[index] = _best(index, takes[index], timed, *lines[index])
            lines[index][1].keep(lines[index][0], takes[index])
    return takes


def forget(passages: Sequence[Passage], segments: Container[int], cache: Cache) -> None:
    """Have *segments* (indices into Script.segments) spoken anew: let go of their takes and of the passages around."""
    for passage in passages:
        lines = [said for said in passage.utterances if said.segment in segments]
        for said in lines:
            with closing(open_engine(said.voice.engine)) as engine:
                cache.forget(Session(engine, cache).key(said))
        if lines:
            cache.forget(passage.key)


def shorter(text: str) -> list[str]:
    """A line's sentences, or else its clauses, or else its halves; what is stressed loses its stress."""
    level = "".join(pronounced(piece.text, piece.ipa) if piece.ipa else piece.text for piece in pieces(text))
    for pattern in (SENTENCE, _CLAUSE):
        parts = [part for part in parts_of(level, pattern) if any(map(str.isalnum, plain(part)))]
        if len(parts) > 1:
            return parts
    words = parts_of(level, _WORDS)
    middle = len(words) // 2
    return [" ".join(words[:middle]), " ".join(words[middle:])] if middle else [level]


def _best(
    index: int, first: Recorded, timed: Sequence[tuple[Utterance, float]], said: Utterance, session: Session
) -> Recorded:
    """The first retake without a fault, else the take with the fewest."""
    tries = [_paced(index, first, timed)]
    for retake in session.retakes(said):
        tries.append(_paced(index, retake, timed))
        if not tries[-1].faults:
            break
    return min(tries, key=lambda take: (not take.peaks.max(initial=0.0), len(take.faults)))  # silence is the worst


def _paced(index: int, take: Recorded, timed: Sequence[tuple[Utterance, float]]) -> Recorded:
    """*take* with what its pace among the others says against it."""
    others = [*timed[:index], (timed[index][0], take.audio.seconds), *timed[index + 1 :]]
    odd = off_pace(others).get(index)
    return Recorded(take.audio, (*take.faults, odd)) if odd else take


def _judged(audio: Audio, said: Utterance) -> Recorded:
    take = Recorded(audio)
    found = faults(audio, said.text, take.peaks)
    return Recorded(audio, tuple(found)) if found else take


def _joined(audios: Sequence[Audio]) -> Audio:
    """Parts of a line, with a breath between them."""
    same = [audio if audio.rate == RATE else resampled(audio, RATE) for audio in audios]
    return Audio(silence(BREATH).join(audio.samples for audio in same), RATE)
