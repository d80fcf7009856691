"""What is shown of a batch: one display for the whole with the current stories under it, and a summary."""

import json
import sys
import time
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TaskProgressColumn, TextColumn
from rich.table import Column, Table
from rich.text import Text

from audiofic.batch.events import Begun, Event, Looked, Outcome, Sorted, Spoke, Status, Tell
from audiofic.report import figures

_EVERY = 10.0
"""Seconds between two lines where there is no terminal for bars."""
_NAME = 30
"""Characters of a story's name."""


@dataclass(slots=True)
class Tally:
    """How far a batch is."""

    stories: int = 0
    """To be rendered."""
    done: int = 0
    """Of them."""
    words: int = 0
    """To be spoken."""
    spoken: int = 0
    """Of them."""
    looked: int = 0
    fresh: int = 0
    """Words that were spoken now, and did not come from the cache."""
    seconds: float = 0.0
    """Of sound that was made now."""
    began: float = field(default_factory=time.monotonic)
    open: dict[Path, tuple[int, int]] = field(default_factory=dict)
    """Stories that are being spoken -> words to be spoken, and those that were."""

    def count(self, event: Event) -> None:
        """Take note of *event*."""
        if isinstance(event, Looked):
            self.looked += 1
        elif isinstance(event, Sorted):
            self.stories, self.words, self.began = event.stories, event.words, time.monotonic()
        elif isinstance(event, Begun):
            self.words += event.words - event.guess
            self.open[event.story] = (event.words, 0)
        elif isinstance(event, Spoke):
            self._spoke(event)
        elif event.status is Status.RENDERED or (self.stories and event.status is Status.FAILED):
            self.done += 1
            words, spoken = self.open.pop(event.story, (0, 0))
            self.words -= words - spoken  # of one that failed, the rest will not be spoken

    def _spoke(self, event: Spoke) -> None:
        step = event.step
        words, spoken = self.open[event.story]
        self.open[event.story] = (words, spoken + step.words)
        self.spoken += step.words
        if not step.cached:
            self.fresh += step.words
            self.seconds += step.seconds

    @property
    def speed(self) -> str:
        """Seconds of sound made a second."""
        return f"x{self.seconds / max(time.monotonic() - self.began, 1e-6):.0f}" if self.seconds else ""

    @property
    def left(self) -> float | None:
        """Seconds that it will take, by what it took so far; None where nothing was spoken yet."""
        each = (time.monotonic() - self.began) / self.fresh if self.fresh else None
        return None if each is None else each * max(self.words - self.spoken, 0)


@contextmanager
def display(as_json: bool, changed: Collection[Path] | None = None) -> Iterator[Tell]:
    """Somebody to be told the events of a batch, who shows them: bars on a terminal, else a line now and then.

    *changed*: the files of which anything is to be said that was not rendered; all, if it is None.
    """
    tally = Tally()

    def tell(event: Event) -> None:
        tally.count(event)
        show(event)
        if isinstance(event, Outcome) and (event.report or changed is None or event.story in changed):
            for line in _said(event):
                say(line)
            if as_json:
                click.echo(outcome_line(event))

    with _bars(tally) if sys.stderr.isatty() else _lines(tally) as (show, say):
        yield tell


def _said(outcome: Outcome) -> Iterator[str]:
    """What somebody wants to know of a story at once."""
    name = outcome.story.name
    if outcome.error:
        yield f"failed: {name}: {outcome.error.message}"
    elif outcome.reason:
        yield f"passed over: {outcome.story}: {outcome.reason}"
    elif report := outcome.report:
        yield f"{outcome.path}: {_length(outcome.seconds)}, {report.words_spoken:,} of {report.words:,} words"
        yield from (f"warning: {name}: {warning}" for warning in report.warnings)
        yield from (f"a bad take: {name}: {doubtful}" for doubtful in report.tally.doubtful)
        if not report.balance.even:
            yield f"warning: {name}: {report.balance}"


