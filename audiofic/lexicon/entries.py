"""The entries of a lexicon, however they are written: a word or a pattern, and how it is said."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

import msgspec

from audiofic import ipa as alphabet
from audiofic.engines.options import explain
from audiofic.errors import LexiconError, did_you_mean

FORM = 'An entry looks like this: "Levi" = "/ˈliːvaɪ/", or "Levi" = "lee vye".'
HYPHENS = "-‐‑"
"""The plain one first, so that it is none in a set of a regular expression."""
_BEGIN = re.compile(rf"[{HYPHENS}]?[^\W_]")


class _Said(msgspec.Struct, frozen=True):
    """The right side of an entry."""

    ipa: str = ""
    say: str = ""
    case: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """How a word is said."""

    text: str
    """The word or words as a story has them, or a regular expression."""
    layer: str
    """Name of the lexicon that it is in."""
    ipa: str = ""
    """How it sounds; empty where only a respelling is known."""
    say: str = ""
    """How it is spelt for an engine that reads letters alone; empty where only the sound is known."""
    case: bool = False
    """Whether it is the word only as it is written here."""
    pattern: bool = False
    """Whether `text` is a regular expression."""


def read_entry(text: str, value: object, layer: str, *, pattern: bool = False) -> Entry:
    """The entry *text* = *value*: a respelling, /IPA/ in slashes, or a table of both. Raise LexiconError if broken."""
    if isinstance(value, str):
        value = {"ipa": value[1:-1]} if len(value) > 1 and value[0] == value[-1] == "/" else {"say": value}
    if not isinstance(value, dict):
        raise LexiconError(f"{value!r} is no pronunciation.", FORM)
    said = convert(value, _Said)
    if said.ipa and (fault := alphabet.fault(said.ipa)):
        raise LexiconError(f"/{said.ipa}/: {fault}", "See the chart of the International Phonetic Alphabet.")
    if not said.ipa and not any(map(str.isalnum, said.say)):
        raise LexiconError("it has nothing to say.", FORM)
    _refuse_notation(said.say)
    entry = Entry(" ".join(text.split()), layer, alphabet.normal(said.ipa), said.say.strip(), said.case, pattern)
    if pattern:
        _check_pattern(entry)
    else:
        _check_word(entry)
    return entry


def convert(value: object, kind: type[Any]) -> Any:
    """*value* of a TOML file as *kind*, a msgspec.Struct. Raise LexiconError for a key or a value that does not fit."""
    known = [field.encode_name for field in msgspec.structs.fields(kind)]
    for key in value if isinstance(value, dict) else ():
        if key not in known:
            raise LexiconError(f'unknown key "{key}".{did_you_mean(key, known)}', f"The keys are {', '.join(known)}.")
    try:
        return msgspec.convert(value, kind)
    except msgspec.ValidationError as error:
        raise LexiconError(f"{explain(error)}.", FORM) from error


def _check_word(entry: Entry) -> None:
    if not _BEGIN.match(entry.text):
        raise LexiconError("it does not begin with a letter or a digit.", FORM)
    _refuse_notation(entry.text)


def _check_pattern(entry: Entry) -> None:
    try:
        pattern = re.compile(entry.text)
        pattern.sub(entry.say, "")  # checks the groups that it asks for
    except (re.error, IndexError) as error:
        raise LexiconError(f"it is no regular expression: {error}.", "See Python's `re` for what they are.") from error
    if pattern.search(""):
        raise LexiconError("it matches where there is no word at all.", "Let it match a letter or a digit at least.")


def _refuse_notation(text: str, notation: Collection[str] = "[]*") -> None:
    """An engine's text has its own brackets and asterisks (see notation.py)."""
    if strange := sorted({*notation} & {*text}):
        raise LexiconError(f'"{text}" has {" and ".join(strange)} in it, which nobody can say.', FORM)
