"""The unusual words of a story, which an engine may say wrongly, and how each will be said."""

import gzip
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from audiofic.engines.espeak import phonemes
from audiofic.languages import subtag
from audiofic.lexicon import Lexicon
from audiofic.model import Character, Kind, Script, Voice
from audiofic.speech import speakable

_WORD = re.compile(r"(?<![^\W_])[^\W\d_]+(?:['’-][^\W\d_]+)*")
_POSSESSIVE = re.compile(r"['’][sS]?\Z")
_ENDINGS = frozenset(("ll", "re", "ve"))
"""Of she'll, they're and I've."""
_STUTTER = re.compile(r"(?:(\w{1,3})-)+(?=\1)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Term:
    """A word of a story."""

    word: str
    """As it is mostly written."""
    count: int
    """Of it in all its forms."""
    ipa: str
    """How it will be said."""
    layer: str
    """Name of the lexicon that says so; empty where the engine knows best."""


def glossary(script: Script, lexicon: Lexicon, narrator: Voice) -> tuple[Term, ...]:
    """The words of *script* that its lexicon says, and all others that are unusual; the most frequent first.

    Of English, what is no usual word is unusual; of other languages, for which there is no list of usual words, the
    names of who speaks. They are said as espeak does in the accent of *narrator*: other engines tell nobody how they
    do. Raise VoiceError where espeak does not know the language.
    """
    accent, language = _accent(narrator), subtag(script.metadata.language or "en")
    forms: defaultdict[tuple[str, str], Counter[tuple[str, str]]] = defaultdict(Counter)
    names = frozenset(_names(script.characters))
    for segment in script.segments:
        if segment.kind is Kind.BREAK:
            continue
        rest, end = [], 0
        for found in lexicon.find(segment.text):
            word = _bare(found.match[0])
            forms[found.entry.text.casefold(), found.entry.layer][word, lexicon.say(found)] += 1
            rest.append(segment.text[end : found.start])
            end = found.end
        for word in _WORD.findall("\n".join([*rest, segment.text[end:]])):
            bare = _bare(word)
            folded = bare.casefold().replace("’", "'")
            if not _is_usual(folded) if lexicon.english else folded in names:
                forms[folded, ""][bare, bare] += 1
    most = {key: written.most_common(1)[0][0] for key, written in forms.items()}
    terms = [
        Term(word, forms[key].total(), phonemes(speakable(said, language), accent), key[1])
        for key, (word, said) in most.items()
    ]
    return tuple(sorted(terms, key=lambda term: (-term.count, term.word.casefold())))


def _bare(word: str) -> str:
    return _STUTTER.sub("", _POSSESSIVE.sub("", word), count=1)


def _is_usual(word: str) -> bool:
    """Whether *word*, in small letters, is one of the list, or put together of such."""
    usual = _usual()
    return word in usual or all(len(part) == 1 or part in usual for part in re.split("[-']", word))


def _accent(narrator: Voice) -> str:
    """The language in which espeak speaks as *narrator*, or would if it were its voice."""
    if narrator.engine in ("espeak", "pyttsx3"):
        return str(narrator.options["voice"]).partition("+")[0]
    return narrator.language


def _names(characters: tuple[Character, ...]) -> Iterator[str]:
    for one in characters:
        for name in (one.name, *one.aliases):
            yield from (word.casefold() for word in _WORD.findall(name) if word[0].isupper())


@cache
def _usual() -> frozenset[str]:
    """The usual words of English: SCOWL's up to its level 35, American and British (see usual.copyright)."""
    return frozenset(gzip.decompress(Path(__file__).with_name("usual.txt.gz").read_bytes()).decode().split()) | _ENDINGS
