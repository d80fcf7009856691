"""Who says it: `audiofic script` of 50,000 words on one core, and whether twice the words take twice the time.

python benchmarks/attribution.py [--story novel.txt] [--times 5]
"""

import argparse
import resource
import sys
import tempfile
from pathlib import Path

from runs import Bar, ordinary, run, table, verdict
from texts import story

WORDS = 50_000
SECONDS, MEGABYTES, GROWTH = 2.0, 300, 2.3


def main() -> None:
    """Run it on both lengths in turn, and compare the best of each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--story", type=Path, help="A text to use instead: it is measured as it is, and doubled.")
    parser.add_argument("--times", type=int, default=5)
    arguments = parser.parse_args()
    text = arguments.story.read_text("utf-8") if arguments.story else story(WORDS)
    with tempfile.TemporaryDirectory() as folder:
        once, twice = Path(folder, "once.txt"), Path(folder, "twice.txt")
        once.write_text(text, "utf-8")
        twice.write_text(f"{text}\n\n{text}" if arguments.story else story(2 * WORDS), "utf-8")
        seconds: dict[Path, list[float]] = {once: [], twice: []}
        for _ in range(arguments.times):
            for path, found in seconds.items():
                found.append(_seconds(path))
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    best = {path: min(found) for path, found in seconds.items()}
    table([("words", "cpu s"), *[(f"{len(text.split()) * k:,}", f"{best[p]:.2f}") for k, p in ((1, once), (2, twice))]])
    growth = best[twice] / best[once]
    verdict(
        [
            Bar("seconds of one core", f"{best[once]:.2f}", f"< {SECONDS}", best[once] < SECONDS),
            Bar("twice the words", f"x {growth:.2f}", f"<= {GROWTH}", growth <= GROWTH),
            Bar("memory of the longer, MB", f"{peak:.0f}", f"< {MEGABYTES}", peak < MEGABYTES),
        ]
    )


def _seconds(path: Path) -> float:
    """Processor time of the whole command: on one core it is the wall time, whatever others do."""
    command = [sys.executable, "-m", "audiofic", "script", str(path), "--format", "jsonl"]
    return run(command, {**ordinary(), "OPENBLAS_NUM_THREADS": "1"}).cpu


if __name__ == "__main__":
    main()
