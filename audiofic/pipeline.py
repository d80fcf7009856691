"""The stages in order: a story's file becomes an audiobook."""

import os
import time
from collections import Counter
from collections.abc import Callable, Collection, Generator, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path

from audiofic.assembler import Edition, assemble
from audiofic.cache import Cache, default_folder
from audiofic.calibration import calibrated
from audiofic.castfile import NARRATOR, CastFile, cast_path, check_voices, read_cast_file
from audiofic.castfile.draft import save_draft
from audiofic.casting import Wishes, cast
from audiofic.corrections import correct
from audiofic.edition import cover_of, date_of, encoder_of, format_of, target_path
from audiofic.engines import PLAIN, Remote, default_engine, open_engine
from audiofic.errors import OutputError, StoryError, UsageError
from audiofic.fidelity import Balance, balanced
from audiofic.languages import guessed, subtag, title
from audiofic.lexicon import Lexicon
from audiofic.lexicon.choice import lexicon_for, users_folder
from audiofic.model import (
    Attribution,
    Audiobook,
    Candidate,
    Cast,
    Document,
    Format,
    Kind,
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
from audiofic.profiles import PODCAST, Profile, find_profile
from audiofic.readers import read, recounted
from audiofic.registry import Registry
from audiofic.registry import default_folder as casts_folder
from audiofic.report import Report, Tally, count_words, notes_in, skipped_notes, total_words, words_by_fate
from audiofic.segmenter import segment
from audiofic.speakers import weigh
from audiofic.speech import Delivery, utter
from audiofic.synthesis import Studio, cut, speak_all
from audiofic.voices import bundled_voices, has_voices, load_voices, voices_for


def _cores() -> int:
    """Cores that this process may use; a container often has fewer than the machine."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@dataclass(frozen=True, slots=True)
class Settings:
    """What may be chosen for a rendering."""

    engine: str | None = None
    """What speaks; by default a neural engine, where one has a voice for the story's language, else espeak."""
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
    pace: float = 1.0
    """How much faster than by themselves all voices speak: 0.5 to 2."""
    reverb: bool = False
    """Whether thoughts and flashbacks sound as in a hall."""
    chime: Path | None = None
    """A sound file that is played between scenes."""
    music: Path | None = None
    """A sound file that is played under the intro."""
    retake: tuple[int, ...] = ()
    """Lines, by their numbers in the script, that are spoken anew though they were spoken before."""
    profile: str = PODCAST.name
    """For whom the file is made: how loud it is, how finely encoded."""
    format: Format | None = None
    """The kind of file; by default the one that its name's suffix says, else MP3."""
    bitrate: int | None = None
    """kbit/s; by default the profile's for an MP3, else the format's own."""
    jobs: int | None = None
    """Worker processes; by default one a core, and for an engine elsewhere as many as it takes passages at once."""
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
    lexicon: Lexicon
    """How the words are said that an engine would get wrong."""


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
    document = _in_a_language(read(story))
    attribution, unanswered = _attribution(segment(document, settings.intro), settings)
    found = attribution.script
    balance = balanced(document, found, recounted(story))
    file = read_cast_file(cast_path(story))
    voices, unread = _readers(settings, document.metadata.language, file)
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
    warnings = (*document.warnings, *unread, *attribution.warnings, *unanswered, *corrected.warnings)
    folders = [bundled_voices() / "lexicons", users_folder()]
    lexicon = lexicon_for(found.metadata, document.text, folders, file.pronounce)
    return Production(found, notes.script, parts, file, candidates, notes.skipped, balance, warnings, lexicon)


def _in_a_language(document: Document) -> Document:
    """*document* with the language that its text is in, where its file names none and it is not English."""
    language = "" if document.metadata.language else guessed(document.text)
    if language in ("", "en"):
        return document
    warning = f"The file does not say which language it is in: it reads like {title(language)}."
    metadata = replace(document.metadata, language=language)
    return replace(document, metadata=metadata, warnings=(*document.warnings, warning))


def _readers(settings: Settings, name: str, file: CastFile) -> tuple[tuple[Voice, ...], tuple[str, ...]]:
    """The voices for a story in the language that it calls *name*, and a warning where they are for another."""
    language = subtag(name or "en")
    narrator = [settings.narrator] if settings.narrator else []
    voices = story_voices(settings, language, [*file.voices.values(), *narrator])
    if found := voices_for(voices, language):
        return found, ()
    others = voices_for(voices, "en") or voices
    warning = f"There is no voice for {title(language) or name} here; one for {title(others[0].language)} reads it."
    return others, (warning,)


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


def spoken_words(production: Production) -> dict[int, str]:
    """Index into script.segments -> what the engine is told, of each that is heard."""
    utterances = utter(production.script, production.cast, lexicon=production.lexicon)
    return {said.segment: said.text for said in utterances}


def save_cast(story: Path, production: Production) -> int:
    """Write the cast file of *story*, or add to it what is new; hand back how many entries were added.

    Raise CastError where it cannot be added to, OutputError where it cannot be written, and UsageError for a story
    that came through a pipe.
    """
    if not story.is_file():
        raise UsageError(f"{story} is no file that a cast file could lie beside.", "Save the story into a file first.")
    return save_draft(production.found, production.script.characters, production.cast, production.file)


def story_voices(settings: Settings, language: str = "", named: Collection[str] = ()) -> tuple[Voice, ...]:
    """Every voice that may be cast: of the engine that is asked for, else of what speaks *language* by default.

    Where that lacks a voice that is *named*, and espeak has them all, espeak speaks: a cast file from before the first
    neural voice came still holds.
    """
    folders = [bundled_voices(), *([settings.voices] if settings.voices else [])]
    voices = load_voices(folders, settings.engine or default_engine(language))
    if settings.engine is None and not has_voices(voices, named):
        plain = load_voices(folders, PLAIN)
        return plain if has_voices(plain, named) else voices
    return voices


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
    delivery = _delivery(settings)
    production = prepare(story, settings)
    profile = find_profile(settings.profile)
    encoder = encoder_of(profile, format_of(out, settings.format), settings.bitrate)
    cover = cover_of(story)
    target = target_path(story, production.script.metadata, out, encoder.suffix)
    utterances = _mastered(utter(production.script, production.cast, delivery, production.lexicon), settings, profile)
    passages = cut(utterances, f"{_fingerprints(utterances)}; {encoder}; {profile.levels}", profile.head)
    if not passages:
        raise StoryError(f"Nothing of {story} is left to be spoken.", "Leave out fewer notes.")
    if settings.retake:
        _forget(passages, settings)
    studio = Studio(encoder, settings.cache, profile)
    spoken = {passage.key: found for passage in passages if (found := settings.cache.find(passage.key))}
    cached = sum(passage.key in spoken for passage in passages)
    missing = list({passage.key: passage for passage in passages if passage.key not in spoken}.values())
    with closing(_steps(passages, spoken, missing, (studio, settings.jobs or _workers(utterances)))) as steps:
        for _ in watch(steps, _word_count(utterances)) if watch else steps:
            pass
    finished = [(passage, spoken[passage.key]) for passage in passages]
    edition = Edition(target, encoder, date_of(story), cover)
    audiobook = assemble(production.script, finished, settings.cache, edition)
    if missing:
        settings.cache.trim()
    production = _remembered(production, settings)
    tally = Tally(len(passages) - cached, cached, tuple(_doubtful(production.script, finished)))
    return _report(production, audiobook, tally, time.monotonic() - began)


def _delivery(settings: Settings) -> Delivery:
    """Raise UsageError for a pace that cannot be kept, and for a file that is no sound."""
    if settings.chime is None and settings.music is None:
        return Delivery(settings.pace, settings.reverb)
    from audiofic.synthesis.sounds import chime_from, music_from  # noqa: PLC0415  # it loads numpy and FFmpeg

    chime = chime_from(settings.chime) if settings.chime else None
    return Delivery(settings.pace, settings.reverb, chime, music_from(settings.music) if settings.music else None)


def _mastered(utterances: Sequence[Utterance], settings: Settings, profile: Profile) -> tuple[Utterance, ...]:
    """*utterances* in voices of a known level, with the profile's silence after the last."""
    known = calibrated(utterances, settings.cache.folder.with_name("gains"))
    return (*known[:-1], *(replace(last, pause=profile.tail) for last in known[-1:]))


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
    there = story_voices(replace(settings, engine=parts.narrator.engine))
    try:
        settings.registry.remember(production.script.metadata, spoken, there)
    except OutputError as error:
        return replace(production, warnings=(*production.warnings, f"The cast is not remembered: {error.message}"))
    return production


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
    # The longest first: with a slow voice one passage takes ten seconds, for which no other core shall wait at the end.
    by_length = sorted(missing, key=lambda passage: -sum(len(said.text) for said in passage.utterances))
    for key, fresh in speak_all(by_length, *workers):
        spoken[key] = fresh
        yield Step(words[key], fresh.samples / rate, cached=False)


def _fingerprints(utterances: Sequence[Utterance]) -> str:
    names = {said.voice.engine for said in utterances}
    return ", ".join(open_engine(name).fingerprint() for name in sorted(names))


def _workers(utterances: Sequence[Utterance]) -> int:
    engines = [open_engine(name) for name in {said.voice.engine for said in utterances}]
    return max((engine.concurrency for engine in engines if isinstance(engine, Remote)), default=_cores())


def _word_count(utterances: Sequence[Utterance]) -> int:
    return sum(count_words(plain(said.text)) for said in utterances)


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
        engine=production.cast.narrator.engine,
    )
