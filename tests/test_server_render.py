"""Whole audiobooks from a speech server: whatever it does to us, nothing is missing, and nothing is asked twice."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path
from threading import Barrier

import numpy as np
import pytest

from audiofic import Report, Settings
from audiofic.cache import Cache
from audiofic.errors import EngineError
from conftest import heard
from speech_server import Answer, Question, SpeechServer, hum, right, speech_server, wav

STORY = "\n\n".join(
    f"Chapter {chapter}\n\n"
    + "\n\n".join(
        f"The lamp of {chapter} went out at {hour}. “Not at {hour} of {chapter},” said Mira. {'Nobody came. ' * hour}"
        for hour in range(1, 7)
    )
    for chapter in range(1, 6)
)
VOICE = """name = "{name}"
description = "A hum"
gender = "{gender}"
age = "adult"
accent = ""
roles = ["narrator", "notes", "dialogue", "character"]
[openai]
voice = "{voice}"
timeout = 2
gain_db = 0.0
"""

Render = Callable[..., Report]


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[SpeechServer]:
    with speech_server() as server:
        monkeypatch.setenv("AUDIOFIC_OPENAI_URL", server.url)
        server.voices = Answer(b'{"voices": []}')
        yield server


@pytest.fixture
def by_server(rendered: Render, settings: Settings, tmp_path: Path) -> Render:
    """A function that renders the story through the server, with a cache of the name given."""
    folder = tmp_path / "voices"
    folder.mkdir()
    for name, gender, voice in (
        ("hugo", "male", "am_adam"),
        ("ida", "female", "af_heart"),
        ("una", "female", "bf_emma"),
    ):
        (folder / f"{name}.toml").write_text(VOICE.format(name=name, gender=gender, voice=voice))

    def by_server(cache: str = "cache") -> Report:
        wished = replace(settings, engine="openai", voices=folder, jobs=None, cache=Cache(tmp_path / cache))
        return rendered(STORY, wished)

    return by_server


FLAWS: tuple[Callable[[Question], Answer], ...] = (
    lambda _: Answer(b"<html>Bad gateway", 502),
    lambda asked: replace(right(asked), end="reset"),
    lambda asked: replace(right(asked), length=4_000),
    lambda asked: replace(right(asked), end="stall"),
    lambda asked: replace(right(asked), length=900_000),
    lambda _: Answer(b"", 429, {"Retry-After": "0"}),
    lambda asked: replace(right(asked), length=-1, end="close"),
    lambda asked: Answer(wav(hum(asked), 900_000)),
)


def test_a_server_that_fails_every_fifth_time_costs_nothing_of_the_book(server: SpeechServer, by_server: Render):
    healthy = by_server("one")
    sound = heard(healthy.audiobook.path)
    numbers = count()

    def flaky(question: Question) -> Answer:
        number = next(numbers)
        return right(question) if number % 5 else FLAWS[number // 5 % len(FLAWS)](question)

    server.answer = flaky
    report = by_server("other")

    assert next(numbers) > 5 * len(FLAWS)
    assert (report.words_spoken, report.words) == (healthy.words_spoken, healthy.words)
    assert report.audiobook.takes == healthy.audiobook.takes
    assert np.array_equal(heard(report.audiobook.path), sound)


def test_what_was_finished_before_the_server_died_is_not_asked_for_again(server: SpeechServer, by_server: Render):
    answered: list[str] = []

    def dying(question: Question) -> Answer:
        if len(answered) >= 25:
            return replace(right(question), end="reset")
        answered.append(question["input"])
        return right(question)

    server.answer = dying
    with pytest.raises(EngineError, match="the connection broke") as caught:
        by_server()
    assert "the same command again" in caught.value.hint
    server.answer = right
    server.questions.clear()
    report = by_server()

    assert report.words_spoken == report.words
    again = {question["input"] for question in server.questions} & set(answered)
    assert len(server.questions) > 25
    assert len(again) <= 4  # a worker may have heard an answer, and had no time to keep it


def test_a_server_that_dies_after_the_last_line_costs_nothing(server: SpeechServer, by_server: Render):
    def last_list(question: Question) -> Answer:
        server.voices = Answer(b"", 500)
        return right(question)

    server.answer = last_list

    assert by_server().warnings == ()


def test_four_questions_are_asked_at_the_same_time(server: SpeechServer, by_server: Render):
    together, numbers = Barrier(4, timeout=60), count()

    def waiting(question: Question) -> Answer:
        if next(numbers) < 4:
            together.wait()
        return right(question)

    server.answer = waiting
    by_server()

    assert server.most == 4


def test_a_server_that_sends_pages_leaves_nothing_in_the_cache(server: SpeechServer, by_server: Render, tmp_path: Path):
    server.answer = lambda _: Answer(b"<!doctype html><title>Sign in")

    with pytest.raises(EngineError, match="a web page instead of a WAV"):
        by_server()

    assert not [path for path in (tmp_path / "cache").rglob("*") if path.is_file()]
    assert not (tmp_path / "story.mp3").exists()
