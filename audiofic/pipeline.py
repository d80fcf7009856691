"""The stages in order: a story's file becomes an audiobook."""

import os
import re
import time
from collections import Counter
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from audiofic.assembler import Edition, assemble, author_of
from audiofic.cache import Cache, default_folder
from audiofic.casting import cast, cast_path, read_cast_file, with_narrator
from audiofic.encoders import Mp3
from audiofic.engines import open_engine
from audiofic.errors import OutputError, StoryError, UsageError
from audiofic.fidelity import Balance, balanced
from audiofic.model import (
    RATE,
    Audiobook,
    Cast,
    Metadata,
    Notes,
    NoteSort,
    Passage,
    Script,
    Segment,
    Spoken,
    Utterance,
    Voice,
)
from audiofic.notes import arrange
from audiofic.readers import read, recounted
from audiofic.report import Report, Tally, count_words, notes_in, skipped_notes, total_words, words_by_fate
from audiofic.segmenter import segment
from audiofic.speakers import attribute
from audiofic.speech import utter
from audiofic.synthesis import Studio, cut, speak_all
from audiofic.voices import bundled_voices, load_voices

COVERS = (".jpg", ".jpeg", ".png")
PICTURES = (b"\xff\xd8\xff", b"\x89PNG")


def _cores() -> int:
    """Cores that this process may use; a container often has fewer than the machine."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@dataclass(frozen=True, slots=True)
class Settings:
    """What may be chosen for a rendering."""

    engine: str = "espeak"
    narrator: str | None = None
    """Name of a voice."""
    voices: Path | None = None
    """A folder of voices beside the bundled ones."""
    intro: bool = True
    """Whether title and author are spoken first."""
    notes: Notes = Notes.VOICE
    """What becomes of author's notes whose sort the story's cast file does not name."""
    bitrate: int = 64
    """kbit/s."""
    jobs: int = field(default_factory=_cores)
    """Worker processes."""
    cache: Cache = field(default_factory=lambda: Cache(default_folder()))


@dataclass(frozen=True, slots=True)
class Production:
    """A story made ready to be spoken."""

    script: Script
    cast: Cast
    skipped: tuple[Segment, ...]
    """Notes that are left out, as it was wished."""
    balance: Balance
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """A passage is finished."""

    words: int
    """Words of the passage."""
    seconds: float
    """Of sound."""
    cached: bool


Watch = Callable[[Iterator[Step], int], Iterator[Step]]
"""Wraps the steps of a rendering, of so many words altogether; to stop asking for steps is to cancel."""


def prepare(story: Path, settings: Settings) -> Production:
    """Read *story* and cast it; nothing is spoken yet."""
    document = read(story)
    script = attribute(segment(document, settings.intro))
    balance = balanced(document, script, recounted(story))
    file = read_cast_file(cast_path(story))
    notes = arrange(script, dict.fromkeys(NoteSort, settings.notes) | file.notes)
    parts = cast(notes.script, story_voices(settings), with_narrator(file.voices, settings.narrator))
    return Production(notes.script, parts, notes.skipped, balance, document.warnings)


def story_voices(settings: Settings) -> tuple[Voice, ...]:
    """Every voice that may be cast."""
    folders = [bundled_voices(), *([settings.voices] if settings.voices else [])]
    return load_voices(folders, settings.engine)


def render(
    story: Path | str, out: Path | str | None = None, settings: Settings | None = None, watch: Watch | None = None
) -> Report:
    """Turn the file *story* into an audiobook at *out*, by default output/TITLE.mp3.

    Passages that were spoken before come from the cache, also after a crash. Raise an AudioficError of the kind that
    fits: nothing half-written is left, and what was finished is kept. From a script of your own, call it below
    `if __name__ == "__main__":`, as its worker processes import the script.
    """
    began = time.monotonic()
    story, settings = Path(story), settings or Settings()
    production = prepare(story, settings)
    encoder = Mp3(settings.bitrate)
    cover = _cover_of(story)
    target = target_path(story, production.script.metadata, out, encoder.suffix)
    utterances = utter(production.script, production.cast)
    passages = cut(utterances, f"{_fingerprints(utterances)}; {encoder}")
    if not passages:
        raise StoryError(f"Nothing of {story} is left to be spoken.", "Leave out fewer notes.")
    studio = Studio(encoder, settings.cache)
    spoken = {passage.key: found for passage in passages if (found := settings.cache.find(passage.key))}
    cached = sum(passage.key in spoken for passage in passages)
    missing = list({passage.key: passage for passage in passages if passage.key not in spoken}.values())
    with closing(_steps(passages, spoken, missing, (studio, settings.jobs))) as steps:
        for _ in watch(steps, _word_count(utterances)) if watch else steps:
            pass
    finished = [(passage, spoken[passage.key]) for passage in passages]
    edition = Edition(target, encoder, _date_of(story), cover)
    audiobook = assemble(production.script, finished, settings.cache, edition)
    if missing:
        settings.cache.trim()
    return _report(production, audiobook, Tally(len(passages) - cached, cached), time.monotonic() - began)


def target_path(story: Path, metadata: Metadata, out: Path | str | None, suffix: str) -> Path:
    """Where the audiobook of *story* goes. Raise OutputError or UsageError before any work is done for nothing."""
    target = Path(out) if out else Path("output")
    if not out or os.path.isdir(target):  # unlike Path.is_dir, it has no error of its own
        folder, name = target, _file_name(metadata.title) or _file_name(story.stem) or "story"
        target = folder / f"{name}{suffix}"
        author = ", ".join(metadata.authors)
        if author_of(target) not in (None, author):  # somebody else's story of the same title is not written over
            target = folder / f"{name} by {_file_name(author) or story.stem}{suffix}"
    if target.suffix.lower() != suffix:
        raise UsageError(
            f"{target} does not end in {suffix}, which is what audiofic writes.",
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


def _file_name(text: str) -> str:
    """*text* without what no file system of our users' takes, nor what would hide a file or lead out of its folder."""
    name = " ".join(re.sub(r'[\\/:*?"<>|\x00-\x1f\x7f]', " ", text).split()).strip(". ")
    return name.encode(errors="ignore")[:110].decode(errors="ignore").rstrip(". ")


