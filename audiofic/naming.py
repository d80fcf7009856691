"""Names that every file system takes: Windows', macOS's, Linux's, and those of phones and network drives."""

import re
import unicodedata

LONGEST = 120
"""Bytes (UTF-8) of a name: two of them with " by " and a suffix still fit into the 255 that ext4 takes."""

# What Windows forbids, what controls a terminal, and what turns the direction of text, by which a name can pretend to
# end in another suffix. Other invisible characters stay: emoji and Persian words are made with them.
_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff]')
# Names of devices on Windows, whatever suffix follows: learn.microsoft.com/windows/win32/fileio/naming-a-file
_DEVICES = {
    "CON",
    "PRN",
    "AUX",
    "NUL",
    "CONIN$",
    "CONOUT$",
    *(f"{port}{n}" for port in ("COM", "LPT") for n in "123456789¹²³"),
}
_EDGES = ". \u200d"  # a dot at the start hides a file, one at the end Windows drops; a joiner there joins nothing


def safe_name(text: str, fallback: str) -> str:
    """*text* as one component of a path: 1 to 120 bytes, NFC; *fallback*, as it is, where nothing of it can stay."""
    text = unicodedata.normalize("NFC", text.encode(errors="ignore").decode())  # no halves of surrogate pairs
    name = " ".join(_FORBIDDEN.sub(" ", text).split()).strip(_EDGES)
    if name.partition(".")[0].rstrip().upper() in _DEVICES:
        name = f"_{name}"
    return name.encode()[:LONGEST].decode(errors="ignore").rstrip(_EDGES) or fallback


def collation(path: str) -> str:
    """The same for any two paths that a file system may take for one: many overlook case, some how accents are made."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", path).casefold())
