"""A server of voices on this machine, with Piper's index, ranges, and the ways in which a download goes wrong."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

NAME = "en_US-hum-medium"
ROOT = f"en/en_US/hum/medium/{NAME}"
MODEL, CONFIG = f"{ROOT}.onnx", f"{ROOT}.onnx.json"
FILES = {MODEL: bytes(range(256)) * 4000, CONFIG: b'{"a": 1}', "en/en_US/hum/medium/MODEL_CARD": b"CC0"}


def index(files: Mapping[str, bytes] = FILES) -> bytes:
    """A voices.json of NAME with these *files*, and of some that are only named."""
    listed = {
        path: {"size_bytes": len(body), "md5_digest": hashlib.md5(body, usedforsecurity=False).hexdigest()}
        for path, body in files.items()
    }
    others = {name: {"files": {}} for name in ("en_US-lessac-medium", "de_DE-thorsten-low", "de_DE-eva_k-x_low")}
    return json.dumps({NAME: {"files": listed, "aliases": ["en-us-hum"], "key": NAME}, **others}).encode()


@dataclass
class Shop:
    """What a test tells the server, and what the server was asked for."""

    url: str
    files: dict[str, bytes]
    breaks: list[int] = field(default_factory=list)
    """Bytes after which the connection of each of the next answers to come for a model breaks."""
    ranges: bool = True
    asked: list[tuple[str, str]] = field(default_factory=list)
    """Path and range of each request."""


@contextmanager
def voice_shop() -> Iterator[Shop]:
    """A server that runs as long as the context."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path, wanted = self.path.lstrip("/"), self.headers.get("Range", "")
            shop.asked.append((path, wanted))
            body = shop.files.get(path)
            if body is None:
                self.send_error(404)
                return
            start = int(wanted.removeprefix("bytes=").removesuffix("-")) if wanted and shop.ranges else 0
            if start and start >= len(body):
                self.send_error(416)
                return
            self.send_response(206 if start else 200)
            if start:
                self.send_header("Content-Range", f"bytes {start}-{len(body) - 1}/{len(body)}")
            self.send_header("Content-Length", str(len(body) - start))
            self.end_headers()
            rest = body[start:]
            if path.endswith(".onnx") and shop.breaks:
                rest = rest[: shop.breaks.pop(0)]
                self.close_connection = True
            self.wfile.write(rest)

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        shop = Shop(f"http://127.0.0.1:{server.server_port}", {"voices.json": index(), **FILES})
        Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield shop
        finally:
            server.shutdown()
