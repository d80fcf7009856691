"""A cluster of two workers on this machine takes at most 1.10 x the time of the local pool of two, each from nothing.

python benchmarks/cluster.py [--engine espeak] [--story novel.txt] [--words 20000] [--times 3]
"""

import argparse
import json
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

import psutil
from distributed import Client

import texts
from runs import Bar, House, house, render, table, verdict

WORKERS = 2
LIMIT = 1.10
POOL, CLUSTER = "local pool", "cluster"


@contextmanager
def cluster(home: House) -> Iterator[tuple[str, list[psutil.Process]]]:
    """The address of a scheduler with its workers, and all their processes; they are gone afterwards."""
    found = home.folder / "scheduler.json"
    with ExitStack() as stack:
        started = [stack.enter_context(_dask(home, "scheduler", "--port", "0", "--scheduler-file", str(found)))]
        while not found.exists():
            time.sleep(0.1)
        address = json.loads(found.read_text())["address"]
        scratch = ("--nthreads", "1", "--no-nanny", "--local-directory", str(home.folder))
        started += [stack.enter_context(_dask(home, "worker", address, *scratch)) for _ in range(WORKERS)]
        with Client(address) as client:
            client.wait_for_workers(WORKERS)
        yield address, [psutil.Process(process.pid) for process in started]


@contextmanager
def _dask(home: House, command: str, *options: str) -> Iterator["subprocess.Popen[bytes]"]:
    line = [sys.executable, "-m", "dask", command, *options, "--no-dashboard", "--host", "127.0.0.1"]
    with subprocess.Popen(line, env=home.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            yield process
        finally:
            process.kill()


def seconds(home: House, story: Path, processes: Sequence[psutil.Process], *options: str) -> tuple[float, float, float]:
    """Wall time of a render from nothing, processor time of all that worked on it, and the share that others had."""
    shutil.rmtree(home.folder / "cache", ignore_errors=True)
    before = _worked(processes)
    found = render(home, story, *options)
    theirs = _worked(processes) - before
    others = max(found.others - theirs / found.wall / (psutil.cpu_count() or 1), 0.0)
    return found.wall, found.cpu + theirs, others


def _worked(processes: Sequence[psutil.Process]) -> float:
    return sum(sum(process.cpu_times()[:2]) for process in processes)


def main() -> None:
    """Render by each in turn, and compare the best of each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    texts.add_options(parser, 20_000)
    parser.add_argument("--engine", default="espeak")
    parser.add_argument("--times", type=int, default=3, help="renders by each, the best of which counts [%(default)s]")
    wanted = parser.parse_args()
    times: dict[str, list[tuple[float, float, float]]] = {POOL: [], CLUSTER: []}
    with house() as home, cluster(home) as (address, processes):
        story = texts.chosen(wanted, home.folder)
        places = {POOL: ("--jobs", str(WORKERS)), CLUSTER: ("--scheduler", address)}
        for _ in range(wanted.times):
            for name, place in places.items():
                times[name].append(seconds(home, story, processes, "--engine", wanted.engine, *place))
    rows = [
        (name, f"{wall:.2f}", f"{cpu:.2f}", f"{others:.0%}")
        for name, found in times.items()
        for wall, cpu, others in found
    ]
    table([("", "wall s", "cpu s", "others"), *rows])
    wall, cpu = (min(found[n] for found in times[CLUSTER]) / min(found[n] for found in times[POOL]) for n in (0, 1))
    verdict([Bar("time of the local pool", f"x {wall:.2f} (cpu x {cpu:.2f})", f"<= {LIMIT}", wall <= LIMIT)])


if __name__ == "__main__":
    main()
