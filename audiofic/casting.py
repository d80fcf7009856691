"""Stage 4: every character of a script gets a voice, by the story's cast file first, else by gender and by name."""

import errno
import hashlib
import tomllib
from bisect import bisect
from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

from audiofic.errors import CastError, did_you_mean
from audiofic.model import Cast, Character, Notes, NoteSort, Script, Voice
from audiofic.voices import find_voice

NARRATOR, NOTES = "narrator", "notes"
"""Names in a cast file's [voices] that stand for no character."""
DEFAULT_NARRATOR = "alder"
"""The bundled voice that narrates unless another is asked for; where it is missing, the first of that role does."""
RANKS = (4, 100)
"""Lines from which on a character is no guest, and a lead; leads choose first. Few steps, as each is an edge."""
DIALOGUE = "dialogue"
"""The same, for the lines of nobody known."""


class CastFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a person wrote beside a story."""

    voices: dict[str, str] = {}
    """Character, or "narrator", "notes", "dialogue" -> voice."""
    notes: dict[NoteSort, Notes] = {}
    """Sort of note -> what becomes of it."""


def cast_path(story: Path) -> Path:
    """Where the cast file of *story* lies: story.cast.toml beside story.txt."""
    return story.with_name(f"{story.stem}.cast.toml")


def read_cast_file(path: Path) -> CastFile:
    """The cast file at *path*; an empty one where there is none. Raise CastError when it is broken."""
    hint = 'It looks like this: [voices], then lines like "Mira" = "fern"; audiofic voices list has the voices.'
    try:
        return msgspec.convert(tomllib.loads(path.read_text("utf-8-sig")), CastFile)
    except FileNotFoundError:
        return CastFile()
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, msgspec.ValidationError) as error:
        raise CastError(f"The cast file {path} is broken: {error}.", hint) from error
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:  # ".cast.toml" is longer than ".txt"
            return CastFile()
        raise CastError(f"The cast file {path} cannot be read: {error.strerror}.", hint) from error


def cast(script: Script, voices: Sequence[Voice], wishes: Mapping[str, str]) -> Cast:
    """Who speaks what. *wishes* are a CastFile's voices.

    Characters choose one after the other, in the order of their names' digests but for the steps of RANKS: so a line
    more or less recasts nobody, unless it makes a step, and guests recast nobody but guests. (In the order of their
    first lines, one deleted name recast 133 passages.) Raise CastError or VoiceError for a wish that cannot be.
    """
    _check_names(script, wishes)
    wished = {name: find_voice(voices, voice) for name, voice in wishes.items()}
    ours = next((voice for voice in voices if voice.name == DEFAULT_NARRATOR), None)
    narrator = wished.get(NARRATOR) or ours or _first(voices, "narrator", "")
    notes = wished.get(NOTES) or _first([voice for voice in voices if voice != narrator], "notes", "")
    others = [voice for voice in voices if voice not in (narrator, notes)] or [notes]
    neutral = {gender: wished.get(DIALOGUE) or _first(others, "dialogue", gender) for gender in ("", "female", "male")}
    free = [voice for voice in others if "character" in voice.roles and voice not in neutral.values()] or others
    return Cast(narrator, notes, neutral, _speakers(script, free, wished))


def _speakers(script: Script, free: Sequence[Voice], wished: Mapping[str, Voice]) -> dict[str, Voice]:
    characters = {character.name: character for character in script.characters}
    chosen: dict[str, Voice] = {name: voice for name, voice in wished.items() if name in characters}
    for person in sorted(script.characters, key=lambda person: (-bisect(RANKS, person.lines), _digest(person.name))):
        if person.name not in chosen:
            taken = [voice.name for voice in chosen.values()]
            chosen[person.name] = min(free, key=lambda voice: _rank(person, voice, taken))
    return chosen


def _rank(character: Character, voice: Voice, taken: Sequence[str]) -> tuple[bool, int, bool, bytes]:
    """Lower is better: the right gender, a voice that fewer have, the right age, then as the name decides."""
    wrong_gender = bool(character.gender) and voice.gender != character.gender
    wrong_age = voice.age != (character.age or "adult")
    return wrong_gender, taken.count(voice.name), wrong_age, _digest(f"{character.name}/{voice.name}")


def _digest(name: str) -> bytes:
    return hashlib.blake2b(name.encode(), digest_size=8).digest()


def _first(voices: Sequence[Voice], role: str, gender: str) -> Voice:
    """A voice for *role*, of *gender* if there is one."""
    fitting = [voice for voice in voices if role in voice.roles] or list(voices)
    return next((voice for voice in fitting if voice.gender == gender), fitting[0])


def _check_names(script: Script, wishes: Mapping[str, str]) -> None:
    known = [NARRATOR, NOTES, DIALOGUE, *(character.name for character in script.characters)]
    for name in wishes:
        if name not in known:
            raise CastError(
                f'The cast file gives a voice to "{name}", who does not speak here.{did_you_mean(name, known)}',
                f"Those who speak: {', '.join(known)}.",
            )


def with_narrator(wishes: Mapping[str, str], narrator: str | None) -> dict[str, str]:
    """*wishes* with a narrator from the command line, which goes before the file's."""
    return {**wishes, **({NARRATOR: narrator} if narrator else {})}
