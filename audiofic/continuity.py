"""A story goes on as it began: in a new download, lines that were spoken before stay with whoever spoke them."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby
from typing import TypeVar

from audiofic.colophon import Line, Transcript
from audiofic.model import Kind, Script, Segment

_Place = tuple[str, str, str]
_Said = TypeVar("_Said", Line, Segment)


def continued(script: Script, earlier: Transcript) -> Script:
    """*script*, whose lines have the speaker and the confidence that they have in *earlier*, if they stand there.

    Who says an unsure line, and in which gender's voice, is weighed by all of a story: one more chapter would turn a
    few in all the others. Which line it is, the one before or after it in its chapter tells; where neither does,
    nothing is changed.
    """
    known: dict[_Place, set[tuple[str, float]]] = {}
    for line, places in _placed(earlier):
        for place in places:
            known.setdefault(place, set()).add((line.speaker, line.confidence))
    genders = {line.speaker: line.gender for line in earlier}
    characters = [replace(one, gender=genders.get(one.name, one.gender)) for one in script.characters]
    names = {one.name for one in characters}
    kept = {}
    for one, places in _placed(script.segments):
        said = {who for place in places if len(there := known.get(place, ())) == 1 for who in there}
        for speaker, confidence in said if len(said) == 1 else ():
            if speaker in names:
                kept[one] = replace(one, speaker=speaker, confidence=confidence)
    segments = tuple(kept.get(one, one) for one in script.segments)
    return replace(script, segments=segments, characters=tuple(characters))


def _placed(lines: Iterable[_Said]) -> Iterator[tuple[_Said, tuple[_Place, _Place]]]:
    """Each line of dialogue, with what it says after which other and before which, in its chapter."""
    for _, chapter in groupby(lines, key=_chapter):
        found: list[_Said] = [one for one in chapter if one.kind is Kind.DIALOGUE]
        texts = ["", *(one.text for one in found), ""]
        for one, before, text, after in zip(found, texts, texts[1:], texts[2:], strict=False):
            yield one, (("after", before, text), ("before", after, text))


def _chapter(line: Line | Segment) -> int:
    return line.chapter
