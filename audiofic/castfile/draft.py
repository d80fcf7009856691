"""A cast file to edit: who is in a story, their voices, and the least certain lines; what a person wrote stays."""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence

import tomlkit

from audiofic.atomic import replacing
from audiofic.castfile import NARRATOR, NOTES, PARTS, CastFile
from audiofic.castfile.lines import SPOKEN, key_of, lines_by_words, meant
from audiofic.errors import CastError, OutputError
from audiofic.model import Cast, Character, Kind, Script

MOST = 50
"""Lines that are offered for correction at most."""
SURE = 0.8
"""Confidence from which on a line is not offered."""
_SAMPLE = 60
"""Characters of a sample line."""
_HEAD = """\
# Voices and corrections for {title}. Change what you like: only what you change is spoken again.
# "audiofic cast STORY --save" adds what is new, and leaves your words alone.
"""
_HEADERS = {
    "voices": "# Who speaks in which voice: audiofic voices list",
    "aliases": '# Who is the same as somebody else: "Sakura-chan" = "Haruno Sakura"',
    "lines": "# Who says a line; the least certain first. Take the first # away and write the right name,\n"
    '# or "narrator" where nobody says it.',
}


def save_draft(found: Script, people: Sequence[Character], cast: Cast, file: CastFile) -> int:
    """Write the cast file of a story, or add to it what is new; hand back how many entries were added.

    *found* is the story's script before corrections, *people* are its characters after them. Raise CastError where the
    file cannot be added to, and OutputError where it cannot be written.
    """
    entries: dict[str, list[str]] = {
        "voices": [*_parts(found, cast, file), *_people(found, people, cast, file)],
        "aliases": [],
        "lines": [*_lines(found, file)],
    }
    added = sum(map(len, entries.values()))
    if file.text and not added:
        return 0
    text = file.text or _HEAD.format(title=_comment(found.metadata.title) or "this story")
    for section, lines in entries.items():
        if lines or not file.text:
            text = _with_lines(text, section, lines)
    _check(text, file)
    path = file.path.resolve()  # a link stays one
    try:
        with replacing(path, ".cast-") as draft:
            draft.write(text.encode())
    except OSError as error:
        raise OutputError(
            f"{path} cannot be written: {error.strerror}.",
            "Check the disk, the file's name and its folder's permissions.",
        ) from error
    return added


def _parts(found: Script, cast: Cast, file: CastFile) -> Iterator[str]:
    parts = {NARRATOR: cast.narrator}
    if any(segment.kind is Kind.NOTE for segment in found.segments):
        parts[NOTES] = cast.notes
    yield from (f"{part} = {_quoted(voice.name)}" for part, voice in parts.items() if part not in file.voices)


def _people(found: Script, people: Sequence[Character], cast: Cast, file: CastFile) -> Iterator[str]:
    samples = _samples(found)
    for person in people:
        if person.name in PARTS:  # a chat's "narrator": in a cast file the name means the part
            continue
        voice = cast.speakers[person.name]
        entry = f"{_quoted(person.name)} = {_quoted(voice.name)}"
        if voice == cast.narrator:  # the two change together until somebody parts them
            entry = f"# {entry}"
        if file.voices.keys().isdisjoint({person.name, *person.aliases}) and entry not in file.text:
            yield f"{entry}  # {_about(person)}{_comment(samples.get(person.name, ''))}"


def _about(person: Character) -> str:
    count = f"{person.lines} line{'' if person.lines == 1 else 's'}"
    return ", ".join(filter(None, (count, person.gender, person.age))) + ": "


def _samples(script: Script) -> Mapping[str, str]:
    """Character -> the first of their surest lines."""
    samples: dict[str, tuple[float, str]] = {}
    for one in script.segments:
        if one.kind in SPOKEN and one.speaker and one.confidence > samples.get(one.speaker, (-1.0, ""))[0]:
            samples[one.speaker] = one.confidence, one.text
    return {name: text if len(text) <= _SAMPLE else f"{text[:_SAMPLE]}..." for name, (_, text) in samples.items()}


def _lines(found: Script, file: CastFile) -> Iterator[str]:
    """The least certain lines that are not in the file, each as a comment to become an entry."""
    segments, lines = found.segments, lines_by_words(found)
    settled = {n for key in file.lines for n in meant(key, segments, lines)[:1]}
    sure = {n: one.confidence if one.speaker else 0.0 for n, one in enumerate(segments) if one.kind is Kind.DIALOGUE}
    unsure = sorted((n for n in sure.keys() - settled if sure[n] < SURE), key=lambda n: (sure[n], n))
    for n in unsure[:MOST]:
        key = key_of(n, segments, lines)
        if key and _quoted(key) not in file.text:
            who = _quoted(segments[n].speaker or "?")
            yield f"# {_quoted(key)} = {who}  # {sure[n]:.0%}: {_comment(segments[n].evidence) or 'nothing tells'}"


def _with_lines(text: str, section: str, lines: Sequence[str]) -> str:
    """*text* with *lines* at the top of a section, which is put at the end where there is none."""
    newline = "\r\n" if "\r\n" in text else "\n"
    header = re.search(rf"(?m)^[ \t]*\[[ \t]*{section}[ \t]*\][^\n]*\n?", text)
    if header is None:
        return newline.join((text.rstrip(), "", _HEADERS[section].replace("\n", newline), f"[{section}]", *lines, ""))
    start = text[: header.end()].rstrip("\r\n")
    return newline.join((start, *lines, text[header.end() :]))


def _check(text: str, file: CastFile) -> None:
    """Raise CastError unless *text* is TOML and says all that the file says."""
    old = tomllib.loads(file.text)
    try:
        new = tomllib.loads(text)
        kept = all(table.items() <= new[section].items() for section, table in old.items())
    except tomllib.TOMLDecodeError:
        kept = False
    if not kept:
        raise CastError(
            f"{file.path} cannot be added to, as its sections are not written as audiofic writes them.",
            "Begin each with a line such as [voices], or move the file away and save again.",
        )


def _quoted(text: str) -> str:
    return tomlkit.string(text).as_string()


def _comment(text: str) -> str:
    """*text* as TOML allows it in a comment."""
    return "".join(letter for letter in text if letter.isprintable())
