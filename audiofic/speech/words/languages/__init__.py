"""What each language says in its own way; a language without a table of its own keeps its numbers and abbreviations."""

from functools import cache
from importlib import import_module

from audiofic.speech.words.languages.table import Language

__all__ = ["Language", "table_of"]

_TABLES = {
    "de": "german",
    "en": "english",
    "es": "spanish",
    "fr": "french",
    "it": "italian",
    "nl": "dutch",
    "pt": "portuguese",
}


@cache
def table_of(subtag: str) -> Language | None:
    """The table of a language, by its primary subtag; None where there is none."""
    module = _TABLES.get(subtag)
    if module is None:
        return None
    language: Language = import_module(f"{__name__}.{module}").LANGUAGE
    return language
