"""The finished file: its tags and marks, and that nothing half-written ever stands at its place."""

import io
import subprocess
import sys
from pathlib import Path

import pytest
from mutagen.id3 import CTOC, ID3
from mutagen.mp3 import MP3

from audiofic.assembler.tags import chapters, tag_bytes, tags
from audiofic.assembler.verify import verify
from audiofic.encoders import Mp3
from audiofic.errors import OutputError
from audiofic.model import RATE, Mark, Metadata

METADATA = Metadata(
    title="The Lamp Room",
    authors=("Ann", "Bo"),
    fandoms=("Tidewatch",),
    rating="T",
    summary="A light goes out.",
    source="https://example.org/works/1",
    published="2024-05-06",
    series="Tides",
    part="2",
)


def made_of(marks: list[Mark], metadata: Metadata = METADATA) -> tuple[bytes, list]:
    """A file with these marks and a second of silence, and its frames."""
    frames = [*tags(metadata, ["alder", "fern"], "2026-01-02", None), *chapters(marks)]
    return tag_bytes(frames) + Mp3().encode(bytes(2 * RATE), RATE), frames


def in_a_row(count: int) -> list[Mark]:
    return [Mark(f"Chapter {n} – “é”", n * 2.0, n * 2.0 + 2) for n in range(count)]


def test_tags_read_back_as_players_read_them():
    content, _ = made_of(in_a_row(1))

    tag = MP3(io.BytesIO(content)).tags

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
def test_every_mark_has_its_chapter_frame_and_is_listed(count: int):
    content, _ = made_of(in_a_row(count))

    tag = ID3(io.BytesIO(content))

    assert len(tag.getall("CHAP")) == count
    listed = [child for contents in tag.getall("CTOC") for child in contents.child_element_ids]
    assert {f"chp{n}" for n in range(count)} <= set(listed)
    assert all(len(contents.child_element_ids) <= 255 for contents in tag.getall("CTOC"))
    assert [contents.element_id for contents in tag.getall("CTOC") if contents.flags & 2] == ["toc"]


def test_a_cover_is_in_the_file():
    cover = b"\x89PNG\r\n\x1a\n...."

    tag = ID3(io.BytesIO(tag_bytes(tags(METADATA, [], "2026-01-02", cover))))

    assert tag.getall("APIC")[0].mime == "image/png"
    assert tag.getall("APIC")[0].data == cover


def test_a_file_as_it_was_planned_passes():
    marks = in_a_row(300)
    content, frames = made_of(marks)

    verify(io.BytesIO(content), frames, marks, Mp3(), Mp3().length(Mp3().encode(bytes(2 * RATE), RATE)))


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
    [damaged_tag, lost_chapter, lambda content: content[:-100], lambda content: content[:-209], lambda content: b""],
    ids=["a letter in a tag", "a chapter", "half a frame", "a frame", "everything"],
)
def test_a_file_that_differs_from_its_plan_is_refused(damage):
    marks = in_a_row(3)
    content, frames = made_of(marks)
    samples = Mp3().length(Mp3().encode(bytes(2 * RATE), RATE))

    with pytest.raises(OutputError):
        verify(io.BytesIO(damage(content)), frames, marks, Mp3(), samples)


def test_a_full_disk_is_said_and_leaves_nothing(tmp_path: Path):
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
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
    try:
        render(story, folder / "out" / "story.mp3", settings)
    except AudioficError as error:
        print(type(error).__name__, error)
    print(sorted(path.name for path in (folder / "out").iterdir()))
"""
    file = tmp_path / "run.py"
    file.write_text(script)

    run = subprocess.run([sys.executable, file, tmp_path], capture_output=True, text=True, check=True)

    assert run.stdout.startswith("OutputError")
    assert run.stdout.splitlines()[-1] == "[]"
    assert "Traceback" not in run.stderr
