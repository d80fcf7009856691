"""Which cover a story gets: a picture beside it, else the one inside it, else one of its own making."""

import base64
import io
import random
from collections.abc import Callable
from pathlib import Path

import pytest
from mutagen.flac import Picture
from mutagen.id3 import ID3
from mutagen.mp4 import MP4
from mutagen.oggopus import OggOpus
from PIL import Image

from audiofic import Settings, render
from audiofic.edition import LARGEST, cover_of
from audiofic.errors import OutputError
from audiofic.model import Metadata
from audiofic.works import work_of
from books import PNG
from stories.books.build import TWO, epub

LAMP = Metadata(title="The Lamp Room", authors=("Ada Quill",), source="https://archiveofourown.org/works/1")
STORY = "Title: The Lamp Room\nAuthor: Ada Quill\n\nIt was noon.\n"
NEW = '<item id="pic" href="pic.png" media-type="image/png" properties="cover-image"/>'
OLD = '<item id="pic" href="pic.png" media-type="image/png"/>'


def jpeg(data: bytes) -> bool:
    return data.startswith(b"\xff\xd8\xff") and Image.open(io.BytesIO(data)).size == (1400, 1400)


def book(tmp_path: Path, picture: bytes, manifest: str = NEW, metadata: str = "") -> Path:
    path = tmp_path / "story.epub"
    path.write_bytes(epub(TWO, {"OEBPS/pic.png": picture}, manifest=manifest, metadata=metadata))
    return path


def test_a_picture_beside_the_story_comes_first(tmp_path: Path):
    story = book(tmp_path, PNG + b"inside")
    (tmp_path / "story.png").write_bytes(PNG)

    assert cover_of(story, LAMP, "work") == PNG


@pytest.mark.parametrize(("manifest", "metadata"), [(NEW, ""), (OLD, '<meta name="cover" content="pic"/>')])
def test_the_cover_of_an_epub_comes_next(tmp_path: Path, manifest: str, metadata: str):
    assert cover_of(book(tmp_path, PNG, manifest, metadata), LAMP, "work") == PNG


@pytest.mark.parametrize("picture", [b"<svg/>", b"", PNG + bytes(LARGEST)], ids=["svg", "empty", "huge"])
def test_a_cover_that_players_would_not_show_is_passed_over(tmp_path: Path, picture: bytes):
    assert jpeg(cover_of(book(tmp_path, picture), LAMP, "work"))


def test_an_epub_without_a_cover_gets_one(tmp_path: Path):
    assert jpeg(cover_of(book(tmp_path, PNG, OLD), LAMP, "work"))


def test_a_damaged_cover_does_not_cost_the_story(tmp_path: Path):
    noise = random.Random(1).randbytes(5000)  # which packing leaves as it is
    story = book(tmp_path, PNG + noise)
    data = story.read_bytes()
    assert noise in data
    story.write_bytes(data.replace(noise, bytes(5000)))

    assert jpeg(cover_of(story, LAMP, "work"))


def test_the_same_work_from_another_file_has_the_same_cover(tmp_path: Path):
    (tmp_path / "a.txt").write_text(STORY)
    (tmp_path / "b.txt").write_text(f"{STORY}\nAnd then it was night.\n")

    assert cover_of(tmp_path / "a.txt", LAMP, "work") == cover_of(tmp_path / "b.txt", LAMP, "work")


def test_a_file_that_is_no_picture_is_named_and_refused(tmp_path: Path):
    (tmp_path / "story.txt").write_text(STORY)
    (tmp_path / "story.jpg").write_text("junk")

    with pytest.raises(OutputError, match=r"story\.jpg"):
        cover_of(tmp_path / "story.txt", LAMP, "work")


def in_mp3(path: Path) -> bytes:
    return ID3(path).getall("APIC")[0].data


def in_m4b(path: Path) -> bytes:
    return bytes(MP4(path).tags["covr"][0])


def in_opus(path: Path) -> bytes:
    return Picture(base64.b64decode(OggOpus(path)["METADATA_BLOCK_PICTURE"][0])).data


@pytest.mark.parametrize(("suffix", "cover_in"), [(".mp3", in_mp3), (".m4b", in_m4b), (".opus", in_opus)])
def test_a_rendered_story_holds_its_cover(
    tmp_path: Path, settings: Settings, suffix: str, cover_in: Callable[[Path], bytes]
):
    story, out = tmp_path / "story.txt", tmp_path / f"out{suffix}"
    story.write_text(STORY)

    metadata = render(story, out, settings).audiobook.metadata

    assert jpeg(cover_in(out))
    assert cover_in(out) == cover_of(story, metadata, work_of(metadata, story))


def test_a_second_render_gives_the_same_file(tmp_path: Path, settings: Settings):
    story, out = tmp_path / "story.txt", tmp_path / "out.mp3"
    story.write_text(STORY)
    render(story, out, settings)
    first = out.read_bytes()

    render(story, out, settings)

    assert out.read_bytes() == first
