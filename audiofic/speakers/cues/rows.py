"""The rows of a whole story, and the same as the arrays that its conversations are weighed with."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from audiofic.speakers.cues.story import word_of
from audiofic.speakers.decoding import Field, Ints
from audiofic.speakers.tags import Sort
from audiofic.speakers.turns import Turn


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """The candidates of all turns, one after the other."""

    candidates: Sequence[Sequence[int]]
    """Of each turn: indices of People."""
    values: Sequence[Sequence[float]]
    """Of each candidate, in the order of NAMES."""
    gaps: Sequence[int]
    """Of each turn, paragraphs since the one before; FAR where a scene lies between."""
    called: Sequence[Mapping[int, str]]
    """Of each turn, who is called in it -> by which words."""

    def field(self, turns: Sequence[Turn]) -> Field:
        """The same, and what is said in *turns*, as arrays."""
        nouns: dict[str, int] = {"": -1}
        heads = [word_of(turn, Sort.NOUN, sure=1) for turn in turns]
        return Field(
            turns=_repeated([len(chosen) for chosen in self.candidates]),
            persons=np.array([person for chosen in self.candidates for person in chosen], np.int64),
            gaps=np.array(self.gaps, np.int64),
            nouns=np.array([nouns.setdefault(head, len(nouns) - 1) for head in heads], np.int64),
            lengths=np.log1p(np.array([turn.end - turn.start for turn in turns], np.float32)),
            words=_words_of(turns),
        )


def _words_of(turns: Sequence[Turn]) -> Ints:
    """(2, n): a turn and a number for a word that is said in it; each word once a turn."""
    numbers: dict[str, int] = {}
    counts: list[int] = []
    said: list[int] = []
    for turn in turns:
        words = {word.lower() for piece in turn.pieces for word in piece.words if word[0].isalpha()}
        said += sorted(numbers.setdefault(word, len(numbers)) for word in sorted(words))
        counts.append(len(words))
    return np.stack([_repeated(counts), np.array(said, np.int64)])


def _repeated(counts: Sequence[int]) -> Ints:
    """0, 1, 2 ..., each as often as *counts* says."""
    return np.repeat(np.arange(len(counts), dtype=np.int64), np.array(counts, np.int64))
