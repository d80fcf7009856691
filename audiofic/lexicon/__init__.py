"""How words are said that an engine would get wrong: the entries of all lexicons that a story needs, and their use.

Each word of a text is looked up once, and only the entries that begin with it are tried: the cost grows with the text,
not with the entries. Where several match, the longest does, and of two alike the one of the later layer.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from audiofic.errors import LexiconError
from audiofic.lexicon.entries import HYPHENS, Entry
from audiofic.lexicon.forms import expression, stutter_before, stuttered, suffixed
from audiofic.notation import pronounced

__all__ = ["EMPTY", "Entry", "Found", "Lexicon", "compiled"]

_WORD = re.compile(r"[^\W_]+")
_MOST_STEPS = 20
"""Respellings of respellings: each is a level of recursion, and may double the text."""
_TARGET = re.compile(r"\]\(/[^()]*\)")
"""Of a link in Markdown, which a story may hold: it would be taken for a pronunciation."""


@dataclass(frozen=True, slots=True)
class Found:
    """An entry where it stands in a text."""

    start: int
    end: int
    entry: Entry
    match: re.Match[str]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Entries that are used together; made by `compiled`."""

    heads: Mapping[str, Sequence[Entry]]
    """The first word of an entry, folded -> the entries that begin with it, the longest and latest first."""
    patterns: Sequence[Entry]
    """The entries that are regular expressions, the latest first."""
    english: bool
    """Whether words have an English possessive and plural."""

    def pronounce(self, text: str) -> str:
        """*text* in the notation of notation.py, with what the lexicon says of its words."""
        return self._spoken(_TARGET.sub("]", text) if "](/" in text else text, frozenset())

    def find(self, text: str) -> Iterator[Found]:
        """The entries that *text* has, in its order; none overlaps another."""
        found = [one for entry in self.patterns for one in _everywhere(entry, text)]
        for word in _WORD.finditer(text):
            if (one := self._at(text, word)) is not None:
                found.append(one)
        end = 0
        for one in sorted(found, key=lambda one: (one.start, -one.end)):  # stable: of two alike the first, the latest
            if one.start >= end:
                yield one
                end = one.end

    def say(self, one: Found) -> str:
        """How an entry that was found is said, in the same notation."""
        return self._said(one, one.match[0], 0, frozenset())

    def _at(self, text: str, word: re.Match[str]) -> Found | None:
        """The longest entry that begins with *word*, or is it without a plural's s."""
        folded = word[0].casefold()
        for head in (folded, folded[:-1]) if folded.endswith("s") else (folded,):
            for entry in self.heads.get(head, ()):
                start = word.start() - _offset(entry)
                if start >= 0 and (match := expression(entry, self.english).match(text, start)):
                    return Found(start, match.end(), entry, match)
        return None

    def _spoken(self, text: str, within: frozenset[Entry]) -> str:
        """*text* as it is said; *within* are the entries whose respelling it is, which do not count again."""
        parts, end = [], 0
        for one in self.find(text):
            if one.entry in within:
                continue
            start, times = stutter_before(text, end, one.start) if one.entry.ipa else (one.start, 0)
            parts += [text[end:start], self._said(one, text[start : one.end], times, within)]
            end = one.end
        return "".join(parts) + text[end:]

    def _said(self, one: Found, written: str, times: int, within: frozenset[Entry]) -> str:
        entry = one.entry
        suffix = "" if entry.pattern else one.match.groupdict().get("suffix", "").lower()
        say = one.match.expand(entry.say) if entry.pattern else entry.say and entry.say + suffix
        if not entry.ipa:
            return self._spoken(say, within | {entry})
        shown = "".join((say or written).split("[")).replace("]", "")  # a pattern may have found brackets
        return pronounced(shown, stuttered(suffixed(entry.ipa, suffix), times))


def compiled(entries: Sequence[Entry], language: str = "en") -> Lexicon:
    """The lexicon of *entries*, of which the later win. Raise LexiconError where respellings go in a circle."""
    ranks = {entry: rank for rank, entry in enumerate(entries)}
    heads: dict[str, list[Entry]] = {}
    for entry in sorted(ranks, key=lambda entry: (-len(entry.text), -ranks[entry])):
        if not entry.pattern:
            head = _WORD.search(entry.text)
            assert head is not None  # every word begins with a letter or a digit
            heads.setdefault(head[0].casefold(), []).append(entry)
    patterns = [entry for entry in reversed(ranks) if entry.pattern]
    lexicon = Lexicon(heads, patterns, language == "en")
    _refuse_loops(lexicon, [entry for entry in ranks if entry.say and not entry.ipa and not entry.pattern])
    return lexicon


def _refuse_loops(lexicon: Lexicon, respelt: Sequence[Entry]) -> None:
    leads = {entry: [one.entry for one in lexicon.find(entry.say)] for entry in respelt}
    steps: dict[Entry, int] = {}
    for first in respelt:
        _steps([first], leads, steps)


def _steps(path: list[Entry], leads: Mapping[Entry, Sequence[Entry]], steps: dict[Entry, int]) -> int:
    """How many respellings the last of *path* is away from words that have none, which is noted in *steps*."""
    last, longest = path[-1], 0
    if last in steps:
        return steps[last]
    for entry in leads.get(last, ()):
        if entry in path:
            loop = " -> ".join(f'"{one.text}" ({one.layer})' for one in [*path[path.index(entry) :], entry])
            raise LexiconError(f"Respellings lead back to themselves: {loop}.", "Spell one of them in another way.")
        longest = max(longest, _steps([*path, entry], leads, steps) if len(path) < _MOST_STEPS else _MOST_STEPS)
    if longest >= _MOST_STEPS:
        raise LexiconError(
            f'From "{last.text}" ({last.layer}) more than {_MOST_STEPS} respellings lead on to each other.',
            "Spell it as it is said.",
        )
    steps[last] = longest + 1
    return steps[last]


def _everywhere(entry: Entry, text: str) -> Iterator[Found]:
    for match in expression(entry, english=False).finditer(text):
        yield Found(match.start(), match.end(), entry, match)


def _offset(entry: Entry) -> int:
    """Characters before the first word: "-kun" begins with a hyphen."""
    return int(entry.text[0] in HYPHENS)


EMPTY = compiled(())
"""No lexicon at all."""
