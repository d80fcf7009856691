"""A language model's advice, as a user asks for it with --llm."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from audiofic import Settings, render
from language_model import ModelServer, model_server, saying

STORY = """The lamp had gone out in the mill town, and Mira and Tomas sat in the dark.

"It was you," said Mira.

"It was not," said Tomas.

Somebody laughed at that. "You never own up to anything."
"""

Command = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def server() -> Iterator[ModelServer]:
    with model_server() as server:
        yield server


@pytest.fixture
def audiofic(tmp_path: Path) -> Command:
    (tmp_path / "story.txt").write_text(STORY, "utf-8")

    def audiofic(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "audiofic", *words],
            capture_output=True,
            encoding="utf-8",
            cwd=tmp_path,
            env={**os.environ, "XDG_CACHE_HOME": str(tmp_path), "OPENAI_API_KEY": "sk-secret"},
            check=False,
        )

    return audiofic


def everyone_is(name: str) -> Callable[[dict[str, object]], tuple[int, dict[str, str], bytes]]:
    return lambda _: saying(json.dumps({str(number): name for number in range(1, 21)}))


def speakers(jsonl: str) -> list[str | None]:
    return [line["speaker"] for line in map(json.loads, jsonl.splitlines()) if line["kind"] == "dialogue"]


def test_the_script_has_the_speakers_that_the_model_names(audiofic: Command, server: ModelServer):
    server.answer = everyone_is("Tomas")

    run = audiofic("script", "story.txt", "--format", "jsonl", "--certainty", "1", "--llm", server.url)

    assert (run.stderr, speakers(run.stdout)) == ("", ["Tomas", "Tomas", "Tomas"])


def test_without_llm_nobody_is_asked(audiofic: Command, server: ModelServer):
    audiofic("script", "story.txt", "--certainty", "1")

    assert server.questions == []


def test_http_is_loaded_for_those_alone_who_ask(audiofic: Command, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PYTHONPROFILEIMPORTTIME", "1")

    loaded = audiofic("script", "story.txt").stderr

    assert ("audiofic.speakers" in loaded, "urllib3" in loaded) == (True, False)


def test_a_model_can_be_chosen(audiofic: Command, server: ModelServer):
    server.models = ("small", "large")

    audiofic("script", "story.txt", "--certainty", "1", "--llm", server.url, "--llm-model", "large")

    assert [question["model"] for question in server.questions] == ["large"]


def test_why_gives_the_model_as_the_evidence(audiofic: Command, server: ModelServer):
    server.answer = everyone_is("Tomas")
    words = ("script", "story.txt", "--no-intro", "--certainty", "1", "--llm", server.url)
    first = next(line for line in audiofic(*words).stdout.splitlines() if "It was you" in line)

    run = audiofic(*words, "--why", first.split()[0])

    assert "Tomas: the language model says so (local guess: Mira)" in run.stdout


@pytest.mark.parametrize("command", ["script", "cast", "render"])
def test_a_server_that_is_not_there_costs_one_warning(audiofic: Command, command: str):
    with model_server() as server:
        address = server.url

    run = audiofic(command, "story.txt", "--engine", "tone", "--certainty", "1", "--llm", address)

    assert run.returncode == 0
    assert len(re.findall(r"warning: (\d+) of \1 unsure lines keep the local guess", run.stderr)) == 1
    assert "secret" not in run.stdout + run.stderr


@pytest.mark.parametrize(
    "words", [["--llm", "localhost:11434"], ["--llm", ""], ["--llm", "ftp://localhost"], ["--llm-model", "small"]]
)
def test_what_makes_no_sense_is_refused(audiofic: Command, words: list[str]):
    run = audiofic("script", "story.txt", *words)

    assert (run.returncode, run.stdout) == (2, "")
    assert len(run.stderr.splitlines()) == 2


def test_an_audiobook_is_the_same_once_the_server_is_gone(tmp_path: Path, settings: Settings):
    story, out = tmp_path / "story.txt", tmp_path / "story.mp3"
    story.write_text(STORY, "utf-8")
    with model_server() as server:
        server.answer = everyone_is("Tomas")
        asking = replace(settings, certainty=1.0, llm=server.url)
        render(story, out, asking)

    again = render(story, out, asking)

    assert (again.tally.synthesized, again.warnings) == (0, ())
