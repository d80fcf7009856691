"""Stage 1, its seam: a path becomes bytes and finds its reader, or is refused with a sentence."""

import io
import os
import zipfile
from pathlib import Path

import pytest

from audiofic.errors import StoryError
from audiofic.readers import read
from reading import PROSE


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_a_sentence(tmp_path):
    path = tmp_path / "story.txt"
    path.write_text(PROSE)
    path.chmod(0)

    with pytest.raises(StoryError, match="permission denied"):
        read(path)


def test_a_missing_file_is_a_sentence(tmp_path):
    with pytest.raises(StoryError, match="There is no file") as caught:
        read(tmp_path / "nowhere.txt")

    assert caught.value.hint


def test_a_folder_is_a_sentence(tmp_path):
    with pytest.raises(StoryError, match="is a folder"):
        read(tmp_path)


def test_a_nul_in_the_path_is_a_sentence():
    with pytest.raises(StoryError, match="cannot be read"):
        read(Path("a\0b.txt"))


@pytest.mark.parametrize(
    "data", [b"", b" \n\t\n ", b"\xef\xbb\xbf", b"... !!! ---\n", b"Title: Nothing\nAuthor: Nobody\n"]
)
def test_a_story_without_words_is_refused(tmp_path, data):
    path = tmp_path / "story.txt"
    path.write_bytes(data)

    with pytest.raises(StoryError, match=r"is empty|no words"):
        read(path)


def test_a_file_that_is_too_large_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("audiofic.readers.LARGEST", 1000)
    path = tmp_path / "story.txt"
    path.write_bytes(b"word " * 201)

    with pytest.raises(StoryError, match="larger than"):
        read(path)


def zipped(name: str, text: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(name, text)
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (zipped("mimetype", "application/vnd.oasis.opendocument.text"), "an OpenDocument"),
        (zipped("story.txt", "Hello"), "a ZIP archive"),
        (b"{\\rtf1 Hello}", "rich-text"),
        (b"Story".ljust(60, b"\0") + b"BOOKMOBI", "a Kindle book"),
    ],
)
def test_kinds_that_nobody_reads_are_named_whatever_they_are_called(tmp_path, data, what):
    path = tmp_path / "story.txt"
    path.write_bytes(data)

    with pytest.raises(StoryError, match=what):
        read(path)
