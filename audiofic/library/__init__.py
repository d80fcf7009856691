"""Finished audiobooks as they lie in a folder, by what each says of itself; the files are all that is asked."""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from audiofic.colophon import COLOPHON, TRANSCRIPT, Colophon, Transcript, colophon_from, transcript_from
from audiofic.errors import OutputError, SoundError, UsageError
from audiofic.library.files import KINDS, Unreadable

__all__ = ["IGNORE", "Shelved", "Skipped", "book_at", "books_in", "cover_of", "shelf", "sound_files", "transcript_of"]

IGNORE = ".ignore"
"""A folder with a file of this name holds no books; Audiobookshelf and Jellyfin pass over it, too."""

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@dataclass(frozen=True, slots=True)
class Shelved:
    """An audiobook of ours in a library."""

    path: Path
    """Absolute."""
    name: str
    """Its path from the library's folder, with slashes."""
    size: int
    """Bytes."""
    modified: float
    """When it was written last, in seconds since 1970."""
    colophon: Colophon


@dataclass(frozen=True, slots=True)
class Skipped:
    """A sound file that is no audiobook of ours."""

    path: Path
    reason: str
    """What is wrong with it, in a sentence; empty where it is somebody else's."""


def books_in(folder: Path) -> Iterator[Shelved]:
    """The audiobooks in *folder* and its folders, by name; what else lies there is passed over."""
    return (found for found in shelf(folder) if isinstance(found, Shelved))


def shelf(folder: Path) -> Iterator[Shelved | Skipped]:
    """What each sound file in *folder* and its folders is, by name. Raise UsageError where there is no folder."""
    return (book_at(path, folder) for path in sound_files(folder))


def sound_files(folder: Path) -> Iterator[Path]:
    """What may be an audiobook in *folder* and its folders, by name. Raise UsageError where there is no folder.

    What a link points to is not looked at, as it may lie anywhere; nor is what is hidden, as a half-written file is.
    """
    root = folder.absolute()
    if not root.is_dir():
        raise UsageError(f"There is no folder {folder}.", "Name the one that holds the audiobooks.")
    return _walk(root)


def book_at(path: Path, folder: Path) -> Shelved | Skipped:
    """What the sound file at *path*, somewhere in *folder*, is."""
    path = path.absolute()
    try:
        with path.open("rb") as file:
            status = os.fstat(file.fileno())
            data = KINDS[path.suffix.lower()].private(file, COLOPHON)
        if data is None:
            return Skipped(path, "")
        colophon = colophon_from(data)
        if not _UUID.fullmatch(colophon.work):  # it becomes the name of a folder
            return Skipped(path, f"{path} names no work.")
        name = path.relative_to(folder.absolute()).as_posix()
        return Shelved(path, name, status.st_size, status.st_mtime, colophon)
    except OSError as error:
        return Skipped(path, f"{path} cannot be read: {error.strerror}.")
    except Unreadable as error:
        return Skipped(path, f"{path} is broken: {error}.")
    except OutputError as error:
        return Skipped(path, f"{path}: {error.message}")


def transcript_of(path: Path) -> Transcript:
    """What is heard when in the audiobook at *path*; empty where it does not say. Raise SoundError if it is broken."""
    data = _read(path, TRANSCRIPT)
    try:
        return transcript_from(data) if data else ()
    except OutputError as error:
        raise SoundError(f"{path}: {error.message}", error.hint) from error


def cover_of(path: Path) -> bytes | None:
    """The picture (JPEG or PNG) in the audiobook at *path*. Raise SoundError if it is broken."""
    return _read(path, None)


def _read(path: Path, name: str | None) -> bytes | None:
    """What the file holds under a private *name*, else its cover."""
    kind = KINDS[path.suffix.lower()]
    try:
        with path.open("rb") as file:
            return kind.private(file, name) if name else kind.cover(file)
    except OSError as error:
        raise SoundError(f"{path} cannot be read: {error.strerror}.", "Check whether it is still there.") from error
    except Unreadable as error:
        raise SoundError(f"{path} is broken: {error}.", "Render the story again.") from error


def _walk(folder: Path) -> Iterator[Path]:
    """Files in *folder* and its folders, by name, that may be audiobooks by what their names end with."""
    try:
        with os.scandir(folder) as found:
            entries = sorted(found, key=lambda entry: entry.name)
    except OSError:  # a folder that is closed to us, or was taken away under our eyes
        return
    if any(entry.name == IGNORE for entry in entries):
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(Path(entry.path))
        if entry.is_file(follow_symlinks=False) and os.path.splitext(entry.name)[1].lower() in KINDS:
            yield Path(entry.path)
