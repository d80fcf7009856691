"""A file is downloaded: it goes on where it broke off, and stands at its place when its checksum is right."""

import hashlib
import os
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import filelock
import urllib3
from urllib3.exceptions import HTTPError, ProtocolError

from audiofic.errors import AudioficError, OutputError, VoiceError
from audiofic.server import BUSY, explained

_TRIES = 3
"""Connections in a row that may break without a byte."""
_CHUNK = 1 << 16
_LARGEST = 16 << 20
"""Bytes of a list of files."""
_RETRIES = urllib3.Retry(
    connect=2,
    read=0,
    status=4,
    status_forcelist=BUSY,
    backoff_factor=0.5,
    retry_after_max=30,
    raise_on_status=False,
)
_TIMEOUT = urllib3.Timeout(connect=10, read=30)
_AGAIN = "Run the same command again: it goes on from there."


@dataclass(frozen=True, slots=True)
class Remote:
    """A file to be had, and where it belongs."""

    url: str
    path: Path
    size: int
    """Bytes."""
    checksum: str
    """Algorithm and digest: "md5:9e107d9d372bb6826bd81d3542a419d6"."""

    @property
    def part(self) -> Path:
        """What there is of it until it is whole."""
        return self.path.with_name(self.path.name + ".part")

    def is_here(self) -> bool:
        """Whether it is at its place, whole and right. Raise OutputError."""
        try:
            return self.path.is_file() and self.path.stat().st_size == self.size and self._is_right(self.path)
        except OSError as error:
            raise _refused(error, self.path) from error

    def download(self) -> Iterator[int]:
        """Bring it to its place; yield how many bytes there are, again and again.

        Raise VoiceError where it is not there, broken, or not what it should be, and OutputError where it cannot be
        written. What there is of it is kept, unless it is wrong.
        """
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with filelock.FileLock(self.path.with_name(f".{self.path.name}.lock"), timeout=0):
                yield from self._fill()
                self._settle()
        except filelock.Timeout as error:
            raise VoiceError(f"{self.path} is just being downloaded by another program.", "Wait for it.") from error
        except OSError as error:
            raise _refused(error, self.part) from error

    def _settle(self) -> None:
        """Put it at its place, if it is what it should be."""
        if not self._is_right(self.part):
            self.part.unlink()
            raise VoiceError(
                f"{self.url} does not have the checksum that it should have; it was not kept.",
                "Try again later; if it stays, the place that it comes from is not to be trusted.",
            )
        os.replace(self.part, self.path)

    def _fill(self) -> Iterator[int]:
        """Download what is missing, over several connections where they break."""
        broken, best = 0, 0
        while (have := self._length()) < self.size:
            try:
                for count in self._more(have):
                    yield count
                    if count > best:  # not so where a server begins anew each time, and breaks at the same place
                        broken, best = 0, count
            except HTTPError as error:
                broken += 1
                if broken == _TRIES:
                    raise _unreachable(self.url, error) from error
        yield have

    def _length(self) -> int:
        return self.part.stat().st_size if self.part.exists() else 0

    def _more(self, have: int) -> Iterator[int]:
        """Append what follows after *have* bytes, or take all where the server cannot begin in the middle."""
        with closing(_asked(self.url, {"Range": f"bytes={have}-"} if have else {})) as response:
            resumed = response.headers.get("Content-Range", "").startswith(f"bytes {have}-")
            if response.status == 416 or (response.status == 206 and not resumed):
                self.part.unlink(missing_ok=True)
                raise VoiceError(
                    f"{self.url} is another file than its list says; what there was of it was not kept.",
                    "Try again later.",
                )
            have = have if resumed else 0
            with self.part.open("ab" if resumed else "wb") as file:
                while have <= self.size and (chunk := response.read(_CHUNK)):
                    file.write(chunk)
                    have += len(chunk)
                    yield have
            if have < self.size:
                raise ProtocolError("it ends too early")

    def _is_right(self, path: Path) -> bool:
        algorithm, _, digest = self.checksum.partition(":")
        with path.open("rb") as file:
            return hashlib.file_digest(file, algorithm).hexdigest() == digest


def get(url: str) -> bytes:
    """What is at *url*, which is short. Raise VoiceError."""
    try:
        with closing(_asked(url, {})) as response:
            body = response.read(_LARGEST)
    except HTTPError as error:
        raise _unreachable(url, error) from error
    return body


def _asked(url: str, headers: dict[str, str]) -> urllib3.BaseHTTPResponse:
    """The answer, its body still to be read."""
    response = urllib3.request(
        "GET",
        url,
        headers={"User-Agent": "audiofic", "Accept-Encoding": "identity", **headers},
        timeout=_TIMEOUT,
        retries=_RETRIES,
        preload_content=False,
    )
    if response.status not in (200, 206, 416):
        response.close()
        raise VoiceError(f"{url} cannot be had: the server answers {response.status}.", "Try again later.")
    return response


def _unreachable(url: str, error: HTTPError) -> AudioficError:
    host = url.partition("://")[2].partition("/")[0] or url
    return VoiceError(f"{host} cannot be reached: {explained(error)}.", f"Check the network. {_AGAIN}")


def _refused(error: OSError, path: Path) -> AudioficError:
    return OutputError(f"{path} cannot be written: {error.strerror}.", f"Make room, or check the folder. {_AGAIN}")
