"""A hundred listeners at once: `audiofic serve` answers all of them, and its memory stays flat.

python benchmarks/listeners.py [--listeners 100] [--seconds 60] [--stories 5000]      two minutes

Each listener fetches parts of audiobooks at random places, covers and pages, without a pause. Bars: no error; from
the first ten seconds after each was answered ten times to the last ten, memory grows by at most 20 MB (medians); and
the library's page is answered, by an otherwise idle server, in 200 ms: each time, also first and after a new book.
"""

import argparse
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import psutil
import urllib3

from feed import library

GROWTH, PAGE = 20.0, 0.2
"""MB, seconds."""
SORTS = ("title", "author", "series", "fandom", "newest")
LONG = 20_000_000
"""Bytes that are added to twenty of the books, which are as long as a story of an hour then."""


class Listeners:
    """Threads that ask until they are told to stop, and what became of it."""

    def __init__(self, base: str, count: int) -> None:
        self.pool = urllib3.PoolManager(maxsize=count, block=True)
        self.base, self.errors, self.answers, self.megabytes = base, list[str](), 0, 0.0
        self.ended = threading.Event()
        self.lock = threading.Lock()
        feed = self.pool.request("GET", f"{base}feed.xml").data.decode()
        self.covers = [re.sub("book.vtt$", "thumb.jpg", url) for url in re.findall(r'url="([^"]+book.vtt)"', feed)]
        self.sounds = re.findall(r'<enclosure url="([^"]+)" length="(\d+)"', feed)
        self.long = [(sound, size) for sound, size in self.sounds if int(size) > LONG]
        self.threads = [threading.Thread(target=self._listen, args=(number,)) for number in range(count)]

    def _listen(self, number: int) -> None:
        chance = random.Random(number)
        while not self.ended.is_set():
            sound, size = chance.choice(self.long if chance.random() < 0.1 else self.sounds)
            start = chance.randrange(int(size))
            self._ask(sound, {"Range": f"bytes={start}-"}, 206)
            if chance.random() < 0.1:
                self._ask(chance.choice(self.covers), {}, 200)
            if chance.random() < 0.05:
                self._ask(f"{self.base}?q=story+{chance.randrange(5000)}", {}, 200)

    def _ask(self, url: str, headers: dict[str, str], status: int) -> None:
        try:
            answer = self.pool.request("GET", url, headers=headers, retries=False, timeout=60)
            problem = "" if answer.status == status else f"{answer.status} instead of {status}: {url}"
            length = len(answer.data)
        except urllib3.exceptions.HTTPError as error:
            problem, length = str(error), 0
        with self.lock:
            self.answers += 1
            self.megabytes += length / 1e6
            self.errors += [problem] if problem else []


def main() -> None:
    """Print what was measured; exit code 1 where a bar is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--listeners", type=int, default=100)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--stories", type=int, default=5000)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        library(Path(folder), chosen.stories, 1000)
        for book in sorted(Path(folder).rglob("*.mp3"))[:: max(chosen.stories // 20, 1)]:
            with book.open("ab") as file:
                file.write(bytes(LONG))
        command = [sys.executable, "-m", "audiofic", "serve", folder, "--port", "0"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
            base = next(line.split()[-1] for line in server.stdout if line.startswith("library:"))
            met = _measured(base, psutil.Process(server.pid), chosen, Path(folder))
            server.terminate()
    sys.exit(0 if met else 1)


def _measured(base: str, server: psutil.Process, chosen: argparse.Namespace, folder: Path) -> bool:
    pages = [_page_time(base, sort) for sort in SORTS for _ in range(9)]
    book = next(folder.rglob("*.mp3"))
    for _ in range(60):  # a look at the folder comes in between, and finds another book
        if len(pages) % 20 == 0:
            shutil.copy(book, book.with_name("new.mp3"))
        pages.append(_page_time(base, "title"))
        time.sleep(0.1)
    print(
        f"page of {chosen.stories:,} audiobooks: first {pages[0] * 1000:.0f} ms, "
        f"median {statistics.median(pages) * 1000:.0f} ms, worst {max(pages) * 1000:.0f} ms"
    )
    listeners = Listeners(base, chosen.listeners)
    for thread in listeners.threads:
        thread.start()
    while listeners.answers < 10 * chosen.listeners:
        time.sleep(0.1)
    memory = [server.memory_info().rss / 1e6]
    ends = time.monotonic() + chosen.seconds
    while time.monotonic() < ends:
        time.sleep(1)
        memory.append(server.memory_info().rss / 1e6)
    listeners.ended.set()
    for thread in listeners.threads:
        thread.join()
    print(
        f"{chosen.listeners} listeners, {chosen.seconds:.0f} s: "
        f"{listeners.answers:,} answers, {listeners.megabytes:,.0f} MB"
    )
    print(f"errors: {len(listeners.errors)} {listeners.errors[:3]}")
    print(f"memory: {memory[0]:.0f} MB at first, {max(memory):.0f} MB at most, {memory[-1]:.0f} MB at last")
    growth = statistics.median(memory[-10:]) - statistics.median(memory[:10])
    print(f"growth: {growth:.0f} MB")
    return not listeners.errors and growth <= GROWTH and max(pages) <= PAGE


def _page_time(base: str, sort: str) -> float:
    began = time.perf_counter()
    urllib3.request("GET", f"{base}?q=story&sort={sort}")
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
