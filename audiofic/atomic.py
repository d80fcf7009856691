"""Files that stand at their place whole, or not at all."""

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from audiofic.errors import OutputError


@contextmanager
def replacing(target: Path, prefix: str) -> Iterator[BinaryIO]:
    """A new file next to *target* that takes its place when all went well, and is gone when not."""
    # Not tempfile's: its files are readable by their owner alone, and a media server is somebody else.
    draft = target.parent / f"{prefix}{secrets.token_hex(8)}"
    try:
        with draft.open("x+b") as file:
            yield file
        os.replace(draft, target)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


def refusal(error: OSError, path: Path) -> OutputError:
    """What an OSError on *path* means to the user."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return OutputError(
            f"The disk is full: {path.parent} cannot take any more.",
            "Make room and give the same command again: what is finished is kept.",
        )
    return OutputError(
        f"{path} cannot be written: {error.strerror}.",
        "Check the folder's permissions, or choose another one.",
    )
