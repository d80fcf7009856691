"""The files that a library is published with: whole, written only where they change, taken away when stale."""

import filecmp
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from audiofic.atomic import refusal

LIST = "feeds/.written"
"""Names the files that are ours to take away; if it is lost, they stay."""
_FORM = "audiofic feeds 1"  # its first line; with another one, every file is written anew


class Output:
    """The published files of the library in the folder *root*."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.before = frozenset(listed(root / LIST))
        self.files: set[str] = set()
        """Paths from *root* that are published now."""
        self._folders: set[Path] = set()

    def is_fresh(self, name: str, moment: float) -> bool:
        """Whether the file *name* was written before, for a book that was last written at *moment*."""
        try:
            return name in self.before and abs((self.root / name).stat().st_mtime - moment) < 0.001
        except OSError:
            return False

    def keep(self, name: str) -> bool:
        """Leave the file *name* as it is, if it was written before and is still there."""
        kept = name in self.before and (self.root / name).is_file()
        self.files |= {name} if kept else set()
        return kept

    def put(self, name: str, data: bytes) -> None:
        """Have *data* in the file *name*."""
        with self.writing(name) as file:
            file.write(data)

    def date(self, name: str, moment: float) -> None:
        """Note that *name* belongs to a book that was last written at *moment*, for `is_fresh`."""
        os.utime(self.root / name, (moment, moment))

    @contextmanager
    def writing(self, name: str) -> Iterator[BinaryIO]:
        """A file that takes the place of *name*, unless it is the same: what does not change keeps its date."""
        target = self.root / name
        draft = target.with_name(f".feed-{secrets.token_hex(8)}")
        try:
            if target.parent not in self._folders:
                target.parent.mkdir(parents=True, exist_ok=True)
                self._folders.add(target.parent)
            try:
                with draft.open("x+b") as file:
                    yield file
                if target.is_file() and filecmp.cmp(draft, target, shallow=False):
                    draft.unlink()
                else:
                    os.replace(draft, target)
            except BaseException:
                draft.unlink(missing_ok=True)
                raise
        except OSError as error:
            raise refusal(error, target) from error
        self.files.add(name)

    def sweep(self) -> None:
        """Take away what was written before and is no longer published, and note what is."""
        for name in sorted(self.before - self.files, reverse=True):
            path = self.root / name
            with suppress(OSError):  # it is gone already, or not to be had: nothing refers to it any more
                path.unlink()
                path.parent.rmdir()  # only if that was its last file
        lines = "\n".join((_FORM, *sorted(self.files)))
        self.put(LIST, f"{lines}\n".encode())


def listed(path: Path) -> Iterator[str]:
    """The files that *path* lists, as long as they lie where ours do."""
    try:
        form, *names = path.read_text("utf-8").splitlines()
    except (OSError, ValueError):
        return
    if form == _FORM:
        yield from (name for name in names if name.startswith("feeds/") and ".." not in PurePosixPath(name).parts)
