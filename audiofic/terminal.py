"""What the command line shows: a bar on a terminal, plain lines elsewhere, and tables."""

import json
import sys
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

import click
from rich.console import Console
from rich.progress import (
    BarColumn,
    DownloadColumn,
    Progress,
    TaskProgressColumn,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
    TransferSpeedColumn,
)
from rich.table import Column, Table
from rich.text import Text

from audiofic.engines import NEURAL, PLAIN, check
from audiofic.errors import EngineError
from audiofic.languages import subtag, title
from audiofic.model import Script, Voice
from audiofic.pipeline import Step, Watch
from audiofic.report import Report, figures
from audiofic.settings import Settings
from audiofic.told import first_time

if TYPE_CHECKING:
    from audiofic import catalogue  # with it comes HTTP, which who renders need not wait for

_EVERY = 10.0
"""Seconds between two lines where there is no terminal for a bar."""


def progress(name: str) -> Watch:
    """A watch over a rendering that shows how far it is, on stderr."""
    return _bar(name) if sys.stderr.isatty() else _lines(name)


def _bar(name: str) -> Watch:
    def watch(steps: Iterator[Step], words: int) -> Iterator[Step]:
        columns = (
            TextColumn("{task.description}"),
            BarColumn(),
            TaskProgressColumn(),
            TimeElapsedColumn(),
            TextColumn("ETA"),
            TimeRemainingColumn(),
            TextColumn("{task.fields[speed]}"),
        )
        with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
            task = bar.add_task(name[:30], total=words, speed="")
            for speed, step in _timed(steps):
                bar.update(task, advance=step.words, speed=f"x{speed:.0f}" if speed else "")
                yield step

    return watch


def _lines(name: str) -> Watch:
    def watch(steps: Iterator[Step], words: int) -> Iterator[Step]:
        began = told = time.monotonic()
        done = 0
        for speed, step in _timed(steps):
            done += step.words
            if (now := time.monotonic()) - told >= _EVERY:
                told, left = now, (now - began) * (words - done) / max(done, 1)
                click.echo(f"{name}: {done:,} of {words:,} words, x{speed:.0f}, {left:.0f} s left", err=True)
            yield step

    return watch


def _timed(steps: Iterator[Step]) -> Iterator[tuple[float, Step]]:
    """Each step, with the speed so far: seconds of sound made a second; what came from the cache does not count."""
    began, made = time.monotonic(), 0.0
    for step in steps:
        if step.cached:
            began = time.monotonic()
        else:
            made += step.seconds
        yield made / max(time.monotonic() - began, 1e-6), step


def downloading(name: str, steps: "Iterable[catalogue.Progress]") -> None:
    """Go through the *steps* of a download, with a bar on a terminal."""
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        DownloadColumn(),
        TransferSpeedColumn(),
        TextColumn("ETA"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty()) as bar:
        task = bar.add_task(name[:30], total=None)
        for step in steps:
            bar.update(task, completed=step.done, total=step.total)


def added_lines(offer: "catalogue.Offer") -> Iterator[str]:
    """Where the files of a voice are now, under which licence, and what is missing before it can speak."""
    folder, names = offer.files[0].path.parent, ", ".join(file.path.name for file in offer.files)
    yield f"{folder}: {names}; licence: {offer.licence}"
    try:
        check(offer.engine)
    except EngineError as error:
        yield f"{error.message} {error.hint}"


def warn(warnings: Iterable[str]) -> None:
    """Say what a reader had to guess."""
    for warning in warnings:
        click.echo(f"warning: {warning}", err=True)


def closing_lines(report: Report) -> Iterator[str]:
    """What a rendering did, for the end of it."""
    yield from (f"warning: {warning}" for warning in report.warnings)
    yield from (f"skipped: {skipped}" for skipped in report.skipped)
    yield from (f"a bad take: {doubtful}" for doubtful in report.tally.doubtful)
    minutes, seconds = divmod(round(report.audiobook.seconds), 60)
    length = f"{minutes // 60} h {minutes % 60} min" if minutes >= 60 else f"{minutes} min {seconds} s"
    yield f"{length}, {_counted(len(report.audiobook.marks), 'chapter mark')}, in {report.wall_s:.1f} s"
    notes = _counted(report.notes, "author's note")
    noted = f"; {notes} in {'its' if report.notes == 1 else 'their'} own voice"
    yield f"spoke {report.words_spoken:,} of {report.words:,} words{noted if report.notes else ''}"
    if report.tally.cached:
        yield f"{_counted(report.tally.synthesized, 'passage')} spoken, {report.tally.cached:,} kept from before"
    if not report.balance.even:
        yield f"warning: {report.balance}"


def better_voices(report: Report, settings: Settings) -> Iterator[str]:
    """How to get a neural voice: said once to a user, when none was there and nobody asked for another engine."""
    if settings.engine is None and report.engine == PLAIN and first_time("neural-voices"):
        language = subtag(report.audiobook.metadata.language) or "en"
        command = NEURAL["piper"] if language == "en" else f"audiofic voices add {language}"
        yield f'for voices that sound like people: pip install "audiofic[piper]", then {command}'


def report_line(report: Report) -> str:
    """The same as one line of JSON."""
    return json.dumps(figures(report), ensure_ascii=False)


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def script_lines(script: Script, spoken: Mapping[int, str] | None = None) -> Iterator[str]:
    """A line of JSON for each segment; with what the engine is told, where it is given."""
    for n, segment in enumerate(script.segments):
        line: dict[str, object] = {"n": n}
        for name in ("chapter", "kind", "text", "speaker", "start", "end", "confidence", "evidence"):
            line[name] = getattr(segment, name)
        if segment.sort:
            line["evidence"] = f"{segment.sort} note: {segment.evidence}"
        if spoken is not None:
            line["spoken"] = spoken.get(n, "")
        yield json.dumps(line, ensure_ascii=False)


def voices_table(voices: Sequence[Voice]) -> None:
    """A row for each voice."""
    name = Column("voice", no_wrap=True)  # who wants to type it needs all of it
    table = Table(name, "gender", "age", "accent", "offered for", "which is", header_style="bold", box=None)
    for voice in voices:
        language = title(voice.language) if voice.language != "en" else ""
        accent = ", ".join(filter(None, (language, voice.accent)))
        row = (voice.name, voice.gender, voice.age, accent, ", ".join(voice.roles), voice.description)
        table.add_row(*map(Text, row))
    Console().print(table)
