"""The stages in order: a story's file becomes an audiobook."""

import os
import re
import time
from collections import Counter
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from audiofic.assembler import Edition, assemble, author_of
from audiofic.cache import Cache, default_folder
from audiofic.castfile import NARRATOR, CastFile, cast_path, check_voices, read_cast_file
from audiofic.castfile.draft import save_draft
from audiofic.casting import Wishes, cast
from audiofic.corrections import correct
from audiofic.encoders import Mp3
from audiofic.engines import open_engine
from audiofic.errors import OutputError, StoryError, UsageError
from audiofic.fidelity import Balance, balanced
from audiofic.model import (
    Attribution,
    Audiobook,
    Candidate,
    Cast,
    Kind,
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
from audiofic.notation import plain
from audiofic.notes import arrange
from audiofic.readers import read, recounted
from audiofic.registry import Registry
from audiofic.registry import default_folder as casts_folder
from audiofic.report import Report, Tally, count_words, notes_in, skipped_notes, total_words, words_by_fate
from audiofic.segmenter import segment
from audiofic.speakers import weigh
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
    certainty: float = 0.5
    """Confidence, 0 to 1, below which a line is spoken by a neutral voice rather than by whoever may say it."""
    own_voice: bool = False
    """Whether a first-person narrator speaks their lines in another voice than they tell the story in."""
    llm: str | None = None
    """Address of an OpenAI-compatible server whose language model is asked about the lines that are not sure."""
    llm_model: str | None = None
    """Which of the server's models, if it has several."""
    retake: tuple[int, ...] = ()
    """Lines, by their numbers in the script, that are spoken anew though they were spoken before."""
    bitrate: int = 64
    """kbit/s."""
    jobs: int = field(default_factory=_cores)
    """Worker processes."""
    cache: Cache = field(default_factory=lambda: Cache(default_folder()))
    registry: Registry = field(default_factory=lambda: Registry(casts_folder()))
    """Who spoke in which voice in the stories before."""


@dataclass(frozen=True, slots=True)
class Production:
    """A story made ready to be spoken."""

    found: Script
    """As it was before the corrections of its cast file, all notes where they stand."""
    script: Script
    cast: Cast
    file: CastFile
    candidates: Mapping[int, tuple[Candidate, ...]]
    """Index into script.segments, of each line of dialogue -> who may say it, the likeliest first."""
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
    attribution, unanswered = _attribution(segment(document, settings.intro), settings)
    found = attribution.script
    balance = balanced(document, found, recounted(story))
    file, voices = read_cast_file(cast_path(story)), story_voices(settings)
    check_voices(file, voices)
    corrected = correct(found, file)
    notes = arrange(corrected.script, {**dict.fromkeys(NoteSort, settings.notes), **file.notes})
    wishes = Wishes(
        {**corrected.voices, **({NARRATOR: settings.narrator} if settings.narrator else {})},
        settings.registry.recall(found.metadata, found.characters),
        settings.certainty,
        settings.own_voice,
    )
    parts, candidates = cast(found, voices, wishes), _placed(attribution, notes.script)
    warnings = (*document.warnings, *attribution.warnings, *unanswered, *corrected.warnings)
    return Production(found, notes.script, parts, file, candidates, notes.skipped, balance, warnings)


def _attribution(script: Script, settings: Settings) -> tuple[Attribution, tuple[str, ...]]:
    """*script* with its speakers, by a language model's advice where that is wanted, and a warning if it was none."""
    if settings.llm is None:
        if settings.llm_model is not None:
            raise UsageError("--llm-model names a model of no server.", "Say with --llm URL where it is.")
        return weigh(script), ()
    from audiofic.speakers.consult import consult  # noqa: PLC0415  # HTTP is loaded for those who ask for it
    from audiofic.speakers.endpoint import endpoint_at  # noqa: PLC0415

    endpoint = endpoint_at(settings.llm, settings.llm_model)
    told = consult(weigh(script), endpoint, settings.certainty, settings.cache.folder.with_name("answers"))
    return told.attribution, told.warnings


def _placed(attribution: Attribution, script: Script) -> dict[int, tuple[Candidate, ...]]:
    """The candidates by their lines' indices in *script*, which has some notes elsewhere or not at all."""
    known = {attribution.script.segments[n].start: candidates for n, candidates in attribution.candidates.items()}
    return {n: known[one.start] for n, one in enumerate(script.segments) if one.kind is Kind.DIALOGUE}


def save_cast(story: Path, production: Production) -> int:
    """Write the cast file of *story*, or add to it what is new; hand back how many entries were added.

    Raise CastError where it cannot be added to, OutputError where it cannot be written, and UsageError for a story
    that came through a pipe.
    """
    if not story.is_file():
        raise UsageError(f"{story} is no file that a cast file could lie beside.", "Save the story into a file first.")
    return save_draft(production.found, production.script.characters, production.cast, production.file)


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
    if settings.retake:
        _forget(passages, settings)
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
    production = _remembered(production, settings)
    tally = Tally(len(passages) - cached, cached, tuple(_doubtful(production.script, finished)))
    return _report(production, audiobook, tally, time.monotonic() - began)


def _doubtful(script: Script, passages: Sequence[tuple[Passage, Spoken]]) -> Iterator[str]:
    """A sentence for each line whose takes stayed bad."""
    for passage, spoken in passages:
        for index, fault in spoken.doubts:
            number = passage.utterances[index].segment
            one = script.segments[number]
            who = f" ({one.speaker})" if one.speaker else ""
            yield f"line {number}{who}, {one.text:.60}: {fault}; listen to it, or speak it anew with --retake {number}"


def _forget(passages: Sequence[Passage], settings: Settings) -> None:
    """Have the lines spoken anew that are to be. Raise UsageError for one that is not spoken at all."""
    from audiofic.synthesis.takes import forget  # noqa: PLC0415  # it loads numpy and FFmpeg

    told = {said.segment for passage in passages for said in passage.utterances}
    for number in settings.retake:
        if number not in told:
            raise UsageError(
                f"Line {number} is not spoken.", "audiofic script STORY numbers the lines; retake one that has words."
            )
    forget(passages, settings.retake, settings.cache)


def _remembered(production: Production, settings: Settings) -> Production:
    """Note the cast for the next story; where that cannot be, *production* with a warning."""
    parts = production.cast
    spoken = {one: parts.speakers[one.name] for one in production.script.characters}
    spoken = {one: voice for one, voice in spoken.items() if voice != parts.narrator}
    try:
        settings.registry.remember(production.script.metadata, spoken, story_voices(settings))
    except OutputError as error:
        return replace(production, warnings=(*production.warnings, f"The cast is not remembered: {error.message}"))
    return production


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
    rate = workers[0].encoder.rate
    for key, found in spoken.items():
        yield Step(words[key], found.samples / rate, cached=True)
    for key, fresh in speak_all(missing, *workers):
        spoken[key] = fresh
        yield Step(words[key], fresh.samples / rate, cached=False)


def _fingerprints(utterances: Sequence[Utterance]) -> str:
    names = {said.voice.engine for said in utterances}
    return ", ".join(open_engine(name).fingerprint() for name in sorted(names))


def _word_count(utterances: Sequence[Utterance]) -> int:
    return sum(count_words(plain(said.text)) for said in utterances)


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
