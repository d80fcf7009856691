"""Piper: neural voices on this machine, each a model that `audiofic voices add` brings, or a file of one's own."""

import json
import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import groupby, takewhile
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import msgspec

from audiofic.engines.espeak import readable
from audiofic.engines.models import digest, models_folder, portions, require, unloadable, versions
from audiofic.engines.options import read_options
from audiofic.engines.piper_models import SUFFIX, Model, config_path, installed, read_model
from audiofic.errors import EngineError, VoiceError, did_you_mean
from audiofic.model import Audio, Voice
from audiofic.notation import pieces, plain

if TYPE_CHECKING:
    import piper

REVISION = 1
"""Raised when the same text and voice would sound different than before: it is part of every cache key."""

_LONGEST = 400
"""Phonemes at a time, half a minute: a model's memory grows with them, to gigabytes for three minutes."""
_KEPT = 8
"""Models that stay loaded: each takes a good 100 MB of every worker, and half a second to come back."""
_NAME = re.compile(r"(?P<model>.+\.onnx|[^#]+)(?:#(?P<speaker>.+))?")
_READ = ("espeak", "text")
"""Kinds of phonemes that need neither another package nor a download."""
_INPUTS = frozenset({"input", "input_lengths", "scales"})
_STOPS = ".!?"
_MARKS = {"…": ".", "—": ";", "–": ";"} | {mark: mark for mark in ".!?,;:"}
"""What ends a clause -> the phoneme that Piper has for it."""
_SPELLING = frozenset(_MARKS) | {"‿", "|", "‖"}
"""In the IPA of one word these are syllables and joins, where Piper would make a pause."""


class Options(msgspec.Struct, frozen=True):
    """The knobs of a voice; what is left out is as the model has it."""

    model: Annotated[str, msgspec.Meta(min_length=1)]
    """Name of an installed model, or the path of a file; of several speakers, "#" and one's name or number follow."""
    length_scale: Annotated[float, msgspec.Meta(ge=0.25, le=4)] | None = None
    """How slow it is."""
    noise_scale: Annotated[float, msgspec.Meta(ge=0, le=2)] | None = None
    """How lively its melody is."""
    noise_w: Annotated[float, msgspec.Meta(ge=0, le=2)] | None = None
    """How lively its rhythm is."""


class Piper:
    """Speaks by models, which are loaded with their first text; those that spoke last are kept."""

    slow = True

    def __init__(self) -> None:
        require("piper", "piper-tts", extra="piper")
        self._folder = models_folder("piper")
        self._models: dict[str, Model] = {}
        self._loaded: dict[Path, piper.PiperVoice] = {}

    def speak(self, text: str, voice: Voice) -> Audio:
        """Say *text*; its pitch is the model's own."""
        options = read_options(voice, Options)
        model, speaker = self._found(options.model)
        rate = model.config.audio.sample_rate
        if not any(map(str.isalnum, readable(plain(text)))):
            return Audio(b"", rate)
        loaded = self._load(model)
        from piper import SynthesisConfig  # noqa: PLC0415  # as in _load

        from audiofic.engines.sessions import running, sounded  # noqa: PLC0415

        slowness = options.length_scale or loaded.config.length_scale
        how = SynthesisConfig(speaker, slowness / voice.pace, options.noise_scale, options.noise_w)
        spoken = [part for sentence in sentences(text, loaded) for part in portions(sentence, _LONGEST)]
        with running(model.path, model.repair):
            parts: list[Any] = [loaded.phoneme_ids_to_audio(loaded.phonemes_to_ids([*one]), how) for one in spoken]
        audio = sounded(parts, rate)
        if not audio.samples:
            raise EngineError(
                f"The Piper model {model.name} has no sound for {plain(text)!r:.60}.",
                hint="Spell it out in the cast file: [pronounce].",
            )
        return audio

    def fingerprint(self) -> str:
        """Our revision and the packages' versions; what a model is, its voices say (Voice.source)."""
        return self._fingerprint

    def voices(self) -> tuple[Voice, ...]:
        """Every installed model's, English first. Raise VoiceError for a broken one."""
        found = [voice for model in installed(self._folder) for voice in model.voices()]
        return tuple(sorted(found, key=lambda voice: voice.language != "en"))

    def source(self, voice: Voice) -> str:
        """Digest of the model's files. Raise VoiceError where they are missing."""
        model, _ = self._found(read_options(voice, Options).model)
        return digest([model.path, config_path(model.path)])

    @cached_property
    def _fingerprint(self) -> str:
        return f"piper {REVISION}, {versions('piper-tts', 'onnxruntime')}"

    def close(self) -> None:
        """Let go of the models."""
        self._loaded.clear()

    def _found(self, wanted: str) -> tuple[Model, int | None]:
        """The model and the speaker that a voice's option *model* names."""
        named = _NAME.fullmatch(wanted)
        name, speaker = (named["model"], named["speaker"] or "") if named else (wanted, "")
        if wanted not in self._models:
            path = Path(name).expanduser() if name.endswith(SUFFIX) else self._folder / f"{name}{SUFFIX}"
            if not path.is_absolute():
                raise VoiceError(f"Nobody can tell where the model {name} is.", "Give its path from the root on.")
            if not path.is_file():
                raise self._missing(name, path)
            self._models[wanted] = read_model(path)
        model = self._models[wanted]
        return model, model.speaker(speaker)

    def _missing(self, name: str, path: Path) -> VoiceError:
        if path.parent != self._folder:
            return VoiceError(f"There is no Piper model {path}.", "Correct the path in the voice's file.")
        if any(self._folder.glob(f"{name}*.part")):
            return VoiceError(f"The Piper model {name} is half downloaded.", f"Go on: audiofic voices add {name}")
        there = [one.name.removesuffix(SUFFIX) for one in self._folder.glob(f"*{SUFFIX}")]
        return VoiceError(
            f"The Piper model {name} is not installed.{did_you_mean(name, there)}",
            f"Get it: audiofic voices add {name}",
        )

    def _load(self, model: Model) -> "piper.PiperVoice":
        loaded = self._loaded.pop(model.path, None) or _opened(model)
        self._loaded[model.path] = loaded  # the last that spoke is the last to go
        if len(self._loaded) > _KEPT:
            del self._loaded[next(iter(self._loaded))]
        return loaded


