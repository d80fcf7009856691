"""Nothing again: an unchanged story speaks no passage, takes at most 5 % of the first render, and gives the same file.

python benchmarks/again.py [--engine espeak] [--story novel.txt] [--words 100000] [--times 3]
"""

import argparse

import texts
from runs import Bar, house, render, table, verdict

LIMIT = 0.05


def main() -> None:
    """Render once, and then again."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    texts.add_options(parser, 100_000)
    parser.add_argument("--engine", default="espeak")
    parser.add_argument("--times", type=int, default=3, help="second renders, the best of which counts [%(default)s]")
    wanted = parser.parse_args()
    with house() as home:
        story = texts.chosen(wanted, home.folder)
        runs, files = [], []
        for _ in range(1 + wanted.times):
            runs.append(render(home, story, "--engine", wanted.engine))
            files.append((home.folder / "book.mp3").read_bytes())
    rows = [("render", "wall s", "cpu s", "spoken", "cached")]
    for number, found in enumerate(runs, 1):
        counts = found.report["synthesized"], found.report["cached"]
        rows.append((str(number), f"{found.wall:.2f}", f"{found.cpu:.2f}", *map(str, counts)))
    table(rows)
    spoken = max(found.report["synthesized"] for found in runs[1:])
    share = min(found.wall for found in runs[1:]) / runs[0].wall
    cpu = min(found.cpu for found in runs[1:]) / runs[0].cpu
    same = all(file == files[0] for file in files)
    verdict(
        [
            Bar("passages spoken again", str(spoken), "0", spoken == 0),
            Bar("time of the first", f"{share:.1%} (cpu {cpu:.1%})", f"<= {LIMIT:.0%}", share <= LIMIT),
            Bar("the file, byte by byte", "same" if same else "different", "same", same),
        ]
    )


if __name__ == "__main__":
    main()
