"""What a rendering did: words spoken, passages made and kept, what was left out and why."""

from collections.abc import Iterable
from dataclasses import dataclass

from audiofic.fidelity import Balance
from audiofic.model import Audiobook, Kind, Script, Segment, count_words


@dataclass(frozen=True, slots=True)
class Tally:
    """Passages of a rendering."""

    synthesized: int
    """Spoken now."""
    cached: int
    """Found in the cache."""
    doubtful: tuple[str, ...] = ()
    """Lines whose takes stayed bad, however often they were spoken, a sentence each."""


@dataclass(frozen=True, slots=True)
class Report:
    """What a rendering did."""

    audiobook: Audiobook
    tally: Tally
    chapters: int
    segments: int
    words: int
    """Of the story and all its notes."""
    words_spoken: int
    notes: int
    """Author's notes spoken in their own voice."""
    skipped: tuple[str, ...]
    """What was left out and why, a sentence each."""
    balance: Balance
    """Of the words in the file and those in the script."""
    warnings: tuple[str, ...]
    """What the reader had to guess."""
    wall_s: float
    """Seconds that it took."""
    engine: str
    """The narrator's."""


def words_by_fate(script: Script, audiobook: Audiobook) -> tuple[int, list[str]]:
    """Words that were spoken, and a sentence for each segment that no sound came of."""
    heard = {take.segment for take in audiobook.takes if take.end > take.start}
    spoken, silent = 0, []
    for n, segment in enumerate(script.segments):
        if segment.kind in (Kind.INTRO, Kind.BREAK):
            continue
        count = count_words(segment.text)
        if n in heard:
            spoken += count
        elif count:
            silent.append(f"{count} words that the voice could not speak: {segment.text:.60}")
    return spoken, silent


def total_words(segments: Iterable[Segment]) -> int:
    """Words of the story and its notes."""
    return sum(count_words(s.text) for s in segments if s.kind not in (Kind.INTRO, Kind.BREAK))


def notes_in(segments: Iterable[Segment]) -> list[tuple[str, int]]:
    """Each author's note with its words; paragraphs of one sort that follow each other are one note."""
    notes: list[list[Segment]] = []
    for segment in segments:
        if segment.kind is not Kind.NOTE:
            continue
        last = notes[-1][-1] if notes else None
        if last and last.sort is segment.sort and segment.paragraph - last.paragraph in (0, 1):
            notes[-1].append(segment)
        else:
            notes.append([segment])
    texts = [" ".join(segment.text for segment in note) for note in notes]
    return [(text, count_words(text)) for text in texts]


def skipped_notes(segments: Iterable[Segment]) -> list[str]:
    """A sentence for each note that the listener did not want."""
    return [f"a note of {words} words, as you wished: {text:.60}" for text, words in notes_in(segments)]


def figures(report: Report | None) -> dict[str, object]:
    """What programs are told of a rendering, by name; None for each where there was none."""
    names = ("chapters", "words", "words_spoken", "skipped", "segments")
    whole: dict[str, object] = {"path": None, "seconds": None, **dict.fromkeys(names)}
    whole |= {"synthesized": None, "cached": None, "wall_s": None}
    if report is None:
        return whole
    whole |= {"path": report.audiobook.path, "seconds": round(report.audiobook.seconds, 3)}
    whole |= {name: getattr(report, name) for name in names}
    whole |= {"synthesized": report.tally.synthesized, "cached": report.tally.cached}
    return whole | {"wall_s": round(report.wall_s, 3)}
