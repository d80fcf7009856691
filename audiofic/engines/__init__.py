"""The engines: what every one of them does and where each is found; one is imported only when it is asked for."""

from collections.abc import Iterable
from dataclasses import replace
from importlib import import_module
from typing import Protocol, runtime_checkable

from audiofic.errors import EngineError, did_you_mean
from audiofic.model import Audio, Voice

GROUP = "audiofic.engines"
"""Entry-point group through which another package offers an engine."""

NEURAL = {
    "piper": "audiofic voices add en_US-lessac-medium",
    "kokoro": "audiofic voices add kokoro",
}
"""Engines that speak by default once they have a voice, the quicker first, and how they get one."""
PLAIN = "espeak"
"""The engine that always has voices, and speaks where no neural one has any."""

VOICELESS = {name: f"Get one: {command}" for name, command in NEURAL.items()} | {
    "command": "Install flite, or write a voice with a table [command], and say with --voices where it is.",
    "openai": "Say where the server is: AUDIOFIC_OPENAI_URL=http://localhost:8880",
}
"""What to do where an engine has no voices."""

_UPDATE = "Update the package that it comes from, or tell its authors."

TABLE = {
    "command": "audiofic.engines.command:Command",
    "espeak": "audiofic.engines.espeak:Espeak",
    "kokoro": "audiofic.engines.kokoro:Kokoro",
    "openai": "audiofic.engines.openai:Openai",
    "piper": "audiofic.engines.piper:Piper",
    "pyttsx3": "audiofic.engines.pyttsx3:Pyttsx3",
    "tone": "audiofic.engines.tone:Tone",
}


@runtime_checkable
class Engine(Protocol):
    """Speaks text. Made without arguments; raises EngineError when what it needs is missing."""

    @property
    def slow(self) -> bool:
        """Whether a line costs so much that its take is kept by itself."""

    def speak(self, text: str, voice: Voice) -> Audio:
        """Say *text*, without silence around it; never empty where the text has a letter or a digit.

        Raises EngineError when that cannot be done, VoiceError when the voice has options that it does not understand.
        """

    def fingerprint(self) -> str:
        """What the sound depends on besides text and voice: engine and versions. Costs no synthesis."""

    def close(self) -> None:
        """Let go of processes and files; the engine is not used afterwards."""


@runtime_checkable
class Discoverer(Protocol):
    """An engine that finds voices where it runs (those of the operating system, of a server ...)."""

    def voices(self) -> tuple[Voice, ...]:
        """What is there; English first."""


@runtime_checkable
class Filed(Protocol):
    """An engine whose voices are files, which may become others of the same name."""

    def source(self, voice: Voice) -> str:
        """Digest of the files of *voice*. Raises VoiceError where one is missing."""


@runtime_checkable
class Polyglot(Protocol):
    """An engine whose voices are timbres: each may speak every language that the engine knows."""

    def in_language(self, voice: Voice, language: str) -> Voice | None:
        """*voice* as it speaks *language*, a primary subtag of BCP 47; None where that is not known."""


@runtime_checkable
class Stoppable(Protocol):
    """An engine that waits for another program, which must not outlive it."""

    def stop(self) -> None:
        """End what it waits for, at once; called from another thread, just before the process ends."""


@runtime_checkable
class Remote(Protocol):
    """An engine that speaks on another machine: its passages are no work for the cores of this one."""

    concurrency: int
    """Passages that are spoken at the same time."""


def names() -> tuple[str, ...]:
    """Every engine that can be asked for, installed or not."""
    return tuple(sorted({*TABLE, *_plugins()}))


def open_engine(name: str) -> Engine:
    """The engine called *name*, ready to speak."""
    target = TABLE.get(name) or _plugins().get(name)
    if target is None:
        known = names()
        raise EngineError(
            f'There is no engine "{name}".{did_you_mean(name, known)}', hint=f"The engines are {', '.join(known)}."
        )
    module, _, attribute = target.partition(":")
    try:
        make = getattr(import_module(module), attribute)
    except AttributeError as error:
        raise EngineError(f'The engine "{name}" is not in its package: {error}.', hint=_UPDATE) from error
    except ImportError as error:
        raise EngineError(
            f'The engine "{name}" cannot be loaded: {error}.',
            hint=f"Install what it needs: pip install {(error.name or module).partition('.')[0].replace('_', '-')}",
        ) from error
    engine = make()
    if not isinstance(engine, Engine):
        raise EngineError(f'The engine "{name}" is none: it was written for another audiofic.', hint=_UPDATE)
    return engine


def check(name: str) -> str:
    """What stands behind the engine called *name*, with versions; EngineError says how to get what is missing."""
    engine = open_engine(name)
    try:
        return engine.fingerprint()
    finally:
        engine.close()


def found_voices(name: str) -> tuple[Voice, ...]:
    """The voices that the engine called *name* finds by itself; most find none and live on files of voices/."""
    engine = open_engine(name)
    try:
        return engine.voices() if isinstance(engine, Discoverer) else ()
    finally:
        engine.close()


def sourced(name: str, voices: Iterable[Voice]) -> tuple[Voice, ...]:
    """*voices* of the engine called *name* with the digests of their files, if it has any. Raise VoiceError."""
    engine = open_engine(name)
    try:
        if not isinstance(engine, Filed):
            return tuple(voices)
        return tuple(replace(voice, source=engine.source(voice)) for voice in voices)
    finally:
        engine.close()


def taught(name: str, voices: Iterable[Voice], language: str) -> tuple[Voice, ...]:
    """Those of *voices* that the engine called *name* can make speak *language*, as they speak it."""
    engine = open_engine(name)
    try:
        if not isinstance(engine, Polyglot):
            return ()
        return tuple(one for voice in voices if (one := engine.in_language(voice, language)))
    finally:
        engine.close()


def default_engine(language: str = "") -> str:
    """The engine that speaks unless another is asked for: the first neural one with a voice (of *language*).

    Raise VoiceError where a voice of it is broken.
    """
    for name in NEURAL:
        try:
            voices = found_voices(name)
        except EngineError:  # its package is not installed
            continue
        if any(language in ("", voice.language) for voice in voices):
            return name
    return PLAIN


def _plugins() -> dict[str, str]:
    # By name, because importing it costs as much as starting click (40 ms) and the table above nearly always suffices.
    metadata = import_module("importlib.metadata")
    return {entry.name: entry.value for entry in metadata.entry_points(group=GROUP)}
