"""Marks: every CHAP of the finished, decoded MP3 stands within 50 ms of the first sound of what it names.

python benchmarks/marks.py [--engine tone --engine espeak] [--words 30000] [--story novel.txt]
"""

import argparse
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import lameenc
import numpy as np
from numpy.typing import NDArray

import texts
from audiofic.model import Kind, Script
from audiofic.production import prepare
from audiofic.settings import Settings
from audiofic.speech import utter
from runs import Bar, House, house, render, table, verdict
from sound import Mark, decoded, heard

NEAR = 0.050
"""Seconds between a mark and the first sound of what it names."""
SILENCE = 0.100
"""Seconds of silence before that sound, at least: a mark in the middle of a word names nothing."""
THRESHOLD_DB = -40.0
"""Of the file's peak: what is louder is sound."""
GAP = 0.030
"""Seconds of silence that tell one tone from the next; the shortest pause there is has 0.08."""

NOTES = {"Author's note", "Author's notes", "Dedication", "Disclaimer", "Warnings", "Summary", "Closing note"}

Samples = NDArray[np.int16]
RATE = 22_050


@dataclass(frozen=True, slots=True)
class Place:
    """What stands at a mark; seconds."""

    mark: Mark
    off: float
    """From the mark to the sound; negative where the sound comes first."""
    silence: float
    """Before that sound."""
    sound: int
    """How many sounds come before it."""


def sounds(samples: Samples) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """First and last sample of every sound: runs of loud samples with gaps of less than GAP."""
    floor = np.abs(samples.astype(np.int32)).max() * 10 ** (THRESHOLD_DB / 20)
    loud = np.flatnonzero(np.abs(samples.astype(np.int32)) > floor)
    cuts = np.flatnonzero(np.diff(loud) > GAP * RATE)
    return loud[np.concatenate(([0], cuts + 1))], loud[np.concatenate((cuts, [len(loud) - 1]))]


def places(marks: Sequence[Mark], samples: Samples) -> Iterator[Place]:
    """For each mark the nearest sound that begins after a silence of SILENCE."""
    starts, ends = sounds(samples)
    silences = (starts - np.concatenate(([0], ends[:-1]))) / RATE
    silences[0] = np.inf  # nothing is before the first
    fresh = np.flatnonzero(silences >= SILENCE)
    for mark in marks:
        near = int(fresh[np.argmin(np.abs(starts[fresh] / RATE - mark.start))])
        yield Place(mark, float(starts[near] / RATE - mark.start), float(silences[near]), near)


def named(script: Script, spoken: Sequence[int], marks: Sequence[Mark]) -> Iterator[int]:
    """For each mark the index in *spoken* (numbers of segments) that its title names, by titles and kinds alone."""
    at = -1
    for mark in marks:
        after = range(at + 1, len(spoken))
        at = next((n for n in after if _begins(script, spoken, n, (mark.title, at))), len(spoken))
        yield at


def _begins(script: Script, spoken: Sequence[int], n: int, mark: tuple[str, int]) -> bool:
    """Whether *mark* (its title, and where the one before it stands) has to stand at the *n*-th that is spoken."""
    title, last = mark
    segment, before = script.segments[spoken[n]], script.segments[spoken[n - 1]]
    chapter = " ".join((script.chapters[segment.chapter - 1] or script.metadata.title).split())
    if title == "Opening":
        return segment.kind is Kind.INTRO
    if title == chapter:
        return segment.kind not in (Kind.INTRO, Kind.NOTE)
    if title in (f"{chapter} (story)", f"{chapter} (continued)"):
        return segment.kind is not Kind.NOTE and before.kind is Kind.NOTE
    if title.startswith(f"{chapter}"):  # a scene: some break after the last mark lies right before it
        return n > last + 1 and _after_break(script, spoken, n) and _scene(script, spoken[n]) == int(title.split()[-1])
    return title in NOTES and segment.kind is Kind.NOTE and before.kind is not Kind.NOTE


def _after_break(script: Script, spoken: Sequence[int], n: int) -> bool:
    return any(one.kind is Kind.BREAK for one in script.segments[spoken[n - 1] + 1 : spoken[n]])


def _scene(script: Script, number: int) -> int:
    """The scene of its chapter in which segment *number* stands, from 1."""
    chapter = script.segments[number].chapter
    return 1 + sum(one.kind is Kind.BREAK and one.chapter == chapter for one in script.segments[:number])


