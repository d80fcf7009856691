"""Who may ask `audiofic serve` for what: tokens, hosts, and ways out of the library."""

import os
import re
import stat
from pathlib import Path

import pytest

from audiofic.errors import UsageError
from audiofic.publish.access import checked_token, kept_token
from audiofic.publish.serving import is_loopback
from web import Served, make_book, served

TOKEN = "a-token-of-the-test"
ANYWHERE = ("--host", "0.0.0.0")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("lib") / "books"
    make_book(folder / "Doors.mp3")
    (folder.parent / "secret.mp3").write_bytes((folder / "Doors.mp3").read_bytes())
    (folder / "notes.txt").write_text("private")
    (folder / "link.mp3").symlink_to(folder.parent / "secret.mp3")
    (folder / "away").symlink_to(folder.parent, target_is_directory=True)
    return folder


@pytest.fixture(scope="module")
def here(folder: Path):
    with served(folder) as server:
        yield server


@pytest.fixture(scope="module")
def abroad(folder: Path):
    with served(folder, *ANYWHERE, "--token", TOKEN) as server:
        yield server


@pytest.mark.parametrize(
    "path",
    [
        "/../secret.mp3", "/..%2fsecret.mp3", "/%2e%2e/secret.mp3", "/..%5csecret.mp3", "/..\\secret.mp3",
        "/%2e%2e%2fsecret.mp3", "/Ann/../../secret.mp3", "//etc/passwd", "/%2fetc%2fpasswd", "/Doors.mp3%00.txt",
        "/%00", "/Doors.mp3/", "/Doors.mp3/..", "/./Doors.mp3", "/link.mp3", "/away/secret.mp3",
        "/away/books/Doors.mp3", "/notes.txt", "/.home", "/feeds/", "/feeds/.written",
        "/feeds/works/../../notes.txt", "/book/../notes.txt",
        "/book/00000000-0000-0000-0000-000000000000", "/book/%2e%2e", "/" + "x" * 5000,
    ],
)  # fmt: skip
def test_nothing_but_the_library_can_be_had(here: Served, path: str):
    answer = here.ask(path)

    assert (answer.status, answer.data) == (404, b"Not Found")


def test_a_book_that_became_a_link_is_not_followed(folder: Path, tmp_path: Path):
    library = tmp_path / "books"
    library.mkdir()
    data = (folder / "Doors.mp3").read_bytes()
    (library / "Doors.mp3").write_bytes(data)
    (tmp_path / "other.mp3").write_bytes(data)
    with served(library) as server:
        assert server.ask("Doors.mp3").status == 200
        (library / "Doors.mp3").unlink()
        (library / "Doors.mp3").symlink_to(tmp_path / "other.mp3")

        assert server.ask("Doors.mp3").status == 404


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80", "", "a b", '"><x']
)
def test_on_this_machine_another_host_is_refused(here: Served, host: str):
    answer = here.ask("feed.xml", {"Host": host})

    assert (answer.status, answer.data) == (400, b"Bad Host")


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:1234", "127.0.0.1:8765", "[::1]:8765"])
def test_the_names_of_this_machine_are_taken(here: Served, host: str):
    assert f"<link>http://{host}/</link>" in here.ask("feed.xml", {"Host": host}).data.decode()


@pytest.mark.parametrize("host", ["x/<script>", "a@b", 'a"b', "a&b", "x:99999999", "[::1", "a?b#c"])
def test_a_host_that_is_none_is_refused_with_the_token_too(abroad: Served, host: str):
    assert abroad.ask("feed.xml", {"Host": host}).status == 400


@pytest.mark.parametrize(
    "path",
    ["/", "/feed.xml", "/Doors.mp3", "/t/", "/t/wrong/", "/t/wrong/feed.xml", f"/t/{TOKEN}x/", f"/t/{TOKEN[:-1]}/",
     f"/{TOKEN}/", f"/?token={TOKEN}", f"/T/{TOKEN}/", "/t/%ff/", f"//t/{TOKEN}/"],
)  # fmt: skip
def test_without_the_token_everything_is_not_found(abroad: Served, path: str):
    answer = abroad.ask(path)

    assert (answer.status, answer.data) == (404, b"Not Found")


