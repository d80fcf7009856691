"""Rows of facts about a story, as an exporter's table has them, become Metadata."""

from collections.abc import Iterable
from dataclasses import fields, replace

from audiofic.model import Metadata
from audiofic.readers.plain.header import read_header
from audiofic.readers.plain.lines import lines_of


def facts_of_rows(rows: Iterable[tuple[str, str]]) -> Metadata:
    """What *rows* of label and value say; labels that mean nothing to us are passed over."""
    known = Metadata()
    for label, value in rows:
        row = f"{label.strip(' :').capitalize()}: {' '.join(value.split())}"
        # The pasted header's reader knows the labels; a row of its own kind before this one tells it that it is one.
        known = merged(known, replace(read_header(lines_of(f"Story: -\n{row}")).metadata, title=_title(label, value)))
    return known


def merged(known: Metadata, more: Metadata) -> Metadata:
    """*known*, its empty fields filled from *more*."""
    filled = {
        field.name: getattr(more, field.name)
        for field in fields(Metadata)
        if getattr(known, field.name) in ("", (), None)
    }
    return replace(known, **filled)


def _title(label: str, value: str) -> str:
    return " ".join(value.split()) if label.strip(" :").casefold() in ("title", "story") else ""
