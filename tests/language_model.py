"""A language model's server on this machine, which says what a test tells it to, and a scene to ask it about."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

from audiofic.model import Attribution, Candidate, Character, Kind, Metadata, Script, Segment

Answer = tuple[int, dict[str, str], bytes]
"""Status, headers and body."""


def saying(content: object) -> Answer:
    """A completion as every such server writes it."""
    return 200, {}, json.dumps({"choices": [{"message": {"role": "assistant", "content": content}}]}).encode()


@dataclass
class ModelServer:
    """What a test tells the server, and what the server was asked."""

    url: str
    answer: Callable[[dict[str, Any]], Answer | None] = lambda question: saying('{"1": "Bob"}')
    """None hangs up."""
    models: tuple[str, ...] = ("small",)
    questions: list[dict[str, Any]] = field(default_factory=list)
    keys: list[str | None] = field(default_factory=list)


@contextmanager
def model_server() -> Iterator[ModelServer]:
    """A server that runs as long as the context."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            listed = {"object": "list", "data": [{"id": name, "object": "model"} for name in told.models]}
            self._send((200, {}, json.dumps(listed).encode()) if self.path == "/v1/models" else (404, {}, b"<html>"))

        def do_POST(self) -> None:
            told.keys.append(self.headers["Authorization"])
            told.questions.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self._send(told.answer(told.questions[-1]) if self.path == "/v1/chat/completions" else (404, {}, b""))

        def _send(self, answer: Answer | None) -> None:
            if answer is None:
                return
            status, headers, body = answer
            self.send_response(status)
            for name, value in {"Content-Length": str(len(body)), **headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        told = ModelServer(f"http://127.0.0.1:{server.server_port}")
        thread = Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield told
        finally:
            server.shutdown()
            thread.join()


@dataclass(frozen=True)
class Line:
    """A line of dialogue, and who may say it."""

    text: str
    speaker: str | None = None
    confidence: float = 0.3
    others: tuple[tuple[str, float], ...] = ()


def conversation(*told: Line | str | Kind, names: tuple[str, ...] = ("Ann", "Bob")) -> Attribution:
    """A script of one chapter, a paragraph each: lines, narration, and headings or breaks."""
    segments, candidates = [], {}
    for n, one in enumerate(told):
        if isinstance(one, Line):
            segments.append(
                Segment(1, n, Kind.DIALOGUE, one.text, n, n + 1, one.speaker, one.confidence, evidence="turn-taking")
            )
            scores = [*([(one.speaker, one.confidence)] if one.speaker else []), *one.others]
            candidates[n] = tuple(Candidate(name, score, "turn-taking") for name, score in scores)
        elif isinstance(one, Kind):
            segments.append(Segment(1, n, one, "***", n, n + 1))
        else:
            segments.append(Segment(1, n, Kind.NARRATION, one, n, n + 1))
    said = [one.speaker for one in segments]
    characters = sorted((Character(name, lines=said.count(name)) for name in names), key=lambda one: -one.lines)
    return Attribution(Script(Metadata(), ("",), tuple(segments), tuple(characters)), candidates)
