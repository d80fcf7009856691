"""Who spoke in which voice: a file for each series or fandom, so that characters keep theirs in the next story."""

import hashlib
import re
import tomllib
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import filelock
import platformdirs
import tomlkit

from audiofic.atomic import refusal, replacing
from audiofic.errors import CastError, OutputError, did_you_mean
from audiofic.model import Character, Metadata, Voice

_PATIENCE = 10.0
"""Seconds to wait for another render that writes."""
_COURTESIES = frozenset("mr mrs ms miss mister lady lord sir madam madame".split())
_SECTIONS = ("voices", "strangers")
_HEAD = "The voices of {title}: audiofic keeps them from story to story. Change them as you like."


@dataclass(frozen=True, slots=True)
class Memory:
    """What a file holds: [voices], character -> voice, and [strangers."STORY"], the same of those without a name."""

    voices: Mapping[str, str] = field(default_factory=dict)
    strangers: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Cast:
    """What is to be noted."""

    story: Metadata
    spoken: Mapping[Character, Voice]
    present: frozenset[str]


def default_folder() -> Path:
    """Where the system keeps what belongs to its user."""
    return Path(platformdirs.user_data_dir("audiofic")) / "casts"


@dataclass(frozen=True, slots=True)
class Registry:
    """A folder of TOML files, one a series, or a fandom where there is no series, or a story where there is neither."""

    folder: Path

    def path(self, story: Metadata) -> Path | None:
        """The file for *story*; None where nothing tells it from any other."""
        title, key = _series(story)
        slug = re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")[:40]
        digest = hashlib.blake2b(key.encode(), digest_size=4).hexdigest()
        return self.folder / f"{slug or 'cast'}-{digest}.toml" if title else None

    def recall(self, story: Metadata, people: Collection[Character]) -> dict[str, str]:
        """Name of each of *people* who has spoken before -> voice. Raise CastError for a broken file."""
        path = self.path(story)
        try:
            memory = _read(path.read_bytes(), path) if path else Memory()
        except OSError:  # what cannot be read cannot be written: that is said once, by `remember`
            memory = Memory()
        entries = _matched(people, memory.voices)
        strangers = memory.strangers.get(story.title, {})
        named = {name: memory.voices[entry] for name, entry in entries.items()}
        return named | {one.name: strangers[one.name] for one in people if one.name in strangers}

    def remember(self, story: Metadata, spoken: Mapping[Character, Voice], present: Collection[Voice]) -> None:
        """Note who has *spoken* in which voice, and keep what else is there, voices that are not *present* included.

        Raise OutputError where that cannot be written, and CastError for a broken file.
        """
        path = self.path(story)
        if path is None or not spoken:
            return
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with filelock.FileLock(self.folder / ".lock", timeout=_PATIENCE):
                before = path.read_bytes() if path.exists() else b""
                cast = _Cast(story, spoken, frozenset(one.name for one in present))
                after = _merged(before, _read(before, path), cast).encode()
                if after != before:
                    with replacing(path, ".cast-") as file:
                        file.write(after)
        except filelock.Timeout as error:
            raise OutputError(f"{path} is held by another program.", "Render again later.") from error
        except OSError as error:
            raise refusal(error, path) from error


def has_name(name: str) -> bool:
    """Whether *name* is somebody's own: "the guard" of one story is not that of the next, nor is "I"."""
    return name != "I" and not name[:1].islower()


def _series(story: Metadata) -> tuple[str, str]:
    """The title that stories with the same characters share, and what tells it from its namesakes."""
    author, fandom = " & ".join(sorted(story.authors)), " & ".join(sorted(story.fandoms))
    if story.series:
        return story.series, f"series {story.series} by {author}".casefold()
    if fandom:
        return fandom, f"fandom {fandom}".casefold()
    return story.title, f"story {story.title} by {author}".casefold()


def _read(data: bytes, path: Path) -> Memory:
    try:
        raw = tomllib.loads(data.decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise _broken(path, str(error)) from error
    for section in raw:
        if section not in _SECTIONS:
            raise _broken(path, f'there is no section "{section}"', did_you_mean(section, _SECTIONS))
    strangers = _table(path, "strangers", raw.get("strangers", {}))
    return Memory(
        _voices(path, "voices", raw.get("voices", {})),
        {story: _voices(path, f'strangers."{story}"', voices) for story, voices in strangers.items()},
    )


def _table(path: Path, section: str, found: Any) -> dict[str, Any]:
    if not isinstance(found, dict):
        raise _broken(path, f"[{section}] is no section")
    return found


def _voices(path: Path, section: str, found: Any) -> dict[str, str]:
    for name, voice in _table(path, section, found).items():
        if not isinstance(voice, str):
            raise _broken(path, f'[{section}] "{name}" is {voice!r}, not a string in quotation marks')
    return dict(found)


def _broken(path: Path, what: str, nearest: str = "") -> CastError:
    return CastError(f"The remembered cast {path} is broken: {what}.{nearest}", "Correct it, or delete the file.")


def _matched(people: Collection[Character], entries: Collection[str]) -> dict[str, str]:
    """Name of each of *people* -> their entry: the same name, or another of theirs where nobody else can be meant."""
    named = [one for one in people if has_name(one.name)]
    entries = dict.fromkeys(entries)
    same = {one.name: one.name for one in named if one.name in entries}
    rest = [one for one in named if one.name not in same]
    words = {name: _words(name) for name in (*entries, *(one.name for one in rest))}
    others: dict[str, list[str]] = {}
    for entry in entries.keys() - same.keys():
        for word in words[entry]:
            others.setdefault(word, []).append(entry)
    pairs = {
        (one.name, entry)
        for one in rest
        for word in _words(" ".join((one.name, *one.aliases)))
        for entry in others.get(word, ())
        if entry in one.aliases or _is_part(words[entry], words[one.name])
    }
    times = Counter(name for pair in pairs for name in (("person", pair[0]), ("entry", pair[1])))
    return same | {who: entry for who, entry in pairs if times["person", who] == times["entry", entry] == 1}


def _is_part(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether "Sakura" and "Haruno Sakura" are one; "Bennet" may be anybody of those whom a title tells apart."""
    return (one <= other or other <= one) and not (one | other) & _COURTESIES


def _words(name: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", name.casefold()))


def _merged(data: bytes, before: Memory, cast: _Cast) -> str:
    """The text of a file with what was spoken now; comments stay."""
    document = tomlkit.parse(data.decode("utf-8-sig"))
    if not data:
        title = "".join(letter for letter in _series(cast.story)[0] if letter.isprintable())
        document.add(tomlkit.comment(_HEAD.format(title=title)))
    entries = _matched(cast.spoken, before.voices)
    strangers = before.strangers.get(cast.story.title, {})
    for person, voice in cast.spoken.items():
        entry = entries.get(person.name, person.name)
        known = before.voices.get(entry) if has_name(person.name) else strangers.get(entry)
        if known is not None and known not in cast.present:  # another engine's: it may be back
            continue
        _section(document, cast.story, person)[entry] = voice.name
    return tomlkit.dumps(document)


def _section(document: tomlkit.TOMLDocument, story: Metadata, person: Character) -> Any:
    """Where *person* is noted."""
    if has_name(person.name):
        return document.setdefault("voices", tomlkit.table())
    stories: Any = document.setdefault("strangers", tomlkit.table(is_super_table=True))
    return stories.setdefault(story.title, tomlkit.table())
