"""The one way in which a ZIP archive (EPUB, DOCX) is opened: checked before anything is unpacked, and while it is."""

import io
import struct
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from audiofic.errors import StoryError

MOST_MEMBERS = 20_000
LARGEST = 300 * 1024 * 1024  # bytes, all members unpacked; the thickest illustrated books have 150 MB
SUSPICIOUS = 1024 * 1024  # bytes; below, a ratio means nothing: a blank stylesheet packs 1 : 500
HIGHEST_RATIO = 200  # prose packs 1 : 3, markup of one repeated line 1 : 60, zeros 1 : 1,030

_ENTRY = b"PK\x01\x02"  # opens each entry of the archive's directory
_ENCRYPTED = 0x1  # flag bit
_BROKEN = "Download or copy the file again; this copy is not whole."
_HOSTILE = "Do not use this file: it is broken, or made to do harm. Get the story from where it was published."

# What zipfile raises over broken bytes, nearly all met in half a million mutated archives: ValueError, a negative seek
# or a name that is no UTF-8, NotImplementedError a version or a method of packing that nobody has, RuntimeError a lock;
# OSError and OverflowError, which were not met, are seeks that the system refuses.
_ZIP_ERRORS = (
    BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    ValueError,
    OverflowError,
    NotImplementedError,
    RuntimeError,
)


class Archive:
    """An archive's files by name; of two with one name the last counts, as for every unpacker."""

    def __init__(self, data: bytes, name: str) -> None:
        self.name = name
        """The archive's own, for messages."""
        if data.count(_ENTRY) > MOST_MEMBERS:  # before zipfile makes an object of each
            raise StoryError(f"{name} holds more than {MOST_MEMBERS:,} files.", _HOSTILE)
        with _explained(name):
            self._zip = ZipFile(io.BytesIO(data))
        self._members = {_plain(info.filename): info for info in self._zip.infolist() if _is_file(info)}
        _check(self._zip.infolist(), name)
        self._folded = {member.casefold(): member for member in self._members}
        self._left = LARGEST

    def __iter__(self) -> Iterator[str]:
        return iter(self._members)

    def __contains__(self, member: str) -> bool:
        return member.casefold() in self._folded

    def size(self, member: str) -> int:
        """Bytes of *member* unpacked, as the archive says; `read` holds it to that."""
        return self._info(member).file_size

    def read(self, member: str) -> bytes:
        """The bytes of *member*; StoryError when they are damaged or more than was announced."""
        info = self._info(member)
        most = min(info.file_size, self._left)
        with _explained(f"{self.name} ({member})"), self._zip.open(info) as file:
            data = file.read(most + 1)  # zipfile itself stops at the announced size and then compares the checksum
        self._left -= len(data)
        if len(data) > most:
            raise StoryError(f"{self.name} unpacks to more than {LARGEST // 1024**2} MB.", _HOSTILE)
        if len(data) < info.file_size:
            raise StoryError(f"{self.name} is damaged: {member} ends too early.", _BROKEN)
        return data

    def _info(self, member: str) -> ZipInfo:
        known = self._members.get(member) or self._members.get(self._folded.get(member.casefold(), ""))
        if known is None:
            raise StoryError(f"{self.name} is not whole: it has no {member}.", _BROKEN)
        return known


def _check(infos: Iterable[ZipInfo], name: str) -> None:
    """Refuse what no book has: names that lead outside, encryption, a bomb."""
    total = 0
    for info in infos:
        member = _plain(info.filename)
        if member.startswith("/") or member[1:2] == ":" or ".." in member.split("/"):
            raise StoryError(f'{name} holds a file whose name leads outside the archive: "{member[:80]}".', _HOSTILE)
        if info.flag_bits & _ENCRYPTED:
            raise StoryError(
                f"{name} is encrypted: {member[:80]} cannot be read without a password.",
                "Unpack it with its password and give the story itself.",
            )
        if info.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
            raise StoryError(
                f"{name} is packed in a way (method {info.compress_type}) that books do not use.",
                "Convert it with Calibre, or get it as HTML or plain text.",
            )
        total += info.file_size
        if total > LARGEST:
            raise StoryError(f"{name} would unpack to more than {LARGEST // 1024**2} MB.", _HOSTILE)
        if info.file_size > SUSPICIOUS and info.file_size > HIGHEST_RATIO * max(info.compress_size, 1):
            raise StoryError(
                f"{name} is a decompression bomb: {member[:80]} would grow from {info.compress_size:,} "
                f"to {info.file_size:,} bytes.",
                _HOSTILE,
            )


def _is_file(info: ZipInfo) -> bool:
    return not info.filename.endswith("/") and bool(info.filename)  # zipfile's own is_dir falls over an empty name


def _plain(member: str) -> str:
    """Some packers of Windows write backslashes."""
    return member.replace("\\", "/").removeprefix("./")


@contextmanager
def _explained(what: str) -> Iterator[None]:
    try:
        yield
    except _ZIP_ERRORS as error:
        raise StoryError(f"{what} is damaged: {_sentence(error)}.", _BROKEN) from error


def _sentence(error: Exception) -> str:
    said = str(error).strip().rstrip(".")
    return said[:1].lower() + said[1:120] if said else "its ZIP structure is broken"
