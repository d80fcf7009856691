"""Finished books in five casts: how loud, how high their peaks, how far their voices are apart, by the decoded MP3.

python benchmarks/loudness.py [--words 6000] [--story novel.txt] [--profile podcast]
"""

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

import texts
from audiofic import Report, Settings, render
from audiofic.cache import Cache
from audiofic.inspection import Inspection, inspect, verdicts
from audiofic.loudness import loudness
from audiofic.model import Audio, Voice
from audiofic.production import Production, prepare, story_voices
from audiofic.profiles import PROFILES, find_profile
from audiofic.registry import Registry
from runs import Bar, house, table, verdict
from sound import decoded

CASTS = 5
ENOUGH = 20.0
"""Seconds that a voice has to speak to be compared: with half of that, what it says moves it by a whole LU."""
OFF, APART = 0.7, 1.5


@dataclass(frozen=True, slots=True)
class Book:
    """A finished file."""

    found: Inspection
    voices: dict[str, float]
    """LUFS of each voice that speaks long enough."""


def main() -> None:
    """Render, decode, measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    texts.add_options(parser, 6_000)
    parser.add_argument("--profile", choices=PROFILES, default="podcast")
    wanted = parser.parse_args()
    profile = find_profile(wanted.profile)
    with house() as home:
        settings = Settings(
            profile=profile.name, cache=Cache(home.folder / "cache"), registry=Registry(home.folder / "casts")
        )
        story = texts.chosen(wanted, home.folder)
        books = [book(story, number, settings) for number in range(CASTS)]
    rows = [("cast", "LUFS", "dBTP", "RMS dB", "voices", "quietest", "loudest")]
    for number, one in enumerate(books, 1):
        ends = [pick(one.voices.items(), key=lambda item: item[1]) for pick in (min, max)]
        levels = [f"{level:.2f}" for level in (one.found.loudness, one.found.true_peak, one.found.rms)]
        rows.append((str(number), *levels, str(len(one.voices)), *(f"{name} {lufs:.2f}" for name, lufs in ends)))
    table(rows)
    verdict(list(bars(books, profile.name)))


def book(story: Path, number: int, settings: Settings) -> Book:
    """Render *story* in a cast of its own: the voices one after the other, from another one on for each number."""
    voices = story_voices(settings)
    file = story.with_suffix(".cast.toml")
    file.unlink(missing_ok=True)
    names = ["narrator", "notes", *(one.name for one in prepare(story, settings).script.characters)]
    start = number * len(voices) // CASTS
    given = {name: voices[(start + n) % len(voices)].name for n, name in enumerate(names)}
    file.write_text("[voices]\n" + "".join(f'"{who}" = "{voice}"\n' for who, voice in given.items()), "utf-8")
    out = story.with_suffix(".mp3")
    report = render(story, out, settings)
    return Book(inspect(out), dict(spoken(report, prepare(story, settings), out)))


def spoken(report: Report, production: Production, out: Path) -> Iterator[tuple[str, float]]:
    """Each voice and its loudness in the file, its lines one after the other with what silence is around them."""
    sound, rate = decoded(out)
    clips: dict[str, list[NDArray[np.int16]]] = {}
    for take, after in zip(report.audiobook.takes, [*report.audiobook.takes[1:], None], strict=True):
        voice: Voice = production.cast.voice_for(production.script.segments[take.segment])
        end = after.start if after else take.end
        clips.setdefault(voice.name, []).append(sound[round(take.start * rate) : round(end * rate)])
    for name, parts in clips.items():
        whole = np.concatenate(parts)
        if len(whole) >= ENOUGH * rate:
            yield name, loudness(Audio(whole.astype("<i2").tobytes(), rate))


def bars(books: Sequence[Book], profile: str) -> Iterator[Bar]:
    """What must be so."""
    target, ceiling = PROFILES[profile].loudness, PROFILES[profile].ceiling
    off = max(abs(one.found.loudness - target) for one in books)
    yield Bar(f"furthest from {target:g} LUFS", f"{off:.2f} LU", f"<= {OFF} LU", off <= OFF)
    peak = max(one.found.true_peak for one in books)
    yield Bar("highest true peak", f"{peak:.2f} dBTP", f"<= {ceiling:g} dBTP", peak <= ceiling)
    apart = max(max(one.voices.values()) - min(one.voices.values()) for one in books)
    yield Bar("loudest to quietest voice", f"{apart:.2f} LU", f"<= {APART} LU", apart <= APART)
    standard = "acx" if profile == "acx" else "podcast"
    checks = [
        check for one in books for each in verdicts(one.found) if each.standard == standard for check in each.checks
    ]
    failed = sorted({check.what for check in checks if not check.met})
    yield Bar(f"checks of {standard} failed", ", ".join(failed) or "none", "none", not failed)


if __name__ == "__main__":
    main()
