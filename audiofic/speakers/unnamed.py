"""Who is but "she" or "he" for pages: the one through whose eyes a story is told, or a stranger who is named later."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import dataclass, field
from operator import itemgetter

from audiofic.speakers.people import People
from audiofic.speakers.sights import Sight
from audiofic.speakers.tags import Sort
from audiofic.speakers.turns import Turn

CALLED = {"female": "the woman", "male": "the man"}
"""What somebody is called who has no name."""
_FEW, _SHARE = 8, 0.2
"""Pronouns that stand where nobody else can be meant, and their share of all, from which on they mean one person."""
_HARDLY = 5
"""Somebody whom narration names at most once in so many times: others call her by it, the narration says she."""


@dataclass(slots=True)
class _Uses:
    """How somebody is named."""

    count: int = 0
    told: int = 0
    """Times in narration."""
    first: int = -1
    """Where narration first does so."""
    calls: int = 0
    """Times as a vocative."""
    called: set[int] = field(default_factory=set)
    """Scenes in which somebody calls them."""


@dataclass(frozen=True, slots=True)
class _Alone:
    """The pronouns of a gender in scenes that name nobody whom they could mean."""

    places: Sequence[int]
    """Words of the story before each."""
    scenes: Set[int]
    total: int
    """Pronouns of the gender in all scenes."""


def unnamed_of(
    people: People, genders: list[str], sights: Sequence[Sight], scenes_of: Sequence[int], turns: Sequence[Turn]
) -> dict[str, int]:
    """Gender -> who is meant by its pronouns where they can mean nobody else. Whoever has no name at all is added.

    *scenes_of*: of each paragraph, the number of its scene.
    """
    scenes = [scenes_of[one.paragraph] for one in sights]
    uses = _uses(sights, scenes)
    found: dict[str, int] = {}
    for gender, called in CALLED.items():
        alone = _alone(sights, scenes, gender, genders)
        if len(alone.places) < max(_FEW, _SHARE * alone.total):
            continue
        fitting = [n for n in uses if genders[n] in ("", gender) and not people.persons[n].narrates]
        here = _named_by_others({n: uses[n] for n in fitting}, alone)
        if here is None:
            here = _named_later({n: uses[n] for n in fitting if genders[n]}, alone)
        if here is None or here in _called_by(gender, turns, sights):
            here = people.add()
            people.persons[here].phrases[called] += 1
            genders.append(gender)
        found[gender] = here
        genders[here] = gender
    return found


def _uses(sights: Sequence[Sight], scenes: Sequence[int]) -> dict[int, _Uses]:
    uses: dict[int, _Uses] = {}
    for scene, one in zip(scenes, sights, strict=True):
        if one.sort is Sort.NAME and len(one.owners) == 1:
            use = uses.setdefault(one.owners[0], _Uses())
            use.count += 1
            if not one.said:
                use.told += 1
                use.first = one.at if use.first < 0 else use.first
            elif one.called:
                use.calls += 1
                use.called.add(scene)
    return uses


def _alone(sights: Sequence[Sight], scenes: Sequence[int], gender: str, genders: Sequence[str]) -> _Alone:
    peopled = {
        scene
        for scene, one in zip(scenes, sights, strict=True)
        if not one.said and any(genders[person] in ("", gender) for person in one.owners)
    }
    here = [(scene, one.at) for scene, one in zip(scenes, sights, strict=True) if one.says == gender]
    alone = [(scene, at) for scene, at in here if scene not in peopled]
    return _Alone([at for _, at in alone], {scene for scene, _ in alone}, len(here))


def _named_by_others(uses: dict[int, _Uses], alone: _Alone) -> int | None:
    """Whom the others call, most of all in those scenes, by a name that the narration hardly uses."""
    calls = Counter(
        {
            person: 2 * len(use.called & alone.scenes) + use.calls
            for person, use in uses.items()
            if use.told * _HARDLY <= use.count and use.calls
        }
    )
    (first, most), (_, next_most) = (*calls.most_common(2), (-1, 0), (-1, 0))[:2]
    return first if most > next_most else None


def _named_later(uses: dict[int, _Uses], alone: _Alone) -> int | None:
    """Whom the narration names most, if it says only she or he before it first does."""
    most = max(uses, key=lambda person: uses[person].told, default=None)
    if most is None or not uses[most].told:
        return None
    return most if sum(place < uses[most].first for place in alone.places) >= _FEW / 2 else None


def _called_by(gender: str, turns: Sequence[Turn], sights: Sequence[Sight]) -> set[int]:
    """Those whom a line calls that "she said" or "he said": it cannot be they."""
    spans = sorted(
        (piece.offset, piece.offset + len(piece.words))
        for turn in turns
        for tag in (turn.before, turn.after)
        if tag and tag.sure and tag.subject.sort is Sort.PRONOUN and tag.subject.word == gender
        for piece in turn.pieces
    )
    found: set[int] = set()
    for one in sights:
        if one.called:
            at = bisect_right(spans, one.at, key=itemgetter(0)) - 1
            if at >= 0 and one.at < spans[at][1]:
                found.update(one.owners)
    return found
