"""What is here, what is missing, and how to get it."""

import platform
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version

from audiofic.cache import LIMIT, default_folder
from audiofic.engines import check, names
from audiofic.errors import AudioficError
from audiofic.voices import bundled_voices, load_voices


def diagnose() -> Iterator[str]:
    """A line for each thing that a rendering needs."""
    yield f"audiofic {version('audiofic')}, Python {platform.python_version()}, {platform.platform(terse=True)}"
    for name in names():
        try:
            yield f"engine {name}: {check(name)}; {len(load_voices([bundled_voices()], name))} voices"
        except AudioficError as error:
            yield f"engine {name}: {error.message} {error.hint}"
    yield f"encoder: MP3 by LAME, lameenc {version('lameenc')}"
    yield f"encoder: M4B (AAC) and Opus by FFmpeg, PyAV {version('av')}"
    try:
        yield f"cluster: dask.distributed {version('distributed')}"
    except PackageNotFoundError:
        yield 'cluster: dask.distributed is not installed. Install it: pip install "audiofic[cluster]"'
    folder = default_folder()
    try:
        size = sum(path.stat().st_size for path in folder.glob("??/*"))
    except OSError as error:
        yield f"cache: {folder} cannot be read: {error.strerror}. Check its permissions."
    else:
        yield f"cache: {folder}, {size / 1e6:,.0f} of at most {LIMIT / 1e6:,.0f} MB"
