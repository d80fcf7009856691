"""What an audiobook is made from, as a digest: as long as that stays, the finished file is up to date."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import fields
from importlib.metadata import version
from pathlib import Path

from audiofic.castfile import cast_path
from audiofic.edition import cover_beside
from audiofic.engines import NEURAL, PLAIN, check, found_voices
from audiofic.errors import EngineError, StoryError
from audiofic.lexicon.choice import users_folder
from audiofic.settings import Settings
from audiofic.synthesis.passages import VERSION
from audiofic.voices import bundled_voices

_FILES = ("chime", "music")
_ELSEWHERE = frozenset((*_FILES, "voices", "cast", "cache", "registry", "jobs", "scheduler", "retake"))
"""Settings that are files, whose content counts, and those that are not heard.

Nor is the remembered cast here: each story of a series that is new would make all before it out of date.
"""


def text_digest(story: Path) -> str:
    """Digest of the file *story*, which tells it again wherever it lies. Raise StoryError where it cannot be read."""
    try:
        with story.open("rb") as file:
            return hashlib.file_digest(file, "blake2b").hexdigest()[:32]
    except OSError as error:
        raise StoryError(f"{story} cannot be read: {error.strerror}.", "Check whether it is still there.") from error


def stamp(text: str, story: Path, cast: Path | None, settings: str) -> str:
    """A colophon's stamp: the *text* digest of *story*, and one of all else: cast file, cover, *settings*."""
    digest = hashlib.blake2b(settings.encode(), digest_size=16)
    for part in (_content(cast or cast_path(story)), cover_beside(story) or b""):
        digest.update(len(part).to_bytes(8) + part)
    return f"{text}-{digest.hexdigest()}"


def text_of(stamp: str) -> str:
    """The text digest in a *stamp*."""
    return stamp.partition("-")[0]


def rest_of(stamp: str) -> str:
    """The digest of all else in it."""
    return stamp.partition("-")[2]


def settings_digest(settings: Settings) -> str:
    """Digest of what every story of a batch is made with: choices, engines, voices, lexicons, sounds, our version."""
    digest = hashlib.blake2b(digest_size=16)
    for part in _parts(settings):
        digest.update(part + b"\n")
    return digest.hexdigest()


def _parts(settings: Settings) -> Iterator[bytes]:
    yield f"{version('audiofic')} {VERSION}".encode()
    for one in fields(settings):
        if one.name not in _ELSEWHERE:
            yield f"{one.name} {getattr(settings, one.name)}".encode()  # as str: an enumeration may be a word
    for name in _FILES:
        yield name.encode() + _content(getattr(settings, name) or Path())
    folders = [bundled_voices(), users_folder(), *filter(None, [settings.voices])]
    for path in (path for folder in folders for path in sorted(folder.rglob("*")) if path.is_file()):
        yield path.name.encode(errors="surrogateescape") + b" " + _content(path)
    yield from _engines([settings.engine] if settings.engine else [*NEURAL, PLAIN])


def _engines(names: Iterable[str]) -> Iterator[bytes]:
    """What speaks; which of several engines it is depends on the voices that each has, too."""
    for name in names:
        try:
            yield f"{check(name)} {found_voices(name)!r}".encode()
        except EngineError:  # not installed: it cannot be what a book was made with
            continue


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:  # if it is needed, whoever needs it says so
        return b""
