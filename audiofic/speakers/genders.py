"""Of what gender each person is: what titles and nouns leave open, all pronouns of the story say together.

Each "she" is shared among those who were lately in view, by how likely each of them is a woman; each then is as likely
a woman as the pronouns that fell to them say, and so on in turns: a "he" that can only be Rook's is told by nothing
but that everybody else near by is known. Odds are natural logarithms of she against he.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import exp, inf, log, log1p

from audiofic.speakers.lexicon import LIKELY
from audiofic.speakers.names import Name, Usage
from audiofic.speakers.people import Person, Slant, given_gender
from audiofic.speakers.sights import SUBJECT, Sight

_GIVEN, _TRADE = 2.2, 1.5
"""Odds that a given name and a trade are worth."""
_HONORIFICS = {"kun": -1.5, "chan": 0.8}
"""Odds that a Japanese honorific is worth."""
_TELLS = 0.6
"""Odds from which on a gender is known."""
_THEY = 4.0
"""Weight of they and them from which on somebody may be called so."""
_ROUNDS = 4
"""Times that the pronouns are shared out; seven are no better."""
_STRENGTH, _FEW = 2.5, 0.5
"""How much the pronouns weigh against a name, and what is added to both sides: one pronoun is not yet proof."""
_NOBODY = 0.3
"""Weight of somebody whom the text does not name, for each pronoun."""
_CARRIED = 0.4
"""How much of what the last pronoun of that gender meant goes to the next."""
_VIEW, _CHAIN = 200, 120
"""Words after which nobody is in view, and after which a pronoun has nothing to do with the last one."""
_FADES, _FADES_WITHIN = 40.0, 160.0
"""Words in which a mention of an earlier paragraph, and one of the same, lose two thirds of their weight."""
_CROSSED = 0.1
"""Weight of a mention that a pronoun of the other gender has followed: the first pronoun after a name is its own."""
_EARLIER = 0.6
"""Weight of a mention that stands in an earlier paragraph."""


@dataclass(frozen=True, slots=True)
class _Pronoun:
    female: bool
    near: Mapping[int, float]
    """Those in view, and how much each is."""
    last: int
    """The pronoun of that gender before it; below zero where none is near."""


def genders_of(
    persons: Sequence[Person], sights: Sequence[Sight], usages: Mapping[Name, Usage], slants: Mapping[Name, Slant]
) -> list[str]:
    """Of each person "female", "male", "neutral", or nothing where nothing tells.

    *slants*: what the pronouns right after a name say, for those who are called they.
    """
    told = [person.told_gender or ("neutral" if _is_neutral(person, slants) else "") for person in persons]
    priors = [_prior(person, usages) for person in persons]
    odds = _settled(told, priors, _pronouns(sights, told))
    return [gender or _named(one) for gender, one in zip(told, odds, strict=True)]


def _named(odds: float) -> str:
    return "" if abs(odds) < _TELLS else "female" if odds > 0 else "male"


def _is_neutral(person: Person, slants: Mapping[Name, Slant]) -> bool:
    slant = sum((slants.get(name, Slant()) for name in person.names), Slant())
    return slant.neutral >= _THEY and slant.neutral > 3 * (slant.female + slant.male)


def _prior(person: Person, usages: Mapping[Name, Usage]) -> float:
    """Odds before any pronoun: by given name, else by trade, and by honorifics."""
    suffixes = {suffix for name in person.names if name in usages for suffix in usages[name].suffixes}
    odds = sum(_HONORIFICS.get(suffix, 0.0) for suffix in suffixes)
    if given := given_gender(person.full):
        return odds + (_GIVEN if given == "female" else -_GIVEN)
    trade = next((LIKELY[word] for word in (*person.heads, *sorted(person.titles)) if word in LIKELY), "")
    return odds + {"female": _TRADE, "male": -_TRADE, "": 0.0}[trade]


def _pronouns(sights: Sequence[Sight], told: Sequence[str]) -> list[_Pronoun]:
    """Each "he" and "she" with those in view."""
    found: list[_Pronoun] = []
    view: dict[int, Sight] = {}  # whoever was mentioned last stands last
    last: dict[str, tuple[int, int]] = {}  # gender -> number and place of its last pronoun
    for one in sights:
        for person in one.owners:
            before = view.get(person)
            if one.said and before and not before.said and before.paragraph == one.paragraph:
                continue  # narration says better where somebody is
            view.pop(person, None)
            view[person] = one
        if one.says in ("female", "male"):
            number, at = last.get(one.says, (-1, -_CHAIN))
            last[one.says] = len(found), one.at
            _, crossed = last.get("male" if one.says == "female" else "female", (-1, -1))
            near = {n: _weight(seen, one, crossed) for n, seen in _in_view(view, one.at) if told[n] in ("", one.says)}
            found.append(_Pronoun(one.says == "female", near, number if one.at - at < _CHAIN else -1))
    return found


def _in_view(view: dict[int, Sight], at: int) -> Iterator[tuple[int, Sight]]:
    for person in reversed(view):
        if at - view[person].at > _VIEW:
            break
        yield person, view[person]


def _weight(seen: Sight, one: Sight, crossed: int) -> float:
    """How much somebody who was last seen at *seen* is in view at *one*; *crossed*: where the last other pronoun is."""
    here = seen.paragraph == one.paragraph
    if seen.said:  # who is called in a line does not say it, but answers
        weight = (0.05 if here else 0.5) if seen.called else 0.2 if here else 0.15
    else:
        weight = 1.0 if seen.role == SUBJECT else 0.5
    words = seen.at - one.at
    weight *= exp(words / _FADES_WITHIN) if here else _EARLIER * exp(words / _FADES)
    return weight * (_CROSSED if crossed > seen.at else 1.0) / len(seen.owners)


def _settled(told: Sequence[str], priors: Sequence[float], pronouns: Sequence[_Pronoun]) -> list[float]:
    """Odds of each person after some rounds; those who are told keep theirs."""
    fixed = {"female": inf, "male": -inf}
    odds = [fixed.get(gender, prior) for gender, prior in zip(told, priors, strict=True)]
    for _ in range(_ROUNDS):
        she, he = _shared(pronouns, [_chance(one) for one in odds])
        odds = [
            one if gender else (one + prior + _STRENGTH * log((she[n] + _FEW) / (he[n] + _FEW))) / 2
            for n, (gender, one, prior) in enumerate(zip(told, odds, priors, strict=True))
        ]
    return odds


def _chance(odds: float) -> float:
    return 1.0 if odds > 30 else 0.0 if odds < -30 else 1 / (1 + exp(-odds))


def _shared(pronouns: Sequence[_Pronoun], female: Sequence[float]) -> tuple[list[float], list[float]]:
    """What the pronouns say of each person for "she" and for "he": the more, the less anybody else can be meant."""
    she, he = [0.0] * len(female), [0.0] * len(female)
    meant: list[dict[int, float]] = []
    nobodys: list[float] = []
    for one in pronouns:
        weights = dict(one.near)
        nobody = _NOBODY
        if one.last >= 0:
            nobody += _CARRIED * nobodys[one.last]
            for person, share in meant[one.last].items():
                weights[person] = weights.get(person, 0.0) + _CARRIED * share
        fits = {n: weight * (female[n] if one.female else 1 - female[n]) for n, weight in weights.items()}
        total = nobody + sum(fits.values())
        nobodys.append(nobody / total)
        meant.append({person: weight / total for person, weight in fits.items()})
        says = she if one.female else he
        for person, weight in one.near.items():
            says[person] += log1p(weight / (total - fits[person]))
    return she, he
