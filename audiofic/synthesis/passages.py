"""A script is cut into passages, the units that are spoken, encoded and cached.

Where the cuts fall is decided by the opening characters of paragraphs alone, and from the top down: a chapter that is
too long for one passage is cut before the paragraph whose opening has the lowest digest, then each half is treated
alike. So a word changed within a paragraph, or given another sound, moves no cut, and a paragraph put in moves only
those next to it; a hash of whole paragraphs would move one in five edits' cuts, and cutting from the front would move
all that follow.
"""

import hashlib
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import accumulate, groupby

import msgspec

from audiofic.model import Audio, Effects, Passage, Utterance
from audiofic.notation import parts_of, plain

LIMIT = 3_000
"""Characters in a passage, at most: about three minutes of speech, and below every engine's own limit."""
OPENING = 16
"""Characters of a paragraph that decide whether a cut comes before it."""
VERSION = 3
"""Of what a worker makes of a passage; raise it whenever the same passage would now sound different."""

SENTENCE = re.compile(r"\S(?:.*?[.!?…]+[\"'”’)\]]*(?=\s)|.*$)", re.DOTALL)
_WORDS = re.compile(r"\S(?:.{0,199}(?=\s|\Z)|\S{0,199})", re.DOTALL)


@dataclass(frozen=True, slots=True)
class _Piece:
    """What a cut may come before: a paragraph, or a part of one that is too long by itself."""

    opening: str
    utterances: tuple[Utterance, ...]

    @property
    def size(self) -> int:
        return sum(len(plain(utterance.text)) for utterance in self.utterances)


def cut(utterances: Sequence[Utterance], settings: str, head: float = 0.0) -> tuple[Passage, ...]:
    """The passages of a story; *settings* names what else their sound depends on: engines, encoder, profile.

    *head*: seconds of silence before the first.
    """
    passages = []
    for _, chapter in groupby(utterances, key=lambda said: said.chapter):
        pieces = [_piece(tuple(paragraph)) for _, paragraph in groupby(chapter, key=lambda said: said.paragraph)]
        passages += [Passage(_key(group, settings), group) for group in _groups(pieces, _sentences)]
    if head and passages:
        first = passages[0].utterances
        passages[0] = Passage(_key(first, f"{settings}; {head} s before it"), first, head)
    return tuple(passages)


def _piece(utterances: tuple[Utterance, ...]) -> _Piece:
    opening = " ".join(plain(said.text) for said in utterances[:3])[:OPENING].casefold()
    return _Piece(opening, utterances)


def _groups(
    pieces: Sequence[_Piece], split: "Callable[[Utterance], Iterator[Utterance]] | None"
) -> Iterator[tuple[Utterance, ...]]:
    """Groups of *pieces* within LIMIT; a single piece above it is taken apart by *split* first."""
    for start, end in cuts([piece.size for piece in pieces], [piece.opening for piece in pieces]):
        whole = tuple(said for piece in pieces[start:end] for said in piece.utterances)
        if end - start == 1 and pieces[start].size > LIMIT and split is not None:
            parts = [_piece((part,)) for said in whole for part in split(said)]
            yield from _groups(parts, _words if split is _sentences else None)
        else:
            yield whole


def cuts(sizes: Sequence[int], openings: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Ranges of pieces (start, end) in order, each within LIMIT characters or a single piece.

    Pieces with the same opening are told apart by their distance from the middle: a story that begins every
    paragraph alike is halved and halved again.
    """
    ends = [0, *accumulate(sizes)]
    digests = [hashlib.blake2b(opening.encode(), digest_size=8).digest() for opening in openings]
    todo = [(0, len(sizes))] if sizes else []
    while todo:
        start, end = todo.pop()
        if end - start == 1 or ends[end] - ends[start] <= LIMIT:
            yield start, end
            continue
        middle = (start + end) / 2
        at = min(range(start + 1, end), key=lambda i: (digests[i], abs(i - middle)))
        todo += [(at, end), (start, at)]


def _sentences(said: Utterance) -> Iterator[Utterance]:
    return _parts(said, SENTENCE, 0.3)


def _words(said: Utterance) -> Iterator[Utterance]:
    return _parts(said, _WORDS, 0.06)


def _parts(said: Utterance, pattern: re.Pattern[str], pause: float) -> Iterator[Utterance]:
    """The utterance taken apart, with *pause* seconds between the parts and its own after the last."""
    texts = [part.strip() for part in parts_of(said.text, pattern)]
    for text in texts[:-1]:
        yield replace(said, text=text, pause=pause / said.voice.pace, effects=replace(said.effects, chime=None))
    yield replace(said, text=texts[-1])


def _key(utterances: tuple[Utterance, ...], settings: str) -> str:
    parts = [
        (said.text, said.pause, voice.engine, options, voice.gain_db, voice.pace, voice.semitones, voice.source)
        for said in utterances
        for voice, options in ((said.voice, sorted(said.voice.options.items())),)
    ]
    effects = [
        (n, said.effects.reverb, _digest(said.effects.chime), _digest(said.effects.music))
        for n, said in enumerate(utterances)
        if said.effects != Effects()  # so that a passage without any keeps its key
    ]
    return hashlib.sha256(msgspec.json.encode((VERSION, settings, parts, *effects))).hexdigest()


@cache  # a chime is the same at every break of scene
def _digest(audio: Audio | None) -> str:
    return hashlib.sha256(audio.samples).hexdigest() if audio else ""
