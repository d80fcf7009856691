"""What all quotation marks have in common: which neighbours let one open and close."""

from typing import NamedTuple

BEFORE_OPENER = frozenset(" \t\n([{<—–―-/‘'…")
AFTER_CLOSER = frozenset(" \t\n)]}>.,;:!?—–―-/’'…")
EMPHASIS = "*_~"


class Quote(NamedTuple):
    """A quoted run with its marks, counted from the paragraph's beginning."""

    start: int
    end: int
    closed: bool
    marks: str = "double"
    """In words: "double", "single", "dash"."""
