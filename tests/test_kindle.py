"""Kindle books are read by way of Calibre, or refused."""

import os
import stat
import sys
from pathlib import Path

import pytest

from audiofic.readers import read
from audiofic.readers.books.kindle import read_kindle
from reading import refused, titles
from stories.books.build import TWO, epub

MOBI = bytes(60) + b"BOOKMOBI" + bytes(100)


def converter(folder: Path, script: str, monkeypatch: pytest.MonkeyPatch) -> None:
    path = folder / "ebook-convert"
    path.write_text(f"#!{sys.executable}\nimport shutil, sys, time\n{script}\n")  # nothing but Python may be here
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")


def test_a_kindle_book_is_read_by_way_of_calibre(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "made.epub").write_bytes(epub(TWO))
    (tmp_path / "story.azw3").write_bytes(MOBI)
    copied = str(tmp_path / "made.epub")
    converter(tmp_path, f"open(sys.argv[1]).close(); shutil.copy({copied!r}, sys.argv[2])", monkeypatch)

    assert titles(read(tmp_path / "story.azw3")) == ["Rain", "Sun"]


def test_without_calibre_a_kindle_book_is_a_sentence_that_names_it(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PATH", "/nowhere")

    assert "Calibre" in refused(MOBI, read_kindle)


@pytest.mark.parametrize(
    ("script", "said"), [("sys.exit('This book has DRM')", "DRM"), ("print('no'); sys.exit(1)", "no")]
)
def test_what_calibre_cannot_convert_is_refused(
    script: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    converter(tmp_path, script, monkeypatch)

    assert said in refused(MOBI, read_kindle)


def test_calibre_is_not_waited_for_without_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("audiofic.readers.books.kindle.PATIENCE", 0.2)
    converter(tmp_path, "time.sleep(30)", monkeypatch)

    assert "seconds" in refused(MOBI, read_kindle)
