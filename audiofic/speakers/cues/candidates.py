"""Who may say a turn: those who are mentioned around it, or meant or called by the turns beside it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from audiofic.speakers.cues.story import Story, meant
from audiofic.speakers.mentions import Mention
from audiofic.speakers.sights import SUBJECT
from audiofic.speakers.tags import Sort
from audiofic.speakers.turns import Turn

BEFORE, BEHIND = 450, 90
"""Words before and after a turn within which its speaker is looked for."""
ABOVE = 8
"""Paragraphs before it that are looked at, however long they are."""
MOST = 12
"""Candidates of a turn."""
_ABSENT = 2000.0
"""Puts somebody who is in the scene but not near behind all who are."""
_SURE = 1e6
"""Puts somebody among the candidates whoever else is near."""
_KNOWN_STEPS = (-4, -3, -2, -1, 0, 1, 2, 3)


@dataclass(frozen=True, slots=True, eq=False)
class Window:
    """Who is mentioned around a turn; places are words of the story."""

    last: dict[int, int] = field(default_factory=dict)
    """Where somebody was last mentioned: in dialogue only if narration has not mentioned them before."""
    last_name: dict[int, int] = field(default_factory=dict)
    """Where by name."""
    acted: dict[int, int] = field(default_factory=dict)
    """Where as a subject."""
    fresh: dict[int, int] = field(default_factory=dict)
    """Where as somebody new."""
    paragraph: dict[int, int] = field(default_factory=dict)
    """In which paragraph last."""
    role: dict[int, int] = field(default_factory=dict)
    """As what last."""
    said: set[int] = field(default_factory=set)
    """Those whom dialogue alone mentions."""
    count: Counter[int] = field(default_factory=Counter)
    """How often, before the turn."""
    next: dict[int, int] = field(default_factory=dict)
    """Where the narration after the turn mentions somebody first."""
    next_name: dict[int, int] = field(default_factory=dict)
    """Where by name."""


@dataclass(frozen=True, slots=True, eq=False)
class Case:
    """A turn whose speaker is asked for."""

    number: int
    turn: Turn
    seen: Window
    candidates: tuple[int, ...]
    """Indices of People, the likeliest first; at most MOST."""


def case_of(story: Story, number: int) -> Case:
    """The turn *number* with its candidates."""
    turn = story.study.turns[number]
    above = story.study.paragraphs[max(0, turn.first - ABOVE)].pieces[0].offset
    seen = _window(
        story.index.between(min(turn.start - BEFORE, above), turn.start),
        story.index.between(turn.end, turn.end + BEHIND),
    )
    scores = _mentioned(turn, seen)
    if story.study.narrator is not None:
        scores[story.study.narrator] = turn.start + _SURE
    for person in story.study.unnamed:  # but "she" for pages
        scores[person] = max(scores.get(person, -1e9), turn.start - 1.0)
    _add_known(scores, story, number)
    _add_tagged(scores, story, turn)
    _add_called(scores, story, number)
    for place, person in enumerate(story.present[story.study.scenes[turn.first]]):
        scores.setdefault(person, turn.start - _ABSENT - place)
    likeliest = sorted(scores, key=lambda person: (-scores[person], person))
    return Case(number, turn, seen, tuple(likeliest[:MOST]))


def _window(before: Sequence[Mention], after: Sequence[Mention]) -> Window:
    seen = Window()
    for mention in before:
        person, at = mention.person, mention.at
        seen.count[person] += 1
        if mention.said:
            if person in seen.last:
                continue
            seen.said.add(person)
        else:
            seen.said.discard(person)
        seen.last[person] = at
        seen.role[person] = mention.role
        seen.paragraph[person] = mention.paragraph
        if mention.sort is Sort.NAME:
            seen.last_name[person] = at
        if mention.role == SUBJECT:
            seen.acted[person] = at
        if mention.fresh:
            seen.fresh[person] = at
    for mention in after:
        if not mention.said:
            seen.next.setdefault(mention.person, mention.at)
            if mention.sort is Sort.NAME:
                seen.next_name.setdefault(mention.person, mention.at)
    return seen


def _mentioned(turn: Turn, seen: Window) -> dict[int, float]:
    """Scores of those who are mentioned around a turn, in words: the nearer and the oftener, the higher."""
    scores: dict[int, float] = {person: last + 40 * min(seen.count[person], 6) for person, last in seen.last.items()}
    for person, first in seen.next.items():
        scores[person] = max(scores.get(person, -1e9), turn.start - (first - turn.end) * 2)
    return scores


def _add_known(scores: dict[int, float], story: Story, number: int) -> None:
    """Those who say the turns nearby."""
    start = story.study.turns[number].start
    for step in _KNOWN_STEPS:
        if 0 <= number + step < len(story.known) and (known := story.known[number + step]) is not None:
            scores[known] = scores.get(known, start) + (150 if step else _SURE)


def _add_tagged(scores: dict[int, float], story: Story, turn: Turn) -> None:
    """Those whom the turn's own tags may mean."""
    for tag in (turn.after, turn.before):
        if tag and tag.subject.name:
            for person in story.study.people.named(tag.subject.name):
                scores[person] = scores.get(person, turn.start) + _SURE
        elif tag and tag.subject.sort is Sort.NOUN and (owner := meant(tag, story.study)) is not None:
            scores[owner] = scores.get(owner, turn.start) + _SURE
            for person in story.bonds.get(owner, ()):
                scores[person] = scores.get(person, turn.start) + 300


def _add_called(scores: dict[int, float], story: Story, number: int) -> None:
    """Those whom the turns beside it call."""
    start = story.study.turns[number].start
    for there in (number - 1, number + 1):
        if 0 <= there < len(story.talks):
            for person in story.talks[there].called:
                scores[person] = scores.get(person, start) + 200