def astray(story: Path, found: Sequence[Place], tones: int) -> list[str]:
    """Marks of a tone rendering that do not stand at the very utterance that they name: tones are counted."""
    production = prepare(story, Settings(engine="tone"))
    script = production.script
    spoken = [said.segment for said in utter(script, production.cast)]
    if len(spoken) != tones:
        return [f"{tones} tones are heard, {len(spoken)} utterances were to be spoken"]
    wanted = named(script, spoken, [place.mark for place in found])
    return [
        f"{place.mark.title!r} stands at utterance {place.sound}, not {right}"
        for place, right in zip(found, wanted, strict=True)
        if place.sound != right
    ]


def click(home: House) -> int:
    """Where a click on sample 22,050 of a bare lameenc encoding is decoded: 1,105 samples later by LAME and decoder."""
    samples = np.zeros(2 * RATE, np.int16)
    samples[RATE] = 30_000
    encoder = lameenc.Encoder()
    encoder.silence()
    encoder.set_bit_rate(64)
    encoder.set_in_sample_rate(RATE)
    encoder.set_channels(1)
    path = home.folder / "click.mp3"
    path.write_bytes(bytes(encoder.encode(samples.tobytes())) + bytes(encoder.flush()))
    return int(np.abs(decoded(path)[0].astype(np.int32)).argmax()) - RATE


def listen(home: House, story: Path, engine: str) -> tuple[list[Place], list[str]]:
    """Render, decode and look; the second are faults."""
    render(home, story, "--engine", engine)
    book = heard(home.folder / "book.mp3")
    samples, rate = decoded(home.folder / "book.mp3")
    faults = (
        [f"{len(samples)} samples are decoded, the frames hold {book.samples}"] if len(samples) != book.samples else []
    )
    if rate != RATE:
        faults.append(f"the file has {rate} samples a second")
    found = list(places(book.marks, samples))
    if engine == "tone":
        faults += astray(story, found, len(sounds(samples)[0]))
    return found, faults


def bars(engine: str, found: Sequence[Place], faults: Sequence[str]) -> list[Bar]:
    """The promise for one engine."""
    far = max(abs(place.off) for place in found)
    quiet = min(place.silence for place in found)
    offs = [place.off * 1000 for place in found]
    return [
        Bar(
            f"{engine}: furthest of {len(found)} marks", f"{far * 1000:.1f} ms", f"<= {NEAR * 1000:.0f} ms", far <= NEAR
        ),
        Bar(f"{engine}: sound after mark", f"{min(offs):+.1f} to {max(offs):+.1f} ms", "(for information)", True),
        Bar(
            f"{engine}: least silence before", f"{quiet * 1000:.0f} ms", f">= {SILENCE * 1000:.0f} ms", quiet >= SILENCE
        ),
        Bar(f"{engine}: at the wrong place, or odd", str(len(faults)), "0", not faults),
    ]


def main() -> None:
    """Listen to one engine after the other."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    texts.add_options(parser, 30_000)
    parser.add_argument("--engine", action="append", help="[tone and espeak]")
    wanted = parser.parse_args()
    found_bars = []
    with house() as home:
        late = click(home)
        found_bars.append(Bar("a click is decoded late by", f"{late} samples", "1105", late == 1_105))
        story = texts.chosen(wanted, home.folder)
        for engine in wanted.engine or ("tone", "espeak"):
            found, faults = listen(home, story, engine)
            kinds = [
                re.sub(r"\d+|:.*?(?=, scene|$)", lambda part: "N" * part[0].isdigit(), place.mark.title)
                for place in found
            ]
            rows = [("marks", "how many", "sound after mark, ms", "silence before, ms")]
            for kind in dict.fromkeys(kinds):
                these = [place for place, its in zip(found, kinds, strict=True) if its == kind]
                offs, quiet = [place.off * 1000 for place in these], min(place.silence for place in these)
                rows.append((kind, str(len(these)), f"{min(offs):+.1f} to {max(offs):+.1f}", f">= {quiet * 1000:.0f}"))
            print(engine)
            table(rows)
            print("\n".join(faults[:20]))
            found_bars += bars(engine, found, faults)
    verdict(found_bars)


if __name__ == "__main__":
    main()
