"""gPodder, a podcast client, takes a served library; where it is installed."""

import os
import shutil
import subprocess
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from audiofic.publish.feeds import Episodes, publish
from shelves import FILES, library
from web import served

SOUND = (".mp3", ".m4b", ".opus")
GPO = shutil.which("gpo")


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


def downloaded(feed: str, home: Path) -> list[bytes]:
    """Every episode of *feed* as gPodder has it, sorted."""
    for command in (["subscribe", feed], ["update"], ["download"]):
        told = [str(GPO), *command]
        subprocess.run(told, env=os.environ | {"GPODDER_HOME": str(home)}, check=True, capture_output=True)
    return sorted(path.read_bytes() for path in (home / "Downloads").rglob("*") if path.suffix in SOUND)


@pytest.mark.skipif(GPO is None, reason="gPodder's gpo is not installed")
@pytest.mark.parametrize("by", Episodes)
def test_it_subscribes_and_downloads_every_episode_whole(tmp_path: Path, by: Episodes):
    books = library(tmp_path / "books")
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(books))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        published = publish(books, f"http://127.0.0.1:{server.server_port}", by)
        downloads = downloaded(published.url, tmp_path / "gpodder")
        server.shutdown()

    wanted = (
        [books / name for name in FILES]
        if by is Episodes.BOOK
        else (path for path in (books / "feeds").rglob("0*") if path.suffix in SOUND)
    )
    assert downloads == sorted(path.read_bytes() for path in wanted)


@pytest.mark.skipif(GPO is None, reason="gPodder's gpo is not installed")
@pytest.mark.parametrize("options", [(), ("--host", "0.0.0.0", "--token", "a-token-of-the-test")])
def test_it_takes_everything_that_audiofic_serves(tmp_path: Path, options: tuple[str, ...]):
    books = library(tmp_path / "books")
    with served(books, *options) as server:
        downloads = downloaded(f"{server.base}feed.xml", tmp_path / "gpodder")

    assert downloads == sorted((books / name).read_bytes() for name in FILES)
