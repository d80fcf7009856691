"""FanFicFare's plain text: how to know it, and where its chapters begin."""

import re
from collections.abc import Sequence

from audiofic.readers.plain.lines import Line

CONTENTS = "TABLE OF CONTENTS"
LAST_LINE = "End file."

_ROWS = (re.compile(r"^Packaged: \d{4}-\d\d-\d\d", re.MULTILINE), re.compile(r"^Story URL: ", re.MULTILINE))
_TOP = 20_000  # characters in which the header ends, however long the summary is
_INDENT = 8  # columns: a TAB, or what FanFicFare's own wrapping made of it
_LONGEST_TITLE = 4  # lines


def is_export(text: str) -> bool:
    """Whether FanFicFare wrote *text*."""
    return all(row.search(text, 0, _TOP) for row in _ROWS)


def is_mark(line: Line) -> bool:
    """Whether *line* can be a chapter's title: behind a TAB, below a blank line."""
    return line.indent == _INDENT and line.gap > 0


def chapter_marks(lines: Sequence[Line], expected: int | None) -> dict[int, int]:
    """The lines that open chapters and how many lines each title takes; none unless they are as many as *expected*.

    A title that FanFicFare wrapped goes on without an indent. Stories indent lines too, hence the count.
    """
    marks: dict[int, int] = {}
    for at, line in enumerate(lines):
        if is_mark(line):
            size = 1
            while at + size < len(lines) and not lines[at + size].gap and not lines[at + size].indent:
                size += 1
            if size <= _LONGEST_TITLE:
                marks[at] = size
    return marks if len(marks) == expected else {}
