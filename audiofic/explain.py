"""What the command line shows of a script: a row for each segment, and why a line has its speaker and its voice."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import cycle

from rich.cells import cell_len, set_cell_size
from rich.console import Console
from rich.text import Text

from audiofic.errors import UsageError
from audiofic.model import Kind, Script, Segment
from audiofic.production import Production

_STYLES = {Kind.INTRO: "dim", Kind.HEADING: "bold", Kind.THOUGHT: "italic", Kind.NOTE: "italic", Kind.BREAK: "dim"}
_COLOURS = (
    "cyan green magenta yellow blue bright_cyan bright_green bright_magenta bright_yellow bright_blue orange3 pink3"
).split()
_GUESSED, _TOLD = "bold red", "italic green"
_NARROW, _WIDE = 72, 110
"""Columns of a terminal from which on the text stands beside its speaker, and the voice is shown, too."""
_SURE = len("100%?")
_LONGEST_NAME = {False: 14, True: 24}
"""Cells for a name, by whether the terminal is wide."""
_AROUND, _NEAR = 3, 240  # segments before and after a line that is explained, and characters of each

_Cell = tuple[str, str]
"""Text and style."""


def script_table(production: Production, spoken: Mapping[int, str] | None = None) -> None:
    """A row for each segment; each speaker has a colour, and a speaker who is only guessed has a question mark.

    Where *spoken* is given, what the engine is told of each segment, it stands below what is written otherwise.

    On a terminal it is folded to its width; elsewhere a segment is one line, whole, for grep and its kind.
    """
    console = _console()
    for row in _rows(production, console, spoken):
        console.print(row, soft_wrap=True)


def why(production: Production, n: int) -> None:
    """Who may say line *n* of the table and what speaks for each, and which voice it gets and why.

    Raise UsageError where *n* is no line of dialogue.
    """
    _check(production.script, n)
    console = _console()
    for row in (*_surroundings(production, n, console), *_thought_of(production, n, console)):
        console.print(row, soft_wrap=True)
    console.print(_beside(Text(), [Text(_voice_reason(production, n))], console), soft_wrap=True)


def _console() -> Console:
    return Console(highlight=False, markup=False, emoji=False)


def _rows(production: Production, console: Console, spoken: Mapping[int, str] | None) -> Iterator[Text]:
    colours = _colours_of(production.script)
    widths = _widths(production, colours, console)
    if widths:
        names = [(name, "bold") for name in ("n", "kind", "speaker", "sure", "voice")]
        yield _columns(names, widths).append("text, evidence", "bold")
    for n, segment in enumerate(production.script.segments):
        cells = _cells(production, n, colours.get(segment.speaker or "", ""))
        body = [Text(segment.text, colours.get(segment.speaker or "", _STYLES.get(segment.kind, "")))]
        if spoken is not None and (said := spoken.get(n, "")) != segment.text:
            body.append(Text(f"» {said or 'silence'}", _TOLD))
        body += [Text(segment.evidence, "dim")] if segment.evidence else []
        if widths:
            yield _beside(_columns(cells, widths), body, console)
        else:
            yield Text(" ").join(Text(*cell) for cell in cells[:4] if cell[0])
            yield _beside(Text("  "), body, console)


def _colours_of(script: Script) -> dict[str, str]:
    """Speaker -> colour, in the order in which they are first heard."""
    speakers = dict.fromkeys(segment.speaker for segment in script.segments if segment.speaker)
    return dict(zip(speakers, cycle(_COLOURS), strict=False))


def _widths(production: Production, names: Iterable[str], console: Console) -> list[int]:
    """Cells of each column before the text; none where the terminal is too narrow for columns."""
    if console.is_terminal and console.width < _NARROW:
        return []
    wide = not console.is_terminal or console.width >= _WIDE
    cast = production.cast
    speaker = min(max((cell_len(name) + 1 for name in names), default=0), _LONGEST_NAME[wide])
    voices = (cast.narrator, cast.notes, *cast.neutral.values(), *cast.speakers.values())
    widths = [len(str(len(production.script.segments))), len(Kind.NARRATION), max(speaker, len("speaker")), _SURE]
    return [*widths, max(cell_len(voice.name) for voice in voices)] if wide else widths


def _cells(production: Production, n: int, colour: str) -> list[_Cell]:
    """Number, kind, speaker, confidence and voice of segment *n*."""
    segment = production.script.segments[n]
    guessed = _is_guessed(production, segment)
    sure = _percent(segment.confidence) if segment.speaker else ""
    return [
        (str(n), "dim"),
        (segment.kind, _STYLES.get(segment.kind, "")),
        (segment.speaker or "", colour),
        (f"{sure}?", _GUESSED) if guessed else (sure, ""),
        ("" if segment.kind is Kind.BREAK else production.cast.voice_for(segment).name, "dim"),
    ]


def _is_guessed(production: Production, segment: Segment) -> bool:
    """Whether a line is neutral rather than wrong."""
    unsure = segment.speaker is None or segment.confidence < production.cast.certainty
    return segment.kind is Kind.DIALOGUE and unsure


def _percent(share: float) -> str:
    return f"{share:.0%}"


def _columns(cells: Sequence[_Cell], widths: Sequence[int]) -> Text:
    """*cells* as far as there are *widths*; what is too long for its column ends in dots."""
    row = Text()
    for (text, style), width in zip(cells, widths, strict=False):
        over = cell_len(text) > width
        row.append(set_cell_size(text, width - 1) + "…" if over else set_cell_size(text, width), style).append("  ")
    return row


def _beside(head: Text, bodies: Sequence[Text], console: Console) -> Text:
    """*bodies* to the right of *head*, each folded; on one line where there is no terminal to fold for."""
    if not console.is_terminal:
        return head + Text("  ").join(bodies)
    room = max(console.width - head.cell_len, 10)
    lines = [line for body in bodies for line in body.wrap(console, room)]
    return head + Text("\n" + " " * head.cell_len).join(lines)


def _check(script: Script, n: int) -> None:
    dialogue = [at for at, segment in enumerate(script.segments) if segment.kind is Kind.DIALOGUE]
    if not dialogue:
        raise UsageError("The story has no line of dialogue to explain.", "Without --why, the table shows what it has.")
    if n in dialogue:
        return
    last = len(script.segments) - 1
    there = 0 <= n <= last
    nearest = min(dialogue, key=lambda at: abs(at - n))
    raise UsageError(
        f"Line {n} is {script.segments[n].kind}, not dialogue."
        if there
        else f"There is no line {n}: the last is {last}.",
        f"The nearest line of dialogue is {nearest}: {script.segments[nearest].text:.60}",
    )


def _surroundings(production: Production, n: int, console: Console) -> Iterator[Text]:
    segments = production.script.segments
    colours = _colours_of(production.script)
    chapter = segments[n].chapter
    title = production.script.chapters[chapter - 1]
    yield _beside(Text(), [Text(f"Line {n}, in chapter {chapter}{f', {title}' if title else ''}", "bold")], console)
    yield Text()
    shown = range(max(n - _AROUND, 0), min(n + _AROUND + 1, len(segments)))
    width = len(str(shown[-1]))
    for at in shown:
        segment = segments[at]
        style = colours.get(segment.speaker or "", "") if at == n else "dim"
        yield _beside(
            Text(f"{'>' if at == n else ' '} {at:>{width}}  "), [Text(_near(segment.text, at - n), style)], console
        )
    yield Text()


def _near(text: str, distance: int) -> str:
    """The end of *text* that is nearer to a line so many segments before it; all of the line itself."""
    if distance == 0 or len(text) <= _NEAR:
        return text
    return f"… {text[-_NEAR:]}" if distance < 0 else f"{text[:_NEAR]} …"


def _thought_of(production: Production, n: int, console: Console) -> Iterator[Text]:
    candidates = production.candidates.get(n, ())
    nobody = max(1 - sum(one.score for one in candidates), 0.0)
    for one in candidates:
        yield _beside(Text(f"{_percent(one.score):>4}  "), [Text(f"{one.name}: {one.evidence}")], console)
    yield _beside(Text(f"{_percent(nobody):>4}  "), [Text("nobody of them" if candidates else "nobody known")], console)
    yield Text()


def _voice_reason(production: Production, n: int) -> str:
    line, cast = production.script.segments[n], production.cast
    voice, gender = cast.voice_for(line).name, cast.genders.get(line.speaker or "", "")
    sure, enough = _percent(line.confidence), _percent(cast.certainty)
    if line.speaker not in cast.speakers:
        return f"{voice} speaks it, the voice of dialogue that is nobody's."
    if line.confidence < cast.certainty:
        whose = f"neutral {gender} voice" if gender else "neutral voice"
        return f"{voice} speaks it, the {whose}: {line.speaker} is only a guess, {sure} sure where {enough} is enough."
    weighed = any(one.evidence == line.evidence for one in production.candidates.get(n, ()))
    because = "" if weighed else f" ({line.evidence})"  # a cast file's word, say
    return f"{voice} speaks it, the voice of {line.speaker}: {sure} sure{because}, where {enough} is enough."
