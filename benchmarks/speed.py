"""Speed: the command on 50,000 words against the bare limit (<= 1.15 x) and against espeak-ng | lame (1.45 x faster).

python benchmarks/speed.py [--story novel.txt] [--words 50000] [--times 3]
"""

import argparse
import json
import shutil
import statistics
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from mutagen.mp3 import MP3

import texts
from audiofic.production import prepare
from audiofic.settings import Settings
from audiofic.speech import utter
from bare import RATE
from runs import Bar, House, house, render, run, table, verdict

BARE, PIPE, OURS = "bare limit", "espeak-ng | lame", "audiofic render"
BARE_LIMIT, PIPE_LIMIT = 1.15, 1.45
QUIET = 0.05
"""Of the machine, that others may have during a run that counts."""


@dataclass(frozen=True, slots=True)
class Time:
    """One measurement; all in seconds."""

    wall: float
    cpu: float
    sound: float
    others: float
    """Share of the machine that somebody else had."""


def write_lines(story: Path, target: Path) -> int:
    """Write what audiofic would tell espeak as a list for bare.py; return how many words that is."""
    production = prepare(story, Settings())
    lines = [
        (said.text, {"pitch": 50, "range": 50, "rate": 170, **said.voice.options})
        for said in utter(production.script, production.cast)
    ]
    target.write_text(json.dumps(lines), "utf-8")
    return sum(len(text.split()) for text, _ in lines)


def ours(home: House, story: Path) -> Time:
    """The whole command, with an empty cache."""
    shutil.rmtree(home.folder / "cache", ignore_errors=True)
    found = render(home, story)
    return Time(found.wall, found.cpu, found.report["seconds"], found.others)


def bare(home: House, lines: Path) -> Time:
    """Voice and encoder alone."""
    script = Path(__file__).with_name("bare.py")
    done = run([sys.executable, str(script), str(lines), str(home.folder / "bare")])
    found = json.loads(done.out)
    return Time(found["wall"], found["cpu"], found["samples"] / RATE, done.others)


def pipe(home: House, story: Path) -> Time:
    """What one would type without us."""
    target = home.folder / "pipe.mp3"
    line = 'espeak-ng --stdout -f "$1" | lame --quiet -q 5 --cbr -b 64 - "$2"'
    found = run(["sh", "-c", line, "sh", str(story), str(target)])
    return Time(found.wall, found.cpu, MP3(target).info.length, found.others)


def quiet(times: Sequence[Time]) -> list[Time]:
    """Those in which the machine was ours; all where there is none such."""
    return [one for one in times if one.others <= QUIET] or list(times)


def rows(times: Mapping[str, Sequence[Time]]) -> list[tuple[str, ...]]:
    """A row for each of those that ran."""
    found: list[tuple[str, ...]] = [("", "wall s: each run", "best", "cpu s", "sound s", "x real time", "x per core")]
    for name, measured in times.items():
        best = min(quiet(measured), key=lambda one: one.wall)
        cpu = min(one.cpu for one in measured)
        each = " ".join(f"{one.wall:.1f}{'*' * (one.others > QUIET)}" for one in measured)
        speeds = f"{best.sound / best.wall:.0f}", f"{best.sound / cpu:.0f}"
        found.append((name, each, f"{best.wall:.2f}", f"{cpu:.2f}", f"{best.sound:.0f}", *speeds))
    return found


def bars(times: Mapping[str, Sequence[Time]]) -> list[Bar]:
    """Best against best by wall, of the quiet runs; the median of the pairs and processor time beside them."""

    def ratios(over: str, under: str) -> tuple[float, str]:
        best = min(one.wall for one in quiet(times[over])) / min(one.wall for one in quiet(times[under]))
        pairs = statistics.median(a.wall / b.wall for a, b in zip(times[over], times[under], strict=True))
        cpu = min(one.cpu for one in times[over]) / min(one.cpu for one in times[under])
        return best, f"{best:.3f} (median of pairs {pairs:.3f}, cpu {cpu:.3f})"

    limit, said = ratios(OURS, BARE)
    found = [Bar("audiofic / bare limit", said, f"<= {BARE_LIMIT}", limit <= BARE_LIMIT)]
    if PIPE in times:
        gain, said = ratios(PIPE, OURS)
        found.append(Bar("pipe / audiofic", said, f">= {PIPE_LIMIT}", gain >= PIPE_LIMIT))
    return found


def in_turn(todo: Mapping[str, Callable[[], Time]], rounds: int) -> dict[str, list[Time]]:
    """Every one of *todo* in turn, until there were *rounds* quiet rounds, or three times as many in all."""
    times: dict[str, list[Time]] = {name: [] for name in todo}
    undisturbed = 0
    for _ in range(3 * rounds):
        for name, measure in todo.items():
            times[name].append(measure())
        undisturbed += all(found[-1].others <= QUIET for found in times.values())
        if undisturbed == rounds:
            return times
    print(f"* somebody else had more than {QUIET:.0%} of the machine: {undisturbed} quiet rounds of {3 * rounds}")
    if not undisturbed:
        print("No round was quiet: take these ratios for what they are, and measure again.")
    return times


def main() -> None:
    """Take the three in turn."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    texts.add_options(parser, 50_000)
    parser.add_argument("--times", type=int, default=3)
    wanted = parser.parse_args()
    with house() as home:
        story, lines = texts.chosen(wanted, home.folder), home.folder / "lines.json"
        print(f"{write_lines(story, lines):,} words to speak, {wanted.times} quiet rounds")
        todo = {BARE: lambda: bare(home, lines), OURS: lambda: ours(home, story)}
        if shutil.which("espeak-ng") and shutil.which("lame"):
            todo[PIPE] = lambda: pipe(home, story)
        else:
            print("The pipe is left out: espeak-ng or lame is not here (apt install espeak-ng lame).")
        times = in_turn(todo, wanted.times)
    table(rows(times))
    verdict(bars(times))


if __name__ == "__main__":
    main()
