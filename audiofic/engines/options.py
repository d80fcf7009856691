"""A voice's options, read strictly into the type that its engine declares."""

from typing import TypeVar

import msgspec

from audiofic.errors import VoiceError, did_you_mean
from audiofic.model import Voice

Options = TypeVar("Options", bound=msgspec.Struct)


def read_options(voice: Voice, kind: type[Options]) -> Options:
    """The voice's options as *kind*; refuses one that is unknown, of another type or out of range."""
    known = [field.encode_name for field in msgspec.structs.fields(kind)]
    where = f'The voice "{voice.name}" ([{voice.engine}])'
    for key in voice.options:
        if key not in known:
            raise VoiceError(
                f'{where} has an option "{key}" that the engine does not know.{did_you_mean(key, known)}',
                hint=f"Its options are {', '.join(known)}.",
            )
    try:
        return msgspec.convert(dict(voice.options), kind)
    except msgspec.ValidationError as error:
        raise VoiceError(
            f"{where} has an option that makes no sense: {explain(error)}.", hint="Correct it in the voice's file."
        ) from error


def explain(error: msgspec.ValidationError) -> str:
    """Our wording of what msgspec has against a value: "rate: expected `int`, got `str`"."""
    what, _, where = str(error).partition(" - at `$")
    what = what[:1].lower() + what[1:].removeprefix("bject ")
    where = where.strip(".`[]")
    return f"{where}: {what}" if where else what
