"""Which work each story of a collection is, and by which of its files it is told where there are several."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from audiofic.batch.collection import RICHNESS
from audiofic.batch.stamps import text_digest, text_of
from audiofic.castfile import cast_path
from audiofic.errors import AudioficError, StoryError
from audiofic.library import Shelved
from audiofic.model import Metadata, count_words
from audiofic.readers import read
from audiofic.works import work_of


@dataclass(frozen=True, slots=True)
class Story:
    """A file that holds a story."""

    path: Path
    text: str
    """Digest of the file."""
    work: str
    metadata: Metadata
    words: int
    """As they are counted without looking closer."""
    written: float
    """When the file was, in seconds since 1970."""
    cast: Path | None = None
    """The cast file of the work, where it does not lie beside this file but beside an older one."""


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
                document = read(path)
                work = _work(document.metadata, path)
                story = Story(path, text, work, document.metadata, count_words(document.text), written)
        except OSError as error:
            yield Unread(path, StoryError(f"{path} cannot be read: {error.strerror}.", "Check whether it was moved."))
        except AudioficError as error:
            yield Unread(path, error)
        else:
            alike[text] = story
            yield story


def told_once(stories: Iterable[Story]) -> Iterator[Story | Passed]:
    """One story of each work, and the others as passed over; a cast file beside one of them serves them all."""
    works: dict[str, list[Story]] = {}
    for story in stories:
        works.setdefault(story.work, []).append(story)
    for editions in works.values():
        best, *others = _by_merit(editions)
        casts = [one for one in (best, *sorted(others, key=_written)) if cast_path(one.path).is_file()]
        yield replace(best, cast=cast_path(casts[0].path)) if casts and casts[0] is not best else best
        for other in others:
            yield Passed(other.path, other.work, _why(best, other))


def _work(metadata: Metadata, path: Path) -> str:
    """As works.py says. What has no author either could be anybody's "Chapter 1": the file's own place tells it."""
    if metadata.source or metadata.authors:
        return work_of(metadata, path.stem)
    return work_of(Metadata(), f"{path.parent.name} {path.stem}")


def _by_merit(editions: Sequence[Story]) -> list[Story]:
    """The one to be taken first: updated last, in the format that tells most, written last."""
    dated = all(_day(one) for one in editions)
    return sorted(
        editions, key=lambda one: (-_day(one) if dated else 0, _rank(one), -one.written, len(str(one.path)), one.path)
    )


def _why(best: Story, other: Story) -> str:
    taken = f"The same work as {best.path}, which is taken because"
    if _day(best) and _day(other) and _day(best) != _day(other):
        return f"{taken} it was updated on {best.metadata.updated}, this on {other.metadata.updated}."
    if best.text == other.text:
        return f"The same file as {best.path}."
    if _rank(best) != _rank(other):
        return f"{taken} {best.path.suffix} tells more than {other.path.suffix}."
    return f"{taken} its file is newer."


def _day(story: Story) -> int:
    """The day of its last update; 0 where it tells none."""
    try:
        return date.fromisoformat(story.metadata.updated or story.metadata.published).toordinal()
    except ValueError:
        return 0


def _rank(story: Story) -> int:
    suffix = story.path.suffix.lower()
    return RICHNESS.index(suffix) if suffix in RICHNESS else len(RICHNESS)


def _written(story: Story) -> float:
    return -story.written
