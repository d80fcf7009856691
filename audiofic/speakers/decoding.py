"""What the neighbours of a turn are thought to be: a conversation is weighed as a whole, in rounds."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]

STEPS = (-4, -3, -2, -1, 1, 2, 3, 4)
REACH = 10
"""Turns to each side that are looked at."""
APART = 4
"""Paragraphs without a line of dialogue that end a conversation."""
DECAY = 0.8
PRIOR = 200.0
"""Words of everybody's manner that are added to each person's own."""


@dataclass(frozen=True, slots=True, eq=False)
class Field:
    """The candidates of all turns as arrays: row by row, in the order of the turns."""

    turns: Ints
    """Of each row, its turn."""
    persons: Ints
    """Of each row, its person."""
    gaps: Ints
    """Of each turn, paragraphs since the one before."""
    nouns: Ints
    """Of each turn, a number for the noun of its tag, "the painter"; -1 where it has none."""
    lengths: Floats
    """Of each turn, the logarithm of its words."""
    words: Ints
    """(2, n): a turn and a number for a word that is said in it, in the order of the turns."""

    @property
    def count(self) -> int:
        """Turns."""
        return len(self.gaps)


class _Columns(NamedTuple):
    """What the other turns say of a candidate; where nothing is known, -1."""

    own: Floats
    """The chance that they say this turn."""
    own_lead: Floats
    """How far they are behind the likeliest."""
    share: Floats
    """Of the conversation around."""
    recent: Floats
    """Of the turns before, the nearer the more."""
    soon: Floats
    since_spoke: Floats
    spoke_parity: Floats
    same_around: Floats
    """The chance that the turns before and after have one speaker."""
    sure_before: Floats
    """The chance of whoever is likeliest to say the turn before."""
    until_speaks: Floats
    speaks_parity: Floats
    noun_share: Floats
    noun_turns: Floats
    length_off: Floats
    manner: Floats


NEIGHBOURS: tuple[str, ...] = (*(f"said{step:+d}" for step in STEPS), *_Columns._fields)


def chances(scores: Floats, field: Field) -> Floats:
    """Scores as probabilities: the candidates of a turn make 1."""
    powers = np.exp(scores - _tops(field, scores)[field.turns])
    totals = np.bincount(field.turns, powers, field.count)
    return _floats(powers / totals[field.turns])


def neighbours(field: Field, chance: Floats) -> Floats:
    """(rows, NEIGHBOURS): whom the turns before and after each are given to, as far as is known by now."""
    lookup = _Lookup(field, chance)
    near = {step: lookup.at(step) for step in range(-REACH, REACH + 1) if step}
    said = [np.where(near[step].joined, near[step].chance, -1.0) for step in STEPS]
    top = _tops(field, chance)
    since, since_parity = _nearest(near, -1)
    until, until_parity = _nearest(near, 1)
    noun_share, noun_turns = _noun_share(field, chance)
    columns = _Columns(
        own=chance,
        own_lead=top[field.turns] - chance,
        share=_share(near),
        recent=_faded(near, -1),
        soon=_faded(near, 1),
        since_spoke=since,
        spoke_parity=since_parity,
        same_around=lookup.same_around(),
        sure_before=_shifted(top)[field.turns],
        until_speaks=until,
        speaks_parity=until_parity,
        noun_share=noun_share,
        noun_turns=noun_turns,
        length_off=_length_off(field, chance),
        manner=_manner(field, chance),
    )
    return _floats(np.stack([*said, *columns], axis=1))


@dataclass(frozen=True, slots=True, eq=False)
class _Near:
    """The turns so many steps on, row by row."""

    chance: Floats
    """That the same person says that turn; 0 where they are no candidate."""
    joined: npt.NDArray[np.bool_]
    """Whether that turn is of the same conversation."""


class _Lookup:
    """Finds the chance of a person in another turn."""

    def __init__(self, field: Field, chance: Floats) -> None:
        self._field = field
        self._talks = np.cumsum(field.gaps > APART)
        self._width = _end(field.persons)
        self._own = field.turns * self._width + field.persons
        order = np.argsort(self._own, kind="stable")
        self._keys = self._own[order]
        self._sorted = chance[order]

    def at(self, step: int) -> _Near:
        """The turns *step* on."""
        field = self._field
        there = field.turns + step
        inside = (there >= 0) & (there < field.count)
        joined = inside & (self._talks[np.clip(there, 0, field.count - 1)] == self._talks[field.turns])
        return _Near(self._chance(step), joined)

    def _chance(self, step: int) -> Floats:
        wanted = self._own + step * self._width
        at = np.clip(np.searchsorted(self._keys, wanted), 0, len(self._keys) - 1)
        return _floats(np.where(self._keys[at] == wanted, self._sorted[at], 0.0))

    def same_around(self) -> Floats:
        """The chance that the turns before and after have one speaker."""
        turns = self._field.turns
        same = np.bincount(turns, self._chance(0) * self._chance(2), self._field.count)
        return _shifted(_floats(same))[turns]


def _floats(array: npt.NDArray[Any]) -> Floats:
    return array.astype(np.float32)


def _end(numbers: Ints) -> int:
    """One more than the highest."""
    return int(numbers.max(initial=-1)) + 1


def _tops(field: Field, marks: Floats) -> Floats:
    """Of each turn, the highest of its rows' marks."""
    top = np.full(field.count, -np.inf, np.float32)
    np.maximum.at(top, field.turns, marks)
    return top


