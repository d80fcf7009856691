"""Memory: the largest process on 1,000,000 words takes at most 2 x that on 50,000 words, and less than 300 MB.

python benchmarks/memory.py [--engine tone] [--small 50000] [--large 1000000]      espeak takes ten minutes, tone two
"""

import argparse
from dataclasses import dataclass

import psutil

import texts
from runs import Bar, House, house, render_command, table, verdict, watched

RATIO, LIMIT = 2.0, 300.0
MB = 1 << 20


@dataclass
class Peaks:
    """The most memory that each process of a tree has held, in bytes."""

    parent: int = 0
    worker: int = 0
    together: int = 0
    """Of all processes at one moment, pages that they share counted for each."""

    def look(self, tree: psutil.Process) -> None:
        """Take note of what they hold now; the kernel keeps the peaks in between."""
        now = 0
        try:
            family = [tree, *tree.children(recursive=True)]
        except psutil.NoSuchProcess:
            return
        for process in family:
            peak, held = _memory(process)
            now += held
            if process.pid == tree.pid:
                self.parent = max(self.parent, peak)
            else:
                self.worker = max(self.worker, peak)
        self.together = max(self.together, now)

    @property
    def largest(self) -> float:
        """MB of the largest process."""
        return max(self.parent, self.worker) / MB


def _memory(process: psutil.Process) -> tuple[int, int]:
    """Bytes that a process has held at most, and holds now (Linux; elsewhere the former is what it holds now)."""
    try:
        with open(f"/proc/{process.pid}/status", encoding="ascii", errors="replace") as file:
            lines = dict(line.split(":", 1) for line in file)
        return int(lines["VmHWM"].split()[0]) << 10, int(lines["VmRSS"].split()[0]) << 10
    except (OSError, KeyError):  # gone meanwhile, or no Linux
        pass
    try:
        held = process.memory_info().rss
    except psutil.NoSuchProcess:
        held = 0
    return held, held


def measure(home: House, words: int, engine: str) -> tuple[Peaks, tuple[str, ...]]:
    """Render a story of *words* words; its peaks and a row of the table."""
    story = texts.write(home.folder, texts.story(words))
    peaks = Peaks()
    command = render_command(story, home.folder / "book.mp3", "--engine", engine)
    found = watched(command, home.environment, peaks.look)
    figures = (peaks.parent, peaks.worker, peaks.together)
    row = (
        f"{words:,}",
        *(f"{figure / MB:.0f}" for figure in figures),
        f"{found.wall:.0f}",
        f"{found.report['seconds']:,.0f}",
    )
    return peaks, row


def main() -> None:
    """Render a small and a large story."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--engine", default="espeak")
    parser.add_argument("--small", type=int, default=50_000)
    parser.add_argument("--large", type=int, default=1_000_000)
    wanted = parser.parse_args()
    rows, largest = [("words", "parent MB", "worker MB", "all together MB", "wall s", "sound s")], []
    for words in (wanted.small, wanted.large):
        with house() as home:
            peaks, row = measure(home, words, wanted.engine)
        rows.append(row)
        largest.append(peaks.largest)
    table(rows)
    ratio = largest[1] / largest[0]
    verdict(
        [
            Bar("large / small, largest process", f"{ratio:.2f}", f"<= {RATIO}", ratio <= RATIO),
            Bar("largest process, large story", f"{largest[1]:.0f} MB", f"< {LIMIT:.0f} MB", largest[1] < LIMIT),
        ]
    )


if __name__ == "__main__":
    main()
