"""Where the chapter marks stand and what they are called: the opening, each note, each chapter, scenes of long ones."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from audiofic.model import Kind, Mark, NoteSort, Script, Segment, Take

LEAD = 0.02
"""Seconds that a mark stands before the sound it names, so that jumping to it does not clip the first consonant."""
LONG = 15 * 60
"""Seconds of story without a mark from which on its scenes are marked."""
SCENE = 2 * 60
"""Seconds that a scene lasts at least to be marked."""
INLINE = 10
"""Seconds that a note within a paragraph lasts at least to be marked."""
TITLE = 127
"""Bytes of UTF-8 in a mark's title, at most: a common player reads the length of longer ones as a negative number."""

_NOTE_TITLES = {
    NoteSort.AUTHOR: "Author's note",
    NoteSort.DEDICATION: "Dedication",
    NoteSort.DISCLAIMER: "Disclaimer",
    NoteSort.WARNING: "Warnings",
    NoteSort.SUMMARY: "Summary",
    NoteSort.END: "Closing note",
}


@dataclass(frozen=True, slots=True)
class _Run:
    """Consecutive segments that one mark names."""

    kind: Kind
    """INTRO, NOTE, or NARRATION for the story itself."""
    chapter: int
    heard: tuple[tuple[Segment, Take], ...]

    @property
    def start(self) -> float:
        return self.heard[0][1].start

    @property
    def seconds(self) -> float:
        return self.heard[-1][1].end - self.start


def marks(script: Script, takes: Sequence[Take], seconds: float) -> tuple[Mark, ...]:
    """The marks of a file that lasts *seconds* and in which the segments of *script* sound at *takes*."""
    starts = list(_named(script, _runs(script, takes)))
    ends = [start for _, start in starts[1:]] + [seconds]
    return tuple(Mark(_short(title), start, end) for (title, start), end in zip(starts, ends, strict=True))


def _runs(script: Script, takes: Sequence[Take]) -> list[_Run]:
    heard = [(script.segments[take.segment], take) for take in takes if take.end > take.start]
    intro = max((n for n, (segment, _) in enumerate(heard) if segment.kind is Kind.INTRO), default=-1)
    runs = [_Run(Kind.INTRO, heard[0][0].chapter, tuple(heard[: intro + 1]))] if intro >= 0 else []
    whole = _whole_notes(heard)

    def section(item: tuple[Segment, Take]) -> tuple[int, Kind]:
        return item[0].chapter, Kind.NOTE if item[1].segment in whole else Kind.NARRATION

    for (chapter, kind), run in groupby(heard[intro + 1 :], key=section):
        runs.append(_Run(kind, chapter, tuple(run)))
    return runs


def _whole_notes(heard: Sequence[tuple[Segment, Take]]) -> set[int]:
    """Segments that are notes worth a mark: whole paragraphs, and long ones within a paragraph."""
    shared = {segment.paragraph for segment, _ in heard if segment.kind is not Kind.NOTE}
    return {
        take.segment
        for segment, take in heard
        if segment.kind is Kind.NOTE and (segment.paragraph not in shared or take.end - take.start >= INLINE)
    }


def _named(script: Script, runs: Sequence[_Run]) -> Iterator[tuple[str, float]]:
    """Title and start in seconds of each mark."""
    before: dict[int, _Run] = {}
    for run in runs:
        start = max(run.start - LEAD, 0.0)
        if run.kind is Kind.INTRO:
            yield "Opening", start
        elif run.kind is Kind.NOTE:
            yield _note_title(run, last=run is runs[-1]), start
        else:
            title = _chapter_title(script, run.chapter)
            earlier = before.get(run.chapter)
            before[run.chapter] = run
            if earlier:
                only_heading = all(segment.kind is Kind.HEADING for segment, _ in earlier.heard)
                title = f"{title} ({'story' if only_heading else 'continued'})"
            elif (late := _late_heading(run, title)) is not None:
                yield script.metadata.title or "Beginning", start
                start = late
            yield title, start
            yield from _scenes(script, run, title)


def _late_heading(run: _Run, title: str) -> float | None:
    """Where the mark of a chapter belongs that begins with something else than its heading, a title or a prologue."""
    for place, (segment, take) in enumerate(run.heard):
        if segment.kind is Kind.HEADING and _plain(segment.text) in _plain(title):
            return take.start - LEAD if place else None
    return None


def _plain(title: str) -> str:
    return " ".join(re.findall(r"\w+", title.casefold()))


def _scenes(script: Script, run: _Run, title: str) -> Iterator[tuple[str, float]]:
    """Marks of the later scenes of a long run."""
    if run.seconds < LONG:
        return
    number, last, end = 1, run.start, run.heard[-1][1].end
    for (_, before), (_, after) in pairwise(run.heard):
        between = script.segments[before.segment + 1 : after.segment]
        if not any(segment.kind is Kind.BREAK for segment in between):
            continue
        number += 1
        if after.start - last >= SCENE and end - after.start >= SCENE:
            last = after.start
            yield f"{title}, scene {number}", after.start - LEAD


def _chapter_title(script: Script, chapter: int) -> str:
    title = script.chapters[chapter - 1]
    if title:
        return title
    return f"Chapter {chapter}" if len(script.chapters) > 1 else script.metadata.title or "Story"


def _note_title(run: _Run, last: bool) -> str:
    sorts = {segment.sort or NoteSort.AUTHOR for segment, _ in run.heard}
    if last and sorts <= {NoteSort.AUTHOR, NoteSort.END}:
        return _NOTE_TITLES[NoteSort.END]
    return _NOTE_TITLES[sorts.pop()] if len(sorts) == 1 else "Author's notes"


def _short(title: str) -> str:
    """*title* within TITLE bytes, cut between characters."""
    plain = " ".join(title.split())
    if len(plain.encode()) <= TITLE:
        return plain
    return plain.encode()[: TITLE - 3].decode(errors="ignore").rstrip() + "…"
