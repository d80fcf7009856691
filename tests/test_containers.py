"""Every format holds its chapters, tags and cover, as ffprobe, mutagen and FFmpeg read them."""

import base64
import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import av
import pytest
from mutagen.flac import Picture
from mutagen.id3 import ID3
from mutagen.mp4 import MP4, MP4Cover
from mutagen.oggopus import OggOpus

from audiofic.assembler.containers import CONTAINERS, Book
from audiofic.assembler.tags import tags_of
from audiofic.encoders import Aac, Mp3, Opus
from audiofic.errors import OutputError
from audiofic.model import Metadata
from books import PNG, book

ENCODERS = {".mp3": Mp3(), ".m4b": Aac(), ".opus": Opus()}
every_format = pytest.mark.parametrize("suffix", list(ENCODERS))
new_formats = pytest.mark.parametrize("suffix", [".m4b", ".opus"])


def written(planned: Book, folder: Path) -> Path:
    path = folder / f"book{planned.encoder.suffix}"
    with path.open("w+b") as file:
        CONTAINERS[path.suffix].write(planned, file)
    return path


def verified(planned: Book, path: Path) -> None:
    with path.open("rb") as file:
        CONTAINERS[path.suffix].verify(planned, file)


def probed(path: Path, *what: str) -> dict:
    if not shutil.which("ffprobe"):
        pytest.skip("ffprobe, of Debian's ffmpeg, is not installed")
    run = subprocess.run(["ffprobe", "-v", "error", "-of", "json", *what, path], capture_output=True, check=True)
    return json.loads(run.stdout)


def listed(planned: Book) -> list[tuple[str, int]]:
    return [(mark.title, round(mark.start * 1000)) for mark in planned.marks]


def near(found: list[tuple[str, int]], wanted: list[tuple[str, int]]) -> None:
    """An M4B's track of titles begins with the file, 30 ms before the first of these marks."""
    assert [title for title, _ in found] == [title for title, _ in wanted]
    assert max(abs(one[1] - other[1]) for one, other in zip(found, wanted, strict=True)) <= 30
    assert found[1:] == wanted[1:]


@every_format
@pytest.mark.parametrize("count", [1, 40, 300])
def test_ffprobe_reads_every_chapter(tmp_path: Path, suffix: str, count: int):
    planned = book(tmp_path, ENCODERS[suffix], count)

    chapters = probed(written(planned, tmp_path), "-show_chapters")["chapters"]

    near([(one["tags"]["title"], round(float(one["start_time"]) * 1000)) for one in chapters], listed(planned))


@every_format
@pytest.mark.parametrize("count", [1, 40, 300])
def test_ffmpeg_of_our_own_reads_every_chapter(tmp_path: Path, suffix: str, count: int):
    planned = book(tmp_path, ENCODERS[suffix], count)

    with av.open(str(written(planned, tmp_path))) as content:
        chapters = [
            (one["metadata"]["title"], round(one["start"] * one["time_base"] * 1000)) for one in content.chapters()
        ]

    near(chapters, listed(planned))


@pytest.mark.parametrize(("count", "held"), [(1, 1), (40, 40), (300, 255)])
def test_mutagen_reads_neros_list_which_holds_255(tmp_path: Path, count: int, held: int):
    planned = book(tmp_path, Aac(), count)

    chapters = MP4(written(planned, tmp_path)).chapters

    near([(one.title, round(one.start * 1000)) for one in chapters], listed(planned)[:held])


@pytest.mark.parametrize("count", [1, 40, 300])
def test_mutagen_reads_every_chapter_of_an_opus(tmp_path: Path, count: int):
    planned = book(tmp_path, Opus(), count)

    tags = OggOpus(written(planned, tmp_path)).tags

    assert [tags[f"CHAPTER{n:03}NAME"][0] for n in range(1, count + 1)] == [mark.title for mark in planned.marks]
    clocks = [tags[f"CHAPTER{n:03}"][0].split(":") for n in range(1, count + 1)]
    assert [round((int(h) * 3600 + int(m) * 60 + float(s)) * 1000) for h, m, s in clocks] == [
        start for _, start in listed(planned)
    ]


@pytest.mark.parametrize("count", [1, 40, 300])
def test_mutagen_reads_every_chapter_of_an_mp3(tmp_path: Path, count: int):
    planned = book(tmp_path, Mp3(), count)

    chapters = ID3(written(planned, tmp_path)).getall("CHAP")

    found = [(str(one.sub_frames["TIT2"]), one.start_time) for one in chapters]
    assert sorted(found, key=lambda one: one[1]) == listed(planned)


@every_format
def test_ffprobe_reads_the_tags_that_audiobookshelf_asks_it_for(tmp_path: Path, suffix: str):
    planned = book(tmp_path, ENCODERS[suffix], 3)

    found = probed(written(planned, tmp_path), "-show_format", "-show_streams")

    tags = found["format"].get("tags") or found["streams"][0]["tags"]  # in Ogg they are the stream's
    tags = {name.lower(): text for name, text in tags.items()}
    wanted = {
        "title": "The Lamp Room",
        "album": "The Lamp Room",
        "artist": "Ann, Bo",
        "composer": "audiofic, synthetic voices: alder, fern",
        "genre": "Podfic; Tidewatch",
        "date": "2024-05-06",
        "comment": "A light goes out.\nRated T.",
    }
    assert {name: tags.get(name) for name in wanted} == wanted


@every_format
def test_ffprobe_reads_that_a_book_is_one_file_and_its_place_among_others(tmp_path: Path, suffix: str):
    found = probed(written(book(tmp_path, ENCODERS[suffix], 1), tmp_path), "-show_format", "-show_streams")

    tags = {**found["format"].get("tags", {}), **found["streams"][0].get("tags", {})}
    tags = {name.lower(): text for name, text in tags.items()}
    assert tags["track"].split("/")[0] == "1"
    order = {".mp3": "album-sort", ".m4b": "sort_album", ".opus": "albumsort"}[suffix]
    assert tags[order] == "Tides 02 - The Lamp Room"


