"""espeak-ng in this process, through ctypes, on the library that the wheel `espeakng-loader` brings."""

import ctypes
import os
import re
import struct
import threading
import unicodedata
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Annotated

import espeakng_loader
import msgspec

from audiofic.engines.espeak_ipa import UnsayableError, names_of
from audiofic.engines.options import read_options
from audiofic.engines.trim import sound_in
from audiofic.errors import EngineError, VoiceError, did_you_mean
from audiofic.model import RATE, Audio, Voice
from audiofic.notation import pieces

REVISION = 2
"""Raised when the same text and voice would sound different than before: it is part of every cache key."""

_SYNCHRONOUS = 2  # AUDIO_OUTPUT_SYNCHRONOUS: Synth returns when everything was handed to the callback
_STAY = 0x8000  # espeakINITIALIZE_DONT_EXIT: without it, missing data ends the whole process with exit code 1
_UTF8 = 1
_PHONEMES = 0x100  # what stands between double brackets is names of sounds
_IPA = 2  # of the phoneme modes of espeak_TextToPhonemes
_STEP = 5.4
"""Points of espeak's pitch that are a semitone: 49 of them, from 50 to 99, are nine (measured: 100 Hz become 168)."""
_KNOBS = {1: "rate", 2: "volume", 3: "pitch", 4: "range"}  # espeak_PARAMETER
_BUFFER_MS = 5_000  # one callback a clause; the default of 60 ms has twenty times as many and costs 3 %
_SILENCE = 40  # of 32,767: below it is the echo that some variants leave behind
_EVENT = struct.Struct("<iIiiii")  # the front of an espeak_EVENT: kind, id, character from 1, length, ms, sample
_EVENT_BYTES = 40
_NO_MORE, _WORD = 0, 1  # espeak_EVENT_TYPE
_COMMAND = re.compile(r"\x01\d*[A-Z]")
_CALLBACK = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)


_SUBTAGS = {"en": "en-us", "pt": "pt-br", "zh": "cmn"}
"""Subtag -> what espeak calls the language, where that differs: most stories in Portuguese are Brazilian."""


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
        samples, words = self._library.speak(text, voice)
        return Audio(samples, RATE, words)

    def in_language(self, voice: Voice, language: str) -> Voice | None:
        """The timbre of *voice* in espeak's own *language*; None where espeak has not that one."""
        return in_language(voice, language)

    def fingerprint(self) -> str:
        """Our revision and espeak's version."""
        return f"espeak {REVISION}, espeak-ng {self._library.version}"

    def close(self) -> None:
        """Keep the library: it is needed until the process ends, and terminating it gains nothing."""


def _checked(voice: Voice) -> Options:
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


def in_language(voice: Voice, language: str) -> Voice | None:
    """*voice* with its variant in espeak's own *language*; None where espeak has not that one.

    Its gain is to be measured anew: in another language a variant is up to 5 LU louder or softer, in the mean of all up
    to 1.8 (benchmarks/languages.py).
    """
    name = _SUBTAGS.get(language, language)
    if name not in _languages():
        return None
    _, plus, variant = _checked(voice).voice.partition("+")
    options = {**voice.options, "voice": name + plus + variant}
    return replace(voice, language=language, accent="", options=options, gain_db=None)


def adjusted(voice: Voice) -> Options:
    """The options of *voice* with its pace and its semitones in them, as far as espeak goes. Raise VoiceError."""
    options = _checked(voice)
    rate = min(max(round(options.rate * voice.pace), 80), 450)
    pitch = min(max(round(options.pitch + _STEP * voice.semitones), 0), 99)
    return msgspec.structs.replace(options, rate=rate, pitch=pitch)


