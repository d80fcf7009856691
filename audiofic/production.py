"""A story is made ready to be spoken: read, cast by the wishes of its listener, and told how its words are said."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from audiofic.castfile import NARRATOR, CastFile, cast_path, check_voices, read_cast_file
from audiofic.castfile.draft import save_draft
from audiofic.casting import Wishes, cast
from audiofic.colophon import Transcript
from audiofic.continuity import continued
from audiofic.corrections import correct
from audiofic.engines import PLAIN, default_engine
from audiofic.errors import UsageError
from audiofic.fidelity import Balance, balanced
from audiofic.languages import guessed, subtag, title
from audiofic.lexicon import Lexicon
from audiofic.lexicon.choice import lexicon_for, users_folder
from audiofic.model import (
    Attribution,
    Candidate,
    Cast,
    Document,
    Kind,
    NoteSort,
    Script,
    Segment,
    Voice,
)
from audiofic.notes import arrange
from audiofic.readers import read, recounted
from audiofic.segmenter import segment
from audiofic.settings import Settings
from audiofic.speakers import weigh
from audiofic.speech import utter
from audiofic.voices import bundled_voices, has_voices, load_voices, voices_for


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
    voices: tuple[Voice, ...]
    """All that the engine has, whatever they read."""


def prepare(story: Path, settings: Settings, earlier: Transcript = ()) -> Production:
    """Read *story* and cast it; nothing is spoken yet. *earlier*: what was heard of it before, see continuity.py."""
    document = _in_a_language(read(story))
    attribution, unanswered = _attribution(segment(document, settings.intro), settings)
    found = continued(attribution.script, earlier)
    balance = balanced(document, found, recounted(story))
    file = read_cast_file(settings.cast or cast_path(story))
    language = document.metadata.language or "en"
    named = [*file.voices.values(), *([settings.narrator] if settings.narrator else [])]
    there = story_voices(settings, subtag(language), named)
    voices, unread = _readers(there, language)
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
    return Production(found, notes.script, parts, file, candidates, notes.skipped, balance, warnings, lexicon, there)


def _in_a_language(document: Document) -> Document:
    """*document* with the language that its text is in, where its file names none and it is not English."""
    language = "" if document.metadata.language else guessed(document.text)
    if language in ("", "en"):
        return document
    warning = f"The file does not say which language it is in: it reads like {title(language)}."
    metadata = replace(document.metadata, language=language)
    return replace(document, metadata=metadata, warnings=(*document.warnings, warning))


def _readers(voices: Sequence[Voice], name: str) -> tuple[tuple[Voice, ...], tuple[str, ...]]:
    """Those of *voices* for a story in the language that it calls *name*, and a warning where they are for another."""
    language = subtag(name)
    if found := voices_for(voices, language):
        return found, ()
    others = voices_for(voices, "en") or tuple(voices)
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
