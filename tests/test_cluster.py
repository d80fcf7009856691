"""A cluster on this machine: a real scheduler and real workers, which share no folder with us."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

import psutil
import pytest

from audiofic import Settings, render
from audiofic.cache import Cache
from audiofic.encoders import Mp3
from audiofic.errors import EngineError, UsageError, WorkerError
from audiofic.model import Passage, Spoken, Utterance, Voice
from audiofic.synthesis import Studio

pytest.importorskip("distributed", reason='dask.distributed is not installed: pip install "audiofic[cluster]"')

from audiofic.synthesis import cluster

STORY = "\n\n".join(f"Chapter {n}\n\n" + f"The lamp of chapter {n} burned all night, and nobody saw it. " * 30 for n in range(6))
VOICE = Voice("v", "a voice", "female", "adult", "", ("narrator",), "tone", {"hz": 440})
PASSAGES = tuple(Passage(f"{n:02}ab", (Utterance(n, 1, n, f"Passage {n}.", VOICE, 0.5),)) for n in range(8))


@dataclass(frozen=True)
class Grid:
    """A scheduler and its workers, each in a process of its own."""

    folder: Path
    address: str
    processes: list[psutil.Process] = field(default_factory=list)

    def worker(self, *options: str, threads: int = 1, **environment: str) -> psutil.Process:
        """One more."""
        here = {**os.environ, "XDG_CACHE_HOME": str(self.folder / "theirs"), "PYTHONPATH": str(Path(__file__).parent)}
        command = [
            *("worker", self.address, "--nthreads", str(threads), "--no-dashboard"),
            *("--local-directory", str(self.folder), *options),
        ]
        self.processes.append(_dask(self.folder / f"worker{len(self.processes)}", {**here, **environment}, *command))
        return self.processes[-1]


def _dask(log: Path, environment: dict[str, str], *command: str) -> psutil.Process:
    with log.open("wb") as out:
        return psutil.Popen([sys.executable, "-m", "dask", *command], env=environment, stdout=out, stderr=out)


@pytest.fixture
def grid(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Grid]:
    folder = tmp_path_factory.mktemp("grid")
