"""Passages are spoken by the workers of a dask.distributed cluster, and what they made comes into our own cache.

A worker needs our package alone: a passage brings its voices, sounds and earlier takes along, is spoken in a folder
that is gone afterwards, and comes back encoded. So takes are kept in one place, where a retake also forgets them.
"""

import logging
import time
import warnings
from collections.abc import Collection, Generator, Iterable, Iterator, Mapping
from concurrent.futures import CancelledError
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from importlib.metadata import version
from itertools import chain, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

from audiofic.atomic import refusal
from audiofic.cache import Cache
from audiofic.engines import Filed
from audiofic.errors import AudioficError, EngineError, UsageError, VoiceError, WorkerError
from audiofic.model import Passage, Spoken, Voice
from audiofic.synthesis.passages import VERSION
from audiofic.synthesis.pool import IN_FLIGHT, Result
from audiofic.synthesis.takes import Session
from audiofic.synthesis.worker import Studio, engine_of

try:
    import dask.config
    from distributed import Client, Future, KilledWorker, Security, get_worker, wait
    from distributed.comm.core import connect
    from distributed.utils import LoopRunner
    from distributed.versions import VersionMismatchWarning
except ImportError as missing:
    raise UsageError(
        f"A scheduler needs dask.distributed, which is not installed: {missing}.",
        'Install it: pip install "audiofic[cluster]"',
    ) from missing

_REACHED = 6
"""Seconds in which a scheduler has to answer."""
PATIENCE = 30
"""Seconds without any worker that works: one that starts, or that its nanny starts again, takes five."""
_LOOK = 5
"""Seconds between two looks whether there still is one."""
_SCHEMES = ("tcp", "tls")
_SAME = "Install the same versions on all computers."

_Entry = tuple[str, Spoken, bytes]
"""Of a cache: its key and what it holds."""


class UnfitError(WorkerError):
    """A worker would speak otherwise than this computer, or not at all."""


def speak_all(passages: Iterable[Passage], studio: Studio, address: str) -> Generator[Result]:
    """Speak *passages* on the workers of the scheduler at *address*, and yield each one's result as it is finished.

    As pool.speak_all otherwise: a worker that dies costs the passages that it had, which others speak again; one at
    which worker after worker died is tried by itself, and then its result is a WorkerError. The keys of passages
    are this computer's, so a worker of other versions is refused: raise WorkerError for it, for a worker with several
    threads (espeak takes one), where none works for PATIENCE seconds, and where the scheduler is gone. Raise
    UsageError, at once, where *address* is none.
    """
    return _spoken(iter(passages), studio, _checked(address))


def _checked(address: str) -> str:
    try:
        parts = urlsplit(address)
        whole = parts.hostname and parts.port and address in [f"{scheme}://{parts.netloc}" for scheme in _SCHEMES]
        (parts.hostname or "").encode("idna")  # as connecting would, without a way to tell why it fails
    except ValueError:  # a port that is no number, a bracket that is not closed, a name with an empty part
        whole = False
    if not whole:
        raise UsageError(
            f'"{address}" is not the address of a scheduler.',
            "Give it as `dask scheduler` shows it, such as tcp://192.168.1.5:8786.",
        )
    return address


def _spoken(passages: Iterator[Passage], studio: Studio, address: str) -> Generator[Result]:
    first = next(passages, None)
    if first is None:
        return
    with _connected(address) as client:
        yield from _Errand(client, address, studio).results(chain([first], passages))


