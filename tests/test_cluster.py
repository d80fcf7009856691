"""A cluster on this machine: a real scheduler and real workers, which share no folder with us."""

import json
import os
import socket
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from socketserver import BaseRequestHandler, TCPServer
from threading import Thread

import psutil
import pytest

from audiofic import Settings, engines, render
from audiofic.cache import Cache
from audiofic.encoders import Mp3
from audiofic.engines.tone import Tone
from audiofic.errors import UsageError, WorkerError
from audiofic.model import Passage, Spoken, Utterance, Voice
from audiofic.synthesis import Studio
from audiofic.synthesis.pool import speak_all as speak_here
from audiofic.synthesis.takes import Recorded, Session
from conftest import heard, pitch

pytest.importorskip("distributed", reason='dask.distributed is not installed: pip install "audiofic[cluster]"')

import distributed
from distributed import Client

from audiofic.doctor import diagnose
from audiofic.synthesis import cluster
from audiofic.synthesis.cluster import speak_all

STORY = "\n\n".join(f"Chapter {n}\n\n" + f"The lamp of chapter {n} burned all night. " * 20 for n in range(1, 6))
VOICE = Voice("v", "a voice", "female", "adult", "", ("narrator",), "tone", {"hz": 440})
PASSAGES = tuple(Passage(f"{n:02}ab", (Utterance(n, 1, n, f"Passage {n}. " * 99, VOICE, 0.5),)) for n in range(12))

AS_WE = """
from audiofic import engines
engines.TABLE["slow"] = "test_cluster:Slow"
"""
NEWER = """
from audiofic.engines import tone
tone.REVISION = 99
"""
WITHOUT_US = """
import importlib.metadata
def version(name):
    raise importlib.metadata.PackageNotFoundError(name)
importlib.metadata.version = version
"""


class Slow(Tone):
    """Hums, and has each take kept."""

    slow = True


@dataclass(frozen=True, slots=True)
class Stage(Studio):
    """A Studio in which a worker dies at one passage."""

    deadly: str = ""

    def speak(self, passage: Passage) -> Spoken:
        if passage.key == self.deadly:
            os._exit(1)
        return Studio.speak(self, passage)


@dataclass(frozen=True)
class Grid:
    """A scheduler, to which workers can be added."""

    folder: Path
    address: str

    @contextmanager
    def worker(self, *options: str, preload: str = AS_WE, threads: int = 1) -> Iterator[psutil.Process]:
        """One more, which has joined."""
        own = self.folder / f"worker{time.monotonic_ns()}"
        own.mkdir()
        (own / "preload.py").write_text(preload)
        place = ("--local-directory", str(own), "--preload", str(own / "preload.py"))
        with Client(self.address, set_as_default=False) as client:
            there = len(client.nthreads())
            with _dask(own, "worker", self.address, "--nthreads", str(threads), *place, *options) as process:
                client.wait_for_workers(there + 1, timeout=60)
                yield process


@contextmanager
def _dask(folder: Path, *command: str) -> Iterator[psutil.Process]:
    """A dask command with a cache of its own, until it is no more needed."""
    tests = str(Path(__file__).parent)
    environment = {**os.environ, "XDG_CACHE_HOME": str(folder / "cache"), "PYTHONPATH": tests}
    line = [sys.executable, "-m", "dask", *command, "--no-dashboard"]
    with (folder / "log").open("wb") as log:
        process = psutil.Popen(line, env=environment, stdout=log, stderr=log)
    try:
        yield process
    finally:
        children = process.children(recursive=True) if process.is_running() else []
        for one in [process, *children]:
            if one.is_running():
                one.kill()
        process.wait()


@contextmanager
def scheduler(folder: Path, **environment: str) -> Iterator[Grid]:
    with pytest.MonkeyPatch.context() as patch:
        for name, value in environment.items():
            patch.setenv(name, value)
        found = folder / "scheduler.json"
        with _dask(folder, "scheduler", "--host", "127.0.0.1", "--port", "0", "--scheduler-file", str(found)):
            while not found.exists():
                time.sleep(0.1)
            yield Grid(folder, json.loads(found.read_text())["address"])


@pytest.fixture(scope="module")
def grid(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Grid]:
    """With two workers."""
    with (
        scheduler(tmp_path_factory.mktemp("grid")) as grid,
        grid.worker("--no-nanny"),
        grid.worker("--no-nanny"),
    ):
        yield grid


@pytest.fixture
def studio(tmp_path: Path) -> Studio:
    return Studio(Mp3(), Cache(tmp_path / "ours"))


def entries(cache: Cache) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in cache.folder.glob("??/*")}


def spoken_here(studio: Studio, folder: Path) -> dict[str, bytes]:
    """What a pool of this computer makes of the passages."""
    cache = Cache(folder)
    assert len(list(speak_here(PASSAGES, replace(studio, cache=cache), 2))) == len(PASSAGES)
    return entries(cache)


def test_a_cluster_makes_the_same_file_as_this_computer(grid: Grid, tmp_path: Path, settings: Settings):
    story = tmp_path / "story.txt"
    story.write_text(STORY)
    elsewhere = replace(settings, jobs=None, scheduler=grid.address, cache=Cache(tmp_path / "other cache"))

    here = render(story, tmp_path / "here.mp3", settings)
    there = render(story, tmp_path / "there.mp3", elsewhere)

    assert there.tally.synthesized == here.tally.synthesized > 2
    assert Path(there.audiobook.path).read_bytes() == Path(here.audiobook.path).read_bytes()


