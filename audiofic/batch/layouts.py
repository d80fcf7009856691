"""How the folder of audiobooks is laid out: by a template of names, or as a server of audiobooks reads it."""

from dataclasses import dataclass, replace
from typing import Protocol

from audiofic.batch.events import Outcome, Status
from audiofic.batch.places import template_from
from audiofic.errors import AudioficError
from audiofic.model import Metadata

AUDIOBOOKSHELF = "audiobookshelf"
"""Stands for its layout where a template could stand: as one, it would call all audiobooks the same."""


class Layout(Protocol):
    """Where audiobooks go."""

    @property
    def apart(self) -> bool:
        """Whether each has a folder of its own, called as it is."""

    def place(self, metadata: Metadata, fallback: str) -> tuple[str, ...]:
        """The folders and the name of a story; *fallback* is what it is called where its title will not do."""


@dataclass(frozen=True, slots=True)
class _Audiobookshelf:
    apart: bool = True

    def place(self, metadata: Metadata, fallback: str) -> tuple[str, ...]:
        from audiofic.publish import audiobookshelf  # noqa: PLC0415  # few want it, and it loads the feeds

        return audiobookshelf.place(metadata, fallback)


def layout_from(name: str) -> Layout:
    """The layout that is called *name*, else the one of that template. Raise UsageError where it is none either."""
    return _Audiobookshelf() if name == AUDIOBOOKSHELF else template_from(name)


def furnished(outcome: Outcome) -> Outcome:
    """*outcome*, with facts and cover beside its book; a failure where they cannot be written.

    A book that stands among others, as it was there before the layout was asked for, is left as it is.
    """
    book = outcome.path
    if book is None or book.stem != book.parent.name:
        return outcome
    from audiofic.publish import audiobookshelf  # noqa: PLC0415  # as above

    fresh = outcome.status is Status.RENDERED
    if fresh or (outcome.status is Status.UNCHANGED and not book.with_name(audiobookshelf.FACTS).exists()):
        try:
            audiobookshelf.furnish(book)
        except AudioficError as error:
            return replace(outcome, status=Status.FAILED, error=error)
    return outcome
