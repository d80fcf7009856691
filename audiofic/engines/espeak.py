"""espeak-ng in this process, through ctypes, on the library that the wheel `espeakng-loader` brings."""

import ctypes
import os
import threading
import unicodedata
from functools import cache
from pathlib import Path
from typing import Annotated

import espeakng_loader
import msgspec

from audiofic.engines.options import read_options
from audiofic.engines.trim import without_silence
from audiofic.errors import EngineError, VoiceError, did_you_mean
from audiofic.model import RATE, Audio, Voice

REVISION = 1
"""Raised when the same text and voice would sound different than before: it is part of every cache key."""

_SYNCHRONOUS = 2  # AUDIO_OUTPUT_SYNCHRONOUS: Synth returns when everything was handed to the callback
_STAY = 0x8000  # espeakINITIALIZE_DONT_EXIT: without it, missing data ends the whole process with exit code 1
_UTF8 = 1
_KNOBS = {1: "rate", 2: "volume", 3: "pitch", 4: "range"}  # espeak_PARAMETER
_BUFFER_MS = 5_000  # one callback a clause; the default of 60 ms has twenty times as many and costs 3 %
_SILENCE = 40  # of 32,767: below it is the echo that some variants leave behind
_CALLBACK = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)


class Options(msgspec.Struct, frozen=True):
    """The knobs of a voice."""

    voice: str
    """Language and variant: "en-us+f2"."""
    rate: Annotated[int, msgspec.Meta(ge=80, le=450)] = 170
    """Words a minute."""
    pitch: Annotated[int, msgspec.Meta(ge=0, le=99)] = 50
    range: Annotated[int, msgspec.Meta(ge=0, le=99)] = 50
    """How far the melody goes up and down."""
    volume: Annotated[int, msgspec.Meta(ge=10, le=100)] = 40
    """espeak's own default, 100, overdrives a third of its variants; `gain_db` makes up for it afterwards."""


class Espeak:
    """The embedded engine. All instances of a process share espeak's one state, one after the other behind a lock."""

    slow = False

    def __init__(self) -> None:
        self._library = _library()

    def speak(self, text: str, voice: Voice) -> Audio:
        """Say *text*."""
        return Audio(self._library.speak(text, voice), RATE)

    def fingerprint(self) -> str:
        """Our revision and espeak's version."""
        return f"espeak {REVISION}, espeak-ng {self._library.version}"

    def close(self) -> None:
        """Keep the library: it is needed until the process ends, and terminating it gains nothing."""


def checked(voice: Voice) -> Options:
    """The options of *voice*; refuses a language and, as espeak itself would not, a variant that does not exist."""
    options = read_options(voice, Options)
    language, plus, variant = options.voice.partition("+")
    for what, name, known in (("language", language, _languages()), ("variant", variant, _variants())):
        if name not in known and (what == "language" or plus):
            raise VoiceError(
                f'The voice "{voice.name}" wants espeak\'s {what} "{name}", which does not exist.'
                f"{did_you_mean(name, known)}",
                hint=f"See the files of {_data()} for what there is.",
            )
    return options


def readable(text: str) -> str:
    """*text* without what espeak takes for a command or for its end, and with the digits of all scripts as ours."""
    if not text.isprintable():  # control characters, NUL, lone surrogates
        text = "".join(letter if letter.isprintable() else " " for letter in text)
    if not text.isascii():  # espeak keeps quiet about an Arabic 3
        text = "".join(str(unicodedata.decimal(letter, letter)) for letter in text)
    return text


class _Library:
    """The loaded library. It starts with the first word, so that asking for the version costs nothing."""

    def __init__(self) -> None:
        path = espeakng_loader.get_library_path()
        try:
            self._espeak = ctypes.CDLL(path)
        except OSError as error:
            raise EngineError(f"{path} cannot be loaded: {error}.", hint=_REINSTALL) from error
        self._espeak.espeak_Info.restype = ctypes.c_char_p
        self.version = self._espeak.espeak_Info(None).decode()
        self._lock = threading.Lock()
        self._parts: list[bytes] = []
        self._receive = _CALLBACK(self._hear)  # kept: espeak holds no reference to it, and calling a freed one crashes
        self._set: Voice | None = None
        self._started = False

    def speak(self, text: str, voice: Voice) -> bytes:
        with self._lock:
            if not self._started:
                self._start()
            if voice is not self._set:
                self._choose(voice)
            samples = self._say(text)
            if not samples and any(map(str.isalnum, text)):
                raise EngineError(
                    f"espeak has no sound for {text!r:.60}.", hint="Spell it out in the cast file: [pronounce]."
                )
            return samples

    def _start(self) -> None:
        data = _data()
        rate = self._espeak.espeak_Initialize(_SYNCHRONOUS, _BUFFER_MS, os.fsencode(data), _STAY)
        if rate != RATE:
            raise EngineError(f"espeak cannot start on its data in {data} (it says {rate}).", hint=_REINSTALL)
        self._espeak.espeak_SetSynthCallback(self._receive)
        self._started = True

    def _hear(self, samples: int | None, count: int, _events: int | None) -> int:
        if samples and count > 0:
            self._parts.append(ctypes.string_at(samples, count * 2))
        return 0

    def _choose(self, voice: Voice) -> None:
        self._set = None  # should it fail half-way
        options = checked(voice)
        status = self._espeak.espeak_SetVoiceByName(options.voice.encode())
        if status:
            raise EngineError(f"espeak cannot load {options.voice} (it says {status}).", hint=_REINSTALL)
        for parameter, name in _KNOBS.items():
            self._espeak.espeak_SetParameter(parameter, getattr(options, name), 0)
        self._set = voice

    def _say(self, text: str) -> bytes:
        self._parts.clear()
        words = readable(text).encode()
        status = self._espeak.espeak_Synth(words, len(words) + 1, 0, 1, 0, _UTF8, None, None)
        if status:
            raise EngineError(
                f"espeak could not speak {text!r:.60} (it says {status}).", hint="Run it again; report it if it stays."
            )
        return without_silence(b"".join(self._parts), _SILENCE)


_REINSTALL = "Install it again: pip install --force-reinstall espeakng-loader"


@cache  # not one an engine: espeak has one voice, one callback, one state a process
def _library() -> _Library:
    return _Library()


def _data() -> Path:
    return Path(espeakng_loader.get_data_path())


@cache
def _variants() -> frozenset[str]:
    return frozenset(path.name for path in (_data() / "voices" / "!v").iterdir())


@cache
def _languages() -> frozenset[str]:
    """Names that espeak answers to: those of its files (British English is plain "en", "en-gb" is refused)."""
    return frozenset(path.name.lower() for path in (_data() / "lang").rglob("*") if path.is_file())
