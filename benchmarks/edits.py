"""One line changed: of 100 one-word edits of 100,000 words, >= 95 cost one passage, none > 5; the command <= 10 %.

python benchmarks/edits.py [--story novel.txt] [--words 100000] [--times 100] [--engine espeak] [--count-only]
"""

import argparse
import random
import re
import statistics
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import texts
from audiofic.production import prepare
from audiofic.settings import Settings
from audiofic.speech import utter
from audiofic.synthesis import cut
from runs import Bar, House, house, render, table, verdict

ENOUGH, MOST, SHARE = 0.95, 5, 0.10

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Edit:
    """A text with one word changed."""

    what: str
    text: str


def edits(text: str, times: int, seed: int) -> Iterator[Edit]:
    """One word replaced, put in or taken out at a random place of the body; a new word is one of the text's own."""
    dice = random.Random(seed)
    words = list(_WORD.finditer(text, texts.body_start(text)))
    for _ in range(times):
        at, kind = dice.choice(words), dice.choice(("replace", "insert", "delete"))
        new = dice.choice(words)[0]
        while new.casefold() == at[0].casefold():
            new = dice.choice(words)[0]
        new = new.capitalize() if at[0][0].isupper() else new.lower()
        start, end = at.span()
        if kind == "insert":
            new, end = f"{new} ", start
        elif kind == "delete":
            new, end = "", end + (text[end : end + 1] == " ")
        changed = text[:start] + new + text[end:]
        around = " ".join(changed[max(start - 30, 0) : start + 30].split())
        yield Edit(f"{kind} {at[0]!r} {new.strip()!r}: ...{around}...", changed)


def keys(story: Path, engine: str) -> list[str]:
    """Of the passages that would be spoken."""
    production = prepare(story, Settings(engine=engine))
    return [passage.key for passage in cut(utter(production.script, production.cast), "benchmark")]


def count(home: House, text: str, wanted: argparse.Namespace) -> list[int]:
    """How many passages each edit makes new; nothing is spoken."""
    before = set(keys(texts.write(home.folder, text), wanted.engine))
    print(f"{len(before)} passages")
    found = []
    for edit in edits(text, wanted.times, wanted.seed):
        new = len(set(keys(texts.write(home.folder, edit.text), wanted.engine)) - before)
        found.append(new)
        if new != 1:
            print(f"  {new} new: {edit.what}")
    return found


def timed(home: House, text: str, wanted: argparse.Namespace) -> tuple[Bar, list[tuple[str, ...]]]:
    """Really render the text, then three edited versions of it."""
    rows: list[tuple[str, ...]] = [("render", "wall s", "cpu s", "spoken", "cached")]
    versions = [Edit("first", text), *edits(text, 3, wanted.seed + 1)]
    runs = [render(home, texts.write(home.folder, one.text), "--engine", wanted.engine) for one in versions]
    for name, found in zip(("first", "edit 1", "edit 2", "edit 3"), runs, strict=True):
        counts = found.report["synthesized"], found.report["cached"]
        rows.append((name, f"{found.wall:.2f}", f"{found.cpu:.2f}", *map(str, counts)))
    share = statistics.median(found.wall for found in runs[1:]) / runs[0].wall
    cpu = statistics.median(found.cpu for found in runs[1:]) / runs[0].cpu
    return Bar("edited render / first", f"{share:.1%} (cpu {cpu:.1%})", f"<= {SHARE:.0%}", share <= SHARE), rows


def main() -> None:
    """Count, then time."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    texts.add_options(parser, 100_000)
    parser.add_argument("--times", type=int, default=100)
    parser.add_argument("--engine", default="espeak")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count-only", action="store_true", help="render nothing")
    wanted = parser.parse_args()
    with house() as home:
        text = texts.chosen(wanted, home.folder).read_text("utf-8")
        new = count(home, text, wanted)
        last = None if wanted.count_only else timed(home, text, wanted)
    table([("passages new", "edits"), *((str(many), str(times)) for many, times in sorted(Counter(new).items()))])
    cheap = sum(many <= 1 for many in new)
    bars = [
        Bar("edits that cost one passage", f"{cheap} of {len(new)}", f">= {ENOUGH:.0%}", cheap >= ENOUGH * len(new)),
        Bar("most passages for an edit", str(max(new)), f"<= {MOST}", max(new) <= MOST),
    ]
    if last:
        table(last[1])
        bars.append(last[0])
    verdict(bars)


if __name__ == "__main__":
    main()
