"""The worker processes: what they lose is done again, and what kills them again and again is named."""

import os
import signal
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest

from audiofic.model import Passage, Spoken, Utterance, Voice
from audiofic.synthesis import pool
from audiofic.synthesis.pool import speak_all

VOICE = Voice("v", "a voice", "female", "adult", "", ("narrator",), "tone", {"hz": 440})
PASSAGES = tuple(Passage(f"key {n}", (Utterance(n, 1, n, f"Passage {n}.", VOICE, 0.5),)) for n in range(6))


@dataclass(frozen=True)
class Stage:
    """Stands in for a Studio: its workers die at one passage, always or until a file is there."""

    deadly: str
    until: Path | None = None

    def speak(self, passage: Passage) -> Spoken:
        if passage.key == self.deadly and not (self.until and self.until.exists()):
            if self.until:
                self.until.touch()
            os.kill(os.getpid(), signal.SIGKILL)
        return Spoken(1, ((0, 1),))


def test_a_worker_that_dies_once_costs_nothing(tmp_path: Path):
    spoken = dict(speak_all(PASSAGES, Stage("key 3", tmp_path / "died"), 2))

    assert sorted(spoken) == [passage.key for passage in PASSAGES]


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_passage_that_kills_every_worker_is_named_and_the_others_are_finished(jobs: int):
    results = dict(speak_all(PASSAGES, Stage("key 3"), jobs))

    assert "Passage 3" in str(results.pop("key 3"))
    assert len(results) == len(PASSAGES) - 1
    assert {type(result) for result in results.values()} == {Spoken}


def test_passages_are_asked_for_as_there_is_room_for_them():
    asked = []

    def passages() -> Iterator[Passage]:
        for passage in PASSAGES:
            asked.append(passage.key)
            yield passage

    results = speak_all(passages(), Stage(""), 1)
    next(results)

    assert len(asked) <= pool.IN_FLIGHT + 1


def test_a_worker_that_dies_while_it_is_born_is_replaced(monkeypatch: pytest.MonkeyPatch):
    births = iter([BrokenPipeError()])

    class Birth(ProcessPoolExecutor):
        def submit(self, *args, **more):
            for error in births:
                raise error
            return super().submit(*args, **more)

    monkeypatch.setattr(pool, "ProcessPoolExecutor", Birth)

    assert len(list(speak_all(PASSAGES, Stage(""), 2))) == len(PASSAGES)
