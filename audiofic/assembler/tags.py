"""ID3v2.3 tags and chapter frames as players read them: Audiobookshelf, AntennaPod, Pocket Casts, BookPlayer, Plex."""

from collections.abc import Iterator, Sequence
from io import BytesIO

from mutagen.id3 import (
    APIC,
    CHAP,
    COMM,
    CTOC,
    ID3,
    MVIN,
    MVNM,
    TALB,
    TCOM,
    TCON,
    TDRC,
    TIT2,
    TPE1,
    TPE2,
    WOAS,
    BitPaddedInt,
    CTOCFlags,
    Frame,
)

from audiofic.model import Mark, Metadata

CONTENTS = 255
"""Entries in one table of contents: its count is a single byte."""
TOP = "toc"
"""Element id of the table of contents that holds the others."""

_UTF16 = 1
_HEADER = 10  # bytes, in any ID3v2


def tags(metadata: Metadata, voices: Sequence[str], date: str, cover: bytes | None) -> list[Frame]:
    """The frames that say what the file is; *date* (ISO) is for a story without one, *cover* a JPEG or PNG."""
    author = ", ".join(metadata.authors)
    # No TXXX: a common player takes any for another chapter format, and then ignores CHAP.
    texts = {
        TIT2: metadata.title,
        TALB: metadata.title,
        TPE1: author,
        TPE2: author,
        TCOM: f"audiofic, synthetic voices: {', '.join(voices)}",
        TCON: _genre(metadata),
        TDRC: metadata.published or metadata.updated or date,
        MVNM: metadata.series,
        MVIN: metadata.part,
    }
    frames: list[Frame] = [kind(encoding=_UTF16, text=text) for kind, text in texts.items() if text]  # type: ignore[no-untyped-call]
    if comment := _comment(metadata):
        frames.append(COMM(encoding=_UTF16, lang="eng", desc="", text=comment))
    if metadata.source:
        frames.append(WOAS(url=metadata.source))
    if cover:
        image = "image/png" if cover.startswith(b"\x89PNG") else "image/jpeg"
        frames.append(APIC(encoding=0, mime=image, type=3, desc="", data=cover))
    return frames


def chapters(marks: Sequence[Mark]) -> Iterator[Frame]:
    """A CHAP for each mark, and the CTOC that lists them: nested where one is too small."""
    ids = [f"chp{number}" for number in range(len(marks))]
    for element, mark in zip(ids, marks, strict=True):
        yield CHAP(
            element_id=element,
            start_time=milliseconds(mark.start),
            end_time=milliseconds(mark.end),
            sub_frames=[TIT2(encoding=_UTF16, text=mark.title)],
        )
    parts = [ids[start : start + CONTENTS] for start in range(0, len(ids), CONTENTS)]
    if len(parts) == 1:
        yield _contents(TOP, parts[0], CTOCFlags.TOP_LEVEL)
        return
    names = [f"{TOP}{number}" for number in range(len(parts))]
    yield _contents(TOP, names, CTOCFlags.TOP_LEVEL)
    for name, part in zip(names, parts, strict=True):
        yield _contents(name, part, 0)


def tag_bytes(frames: Sequence[Frame]) -> bytes:
    """*frames* as the bytes that stand before the sound; ID3v2.3, which the oldest car radio reads too."""
    # One by one, as mutagen would sort them by size, and ffmpeg lists chapters in the order in which it finds them.
    content = b"".join(_alone(frame)[_HEADER:] for frame in frames)
    return b"ID3\x03\0\0" + BitPaddedInt.to_str(len(content), width=4) + content


def _alone(frame: Frame) -> bytes:
    """A whole tag that holds *frame* only."""
    tag, file = ID3(), BytesIO()
    tag.add(frame)
    tag.save(file, v1=0, v2_version=3, padding=lambda _: 0)
    return file.getvalue()


def milliseconds(seconds: float) -> int:
    """As chapter frames count time."""
    return round(seconds * 1000)


def _contents(element: str, children: Sequence[str], flags: int) -> CTOC:
    return CTOC(element_id=element, flags=flags | CTOCFlags.ORDERED, child_element_ids=list(children), sub_frames=[])


def _genre(metadata: Metadata) -> str:
    is_fan_fiction = bool(metadata.fandoms or metadata.relationships or metadata.rating)
    return "; ".join(["Podfic", *metadata.fandoms] if is_fan_fiction else ["Audiobook"])


def _comment(metadata: Metadata) -> str:
    warnings = f"Warnings: {', '.join(metadata.warnings)}" if metadata.warnings else ""
    rating = f"Rated {metadata.rating}." if metadata.rating else ""
    return "\n".join(part for part in (metadata.summary, rating, warnings) if part)
