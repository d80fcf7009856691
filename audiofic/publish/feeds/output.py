"""The files that a library is published with: whole, written only where they change, taken away when stale."""

import filecmp
import os
import secrets
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

import msgspec

from audiofic.atomic import refusal

LIST = "feeds/.written"
"""Names the files that are ours to take away; if it is lost, they stay."""
FORM = 2
"""Of what goes with a book; what was written in another one is written anew."""


@dataclass(frozen=True, slots=True)
class _Listed:
    form: int = FORM
    files: dict[str, str] = field(default_factory=dict)  # path from the library's folder -> what it was made from


class Output:
    """The published files of the library in the folder *root*."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.files: dict[str, str] = {}
        """Path from *root* of each that is published now -> stamp of the book that it was made from, if of one."""
        listed = _read(root / LIST)
        self._before = listed.files
        self._known: dict[str, dict[str, str]] = defaultdict(dict)  # the same that are still good, by their folders
        for name, stamp in listed.files.items() if listed.form == FORM else ():
            if stamp:
                self._known[name.rpartition("/")[0]][name] = stamp

    def keep(self, folder: str, stamp: str) -> bool:
        """Leave what goes with a book in *folder* as it is, if all of it has this *stamp* and is still there."""
        known = self._known.get(folder, {})
        kept = set(known.values()) == {stamp} and all(os.path.isfile(self.root / name) for name in known)
        self.files |= known if kept else {}
        return kept

    def add(self, names: Iterable[str], stamp: str) -> None:
        """Note that the files *names* were written, from what has this *stamp*."""
        self.files.update(dict.fromkeys(names, stamp))

    def put(self, name: str, data: bytes) -> None:
        """Have *data* in the file *name*."""
        put(self.root / name, data)
        self.files[name] = ""

    def sweep(self) -> None:
        """Take away what was written before and is no longer published."""
        for name in sorted(self._before.keys() - self.files.keys(), reverse=True):
            path = self.root / name
            with suppress(OSError):  # it is gone already, or not to be had: nothing refers to it any more
                path.unlink()
                path.parent.rmdir()  # only if that was its last file
            del self._before[name]

    def note(self) -> None:
        """Write down what is there, for the next run."""
        listed = _Listed(files=dict(sorted((self._before | self.files).items())))
        put(self.root / LIST, msgspec.json.format(msgspec.json.encode(listed), indent=0))


def put(target: Path, data: bytes) -> None:
    """Have *data* in the file *target*. Raise OutputError where that cannot be."""
    try:
        with target.open("rb") as file:
            if file.read(len(data) + 1) == data:
                return
    except OSError:
        pass  # it is not there yet, or not to be had: the writing will say so
    with writing(target) as file:
        file.write(data)


@contextmanager
def writing(target: Path) -> Iterator[BinaryIO]:
    """A file that takes the place of *target*, unless it is the same: what does not change keeps its date.

    Raise OutputError where that cannot be.
    """
    draft = target.with_name(f".feed-{secrets.token_hex(8)}")
    try:
        if not target.parent.is_dir():
            target.parent.mkdir(parents=True, exist_ok=True)
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


def listed(path: Path) -> Iterable[str]:
    """The files that *path* lists, as long as they lie where ours do."""
    return _read(path).files


def _read(path: Path) -> _Listed:
    try:
        found = msgspec.json.decode(path.read_bytes(), type=_Listed)
    except (OSError, msgspec.DecodeError):
        return _Listed(0)
    ours = {n: stamp for n, stamp in found.files.items() if n.startswith("feeds/") and ".." not in n.split("/")}
    return _Listed(found.form, ours)
