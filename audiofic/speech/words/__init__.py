"""The words of a text as an engine should be told them, rule by rule; each file here is a kind of rule."""

import re
from functools import partial

from audiofic.speech.words.abbreviations import unabbreviated
from audiofic.speech.words.addresses import without_addresses
from audiofic.speech.words.chat import unchatted
from audiofic.speech.words.fandom import in_full
from audiofic.speech.words.kings import counted
from audiofic.speech.words.languages import table_of
from audiofic.speech.words.letters import undressed
from audiofic.speech.words.markup import unmarked
from audiofic.speech.words.numbers import in_words
from audiofic.speech.words.shouting import lowered
from audiofic.speech.words.stammer import calm, unstuttered
from audiofic.speech.words.symbols import is_divider, parted, sieved

__all__ = ["speakable"]

_PRONOUNCED = re.compile(r"\[([^\[\]]+)\]\(/[^/()]+/\)")
# A piece of the notation is one letter while the rules are at work, so that all of them see a word: one of
# Tangut, a script that no engine reads. There are 6,136 of them; a segment with more such words has the rest bare.
_TANGUT, _ROOM = 0x17000, 6_136
_STANDING_IN = re.compile("[\U00017000-\U000187f7]")
# espeak breaks off in a word of 400 letters, without a word of its own; nobody can tell where a scream is split.
_ENDLESS = re.compile(r"[^\s\U00017000-\U000187f7]{80}(?=\S)")
_DIGIT = re.compile(r"[\d½¼¾⅐-⅞⁰¹²³⁴-⁹]")


def speakable(text: str, language: str = "en") -> str:
    """*text* as it is said in *language*, a primary subtag; empty where no letter or digit is left to say.

    It may hold words in the notation of notation.py: they stay as they are. Of a language without a table, only what
    is the same in all is changed: its numbers and abbreviations are the engine's business.
    """
    if is_divider(text):
        return ""
    table, english = table_of(language), language == "en"
    kept: list[str] = []
    text = unstuttered(_STANDING_IN.sub(" ", " ".join(text.split())), english)
    if "](/" in text:
        text = _PRONOUNCED.sub(partial(_stand_in, kept), text)
    text = without_addresses(unmarked(undressed(text)), table)
    text = calm(in_full(parted(text), table), english)
    if table:
        text = counted(unabbreviated(unchatted(text) if english else text, table), table)
        if _DIGIT.search(text):
            text = in_words(text, table)
        text = lowered(text, english)
    text = _ENDLESS.sub(r"\g<0> ", sieved(text, table))
    if kept:
        text = _STANDING_IN.sub(lambda match: kept[ord(match[0]) - _TANGUT], text)
    return text if any(map(str.isalnum, text)) else ""


def _stand_in(kept: list[str], match: re.Match[str]) -> str:
    if len(kept) == _ROOM:
        return match[1]
    kept.append(match[0])
    return chr(_TANGUT + len(kept) - 1)