def _opened(model: Model) -> "piper.PiperVoice":
    if model.config.phoneme_type not in _READ:
        raise VoiceError(
            f"The Piper model {model.name} reads {model.config.phoneme_type}, which audiofic does not write.",
            hint="Choose another voice.",
        )
    try:  # Piper takes a third of a second to import: who only lists voices does not wait for it.
        from piper import PiperConfig, PiperVoice  # noqa: PLC0415

        from audiofic.engines.sessions import open_session  # noqa: PLC0415
    except ImportError as error:
        raise unloadable("piper", error) from error
    inputs = _INPUTS | {"sid"} if model.config.num_speakers > 1 else _INPUTS
    config = PiperConfig.from_dict(json.loads(config_path(model.path).read_bytes()))
    # Not PiperVoice.load: its session takes every core for itself, and is slower for it.
    session = open_session(model.path, [inputs], model.repair)
    return PiperVoice(session=session, config=config)


def sentences(text: str, voice: "piper.PiperVoice") -> Iterator[Sequence[str]]:
    """The phonemes of *text*, sentence by sentence: by *voice*'s own espeak, but for the words whose sounds are given.

    Without the phonemes that the model does not know: Piper drops them too, and warns each time.
    """
    found: list[list[str]] = [[]]
    told = False
    for ipa, run in groupby(pieces(text), lambda piece: _phonemes(piece.ipa, voice)):
        if ipa:
            found[-1] += ipa * len([*run])
        else:
            letters = readable("".join(piece.text for piece in run))
            _add(found, _closed(found, letters) if told else letters, voice)
        told = bool(ipa)
    known = voice.config.phoneme_id_map
    for sentence in found:
        if phonemes := [one for one in sentence if one in known]:
            yield phonemes


def _phonemes(ipa: str, voice: "piper.PiperVoice") -> list[str]:
    """What of *ipa* the model knows. A tie or a tone is no loss, and a book must not end at a name."""
    known = voice.config.phoneme_id_map
    return [one for one in unicodedata.normalize("NFD", ipa) if one in known and one not in _SPELLING]


def _closed(found: list[list[str]], text: str) -> str:
    """End the clause after a word of given sounds, as espeak does not see the mark behind it; hand back the rest."""
    closing = "".join(takewhile(lambda one: not one.isalnum() and not one.isspace(), text))
    mark = next((_MARKS[one] for one in closing if one in _MARKS), "")
    if mark:
        found[-1].append(mark)
        if mark in _STOPS:
            found.append([])
    return text[len(closing) :]


def _add(found: list[list[str]], text: str, voice: "piper.PiperVoice") -> None:
    """Add the phonemes of *text* to those *found*, white space at its ends included: espeak takes it away."""
    if text[:1].isspace() and found[-1]:
        found[-1].append(" ")
    try:
        first, *others = voice.phonemize(text) or [[]]
    except RuntimeError as error:
        raise VoiceError(
            f"A Piper model wants espeak's voice {voice.config.espeak_voice}, which does not exist.",
            hint="Correct it in the model's .onnx.json, or get the model again: audiofic voices add NAME",
        ) from error
    found[-1] += first
    found += [list(other) for other in others]
    if found[-1] and found[-1][-1] in _STOPS:
        found.append([])
    elif text[-1:].isspace() and found[-1] and found[-1][-1] != " ":
        found[-1].append(" ")
