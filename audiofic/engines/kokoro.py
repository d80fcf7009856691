"""Kokoro: one neural model with a good fifty voices, which `audiofic voices add kokoro` brings."""

import re
import zipfile
from collections.abc import Iterator
from functools import cached_property
from itertools import groupby
from typing import TYPE_CHECKING, Annotated

import msgspec

from audiofic.engines.espeak import readable
from audiofic.engines.models import ROLES, digest, models_folder, portions, require, unloadable, versions
from audiofic.engines.options import read_options
from audiofic.errors import EngineError, VoiceError, did_you_mean
from audiofic.model import Audio, Voice
from audiofic.notation import pieces, plain

if TYPE_CHECKING:
    import kokoro_onnx

REVISION = 1
"""Raised when the same text and voice would sound different than before: it is part of every cache key."""
MODEL, STYLES = "kokoro-v1.0.onnx", "voices-v1.0.bin"
"""The files, by the names under which kokoro-onnx publishes them."""

_INPUTS = [frozenset({tokens, "style", "speed"}) for tokens in ("tokens", "input_ids")]
_RATE = 24_000
_LONGEST = 400
"""Phonemes at a time: it could take 510, but rushes when it is given more than these."""
_SLOWEST, _FASTEST = 0.5, 2.0
_REPAIR = "Get it again: audiofic voices add kokoro"
_FLAG = re.compile(r"\([a-z]{2,3}(-[a-z0-9]+)*\)")
"""What espeak puts around a foreign word: "(fr)". The model would read it out."""

# First letter of a voice's name -> espeak's name of the language, its subtag, the accent. Japanese and Chinese are left
# out: the model learned them from other phonemes than espeak's.
_LANGUAGES = {
    "a": ("en-us", "en", "American"),
    "b": ("en-gb", "en", "British"),
    "e": ("es", "es", "Spanish"),
    "f": ("fr-fr", "fr", "French"),
    "h": ("hi", "hi", "Hindi"),
    "i": ("it", "it", "Italian"),
    "p": ("pt-br", "pt", "Brazilian"),
}
_GENDERS = {"f": "female", "m": "male"}
# By the grades that the model's makers give its English voices (VOICES.md): A to C+, and C for British men.
_LEADS = frozenset(
    "af_heart af_bella af_nicole af_aoede af_kore af_sarah am_fenrir am_michael am_puck"
    " bf_emma bf_isabella bm_fable bm_george".split()
)
_NARRATORS = frozenset("af_heart am_michael bf_emma bm_george".split())


class Options(msgspec.Struct, frozen=True):
    """The knobs of a voice."""

    voice: str
    """Its name in the file of voices: "af_heart"."""
    speed: Annotated[float, msgspec.Meta(ge=_SLOWEST, le=_FASTEST)] = 1.0


