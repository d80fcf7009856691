"""What lies beside a book for its episodes: its cover, its transcripts, its chapters, and the chapters' sound."""

from collections.abc import Iterator

import msgspec

from audiofic.colophon import Colophon, Transcript
from audiofic.library import Shelved, cover_of, transcript_of
from audiofic.publish.captions import moved, srt, vtt
from audiofic.publish.feeds.episodes import Episode, book_episode, chapter_guid, parts_of
from audiofic.publish.feeds.output import Output
from audiofic.publish.feeds.plan import work_folder


def whole(book: Shelved, output: Output) -> Episode:
    """*book* as an episode, with what belongs to it written unless it was already."""
    folder = work_folder(book.colophon.work)
    episode = book_episode(book, folder)
    chapters = f"{episode.sides}.json"  # written last: if it is fresh, so is the rest
    if output.is_fresh(chapters, book.modified):
        names = [f"{folder}/cover.jpg", f"{folder}/cover.png", f"{episode.sides}.vtt", f"{episode.sides}.srt", chapters]
        for name in names:
            output.keep(name)
        return episode
    _cover(book, folder, output)
    _captions(transcript_of(book.path), episode.sides, output)
    output.put(chapters, chapters_json(book.colophon))
    output.date(chapters, book.modified)
    return episode


def by_chapter(book: Shelved, output: Output) -> Iterator[Episode]:
    """Each chapter of *book* as an episode likewise; a book of a single one stays whole."""
    transcript = transcript_of(book.path)
    parts = parts_of(book.colophon, transcript)
    if len(parts) < 2:
        yield whole(book, output)
        return
    # Imported here, as it loads FFmpeg, which who wants books as episodes need not wait for.
    from audiofic.publish.feeds.cutting import cut  # noqa: PLC0415

    folder = work_folder(book.colophon.work)
    sides = [f"{folder}/{part.number:03}" for part in parts]
    sounds = [f"{side}{book.path.suffix.lower()}" for side in sides]
    fresh = output.is_fresh(sounds[-1], book.modified)
    kept = [output.keep(name) for name in sounds if fresh]
    if not all(kept or [False]):
        cut(book, parts, sounds, output)
        output.date(sounds[-1], book.modified)
    _cover(book, folder, output)
    for part, side, sound in zip(parts, sides, sounds, strict=True):
        _captions(moved(transcript, part.start, part.end), side, output)
        size = (output.root / sound).stat().st_size
        guid = chapter_guid(book.colophon.work, part.number)
        yield Episode(guid, book, part.title, sound, side, size, part.end - part.start, part.number)


def chapters_json(colophon: Colophon) -> bytes:
    """The marks in the JSON Chapters Format, 1.2.0, of the Podcasting 2.0 namespace."""
    marks = [{"startTime": round(mark.start, 3), "title": mark.title} for mark in colophon.marks]
    told = {"version": "1.2.0", "title": colophon.metadata.title, "chapters": marks}
    return msgspec.json.format(msgspec.json.encode(told), indent=1) + b"\n"


def _cover(book: Shelved, folder: str, output: Output) -> None:
    if picture := cover_of(book.path):
        suffix = ".png" if picture.startswith(b"\x89PNG") else ".jpg"
        output.put(f"{folder}/cover{suffix}", picture)


def _captions(transcript: Transcript, side: str, output: Output) -> None:
    if transcript:
        output.put(f"{side}.vtt", vtt(transcript).encode())
        output.put(f"{side}.srt", srt(transcript).encode())
