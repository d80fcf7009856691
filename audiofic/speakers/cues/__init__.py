"""What speaks for and against each candidate of a turn, as numbers: the rows that the ranker weighs.

A family of cues is a module: the names of its columns stand beside what fills them. FAMILIES is their order in a row;
the trained weights depend on it and on the order within each family, so whoever changes either has to train again.
"""

from itertools import chain
from typing import ClassVar, Protocol

from audiofic.speakers.cues.calls import Calls
from audiofic.speakers.cues.candidates import Case, case_of
from audiofic.speakers.cues.conversation import Conversation
from audiofic.speakers.cues.nearness import Nearness
from audiofic.speakers.cues.paragraphs import Paragraphs
from audiofic.speakers.cues.person import Persons
from audiofic.speakers.cues.place import Place
from audiofic.speakers.cues.rows import Rows
from audiofic.speakers.cues.scene import Scene
from audiofic.speakers.cues.story import Story, story_of
from audiofic.speakers.cues.tags import Tags
from audiofic.speakers.study import Study

__all__ = ["FAMILIES", "NAMES", "Rows", "Weigher"]


class Family(Protocol):
    """Cues that are read off the same things."""

    names: ClassVar[tuple[str, ...]]
    """Of its columns."""

    def __init__(self, story: Story) -> None: ...

    def rows(self, case: Case) -> list[tuple[float, ...]]:
        """Of each candidate of a turn, a value for each of the names."""


FAMILIES: tuple[type[Family], ...] = (Tags, Nearness, Paragraphs, Scene, Persons, Calls, Conversation, Place)
NAMES: tuple[str, ...] = tuple(name for family in FAMILIES for name in family.names)
"""Of all columns of a row."""


class Weigher:
    """Collects the cues of a story's turns."""

    def __init__(self, study: Study) -> None:
        self._story = story_of(study)

    def rows(self) -> Rows:
        """All candidates of all turns."""
        story = self._story
        families = [family(story) for family in FAMILIES]
        candidates: list[tuple[int, ...]] = []
        values: list[tuple[float, ...]] = []
        for number in range(len(story.study.turns)):
            case = case_of(story, number)
            candidates.append(case.candidates)
            parts = [family.rows(case) for family in families]
            values += [tuple(chain(*row)) for row in zip(*parts, strict=True)]
        return Rows(candidates, values, story.gaps, [talk.called for talk in story.talks])
