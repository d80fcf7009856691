"""`audiofic serve`, asked over HTTP: files by range and by condition, feeds, what goes with a book, the library."""

import re
import shutil
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from io import BytesIO
from pathlib import Path
from urllib.parse import quote, urlsplit

import pytest
from PIL import Image

from audiofic.library import book_at
from web import Served, make_book, served


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("lib") / "My books"
    make_book(folder / "Ann" / "Doors.mp3")
    make_book(folder / "Café #1.opus", "Éclairs", "Zoë", "The Bakery")
    make_book(folder / "Lamps.m4b", "The Lamps", "Bob")
    return folder


@pytest.fixture(scope="module")
def server(folder: Path):
    with served(folder) as server:
        yield server


@pytest.mark.parametrize(
    ("name", "kind"), [("Ann/Doors.mp3", "audio/mpeg"), ("Café #1.opus", "audio/ogg"), ("Lamps.m4b", "audio/x-m4a")]
)
def test_a_book_is_served_whole_and_by_its_own_type(server: Served, folder: Path, name: str, kind: str):
    answer = server.ask(quote(name))

    assert (answer.status, answer.headers["content-type"]) == (200, kind)
    assert answer.data == (folder / name).read_bytes()


@pytest.mark.parametrize(
    ("wanted", "first", "last"),
    [("bytes=0-9", 0, 10), ("bytes=100-", 100, None), ("bytes=-7", -7, None), ("bytes=5-99999999999999999", 5, None)],
)
def test_a_range_is_a_part_of_the_file(server: Served, folder: Path, wanted: str, first: int, last: int | None):
    answer, data = server.ask("Ann/Doors.mp3", {"Range": wanted}), (folder / "Ann/Doors.mp3").read_bytes()

    assert (answer.status, answer.data) == (206, data[first:last])
    assert answer.headers["content-range"].endswith(f"/{len(data)}")


def test_several_ranges_come_in_one_answer(server: Served, folder: Path):
    answer, data = server.ask("Ann/Doors.mp3", {"Range": "bytes=0-3,10-19"}), (folder / "Ann/Doors.mp3").read_bytes()

    assert answer.status == 206
    assert answer.headers["content-type"].startswith("multipart/byteranges")
    assert data[:4] in answer.data
    assert data[10:20] in answer.data


@pytest.mark.parametrize("wanted", ["bytes=99999999999-", "bytes=-0", "bytes=99999999999-99999999999999"])
def test_a_range_behind_the_end_is_416(server: Served, wanted: str):
    assert server.ask("Ann/Doors.mp3", {"Range": wanted}).status == 416


@pytest.mark.parametrize(
    "wanted",
    ["bytes=9-2", "bytes=x-y", "lines=1-2", "bytes", "bytes=-", "bytes=1-2-3", "bytes=--5", f"bytes={'9' * 5000}-"],
)
def test_what_is_no_range_gives_the_whole(server: Served, folder: Path, wanted: str):
    answer = server.ask("Ann/Doors.mp3", {"Range": wanted})

    assert (answer.status, len(answer.data)) == (200, (folder / "Ann/Doors.mp3").stat().st_size)


def test_a_thousand_overlapping_ranges_give_the_whole_once(server: Served, folder: Path):
    answer = server.ask("Ann/Doors.mp3", {"Range": "bytes=" + ",".join(["0-"] * 1000)})

    assert (answer.status, len(answer.data)) == (200, (folder / "Ann/Doors.mp3").stat().st_size)


def test_a_range_of_a_file_that_changed_since_is_the_whole(server: Served):
    assert server.ask("Ann/Doors.mp3", {"Range": "bytes=0-9", "If-Range": '"another"'}).status == 200
    tag = server.ask("Ann/Doors.mp3", method="HEAD").headers["etag"]
    assert server.ask("Ann/Doors.mp3", {"Range": "bytes=0-9", "If-Range": tag}).status == 206


