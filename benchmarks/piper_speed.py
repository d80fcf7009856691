"""Piper: a whole render against two bare Pipers side by side that write WAV (<= 1.10 x).

python benchmarks/piper_speed.py [--story novel.txt] [--words 6000] [--times 1]

The model has random weights and the real size (piper_model.py), as no real one can be shipped: it costs the same.
"""

import argparse
import json
import shutil
import sys
from pathlib import Path

import texts
from audiofic.engines.models import models_folder
from audiofic.notation import plain
from audiofic.production import prepare
from audiofic.settings import Settings
from audiofic.speech import utter
from piper_model import RATE, write
from runs import Bar, House, Run, house, render, run, table, verdict

BARE, OURS = "two bare Pipers", "audiofic render"
LIMIT = 1.10
ENGINE = ("--engine", "piper", "--jobs", "2")


def write_lines(story: Path, target: Path) -> int:
    """Write what audiofic would tell Piper as a list for piper_bare.py; return how many letters that is."""
    production = prepare(story, Settings(engine="piper"))
    lines = [plain(said.text) for said in utter(production.script, production.cast)]
    target.write_text(json.dumps(lines), "utf-8")
    return sum(map(len, lines))


def bare(home: House, lines: Path, model: Path) -> tuple[Run, float]:
    """Voice alone; and seconds of sound."""
    script = Path(__file__).with_name("piper_bare.py")
    found = run([sys.executable, str(script), str(model), str(lines), str(home.folder / "bare")])
    return found, json.loads(found.out)["samples"] / RATE


def ours(home: House, story: Path) -> tuple[Run, float]:
    """The whole command, with an empty cache but for the level of the voice, which is measured once for all."""
    shutil.rmtree(home.folder / "cache" / "audiofic" / "passages", ignore_errors=True)
    found = render(home, story, *ENGINE)
    return found, found.report["seconds"]


def main() -> None:
    """Take the two in turn."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    texts.add_options(parser, 6_000)
    parser.add_argument("--times", type=int, default=1)
    wanted = parser.parse_args()
    with house() as home:
        model = write(models_folder("piper"))
        story, lines = texts.chosen(wanted, home.folder), home.folder / "lines.json"
        print(f"{write_lines(story, lines):,} letters to speak")
        render(home, texts.write(home.folder, "Once.\n", "once.txt"), *ENGINE)
        times = [(bare(home, lines, model), ours(home, story)) for _ in range(wanted.times)]
    rows = [("", "wall s", "cpu s", "sound s", "x real time", "others")]
    for pair in times:
        for name, (found, sound) in zip((BARE, OURS), pair, strict=True):
            speed = f"{sound / found.wall:.1f}"
            rows.append((name, f"{found.wall:.1f}", f"{found.cpu:.1f}", f"{sound:.0f}", speed, f"{found.others:.0%}"))
    table(rows)
    wall = min(mine.wall for _, (mine, _) in times) / min(theirs.wall for (theirs, _), _ in times)
    cpu = min(mine.cpu for _, (mine, _) in times) / min(theirs.cpu for (theirs, _), _ in times)
    verdict([Bar("audiofic / two bare Pipers", f"{wall:.3f} (cpu {cpu:.3f})", f"<= {LIMIT}", wall <= LIMIT)])


if __name__ == "__main__":
    main()
