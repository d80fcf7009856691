"""The voices of speech programs that many have, for those who have them."""

import os
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from audiofic.engines.models import ROLES
from audiofic.model import Voice


@dataclass(frozen=True, slots=True)
class _Program:
    """A program with voices."""

    name: str
    """Of its voices: flite-slt."""
    run: tuple[str, ...]
    """As in the engine's options; {voice} is the voice's name."""
    voices: Mapping[str, tuple[str, str, str]]
    """Voice -> gender, accent and language."""
    data: str = ""
    """A file or folder that is there where the voice is; empty where all of them come with the program."""

    def found(self) -> Iterator[Voice]:
        """Its voices that are here."""
        if not shutil.which(self.run[0]):
            return
        for voice, (gender, accent, language) in self.voices.items():
            if not self.data or os.path.exists(self.data.replace("{voice}", voice)):
                yield Voice(
                    name=f"{self.name}-{voice}".lower(),
                    description=f"The voice {voice} of the program {self.run[0]}",
                    gender=gender,
                    age="adult",
                    accent=accent,
                    roles=ROLES,
                    engine="command",
                    options={"run": tuple(part.replace("{voice}", voice) for part in self.run)},
                    language=language,
                )


_PROGRAMS = (
    _Program(  # kal, its first voice, is kal16 at 8 kHz
        "flite",
        ("flite", "-voice", "{voice}", "--setf", "duration_stretch={stretch}", "-t", "{text}", "-o", "{wav}"),
        {
            "awb": ("male", "Scottish", "en"),
            "kal16": ("male", "American", "en"),
            "rms": ("male", "American", "en"),
            "slt": ("female", "American", "en"),
        },
    ),
    _Program(
        "rhvoice",
        ("RHVoice-test", "-p", "{voice}", "-r", "{percent}", "-o", "{wav}"),
        {
            "alan": ("male", "Scottish", "en"),
            "bdl": ("male", "American", "en"),
            "clb": ("female", "American", "en"),
            "slt": ("female", "American", "en"),
        },
        "/usr/share/RHVoice/voices/{voice}",
    ),
    _Program(
        "pico",
        ("pico2wave", "-l", "{voice}", "-w", "{wav}", "{text}"),
        {
            "en-GB": ("female", "British", "en"),
            "en-US": ("female", "American", "en"),
            "de-DE": ("female", "", "de"),
            "es-ES": ("female", "", "es"),
            "fr-FR": ("female", "", "fr"),
            "it-IT": ("female", "", "it"),
        },
        "/usr/share/pico/lang/{voice}_ta.bin",
    ),
)


def installed_voices() -> tuple[Voice, ...]:
    """Every voice that is here, English first."""
    found = [voice for program in _PROGRAMS for voice in program.found()]
    return tuple(sorted(found, key=lambda voice: voice.language != "en"))