@contextmanager
def _bars(tally: Tally) -> Iterator[tuple[Callable[[Event], None], Callable[[str], None]]]:
    columns = (
        TextColumn("{task.description}", markup=False, table_column=Column(width=_NAME, no_wrap=True)),
        BarColumn(bar_width=None, table_column=Column(ratio=1)),
        TaskProgressColumn(),
        TextColumn("{task.fields[rest]}", markup=False, table_column=Column(no_wrap=True)),
    )
    tasks: dict[Path, TaskID] = {}
    console = Console(stderr=True)
    with Progress(*columns, console=console, transient=True, expand=True) as bars:
        whole = bars.add_task("looking at the stories", total=None, rest="")

        def show(event: Event) -> None:
            if isinstance(event, Looked):
                bars.update(whole, completed=tally.looked, total=event.of)
                return
            if isinstance(event, Begun):
                tasks[event.story] = bars.add_task(f"  {event.story.name}"[:_NAME], total=event.words, rest="")
            elif isinstance(event, Spoke):
                bars.update(tasks[event.story], advance=event.step.words)
            elif isinstance(event, Outcome) and event.story in tasks:
                bars.remove_task(tasks.pop(event.story))
            if tally.stories:
                rest = f"{tally.spoken:,} words {tally.speed} {_clock(tally.left)}"
                done = f"{tally.done:,} of {tally.stories:,} stories"
                bars.update(whole, description=done, completed=tally.spoken, total=tally.words, rest=rest)

        yield show, lambda line: console.print(Text(line))


@contextmanager
def _lines(tally: Tally) -> Iterator[tuple[Callable[[Event], None], Callable[[str], None]]]:
    told = time.monotonic()

    def show(_: Event) -> None:
        nonlocal told
        if (now := time.monotonic()) - told < _EVERY:
            return
        told = now
        if not tally.stories:
            click.echo(f"looked at {tally.looked:,} files", err=True)
            return
        done = f"{tally.done:,} of {tally.stories:,} stories, {tally.spoken:,} of {tally.words:,} words"
        click.echo(", ".join(filter(None, (done, tally.speed, _clock(tally.left)))), err=True)

    yield show, lambda line: click.echo(line, err=True)


def summary(outcomes: Iterable[Outcome]) -> None:
    """A row for what became of the stories, and one for each reason why some failed."""
    stories: Counter[Status] = Counter()
    seconds: Counter[Status] = Counter()
    failures: dict[str, list[str]] = {}
    for outcome in outcomes:
        stories[outcome.status] += 1
        seconds[outcome.status] += round(outcome.seconds)
        if outcome.error:
            failures.setdefault(f"{outcome.error.message} {outcome.error.hint}", []).append(outcome.story.name)
    table = Table("", "stories", "length", header_style="bold", box=None)
    for status in Status:
        if stories[status]:
            table.add_row(status, f"{stories[status]:,}", _length(seconds[status]) if seconds[status] else "")
    why = Table("failed", "why", header_style="bold", box=None)
    for reason, names in failures.items():
        others = f" and {len(names) - 1:,} more" if len(names) > 1 else ""
        why.add_row(Text(f"{names[0]}{others}"), Text(reason))
    console = Console(stderr=True)
    console.print(table if stories else "There is no story.")
    if failures:
        console.print(why)


def outcome_line(outcome: Outcome) -> str:
    """One line of JSON: that of `render --json` with the story, what became of it, and why; null is not known."""
    line: dict[str, object] = {"story": str(outcome.story), "status": outcome.status}
    line |= figures(outcome.report)
    line |= {"path": str(outcome.path) if outcome.path else None}
    line |= {"seconds": round(outcome.seconds, 3) if outcome.path else None}
    error = {"message": outcome.error.message, "hint": outcome.error.hint} if outcome.error else None
    return json.dumps(line | {"reason": outcome.reason or None, "error": error}, ensure_ascii=False)


def _length(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes // 60} h {minutes % 60} min" if minutes >= 60 else f"{minutes} min {rest} s"


def _clock(seconds: float | None) -> str:
    if seconds is None:
        return ""
    minutes, rest = divmod(round(seconds), 60)
    return f"ETA {minutes // 60}:{minutes % 60:02d}:{rest:02d}"
