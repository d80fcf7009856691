"""What a batch has to do: of all its files, the stories whose audiobooks are not up to date, and where these go."""

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from audiofic.batch.events import Looked, Outcome, Status, Tell
from audiofic.batch.layouts import Layout
from audiofic.batch.places import placed, taken_in
from audiofic.batch.stamps import rest_of, settings_digest, stamp
from audiofic.batch.works import Passed, Story, Unread, identified, outdated, shrunk, surveyed, told_once
from audiofic.edition import encoder_of, format_of
from audiofic.errors import AudioficError, OutputError
from audiofic.library import Shelved, books_in
from audiofic.profiles import find_profile
from audiofic.settings import Settings


@dataclass(frozen=True, slots=True)
class Job:
    """A story that is to be rendered."""

    story: Story
    target: Path
    stamp: str
    warnings: tuple[str, ...] = ()
    """What is odd about its file."""
    earlier: Path | None = None
    """An audiobook of an earlier download, which is to be gone on with: nothing but the text is new."""


def agenda(paths: Sequence[Path], out: Path, plan: tuple[Settings, Layout], tell: Tell) -> list[Job]:
    """The jobs of a batch, series by series in their order; *tell* is told what becomes of all other files.

    A work that has an audiobook in *out*, wherever it lies by now, keeps that place. Raise OutputError where nothing
    can be written to *out*.
    """
    settings, layout = plan
    _open(out)
    books = [*books_in(out)]
    suffix = encoder_of(find_profile(settings.profile), format_of(None, settings.format), settings.bitrate).suffix
    shelf = {book.colophon.work: book for book in reversed(books) if book.path.suffix.lower() == suffix}
    jobs = [*_due(_chosen(paths, books, tell), shelf, settings_digest(settings), tell)]
    fresh = {job.story.work: job.story for job in jobs if job.story.work not in shelf}
    wished = {work: (layout.place(one.metadata, one.path.stem), one.metadata) for work, one in fresh.items()}
    places = placed(wished, suffix, taken_in(out), layout.apart) if wished else {}
    jobs = [replace(job, target=out / places.get(job.story.work, job.target)) for job in jobs]
    return sorted(jobs, key=lambda job: _order(job.story))


def _chosen(paths: Sequence[Path], books: Sequence[Shelved], tell: Tell) -> Iterator[Story]:
    """A story of each work."""
    stories = []
    for found in surveyed(paths, books):
        tell(Looked(found.path, len(paths)))
        if isinstance(found, Unread):
            tell(Outcome(found.path, Status.FAILED, error=found.error))
        else:
            stories.append(found)
    for one in told_once(identified(stories, books), books):
        if isinstance(one, Passed):
            tell(Outcome(one.path, Status.SAME, reason=one.reason))
        else:
            yield one


def _due(stories: Iterable[Story], shelf: dict[str, Shelved], settings: str, tell: Tell) -> Iterator[Job]:
    """The *stories* whose audiobooks are not up to date, at the places that they have."""
    for story in stories:
        book = shelf.get(story.work)
        try:
            made_from = stamp(story.text, story.path, story.cast, settings)
        except AudioficError as error:  # its cover is no picture
            tell(Outcome(story.path, Status.FAILED, error=error))
            continue
        if not book:
            yield Job(story, Path(), made_from)
        elif book.colophon.stamp == made_from:
            tell(Outcome(story.path, Status.UNCHANGED, book.path, book.colophon.seconds))
        elif reason := outdated(story, book.colophon):
            tell(Outcome(story.path, Status.SAME, book.path, book.colophon.seconds, reason))
        else:
            earlier = book.path if rest_of(book.colophon.stamp) == rest_of(made_from) else None
            yield Job(story, book.path, made_from, shrunk(story, book.colophon), earlier)


def _order(story: Story) -> tuple[str, float, Path]:
    """Series by series, as the voices of one part are kept for the next."""
    part = story.metadata.part.partition("/")[0].strip()
    number = float(part) if part.replace(".", "", 1).isdecimal() else float("inf")
    return story.metadata.series.casefold(), number, story.path


def _open(out: Path) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(
            f"The folder {out} cannot be made: {error.strerror}.", "Choose another one with -o."
        ) from error
    if not os.access(out, os.W_OK):
        raise OutputError(f"The folder {out} cannot be written to.", "Choose another one with -o.")
