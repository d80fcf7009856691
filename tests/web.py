"""A library and `audiofic serve` on it, as a program of its own, for tests to ask over HTTP."""

import http.client
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from audiofic import Settings, render
from audiofic.cache import Cache
from audiofic.registry import Registry

STORY = """Title: {title}
Author: {author}
Fandom: {fandom}
Rating: Explicit
Summary: What the <b>café</b> at the harbour knows.

Chapter 1: In

"Who is there?" asked Mira. "I can hear you 🦊 breathing."

"Only me," said Tobias, and he put the <script>alert(1)</script> lamp on the table.

*I should not have come,* he thought.

Chapter 2: Out

"Then go," said Mira. The door fell shut behind him, and the rain began.
"""


@dataclass(frozen=True)
class Served:
    """A server that runs."""

    base: str
    """Its library's address, with a slash at the end."""
    lines: list[str]
    """What it said before it began."""
    process: subprocess.Popen[str]

    def ask(self, path: str = "", headers: Mapping[str, str] | None = None, method: str = "GET") -> "Answer":
        """What is at *path*, from the library's address or, with a slash, from the server's root; sent as it is."""
        place = urlsplit(self.base)
        connection = http.client.HTTPConnection(place.netloc, timeout=60)
        try:
            target = path if path.startswith("/") else f"{place.path}{path}"
            connection.putrequest(method, target, skip_host="Host" in (headers or {}))
            for name, value in (headers or {}).items():
                connection.putheader(name, value)
            connection.endheaders()
            answer = connection.getresponse()
            return Answer(answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read())
        finally:
            connection.close()


@dataclass(frozen=True)
class Answer:
    """An answer; its headers' names in small letters."""

    status: int
    headers: dict[str, str]
    data: bytes


def make_book(path: Path, title: str = "Doors", author: str = "Ann", fandom: str = "The Harbour") -> None:
    """An audiobook by the tone engine, in the format that its name ends with."""
    path.parent.mkdir(parents=True, exist_ok=True)
    home = path.parent / ".home"
    story = home / f"{path.name}.txt"
    home.mkdir(exist_ok=True)
    story.write_text(STORY.format(title=title, author=author, fandom=fandom), "utf-8")
    settings = Settings(engine="tone", jobs=1, cache=Cache(home / "cache"), registry=Registry(home / "casts"))
    render(story, path, settings)


@contextmanager
def served(folder: Path, *options: str, data: Path | None = None) -> Iterator[Served]:
    """`audiofic serve` on *folder*, at a free port; *data*: the user's data folder."""
    command = [sys.executable, "-m", "audiofic", "serve", str(folder), "--port", "0", *options]
    environment = {**os.environ, **({"XDG_DATA_HOME": str(data)} if data else {})}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        try:
            lines: list[str] = []
            while process.stdout and not any("127.0.0.1" in line and line.startswith("feed:") for line in lines):
                line = process.stdout.readline()
                assert line, f"the server ended: {lines}"
                lines.append(line.rstrip("\n"))
            yield Served(lines[-2].split()[-1], lines, process)
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(30)