def test_head_tells_the_length_and_sends_nothing(server: Served, folder: Path):
    answer = server.ask("Ann/Doors.mp3", method="HEAD")

    assert (answer.status, answer.data) == (200, b"")
    assert int(answer.headers["content-length"]) == (folder / "Ann/Doors.mp3").stat().st_size
    assert answer.headers["accept-ranges"] == "bytes"


def test_nothing_can_be_written(server: Served):
    assert server.ask("Ann/Doors.mp3", method="PUT").status == 405


@pytest.mark.parametrize("name", ["Ann/Doors.mp3", "feed.xml", "{sides}/book.vtt", "{sides}/cover.jpg"])
def test_what_the_asker_has_is_304(server: Served, folder: Path, name: str):
    path = name.format(sides=f"feeds/works/{work(folder / 'Ann/Doors.mp3')}")
    first = server.ask(path)
    again = server.ask(path, {"If-None-Match": first.headers["etag"]})

    assert (first.status, again.status, again.data) == (200, 304, b"")
    assert server.ask(path, {"If-None-Match": '"another"'}).status == 200


def test_the_library_shows_small_covers_which_browsers_keep(server: Served):
    page = server.ask().data.decode()
    covers = re.findall(r'<img class="cover" src="([^"]+)"', page)
    answers = [server.ask(cover) for cover in covers]

    assert len(set(covers)) == 3
    assert [Image.open(BytesIO(answer.data)).size for answer in answers] == [(400, 400)] * 3
    assert all(len(answer.data) < 40_000 for answer in answers)
    assert all("immutable" in answer.headers["cache-control"] for answer in answers)


def test_a_book_that_is_rendered_again_has_a_new_cover_address(folder: Path, tmp_path: Path):
    copy = shutil.copytree(folder / "Ann", tmp_path / "copy")
    with served(copy) as server:
        before = server.ask().data
        (copy / "Doors.mp3").touch()
        deadline = time.monotonic() + 30
        while server.ask().data == before and time.monotonic() < deadline:
            time.sleep(0.2)

        assert server.ask().data != before


def test_a_file_that_is_not_newer_is_304(server: Served):
    date = server.ask("Ann/Doors.mp3", method="HEAD").headers["last-modified"]

    assert server.ask("Ann/Doors.mp3", {"If-Modified-Since": date}).status == 304
    assert server.ask("Ann/Doors.mp3", {"If-Modified-Since": "Mon, 01 Jan 2001 00:00:00 GMT"}).status == 200


def test_everything_that_the_feed_refers_to_is_there(server: Served):
    feed = server.ask("feed.xml")
    addresses = {url for element in ET.fromstring(feed.data).iter() for url in element.attrib.values() if "://" in url}
    types = {server.ask(urlsplit(url).path).headers["content-type"] for url in addresses if url.startswith(server.base)}

    assert feed.headers["content-type"] == "application/rss+xml"
    assert {one.partition(";")[0] for one in types} == {
        "application/rss+xml", "audio/mpeg", "audio/x-m4a", "audio/ogg", "image/jpeg", "text/vtt",
        "application/x-subrip", "application/json+chapters",
    }  # fmt: skip


def test_the_feeds_are_those_of_the_feed_command(server: Served, folder: Path, tmp_path: Path):
    copy = shutil.copytree(folder, tmp_path / folder.name)
    command = [sys.executable, "-m", "audiofic", "feed", str(copy), "--url", server.base]
    subprocess.run(command, check=True, capture_output=True)
    written = {path.relative_to(copy).as_posix() for path in copy.rglob("*.xml")}

    assert len(written) > 3
    for name in written:
        served, feed = (
            re.findall(r"<guid.*?</guid>", text)
            for text in (server.ask(quote(name)).data.decode(), (copy / name).read_text())
        )
        assert served == feed