class Kokoro:
    """Speaks by the model, which is loaded with the first text."""

    slow = True

    def __init__(self) -> None:
        require("kokoro_onnx", "kokoro-onnx", extra="kokoro")
        folder = models_folder("kokoro")
        self._model, self._styles = folder / MODEL, folder / STYLES
        self._names: tuple[str, ...] | None = None
        self._loaded: kokoro_onnx.Kokoro | None = None

    def speak(self, text: str, voice: Voice) -> Audio:
        """Say *text*; its pitch is the voice's own."""
        options = self._checked(voice)
        speed = options.speed * voice.pace
        if not _SLOWEST <= speed <= _FASTEST:
            raise VoiceError(
                f'The voice "{voice.name}" shall speak at {speed:.2f} times its speed; Kokoro can do 0.5 to 2.',
                hint="Choose another pace.",
            )
        if not any(map(str.isalnum, readable(plain(text)))):
            return Audio(b"", _RATE)
        loaded = self._load()
        from audiofic.engines.sessions import running, sounded  # noqa: PLC0415  # as in _load

        phonemes = "".join(_phonemes(text, _LANGUAGES[options.voice[0]][0], loaded))
        with running(self._model, _REPAIR):
            parts = [
                loaded.create("".join(part), options.voice, speed, is_phonemes=True)[0]
                for part in portions(" ".join(phonemes.split()), _LONGEST)
            ]
        audio = sounded(parts, _RATE)
        if not audio.samples:
            raise EngineError(
                f"Kokoro has no sound for {plain(text)!r:.60}.", hint="Spell it out in the cast file: [pronounce]."
            )
        return audio

    def fingerprint(self) -> str:
        """Our revision and the packages' versions; what the model is, its voices say (Voice.source)."""
        return self._fingerprint

    def voices(self) -> tuple[Voice, ...]:
        """Those of the file of voices whose languages espeak can write for the model; none where it is not there."""
        if not self._model.is_file() or not self._styles.is_file():
            return ()
        source = digest([self._model, self._styles])
        return tuple(_voice(name, source) for name in sorted(self._known()))

    def source(self, _voice: Voice) -> str:
        """Digest of the model and the voices. Raise VoiceError where they are missing."""
        self._known()
        return digest([self._model, self._styles])

    @cached_property
    def _fingerprint(self) -> str:
        return f"kokoro {REVISION}, {versions('kokoro-onnx', 'onnxruntime')}"

    def close(self) -> None:
        """Let go of the model."""
        self._loaded = None

    def _checked(self, voice: Voice) -> Options:
        options = read_options(voice, Options)
        known = self._known()
        if options.voice not in known:
            raise VoiceError(
                f'The voice "{voice.name}" wants Kokoro\'s voice "{options.voice}", which does not exist.'
                f"{did_you_mean(options.voice, known)}",
                hint=f"There are {', '.join(known)}.",
            )
        return options

    def _known(self) -> tuple[str, ...]:
        """The names of the voices that can be spoken. Raise VoiceError where files are missing or broken."""
        if self._names is None:
            for path in (self._model, self._styles):
                if not path.is_file():
                    raise VoiceError(f"Kokoro's {path.name} is not there.", "Get it: audiofic voices add kokoro")
            try:
                with zipfile.ZipFile(self._styles) as styles:
                    names = [name.removesuffix(".npy") for name in styles.namelist()]
            except zipfile.BadZipFile as error:
                raise VoiceError(f"{self._styles} is broken, or only a part of it is there.", _REPAIR) from error
            except OSError as error:
                raise VoiceError(
                    f"{self._styles} cannot be read: {error.strerror}.", "Look at its permissions."
                ) from error
            self._names = tuple(name for name in names if name[:1] in _LANGUAGES and name[2:3] == "_")
        return self._names

    def _load(self) -> "kokoro_onnx.Kokoro":
        if self._loaded is None:
            try:  # kokoro-onnx takes a second to import: who only lists voices does not wait for it.
                import kokoro_onnx  # noqa: PLC0415

                from audiofic.engines.sessions import open_session  # noqa: PLC0415
            except ImportError as error:
                raise unloadable("kokoro", error) from error
            session = open_session(self._model, _INPUTS, _REPAIR)
            self._loaded = kokoro_onnx.Kokoro.from_session(session, str(self._styles))
        return self._loaded


def _phonemes(text: str, language: str, loaded: "kokoro_onnx.Kokoro") -> Iterator[str]:
    """The phonemes of *text*, run by run, without those that the model does not know."""
    for ipa, run in groupby(pieces(text), lambda piece: loaded.tokenizer.known(piece.ipa)):
        if ipa:
            yield ipa * len([*run])
            continue
        letters = readable("".join(piece.text for piece in run))
        said = _FLAG.sub("", loaded.tokenizer.phonemize(letters, language)) if letters.strip() else ""
        yield f"{' ' * letters[:1].isspace()}{said}{' ' * letters[-1:].isspace()}"


def _voice(name: str, source: str) -> Voice:
    _, language, accent = _LANGUAGES[name[0]]
    own = name.partition("_")[2].capitalize()
    lead = name in _LEADS or language != "en"
    narrates = name in _NARRATORS or language != "en"
    return Voice(
        name=name,
        description=f"Kokoro's {own}",
        gender=_GENDERS.get(name[1], "neutral"),
        age="old" if own == "Santa" else "adult",
        accent=accent,
        roles=tuple(role for role in ROLES if (role != "lead" or lead) and (role != "narrator" or narrates)),
        engine="kokoro",
        options={"voice": name},
        language=language,
        source=source,
    )
