"""The files of lexicons: our own TOML, the W3C's Pronunciation Lexicon Specification, and search==replace."""

import os
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import msgspec

from audiofic.errors import LexiconError
from audiofic.languages import subtag
from audiofic.lexicon.entries import FORM, Entry, convert, read_entry

_PLS = "{http://www.w3.org/2005/01/pronunciation-lexicon}"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_SPECIAL = frozenset(r"\^$.|?*+()[]{}")
"""What makes a search a regular expression."""


@dataclass(frozen=True, slots=True)
class Pack:
    """A file of pronunciations and the stories that it is for."""

    name: str
    entries: tuple[Entry, ...]
    language: str = "en"
    fandoms: tuple[str, ...] = ()
    series: str = ""
    """With neither fandoms nor a series it is for every story of its language."""


class _File(msgspec.Struct, frozen=True):
    """Our own form."""

    name: str
    language: str = "en"
    fandoms: tuple[str, ...] = ()
    series: str = ""
    words: dict[str, Any] = {}
    patterns: dict[str, Any] = {}


def packs_in(folder: Path) -> tuple[Pack, ...]:
    """The lexicons of *folder*, by name; none where it is not there. Raise LexiconError for a broken one."""
    try:
        names = sorted(os.listdir(folder))
    except OSError:  # nobody has put a lexicon there
        return ()
    return tuple(read_pack(folder / name) for name in names if Path(name).suffix in READERS)


def read_pack(path: Path) -> Pack:
    """The lexicon in the file *path*. Raise LexiconError, with the file and the entry, if it is broken."""
    try:
        return _parsed(path, path.read_bytes())
    except OSError as error:
        raise LexiconError(f"{path} cannot be read: {error.strerror}.", "Look at its permissions.") from error
    except UnicodeDecodeError as error:
        raise LexiconError(f"{path} is not UTF-8 text.", "Save it as UTF-8.") from error
    except LexiconError as error:
        raise LexiconError(f"{path}: {error.message}", error.hint) from error


@lru_cache(256)  # of a collection, every story asks for all of them
def _parsed(path: Path, data: bytes) -> Pack:
    return READERS[path.suffix](path, data)


def _toml(path: Path, data: bytes) -> Pack:
    try:
        file: _File = convert(tomllib.loads(data.decode("utf-8-sig")), _File)
    except tomllib.TOMLDecodeError as error:  # says line and column
        raise LexiconError(f"{error}.", FORM) from error
    if file.name != path.stem:
        raise LexiconError(f'the lexicon is called "{file.name}".', f'Call it "{path.stem}", as its file is.')
    if not (language := subtag(file.language)):
        raise LexiconError(f'there is no language "{file.language}".', 'Write its code: language = "en".')
    entries = [*_entries(file.name, file.words), *_entries(file.name, file.patterns, pattern=True)]
    return Pack(file.name, tuple(entries), language, file.fandoms, file.series)


def _pls(path: Path, data: bytes) -> Pack:
    from lxml import etree  # noqa: PLC0415  # few have such a file, and all would wait for it

    parser = etree.XMLParser(resolve_entities="internal", no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise LexiconError(f"it is no XML: {error.msg}.", "See w3.org/TR/pronunciation-lexicon.") from error
    if root.tag != f"{_PLS}lexicon":
        raise LexiconError("it is XML, but no PLS lexicon.", "See w3.org/TR/pronunciation-lexicon.")
    words = {
        " ".join("".join(grapheme.itertext()).split()): _lexeme(lexeme, root.get("alphabet", ""))
        for lexeme in root.iter(f"{_PLS}lexeme")
        for grapheme in lexeme.iter(f"{_PLS}grapheme")
    }
    return Pack(path.stem, tuple(_entries(path.stem, words)), subtag(root.get(_LANGUAGE, "")) or "en")


def _lexeme(lexeme: Any, alphabet: str) -> dict[str, str]:
    """The pronunciation that a lexeme prefers, else its first, and its alias."""
    said: dict[str, str] = {}
    for key, tag in (("ipa", "phoneme"), ("say", "alias")):
        found = list(lexeme.iter(f"{_PLS}{tag}"))
        found.sort(key=lambda one: one.get("prefer") != "true")
        if found:
            said[key] = "".join(found[0].itertext()).strip()
        if found and tag == "phoneme" and (used := found[0].get("alphabet", alphabet)) != "ipa":
            raise LexiconError(f'its alphabet is "{used}".', 'Only alphabet="ipa" is understood.')
    return said


def _replacements(path: Path, data: bytes) -> Pack:
    words: dict[str, str] = {}
    patterns: dict[str, str] = {}
    for number, line in enumerate(data.decode("utf-8-sig").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        search, equals, replacement = line.partition("==")
        if not equals or not search.strip():
            raise LexiconError(f"line {number} has no search==replace: {line!r:.60}.", "A comment begins with #.")
        (patterns if _SPECIAL & {*search} else words)[search.strip()] = replacement.strip()
    entries = [*_entries(path.stem, words), *_entries(path.stem, patterns, pattern=True)]
    return Pack(path.stem, tuple(entries))


def _entries(layer: str, words: Mapping[str, object], *, pattern: bool = False) -> Iterator[Entry]:
    for text, value in words.items():
        try:
            yield read_entry(text, value, layer, pattern=pattern)
        except LexiconError as error:
            raise LexiconError(f'"{text}": {error.message}', error.hint) from error


READERS: Mapping[str, Callable[[Path, bytes], Pack]] = {".toml": _toml, ".pls": _pls, ".txt": _replacements}
"""Suffix of a file -> what reads it."""
