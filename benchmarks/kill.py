"""Kill -9 of the parent or a worker at random moments: the next run completes; nothing is lost, doubled or left over.

python benchmarks/kill.py [--engine tone] [--story novel.txt] [--words 10000] [--times 20] [--seed 1]
"""

import argparse
import os
import random
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import psutil

import texts
from runs import Bar, House, house, render_command, table, verdict
from sound import Heard, heard

JOBS = 2
IN_FLIGHT = 2 * JOBS
"""Passages that may be spoken again after a kill."""
CLOSE = 0.001
"""Of the duration: what espeak may differ from itself."""

SPY = """
import os
from audiofic.synthesis.worker import Studio
_speak = Studio.speak
def speak(self, passage):
    log = os.open(os.environ["AUDIOFIC_SPY"], os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    os.write(log, (passage.key + "\\n").encode())
    os.close(log)
    return _speak(self, passage)
Studio.speak = speak
"""
"""A sitecustomize.py that notes each passage that a worker begins."""


@dataclass
class Round:
    """What one kill led to."""

    victim: str
    moment: float
    """Seconds after the start."""
    before: int = 0
    """Passages in the cache at that moment."""
    again: int = 0
    """Passages that were begun more than once."""
    drafts: int = 0
    """Files that were left behind."""
    faults: list[str] = field(default_factory=list)


class Theatre:
    """A story that is rendered and killed again and again; every passage that a worker begins is noted."""

    def __init__(self, home: House, story: Path, engine: str) -> None:
        self.home, self.engine = home, engine
        self.target = home.folder / "out" / "book.mp3"
        self.log = home.folder / "begun.txt"
        self.command = render_command(story, self.target, "--engine", engine, "--jobs", str(JOBS))
        spy = home.folder / "spy"
        spy.mkdir()
        (spy / "sitecustomize.py").write_text(SPY)
        path = os.pathsep.join(filter(None, (str(spy), os.environ.get("PYTHONPATH"))))
        self.environment = {**home.environment, "PYTHONPATH": path, "AUDIOFIC_SPY": str(self.log)}
        self.whole: Heard | None = None
        self.clear()
        began = time.perf_counter()
        if fault := self.finish(self.start()):
            sys.exit(f"The undisturbed run {fault}.")
        self.wall = time.perf_counter() - began
        self.whole = heard(self.target)
        self.seconds = self.whole.samples / self.whole.rate
        self.passages = len(self.begun())
        if not self.passages or self.doubled():
            sys.exit("The spy does not see what the workers do.")

    def clear(self) -> None:
        """Forget everything."""
        for folder in (self.home.folder / "cache", self.target.parent):
            shutil.rmtree(folder, ignore_errors=True)
        self.target.parent.mkdir()
        self.log.write_text("")

    def begun(self) -> Counter[str]:
        """How often each passage was begun."""
        return Counter(self.log.read_text().split())

    def doubled(self) -> int:
        """Passages that were begun more than once."""
        return sum(times > 1 for times in self.begun().values())

    def start(self) -> "subprocess.Popen[bytes]":
        """The command."""
        with (self.home.folder / "stderr.txt").open("wb") as err:
            return subprocess.Popen(self.command, env=self.environment, stdout=subprocess.DEVNULL, stderr=err)

    def half_written(self) -> str:
        """What is wrong with what stands at the target; nothing is a fine thing to stand there."""
        fault = self.different(heard(self.target)) if self.target.exists() else ""
        return f"at the target stood a file that {fault}" if fault else ""

    def finish(self, process: "subprocess.Popen[bytes]", until: float = float("inf")) -> str:
        """Wait for the end, or *until* a moment, with an eye on the target; say what went wrong."""
        seen, fault = False, ""
        while process.poll() is None and time.perf_counter() < until:
            if not seen and self.target.exists():
                seen, fault = True, self.half_written()
            time.sleep(0.005)
        if process.poll():
            said = (self.home.folder / "stderr.txt").read_text(errors="replace")
            return f"ended with exit code {process.returncode}: {said[-400:]}"
        return fault

    def different(self, book: Heard) -> str:
        """How *book* differs from the undisturbed one by more than it may; empty where it does not."""
        if book.broken:
            return f"is no whole MP3: {book.broken}"
        if self.whole is None:  # this is the undisturbed one
            return ""
        slack = 0.0 if self.engine == "tone" else CLOSE * self.whole.samples
        if abs(book.samples - self.whole.samples) > slack:
            return f"has {book.samples} samples in place of {self.whole.samples}"
        if [mark.title for mark in book.marks] != [mark.title for mark in self.whole.marks]:
            return "has other chapters"
        far = max(abs(a.start - b.start) for a, b in zip(book.marks, self.whole.marks, strict=True))
        return f"has a mark {far:.3f} s away" if far > slack / self.whole.rate else ""

    def workers(self, process: "subprocess.Popen[bytes]") -> list[psutil.Process]:
        """Its worker processes."""
        found = []
        for child in psutil.Process(process.pid).children(recursive=True):
            try:
                if "spawn_main" in " ".join(child.cmdline()):
                    found.append(child)
            except psutil.NoSuchProcess:
                continue
        return found


