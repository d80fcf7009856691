"""A speech server on this machine: it hums what it is asked to say, one pitch a voice, as well or as badly as told."""

import json
import socket
import struct
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Lock, Thread
from typing import Any

from audiofic.engines.tone import Tone
from audiofic.model import RATE, Voice

PITCHES = {"af_heart": 440, "am_adam": 220, "bf_emma": 523, "bm_george": 262, "ff_siwis": 587}
MARGIN = RATE // 4
"""Samples of silence before and after the words, as neural voices leave it."""

Question = dict[str, Any]


def hum(question: Question) -> bytes:
    """The samples of an answer."""
    voice = Voice("", "", "", "", "", (), "tone", {"hz": PITCHES[question["voice"]]})
    letters = question["input"][: round(len(question["input"]) / question["speed"])]
    return bytes(2 * MARGIN) + Tone().speak(letters, voice).samples + bytes(2 * MARGIN)


def wav(samples: bytes, size: int | None = None, rate: int = RATE) -> bytes:
    """*samples* as a WAV, whose header says that they are *size* bytes."""
    form = struct.pack("<HHIIHH", 1, 1, rate, 2 * rate, 2, 16)
    chunks = b"fmt " + struct.pack("<I", len(form)) + form
    chunks += b"data" + struct.pack("<I", len(samples) if size is None else size) + samples
    return b"RIFF" + struct.pack("<I", 4 + len(chunks)) + b"WAVE" + chunks


@dataclass(frozen=True)
class Answer:
    """What a server sends."""

    body: bytes
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    length: int | None = None
    """What it says that the body's length is; -1 says nothing, and sends it in chunks."""
    end: str = ""
    """"stall" says nothing more for a long time before the body, "reset" cuts the connection in its middle."""


def right(question: Question) -> Answer:
    """As it should be."""
    if question["voice"] not in PITCHES:
        return Answer(b'{"detail": {"error": "validation_error", "message": "Voice not found"}}', 400)
    return Answer(wav(hum(question)))


@dataclass
class SpeechServer:
    """What a test tells the server, and what the server was asked."""

    url: str
    answer: Callable[[Question], Answer] = right
    voices: Answer = Answer(json.dumps({"voices": [{"id": name, "name": name} for name in PITCHES]}).encode())
    questions: list[Question] = field(default_factory=list)
    keys: list[str | None] = field(default_factory=list)
    most: int = 0
    """Questions that were asked at the same time."""
    asked: int = 0
    lock: Lock = field(default_factory=Lock)
    over: Event = field(default_factory=Event)
    callers: list[socket.socket] = field(default_factory=list)


@contextmanager
def speech_server() -> Iterator[SpeechServer]:
    """A server that runs as long as the context."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            told.keys.append(self.headers["Authorization"])
            self._send(told.voices if self.path == "/v1/audio/voices" else Answer(b"{}", 404))

        def do_POST(self) -> None:
            question = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            with told.lock:
                told.keys.append(self.headers["Authorization"])
                told.questions.append(question)
                told.asked += 1
                told.most = max(told.most, told.asked)
            try:
                self._send(told.answer(question) if self.path == "/v1/audio/speech" else Answer(b"{}", 404))
            finally:
                with told.lock:
                    told.asked -= 1

        def _send(self, answer: Answer) -> None:
            if answer.end == "stall":
                told.over.wait(60)
                self.close_connection = True
                return
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self._send_body(answer)
            if answer.end == "reset":
                self.wfile.flush()
                self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                self.connection.close()
            self.close_connection = self.close_connection or bool(answer.end) or answer.length is not None

        def _send_body(self, answer: Answer) -> None:
            body = answer.body[: len(answer.body) // 2] if answer.end == "reset" else answer.body
            if answer.length == -1:
                self.send_header("Transfer-Encoding", "chunked")
                self.end_headers()
                self.wfile.write(b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in (body[:999], body[999:])))
                self.wfile.write(b"" if answer.end else b"0\r\n\r\n")
            else:
                self.send_header("Content-Length", str(len(answer.body) if answer.length is None else answer.length))
                self.end_headers()
                self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

        def setup(self) -> None:
            told.callers.append(self.request)
            super().setup()

        def handle(self) -> None:
            with suppress(OSError, ValueError):  # whoever asked has gone, or we have hung up
                super().handle()

        def finish(self) -> None:
            with suppress(OSError):
                super().finish()

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        told = SpeechServer(f"http://127.0.0.1:{server.server_port}")
        thread = Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield told
        finally:
            told.over.set()
            server.shutdown()
            thread.join()
            for caller in told.callers:  # they keep their connections
                with suppress(OSError):
                    caller.shutdown(socket.SHUT_RDWR)
