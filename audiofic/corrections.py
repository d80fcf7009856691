"""What a person knows better: a script with the aliases and the lines of its cast file."""

import difflib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from audiofic.castfile import NARRATOR, PARTS, CastFile
from audiofic.castfile.lines import BEFORE, SPOKEN, Words, lines_by_words, meant, said_in, words_of
from audiofic.errors import CastError, did_you_mean
from audiofic.model import Character, Kind, Script, Segment

_ALIKE = 0.85
"""Likeness, 0 to 1, from which on a line that is not there is taken for a slip of the pen and not for a line gone."""


@dataclass(frozen=True, slots=True)
class Corrected:
    """A script as its cast file wants it."""

    script: Script
    voices: Mapping[str, str]
    """Character, or "narrator", "notes", "dialogue" -> voice; the names are the script's."""
    warnings: tuple[str, ...] = ()
    """What the cast file says of people and lines that are not in the story (any more), a sentence each."""


@dataclass(frozen=True, slots=True)
class _Names:
    """Who is who."""

    file: CastFile
    characters: Mapping[str, Character]
    aliases: Mapping[str, str]
    """Another name of a character, of one alone -> the character's."""
    merged: Mapping[str, str] = field(default_factory=dict)
    """A character's name -> who that is, as the cast file says."""

    def find(self, name: str) -> str | None:
        """The character called *name*, if anybody is."""
        found = name if name in self.characters else self.aliases.get(name)
        return self.merged.get(found, found) if found else None

    def see(self, section: str, key: str, name: str) -> str:
        """The character called *name* in the entry *key*, somebody new included. Raise CastError if there is none."""
        found = self.find(name) or (name if name in self.file.voices and name not in PARTS else None)
        if found is None:
            raise CastError(
                f'{self.file.place(section, key)}: there is no "{name}".'
                f"{did_you_mean(name, [*self.characters, *self.aliases])}",
                "Somebody whom audiofic has not found needs a voice in [voices].",
            )
        return found


def correct(script: Script, file: CastFile) -> Corrected:
    """*script* by *file*: its characters merged, its lines given to those who say them.

    Raise CastError for a name or a line that looks like a slip of the pen.
    """
    names = _Names(file, {one.name: one for one in script.characters}, _aliases(script.characters))
    warnings = [*_strangers(names, "aliases", file.aliases)]
    names = replace(names, merged=_merged(names))
    segments = [_relabelled(one, names.merged) for one in script.segments]
    warnings += _say(segments, names, lines_by_words(script)) if file.lines else []
    warnings += _strangers(names, "voices", file.voices)
    characters = _characters(script, segments, names)
    return Corrected(replace(script, segments=tuple(segments), characters=characters), _voices(names), tuple(warnings))


def _aliases(characters: Iterable[Character]) -> dict[str, str]:
    owners: dict[str, list[str]] = {}
    for one in characters:
        for alias in one.aliases:
            owners.setdefault(alias, []).append(one.name)
    return {alias: names[0] for alias, names in owners.items() if len(names) == 1}


def _strangers(names: _Names, section: str, entries: Iterable[str]) -> list[str]:
    """A sentence for each name of nobody who speaks. Raise CastError where it is nearly that of somebody left out."""
    new = {*names.file.lines.values(), *names.file.aliases.values()}
    gone = [name for name in entries if name not in {*PARTS, *new} and names.find(name) is None]
    others = [name for name in (*names.characters, *names.aliases, *PARTS) if name not in {*entries}]
    for name in gone:
        if near := did_you_mean(name, others):
            raise CastError(
                f"{names.file.place(section, name)}: nobody of that name speaks here.{near}",
                f"Those who speak: {', '.join(names.characters)}.",
            )
    return [f"{names.file.place(section, name)}: nobody of that name speaks here (any more)." for name in gone]


