"""Which files of a collection are stories: those in folders, those of a pattern, and those that are named."""

import glob
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from audiofic.errors import StoryError, UsageError

RICHNESS = (".epub", ".html", ".htm", ".xhtml", ".azw3", ".mobi", ".azw", ".docx", ".md", ".markdown", ".txt", ".pdf")
"""Suffixes of stories in a folder, from the format that says most of itself to the one that says least."""


def listed(path: Path) -> list[Path]:
    """The stories that the file *path* names, one a line, from where it lies. Raise UsageError if it cannot be read."""
    try:
        lines = path.read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(
            f"The list {path} cannot be read: {error}.", "Give a text file (UTF-8), a path a line."
        ) from error
    return [path.parent / line.strip() for line in lines if line.strip()]


def stories_in(paths: Iterable[Path], out: Path) -> list[Path]:
    """The stories at *paths*, sorted, each once: files, folders with all that is in them, and patterns such as *.epub.

    Nothing is looked for in *out*, where pages and transcripts lie. Raise StoryError for a path where nothing is.
    """
    found = {Path(os.path.abspath(story)) for path in paths for story in _at(path, Path(os.path.abspath(out)))}
    return sorted(found)


def _at(path: Path, out: Path) -> Iterator[Path]:
    if os.path.isdir(path):
        yield from _within(path, out)
    elif os.path.exists(path):
        yield path
    else:
        matches = [Path(match) for match in sorted(glob.glob(str(path), recursive=True))]
        if not matches:
            raise StoryError(f"There is nothing at {path}.", "Check the path and its spelling.")
        for match in matches:
            yield from _within(match, out) if match.is_dir() else filter(_is_story, [match])


def _within(folder: Path, out: Path) -> Iterator[Path]:
    """The stories in *folder*, but not what is hidden, nor what belongs to a page that a browser saved."""
    for place, folders, names in os.walk(folder):
        here = Path(place)
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".") and not name.endswith("_files") and Path(os.path.abspath(here / name)) != out
        )
        yield from filter(_is_story, (here / name for name in sorted(names)))


def _is_story(path: Path) -> bool:
    return path.suffix.lower() in RICHNESS and not path.name.startswith(".") and path.is_file()
