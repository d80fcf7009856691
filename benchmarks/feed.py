"""Time and memory of `audiofic feed` on a library of many stories: the first run, then one where nothing changed.

python benchmarks/feed.py [STORIES] [WORDS]
"""

import resource
import subprocess
import sys
import tempfile
import time
import uuid
from dataclasses import replace
from pathlib import Path

from mutagen.id3 import BitPaddedInt

import texts
from audiofic import Settings, render
from audiofic.colophon import COLOPHON, TRANSCRIPT, Colophon, Transcript, packed
from audiofic.library import Shelved, book_at, cover_of, transcript_of


def library(folder: Path, stories: int, words: int) -> None:
    """Files as the assembler writes them, of *stories* works with *words* in each transcript."""
    story = folder / "base.txt"
    story.write_text(texts.story(words), "utf-8")
    path = folder / "base.mp3"
    render(story, path, Settings(engine="tone", jobs=1))
    book = book_at(path, folder)
    assert isinstance(book, Shelved)
    transcript = transcript_of(path)
    data = path.read_bytes()
    sound, cover = data[10 + BitPaddedInt(data[6:10]) :], cover_of(path) or b""
    for number in range(stories):
        target = folder / f"author {number % 900}" / f"story {number}.mp3"
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(_tagged(_variant(book.colophon, number), transcript, cover) + sound[:4000])
    story.unlink()
    path.unlink()


def _variant(colophon: Colophon, number: int) -> Colophon:
    metadata = replace(
        colophon.metadata,
        title=f"The story number {number}",
        authors=(f"Author {number % 900}",),
        fandoms=(f"Fandom {number % 70}",),
        series=f"Series {number % 300}" if number % 3 else "",
        part=str(number % 7 + 1) if number % 3 else "",
        rating="Explicit" if number % 5 else "General Audiences",
        tags=tuple(f"A tag of some length {tag}" for tag in range(number % 25)),
        summary=f"What happens in story {number} to everybody who is in it, told in a few words. " * 5,
        source=f"https://archiveofourown.org/works/{number}",
    )
    marks = tuple(replace(mark, title=f"{mark.title} {n}") for n, mark in enumerate(colophon.marks))
    return replace(colophon, work=str(uuid.UUID(int=number)), metadata=metadata, marks=marks)


def _tagged(colophon: Colophon, transcript: Transcript, cover: bytes) -> bytes:
    private = [
        owner.encode() + b"\0" + packed(data) for owner, data in ((COLOPHON, colophon), (TRANSCRIPT, transcript))
    ]
    bodies = (("PRIV", private[0]), ("APIC", b"\0image/jpeg\0\3\0" + cover), ("PRIV", private[1]))
    frames = b"".join(name.encode() + len(body).to_bytes(4) + b"\0\0" + body for name, body in bodies)
    return b"ID3\x03\0\0" + BitPaddedInt.to_str(len(frames), width=4) + frames


def main(stories: int = 5000, words: int = 1000) -> None:
    """Print a line a run."""
    with tempfile.TemporaryDirectory() as folder:
        library(Path(folder), stories, words)
        for run in ("first", "again"):
            before = sum(resource.getrusage(resource.RUSAGE_CHILDREN)[:2])
            began = time.perf_counter()
            arguments = ["feed", folder, "--url", "https://example.org/books"]
            subprocess.run([sys.executable, "-m", "audiofic", *arguments], check=True, capture_output=True)
            wall = time.perf_counter() - began
            cpu = sum(resource.getrusage(resource.RUSAGE_CHILDREN)[:2]) - before
            peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024  # the most of all children so far
            what = f"{run}: {stories} stories of {words} words"
            print(f"{what}, {wall:.2f} s ({cpu:.2f} s of a core), peak at most {peak:.0f} MB")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