@contextmanager
def _connected(address: str) -> Iterator[Client]:
    """A client that says nothing of its own; when it leaves, its scheduler forgets whatever it still waited for."""
    for name in ("distributed", "distributed.client"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    quiet = {"distributed.admin.large-graph-warning-threshold": "1GB"}  # music and takes are large
    with warnings.catch_warnings(), dask.config.set(quiet):
        warnings.simplefilter("ignore", VersionMismatchWarning)  # of what matters, every worker is asked
        try:
            LoopRunner().run_sync(_greet, address, callback_timeout=_REACHED)
            client = Client(address, timeout=_REACHED)
        except (OSError, MemoryError) as error:  # the latter for "HTTP/1.1", taken for how long the answer is
            raise WorkerError(
                f"No scheduler answers at {address}.", "Start it: dask scheduler. Check the address, and its firewall."
            ) from error
        with client:
            yield client


async def _greet(address: str) -> None:
    """Shake hands; a Client would wait for ever where what listens is no scheduler and says nothing."""
    arguments = Security().get_connection_args("client")
    if address.startswith("tls:") and not arguments.get("ssl_context"):
        raise UsageError(f"There are no certificates for {address}.", "Name them in dask's own configuration.")
    comm = await connect(address, timeout=_REACHED, **arguments)
    await comm.close()


@dataclass(slots=True)
class _Errand:
    """What a client has on its cluster: few passages at a time, and those to be tried by themselves."""

    client: Client
    address: str
    studio: Studio
    running: "dict[Future[tuple[_Entry, ...]], Passage]" = field(default_factory=dict)
    asked: set[str] = field(default_factory=set)
    """Workers that have our version."""
    suspects: list[Passage] = field(default_factory=list)
    """With each, worker after worker died; so they did with what was waiting beside the one to blame."""

    def results(self, passages: Iterator[Passage]) -> Iterator[Result]:
        """Have *passages* spoken."""
        while True:
            alone = bool(self.suspects) and not self.running
            if alone:
                self._submit(self.suspects.pop())
            elif not self.suspects:
                for passage in islice(passages, self._room()):
                    self._submit(passage)
            if not self.running:
                return
            for future in self._finished():
                passage, came = self.running[future], self._outcome(future)
                if came is None:
                    continue
                del self.running[future]
                if not isinstance(came, KilledWorker):
                    yield passage.key, came
                elif alone:
                    yield passage.key, _poisoned(passage, came)
                else:
                    self.suspects.append(passage)

    def _room(self) -> int:
        """Passages that may be under way beside those that are."""
        with self._scheduler():
            threads: dict[str, int] = self.client.nthreads()
        if new := threads.keys() - self.asked:
            self._ask(new)
        return max(0, IN_FLIGHT * max(1, sum(threads.values())) - len(self.running))

    def _ask(self, workers: Collection[str]) -> None:
        """Raise UnfitError for one of *workers* without our version: it would break off, not understanding us."""
        with self._scheduler():
            answers = self.client.run(version, "audiofic", workers=[*workers], on_error="return")
        for worker, answer in answers.items():
            if answer != version("audiofic") and not isinstance(answer, OSError):  # that one is gone again
                theirs = f"audiofic {answer}" if isinstance(answer, str) else "no audiofic"
                raise UnfitError(f"The worker {worker} has {theirs}, this computer {version('audiofic')}.", _SAME)
        self.asked.update(workers)

    def _submit(self, passage: Passage) -> None:
        voices = {said.voice.engine for said in passage.utterances}
        takes = _takes(passage, self.studio.cache)
        with self._scheduler():
            # pure=False: dask would give two passages one key where it takes their arguments for the same.
            future = self.client.submit(_speak, _identity(voices), passage, self.studio, takes, pure=False)
        self.running[future] = passage

    def _finished(self) -> "Collection[Future[tuple[_Entry, ...]]]":
        """Wait until some of what is running is done."""
        seen = time.monotonic()
        while True:
            with self._scheduler():
                try:
                    return frozenset(wait([*self.running], timeout=_LOOK, return_when="FIRST_COMPLETED").done)
                except TimeoutError:
                    if any(self.client.processing().values()):  # not so, either, where an error got lost on its way
                        seen = time.monotonic()
            if time.monotonic() - seen > PATIENCE:
                raise WorkerError(
                    f"No worker of the scheduler at {self.address} speaks.",
                    f"Start one: dask worker {self.address} --nthreads 1. If there are some, read what they say.",
                )

    def _outcome(self, future: "Future[tuple[_Entry, ...]]") -> Spoken | AudioficError | KilledWorker | None:
        """What came of a passage, which then is in the cache; None where it was lost on its way and is spoken again."""
        with self._scheduler():
            try:
                entries = future.result(timeout=PATIENCE)  # a slow line may need as long for a large passage
            except TimeoutError:
                return None
            except UnfitError:
                raise
            except (AudioficError, KilledWorker) as error:
                return error
        for key, spoken, packets in entries:
            self.studio.cache.add(key, spoken, packets)
        return entries[-1][1]

    @contextmanager
    def _scheduler(self) -> Iterator[None]:
        """Whatever the connection breaks by is a WorkerError."""
        try:
            yield
        except (OSError, CancelledError) as error:
            raise WorkerError(
                f"The scheduler at {self.address} is gone.", "Start it again; what was finished is kept."
            ) from error


def _takes(passage: Passage, cache: Cache) -> tuple[_Entry, ...]:
    """Those of its lines that were spoken before, by engines of which each take is kept."""
    sessions = ((said, Session(engine_of(said.voice.engine), cache)) for said in passage.utterances)
    keys = {session.key(said) for said, session in sessions if session.engine.slow}
    return tuple((key, *entry) for key in sorted(keys) if (entry := cache.read(key)))


def _identity(engines: Iterable[str]) -> dict[str, str]:
    """Whose sound it is: our version, and of each of *engines* what else its sound depends on."""
    ours = {"": f"audiofic {version('audiofic')} (passages {VERSION})"}
    return ours | {name: engine_of(name).fingerprint() for name in engines}


def _speak(wanted: Mapping[str, str], passage: Passage, studio: Studio, takes: Iterable[_Entry]) -> tuple[_Entry, ...]:
    """On a worker: all that a cache would hold by now beside *takes*, the passage itself at the end.

    Raise UnfitError where its sound would be another than *wanted*.
    """
    worker = get_worker()
    _check(worker.address, worker.state.nthreads, wanted, [said.voice for said in passage.utterances])
    own = Path(worker.local_directory)  # what a worker leaves there when it is killed, the next one removes
    try:
        with TemporaryDirectory(dir=own) as folder:
            cache = Cache(Path(folder))
            for key, spoken, packets in takes:
                cache.add(key, spoken, packets)
            replace(studio, cache=cache).speak(passage)
            known = {passage.key, *(key for key, *_ in takes)}
            made = sorted(path.name for path in cache.folder.glob("??/*") if path.name not in known)
            return tuple((key, *entry) for key in (*made, passage.key) if (entry := cache.read(key)))
    except OSError as error:
        raise refusal(error, own) from error


def _check(address: str, threads: int, wanted: Mapping[str, str], voices: Iterable[Voice]) -> None:
    if threads > 1:
        raise UnfitError(
            f"The worker {address} has {threads} threads, and a speech engine takes one.",
            f"Start it with --nthreads 1 --nworkers {threads} instead.",
        )
    try:
        own = _identity(name for name in wanted if name)
        sources = {voice.name: (voice.source, _source(voice)) for voice in voices if voice.source}
    except (EngineError, VoiceError) as error:
        raise UnfitError(f"On the worker {address}: {error.message}", error.hint) from error
    for name, identity in wanted.items():
        if own[name] != identity:
            raise UnfitError(f"The worker {address} has {own[name]}, this computer {identity}.", _SAME)
    for name, (here, there) in sources.items():
        if here != there:
            raise UnfitError(
                f'The voice "{name}" is another on the worker {address} than here.', "Give it the same files."
            )


def _source(voice: Voice) -> str:
    engine = engine_of(voice.engine)
    return engine.source(voice) if isinstance(engine, Filed) else voice.source


def _poisoned(passage: Passage, error: KilledWorker) -> WorkerError:
    opening = passage.utterances[0].text[:60]
    poisoned = WorkerError(
        f"{error.allowed_failures + 1} workers in a row died at the passage that begins “{opening}”.",
        "Give the workers more memory; if it is always this passage, please report it with its text.",
    )
    poisoned.__cause__ = error
    return poisoned
