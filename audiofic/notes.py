"""The author's notes of a script stay where they are, move to the end, or are left out, as the listener wants it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from audiofic.model import Kind, Notes, NoteSort, Script, Segment


@dataclass(frozen=True, slots=True)
class Arrangement:
    """A script with its notes where the listener wants them."""

    script: Script
    skipped: tuple[Segment, ...]


def arrange(script: Script, wishes: Mapping[NoteSort, Notes]) -> Arrangement:
    """Treat each note by the wish for its sort; a sort without one is spoken where it stands.

    Raise ValueError for a wish that is none of Notes.
    """

    def fate(segment: Segment) -> Notes:
        if segment.kind is not Kind.NOTE:
            return Notes.VOICE
        return Notes(wishes.get(segment.sort or NoteSort.AUTHOR, Notes.VOICE))

    if not wishes:
        return Arrangement(script, ())
    fates = [(fate(segment), segment) for segment in script.segments]
    kept = [segment for where, segment in fates if where is Notes.VOICE]
    moved = [replace(segment, chapter=len(script.chapters)) for where, segment in fates if where is Notes.END]
    skipped = tuple(segment for where, segment in fates if where is Notes.SKIP)
    return Arrangement(replace(script, segments=(*kept, *moved)), skipped)