def phonemes(text: str, language: str = "en") -> str:
    """How espeak says *text*, in IPA. *language* is a subtag of BCP 47, "en" being American, or espeak's own name.

    Raise VoiceError for a language that espeak has not, and EngineError for a sound that the language has not.
    """
    name = _SUBTAGS.get(language, language)
    voice = Voice("phonemes", "", "", "", "", (), "espeak", {"voice": name})
    return _library().phonemes(text, voice)


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
        self._espeak.espeak_Info.restype = self._espeak.espeak_TextToPhonemes.restype = ctypes.c_char_p
        self.version = self._espeak.espeak_Info(None).decode()
        self._lock = threading.Lock()
        self._parts: list[bytes] = []
        self._words: list[tuple[int, int, int]] = []  # first character, the one after the last, sample
        self._receive = _CALLBACK(self._hear)  # kept: espeak holds no reference to it, and calling a freed one crashes
        self._set: Voice | None = None
        self._language = ""
        self._stress = "", ""  # commands before and after what is stressed
        self._names: dict[tuple[str, str], str] = {}  # language and IPA -> names of sounds
        self._started = False

    def speak(self, text: str, voice: Voice) -> tuple[bytes, tuple[tuple[str, int], ...]]:
        with self._lock:
            self._choose(voice)
            samples, words = self._say(text)
            if not samples and any(map(str.isalnum, text)):
                raise EngineError(
                    f"espeak has no sound for {text!r:.60}.", hint="Spell it out in the cast file: [pronounce]."
                )
            return samples, words

    def phonemes(self, text: str, voice: Voice) -> str:
        with self._lock:
            self._choose(voice)
            words, flags = self._told(text)
            return self._read(words, flags)

    def _start(self) -> None:
        data = _data()
        rate = self._espeak.espeak_Initialize(_SYNCHRONOUS, _BUFFER_MS, os.fsencode(data), _STAY)
        if rate != RATE:
            raise EngineError(f"espeak cannot start on its data in {data} (it says {rate}).", hint=_REINSTALL)
        self._espeak.espeak_SetSynthCallback(self._receive)
        self._started = True

    def _hear(self, samples: int | None, count: int, events: int | None) -> int:
        if samples and count > 0:
            self._parts.append(ctypes.string_at(samples, count * 2))
        while events:
            kind, _, position, length, _, sample = _EVENT.unpack(ctypes.string_at(events, _EVENT.size))
            if kind == _NO_MORE:
                break
            # A word that is spoken as several ("12.50") is told several times, each time within itself.
            if kind == _WORD and length and position > (self._words[-1][1] if self._words else 0):
                self._words.append((position - 1, position - 1 + length, sample))
            events += _EVENT_BYTES
        return 0

    def _choose(self, voice: Voice) -> None:
        if not self._started:
            self._start()
        if voice is self._set:
            return
        self._set = None  # should it fail half-way
        options = adjusted(voice)
        status = self._espeak.espeak_SetVoiceByName(options.voice.encode())
        if status:
            raise EngineError(f"espeak cannot load {options.voice} (it says {status}).", hint=_REINSTALL)
        for parameter, name in _KNOBS.items():
            self._espeak.espeak_SetParameter(parameter, getattr(options, name), 0)
        self._set, self._language, self._stress = voice, options.voice.partition("+")[0], _stress(options)

    def _say(self, text: str) -> tuple[bytes, tuple[tuple[str, int], ...]]:
        self._parts.clear()
        self._words.clear()
        told, flags = self._told(text)
        words = told.encode()
        status = self._espeak.espeak_Synth(words, len(words) + 1, 0, 1, 0, flags, None, None)
        if status:
            raise EngineError(
                f"espeak could not speak {text!r:.60} (it says {status}).", hint="Run it again; report it if it stays."
            )
        samples = b"".join(self._parts)
        start, end = sound_in(samples, _SILENCE)
        spoken = ((_COMMAND.sub("", told[first:last]), max(at - start, 0)) for first, last, at in self._words)
        return samples[start * 2 : end * 2], tuple(spoken)

    def _told(self, text: str) -> tuple[str, int]:
        """*text*, which may have notation, as espeak takes it, and how it is to take it."""
        if "*" not in text and "](/" not in text:  # nearly every text
            return readable(text), _UTF8
        parts = []
        for piece in pieces(text):
            # Brackets stand after a space: after a quotation mark espeak is silent about them, and about the rest.
            told = f" [[{self._sounds(piece.ipa)}]]" if piece.ipa else readable(piece.text).replace("[[", "[")
            parts.append(told.join(self._stress) if piece.stressed else told)
        return "".join(parts), _UTF8 | _PHONEMES

    def _sounds(self, ipa: str) -> str:
        key = self._language, ipa
        if key not in self._names:
            english = self._language.startswith("en")
            try:
                self._names[key] = names_of(ipa, lambda name: self._read(f"[[{name}]]", _PHONEMES), english=english)
            except UnsayableError as error:
                raise EngineError(
                    f'espeak has no sound for the "{error}" of /{ipa}/ in {self._language}.',
                    hint="Write that pronunciation with another sound, or as a respelling.",
                ) from error
        return self._names[key]

    def _read(self, told: str, flags: int) -> str:
        """How *told* sounds, in IPA."""
        # Reading has no flag for brackets: it heeds them as the last speaking did.
        self._espeak.espeak_Synth(b"", 1, 0, 1, 0, flags, None, None)
        text = ctypes.create_string_buffer(told.encode())
        left = ctypes.c_void_p(ctypes.addressof(text))
        clauses = []
        while left.value:
            clauses.append(self._espeak.espeak_TextToPhonemes(ctypes.byref(left), _UTF8, _IPA).decode())
        return " ".join(" ".join(clauses).split())


def _stress(options: Options) -> tuple[str, str]:
    """Commands inside a text that stress a word and end that; SSML would have every text escaped.

    espeak's own emphasis (F) makes words louder, and those longer that it reads by itself. That is little for a word of
    given sounds, so it is said a tenth slower and a semitone and a half higher as well.
    """
    slower, higher = round(options.rate * 0.9), min(options.pitch + 8, 99)
    return f"\x015F\x01{slower}S\x01{higher}P", f"\x010F\x01{options.rate}S\x01{options.pitch}P"


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
