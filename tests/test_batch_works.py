"""Which files of a collection are one work, and which of them is taken."""

import os
import shutil
from pathlib import Path

import pytest

from audiofic.batch.collection import listed, stories_in
from audiofic.batch.works import Passed, Story, Unread, identified, surveyed, told_once
from audiofic.errors import StoryError, UsageError

TEXT = "Title: The Door\nAuthor: Ann\n{more}\nThe door stood open all night."
PAGE = "<html><body><p>Title: The Door</p><p>Author: Ann</p><p>The door stood open.</p></body></html>"


def taken(*paths: Path) -> tuple[list[Story], list[Passed]]:
    stories = [one for one in surveyed(paths, ()) if isinstance(one, Story)]
    found = [*told_once(identified(stories, ()), ())]
    return [one for one in found if isinstance(one, Story)], [one for one in found if isinstance(one, Passed)]


def write(path: Path, text: str, written: float | None = None) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, "utf-8")
    if written:
        os.utime(path, (written, written))
    return path


def test_of_two_formats_the_one_that_tells_more_is_taken(tmp_path: Path):
    text = write(tmp_path / "a.txt", TEXT.format(more=""))
    page = write(tmp_path / "b.html", PAGE)

    [story], [passed] = taken(text, page)

    assert (story.path, passed.path) == (page, text)
    assert ".html tells more than .txt" in passed.reason


def test_what_was_updated_later_is_taken_whatever_its_format(tmp_path: Path):
    old = write(tmp_path / "a.html", PAGE.replace("<p>The", "<p>Updated: 2024-01-01</p><p>The"))
    new = write(tmp_path / "b.txt", TEXT.format(more="Updated: 2024-02-01\n"))

    [story], [passed] = taken(old, new)

    assert (story.path, passed.path) == (new, old)
    assert "updated on 2024-02-01" in passed.reason


def test_of_two_downloads_without_a_date_the_newer_file_is_taken(tmp_path: Path):
    old = write(tmp_path / "b.txt", TEXT.format(more=""), written=1_000)
    new = write(tmp_path / "a.txt", TEXT.format(more="") + " And all day.", written=2_000)

    [story], [passed] = taken(old, new)

    assert (story.path, passed.path) == (new, old)


def test_two_stories_of_one_title_and_author_that_share_no_words_are_two_works(tmp_path: Path):
    tales = [" ".join(f"{word}{n} stood open" for n in range(50)) for word in ("door", "window")]
    one, two = (write(tmp_path / f"{n}.txt", TEXT.format(more=tale)) for n, tale in enumerate(tales))

    stories, passed = taken(one, two)

    assert len({story.work for story in stories}) == 2
    assert not passed


def test_a_file_without_an_address_is_the_work_that_has_one_if_it_tells_the_same(tmp_path: Path):
    tale = " ".join(f"The door {n} stood open." for n in range(50))
    one = write(tmp_path / "a.txt", TEXT.format(more=f"{tale}"))
    two = write(tmp_path / "b.html", PAGE.replace("<p>The", f"<p>Source: https://example.org/7</p><p>{tale}</p><p>The"))

    [story], [passed] = taken(one, two)

    assert (story.path, passed.path) == (two, one)


def test_chapters_without_an_author_are_works_of_their_own(tmp_path: Path):
    one = write(tmp_path / "One" / "chapter 1.txt", "The door stood open all night.")
    two = write(tmp_path / "Two" / "chapter 1.txt", "The window was shut all day.")

    stories, passed = taken(one, two)

    assert len({story.work for story in stories}) == 2
    assert not passed


def test_a_copy_of_a_file_is_the_same_work(tmp_path: Path):
    one = write(tmp_path / "One" / "chapter 1.txt", "The door stood open all night.")
    shutil.copytree(tmp_path / "One", tmp_path / "Two")

    stories, passed = taken(one, tmp_path / "Two" / "chapter 1.txt")

    assert (len(stories), len(passed)) == (1, 1)


def test_the_cast_file_beside_the_old_download_serves_the_new(tmp_path: Path):
    old = write(tmp_path / "old.txt", TEXT.format(more=""), written=1_000)
    new = write(tmp_path / "new.txt", TEXT.format(more="") + " And all day.", written=2_000)
    cast = write(tmp_path / "old.cast.toml", "[voices]\n")

    [story], _ = taken(old, new)

    assert (story.path, story.cast) == (new, cast)


def test_a_file_that_cannot_be_read_is_named_and_ends_nothing(tmp_path: Path):
    gone, empty, story = tmp_path / "gone.txt", write(tmp_path / "empty.txt", ""), write(tmp_path / "s.txt", "A door.")

    found = [*surveyed([gone, empty, story], ())]

    assert [type(one) for one in found] == [Unread, Unread, Story]
    assert "gone.txt cannot be read" in str(found[0].error)


def test_a_folder_gives_what_is_called_like_a_story(tmp_path: Path):
    names = "a.txt b.EPUB c.html d.md cover.jpg a.cast.toml book.mp3 .hidden.txt e.txt.part".split()
    for name in names:
        write(tmp_path / name, "x")
    write(tmp_path / "c_files" / "ad.html", "x")
    write(tmp_path / "out" / "page.html", "x")
    write(tmp_path / "sub" / "f.docx", "x")
    write(tmp_path / "feeds" / "page.html", "x")
    write(tmp_path / "feeds" / ".ignore", "")

    found = stories_in([tmp_path], tmp_path / "out")

    assert [path.name for path in found] == ["a.txt", "b.EPUB", "c.html", "d.md", "f.docx"]


def test_a_pattern_a_list_and_a_file_of_any_name_give_each_story_once(tmp_path: Path):
    for name in ("a.txt", "b.txt", "story"):
        write(tmp_path / name, "x")
    names = write(tmp_path / "list.txt", "story\n\nb.txt\n")

    found = stories_in([tmp_path / "[ab].txt", *listed(names)], tmp_path / "out")

    assert [path.name for path in found] == ["a.txt", "b.txt", "story"]


def test_a_path_where_nothing_is_is_refused(tmp_path: Path):
    with pytest.raises(StoryError, match="nothing at"):
        stories_in([tmp_path / "*.epub"], tmp_path)


def test_a_pattern_finds_no_more_than_its_folder(tmp_path: Path):
    for name in ("a.html", "c_files/ad.html", "out/page.html", "a.mp3"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        write(tmp_path / name, "x")

    assert stories_in([tmp_path / "**" / "*"], tmp_path / "out") == stories_in([tmp_path], tmp_path / "out")


def test_one_of_several_paths_may_be_gone(tmp_path: Path):
    there, gone = write(tmp_path / "a.txt", "The door."), tmp_path / "gone.txt"

    found = [*surveyed(stories_in([gone, there], tmp_path), ())]

    assert [type(one) for one in found] == [Story, Unread]


def test_a_list_that_is_no_text_is_refused(tmp_path: Path):
    (tmp_path / "list").write_bytes(b"\xff\xfe\x00")

    with pytest.raises(UsageError, match="cannot be read"):
        listed(tmp_path / "list")