def kill_parent(stage: Theatre, round_: Round) -> bool:
    """Kill the parent at the round's moment, and run the command again; False where it had ended before."""
    process = stage.start()
    note(round_, stage.finish(process, time.perf_counter() + round_.moment))
    if process.poll() is not None:
        return False
    process.kill()
    process.wait()
    round_.before = len(stage.home.passages())
    note(round_, stage.half_written())
    time.sleep(1)
    left = stage.home.processes()
    note(round_, f"{len(left)} processes outlived their parent by a second" if left else "")
    for survivor in left:
        survivor.kill()
    note(round_, stage.finish(stage.start()))
    return True


def kill_worker(stage: Theatre, round_: Round, dice: random.Random) -> bool:
    """Kill one of the workers at the round's moment; False where there was none any more."""
    process = stage.start()
    note(round_, stage.finish(process, time.perf_counter() + round_.moment))
    workers: list[psutil.Process] = []
    while process.poll() is None and not (workers := stage.workers(process)):
        time.sleep(0.005)
    round_.before = len(stage.home.passages())
    if process.poll() is not None or round_.before == stage.passages:
        note(round_, stage.finish(process))
        return False
    dice.choice(workers).kill()
    note(round_, stage.finish(process))
    begun = stage.begun().total()
    note(round_, stage.finish(stage.start()))
    note(round_, "the run after it spoke again" if stage.begun().total() != begun else "")
    return True


def note(round_: Round, fault: str) -> None:
    """Add *fault* to the round's, if it is one."""
    if fault:
        round_.faults.append(fault)


def rounds(stage: Theatre, times: int, dice: random.Random) -> list[Round]:
    """Kill *times* times, parent and worker in turn."""
    found: list[Round] = []
    while len(found) < times:
        victim = ("parent", "worker")[len(found) % 2]
        round_ = Round(victim, dice.uniform(0, stage.wall))
        stage.clear()
        killed = kill_parent(stage, round_) if victim == "parent" else kill_worker(stage, round_, dice)
        if not killed and not round_.faults:
            continue  # it was too late; another moment
        round_.again, round_.drafts = stage.doubled(), litter(stage)
        if not stage.target.exists():
            note(round_, "there is no audiobook in the end")
        elif fault := stage.different(heard(stage.target)):
            note(round_, f"the audiobook {fault}")
        missing = stage.passages - len(stage.home.passages())
        note(round_, f"{missing} passages are missing in the cache" if missing else "")
        found.append(round_)
        print(
            f"  {len(found):2d} {victim} at {round_.moment:.1f} s: {'; '.join(round_.faults) or 'as it should be'}",
            flush=True,
        )
    return found


def litter(stage: Theatre) -> int:
    """Drafts that the killed left behind and the next run did not clear away."""
    drafts = [path for path in stage.target.parent.iterdir() if path != stage.target]
    drafts += [path for path in (stage.home.folder / "cache").rglob(".*") if path.is_file()]
    return len(drafts)


def bars(found: Sequence[Round]) -> list[Bar]:
    """The promises."""
    faults = sum(bool(round_.faults) for round_ in found)
    most = max(round_.again for round_ in found)
    return [
        Bar("rounds that ended as they should", f"{len(found) - faults} of {len(found)}", "all", not faults),
        Bar("most passages spoken again", str(most), f"<= {IN_FLIGHT}", most <= IN_FLIGHT),
    ]


def main() -> None:
    """Render undisturbed, then kill."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    texts.add_options(parser, 10_000)
    parser.add_argument("--engine", default="tone")
    parser.add_argument("--times", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    with house() as home:
        stage = Theatre(home, texts.chosen(wanted, home.folder), wanted.engine)
        print(f"undisturbed: {stage.wall:.1f} s for {stage.passages} passages, {stage.seconds:,.1f} s of sound")
        found = rounds(stage, wanted.times, random.Random(wanted.seed))
    rows = [("round", "victim", "at s", "in the cache", "spoken again", "drafts left", "faults")]
    for number, one in enumerate(found, 1):
        figures = one.before, one.again, one.drafts, len(one.faults)
        rows.append((str(number), one.victim, f"{one.moment:.2f}", *map(str, figures)))
    table(rows)
    verdict(bars(found))


if __name__ == "__main__":
    main()
