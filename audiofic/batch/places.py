"""Where each audiobook of a collection goes: a place by a template, and none that another work has."""

import os
import string
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from audiofic.errors import UsageError, did_you_mean
from audiofic.model import Metadata
from audiofic.naming import collation, safe_name

TEMPLATE = "{author}/{series}/{title}"
FIELDS = ("author", "series", "part", "title", "fandom", "language", "rating", "year")
_EDGES = " .,;_-–—"
"""What is left of "{part} - {title}" where there is no part."""


@dataclass(frozen=True, slots=True)
class Template:
    """A path below the folder of audiobooks, without its suffix: folders and a name with fields in braces."""

    parts: tuple[str, ...]
    apart: bool = False
    """Whether each audiobook has a folder of its own beside what the template says."""

    def place(self, metadata: Metadata, fallback: str) -> tuple[str, ...]:
        """The folders and the name of a story; empty folders are left out, an empty name is *fallback*."""
        known = _fields(metadata)
        *folders, name = (_filled(part, known) for part in self.parts)
        own = safe_name(name, safe_name(metadata.title, safe_name(fallback, "story")))
        return (*filter(None, (safe_name(folder, "") for folder in folders)), own)


def template_from(text: str) -> Template:
    """Raise UsageError where *text* is no template."""
    try:
        fields = [(field, form, turn) for _, field, form, turn in string.Formatter().parse(text) if field is not None]
    except ValueError as error:
        raise UsageError(f"The template {text} is broken: {error}.", f"One that holds is {TEMPLATE}.") from error
    for field, form, turn in fields:
        if form or turn:
            raise UsageError(f"In {text}, more than its name stands in a field.", f"Write {{{field}}} alone.")
        if field not in FIELDS:
            hint = f"The fields are {', '.join(f'{{{name}}}' for name in FIELDS)}."
            raise UsageError(f"There is no field {{{field}}}.{did_you_mean(field, FIELDS)}", hint)
    parts = tuple(part for part in text.split("/") if part.strip())
    if not parts or not fields:
        raise UsageError(f'The template "{text}" would call all audiobooks the same.', f"One that holds is {TEMPLATE}.")
    return Template(parts)


def placed(
    wished: Mapping[str, tuple[tuple[str, ...], Metadata]], suffix: str, taken: Collection[str], apart: bool = False
) -> dict[str, Path]:
    """A path for each work, no two alike to any file system, nor to one of *taken* (see collation).

    *wished*: work -> its place and what is known of it. Who gets a place that several want does not depend on the order
    of their files; the others have their author in the name, or a number. *apart*: each has a folder of its name, too,
    with no other book in it: a series that is called as one of its books would make them all one.
    """
    places: dict[str, Path] = {}
    used = set(taken)
    above = {folder for path in used for folder in _above(path)}
    for work in sorted(wished, key=lambda work: (-len(wished[work][0]), work)):  # the folders of series come first
        parts, metadata = wished[work]
        if apart and parts[:-1] and collation(Path(*parts[:-1], f"{parts[-2]}{suffix}").as_posix()) in used:
            parts = (*parts[:-2], parts[-1])
        author = safe_name(", ".join(metadata.authors), "")
        by = [f"{parts[-1]} by {author}"] if author and author not in parts else []
        numbered = (f"{parts[-1]} {number}" for number in range(2, len(wished) + len(used) + 3))
        for name in (parts[-1], *by, *numbered):
            folder = Path(*parts[:-1], *([name] if apart else []))
            path = collation((folder / f"{name}{suffix}").as_posix())
            if path not in used and not (apart and collation(folder.as_posix()) in above):
                break
        used.add(path)
        above |= _above(path)
        places[work] = folder / f"{name}{suffix}"
    return places


def taken_in(out: Path) -> set[str]:
    """Every file below *out*, as `placed` compares them."""
    return {
        collation(Path(folder, name).relative_to(out).as_posix()) for folder, _, names in os.walk(out) for name in names
    }


def _above(path: str) -> set[str]:
    """The folders that hold the one in which the file *path* lies."""
    return {folder.as_posix() for folder in PurePosixPath(path).parents[1:]}


def _fields(metadata: Metadata) -> dict[str, str]:
    return {
        "author": ", ".join(metadata.authors),
        "series": metadata.series,
        "part": metadata.part,
        "title": metadata.title,
        "fandom": metadata.fandoms[0] if metadata.fandoms else "",
        "language": metadata.language,
        "rating": metadata.rating,
        "year": metadata.published[:4],
    }


def _filled(part: str, known: Mapping[str, str]) -> str:
    """*part* with its fields; what stood between two of them does not stand alone."""
    text = part.format_map(known)
    missing = any(not known[field] for _, field, *_ in string.Formatter().parse(part) if field)
    return text.strip(_EDGES) if missing else text