def test_the_page_of_a_book_points_at_its_sound(server: Served, folder: Path):
    page = server.ask(f"book/{work(folder / 'Café #1.opus')}").data.decode()
    sound = re.search(r'<audio src="([^"]+)"', page)

    assert sound
    assert server.ask(f"book/{sound[1]}").status in (200, 404)
    assert sound[1] == "../Caf%C3%A9%20%231.opus"


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("", ["Doors", "Éclairs", "The Lamps"]),
        ("eclairs", ["Éclairs"]),
        ("harbour cafe", ["Doors", "Éclairs", "The Lamps"]),
        ("bob lamps", ["The Lamps"]),
        ("nobody", []),
    ],
)
def test_the_library_finds_books_by_all_words_whatever_their_accents(server: Served, query: str, titles: list[str]):
    assert shown(server.ask(f"?q={quote(query)}").data) == titles


@pytest.mark.parametrize(
    ("sort", "groups"),
    [("author", ["Ann", "Bob", "Zoë"]), ("fandom", ["The Bakery", "The Harbour"]), ("series", ["No series"])],
)
def test_the_library_groups_by_what_it_is_sorted_by(server: Served, sort: str, groups: list[str]):
    assert re.findall(r"<h2>([^<]+?) ?<", server.ask(f"?sort={sort}").data.decode()) == groups


@pytest.mark.parametrize(
    "query", ["?page=99999999999999999999", "?page=-1", "?page=1e9", "?sort=nonsense", "?q=%ff%00", f"?q={'a+' * 9000}"]
)
def test_a_strange_question_to_the_library_is_answered(server: Served, query: str):
    assert server.ask(query).status == 200


def test_what_is_searched_for_is_shown_as_text(server: Served):
    assert b"<script>alert" not in server.ask("?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E").data


def test_a_new_book_appears_and_one_that_is_gone_goes(folder: Path, tmp_path: Path):
    copy = shutil.copytree(folder, tmp_path / "copy")
    with served(copy) as server:
        before = shown(server.ask().data)
        (copy / "Lamps.m4b").unlink()
        shutil.copy(copy / "Ann" / "Doors.mp3", copy / "Doors again.mp3")
        make_book(copy / "New.mp3", "Windows")
        deadline = time.monotonic() + 30
        while shown(server.ask().data) == before and time.monotonic() < deadline:
            time.sleep(0.2)

        assert shown(server.ask().data) == ["Doors", "Éclairs", "Windows"]
        assert server.ask("Lamps.m4b").status == 404


def test_a_broken_book_is_named_and_the_others_are_served(folder: Path, tmp_path: Path):
    copy = shutil.copytree(folder, tmp_path / "copy")
    data = (copy / "Ann" / "Doors.mp3").read_bytes()
    (copy / "Half.mp3").write_bytes(data[:60] + b"\0" * 60)
    (copy / "Somebody else's.mp3").write_bytes(b"ID3\x03\0\0\0\0\0\0" + data[-2000:])
    with served(copy) as server:
        assert [line for line in server.lines if line.startswith("warning:") and "Half.mp3" in line]
        assert len(shown(server.ask().data)) == 3
        assert server.ask("Half.mp3").status == server.ask("Somebody%20else's.mp3").status == 404


def test_a_port_that_is_taken_is_a_sentence(server: Served, folder: Path):
    command = [sys.executable, "-m", "audiofic", "serve", str(folder), "--port", str(urlsplit(server.base).port)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)

    assert ended.returncode == 2
    assert "is taken by another program" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_no_folder_is_a_sentence(tmp_path: Path):
    command = [sys.executable, "-m", "audiofic", "serve", str(tmp_path / "nowhere")]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)

    assert (ended.returncode, "There is no folder" in ended.stderr) == (2, True)


def work(path: Path) -> str:
    return book_at(path, path.parent).colophon.work


def shown(page: bytes) -> list[str]:
    return re.findall(r'<span class="title">([^<]*)</span>', page.decode())