def test_what_a_cluster_spoke_is_not_spoken_again(grid: Grid, tmp_path: Path, settings: Settings):
    story = tmp_path / "story.txt"
    story.write_text(STORY)

    render(story, tmp_path / "there.mp3", replace(settings, jobs=None, scheduler=grid.address))
    again = render(story, tmp_path / "here.mp3", settings)

    assert again.tally.synthesized == 0


def test_a_worker_that_is_killed_costs_nothing(grid: Grid, studio: Studio, tmp_path: Path):
    with grid.worker("--no-nanny") as third:
        results = speak_all(PASSAGES, studio, grid.address)
        spoken = [next(results)]
        third.kill()
        spoken += results

    assert len(spoken) == len(PASSAGES)
    assert entries(studio.cache) == spoken_here(studio, tmp_path / "here")


def test_a_passage_that_kills_every_worker_is_named_and_the_others_are_finished(studio: Studio, tmp_path: Path):
    deadly = Stage(studio.encoder, studio.cache, deadly="03ab")
    with (
        scheduler(tmp_path, DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES="0") as grid,
        grid.worker("--nanny"),
    ):
        results = dict(speak_all(PASSAGES[:6], deadly, grid.address))

    assert "Passage 3" in str(results.pop("03ab"))
    assert {type(result) for result in results.values()} == {Spoken}
    assert len(results) == 5


def test_takes_that_are_kept_here_are_not_spoken_there(grid: Grid, studio: Studio, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(engines.TABLE, "slow", "test_cluster:Slow")
    voice = replace(VOICE, engine="slow")
    said = Utterance(0, 1, 0, "A line that was spoken before.", voice, 0.5)
    higher = Slow().speak(said.text, replace(voice, options={"hz": 880}))
    Session(Slow(), studio.cache).keep(said, Recorded(higher))

    list(speak_all([Passage("00ab", (said,))], studio, grid.address))

    assert pitch(heard(studio.cache.packets("00ab"))) == pytest.approx(880, rel=0.02)


def test_takes_that_are_made_there_are_kept_here(grid: Grid, studio: Studio, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(engines.TABLE, "slow", "test_cluster:Slow")
    said = Utterance(0, 1, 0, "A line that is new.", replace(VOICE, engine="slow"), 0.5)

    list(speak_all([Passage("00ab", (said,))], studio, grid.address))

    assert Session(Slow(), studio.cache).kept(said)


def test_a_worker_whose_engine_is_another_is_refused(grid: Grid, studio: Studio):
    with grid.worker("--no-nanny", preload=NEWER), pytest.raises(WorkerError, match="has tone 99, this computer tone"):
        list(speak_all(PASSAGES, studio, grid.address))


def test_a_worker_without_our_package_is_refused(grid: Grid, studio: Studio):
    with grid.worker("--no-nanny", preload=WITHOUT_US), pytest.raises(WorkerError, match="has no audiofic"):
        list(speak_all(PASSAGES, studio, grid.address))


def test_a_worker_with_several_threads_is_refused(grid: Grid, studio: Studio):
    with grid.worker("--no-nanny", threads=3), pytest.raises(WorkerError, match="has 3 threads"):
        list(speak_all(PASSAGES, studio, grid.address))


def test_a_scheduler_without_workers_is_not_waited_for_for_ever(
    studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(cluster, "PATIENCE", 1)
    monkeypatch.setattr(cluster, "_LOOK", 0.2)

    with scheduler(tmp_path) as grid, pytest.raises(WorkerError, match="No worker of the scheduler"):
        list(speak_all(PASSAGES, studio, grid.address))


@pytest.mark.parametrize(
    "address",
    [
        *("", "127.0.0.1:8786", "localhost", "tcp://localhost", "tcp://a:b", "tcp://[::1:1", "tcp://:1", "http://a:1"),
        *(
            "TCP://a:1",
            "tcp://a:1/",
            "tcp://a:1?b",
            "tcp://a:1#b",
            "tcp://a:99999",
            "tcp://a..b:1",
            f"tcp://{'a' * 70}:1",
        ),
    ],
)
def test_what_is_no_address_is_refused_at_once(studio: Studio, address: str):
    with pytest.raises(UsageError, match="is not the address of a scheduler"):
        speak_all(PASSAGES, studio, address)


def test_doctor_names_the_version_that_all_computers_should_have():
    assert f"cluster: dask.distributed {distributed.__version__}" in [*diagnose()]


def test_what_listens_and_says_nothing_is_not_waited_for_for_ever(studio: Studio, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(cluster, "_REACHED", 1)

    with socket.create_server(("127.0.0.1", 0)) as mute, pytest.raises(WorkerError, match="No scheduler answers"):
        list(speak_all(PASSAGES, studio, f"tcp://127.0.0.1:{mute.getsockname()[1]}"))


def test_a_web_server_is_no_scheduler(studio: Studio):
    class Web(BaseRequestHandler):
        def handle(self) -> None:
            self.request.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    with TCPServer(("127.0.0.1", 0), Web) as web:
        Thread(target=web.handle_request, daemon=True).start()
        with pytest.raises(WorkerError, match="No scheduler answers"):
            list(speak_all(PASSAGES, studio, f"tcp://127.0.0.1:{web.server_address[1]}"))


def test_an_encrypted_scheduler_wants_certificates(studio: Studio):
    with pytest.raises(UsageError, match="no certificates"):
        list(speak_all(PASSAGES, studio, "tls://127.0.0.1:8786"))
