"""A collection of stories becomes a library of audiobooks, and again: only what is new or changed is rendered."""

import hashlib
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import filelock

from audiofic.batch.agenda import agenda
from audiofic.batch.collection import listed, stories_in
from audiofic.batch.events import Begun, Event, Looked, Outcome, Sorted, Spoke, Status, Tell
from audiofic.batch.layouts import AUDIOBOOKSHELF, furnished, layout_from
from audiofic.batch.places import TEMPLATE
from audiofic.errors import BusyError, OutputError, UsageError
from audiofic.settings import Settings

__all__ = [
    "AUDIOBOOKSHELF",
    "TEMPLATE",
    "Begun",
    "Event",
    "Looked",
    "Outcome",
    "Sorted",
    "Spoke",
    "Status",
    "listed",
    "render_all",
]


def render_all(
    stories: Iterable[Path | str],
    out: Path | str = "output",
    settings: Settings | None = None,
    name: str = TEMPLATE,
    tell: Tell | None = None,
) -> tuple[Outcome, ...]:
    """Turn *stories* (files, folders, patterns) into audiobooks in the folder *out*, called by the template *name*.

    *name* may also be AUDIOBOOKSHELF: its folders, with facts and cover beside each book. What is up to date is passed
    over; of several files of one work, one is rendered. An error of one story is its outcome, and the rest goes on.
    Raise an AudioficError for what concerns all of them. *tell* is told what happens, as it does. From a script of your
    own, call it below `if __name__ == "__main__":`, as its worker processes import it.
    """
    out, settings = Path(os.path.abspath(out)), settings or Settings()
    if settings.cast or settings.retake:
        raise UsageError("A cast file and lines to be retaken belong to one story.", "Render that story by itself.")
    outcomes: list[Outcome] = []

    def told(event: Event) -> None:
        if isinstance(event, Outcome):
            event = furnished(event) if layout.apart else event
            outcomes.append(event)
        if tell:
            tell(event)

    layout = layout_from(name)
    paths = stories_in(map(Path, stories), out)
    with _alone(out, settings):
        jobs = agenda(paths, out, (settings, layout), told)
        told(Sorted(len(jobs), sum(job.story.words for job in jobs)))
        if jobs:
            from audiofic.batch.run import run  # noqa: PLC0415  # it loads all stages, and often there is nothing to do

            run(jobs, settings, told)
    return tuple(outcomes)


@contextmanager
def _alone(out: Path, settings: Settings) -> Iterator[None]:
    """While no other batch fills *out*: two that do not know of each other might want one place."""
    folder = settings.cache.folder.with_name("locks")
    lock = filelock.FileLock(folder / hashlib.blake2b(os.fsencode(out), digest_size=8).hexdigest(), timeout=0)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock.acquire()
    except filelock.Timeout as error:
        raise BusyError(f"Another batch is filling {out}.", "Wait for it, or end it first.") from error
    except OSError as error:
        raise OutputError(f"{folder} cannot be written to: {error.strerror}.", "Check its permissions.") from error
    try:
        yield
    finally:
        lock.release()
