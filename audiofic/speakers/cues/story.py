"""What the cues of every turn look up: the mentions by place, what is certain of each turn, and what ties turns."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import NamedTuple

from audiofic.speakers.decoding import APART
from audiofic.speakers.mentions import Mention
from audiofic.speakers.study import Study
from audiofic.speakers.tags import Sort, Tag
from audiofic.speakers.tokens import Paragraph
from audiofic.speakers.turns import Turn

FAR = 8
"""Stands for a distance to what is not there: among logarithms of words, and among paragraphs."""
_BOND = 12
"""Mentions before a noun, and half as many from it on, among which the person it means is named."""
_PRESENT = 5
"""People of a scene who may say its lines although nobody mentions them near by: a stranger is named later."""


class Index:
    """The mentions of a story by where they stand."""

    def __init__(self, mentions: Sequence[Mention]) -> None:
        self._mentions = mentions
        self._positions = [mention.at for mention in mentions]
        self._at = {mention.at: mention for mention in mentions}
        self._in: dict[int, list[Mention]] = defaultdict(list)
        self._told: dict[int, list[Mention]] = defaultdict(list)
        for mention in mentions:
            self._in[mention.paragraph].append(mention)
            if not mention.said:
                self._told[mention.paragraph].append(mention)

    def between(self, start: int, end: int) -> Sequence[Mention]:
        """Those from one word of the story to before another."""
        return self._mentions[bisect_left(self._positions, start) : bisect_left(self._positions, end)]

    def at(self, word: int) -> Mention | None:
        """The one that begins at a word of the story; of two, the longer."""
        return self._at.get(word)

    def within(self, paragraph: int) -> Sequence[Mention]:
        """Those of a paragraph, if there is such a paragraph."""
        return self._in.get(paragraph, ())

    def told(self, paragraph: int) -> Sequence[Mention]:
        """Those of a paragraph's narration."""
        return self._told.get(paragraph, ())


class Talk(NamedTuple):
    """Who is mentioned within a turn."""

    called: Mapping[int, str]
    """As a vocative -> by which word."""
    named: Set[int]


@dataclass(frozen=True, slots=True, eq=False)
class Story:
    """A story as its cues look at it."""

    study: Study
    index: Index
    talks: Sequence[Talk]
    """Of each turn."""
    known: Sequence[int | None]
    """Of each turn, whom its tag means beyond doubt."""
    gaps: Sequence[int]
    """Of each turn, paragraphs since the one before; FAR where a scene lies between."""
    conversations: Sequence[int]
    """Of each turn, the number of its conversation."""
    present: Sequence[Sequence[int]]
    """Of each scene, those whom it mentions most, dialogue counted too."""
    bonds: Mapping[int, Mapping[int, float]]
    """Of each person that a noun means: who with a name is how often near it, as a share of its mentions."""

    def near(self, number: int, step: int) -> int | None:
        """The turn so many steps on, if it is of the same conversation."""
        there = number + step
        if 0 <= there < len(self.conversations) and self.conversations[there] == self.conversations[number]:
            return there
        return None


def story_of(study: Study) -> Story:
    """What there is to look up in a story."""
    index = Index(study.mentions)
    gaps = _gaps_of(study.turns, study.paragraphs)
    return Story(
        study=study,
        index=index,
        talks=[_talk_of(turn, index) for turn in study.turns],
        known=[_certain(turn, study) for turn in study.turns],
        gaps=gaps,
        conversations=list(accumulate(int(gap > APART) for gap in gaps)),
        present=_present(study.mentions, study.scenes),
        bonds=_bonds_of(study),
    )


def meant(tag: Tag, study: Study) -> int | None:
    """The one person that the subject of a tag means, pronouns aside."""
    subject, people = tag.subject, study.people
    if subject.sort is Sort.NAME and subject.name:
        owners = people.named(subject.name)
        return owners[0] if len(owners) == 1 else None
    if subject.sort is Sort.NOUN:
        return people.nouned(subject.word)
    return study.narrator if subject.sort is Sort.FIRST else None


def word_of(turn: Turn, sort: Sort, sure: int = 0) -> str:
    """What a turn's tag calls its subject: of a noun phrase the noun, of a pronoun its gender; empty if another sort.

    *sure*: how sure the tag must be; 0 takes a beat as well.
    """
    tags = (tag for tag in (turn.after, turn.before) if tag and tag.sure >= sure)
    return next((tag.subject.word for tag in tags if tag.subject.sort is sort), "")


def fits(wanted: str, gender: str) -> float:
    """1 where two genders agree, -1 where they do not, 0 where one of them is not known."""
    if not (wanted and gender):
        return 0.0
    return 1.0 if wanted == gender else -1.0


def _certain(turn: Turn, study: Study) -> int | None:
    tags = (tag for tag in (turn.after, turn.before) if tag and tag.sure >= 1 and not tag.subject.part)
    return next((person for tag in tags if (person := meant(tag, study)) is not None), None)


def _talk_of(turn: Turn, index: Index) -> Talk:
    called: dict[int, str] = {}
    named: set[int] = set()
    for piece in turn.pieces:
        for mention in index.between(piece.offset, piece.offset + len(piece.words)):
            if mention.called:
                called[mention.person] = piece.words[mention.at - piece.offset]
            else:
                named.add(mention.person)
    return Talk(called, named)


def _gaps_of(turns: Sequence[Turn], paragraphs: Sequence[Paragraph]) -> list[int]:
    gaps = [FAR] if turns else []
    for before, after in pairwise(turns):
        gap = after.first - before.last
        broken = any(paragraphs[n].broken for n in range(before.last + 1, after.first + 1))
        gaps.append(FAR if broken else min(gap, FAR))
    return gaps


def _present(mentions: Sequence[Mention], scenes: Sequence[int]) -> list[list[int]]:
    counts: list[Counter[int]] = [Counter() for _ in range(max(scenes, default=0) + 1)]
    for mention in mentions:
        counts[scenes[mention.paragraph]][mention.person] += 1
    return [[person for person, _ in count.most_common(_PRESENT)] for count in counts]


def _bonds_of(study: Study) -> dict[int, dict[int, float]]:
    """The people with names who are most often near a noun that means somebody: "the girl" is Nancy."""
    people, genders, mentions = study.people.persons, study.genders, study.mentions
    counts: dict[int, Counter[int]] = defaultdict(Counter)
    totals: Counter[int] = Counter()
    for n, mention in enumerate(mentions):
        if mention.sort is not Sort.NOUN or mention.said:
            continue
        near = {
            other.person
            for other in mentions[max(0, n - _BOND) : n + _BOND // 2]
            if other.sort is Sort.NAME and not other.said and people[other.person].names
        }
        wanted = genders[mention.person]
        counts[mention.person].update(one for one in sorted(near) if not wanted or genders[one] in ("", wanted))
        totals[mention.person] += 1
    return {
        noun: {person: count / totals[noun] for person, count in near.most_common(3) if count > 1}
        for noun, near in counts.items()
    }
