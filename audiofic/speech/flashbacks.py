"""Which lines are a flashback: what stands between its labels, or else a scene that is told in italics alone."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from audiofic.model import Kind, Script, Segment
from audiofic.speech.emphasis import emphasised

SCENE = 60
"""Words from which on italics alone make a scene a flashback: fewer are a thought, a motto, "Three weeks later"."""

_LABEL = re.compile(
    r"\W*(?:start |begin |(?:start|beginning) of )?flash-?back(?: starts?| begins?)?(?:\W*|\s*[:—–-].{1,60})",
    re.IGNORECASE,
)
_END_LABEL = re.compile(r"\W*(?:end(?: of)? (?:the )?flash-?back|flash-?back (?:ends?|over))\W*", re.IGNORECASE)

Line = tuple[int, Segment]
"""A segment and its index into Script.segments."""


def flashbacks(script: Script) -> frozenset[int]:
    """Indices into Script.segments of what is told in flashbacks, their labels left out."""
    lines = list(enumerate(script.segments))
    labelled: set[int] = set()
    scenes: list[list[Line]] = []
    for _, chapter in groupby(lines, key=lambda line: line[1].chapter):
        told = list(chapter)
        labelled.update(_labelled(told))
        for broken, scene in groupby(told, key=lambda line: line[1].kind is Kind.BREAK):
            scenes += [] if broken else [list(scene)]
    told_scenes = [scene for scene in (_told(scene) for scene in scenes) if scene]
    slanted = [scene for scene in told_scenes if _is_slanted(scene)]
    if len(slanted) == len(told_scenes):  # a story that is in italics throughout tells nothing by them
        return frozenset(labelled)
    return frozenset(labelled.union(n for scene in slanted for n, _ in scene))


def _labelled(chapter: Sequence[Line]) -> Iterator[int]:
    """What follows a label, up to the label that ends it or, where there is none, to the end of the scene."""
    for at, (_, label) in enumerate(chapter):
        if not _LABEL.fullmatch(label.text):
            continue
        rest = chapter[at + 1 :]
        other = next((n for n, (_, one) in enumerate(rest) if _LABEL.fullmatch(one.text)), len(rest))
        scene = next((n for n, (_, one) in enumerate(rest) if n and one.kind is Kind.BREAK), len(rest))
        end = next((n for n, (_, one) in enumerate(rest[:other]) if _END_LABEL.fullmatch(one.text)), min(other, scene))
        yield from (n for n, _ in _told(rest[:end]))


def _told(scene: Sequence[Line]) -> list[Line]:
    """The lines of *scene* that are the story's own."""
    unsaid = {Kind.NOTE, Kind.INTRO, Kind.HEADING, Kind.BREAK}
    return [line for line in scene if line[1].kind not in unsaid]


def _is_slanted(scene: Sequence[Line]) -> bool:
    """Whether every paragraph of a whole scene is in italics."""
    if sum(len(segment.text.split()) for _, segment in scene) < SCENE:
        return False
    paragraphs = groupby((segment for _, segment in scene), key=lambda segment: segment.paragraph)
    return all(_is_in_italics(list(paragraph)) for _, paragraph in paragraphs)


def _is_in_italics(paragraph: Sequence[Segment]) -> bool:
    """Whether its mark-up says so of every word, or a mark of plain text stands at its beginning and at its end."""
    first, last = paragraph[0].text.lstrip("\"'“‘«"), paragraph[-1].text.rstrip("\"'”’»")
    if first.startswith(("*", "_")) and last.endswith(first[0]):
        return True
    return all(_covered(segment) for segment in paragraph)


def _covered(segment: Segment) -> bool:
    bare = list(segment.text)
    for start, end in emphasised(segment):
        bare[start:end] = " " * (end - start)
    return not any(map(str.isalnum, bare))
