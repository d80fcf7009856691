"""Where an audiobook goes, and as what: its place, its format and encoder, its date and cover."""

import os
from datetime import UTC, datetime
from itertools import chain, count
from pathlib import Path

from audiofic.encoders import Encoder, encoder_for
from audiofic.errors import OutputError, StoryError, UsageError
from audiofic.library import Shelved, book_at
from audiofic.model import Format, Metadata
from audiofic.naming import safe_name
from audiofic.pictures import is_picture
from audiofic.profiles import PODCAST, Profile

COVERS = (".jpg", ".jpeg", ".png")
LARGEST = 4 << 20  # bytes of a book's own cover: a poster for printing has no place in each sound file
SUFFIXES = {f".{form}": form for form in Format}


def format_of(out: Path | str | None, wished: Format | None) -> Format:
    """The format that is *wished*, else the one that *out* is named for, else MP3. Raise UsageError if they differ."""
    suffix = Path(out).suffix.lower() if out and not os.path.isdir(out) else ""
    named = SUFFIXES.get(suffix)
    if wished and named and wished != named:
        raise UsageError(
            f"{out} ends in {suffix}, and --format {wished} ends in .{wished}.",
            f"Leave --format out, or use -o NAME.{wished}.",
        )
    return wished or named or Format.MP3


def encoder_of(profile: Profile, form: Format, bitrate: int | None) -> Encoder:
    """The encoder at *bitrate* kbit/s, or the default. Raise UsageError where that is nothing for the profile."""
    if form != Format.MP3:
        if profile != PODCAST:
            raise UsageError(f"A file for {profile.name} is an MP3.", "Leave --format out, or --profile.")
        return encoder_for(form, bitrate)
    bitrate = profile.bitrate if bitrate is None else bitrate
    if bitrate < profile.lowest:
        raise UsageError(
            f"A file for {profile.name} has {profile.lowest} kbit/s at least, not {bitrate}.",
            "Leave --bitrate out, or choose another --profile.",
        )
    return encoder_for(form, bitrate, profile.rate)


def target_path(work: str, metadata: Metadata, fallback: str, out: Path | str | None, suffix: str) -> Path:
    """Where the audiobook of the *work* goes; *fallback* is what it is called where its title will not do.

    Raise OutputError or UsageError before any work is done for nothing.
    """
    target = Path(out) if out else Path("output")
    if not out or os.path.isdir(target):  # unlike Path.is_dir, it has no error of its own
        target = _free(target, safe_name(metadata.title, safe_name(fallback, "story")), metadata, work, suffix)
    if target.suffix.lower() != suffix:
        raise UsageError(
            f"{target} ends in none of {', '.join(SUFFIXES)}, which are what audiofic writes.",
            f"Use -o NAME{suffix}, or the name of a folder that is there.",
        )
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(
            f"The folder {target.parent} cannot be made: {error.strerror}.", "Choose another place with -o."
        ) from error
    if not os.access(target.parent, os.W_OK):
        raise OutputError(f"The folder {target.parent} cannot be written to.", "Choose another place with -o.")
    return target


def _free(folder: Path, name: str, metadata: Metadata, work: str, suffix: str) -> Path:
    """The first of some names in *folder* that no other work's file has, nor anybody's."""
    author = safe_name(", ".join(metadata.authors), "")
    by = [f"{name} by {author}"] if author else []
    names = chain((name, *by), (f"{name} {number}" for number in count(2)))
    paths = (folder / f"{one}{suffix}" for one in names)
    return next(path for path in paths if not os.path.lexists(path) or _is_of(path, work))


def _is_of(path: Path, work: str) -> bool:
    book = book_at(path, path.parent)
    return isinstance(book, Shelved) and book.colophon.work == work


def date_of(story: Path) -> str:
    """When the file was written last, as an ISO date. Raise StoryError where it is gone by now."""
    try:
        written = story.stat().st_mtime
    except OSError as error:
        raise StoryError(
            f"{story} cannot be read any more: {error.strerror}.", "Check whether it was moved."
        ) from error
    return datetime.fromtimestamp(written, UTC).date().isoformat()


def cover_of(story: Path, metadata: Metadata, work: str) -> bytes:
    """The story's cover: a picture beside it, else the one inside it, else one made for the *work* (see works.py).

    Raise OutputError if what lies beside the story is no picture.
    """
    if beside := cover_beside(story):
        return beside
    from audiofic.readers import cover_in  # noqa: PLC0415  # as below

    inside = cover_in(story) or b""
    if is_picture(inside) and len(inside) <= LARGEST:
        return inside
    from audiofic.covers import generated  # noqa: PLC0415  # Pillow is loaded for those who need it

    return generated(metadata, work)


def cover_beside(story: Path) -> bytes | None:
    """The picture that lies beside the story: of its name, or called "cover"."""
    candidates = [story.with_name(stem + suffix) for stem in (story.stem, "cover") for suffix in COVERS]
    path = next((path for path in candidates if os.path.isfile(path)), None)
    if path is None:
        return None
    try:
        picture = path.read_bytes()
    except OSError as error:
        raise OutputError(f"The cover {path} cannot be read: {error.strerror}.", "Check its permissions.") from error
    if not is_picture(picture):
        raise OutputError(f"The cover {path} is no JPEG or PNG picture.", "Replace it, or take it away.")
    return picture
