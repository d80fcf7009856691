"""What is said before a story begins, in the manner of podfic: title, author, fandom, rating."""

import re

from audiofic.model import Metadata

_ORIGINAL = re.compile(r"\boriginal (?:works?|fiction)\b", re.IGNORECASE)  # "An Original Work story"
_WORD = re.compile(r"\w+")


def intro_sentences(metadata: Metadata, title_is_read: bool) -> list[str]:
    """The sentences of the intro; *title_is_read*: the story's own heading has just said the title."""
    by = _listed(metadata.authors)
    title = metadata.title.rstrip(" .,;:")
    sentences = []
    if title and not title_is_read:
        ended = title.endswith(("!", "?", "…"))
        sentences.append(f"{title} By {by}." if by and ended else f"{title}, by {by}." if by else _ended(title))
    elif by:
        sentences.append(f"By {by}.")
    if metadata.fandoms:
        fandoms = _ORIGINAL.sub("original", _listed(metadata.fandoms))
        article = "An" if fandoms[0] in "AEIOUaeiou" else "A"
        sentences.append(f"{article} {fandoms} story.")
    if metadata.rating:
        sentences.append(_ended(f"Rated {metadata.rating}"))
    return [*sentences, "Read by synthetic voices."]


def says_title(text: str, metadata: Metadata) -> bool:
    """Whether a heading's *text* is the story's title."""
    return bool(metadata.title) and _words(text) == _words(metadata.title)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold().replace("_", " "))


def _ended(sentence: str) -> str:
    return sentence if sentence.endswith((".", "!", "?", "…")) else f"{sentence}."


def _listed(names: tuple[str, ...]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}" if names else ""
