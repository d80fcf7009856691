"""Spoken passages and takes on disk, each named by all it depends on: resuming after a crash is finding them again."""

import os
import time
import zlib
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import msgspec
import platformdirs

from audiofic.atomic import refusal, replacing
from audiofic.errors import OutputError
from audiofic.model import Spoken

LIMIT = 8 << 30
"""Bytes that the cache holds at most once a render is over: 280 hours at 64 kbit/s."""
_YOUNG = 24 * 3600
"""Seconds since its last use in which a passage is kept over the limit, as a render under way may need it."""
_LITTER = ".tmp-"


def default_folder() -> Path:
    """Where the system keeps what can be made again."""
    return Path(platformdirs.user_cache_dir("audiofic")) / "passages"


@dataclass(frozen=True, slots=True)
class Cache:
    """A folder of passages. An entry is one line of JSON, a Spoken and a checksum, and then the encoder's packets."""

    folder: Path
    limit: int = LIMIT
    """Bytes."""

    def path(self, key: str) -> Path:
        """Where the passage *key* is or would be."""
        return self.folder / key[:2] / key

    def find(self, key: str) -> Spoken | None:
        """What is known of the entry *key* if it is here; it then counts as used now."""
        entry = self.read(key)
        return entry[0] if entry else None

    def read(self, key: str) -> tuple[Spoken, bytes] | None:
        """The entry *key* with its packets, likewise."""
        path = self.path(key)
        try:
            with path.open("rb") as file:
                head, packets = file.readline(), file.read()
            spoken = _whole(head, packets)
            if spoken is None:  # a disk's fault, or a power cut's: as if it were not there
                path.unlink(missing_ok=True)
                return None
            os.utime(path)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise refusal(error, path) from error
        return spoken, packets

    def forget(self, key: str) -> None:
        """Let go of the entry *key*, if it is here."""
        try:
            self.path(key).unlink(missing_ok=True)
        except OSError as error:
            raise refusal(error, self.path(key)) from error

    def add(self, key: str, spoken: Spoken, packets: bytes) -> None:
        """Store a passage, all of it or nothing."""
        path = self.path(key)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with replacing(path, _LITTER) as file:
                file.write(msgspec.json.encode((spoken, _checksum(spoken, packets))) + b"\n")
                file.write(packets)
        except OSError as error:
            raise refusal(error, path) from error

    def packets(self, key: str) -> bytes:
        """The packets of the passage *key*. Raise OutputError where it is not here any more, or damaged since."""
        entry = self.read(key)
        if entry is None:
            raise OutputError(
                "A finished passage was removed from the cache, or damaged, while its story was being rendered.",
                "Render again: only what is missing is spoken.",
            )
        return entry[1]

    def trim(self) -> None:
        """Remove the passages unused for longest, down to the limit, and what killed workers left behind."""
        old = time.time() - _YOUNG
        entries = []
        for path in self.folder.glob("??/*"):
            with suppress(FileNotFoundError):  # another render may trim at the same time
                status = path.stat()
                if path.name.startswith(_LITTER) and status.st_mtime < old:
                    path.unlink()
                entries.append((status.st_mtime, status.st_size, path))
        total = sum(size for _, size, _ in entries)
        for used, size, path in sorted(entries):
            if total <= self.limit or used > old:
                break
            with suppress(FileNotFoundError):
                path.unlink()
            total -= size


def _whole(head: bytes, packets: bytes) -> Spoken | None:
    """What an entry holds, or None where it is damaged."""
    try:
        spoken, checksum = msgspec.json.decode(head, type=tuple[Spoken, int])
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
    return spoken if checksum == _checksum(spoken, packets) else None


def _checksum(spoken: Spoken, packets: bytes) -> int:
    return zlib.crc32(packets, zlib.crc32(msgspec.json.encode(spoken)))
