"""What was measured, for people in tables and for programs as a line of JSON."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict

from rich.console import Console
from rich.table import Table
from rich.text import Text

from audiofic.inspection.measure import Inspection
from audiofic.inspection.verdicts import verdicts


def inspection_line(found: Inspection) -> str:
    """*found* and its verdicts as one line of JSON; seconds to a millisecond, levels to a hundredth."""
    line = {name: round(one, 3) if isinstance(one, float) else one for name, one in asdict(found).items()}
    line["verdicts"] = {
        verdict.standard: {"met": verdict.met, "checks": [asdict(check) for check in verdict.checks]}
        for verdict in verdicts(found)
    }
    return json.dumps(line, ensure_ascii=False)


def inspection_tables(found: Inspection, console: Console | None = None) -> None:
    """What *found* is, how it measures up to each standard, and its chapters and tags."""
    console = console or Console()
    console.print(Text(found.path, "bold"))
    chapters = [(mark.title, _clock(mark.start)) for mark in found.chapters]
    for table in (
        _table((), _facts(found)),
        _table(("standard", "asks for", "wanted", "found", ""), _verdicts(found)),
        _table(("chapter", "starts"), chapters),
        _table(("tag", ""), found.tags.items()),
    ):
        if table.rows:
            console.print(table, "")


def _facts(found: Inspection) -> Iterator[tuple[str, str]]:
    channels = {1: "mono", 2: "stereo"}.get(found.channels, f"{found.channels} channels")
    kind = "constant" if found.constant else "varying"
    yield "sound", f"{found.codec}, {found.rate:,} Hz, {channels}, {found.bitrate} kbit/s {kind}"
    yield "length", _clock(found.seconds)
    yield "loudness", f"{found.loudness:.1f} LUFS, range {found.span:.1f} LU"
    yield "peaks", f"true {found.true_peak:.1f} dBTP, sample {found.peak:.1f} dB"
    yield "RMS", f"{found.rms:.1f} dB, of the quietest half second {found.floor:.1f} dB"
    yield "silence", f"{found.head:.2f} s at the head, {found.tail:.2f} s at the tail"
    if found.damaged:
        yield "damaged", f"{found.damaged:,} packets cannot be decoded"


def _verdicts(found: Inspection) -> Iterator[tuple[str | Text, ...]]:
    for verdict in verdicts(found):
        for n, check in enumerate(verdict.checks):
            mark = Text("pass", "green") if check.met else Text("FAIL", "bold red")
            yield "" if n else verdict.standard, check.what, check.wanted, check.found, mark


def _table(columns: Sequence[str], rows: Iterable[Sequence[str | Text]]) -> Table:
    table = Table(*columns, header_style="bold", box=None, padding=(0, 2, 0, 0), show_header=bool(columns))
    for row in rows:
        table.add_row(*(Text(cell) if isinstance(cell, str) else cell for cell in row))  # a title may hold [brackets]
    return table


def _clock(seconds: float) -> str:
    minutes, rest = divmod(seconds, 60)
    return f"{int(minutes) // 60}:{int(minutes) % 60:02}:{rest:04.1f}"
