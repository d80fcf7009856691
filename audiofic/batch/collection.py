"""Which files of a collection are stories: those in folders, those of a pattern, and those that are named."""

import glob
import os
from collections.abc import Iterable, Iterator
from itertools import takewhile
from pathlib import Path

from audiofic.errors import StoryError, UsageError
from audiofic.library import IGNORE

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

    Nothing is looked for in *out*, where pages and transcripts lie. One of several paths may be gone: it stays, and
    whoever reads it says so. Raise StoryError where nothing is at any of them.
    """
    paths = [Path(os.path.abspath(path)) for path in paths]
    found = sorted({story for path in paths for story in _at(path, Path(os.path.abspath(out)))})
    if found and not any(map(os.path.exists, found)):
        raise StoryError(f"There is nothing at {found[0]}.", "Check the path and its spelling.")
    return found


def files_in(folder: Path, out: Path) -> Iterator[Path]:
    """The files in *folder* and its folders, but not in *out*, not hidden, and no parts of a page that was saved."""
    for place, folders, names in os.walk(folder):
        here = Path(place)
        if IGNORE in names:  # feeds, and what belongs to them
            folders.clear()
            continue
        folders[:] = sorted(name for name in folders if name[0] != "." and not name.endswith("_files"))
        folders[:] = [name for name in folders if os.path.abspath(here / name) != os.path.abspath(out)]
        yield from (here / name for name in sorted(names) if name[0] != "." and os.path.isfile(here / name))


def is_story(path: Path) -> bool:
    """Whether the file *path* is called like a story."""
    return path.suffix.lower() in RICHNESS


def _at(path: Path, out: Path) -> Iterator[Path]:
    if os.path.isdir(path):
        yield from filter(is_story, files_in(path, out))
    elif os.path.exists(path) or not (matches := glob.glob(str(path), recursive=True)):
        yield path
    else:
        root = Path(*takewhile(lambda part: not glob.has_magic(part), path.parts))
        for match in map(Path, matches):
            found = files_in(match, out) if match.is_dir() else [match]
            yield from (story for story in found if is_story(story) and not _is_apart(story, root, out))


def _is_apart(path: Path, root: Path, out: Path) -> bool:
    """Whether *path*, found below *root*, is part of a page that was saved, or lies in *out*."""
    folders = path.relative_to(root).parts[:-1]
    return any(folder.endswith("_files") for folder in folders) or (
        path.is_relative_to(out) and not root.is_relative_to(out)
    )
