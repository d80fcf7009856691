"""A finished file is read back, and compared with what it was meant to be, before anybody gets to see it."""

from collections.abc import Iterator, Sequence
from typing import BinaryIO

from mutagen import MutagenError
from mutagen.id3 import ID3, Frame

from audiofic.assembler.tags import TOP, milliseconds
from audiofic.encoders import Mp3
from audiofic.errors import OutputError
from audiofic.model import Mark


def verify(file: BinaryIO, frames: Sequence[Frame], marks: Sequence[Mark], encoder: Mp3, samples: int) -> None:
    """Raise OutputError unless *file* is these tags, these marks and *samples* samples of sound, and nothing else."""
    file.seek(0)
    try:
        tag = ID3(file)
    except MutagenError as error:
        raise _different(f"its tags cannot be read ({error})") from error
    for frame in frames:
        found = tag.get(frame.HashKey)
        if found is None or str(found) != str(frame):
            raise _different(f"the tag {frame.FrameID} reads {found!s:.80}")
    planned = [(mark.title, milliseconds(mark.start), milliseconds(mark.end)) for mark in marks]
    if list(_listed(tag, TOP)) != planned:
        raise _different("its chapter marks are not those that were written")
    file.seek(tag.size)
    if (found_samples := encoder.length_of_file(file)) != samples:
        raise _different(f"it holds {found_samples} samples of sound in place of {samples}")


def _listed(tag: ID3, element: str) -> Iterator[tuple[str, int, int]]:
    """Title, start and end (milliseconds) of each mark, in the order of the tables of contents."""
    for child in tag[f"CTOC:{element}"].child_element_ids:
        if f"CTOC:{child}" in tag:
            yield from _listed(tag, child)
        else:
            chapter = tag[f"CHAP:{child}"]
            yield str(chapter.sub_frames["TIT2"]), chapter.start_time, chapter.end_time


def _different(what: str) -> OutputError:
    return OutputError(
        f"The finished file did not read back as it was written: {what}.",
        "Render again; if it happens again, check the disk, and report it with the story.",
    )
