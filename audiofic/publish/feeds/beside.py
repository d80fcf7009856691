"""What lies beside a book for its episodes: its cover, its transcripts, its chapters, and the chapters' sound."""

from collections.abc import Iterator
from pathlib import Path

import msgspec

from audiofic.colophon import Colophon, Transcript
from audiofic.errors import SoundError
from audiofic.library import Shelved, cover_of, transcript_of
from audiofic.pictures import suffix_of
from audiofic.publish.captions import captions, moved, srt, vtt
from audiofic.publish.feeds.episodes import Episode, Part, book_episode, chapter_episode, parts_of
from audiofic.publish.feeds.output import put
from audiofic.publish.feeds.plan import work_folder


def episodes_of(book: Shelved, root: Path, *, chapters: bool) -> Iterator[Episode]:
    """*book* as an episode, or each of its *chapters*; one that has no two of them stays whole.

    Raise SoundError if it is broken, or if what `furnish` wrote is gone.
    """
    folder = work_folder(book.colophon.work)
    parts = _parts(book) if chapters else ()
    for part in parts:
        sound = f"{folder}/{part.number:03}{book.path.suffix.lower()}"
        try:
            size = (root / sound).stat().st_size
        except OSError as error:
            raise SoundError(f"{root / sound} cannot be read: {error.strerror}.", "Write the feeds again.") from error
        yield chapter_episode(book, part, sound, size)
    if not parts:
        yield book_episode(book, folder)


def furnish(book: Shelved, root: Path, *, chapters: bool) -> tuple[str, ...] | SoundError:
    """Write what belongs to *book* into the library at *root*: for the whole, or for each of its *chapters*.

    Hand back the files' paths from *root*, or what is wrong with the book. Raise OutputError where they cannot be
    written.
    """
    try:
        return tuple(_furnished(book, root, chapters=chapters))
    except SoundError as error:
        return error


def chapters_json(colophon: Colophon) -> bytes:
    """The marks in the JSON Chapters Format, 1.2.0, of the Podcasting 2.0 namespace."""
    marks = [{"startTime": round(mark.start, 3), "title": mark.title} for mark in colophon.marks]
    told = {"version": "1.2.0", "title": colophon.metadata.title, "chapters": marks}
    return msgspec.json.format(msgspec.json.encode(told), indent=1) + b"\n"


def _parts(book: Shelved) -> tuple[Part, ...]:
    parts = parts_of(book.colophon, transcript_of(book.path))
    return parts if len(parts) > 1 else ()


def _furnished(book: Shelved, root: Path, *, chapters: bool) -> Iterator[str]:
    folder = work_folder(book.colophon.work)
    if picture := cover_of(book.path):
        yield _put(root, f"{folder}/cover{suffix_of(picture)}", picture)
    transcript, parts = transcript_of(book.path), _parts(book) if chapters else ()
    if not parts:
        yield from _captions(transcript, root, f"{folder}/book")
        yield _put(root, f"{folder}/book.json", chapters_json(book.colophon))
        return
    # Imported here, as it loads FFmpeg, which who wants books as episodes need not wait for.
    from audiofic.publish.feeds.cutting import cut  # noqa: PLC0415

    sounds = [f"{folder}/{part.number:03}{book.path.suffix.lower()}" for part in parts]
    cut(book, parts, [root / sound for sound in sounds])
    yield from sounds
    for part in parts:
        yield from _captions(moved(transcript, part.start, part.end), root, f"{folder}/{part.number:03}")


def _captions(transcript: Transcript, root: Path, side: str) -> Iterator[str]:
    if told := list(captions(transcript)):
        yield _put(root, f"{side}.vtt", vtt(told).encode())
        yield _put(root, f"{side}.srt", srt(told).encode())


def _put(root: Path, name: str, data: bytes) -> str:
    put(root / name, data)
    return name
