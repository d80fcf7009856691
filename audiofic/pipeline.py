"""The stages in order: a story's file, made ready by production.py, becomes an audiobook."""

import os
import time
from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from audiofic.assembler import Edition, assemble
from audiofic.calibration import calibrated
from audiofic.colophon import Transcript
from audiofic.edition import cover_of, date_of, encoder_of, format_of, target_path
from audiofic.engines import Remote, open_engine
from audiofic.errors import AudioficError, OutputError, StoryError, UsageError
from audiofic.model import Audiobook, Passage, Script, Spoken, Utterance, count_words
from audiofic.notation import plain
from audiofic.production import Production, prepare
from audiofic.profiles import Profile, find_profile
from audiofic.report import Report, Tally, notes_in, skipped_notes, total_words, words_by_fate
from audiofic.settings import Settings
from audiofic.speech import Delivery, utter
from audiofic.synthesis import Result, Studio, cut, speak_all
from audiofic.works import work_of


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


@dataclass(frozen=True, slots=True)
class Plan:
    """A story that is cast, cut and ready to be spoken."""

    production: Production
    passages: tuple[Passage, ...]
    """At least one; one and the same may come twice."""
    edition: Edition
    settings: Settings
    began: float
    """When its preparation did, by time.monotonic()."""

    @property
    def words(self) -> int:
        """All that will be spoken."""
        return sum(_word_count(passage.utterances) for passage in self.passages)

    def missing(self, spoken: Collection[str]) -> list[Passage]:
        """The passages whose keys are not among the *spoken*, each once.

        The longest first: with a slow voice one takes ten seconds, for which no other core shall wait at the end.
        """
        missing = {passage.key: passage for passage in self.passages if passage.key not in spoken}
        return sorted(missing.values(), key=lambda passage: -sum(len(said.text) for said in passage.utterances))

    def step(self, key: str, spoken: Spoken, *, cached: bool) -> Step:
        """What it means for the story that the passage *key* is *spoken*."""
        words = sum(_word_count(passage.utterances) for passage in self.passages if passage.key == key)
        return Step(words, spoken.samples / self.edition.encoder.rate, cached)


def render(
    story: Path | str, out: Path | str | None = None, settings: Settings | None = None, watch: Watch | None = None
) -> Report:
    """Turn the file *story* into an audiobook at *out*, by default output/TITLE.mp3.

    Passages that were spoken before come from the cache, also after a crash. Raise an AudioficError of the kind that
    fits: nothing half-written is left, and what was finished is kept. From a script of your own, call it below
    `if __name__ == "__main__":`, as its worker processes import the script.
    """
    settings = settings or Settings()
    plan = plan_of(Path(story), out, settings)
    if settings.retake:
        _forget(plan.passages, settings)
    spoken = spoken_before(plan)
    before = frozenset(spoken)
    with closing(_steps(plan, spoken)) as steps:
        for _ in watch(steps, plan.words) if watch else steps:
            pass
    report = finished(plan, spoken, before)
    if report.tally.synthesized:
        settings.cache.trim()
    return replace(report, warnings=(*report.warnings, *remembered(plan)))


def plan_of(
    story: Path,
    out: Path | str | None,
    settings: Settings,
    identity: tuple[str, str] = ("", ""),
    earlier: Transcript = (),
) -> Plan:
    """Read, cast and cut *story*, and say where its audiobook goes; nothing is spoken yet.

    *identity*: its work and its stamp, where they are known (see assembler.Edition). *earlier*: see production.prepare.
    """
    began = time.monotonic()
    delivery = _delivery(settings)
    production = prepare(story, settings, earlier)
    profile = find_profile(settings.profile)
    encoder = encoder_of(profile, format_of(out, settings.format), settings.bitrate)
    metadata = production.found.metadata
    work, stamp = identity[0] or work_of(metadata, story), identity[1]
    cover = cover_of(story, metadata, work)
    target = target_path(work, production.script.metadata, story.stem, out, encoder.suffix)
    utterances = _mastered(utter(production.script, production.cast, delivery, production.lexicon), settings, profile)
    passages = cut(utterances, f"{_fingerprints(utterances)}; {encoder}; {profile.levels}", profile.head)
    if not passages:
        raise StoryError(f"Nothing of {story} is left to be spoken.", "Leave out fewer notes.")
    corrected_by = production.file.path.name if production.file.text else ""
    edition = Edition(target, encoder, date_of(story), work, stamp, cover, corrected_by)
    return Plan(production, passages, edition, settings, began)


