"""Which work a new text is: told by its address, else by title and author where it shares words with that work."""

import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import chain, count
from pathlib import Path

from audiofic.languages import folded
from audiofic.model import Metadata
from audiofic.works import name_of, namesake_of, place_of, work_of

RUN = 5
"""Words in a row, which two stories hardly share by chance."""
SHARE = 0.25
"""Of the shorter text's runs: if as many stand in the other, it is one story.

A new download keeps nearly all; two stories of one author share a disclaimer.
"""
ENOUGH = 40
"""Runs without which a text is too short to be told from another: its title and author are believed."""

Text = Callable[[], str]
"""Reads the text, where it has to be looked at."""


@dataclass(frozen=True, slots=True)
class _Claim:
    """A text of a work."""

    work: str
    place: str
    text: Text


@dataclass(frozen=True, slots=True)
class Claims:
    """The texts whose works are known, by their addresses and by title and author."""

    by_place: dict[str, str] = field(default_factory=dict)
    by_name: dict[str, list[_Claim]] = field(default_factory=lambda: defaultdict(list))

    def add(self, metadata: Metadata, work: str, text: Text) -> None:
        """The *text* is of the *work*."""
        place, name = place_of(metadata.source), name_of(metadata)
        if place:
            self.by_place.setdefault(place, work)
        if name:
            self.by_name[name].append(_Claim(work, place, text))

    def work_of(self, metadata: Metadata, story: Path, text: Text) -> str:
        """The work of the file *story*, whose *text* is not known yet.

        One without an address is a download of a work with its title and author if the texts agree. If they do not,
        it is a namesake, with an audiobook of its own; whatever the addresses say is believed.
        """
        place, name, own = place_of(metadata.source), name_of(metadata), work_of(metadata, story)
        if place in self.by_place:
            return self.by_place[place]
        rivals = [claim for claim in self.by_name.get(name, ()) if not (place and claim.place)]
        mine = _runs(text()) if rivals else frozenset()
        if kin := next((claim for claim in rivals if _akin(mine, _runs(claim.text()))), None):
            return kin.work
        taken = {claim.work for claim in rivals}
        return next(one for one in chain((own,), (namesake_of(own, n) for n in count(2))) if one not in taken)


def _akin(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two texts are of one story, as far as can be told."""
    shorter = min(len(one), len(other))
    return shorter < ENOUGH or len(one & other) >= SHARE * shorter


def _runs(text: str) -> frozenset[str]:
    words = re.findall(r"\w+", folded(text))
    return frozenset(" ".join(words[at : at + RUN]) for at in range(len(words) - RUN + 1))
