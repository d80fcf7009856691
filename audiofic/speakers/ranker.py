"""The trained ranker: boosted oblivious trees, as arrays that training/ has written."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
import numpy.typing as npt

from audiofic.speakers.decoding import Floats

WEIGHTS = "weights.npz"


@dataclass(frozen=True, slots=True, eq=False)
class Forest:
    """Trees of one depth: each level asks one question of every row, and the answers in binary are a leaf."""

    cues: npt.NDArray[np.int16]
    """Of each question, the column it is about."""
    borders: Floats
    """Of each question, what its column must exceed."""
    questions: npt.NDArray[np.int16]
    """(trees, depth): indices of questions."""
    leaves: Floats
    """(trees, 2 ** depth): what a leaf adds to the score."""

    def scores(self, rows: Floats) -> Floats:
        """A score for each row of cues."""
        answers = np.asfortranarray(rows[:, self.cues] > self.borders).astype(np.uint8, order="F")
        total = np.zeros(len(rows), np.float32)
        for asked, leaves in zip(self.questions, self.leaves, strict=True):
            leaf = answers[:, asked[0]].copy()
            for level in range(1, len(asked)):
                leaf |= answers[:, asked[level]] << level
            total += leaves[leaf]
        return total


@dataclass(frozen=True, slots=True, eq=False)
class Model:
    """A forest a round, and how far its chances are to be believed."""

    rounds: tuple[Forest, ...]
    calibration: Floats
    """(bins, 2): chance as weighed -> how often it was right, on authors that were not trained on."""


@cache
def model() -> Model:
    """The one that comes with the package."""
    with files("audiofic.speakers").joinpath(WEIGHTS).open("rb") as file, np.load(file) as arrays:
        names = ("cues", "borders", "questions", "leaves")
        count = sum(name.startswith("leaves") for name in arrays.files)
        rounds = tuple(Forest(*(arrays[f"{name}{n}"] for name in names)) for n in range(count))
        return Model(rounds, arrays["calibration"])
