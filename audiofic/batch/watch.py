"""Stories as they arrive in a folder: a file counts once nothing has been written to it for a while.

By looking again and again: what the system tells of changes, it does not tell of network drives, where downloads lie.
"""

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from audiofic.batch.collection import files_in, is_story
from audiofic.edition import COVERS
from audiofic.errors import BusyError, StoryError

QUIET = 2.0
"""Seconds without a change after which a file is whole."""
EVERY = 1.0
"""Seconds between two looks."""

_Signature = tuple[int, int]
"""When it was written (nanoseconds), and its bytes."""


def arrivals(folder: Path, out: Path) -> Iterator[tuple[list[Path], frozenset[Path]]]:
    """All stories in *folder*, and which of its files a change concerns, whenever there is one; it never ends.

    Stories that are still being written are left out. Raise StoryError where there is no folder.
    """
    if not folder.is_dir():
        raise StoryError(f"There is no folder {folder}.", "Name the one in which the stories arrive.")
    folder = folder.absolute()
    told: dict[Path, _Signature] = {}
    since: dict[Path, tuple[_Signature, float]] = {}
    while True:
        now = time.monotonic()
        found = _signatures(folder, out)
        since = {
            path: since[path] if path in since and since[path][0] == signature else (signature, now)
            for path, signature in found.items()
        }
        whole = {path: signature for path, (signature, first) in since.items() if now - first >= QUIET}
        if changed := frozenset(path for path, signature in whole.items() if told.get(path) != signature):
            told = whole
            # A cast file, a cover or a folder's cover may belong to any of them.
            concerned = changed if all(map(is_story, changed)) else frozenset(whole)
            yield sorted(filter(is_story, whole)), concerned
        time.sleep(EVERY)


def once_free(render: Callable[[], object]) -> None:
    """Call *render*, and again as long as another batch fills its folder: the nightly one must not end the watch."""
    while True:
        try:
            render()
        except BusyError:
            time.sleep(EVERY)
        else:
            return


def _signatures(folder: Path, out: Path) -> dict[Path, _Signature]:
    """Of stories, cast files and covers; whatever else is downloaded there is no reason to look at all stories."""
    found = {}
    for path in files_in(folder, out):
        if not (is_story(path) or path.suffix.lower() in (".toml", *COVERS)):
            continue
        try:
            status = os.stat(path)
        except OSError:  # gone since
            continue
        found[path] = (status.st_mtime_ns, status.st_size)
    return found
