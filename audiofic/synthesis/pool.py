"""Passages are spoken by worker processes: on every core, with few in flight, and none that outlives its parent."""

import signal
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import get_context

from audiofic.errors import WorkerError
from audiofic.model import Passage, Spoken
from audiofic.synthesis.worker import Studio, start

IN_FLIGHT = 2
"""Passages a worker: one that is being spoken, one that waits, so that no worker does."""
DEATHS = 3
"""Pools in a row that may die without finishing a single passage."""


def speak_all(passages: Sequence[Passage], studio: Studio, jobs: int) -> Iterator[tuple[str, Spoken]]:
    """Speak *passages* in *jobs* processes, and yield each one's key and result as it is finished.

    A worker that dies costs the passages in flight, which are spoken again. Raise WorkerError when that helps no more,
    and whatever error of ours a worker raised.
    """
    waiting = deque(passages)
    deaths = 0
    while waiting:
        spoken = 0
        try:
            with _pool(min(jobs, len(waiting))) as pool:
                for result in _through(pool, waiting, studio, IN_FLIGHT * jobs):
                    spoken += 1
                    yield result
        except (BrokenProcessPool, BrokenPipeError) as error:  # the latter where a worker dies while it is being born
            deaths = 0 if spoken else deaths + 1
            if deaths == DEATHS:
                raise _poisoned(waiting[0]) from error


def _through(
    pool: ProcessPoolExecutor, waiting: deque[Passage], studio: Studio, in_flight: int
) -> Iterator[tuple[str, Spoken]]:
    """Pass the *waiting* through the pool; those that it did not finish are put back to the front."""
    running: dict[Future[Spoken], Passage] = {}
    try:
        while waiting or running:
            with _interrupts_held():  # a process that is just starting would die of Ctrl-C with a traceback
                while waiting and len(running) < in_flight:
                    future = pool.submit(studio.speak, waiting[0])
                    running[future] = waiting.popleft()
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                spoken = future.result()
                yield running.pop(future).key, spoken
    finally:
        waiting.extendleft(reversed(running.values()))


@contextmanager
def _pool(jobs: int) -> Iterator[ProcessPoolExecutor]:
    """A pool whose workers end at once when it is left, or when this process dies in whatever way."""
    context = get_context("spawn")  # the same on every system, and safe beside the threads of a progress bar
    leash, held = context.Pipe(duplex=False)
    pool = ProcessPoolExecutor(jobs, mp_context=context, initializer=start, initargs=(leash,))
    try:
        yield pool
    finally:
        held.close()
        pool.shutdown(cancel_futures=True)  # waits, but not for long: without waiting, Python's own exit may stumble
        leash.close()


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Ctrl-C waits while processes start, and they inherit that it does."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _poisoned(passage: Passage) -> WorkerError:
    opening = passage.utterances[0].text[:60]
    return WorkerError(
        f"The worker processes died {DEATHS} times in a row, last at the passage that begins “{opening}”.",
        "Free some memory or use --jobs 1; if it is always this passage, please report it with its text.",
    )