def _steps(
    passages: Sequence[Passage], spoken: dict[str, Spoken], missing: Sequence[Passage], workers: tuple[Studio, int]
) -> Generator[Step]:
    """Speak the *missing* passages into *spoken*, a step each; those that are cached come first."""
    words: Counter[str] = Counter()  # a passage may come twice
    for passage in passages:
        words[passage.key] += _word_count(passage.utterances)
    for key, found in spoken.items():
        yield Step(words[key], found.samples / RATE, cached=True)
    for key, fresh in speak_all(missing, *workers):
        spoken[key] = fresh
        yield Step(words[key], fresh.samples / RATE, cached=False)


def _fingerprints(utterances: Sequence[Utterance]) -> str:
    names = {said.voice.engine for said in utterances}
    return ", ".join(open_engine(name).fingerprint() for name in sorted(names))


def _word_count(utterances: Sequence[Utterance]) -> int:
    return sum(count_words(said.text) for said in utterances)


def _date_of(story: Path) -> str:
    return datetime.fromtimestamp(story.stat().st_mtime, UTC).date().isoformat()


def _cover_of(story: Path) -> bytes | None:
    """The picture that lies beside the story: of its name, or called "cover". Raise OutputError if it is none."""
    candidates = [story.with_name(stem + suffix) for stem in (story.stem, "cover") for suffix in COVERS]
    path = next((path for path in candidates if os.path.isfile(path)), None)
    if path is None:
        return None
    try:
        picture = path.read_bytes()
    except OSError as error:
        raise OutputError(f"The cover {path} cannot be read: {error.strerror}.", "Check its permissions.") from error
    if not picture.startswith(PICTURES):
        raise OutputError(f"The cover {path} is no JPEG or PNG picture.", "Replace it, or take it away.")
    return picture


def _report(production: Production, audiobook: Audiobook, tally: Tally, wall_s: float) -> Report:
    segments = production.script.segments
    spoken, silent = words_by_fate(production.script, audiobook)
    return Report(
        audiobook,
        tally,
        chapters=len(production.script.chapters),
        segments=len(segments),
        words=total_words(segments) + total_words(production.skipped),
        words_spoken=spoken,
        notes=len(notes_in(segments)),
        skipped=(*silent, *skipped_notes(production.skipped)),
        balance=production.balance,
        warnings=production.warnings,
        wall_s=wall_s,
    )
