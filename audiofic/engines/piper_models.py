"""The models of Piper that are installed, and the voices in them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import msgspec

from audiofic.engines.models import ROLES, digest
from audiofic.engines.options import explain
from audiofic.errors import VoiceError, did_you_mean
from audiofic.languages import subtag
from audiofic.model import Voice

SPEAKERS = 24
"""Of a model with more, so many are found by themselves: the first, which had most to learn from."""
SUFFIX = ".onnx"

# The index says nothing of gender. These are the voices whose names or data sets do.
_WOMEN = frozenset(
    "alba amy cori eva_k jenny_dioco jessica kathleen kerstin kristin lessac ljspeech poppy prudence ramona"
    " siwis".split()
)
_MEN = frozenset(
    "alan bryce carlfm danny davefx gilles joe john karlsson kusal norman obadiah pavoque pierre reza_ibrahim ryan"
    " spike thorsten tom".split()
)


class Language(msgspec.Struct, frozen=True):
    """What a model says about its language; older ones say nothing."""

    family: str = ""
    country_english: str = ""


class Sound(msgspec.Struct, frozen=True):
    """What a model says about its sound."""

    sample_rate: Annotated[int, msgspec.Meta(ge=8_000, le=192_000)]


class Espeak(msgspec.Struct, frozen=True):
    """Which voice of espeak tells the model's phonemes."""

    voice: str


class Inference(msgspec.Struct, frozen=True):
    """How it speaks where nobody wishes otherwise."""

    length_scale: Annotated[float, msgspec.Meta(gt=0)] = 1.0
    noise_scale: float = 0.667
    noise_w: float = 0.8


class Config(msgspec.Struct, frozen=True):
    """What a model's .onnx.json must hold, for us and for Piper, which takes it unseen."""

    audio: Sound
    espeak: Espeak
    num_symbols: int
    num_speakers: int
    phoneme_id_map: dict[str, list[int]]
    speaker_id_map: dict[str, int] = {}
    phoneme_type: str = "espeak"
    inference: Inference = Inference()
    language: Language = Language()


@dataclass(frozen=True, slots=True)
class Model:
    """A model on disk, known by its .onnx.json."""

    path: Path
    config: Config

    @property
    def name(self) -> str:
        """As in en_US-lessac-medium."""
        return self.path.name.removesuffix(SUFFIX)

    @property
    def repair(self) -> str:
        """What to do when something is wrong with it."""
        return _again(self.name)

    def speaker(self, wanted: str) -> int | None:
        """The number of the speaker who is *wanted* by name or number; None of a model with one. Raise VoiceError."""
        if not wanted:
            return 0 if self.config.num_speakers > 1 else None
        known = self.speakers()
        number = known.get(wanted, int(wanted) if wanted.isascii() and wanted.isdigit() else -1)
        if self.config.num_speakers < 2 or not 0 <= number < self.config.num_speakers:
            raise VoiceError(
                f'The Piper model {self.name} has no speaker "{wanted}".{did_you_mean(wanted, known)}',
                f"It has {', '.join([*known][:SPEAKERS])}." if known else f'Write "{self.name}" alone.',
            )
        return number

    def speakers(self) -> Mapping[str, int]:
        """Names and numbers of the speakers, the lowest number first; empty of a model with one."""
        if self.config.num_speakers < 2:
            return {}
        named = self.config.speaker_id_map or {str(n): n for n in range(self.config.num_speakers)}
        return dict(sorted(named.items(), key=lambda item: item[1]))

    def voices(self) -> Iterator[Voice]:
        """A voice for each of its speakers, up to SPEAKERS."""
        source = digest([self.path, config_path(self.path)])
        if not self.speakers():
            yield self._voice("", source)
        for speaker in [*self.speakers()][:SPEAKERS]:
            yield self._voice(speaker, source)

    def _voice(self, speaker: str, source: str) -> Voice:
        name, language = f"{self.name}#{speaker}" if speaker else self.name, self.config.language
        code = language.family or self.config.espeak.voice
        return Voice(
            name=name,
            description=f"Speaker {speaker} of the Piper model {self.name}" if speaker else "A Piper model",
            gender=_gender(speaker or "".join(self.name.split("-")[1:2])),
            age="adult",
            accent=language.country_english or self.config.espeak.voice,
            roles=tuple(role for role in ROLES if role != "narrator") if speaker else ROLES,
            engine="piper",
            options={"model": name},
            language=subtag(code) or code.partition("-")[0].lower(),
            source=source,
        )


def installed(folder: Path) -> tuple[Model, ...]:
    """The models of *folder*, by name. Raise VoiceError for one whose .onnx.json is missing or broken."""
    return tuple(read_model(path) for path in sorted(folder.glob(f"*{SUFFIX}")))


def read_model(path: Path) -> Model:
    """The model of the file *path*. Raise VoiceError."""
    about = config_path(path)
    name = path.name.removesuffix(SUFFIX)
    try:
        config = msgspec.json.decode(about.read_bytes(), type=Config)
    except FileNotFoundError as error:
        raise VoiceError(
            f"The Piper model {path} has no {about.name} beside it.", f"Get it: audiofic voices add {name}"
        ) from error
    except OSError as error:
        raise VoiceError(f"{about} cannot be read: {error.strerror}.", "Look at its permissions.") from error
    except msgspec.ValidationError as error:
        raise VoiceError(f"{about} is not about a Piper model: {explain(error)}.", _again(name)) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise VoiceError(f"{about} is broken, or only a part of it is there.", _again(name)) from error
    return Model(path, config)


def config_path(path: Path) -> Path:
    """The .onnx.json of the model *path*."""
    return path.with_name(path.name + ".json")


def _again(name: str) -> str:
    return f"Get it again: audiofic voices add {name}"


def _gender(name: str) -> str:
    words = name.lower().split("_")
    if "female" in words or name.lower() in _WOMEN:
        return "female"
    return "male" if "male" in words or name.lower() in _MEN else "neutral"