def _merged(names: _Names) -> dict[str, str]:
    """Character -> who that is. Raise CastError for a chain, and where a part of a character is all that is named."""
    found = {}
    for name, target in names.file.aliases.items():
        if target in names.file.aliases:
            raise CastError(
                f'{names.file.place("aliases", name)}: "{target}" is an alias, too.',
                "Name the one that all of them are.",
            )
        owner = names.find(name)
        if owner is None:  # gone, and said so
            continue
        who = names.see("aliases", name, target)
        if owner not in (name, who):
            raise CastError(
                f'{names.file.place("aliases", name)}: audiofic takes that for another name of "{owner}".',
                "Give single lines to somebody else in [lines].",
            )
        if owner != who:
            found[owner] = who
    return found


def _relabelled(segment: Segment, merged: Mapping[str, str]) -> Segment:
    who = merged.get(segment.speaker or "")
    if who is None:
        return segment
    evidence = f'{segment.evidence}; "{segment.speaker}" is "{who}", the cast file says'
    return replace(segment, speaker=who, evidence=evidence.removeprefix("; "))


def _say(segments: list[Segment], names: _Names, lines: Mapping[Words, Sequence[int]]) -> list[str]:
    """Give the lines of the cast file to their speakers; a sentence for each that is gone or not clear."""
    warnings, given, file = [], {}, names.file
    for key, name in file.lines.items():
        found = meant(key, segments, lines)
        if not found:
            _check_slip(file, key, {" ".join(words): segments[at[0]].text for words, at in lines.items()})
            warnings.append(f"{file.place('lines', key)}: nobody says that (any more).")
            continue
        if len(found) > 1:
            clearer = f'to mean another, begin with the words before it: "he nodded{BEFORE}{said_in(key)}"'
            warnings.append(
                f"{file.place('lines', key)}: that is said {len(found)} times, and the first is taken; {clearer}."
            )
        given[found[0]] = None if name == NARRATOR else names.see("lines", key, name)
    for n, who in given.items():
        kind = segments[n].kind if who else Kind.NARRATION
        segments[n] = replace(segments[n], kind=kind, speaker=who, confidence=1.0, evidence="the cast file says so")
    return warnings


def _check_slip(file: CastFile, key: str, texts: Mapping[str, str]) -> None:
    """Raise CastError if *key* is nearly a line that the cast file does not name; *texts* are lines by their words."""
    named = {" ".join(words_of(said_in(one))) for one in file.lines}
    near = difflib.get_close_matches(" ".join(words_of(said_in(key))), texts.keys() - named, n=1, cutoff=_ALIKE)
    if near:
        raise CastError(
            f"{file.place('lines', key)}: nobody says that. Did you mean {texts[near[0]]}",
            "Correct the words, or take the entry away.",
        )


def _characters(script: Script, segments: Sequence[Segment], names: _Names) -> tuple[Character, ...]:
    """Those who speak now, with their lines."""
    lines = {one.name: one.lines for one in script.characters}
    changes: Counter[str] = Counter()
    for old, new in zip(script.segments, segments, strict=True):
        if old.kind in SPOKEN and old.speaker != new.speaker:
            changes.subtract([old.speaker] if old.speaker else [])
            changes.update([new.speaker] if new.speaker else [])
    merged: dict[str, Character] = {}
    for one in sorted(names.characters.values(), key=lambda one: one.name in names.merged):  # the one merged into first
        name = names.merged.get(one.name, one.name)
        merged[name] = _joined(merged.get(name, Character(name)), one)
    people = [*merged.values(), *(Character(name) for name in changes if name not in merged)]
    counted = [replace(who, lines=lines.get(who.name, 0) + changes[who.name]) for who in people]
    return tuple(sorted((who for who in counted if who.lines > 0 or not changes[who.name]), key=lambda who: -who.lines))


def _joined(one: Character, other: Character) -> Character:
    """*one*, who is *other* as well."""
    names = dict.fromkeys((*one.aliases, other.name, *other.aliases))
    return replace(
        one,
        aliases=tuple(name for name in names if name != one.name),
        gender=one.gender or other.gender,
        age=one.age or other.age,
        narrates=one.narrates or other.narrates,
    )


def _voices(names: _Names) -> dict[str, str]:
    """The voices that are wished for; a name's own goes before that of another name of theirs."""
    wishes: dict[str, str] = {}
    for name, voice in names.file.voices.items():
        who = name if name in PARTS else names.find(name) or name
        if name == who or who not in names.file.voices:
            wishes[who] = voice
    return wishes
