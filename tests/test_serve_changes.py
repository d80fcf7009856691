"""`audiofic serve` while things happen: files that go while they are sent, listeners that stay, the end by Ctrl-C."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import SplitResult, urlsplit

import pytest

from web import make_book

BIG = 50_000_000
"""Bytes: more than what the system takes off the server's hands before anybody reads it."""


@pytest.fixture
def big(tmp_path: Path) -> Path:
    path = tmp_path / "lib" / "Doors.mp3"
    make_book(path)
    with path.open("ab") as file:
        file.write(bytes(BIG))
    return path


@contextmanager
def watched(folder: Path) -> Iterator[tuple[SplitResult, "subprocess.Popen[str]"]]:
    """A server on *folder*, of which stderr is kept: where it is, and its process."""
    command = [sys.executable, "-m", "audiofic", "serve", str(folder), "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            base = next(line.split()[-1] for line in process.stdout or () if line.startswith("library:"))
            yield urlsplit(base), process
        finally:
            process.kill()


def asking(place: SplitResult, request: str) -> socket.socket:
    connection = socket.create_connection((place.hostname, place.port), timeout=60)
    connection.sendall(f"{request}\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode())
    return connection


def received(connection: socket.socket) -> int:
    """How many bytes are sent until the server hangs up."""
    total = 0
    while data := connection.recv(1 << 20):
        total += len(data)
    return total


def ended(process: "subprocess.Popen[str]") -> str:
    """What the server said on stderr, once Ctrl-C has ended it."""
    process.send_signal(signal.SIGINT)
    assert process.wait(30) in (0, 130)
    return process.stderr.read() if process.stderr else ""


def test_ctrl_c_ends_it(big: Path):
    with watched(big.parent) as (_, process):
        assert ended(process) == ""


def test_ctrl_c_hangs_up_on_listeners_without_a_word(big: Path):
    with watched(big.parent) as (place, process):
        listeners = [asking(place, "GET /Doors.mp3 HTTP/1.1") for _ in range(20)]
        for listener in listeners:
            listener.recv(1000)

        assert ended(process) == ""
        for listener in listeners:
            listener.close()


@pytest.mark.parametrize(
    "change",
    [lambda path: os.truncate(path, 100_000), Path.unlink, lambda path: os.replace(path.with_suffix(".new"), path)],
)
def test_a_file_that_changes_while_it_is_sent_is_no_fault_of_the_servers(big: Path, change: Callable[[Path], None]):
    shutil.copy(big, big.with_suffix(".new"))
    with watched(big.parent) as (place, process):
        with asking(place, "GET /Doors.mp3 HTTP/1.1") as listener:
            listener.recv(1000)
            change(big)

            assert received(listener) <= BIG * 2
        with asking(place, "HEAD / HTTP/1.1") as other:
            assert other.recv(15) == b"HTTP/1.1 200 OK"
        assert ended(process) == ""


@pytest.mark.parametrize(
    "request_line", ["nonsense", "GET / HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgrade", "GET / HTTP/9.9"]
)
def test_what_is_no_request_is_answered_and_not_spoken_of(big: Path, request_line: str):
    with watched(big.parent) as (place, process):
        with asking(place, request_line) as stranger:
            assert stranger.recv(9) == b"HTTP/1.1 "

        assert ended(process) == ""


def test_a_library_that_is_away_for_a_moment_comes_back(big: Path):
    with watched(big.parent) as (place, process):
        away = big.parent.rename(big.parent.with_name("away"))
        assert _becomes(place, 404)
        away.rename(big.parent)

        assert _becomes(place, 200)
        assert ended(process) == ""


def _becomes(place: SplitResult, status: int) -> bool:
    for _ in range(300):
        with asking(place, "HEAD /Doors.mp3 HTTP/1.1") as listener:
            if int(listener.recv(1000).split()[1]) == status:
                return True
        time.sleep(0.1)
    return False
