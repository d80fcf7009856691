"""Passages are spoken by worker processes: on every core, with few in flight, and none that outlives its parent."""

import signal
from collections import deque
from collections.abc import Generator, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing, contextmanager
from itertools import islice
from multiprocessing import get_context

from audiofic.errors import AudioficError, WorkerError
from audiofic.model import Passage, Spoken
from audiofic.synthesis.worker import Studio, start

IN_FLIGHT = 2
"""Passages a worker: one that is being spoken, one that waits, so that no worker does."""
DEATHS = 3
"""Pools in a row that may die without finishing a single passage; the last of them has only one to speak."""

Result = tuple[str, Spoken | AudioficError]
"""Key of a passage, and what came of it."""


def speak_all(passages: Iterable[Passage], studio: Studio, jobs: int) -> Generator[Result]:
    """Speak *passages* in *jobs* processes, and yield each one's key and result as it is finished.

    They are asked for one by one, as there is room, so that those of the next story may still be made. What went wrong
    with a passage is its result, an AudioficError. A worker that dies costs the passages in flight, which are spoken
    again; where that helps no more, each by itself, until it is known which is to blame: its result is a WorkerError.
    """
    waiting = _Waiting(passages)
    deaths = 0
    while waiting:
        alone = deaths == DEATHS - 1
        spoken = 0
        try:
            with (
                _pool(jobs) as pool,
                closing(_through(pool, waiting, studio, 1 if alone else IN_FLIGHT * jobs)) as done,
            ):
                for result in islice(done, 1 if alone else None):
                    spoken += 1
                    yield result
            deaths = 0
        except (BrokenProcessPool, BrokenPipeError) as error:  # the latter where a worker dies while it is being born
            deaths = 0 if spoken else deaths + 1
            if deaths == DEATHS and (guilty := waiting.take()):
                deaths = 0
                poisoned = _poisoned(guilty)
                poisoned.__cause__ = error
                yield guilty.key, poisoned


class _Waiting:
    """The passages that are still to be spoken: first those that a pool gave back, then those that come."""

    def __init__(self, coming: Iterable[Passage]) -> None:
        self._coming = iter(coming)
        self._back: deque[Passage] = deque()

    def __bool__(self) -> bool:
        first = self.take()
        self.give_back([first] if first else [])
        return first is not None

    def take(self) -> Passage | None:
        """The next; None where there is none any more."""
        return self._back.popleft() if self._back else next(self._coming, None)

    def give_back(self, passages: Sequence[Passage]) -> None:
        """Put *passages* to the front, in their order."""
        self._back.extendleft(reversed(passages))


def _through(pool: ProcessPoolExecutor, waiting: _Waiting, studio: Studio, in_flight: int) -> Generator[Result]:
    """Pass the *waiting* through the pool; those that it did not finish are given back."""
    running: dict[Future[Spoken], Passage] = {}
    try:
        while True:
            while len(running) < in_flight and (passage := waiting.take()):
                with _interrupts_held(), _given_back(waiting, passage):
                    running[pool.submit(studio.speak, passage)] = passage
            if not running:
                return
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                result = _result(future)
                yield running.pop(future).key, result
    finally:
        waiting.give_back([*running.values()])


def _result(future: Future[Spoken]) -> Spoken | AudioficError:
    try:
        return future.result()
    except AudioficError as error:
        return error


@contextmanager
def _given_back(waiting: _Waiting, passage: Passage) -> Iterator[None]:
    """Keep *passage* where a pool that is dead takes it no more."""
    try:
        yield
    except (BrokenProcessPool, BrokenPipeError):
        waiting.give_back([passage])
        raise


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
    """Ctrl-C waits while processes start, which would die of it with a traceback, and they inherit that it does."""
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
