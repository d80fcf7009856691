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

SOUND = (".mp3", ".m4b", ".opus")
GPO = shutil.which("gpo")


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@pytest.mark.skipif(GPO is None, reason="gPodder's gpo is not installed")
@pytest.mark.parametrize("by", Episodes)
def test_it_subscribes_and_downloads_every_episode_whole(tmp_path: Path, by: Episodes):
    books = library(tmp_path / "books")
    home = tmp_path / "gpodder"
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(books))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        published = publish(books, f"http://127.0.0.1:{server.server_port}", by)
        for command in (["subscribe", published.url], ["update"], ["download"]):
            told = [str(GPO), *command]
            subprocess.run(told, env=os.environ | {"GPODDER_HOME": str(home)}, check=True, capture_output=True)
        server.shutdown()

    wanted = (
        [books / name for name in FILES]
        if by is Episodes.BOOK
        else (path for path in (books / "feeds").rglob("0*") if path.suffix in SOUND)
    )
    downloads = [path.read_bytes() for path in (home / "Downloads").rglob("*") if path.suffix in SOUND]
    assert sorted(downloads) == sorted(path.read_bytes() for path in wanted)
