"""Cues of who somebody is in the story as a whole."""

from collections import Counter
from math import log
from typing import ClassVar, NamedTuple

from audiofic.speakers.cues.candidates import Case
from audiofic.speakers.cues.story import Story


class _Person(NamedTuple):
    mentioned: float
    """Logarithm of their mentions."""
    tagged: float
    """Logarithm of the tags that name them."""
    tag_share: float
    """Of all tags."""
    kind: float
    """Whether they have a name."""
    gender_known: float
    narrates: float
    noun_count: float
    is_unnamed: float
    """Whether the narration calls them but she or he for pages."""


class Persons:
    """Who somebody is: the same at every turn."""

    names: ClassVar[tuple[str, ...]] = _Person._fields

    def __init__(self, story: Story) -> None:
        study = story.study
        counts = Counter(mention.person for mention in study.mentions)
        tags = max(1, sum(person.tagged for person in study.people.persons))
        self._persons = [
            _Person(
                mentioned=log(1 + counts[n]),
                tagged=log(1 + person.tagged),
                tag_share=person.tagged / tags,
                kind=bool(person.names),
                gender_known=bool(study.genders[n]),
                narrates=person.narrates,
                noun_count=min(5, person.heads.total()),
                is_unnamed=n in study.unnamed,
            )
            for n, person in enumerate(study.people.persons)
        ]

    def rows(self, case: Case) -> list[tuple[float, ...]]:
        """Of each candidate of a turn, a value for each of the names."""
        return [self._persons[person] for person in case.candidates]