def test_a_stranger_learns_nothing_from_what_is_there(abroad: Served):
    there, elsewhere = abroad.ask("/Doors.mp3"), abroad.ask("/nothing.mp3")

    assert {**there.headers, "date": ""} == {**elsewhere.headers, "date": ""}


def test_with_the_token_every_address_of_the_feed_has_it(abroad: Served):
    feed = abroad.ask(f"/t/{TOKEN}/feed.xml")
    urls = re.findall(r'(?:url|href)="(http[^"]+)"', feed.data.decode())

    assert feed.status == 200
    assert len(urls) > 3
    assert all(f"/t/{TOKEN}/" in url for url in urls)


def test_on_this_machine_the_library_offers_its_address_in_the_network(abroad: Served):
    other = next(
        (line.split()[-1] for line in abroad.lines if line.startswith("feed:") and "127.0.0.1" not in line), ""
    )
    if not other:
        pytest.skip("this machine is in no network")
    page = abroad.ask().data.decode()

    assert f'value="{other}"' in page
    assert "<svg" in page


def test_on_this_machine_alone_there_is_nothing_for_a_telephone(here: Served):
    page = here.ask().data.decode()

    assert f'value="{here.base}feed.xml"' in page
    assert "<svg" not in page


def test_the_address_without_its_last_slash_leads_to_the_library(abroad: Served):
    answer = abroad.ask(f"/t/{TOKEN}")

    assert (answer.status, answer.headers["location"]) == (307, f"/t/{TOKEN}/")


def test_the_token_goes_to_no_other_site(abroad: Served):
    for path in ("", "feed.xml", "Doors.mp3", "nothing"):
        assert abroad.ask(path).headers["referrer-policy"] == "no-referrer"


def test_pages_may_run_their_own_script_alone_and_stand_in_no_frame(here: Served):
    policy = here.ask().headers["content-security-policy"]

    assert re.search(r"default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'", policy)
    assert "frame-ancestors 'none'" in policy


def test_a_token_that_nobody_gave_is_made_kept_and_said(folder: Path, tmp_path: Path):
    with served(folder, *ANYWHERE, data=tmp_path) as server:
        first = server.lines
        assert server.ask("feed.xml").status == 200
        assert server.ask("/feed.xml").status == 404
    with served(folder, *ANYWHERE, data=tmp_path) as server:
        again = server.lines

    tokens = {re.search(r"/t/([\w-]{20,})/", line)[1] for line in first + again if "/t/" in line}  # type: ignore[index]
    assert len(tokens) == 1
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / "audiofic" / "token").stat().st_mode) == 0o600


@pytest.mark.parametrize("kept", [b"", b"short", b"\xff" * 20])
def test_a_kept_token_that_is_none_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kept: bytes):
    (tmp_path / "token").write_bytes(kept)
    monkeypatch.setattr("platformdirs.user_data_dir", lambda _: str(tmp_path))

    with pytest.raises(UsageError, match=re.escape(str(tmp_path / "token"))):
        kept_token()


@pytest.mark.parametrize("token", ["", "short", "has space", "a/b/c/d/e", "ümlaut-token", "x" * 201, "line\nline1"])
def test_a_token_that_cannot_stand_in_an_address_is_refused(token: str):
    with pytest.raises(UsageError, match="A token is"):
        checked_token(token)


@pytest.mark.parametrize(
    ("host", "loopback"),
    [("127.0.0.1", True), ("127.9.9.9", True), ("::1", True), ("localhost", True), ("0.0.0.0", False), ("::", False),
     ("192.168.1.4", False), ("localhost.example", False)],
)  # fmt: skip
def test_what_counts_as_this_machine(host: str, loopback: bool):
    assert is_loopback(host) == loopback
