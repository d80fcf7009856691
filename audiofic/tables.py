"""The table of a story's cast, for people: who speaks, how sure that is, and in which voice."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text

from audiofic.glossary import Term
from audiofic.model import Cast, Character, Kind, Segment, Voice
from audiofic.production import Production

_WIDE = 100
"""Columns from which on a voice is described, and below three fifths of which only the most needed is shown."""

_MOST = 100
"""Unusual words that are shown at most."""


def cast_table(production: Production, console: Console | None = None) -> None:
    """A row for each who speaks."""
    console = console or Console()
    table = Table(header_style="bold", box=None, padding=(0, 2, 0, 0))
    columns = ("who", "is", "lines", "sure", "voice", "which is")
    shown = [0, 2, 4] if console.width < _WIDE * 3 / 5 else [0, 1, 2, 3, 4] if console.width < _WIDE else [*range(6)]
    for n in shown:
        table.add_column(columns[n], justify="right" if columns[n] in ("lines", "sure") else "left", overflow="fold")
    for row in _rows(production):
        table.add_row(*(Text(row[n]) for n in shown))
    console.print(table)


def saved_line(path: Path, added: int) -> str:
    """What became of a cast file."""
    if not added:
        return f"{path} has it all already: nothing was written"
    return f"{path}: {added} entr{'y' if added == 1 else 'ies'} added; edit them, and render again"


def names_table(terms: Sequence[Term], console: Console | None = None) -> None:
    """A row for each of a story's unusual words, the first of them only where there are too many to read."""
    console = console or Console()
    table = Table(header_style="bold", box=None, padding=(0, 2, 0, 0))
    for column in ("word", "times", "is said", "as says"):
        table.add_column(column, justify="right" if column == "times" else "left", overflow="fold")
    for term in terms[:_MOST]:
        table.add_row(*map(Text, (term.word, f"{term.count:,}", f"/{term.ipa}/", term.layer or "espeak")))
    console.print(table)


def names_line(terms: Sequence[Term], path: Path) -> str:
    """What can be done about them."""
    more = f"{len(terms) - _MOST:,} more are rarer. " if len(terms) > _MOST else ""
    return f'{more}To change one, write into {path}, below [pronounce]: "Word" = "respelling", or "/IPA/".'


def _rows(production: Production) -> Iterator[tuple[str, ...]]:
    """Who, also called, what is known of them, lines, share of sure ones, voice, its description."""
    cast, segments = production.cast, production.script.segments
    lines = [segment for segment in segments if segment.kind is Kind.DIALOGUE]
    narrated = sum(segment.kind is Kind.NARRATION for segment in segments)
    yield _row(("narrator", "", f"{narrated:,}", ""), cast.narrator)
    if notes := sum(segment.kind is Kind.NOTE for segment in segments):
        yield _row(("author's notes", "", f"{notes:,}", ""), cast.notes)
    for one in production.script.characters:
        theirs = [line for line in lines if line.speaker == one.name]
        sure = sum(line.confidence >= cast.certainty for line in theirs)
        share = f"{sure / len(theirs):.0%}" if theirs else ""
        names = ", ".join((one.name, *one.aliases))
        yield _row((names, _about(one), f"{one.lines:,}", share), cast.speakers[one.name])
    for who, voice in (("nobody known", cast.neutral[""]), *_guessed(cast)):
        count = sum(_is_neutral(line, cast) and cast.voice_for(line) == voice for line in lines)
        if count:
            yield _row((who, "", f"{count:,}", ""), voice)


def _row(known: tuple[str, ...], voice: Voice) -> tuple[str, ...]:
    return (*known, voice.name, voice.description)


def _about(one: Character) -> str:
    return ", ".join(filter(None, (one.gender, one.age, "narrates" if one.narrates else "")))


def _guessed(cast: Cast) -> Iterator[tuple[str, Voice]]:
    """The voices of those who are only guessed, where they are not that of nobody known."""
    for gender, who in (("female", "unsure, a woman"), ("male", "unsure, a man")):
        if cast.neutral[gender] != cast.neutral[""]:
            yield who, cast.neutral[gender]


def _is_neutral(line: Segment, cast: Cast) -> bool:
    return line.confidence < cast.certainty or line.speaker not in cast.speakers