def spoken_before(plan: Plan) -> dict[str, Spoken]:
    """The passages of *plan* that are in the cache, by their keys."""
    cache = plan.settings.cache
    return {passage.key: found for passage in plan.passages if (found := cache.find(passage.key))}


def finished(plan: Plan, spoken: Mapping[str, Spoken], before: Collection[str]) -> Report:
    """Assemble the audiobook of *plan*, all of which is *spoken*, some of it *before*."""
    production = plan.production
    passages = [(passage, spoken[passage.key]) for passage in plan.passages]
    audiobook = assemble(production.script, passages, plan.settings.cache, plan.edition)
    cached = sum(passage.key in before for passage in plan.passages)
    tally = Tally(len(passages) - cached, cached, tuple(_doubtful(production.script, passages)))
    return _report(production, audiobook, tally, time.monotonic() - plan.began)


def remembered(plan: Plan) -> tuple[str, ...]:
    """Note the cast of *plan* for the next story; where that cannot be, hand back a warning."""
    production, parts = plan.production, plan.production.cast
    spoken = {one: parts.speakers[one.name] for one in production.script.characters}
    spoken = {one: voice for one, voice in spoken.items() if voice != parts.narrator}
    try:
        plan.settings.registry.remember(production.script.metadata, spoken, production.voices)
    except OutputError as error:
        return (f"The cast is not remembered: {error.message}",)
    return ()


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


def _steps(plan: Plan, spoken: dict[str, Spoken]) -> Generator[Step]:
    """Speak what is missing of *plan* into *spoken*, a step each; those that are cached come first."""
    for key, found in spoken.items():
        yield plan.step(key, found, cached=True)
    settings = plan.settings
    studio = Studio(plan.edition.encoder, settings.cache, find_profile(settings.profile))
    engines = {said.voice.engine for passage in plan.passages for said in passage.utterances}
    with closing(speaking(plan.missing(spoken), studio, settings, engines)) as results:
        for key, result in results:
            if isinstance(result, AudioficError):
                raise result
            spoken[key] = result
            yield plan.step(key, result, cached=False)


def speaking(
    passages: Iterable[Passage], studio: Studio, settings: Settings, engines: Iterable[str]
) -> Generator[Result]:
    """What comes of *passages*, which *engines* speak: on a scheduler's workers, or else on this computer's cores.

    Raise UsageError where the settings say both, or name no scheduler.
    """
    if settings.scheduler is None:
        return speak_all(passages, studio, settings.jobs or workers(engines))
    if settings.jobs:
        raise UsageError("--jobs counts workers of this computer, and --scheduler has its own.", "Leave out --jobs.")
    from audiofic.synthesis import cluster  # noqa: PLC0415  # it loads dask.distributed, an extra

    return cluster.speak_all(passages, studio, settings.scheduler)


def _fingerprints(utterances: Sequence[Utterance]) -> str:
    names = {said.voice.engine for said in utterances}
    return ", ".join(open_engine(name).fingerprint() for name in sorted(names))


def workers(engines: Iterable[str]) -> int:
    """Worker processes for what these engines speak: one a core, or as many passages as one elsewhere takes."""
    opened = [open_engine(name) for name in engines]
    return max((engine.concurrency for engine in opened if isinstance(engine, Remote)), default=_cores())


def _cores() -> int:
    """Cores that this process may use; a container often has fewer than the machine."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


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
