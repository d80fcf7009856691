"""The pages in a real browser play, seek and follow the text; skipped where Playwright or Chromium is not here."""

import json
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from audiofic.library import transcript_of
from audiofic.publish.beside import write_page
from web import Served, make_book, served

playwright = pytest.importorskip("playwright.sync_api")

AT = "audio.currentTime"
NOW = "document.querySelector('.line.now')?.textContent"


def until(page: Any, condition: str) -> None:
    """Wait for it; Playwright's own way would need the page to allow eval."""
    deadline = time.monotonic() + 30
    while not page.evaluate(f"typeof audio !== 'undefined' && Boolean({condition})"):  # a click leads to another page
        assert time.monotonic() < deadline, condition
        page.wait_for_timeout(20)


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Chromium, which plays without being touched first."""
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not program:
        pytest.skip("no Chromium on this machine")
    arguments = ["--no-sandbox", "--autoplay-policy=no-user-gesture-required", "--disable-features=DnsOverHttps"]
    with playwright.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=program, args=arguments)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("lib") / "books"
    make_book(folder / "Doors.mp3")
    make_book(folder / "Lamps.opus", "The Lamps", "Bob")
    return folder


@pytest.fixture(scope="module")
def server(folder: Path) -> Iterator[Served]:
    with served(folder) as server:
        yield server


@pytest.fixture
def page(browser: Any, server: Served) -> Iterator[Any]:
    """The page of "Doors"; whatever it complains of fails the test."""
    context = browser.new_context(viewport={"width": 1200, "height": 900})
    page = context.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda message: complaints.append(message.text))
    page.on(
        "request",
        lambda request: complaints.extend([] if request.url.startswith(("data:", server.base)) else [request.url]),
    )
    page.goto(server.base)
    page.click("text=Doors")
    until(page, "audio.readyState > 0")
    yield page
    context.close()
    assert complaints == []


def test_it_plays_and_follows_the_text(page: Any, folder: Path):
    page.click(".play")
    lines = {line.text for line in transcript_of(folder / "Doors.mp3")}
    seen = set()
    for _ in range(3):  # each another line than those before
        until(page, f"{NOW} && !{json.dumps(list(seen))}.includes({NOW}) && audio.currentTime > 0")
        seen.add(page.evaluate(NOW))

    assert len(seen) == 3
    assert seen <= lines
    assert page.inner_text(".play") == "Pause"


def test_a_click_on_a_line_seeks_to_it(page: Any, folder: Path):
    line = transcript_of(folder / "Doors.mp3")[-1]
    page.click(f"text={line.text[:30]}")
    until(page, f"Math.abs(audio.currentTime - {line.start}) < 0.05 && !audio.seeking")

    assert page.evaluate(NOW) == line.text
    assert page.locator(".line.now").is_visible()


def test_a_chapter_is_a_place_to_go_to(page: Any):
    page.select_option(".chapters", label="Chapter 2: Out")
    until(page, "!audio.seeking && audio.currentTime > 1")

    assert (
        page.evaluate("document.querySelector('.marks [aria-current]').firstChild.textContent.trim()")
        == "Chapter 2: Out"
    )


def test_who_speaks_is_named_in_their_colour(page: Any, folder: Path):
    spoken = next(line for line in transcript_of(folder / "Doors.mp3") if line.speaker == "Mira")
    page.evaluate(f"to({spoken.start + 0.02})")
    until(page, f"{NOW} === {spoken.text!r}")
    colour = "getComputedStyle(document.querySelector('{}')).color"

    assert page.inner_text(".saying") == "Mira"
    assert page.evaluate(colour.format(".saying")) == page.evaluate(colour.format(".line.now"))


def test_keys_play_and_seek(page: Any):
    page.keyboard.press(" ")
    until(page, "!audio.paused && audio.currentTime > 0")
    page.keyboard.press(" ")
    until(page, "audio.paused")
    page.keyboard.press("ArrowRight")
    far = page.evaluate(AT)
    page.keyboard.press("Shift+ArrowLeft")

    assert far > 5
    assert page.evaluate(AT) < far


def test_the_place_and_the_speed_are_remembered(page: Any):
    page.select_option("#speed", "1.5")
    page.evaluate("to(4)")
    until(page, "!audio.seeking")
    page.reload()
    until(page, "audio.currentTime > 3.5")

    assert page.evaluate("[Math.round(audio.currentTime), audio.playbackRate]") == [4, 1.5]


def test_words_are_followed_where_their_times_are_known(page: Any):
    page.evaluate(
        """() => {
            const line = lines[1];
            line.dataset.words = `0,3,${starts[1]} 4,7,${starts[1] + 0.3}`;
            Object.defineProperty(audio, "paused", { value: false });
            to(starts[1] + 0.35);
        }"""
    )
    until(page, "CSS.highlights.get('word')")

    assert page.evaluate("[...CSS.highlights.get('word')][0].toString() === lines[1].textContent.slice(4, 7)")


def test_a_click_on_a_word_seeks_to_it_where_its_time_is_known(page: Any):
    place = page.evaluate(
        """() => {
            const line = lines[1], range = new Range();
            line.dataset.words = `0,3,${starts[1]} 4,7,${starts[1] + 0.3}`;
            range.setStart(line.firstChild, 5);
            range.setEnd(line.firstChild, 6);
            line.scrollIntoView({ block: "center" });
            const box = range.getBoundingClientRect();
            return [box.x + box.width / 2, box.y + box.height / 2];
        }"""
    )
    page.mouse.click(*place)

    until(page, "Math.abs(audio.currentTime - starts[1] - 0.3) < 0.01")


@pytest.mark.parametrize("key", ["PageDown", "ArrowDown", "End"])
def test_who_scrolls_by_keys_is_left_alone_too(page: Any, key: str):
    page.click(".play")
    until(page, "audio.currentTime > 0")  # it follows anew when it begins
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press(key)

    until(page, "!document.querySelector('.follow').hidden")


def test_who_scrolls_away_is_left_alone_and_can_come_back(page: Any):
    page.click(".play")
    until(page, "audio.currentTime > 0")
    page.mouse.move(600, 300)
    page.mouse.wheel(0, 200)
    until(page, "!document.querySelector('.follow').hidden")
    page.click(".follow")

    assert page.locator(".follow").is_hidden()


def test_a_page_that_is_a_file_plays(browser: Any, folder: Path, tmp_path: Path):
    for name in ("Doors.mp3", "Lamps.opus"):
        path = Path(shutil.copy(folder / name, tmp_path))
        page = browser.new_page()
        page.goto(write_page(path).as_uri())
        page.click(".play")
        until(page, "audio.currentTime > 0.3")
        page.close()


def test_a_telephone_shows_all_of_the_player_and_nothing_beside_the_screen(browser: Any, server: Served):
    page = browser.new_page(viewport={"width": 390, "height": 844})
    for path in ("", "?sort=author"):
        page.goto(server.base + path)
        assert page.evaluate("document.documentElement.scrollWidth") == 390
    page.click("text=Doors")
    assert page.evaluate("document.documentElement.scrollWidth") == 390
    assert page.locator(".play").is_visible()
    page.close()


def test_without_scripts_the_browsers_own_player_is_there(browser: Any, server: Served):
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(server.base)
    page.click("text=Doors")

    assert page.locator("audio[controls]").is_visible()
    assert page.locator(".play").is_hidden()


def test_a_search_is_typed_and_a_sort_is_chosen(browser: Any, server: Served):
    page = browser.new_page()
    page.goto(server.base)
    page.fill("input[type=search]", "lamps")
    page.keyboard.press("Enter")
    page.wait_for_url("**q=lamps**")
    assert page.locator(".title").all_inner_texts() == ["The Lamps"]
    page.select_option("select", "author")
    page.wait_for_url("**sort=author**")
    assert page.locator("h2").all_inner_texts()[0].startswith("Bob")
    page.close()


def test_a_story_runs_no_script(browser: Any, server: Served):
    page = browser.new_page()
    shown: list[str] = []
    page.on("dialog", lambda dialog: (shown.append(dialog.message), dialog.dismiss()))
    page.goto(server.base + "?q=%3Cscript%3Ealert(1)%3C/script%3E")
    page.goto(server.base)
    page.click("text=Doors")
    until(page, "audio.readyState > 0")

    assert shown == []
    assert "<script>alert(1)</script>" in page.inner_text(".text")
    page.close()