@pytest.mark.parametrize(
    ("series", "part", "order"),
    [
        ("", "", ""),
        ("Tides", "", "Tides - Hush"),
        ("Tides", "2.5", "Tides 02.5 - Hush"),
        ("Tides", "10", "Tides 10 - Hush"),
    ],
)
def test_books_of_a_series_are_in_order(series: str, part: str, order: str):
    assert tags_of(Metadata(title="Hush", series=series, part=part), [], "2026-01-02", None).order == order


@new_formats
def test_ffprobe_reads_series_and_part(tmp_path: Path, suffix: str):
    found = probed(written(book(tmp_path, ENCODERS[suffix], 1), tmp_path), "-show_format", "-show_streams")

    tags = {**found["format"].get("tags", {}), **found["streams"][0].get("tags", {})}
    assert (tags["SERIES"], tags["SERIES-PART"]) == ("Tides", "2")


def test_an_m4b_is_an_audiobook_of_its_source(tmp_path: Path):
    tags = MP4(written(book(tmp_path, Aac(), 1), tmp_path)).tags

    assert tags["stik"] == [2]
    assert bytes(tags["----:com.apple.iTunes:WWWAUDIOSOURCE"][0]) == b"https://example.org/works/1"


def test_an_opus_names_its_source_and_asks_for_no_gain(tmp_path: Path):
    path = written(book(tmp_path, Opus(), 1), tmp_path)

    assert OggOpus(path).tags["WWWAUDIOSOURCE"] == ["https://example.org/works/1"]
    assert not [name for name in OggOpus(path).tags.keys() if name.startswith("r128")]  # noqa: SIM118


def mp4_cover(path: Path) -> tuple[bytes, bool]:
    [cover] = MP4(path).tags["covr"]
    return bytes(cover), cover.imageformat == MP4Cover.FORMAT_PNG


def opus_cover(path: Path) -> tuple[bytes, bool]:
    picture = Picture(base64.b64decode(OggOpus(path).tags["METADATA_BLOCK_PICTURE"][0]))
    return picture.data, picture.mime == "image/png" and picture.type == 3


@pytest.mark.parametrize(("suffix", "cover_in"), [(".m4b", mp4_cover), (".opus", opus_cover)])
def test_a_cover_is_in_the_file(tmp_path: Path, suffix: str, cover_in: Callable[[Path], tuple[bytes, bool]]):
    planned = book(tmp_path, ENCODERS[suffix], 1, PNG)

    assert cover_in(written(planned, tmp_path)) == (PNG, True)


@every_format
def test_every_sample_that_was_counted_is_decoded(tmp_path: Path, suffix: str):
    planned = book(tmp_path, ENCODERS[suffix], 3)

    with av.open(str(written(planned, tmp_path))) as content:
        samples = sum(frame.samples for frame in content.decode(audio=0))

    assert samples == planned.samples


@new_formats
@pytest.mark.parametrize("count", [1, 300])
@pytest.mark.parametrize("cover", [None, PNG, PNG + bytes(200_000)], ids=["no cover", "a small one", "a large one"])
def test_a_file_as_it_was_planned_passes(tmp_path: Path, suffix: str, count: int, cover: bytes | None):
    planned = book(tmp_path, ENCODERS[suffix], count, cover)

    verified(planned, written(planned, tmp_path))


def turned(content: bytes, what: bytes, into: bytes) -> bytes:
    assert what in content
    return content.replace(what, into, 1)


@new_formats
@pytest.mark.parametrize(
    "damage",
    [
        lambda content: turned(content, b"The Lamp Room", b"The Lamp Rome"),
        lambda content: turned(content, b"Chapter 2 ", b"Chapter 7 "),
        lambda content: content[: len(content) // 2] + b"\x55" + content[len(content) // 2 + 1 :],
        lambda content: content[:-100],
        lambda content: content[:-9_000],
        lambda content: content[:500],
        lambda content: b"",
    ],
    ids=["a letter in a tag", "a chapter", "a byte of sound", "a packet", "a page", "its sound", "everything"],
)
def test_a_file_that_differs_from_its_plan_is_refused(tmp_path: Path, suffix: str, damage: Callable[[bytes], bytes]):
    planned = book(tmp_path, ENCODERS[suffix], 3)
    path = written(planned, tmp_path)
    path.write_bytes(damage(path.read_bytes()))

    with pytest.raises(OutputError):
        verified(planned, path)


def test_an_m4b_whose_track_of_chapters_differs_is_refused(tmp_path: Path):
    planned = book(tmp_path, Aac(), 3)
    path = written(planned, tmp_path)
    content = path.read_bytes()
    last = content.rindex(b"Chapter 2 ")  # Nero's list stands in the head, the track among the sound
    assert content.index(b"mdat") < last
    path.write_bytes(content[:last] + b"Chapter 7 " + content[last + 10 :])

    with pytest.raises(OutputError, match="chapter track"):
        verified(planned, path)


@every_format
def test_the_same_book_is_the_same_bytes(tmp_path: Path, suffix: str):
    planned = book(tmp_path, ENCODERS[suffix], 40, PNG)

    assert written(planned, tmp_path).read_bytes() == written(planned, tmp_path).read_bytes()


def test_the_index_of_an_m4b_stands_before_its_sound(tmp_path: Path):
    content = written(book(tmp_path, Aac(), 40, PNG), tmp_path).read_bytes()

    assert content.index(b"moov") < content.index(b"mdat")
