"""The neural voices that can be had: Piper's by the names in its index, Kokoro's all at once."""

import difflib
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import msgspec

from audiofic.download import Remote, get
from audiofic.engines.kokoro import MODEL, STYLES
from audiofic.engines.models import models_folder
from audiofic.engines.piper_models import SUFFIX
from audiofic.errors import UsageError, VoiceError

MIRROR = "AUDIOFIC_VOICES_URL"
"""Environment variable: where else the files are, voices.json and Kokoro's two at its top."""
KOKORO = (
    (STYLES, 28_214_398, "sha256:bca610b8308e8d99f32e6fe4197e7ec01679264efed0cac9140fe9c29f1fbf7d"),
    (MODEL, 325_505_369, "sha256:beb0d1848dee9a49da392cc3df26958d46cfa35d321edf434f52949153f0df3a"),
)
"""The files of kokoro-onnx's release "model-files-v1.1": name, bytes, checksum."""

_PIPER_URL = "https://huggingface.co/rhasspy/piper-voices/resolve/main"
_KOKORO_URL = "https://github.com/thewh1teagle/kokoro-onnx/releases/download/model-files-v1.1"
_NEAREST = 5
_LISTED = 40


@dataclass(frozen=True, slots=True)
class Offer:
    """A voice, or a model of several, that can be had."""

    engine: str
    """What speaks it."""
    files: tuple[Remote, ...]
    """The one that makes it a voice comes last."""
    licence: str
    """Its name, or where it is told."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a download is, in bytes of all its files."""

    done: int
    total: int


class _File(msgspec.Struct):
    size_bytes: int
    md5_digest: str


class _Entry(msgspec.Struct):
    """A voice in Piper's voices.json."""

    files: dict[str, _File]
    """Path in the repository -> file."""
    aliases: list[str] = []


def offered(name: str) -> Offer:
    """The voice *name*, or kokoro. Raise VoiceError where there is no such or no list of them, or UsageError."""
    mirror = os.environ.get(MIRROR, "").rstrip("/")
    if mirror and not mirror.startswith(("http://", "https://")):
        raise UsageError(f"{MIRROR} is {mirror}, which is no web address.", "It begins with http:// or https://.")
    if name.lower() == "kokoro":
        folder, base = models_folder("kokoro"), mirror or _KOKORO_URL
        files = [Remote(f"{base}/{name}", folder / name, size, checksum) for name, size, checksum in KOKORO]
        return Offer("kokoro", tuple(files), "Apache-2.0")
    base = mirror or _PIPER_URL
    entry = _entry(_index(f"{base}/voices.json"), name)
    card = next((f"{base}/{quote(path)}" for path in entry.files if path.endswith("/MODEL_CARD")), "unknown")
    files = sorted(_files(entry, base), key=lambda remote: remote.path.suffix == SUFFIX)
    if not files:
        raise VoiceError(f'The index at {base} lists no file of the voice "{name}".', f"Look at {MIRROR}.")
    return Offer("piper", tuple(files), card)


def brought(offer: Offer) -> Iterator[Progress]:
    """Bring the files of *offer* to their places, but for those that are there. Raise VoiceError or OutputError."""
    missing = [remote for remote in offer.files if not remote.is_here()]
    total, done = sum(remote.size for remote in missing), 0
    for remote in missing:
        for count in remote.download():
            yield Progress(done + count, total)
        done += remote.size


def _index(url: str) -> Mapping[str, _Entry]:
    try:
        return msgspec.json.decode(get(url), type=dict[str, _Entry])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise VoiceError(f"{url} is not Piper's index of voices.", f"Look at {MIRROR}, or try again later.") from error


def _entry(index: Mapping[str, _Entry], name: str) -> _Entry:
    """The voice that *index* calls *name*, upper and lower case alike; a name of before is as good."""
    names = {key.lower(): key for key in index} | {old.lower(): key for key in index for old in index[key].aliases}
    key = names.get(name.lower()) or names.get(name.partition("#")[0].lower())
    if key is None:
        raise VoiceError(f'There is no voice "{name}" to be had.', _hint(name, index))
    return index[key]


def _hint(name: str, index: Mapping[str, _Entry]) -> str:
    """What *name* may mean: a language, or nearly a voice."""
    spoken = [key for key in index if key.lower().startswith((f"{name.lower()}_", f"{name.lower()}-"))]
    near = spoken[:_LISTED] or difflib.get_close_matches(name, index, _NEAREST, 0.4)
    languages = sorted({key.partition("_")[0] for key in index})
    rest = f"The languages are {', '.join(languages)}: audiofic voices add de says which voices one has."
    return f"Did you mean {', '.join(near)}?" if near else rest


def _files(entry: _Entry, base: str) -> Iterator[Remote]:
    folder = models_folder("piper")
    for path, file in entry.files.items():
        name = Path(path).name
        if name.endswith((SUFFIX, f"{SUFFIX}.json")):
            yield Remote(f"{base}/{quote(path)}", folder / name, file.size_bytes, f"md5:{file.md5_digest}")
