"""Which work each story of a collection is, and by which of its files it is told where there are several."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path

from audiofic.batch.collection import RICHNESS
from audiofic.batch.kinship import Claims
from audiofic.batch.stamps import text_digest, text_of
from audiofic.castfile import cast_path
from audiofic.colophon import Colophon, Transcript
from audiofic.errors import AudioficError, SoundError, StoryError
from audiofic.library import Shelved, transcript_of
from audiofic.model import Document, Metadata, count_words

SHRUNK = 0.8
"""Of an audiobook's words: a new download that has fewer has lost a chapter, or its end."""


@dataclass(frozen=True, slots=True)
class Story:
    """A file that holds a story."""

    path: Path
    text: str
    """Digest of the file."""
    work: str
    """Empty until it is known: see `identified`."""
    metadata: Metadata
    words: int
    """As they are counted without looking closer."""
    written: float
    """When the file was, in seconds since 1970."""
    cast: Path | None = None
    """The cast file of the work: the one beside this file, else beside an older one; None where there is none."""


@dataclass(frozen=True, slots=True)
class Passed:
    """A file that is not needed: another one is of the same work."""

    path: Path
    work: str
    reason: str
    """Which file is taken, and why, in a sentence."""


@dataclass(frozen=True, slots=True)
class Unread:
    """A file that could not be read."""

    path: Path
    error: AudioficError


def surveyed(paths: Iterable[Path], books: Iterable[Shelved]) -> Iterator[Story | Unread]:
    """What each of *paths* is. A file that one of the *books* was made from is known, and not read again."""
    known = {text_of(book.colophon.stamp): book.colophon for book in books if book.colophon.stamp}
    alike: dict[str, Story] = {}
    for path in paths:
        try:
            text, written = text_digest(path), path.stat().st_mtime
            if twin := alike.get(text):
                story = replace(twin, path=path, written=written)
            elif found := known.get(text):
                story = Story(path, text, found.work, found.metadata, found.words, written)
            else:
                document = _read(path)
                story = Story(path, text, "", document.metadata, count_words(document.text), written)
        except OSError as error:
            yield Unread(path, StoryError(f"{path} cannot be read: {error.strerror}.", "Check whether it was moved."))
        except AudioficError as error:
            yield Unread(path, error)
        else:
            alike[text] = story
            yield story


def identified(stories: Iterable[Story], books: Iterable[Shelved]) -> Iterator[Story]:
    """*stories* with their works: those of *books* that they are downloads of, or new ones."""
    claims = Claims()
    for book in books:
        claims.add(book.colophon.metadata, book.colophon.work, partial(_spoken_in, book.path))
    works: dict[str, str] = {}
    for story in stories:
        if not (work := story.work or works.get(story.text, "")):
            text = partial(_written_in, story.path)
            work = works[story.text] = claims.work_of(story.metadata, story.path, text)
            claims.add(story.metadata, work, text)
        yield replace(story, work=work)


def told_once(stories: Iterable[Story], books: Iterable[Shelved]) -> Iterator[Story | Passed]:
    """One story of each work, and the others as passed over; a cast file beside one of them serves them all.

    So does the one that its audiobook among *books* was made with, where the story that it is called after is gone.
    """
    works: dict[str, list[Story]] = {}
    for story in stories:
        works.setdefault(story.work, []).append(story)
    owners = {cast_path(one.path): work for work, editions in works.items() for one in editions}
    before = {book.colophon.work: book.colophon.cast for book in books if book.colophon.cast}
    for work, editions in works.items():
        best, *others = _by_merit(editions)
        casts = [cast_path(one.path) for one in (best, *sorted(others, key=_written))]
        if work in before:
            casts.append(best.path.with_name(before[work]))
        cast = next((path for path in casts if owners.get(path, work) == work and path.is_file()), None)
        yield replace(best, cast=cast)
        for other in others:
            yield Passed(other.path, other.work, _why(best, other))


def outdated(story: Story, book: Colophon) -> str:
    """Why the *book*, of the same work, is not to be made from *story* anew, in a sentence; empty where it is."""
    if text_of(book.stamp) == story.text or not 0 < _day(story.metadata) < _day(book.metadata):
        return ""
    return (
        f"Its audiobook was made from a later download: that was updated on {_updated(book.metadata)}, this on "
        f"{_updated(story.metadata)}."
    )


def shrunk(story: Story, book: Colophon) -> tuple[str, ...]:
    """A warning where the *book*, of the same work, has much more than *story*: a download may have broken off."""
    if text_of(book.stamp) == story.text or story.words > SHRUNK * book.words:
        return ()
    return (
        f"The file has {story.words:,} words, and the audiobook that was made before had {book.words:,}: see whether "
        "the download is whole.",
    )


def heard(book: Path | None) -> Transcript:
    """What is heard in the audiobook at the path *book*; nothing where there is none."""
    try:
        return transcript_of(book) if book else ()
    except SoundError:  # broken, or gone since: it is to be replaced
        return ()


def _read(path: Path) -> Document:
    from audiofic.readers import read  # noqa: PLC0415  # a batch of known files must not wait for it

    return read(path)


def _written_in(path: Path) -> str:
    try:
        return _read(path).text
    except AudioficError:  # gone since it was looked at
        return ""


def _spoken_in(path: Path) -> str:
    return " ".join(line.text for line in heard(path))


def _by_merit(editions: Sequence[Story]) -> list[Story]:
    """The one to be taken first: updated last, in the format that tells most, written last."""
    days = {one.path: _day(one.metadata) for one in editions}
    dated = all(days.values())
    return sorted(
        editions,
        key=lambda one: (-days[one.path] if dated else 0, _rank(one), -one.written, len(str(one.path)), one.path),
    )


def _why(best: Story, other: Story) -> str:
    taken = f"The same work as {best.path}, which is taken because"
    if 0 < _day(other.metadata) < _day(best.metadata):
        return f"{taken} it was updated on {_updated(best.metadata)}, this on {_updated(other.metadata)}."
    if best.text == other.text:
        return f"The same file as {best.path}."
    if _rank(best) != _rank(other):
        return f"{taken} {best.path.suffix} tells more than {other.path.suffix}."
    return f"{taken} its file is newer."


def _updated(metadata: Metadata) -> str:
    return metadata.updated or metadata.published


def _day(metadata: Metadata) -> int:
    """The day of the last update; 0 where there is none."""
    try:
        return date.fromisoformat(_updated(metadata)).toordinal()
    except ValueError:
        return 0


def _rank(story: Story) -> int:
    suffix = story.path.suffix.lower()
    return RICHNESS.index(suffix) if suffix in RICHNESS else len(RICHNESS)


def _written(story: Story) -> float:
    return -story.written
