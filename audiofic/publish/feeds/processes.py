"""One function of thousands of things, on every core: the files beside a library's books are mostly computed."""

import os
import signal
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context, parent_process
from threading import Thread
from typing import TypeVar

SHARE = 250
"""Things that are worth a process, which takes some tenths of a second to start."""
_CHUNK = 25
"""Things that are handed over at once."""
_One = TypeVar("_One")
_Result = TypeVar("_Result")


def spread(function: Callable[[_One], _Result], things: Sequence[_One]) -> Generator[_Result]:
    """What *function* makes of each of the *things*, in their order; a few are done by this process itself."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    workers = min(cores, len(things) // SHARE)
    if workers < 2:
        yield from map(function, things)
        return
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_start) as pool:
        yield from pool.map(function, things, chunksize=_CHUNK)


def _start() -> None:
    """Make this process a worker: deaf to Ctrl-C, the parent's business, and dead with the parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_die_with_parent, daemon=True).start()


def _die_with_parent() -> None:
    if parent := parent_process():
        parent.join()
        os._exit(1)
