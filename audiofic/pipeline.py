"""The stages in order: a story's file, made ready by production.py, becomes an audiobook."""

import os
import time
from collections import Counter
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from audiofic.assembler import Edition, assemble
from audiofic.calibration import calibrated
from audiofic.edition import cover_of, date_of, encoder_of, format_of, target_path
from audiofic.engines import Remote, open_engine
from audiofic.errors import OutputError, StoryError, UsageError
from audiofic.model import Audiobook, Passage, Script, Spoken, Utterance, count_words
from audiofic.notation import plain
from audiofic.production import Production, Settings, prepare
from audiofic.profiles import Profile, find_profile
from audiofic.report import Report, Tally, notes_in, skipped_notes, total_words, words_by_fate
from audiofic.speech import Delivery, utter
from audiofic.synthesis import Studio, cut, speak_all
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
    cover = cover_of(story, production.found.metadata)
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
    edition = Edition(target, encoder, date_of(story), work_of(production.found.metadata, story.stem), cover=cover)
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
    try:
        settings.registry.remember(production.script.metadata, spoken, production.voices)
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
