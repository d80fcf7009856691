"""The engines: what every one of them does and where each is found; one is imported only when it is asked for."""

from importlib import import_module
from typing import Protocol, runtime_checkable

from audiofic.errors import EngineError, did_you_mean
from audiofic.model import Audio, Voice

GROUP = "audiofic.engines"
"""Entry-point group through which another package offers an engine."""

TABLE = {
    "espeak": "audiofic.engines.espeak:Espeak",
    "pyttsx3": "audiofic.engines.pyttsx3:Pyttsx3",
    "tone": "audiofic.engines.tone:Tone",
}


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
    except ImportError as error:
        raise EngineError(
            f'The engine "{name}" cannot be loaded: {error}.',
            hint=f"Install what it needs: pip install {(error.name or module).partition('.')[0].replace('_', '-')}",
        ) from error
    engine: Engine = make()
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


def _plugins() -> dict[str, str]:
    # By name, because importing it costs as much as starting click (40 ms) and the table above nearly always suffices.
    metadata = import_module("importlib.metadata")
    return {entry.name: entry.value for entry in metadata.entry_points(group=GROUP)}