def _shifted(turns: Floats) -> Floats:
    """To each turn what belongs to the one before; -1 to the first."""
    return _floats(np.concatenate([[-1.0], turns[:-1]]))


def _share(near: Mapping[int, _Near]) -> Floats:
    """Of the turns around in the same conversation."""
    total, joined = np.zeros_like(near[1].chance), np.zeros_like(near[1].chance)
    for one in near.values():
        total += np.where(one.joined, one.chance, 0.0)
        joined += one.joined
    return _floats(np.where(joined > 0, total / np.maximum(joined, 1), -1.0))


def _faded(near: Mapping[int, _Near], sign: int) -> Floats:
    """The chances of the turns on one side, each step further counting less."""
    total = np.zeros_like(near[1].chance)
    for step in range(1, REACH + 1):
        total += near[sign * step].chance * DECAY ** (step - 1)
    return total


def _nearest(near: Mapping[int, _Near], sign: int) -> tuple[Floats, Floats]:
    """Turns to the nearest that somebody is thought to say, and whether turn and turn about brings this one to them."""
    steps = np.full(len(near[1].chance), REACH + 2.0, np.float32)
    for step in range(REACH, 0, -1):
        one = near[sign * step]
        steps = np.where(one.joined & (one.chance > 0.5), np.float32(step), steps)
    parity = np.where(steps > REACH, 0.0, np.where(steps % 2 == 0, 1.0, -1.0))
    return steps, _floats(parity)


def _noun_share(field: Field, chance: Floats) -> tuple[Floats, Floats]:
    """How the other turns with the same noun are shared out, and how many they are: "the painter" is Basil again."""
    noun = field.nouns[field.turns]
    keys, place = np.unique(np.maximum(noun, 0) * _end(field.persons) + field.persons, return_inverse=True)
    weight = np.where(noun >= 0, chance, 0.0)
    mine = np.bincount(place, weight, len(keys))[place] - weight
    turns = np.bincount(field.nouns[field.nouns >= 0], minlength=_end(np.maximum(field.nouns, 0)))
    others = np.where(noun >= 0, turns[np.maximum(noun, 0)] - 1.0, 0.0)
    share = np.where(others > 0, mine / np.maximum(others, 1.0), -1.0)
    return _floats(share), _floats(np.log1p(others))


def _length_off(field: Field, chance: Floats) -> Floats:
    """How much longer a turn is than those that somebody says elsewhere."""
    length = field.lengths[field.turns]
    total = _elsewhere(field, chance)
    said = _elsewhere(field, chance * length)
    mean = field.lengths.mean() if field.count else 0.0
    return _floats(length - (said + 3 * mean) / (total + 3))


def _manner(field: Field, chance: Floats) -> Floats:
    """How well a turn's words fit what somebody is thought to say elsewhere, against what all say: their manner."""
    words = field.words[1]
    if not len(words):
        return np.zeros(len(field.turns), np.float32)
    row, word, counts = _words_by_row(field)
    keys, place = np.unique(field.persons[row] * _end(words) + word, return_inverse=True)
    weight = chance[row]
    mine = np.bincount(place, weight, len(keys))[place] - weight
    total = _elsewhere(field, chance * counts)
    common = np.bincount(words) / len(words)
    fit = np.log((mine + PRIOR * common[word]) / (total[row] + PRIOR) / common[word])
    summed = np.bincount(row, fit, len(field.turns))
    return _floats(summed / np.sqrt(np.maximum(counts, 1)))


def _elsewhere(field: Field, marks: npt.NDArray[Any]) -> npt.NDArray[np.float64]:
    """Of each row, the marks of the same person in all the others."""
    return np.asarray(np.bincount(field.persons, marks)[field.persons] - marks, np.float64)


def _words_by_row(field: Field) -> tuple[Ints, Ints, Ints]:
    """The words of each row's turn, of each word its row and its number; of each row its count of words."""
    turns, words = field.words
    of_turn = np.bincount(turns, minlength=field.count)
    starts = np.cumsum(of_turn) - of_turn
    counts = of_turn[field.turns]
    row = np.repeat(np.arange(len(counts)), counts)
    within = np.arange(len(row)) - np.repeat(np.cumsum(counts) - counts, counts)
    return row, words[np.repeat(starts[field.turns], counts) + within], counts
