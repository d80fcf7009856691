"""audiofic turns a story file into a full-cast audiobook on your own machine."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from audiofic.batch import Outcome, render_all
    from audiofic.errors import AudioficError
    from audiofic.model import Audiobook, Cast, Document, Mark, Script, Segment, Voice
    from audiofic.pipeline import render
    from audiofic.report import Report
    from audiofic.settings import Settings

__all__ = [
    "Audiobook",
    "AudioficError",
    "Cast",
    "Document",
    "Mark",
    "Outcome",
    "Report",
    "Script",
    "Segment",
    "Settings",
    "Voice",
    "render",
    "render_all",
]

_HOMES = {
    "AudioficError": "errors",
    "Outcome": "batch",
    "Report": "report",
    "Settings": "settings",
    "render": "pipeline",
    "render_all": "batch",
}


def __getattr__(name: str) -> Any:
    """Import what is asked for: `audiofic --help` must not wait for audio libraries."""
    if name not in __all__:
        raise AttributeError(f"module 'audiofic' has no attribute {name!r}")
    return getattr(import_module(f"audiofic.{_HOMES.get(name, 'model')}"), name)
