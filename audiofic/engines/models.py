"""What the neural engines share: their packages, where models lie and what tells them apart, what one call may hold."""

import hashlib
import os
from collections.abc import Iterable, Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path

import platformdirs

from audiofic.errors import EngineError

ROLES = ("narrator", "notes", "dialogue", "character", "lead")
"""What a neural voice is offered for: everything, as often there is but one."""

# Before anybody imports it: from 1.29 on onnxruntime writes what machine this is into the user's cache, and sends it.
os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")

_SAMPLES = 64
_SAMPLE = 4096
_CLAUSE = frozenset(",;:.!?…—")


def require(module: str, package: str, extra: str) -> None:
    """Raise EngineError where *module* of *package*, which our *extra* brings, is not installed. It is not imported."""
    spec = find_spec(module)
    if spec is None or spec.origin is None:  # a folder of that name, where the user happens to be
        raise EngineError(f"{package} is not installed.", hint=f'Install it: pip install "audiofic[{extra}]"')


def versions(*packages: str) -> str:
    """The *packages* and their versions. Raise EngineError where a module of one's name is another package's."""
    from importlib import metadata  # noqa: PLC0415  # as slow as click: who only lists voices does not wait for it

    try:
        return ", ".join(f"{package} {metadata.version(package)}" for package in packages)
    except metadata.PackageNotFoundError as error:
        raise EngineError(f"{error.name} is not installed.", hint=f"Install it: pip install {error.name}") from error


def unloadable(engine: str, error: ImportError) -> EngineError:
    """What to say when the packages of *engine* are there and do not work, as without a library of the system's."""
    what = " ".join(str(error).split()).rstrip(".")
    hint = f'Install its packages again: pip install --force-reinstall "audiofic[{engine}]"'
    return EngineError(f'The engine "{engine}" cannot be loaded: {what}.', hint)


def models_folder(engine: str) -> Path:
    """Where the models of *engine* are kept: the system's folder for what belongs to its user."""
    return Path(platformdirs.user_data_dir("audiofic")) / engine


def digest(paths: Iterable[Path]) -> str:
    """Of the files *paths*: of their lengths and of 64 places in each. All of a model would be 0.1 s at every start.

    Raise OSError.
    """
    found = hashlib.sha256()
    for path in paths:
        size = path.stat().st_size
        found.update(b"%d;" % size)
        with path.open("rb") as file:
            for place in sorted({size * n // _SAMPLES for n in range(_SAMPLES)}):
                file.seek(place)
                found.update(file.read(_SAMPLE))
    return found.hexdigest()[:16]


def portions(phonemes: Sequence[str], limit: int) -> Iterator[Sequence[str]]:
    """*phonemes* in portions of at most *limit*, cut after a clause, else after a word, else where the limit is.

    Not before the middle of the limit, as a scrap of a clause is spoken at another pace than the rest.
    """
    while len(phonemes) > limit:
        places = range(limit - 1, limit // 2 - 1, -1)
        clause = next((n + 1 for n in places if phonemes[n] in _CLAUSE), None)
        end = clause or next((n + 1 for n in places if phonemes[n] == " "), limit)
        yield phonemes[:end]
        phonemes = phonemes[end:]
    if phonemes:
        yield phonemes
