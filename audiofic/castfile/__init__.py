"""The cast file, which a person writes beside a story: voices, aliases, corrected lines, what becomes of notes."""

import errno
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from audiofic.errors import CastError, LexiconError, VoiceError, did_you_mean
from audiofic.lexicon import Entry
from audiofic.lexicon.entries import read_entry
from audiofic.model import Notes, NoteSort, Voice
from audiofic.voices import find_voice

NARRATOR, NOTES, DIALOGUE = "narrator", "notes", "dialogue"
"""Names in [voices] that stand for no character; the last is for the lines of nobody known."""
PARTS = (NARRATOR, NOTES, DIALOGUE)
SECTIONS = ("voices", "aliases", "lines", "notes", "pronounce")
_FORM = 'An entry looks like this: "Mira" = "fern"; audiofic cast STORY --save writes a whole file.'
_Word = TypeVar("_Word", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class CastFile:
    """What a person wrote beside a story."""

    path: Path
    text: str = ""
    """As it stands; empty where there is no file."""
    voices: Mapping[str, str] = field(default_factory=dict)
    """Character, or "narrator", "notes", "dialogue" -> voice."""
    aliases: Mapping[str, str] = field(default_factory=dict)
    """Character -> who that is."""
    lines: Mapping[str, str] = field(default_factory=dict)
    """Words of a line -> who says it, or "narrator" where nobody does."""
    notes: Mapping[NoteSort, Notes] = field(default_factory=dict)
    """Sort of note -> what becomes of it."""
    pronounce: tuple[Entry, ...] = ()
    """How words of this story are said."""

    def place(self, section: str, key: str = "") -> str:
        """Where an entry or a section stands, for messages: `story.cast.toml, line 3: [voices] "Mira"`."""
        line = _line_of(self.text, section, key)
        entry = f'[{section}] "{key}"' if key else f"[{section}]"
        return f"{self.path}{f', line {line}' if line else ''}: {entry}"


def cast_path(story: Path) -> Path:
    """Where the cast file of *story* lies: story.cast.toml beside story.txt."""
    return story.with_name(f"{story.stem}.cast.toml")


def read_cast_file(path: Path) -> CastFile:
    """The cast file at *path*; an empty one where there is none. Raise CastError, with line and key, if broken."""
    try:
        text = path.read_bytes().decode("utf-8-sig")  # with the line ends that it has
        raw = tomllib.loads(text)
    except FileNotFoundError:
        return CastFile(path)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:  # the first says line and column
        raise CastError(f"The cast file {path} is broken: {error}.", _FORM) from error
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:  # ".cast.toml" is longer than ".txt"
            return CastFile(path)
        raise CastError(f"The cast file {path} cannot be read: {error.strerror}.", _FORM) from error
    file = CastFile(path, text)
    tables = {section: _table(file, section, table) for section, table in raw.items()}
    notes = {
        _word(file, key, key, NoteSort): _word(file, key, fate, Notes) for key, fate in tables.pop("notes", {}).items()
    }
    words = tables.pop("pronounce", {})
    return CastFile(path, text, **tables, notes=notes, pronounce=tuple(_entry(file, *word) for word in words.items()))


def check_voices(file: CastFile, voices: Sequence[Voice]) -> None:
    """Raise VoiceError, with file and line, for a voice that is not among *voices*."""
    for name, voice in file.voices.items():
        try:
            find_voice(voices, voice)
        except VoiceError as error:
            raise VoiceError(f"{file.place('voices', name)}: {error.message}", error.hint) from error


def _table(file: CastFile, section: str, table: Any) -> dict[str, str]:
    if section not in SECTIONS:
        raise CastError(
            f"{file.place(section)}: there is no such section.{did_you_mean(section, SECTIONS)}",
            f"The sections are {', '.join(f'[{name}]' for name in SECTIONS)}.",
        )
    if not isinstance(table, dict):
        raise CastError(f"{file.place(section)} is no section.", f"Write [{section}] on a line of its own.")
    for key, value in table.items():
        if not isinstance(value, str):
            raise CastError(f"{file.place(section, key)} is {value!r}, not a string in quotation marks.", _FORM)
    return table


def _entry(file: CastFile, text: str, said: str) -> Entry:
    try:
        return read_entry(text, said, file.path.name)
    except LexiconError as error:
        raise CastError(f"{file.place('pronounce', text)}: {error.message}", error.hint) from error


def _word(file: CastFile, key: str, word: str, words: type[_Word]) -> _Word:
    if word not in [*words]:
        raise CastError(
            f'{file.place("notes", key)}: there is no "{word}".{did_you_mean(word, words)}',
            f"Write one of {', '.join(words)}.",
        )
    return words(word)


def _line_of(text: str, section: str, key: str) -> int | None:
    """The number of the line with an entry; None where it is written in a way that a line alone does not show."""
    current = ""
    for number, line in enumerate(text.splitlines(), 1):
        try:
            parsed = tomllib.loads(line)
        except tomllib.TOMLDecodeError:  # a part of an entry that is longer than a line
            continue
        heads = line.lstrip().startswith("[")
        if heads:
            current = next(iter(parsed))
        if (key in parsed and current == section) if key else section in parsed and (heads or not current):
            return number
    return None
