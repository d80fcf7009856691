"""What is said before a story begins, in the manner of podfic: title, author, fandom, rating."""

import re
from collections.abc import Sequence

from audiofic.languages import subtag
from audiofic.model import Metadata

_ORIGINAL = re.compile(r"\boriginal (?:works?|fiction)\b", re.IGNORECASE)  # "An Original Work story"
_WORD = re.compile(r"\w+")
# What archives add to a name to tell it from others: "Name (TV 2005)", "Name - J. Author", "pseud (user)".
_ADDED = re.compile(r"\s+(?:\([^()]*\)|[-–] .*)$")
_FANDOMS = 3  # more than these are a list, not a sentence
_NO_WARNING = re.compile(
    r"\bno\b.*\bwarnings apply\b|\bchoose not to\b|\bchose not to\b|^(?:none|n/?a)$", re.IGNORECASE
)
_ELSEWHERE = {
    "de": ("von ", "Gelesen von künstlichen Stimmen."),
    "es": ("de ", "Leído por voces sintéticas."),
    "fr": ("par ", "Lu par des voix de synthèse."),
    "it": ("di ", "Letto da voci sintetiche."),
    "ja": ("", "合成音声による朗読です。"),
    "nl": ("door ", "Gelezen door synthetische stemmen."),
    "pl": ("", "Czytają głosy syntetyczne."),
    "pt": ("de ", "Lido por vozes sintéticas."),
    "ru": ("", "Читают синтезированные голоса."),
    "sv": ("av ", "Uppläst av syntetiska röster."),
    "zh": ("", "由合成语音朗读。"),
}
"""What a language says before an author, where a name then stays as it is, and its last sentence."""


def intro_sentences(metadata: Metadata, title_is_read: bool) -> list[str]:
    """The sentences of the intro; *title_is_read*: the story's own heading has just said the title."""
    language = subtag(metadata.language or "en")
    return _english(metadata, title_is_read) if language == "en" else _foreign(metadata, title_is_read, language)


def _foreign(metadata: Metadata, title_is_read: bool, language: str) -> list[str]:
    """Title and author, and whose voices these are, in *language*: tags are English, which its voices cannot say."""
    by, last = _ELSEWHERE.get(language, ("", ""))
    title = "" if title_is_read else metadata.title.rstrip(" .,;:")
    authors = by + ", ".join(map(_spoken, metadata.authors)) if metadata.authors else ""
    return [*(_ended(one[:1].upper() + one[1:]) for one in (title, authors) if one), *([last] if last else [])]


def _english(metadata: Metadata, title_is_read: bool) -> list[str]:
    by = _listed([_spoken(author) for author in metadata.authors])
    title = metadata.title.rstrip(" .,;:")
    sentences = []
    if title and not title_is_read:
        ended = title.endswith(("!", "?", "…"))
        sentences.append(f"{title} By {by}." if by and ended else f"{title}, by {by}." if by else _ended(title))
    elif by:
        sentences.append(f"By {by}.")
    if metadata.fandoms:
        names = [_spoken(fandom).removeprefix("The ") for fandom in metadata.fandoms]
        fandoms = _ORIGINAL.sub("original", _listed(names) if len(names) <= _FANDOMS else "crossover")
        article = "An" if fandoms[0] in "AEIOUaeiou" else "A"
        sentences.append(f"{article} {fandoms} story.")
    if metadata.rating:
        sentences.append(_ended(f"Rated {metadata.rating}"))
    warnings = [warning for warning in metadata.warnings if not _NO_WARNING.search(warning)]
    if warnings:
        sentences.append(_ended(f"Content warnings: {', '.join(warnings)}"))
    return [*sentences, "Read by synthetic voices."]


def says_title(text: str, metadata: Metadata) -> bool:
    """Whether a heading's *text* is the story's title."""
    return bool(metadata.title) and _words(text) == _words(metadata.title)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold().replace("_", " "))


def _ended(sentence: str) -> str:
    return sentence if sentence.endswith((".", "!", "?", "…")) else f"{sentence}."


def _spoken(name: str) -> str:
    """A tag as one would say it: of names in several languages, the last, which is English; without additions."""
    return _ADDED.sub("", name.rpartition(" | ")[2]) or name


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}" if names else ""
