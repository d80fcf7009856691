"""Runs the real command line in a temporary house of its own, and measures it: wall time, processor time, memory."""

import json
import os
import resource
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

SAMPLE = 0.05
"""Seconds between two looks at a process tree."""


@dataclass(frozen=True, slots=True)
class House:
    """A temporary folder with a story's cache and results."""

    folder: Path

    @property
    def environment(self) -> dict[str, str]:
        """With a cache of its own, which also tells our processes from anybody else's."""
        return {**ordinary(), "XDG_CACHE_HOME": str(self.folder / "cache")}

    def passages(self) -> set[str]:
        """Keys of the passages that are in the cache."""
        found = (self.folder / "cache").glob("audiofic/passages/??/*")
        return {path.name for path in found if not path.name.startswith(".")}

    def processes(self) -> list[psutil.Process]:
        """Every living process that was started in this house, whoever its parent is by now."""
        return [process for process in psutil.process_iter() if _lives_in(process, str(self.folder / "cache"))]


@dataclass(frozen=True, slots=True)
class Run:
    """What a command took and said."""

    wall: float
    """Seconds, start-up included."""
    cpu: float
    """Seconds of user and system time of the whole process tree."""
    others: float
    """Share of the machine's processors that was busy with something else meanwhile."""
    out: str
    """Its stdout."""

    @property
    def report(self) -> dict[str, Any]:
        """The line of `render --json`."""
        found: dict[str, Any] = json.loads(self.out.splitlines()[-1])
        return found


def ordinary() -> dict[str, str]:
    """The environment without what makes Python compile our modules at every start: nobody's own machine does."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


@contextmanager
def house() -> Iterator[House]:
    """A House that is gone afterwards, with everybody who lives in it, also when `timeout` has had enough."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    with tempfile.TemporaryDirectory(prefix="audiofic-bench-") as folder:
        home = House(Path(folder))
        os.environ["XDG_DATA_HOME"] = str(home.folder / "data")  # no cast of the user's is remembered, here or below
        try:
            yield home
        finally:
            for process in home.processes():
                with suppress(psutil.NoSuchProcess):
                    process.kill()


def render_command(story: Path, out: Path, *options: str) -> list[str]:
    """`audiofic render`, as a user would run it."""
    return [sys.executable, "-m", "audiofic", "render", str(story), "-o", str(out), "--json", *options]


def render(home: House, story: Path, *options: str) -> Run:
    """Render *story* into the house."""
    return run(render_command(story, home.folder / "book.mp3", *options), home.environment)


def run(command: Sequence[str], environment: dict[str, str] | None = None) -> Run:
    """Run *command* to its end; whatever goes wrong ends the benchmark."""
    return watched(command, environment, None)


def watched(
    command: Sequence[str], environment: dict[str, str] | None, look: Callable[[psutil.Process], None] | None
) -> Run:
    """The same, while *look* is called with the process every SAMPLE seconds."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        before, busy = _children(), _busy()
        began = time.perf_counter()
        process = subprocess.Popen(command, env=environment or ordinary(), stdout=out, stderr=err)
        try:
            if look:
                _look_at(process, look)
            process.wait()
        finally:
            _end(process)
        wall = time.perf_counter() - began
        cpu = _children() - before
        others = max(_busy() - busy - cpu, 0.0) / wall / (psutil.cpu_count() or 1)
        out.seek(0)
        err.seek(0)
        if process.returncode:
            sys.exit(f"{' '.join(command)}\nended with exit code {process.returncode}:\n{err.read().decode()}")
        return Run(wall, cpu, others, out.read().decode())


def _end(process: "subprocess.Popen[bytes]") -> None:
    """Kill *process* and its children, should it still run."""
    if process.poll() is None:
        with suppress(psutil.NoSuchProcess):  # gone by themselves meanwhile
            for one in [*psutil.Process(process.pid).children(recursive=True), process]:
                one.kill()
        process.wait()


def _children() -> float:
    """Seconds of processor time of every child that is gone, and of its children."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def _busy() -> float:
    """Seconds that all processors together have been busy, with whatever."""
    times = psutil.cpu_times()
    return sum(times) - times.idle - getattr(times, "iowait", 0.0) - getattr(times, "guest", 0.0)


def _look_at(process: "subprocess.Popen[bytes]", look: Callable[[psutil.Process], None]) -> None:
    tree = psutil.Process(process.pid)
    while process.poll() is None:
        look(tree)
        time.sleep(SAMPLE)


def _lives_in(process: psutil.Process, cache: str) -> bool:
    try:
        return process.status() != psutil.STATUS_ZOMBIE and process.environ().get("XDG_CACHE_HOME") == cache
    except (psutil.NoSuchProcess, psutil.AccessDenied):
        return False


@dataclass(frozen=True, slots=True)
class Bar:
    """A figure and what it has to be."""

    what: str
    measured: str
    wanted: str
    met: bool


def table(rows: Sequence[Sequence[str]]) -> None:
    """Print *rows*, the first of which is the heading, in columns."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        first, *rest = (
            cell.ljust(width) if n == 0 else cell.rjust(width)
            for n, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        print("  ".join([first, *rest]).rstrip())
    print()


def verdict(bars: Sequence[Bar]) -> None:
    """Print every bar, and end the benchmark: with exit code 1 where one is not met."""
    rows = [(bar.what, bar.measured, bar.wanted, "pass" if bar.met else "FAIL") for bar in bars]
    table([("bar", "measured", "wanted", ""), *rows])
    sys.exit(0 if all(bar.met for bar in bars) else 1)
