"""Cues of the narration in a turn's own paragraphs and in those that touch them."""

from collections import Counter
from collections.abc import Sequence
from typing import ClassVar, NamedTuple

from audiofic.speakers.cues.candidates import Case
from audiofic.speakers.cues.story import Story
from audiofic.speakers.lexicon import PRONOUNS
from audiofic.speakers.mentions import Mention
from audiofic.speakers.sights import OWNER, SUBJECT
from audiofic.speakers.tokens import Paragraph
from audiofic.speakers.turns import Turn


class _Own(NamedTuple):
    """How the turn's own paragraphs mention somebody."""

    own_count: float
    own_first: float
    own_subject: float
    """1 as a subject, and a half as an owner."""
    own_alone: float
    own_gender: float
    """Pronouns that fit their gender, less those that do not."""


class _Around(NamedTuple):
    """How the paragraphs before and after mention somebody."""

    prev_para_last_subject: float
    prev_para_count: float
    prev_para_first: float
    next_para_first: float
    next_para_subject: float


class Paragraphs:
    """What the narration around a turn does with somebody."""

    names: ClassVar[tuple[str, ...]] = (*_Own._fields, *_Around._fields)

    def __init__(self, story: Story) -> None:
        self._story = story
        self._slants = [_slant_of(paragraph) for paragraph in story.study.paragraphs]

    def rows(self, case: Case) -> list[tuple[float, ...]]:
        """Of each candidate of a turn, a value for each of the names."""
        own, around = self._own(case.turn, case.candidates), self._around(case.turn, case.candidates)
        return [(*one, *other) for one, other in zip(own, around, strict=True)]

    def _own(self, turn: Turn, candidates: Sequence[int]) -> list[_Own]:
        study, index = self._story.study, self._story.index
        told = [mention for n in range(turn.first, turn.last + 1) for mention in index.told(n)]
        counts = Counter(mention.person for mention in told)
        subjects, owners = _persons(told, SUBJECT), _persons(told, OWNER)
        slant = self._slants[turn.first]
        slants = {"female": slant, "male": -slant}
        return [
            _Own(
                own_count=counts[person],
                own_first=bool(told) and told[0].person == person,
                own_subject=(person in subjects) + (person in owners) / 2,
                own_alone=person in counts and len(counts) == 1,
                own_gender=slants.get(study.genders[person], 0),
            )
            for person in candidates
        ]

    def _around(self, turn: Turn, candidates: Sequence[int]) -> list[_Around]:
        before, after = self._story.index.told(turn.first - 1), self._story.index.told(turn.last + 1)
        last_subject = next((mention.person for mention in reversed(before) if mention.role == SUBJECT), None)
        counts = Counter(mention.person for mention in before)
        subjects = _persons(after, SUBJECT)
        return [
            _Around(
                prev_para_last_subject=person == last_subject,
                prev_para_count=counts[person],
                prev_para_first=bool(before) and before[0].person == person,
                next_para_first=bool(after) and after[0].person == person,
                next_para_subject=person in subjects,
            )
            for person in candidates
        ]


def _persons(mentions: Sequence[Mention], role: int) -> set[int]:
    return {mention.person for mention in mentions if mention.role == role}


def _slant_of(paragraph: Paragraph) -> int:
    """Pronouns of a paragraph's narration: she less he."""
    words = (word.lower() for piece in paragraph.pieces if not piece.said for word in piece.words)
    genders = [PRONOUNS[word] for word in words if word in PRONOUNS]
    return genders.count("female") - genders.count("male")
