"""Which voice suits whom: gender and age, and unlike the voices of those they talk to."""

import hashlib
import math
from bisect import bisect
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from audiofic.model import Character, Voice

RANKS = (4, 100)
"""Lines from which on a character is no guest, and a lead; leads choose first. Few steps, as each is an edge."""
AGES = ("child", "young", "adult", "old")
ALIKE = 4.0
"""Semitones within which two voices sound alike; another gender, age or accent counts as so many, too."""


@dataclass(frozen=True, slots=True)
class Company:
    """Among whom a voice is chosen."""

    free: Sequence[Voice]
    """What may be chosen."""
    narrator: Voice
    partners: Mapping[str, frozenset[str]]
    """Character's name -> those they talk with most."""


@dataclass(frozen=True, slots=True)
class Around:
    """What somebody hears who chooses a voice."""

    near: Sequence[Voice]
    """Of those they talk with, as far as these have one, and of the narrator."""
    times: Mapping[str, int]
    """A voice's name -> how many have it."""


def choose(
    people: Iterable[Character], company: Company, wished: Mapping[str, Voice], known: Mapping[str, Voice]
) -> dict[str, Voice]:
    """A voice for each of *people*: the one *wished* for, else the one they are *known* by, else one that suits them.

    They choose one after the other, in the order of their names' digests but for the steps of RANKS: so a line more
    or less recasts nobody, unless it makes a step, and guests recast nobody but guests. (In the order of their first
    lines, one deleted name recast 133 passages.) Who is known goes first, and gives way only to a wish or to a partner
    with the same voice, where another that suits them is free.
    """
    order = sorted(people, key=lambda one: (-bisect(RANKS, one.lines), _digest(one.name)))
    chosen = dict(wished)
    waiting = [one for one in order if one.name not in chosen]
    claimed = {voice.name for voice in (*wished.values(), *(known[one.name] for one in waiting if one.name in known))}
    for one in waiting:
        if one.name in known:
            rivals = (*wished.values(), *_partners(one, company, chosen))
            if known[one.name] not in rivals or not _unclaimed(one, company.free, claimed):
                chosen[one.name] = known[one.name]
    for one in waiting:
        if one.name not in chosen:
            times = Counter(voice.name for voice in chosen.values())
            around = Around([*_partners(one, company, chosen), company.narrator], times)
            chosen[one.name] = min(company.free, key=lambda voice: _rank(one, voice, around))
    return chosen


def distance(one: Voice, other: Voice) -> float:
    """How unlike two voices are, in semitones."""
    differences = (one.gender != other.gender, one.age != other.age, one.accent != other.accent)
    measured = one.pitch_hz and other.pitch_hz
    return ALIKE * sum(differences) + (12 * abs(math.log2(one.pitch_hz / other.pitch_hz)) if measured else 0)


def _partners(person: Character, company: Company, chosen: Mapping[str, Voice]) -> list[Voice]:
    """The voices of those *person* talks with, as far as they have one."""
    return [chosen[name] for name in company.partners.get(person.name, ()) if name in chosen]


def _unclaimed(person: Character, free: Sequence[Voice], claimed: set[str]) -> bool:
    """Whether a voice that suits *person* is left."""
    return any(voice.name not in claimed and not _wrong(person, voice) and _years(person, voice) <= 1 for voice in free)


def _wrong(person: Character, voice: Voice) -> bool:
    return bool(person.gender) and voice.gender != person.gender


def _years(person: Character, voice: Voice) -> int:
    """Ages between them; who is of no known age is an adult."""
    return abs(AGES.index(voice.age) - AGES.index(person.age or "adult"))


def _rank(person: Character, voice: Voice, around: Around) -> tuple[object, ...]:
    """Lower is better; what comes first weighs more, and the name decides between equals."""
    return (
        _wrong(person, voice),
        any(voice.name == other.name for other in around.near),  # two who talk with each other
        _years(person, voice) > 1,  # a man with a boy's voice
        around.times[voice.name],
        not person.gender and voice.gender != "neutral",
        _years(person, voice),
        person.lines >= RANKS[0] and "lead" not in voice.roles,
        sum(distance(voice, other) < ALIKE for other in around.near),
        _digest(f"{person.name}/{voice.name}"),
    )


def _digest(name: str) -> bytes:
    return hashlib.blake2b(name.encode(), digest_size=8).digest()
