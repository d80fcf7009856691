"""MP3 files: tags and marks as players read them, and that nothing half-written ever stands at its place."""

import io
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from mutagen.id3 import CTOC, ID3
from mutagen.mp3 import MP3

from audiofic.assembler.containers import Book, mp3
from audiofic.encoders import Mp3
from audiofic.errors import OutputError
from books import PNG, book


def made_of(planned: Book) -> bytes:
    file = io.BytesIO()
    mp3.write(planned, file)
    return file.getvalue()


def test_tags_read_back_as_players_read_them(tmp_path: Path):
    tag = MP3(io.BytesIO(made_of(book(tmp_path, Mp3(), 1)))).tags

    texts = {name: str(tag[name]) for name in ("TIT2", "TALB", "TPE1", "TPE2", "TCOM", "TCON", "TDRC", "MVNM", "MVIN")}
    assert texts == {
        "TIT2": "The Lamp Room",
        "TALB": "The Lamp Room",
        "TPE1": "Ann, Bo",
        "TPE2": "Ann, Bo",
        "TCOM": "audiofic, synthetic voices: alder, fern",
        "TCON": "Podfic; Tidewatch",
        "TDRC": "2024-05-06",
        "MVNM": "Tides",
        "MVIN": "2",
    }
    assert tag["WOAS"].url == "https://example.org/works/1"
    assert str(tag["COMM::eng"]) == "A light goes out.\nRated T."
    assert not tag.getall("TXXX")


@pytest.mark.parametrize("count", [1, 40, 255, 256, 300, 700])
def test_every_mark_has_its_chapter_frame_and_is_listed(tmp_path: Path, count: int):
    tag = ID3(io.BytesIO(made_of(book(tmp_path, Mp3(), count))))

    assert len(tag.getall("CHAP")) == count
    listed = [child for contents in tag.getall("CTOC") for child in contents.child_element_ids]
    assert {f"chp{n}" for n in range(count)} <= set(listed)
    assert all(len(contents.child_element_ids) <= 255 for contents in tag.getall("CTOC"))
    assert [contents.element_id for contents in tag.getall("CTOC") if contents.flags & 2] == ["toc"]


def test_a_cover_is_in_the_file(tmp_path: Path):
    tag = ID3(io.BytesIO(made_of(book(tmp_path, Mp3(), 1, PNG))))

    assert tag.getall("APIC")[0].mime == "image/png"
    assert tag.getall("APIC")[0].data == PNG


def test_a_file_as_it_was_planned_passes(tmp_path: Path):
    planned = book(tmp_path, Mp3(), 300)

    mp3.verify(planned, io.BytesIO(made_of(planned)))


def damaged_tag(content: bytes) -> bytes:
    return content.replace("The Lamp Room".encode("utf-16-le"), "The Lamp Rome".encode("utf-16-le"), 1)


def lost_chapter(content: bytes) -> bytes:
    tag = ID3(io.BytesIO(content))
    [contents] = [frame for frame in tag.getall("CTOC") if isinstance(frame, CTOC)]
    contents.child_element_ids.pop()
    file = io.BytesIO(content)
    tag.save(file, v2_version=3)
    return file.getvalue()


@pytest.mark.parametrize(
    "damage",
    [
        damaged_tag,
        lost_chapter,
        lambda content: content[:-100],
        lambda content: content[:-209],
        lambda content: content + b"\0",
        lambda content: content[:-5] + b"\0" + content[-4:],
        lambda content: b"",
    ],
    ids=["a letter in a tag", "a chapter", "half a frame", "a frame", "a byte more", "a byte of sound", "everything"],
)
def test_a_file_that_differs_from_its_plan_is_refused(tmp_path: Path, damage):
    planned = book(tmp_path, Mp3(), 3)

    with pytest.raises(OutputError):
        mp3.verify(planned, io.BytesIO(damage(made_of(planned))))


def test_sound_that_is_not_as_long_as_it_was_counted_is_refused(tmp_path: Path):
    planned = book(tmp_path, Mp3(), 3)

    with pytest.raises(OutputError, match="samples of sound"):
        mp3.verify(replace(planned, samples=planned.samples + 576), io.BytesIO(made_of(planned)))


@pytest.mark.parametrize("suffix", [".mp3", ".m4b", ".opus"])
def test_a_full_disk_is_said_and_leaves_nothing(tmp_path: Path, suffix: str):
    # RLIMIT_FSIZE makes the kernel refuse to let a file grow, the nearest to a full disk without a disk of our own.
    script = """
import resource, signal, sys
from pathlib import Path
from audiofic import AudioficError, Settings, render
from audiofic.cache import Cache
if __name__ == "__main__":
    folder = Path(sys.argv[1])
    story = folder / "story.txt"
    story.write_text("The rain stopped. " * 400)
    settings = Settings(engine="tone", jobs=1, cache=Cache(folder / "cache"))
    render(story, folder / ("whole" + sys.argv[2]), settings)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
    try:
        render(story, folder / "out" / ("story" + sys.argv[2]), settings)
    except AudioficError as error:
        print(type(error).__name__, error)
    print(sorted(path.name for path in (folder / "out").iterdir()))
"""
    file = tmp_path / "run.py"
    file.write_text(script)

    run = subprocess.run([sys.executable, file, tmp_path, suffix], capture_output=True, text=True, check=True)

    assert run.stdout.startswith("OutputError")
    assert "cannot be written" in run.stdout
    assert run.stdout.splitlines()[-1] == "[]"
    assert "Traceback" not in run.stderr
