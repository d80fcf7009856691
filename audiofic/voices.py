"""The voices: every file of a voices folder is one, with a table for each engine that can speak it."""

import os
import sys
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec

from audiofic.engines import VOICELESS, found_voices, sourced, taught
from audiofic.engines.options import explain
from audiofic.errors import VoiceError, did_you_mean
from audiofic.languages import subtag
from audiofic.model import Option, Voice

_SHAPE = "See any file of the bundled voices for the form."


_Role = Literal["narrator", "notes", "dialogue", "character", "lead", "machine"]
_PARTS = frozenset(("narrator", "notes", "dialogue"))
"""Roles that one voice fills in a story."""


class _File(msgspec.Struct, forbid_unknown_fields=True):
    """What a file says about the voice whoever speaks it."""

    name: str
    description: Annotated[str, msgspec.Meta(min_length=1)]
    gender: Literal["female", "male", "neutral"]
    age: Literal["child", "young", "adult", "old"]
    accent: str
    roles: Annotated[tuple[_Role, ...], msgspec.Meta(min_length=1)]
    language: str = "en"


class _Measured(msgspec.Struct, forbid_unknown_fields=True):
    """What is known of a voice by ear, or set by it."""

    gain_db: Annotated[float, msgspec.Meta(ge=-40, le=40)] | None = None
    pitch_hz: Annotated[float, msgspec.Meta(ge=40, le=2000)] = 0.0
    pace: Annotated[float, msgspec.Meta(ge=0.5, le=2)] = 1.0


_MEASURED = _Measured.__struct_fields__


def bundled_voices() -> Path:
    """The folder of our own voices: inside an installed package, beside it in a checkout."""
    package = Path(__file__).parent
    installed = package / "bundled" / "voices"
    return installed if installed.is_dir() else package.parent / "voices"


def load_voices(folders: Sequence[Path], engine: str) -> tuple[Voice, ...]:
    """The voices that *engine* can speak, by name; a later folder's take the place of namesakes in an earlier one."""
    files = {path.stem: path for folder in folders for path in _files(folder)}
    voices = {voice.name: voice for voice in found_voices(engine)}
    written = [voice for path in files.values() if (voice := load_voice(path, engine))]
    voices |= {voice.name: voice for voice in sourced(engine, written)}
    if not voices:
        if engine in VOICELESS:
            raise VoiceError(f'The engine "{engine}" has no voice yet.', hint=VOICELESS[engine])
        raise VoiceError(
            f'No voice in {", ".join(map(str, folders)) or "no folder"} has a table for the engine "{engine}".',
            hint=f"Add a table [{engine}] to a voice's file, or choose another engine with --engine.",
        )
    return tuple(voices[name] for name in sorted(voices))


def load_voice(path: Path, engine: str) -> Voice | None:
    """The voice in the file *path* as *engine* speaks it; None where it has no table for that engine."""
    raw = _parse(path)
    tables = {key: value for key, value in raw.items() if isinstance(value, dict)}
    about = _convert(path, "", {key: value for key, value in raw.items() if key not in tables}, _File)
    if about.name != path.stem:
        raise VoiceError(f'{path}: the voice is called "{about.name}".', hint=f'Call it "{path.stem}", as its file is.')
    table = _table(path, tables, engine)
    if table is None:
        return None
    measured = _convert(path, engine, {key: table[key] for key in _MEASURED if key in table}, _Measured)
    options = {key: value for key, value in table.items() if key not in _MEASURED}
    return Voice(
        name=about.name,
        description=about.description,
        gender=about.gender,
        age=about.age,
        accent=about.accent,
        roles=about.roles,
        language=_language(path, about.language),
        engine=engine,
        options=_convert(path, engine, options, dict[str, Option]),
        gain_db=measured.gain_db,
        pitch_hz=measured.pitch_hz,
        pace=measured.pace,
    )


def voices_for(voices: Sequence[Voice], language: str) -> tuple[Voice, ...]:
    """Those of *voices*, all of one engine, that read *language*, a primary subtag of BCP 47: often none.

    Beside the voices of that language, they are those that the engine can make speak it; these narrate, read notes and
    unsure lines only where none of that language is offered for it.
    """
    own = [voice for voice in voices if voice.language == language]
    others = [voice for voice in voices if voice.language != language]
    taken = {role for voice in own for role in voice.roles} & _PARTS
    learnt = taught(others[0].engine, others, language) if others else ()
    learnt = tuple(replace(one, roles=tuple(role for role in one.roles if role not in taken)) for one in learnt)
    return tuple(sorted((*own, *learnt), key=lambda voice: voice.name))


def find_voice(voices: Iterable[Voice], name: str) -> Voice:
    """The voice called *name*, upper and lower case alike."""
    by_name = {voice.name: voice for voice in voices}
    found = by_name.get(name) or {other.lower(): by_name[other] for other in by_name}.get(name.strip().lower())
    if found is None:
        raise VoiceError(
            f'There is no voice "{name}".{did_you_mean(name, by_name)}', hint=f"The voices are {', '.join(by_name)}."
        )
    return found


def has_voices(voices: Iterable[Voice], names: Iterable[str]) -> bool:
    """Whether `find_voice` finds them all."""
    return {name.strip().lower() for name in names} <= {voice.name.lower() for voice in voices}


def _language(path: Path, name: str) -> str:
    language = subtag(name)
    if not language:
        raise VoiceError(
            f'{path}: there is no language "{name}".', hint='Write its code: language = "de" for a German voice.'
        )
    return language


def _files(folder: Path) -> list[Path]:
    if not os.path.isdir(folder):  # unlike Path.is_dir, it has no error of its own
        raise VoiceError(f"There is no voices folder {folder}.", hint="Give a folder of .toml files, one a voice.")
    files = sorted(folder.glob("*.toml"))
    if not files:
        raise VoiceError(f"The voices folder {folder} holds no voice.", hint="A voice is a .toml file. " + _SHAPE)
    return files


def _parse(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8-sig"))
    except tomllib.TOMLDecodeError as error:  # says line and column
        raise VoiceError(f"{path}: {error}.", hint="Correct that line; a text needs its quotation marks.") from error
    except UnicodeDecodeError as error:
        raise VoiceError(f"{path} is not UTF-8 text.", hint="Save it as UTF-8.") from error
    except OSError as error:
        raise VoiceError(f"{path} cannot be read: {error.strerror}.", hint="Look at its permissions.") from error


def _table(path: Path, tables: Mapping[str, dict[str, Any]], engine: str) -> dict[str, Any] | None:
    if engine in tables:
        return tables[engine]
    near = did_you_mean(engine, tables)
    if near:  # [espaek] would otherwise make the voice vanish without a word
        raise VoiceError(f"{path}: no table [{engine}].{near}", hint=f"Call the table [{engine}].")
    # pyttsx3 speaks through espeak on Linux, with the same knobs.
    return tables.get("espeak") if engine == "pyttsx3" and sys.platform.startswith("linux") else None


def _convert(path: Path, where: str, value: object, kind: Any) -> Any:
    if kind is _File and isinstance(value, dict):
        known = [field.encode_name for field in msgspec.structs.fields(_File)]
        for key in value.keys() - set(known):
            raise VoiceError(f'{path}: unknown key "{key}".{did_you_mean(key, known)}', hint=_SHAPE)
    try:
        return msgspec.convert(value, kind)
    except msgspec.ValidationError as error:
        raise VoiceError(f"{path}: {where}{': ' if where else ''}{explain(error)}.", hint=_SHAPE) from error
