"""Addresses: of a page its host is said, of a letter all of it, and of a handle or a hashtag its words."""

import re
from functools import partial

from audiofic.speech.words.languages.table import Language

_PAGE = re.compile(
    r"(?:\bhttps?://(?:www\.)?|\bwww\.)([\w-]+(?:\.[\w-]+)+)(?::\d+)?(?:[/?#][^\s<>\"”’)\]]*[\w/=])?/?"
    r"|(?<![\w.@/-])((?:[a-z0-9-]{2,}\.)+(?:com|org|net|edu|gov|info|io|co\.uk|de|fr|tv|me)(?![\w-])|(?:[a-z0-9-]{2,}\.)+[a-z]{2,6}(?=/))(?:/[^\s<>\"”’)\]]*[\w/=])?(?![\w-]|\.\w)"
)
_LETTER = re.compile(r"(?<![\w.])([\w.+-]{1,64})@([\w-]+(?:\.[\w-]+)+)")
_HANDLE = re.compile(r"(?<![\w.])[@#]([^\W\d_]\w*)")
_HUMPS = re.compile(r"(?<=[a-z])(?=[A-Z])|_+")


def without_addresses(text: str, language: Language | None) -> str:
    """*text* with addresses as they are said; without a table, a host keeps its dots."""
    if "@" in text:
        text = _LETTER.sub(partial(_letter, language), text)
    if "." in text:
        text = _PAGE.sub(partial(_host, language), text)
    if "@" in text or "#" in text:
        text = _HANDLE.sub(lambda match: _HUMPS.sub(" ", match[1]).strip(), text)
    return text


def _dotted(host: str, language: Language | None) -> str:
    return host.replace(".", f" {language.dot} ") if language else host


def _host(language: Language | None, match: re.Match[str]) -> str:
    return _dotted(match[1] or match[2], language)


def _letter(language: Language | None, match: re.Match[str]) -> str:
    name = re.sub(r"[_+-]", " ", match[1])
    if language is None:
        return f"{name} {match[2]}"
    return f"{_dotted(name, language)} {language.at} {_dotted(match[2], language)}"
