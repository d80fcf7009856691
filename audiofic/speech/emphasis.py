"""What a story sets in italics or bold to be stressed, found and carried over into the words that are spoken.

Stress is put into a line last, when its words are as they are spoken: what was emphasised in the text is found again by
comparing the two word by word. So no other step has to know of it, and a word that is lost on the way is not stressed.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from difflib import SequenceMatcher
from operator import itemgetter

from audiofic.model import Segment
from audiofic.notation import WORD, stressed

LONGEST = 3
"""Words that are stressed together, at most: more in italics is a title, a thought, a letter."""
MOST = 10_000
"""Words of a segment, a page without a single quote or paragraph, beyond which comparing it would take seconds."""

# Asterisks and underscores of plain text, which stand in the text itself.
_MARKED = re.compile(r"(?<![\w*_])([*_]{1,3})(?=[^\s*_])([^*_\n]*[^\s*_])\1(?![\w*_])")
_SPOKEN = re.compile(rf"\[([^\[\]]+)\]\(/[^/()]+/\)|{WORD.pattern}")
_BEGINS = re.compile(r"(?:\A|[.!?…:])[\"'“‘”’()*_\s—–]*\Z")  # what stands before a sentence; a label ends like one
_ENDED = re.compile(r"[.!?…:][\"'”’)*_\s]*\Z")
_NEAR = 20  # characters, more than open a sentence
_ENDS = re.compile(r"[\"'”’)*_\s]*(?:[.!?…:]|\Z)")


def emphasised(segment: Segment) -> list[tuple[int, int]]:
    """Spans of the segment's text that are set in italics or bold, in whichever way its file does that."""
    text = segment.text
    marked = [match.span(2) for match in _MARKED.finditer(text)] if "*" in text or "_" in text else []
    return sorted({*segment.emphasis, *marked})


def with_stress(segment: Segment, spoken: str) -> str:
    """*spoken*, the words of *segment* as an engine is told them, with what is stressed marked (see notation.py)."""
    spans = [(start, end) for start, end in emphasised(segment) if _is_stress(segment.text, start, end)]
    if not spans:
        return spoken
    words, tokens = list(WORD.finditer(segment.text)), list(_SPOKEN.finditer(spoken))
    if max(len(words), len(tokens)) > MOST:
        return spoken
    written = [(word[0].casefold(), _within(word, spans)) for word in words]
    parts, at = [], 0
    for first, last in _counterparts(written, [(token[1] or token[0]).casefold() for token in tokens]):
        start, end = tokens[first].start(), tokens[last].end()
        parts += [spoken[at:start], stressed(spoken[start:end])]
        at = end
    return "".join(parts) + spoken[at:]


def _is_stress(text: str, start: int, end: int) -> bool:
    """A few words of a sentence: a whole sentence in italics is thought or read out, not stressed."""
    if not 1 <= len(WORD.findall(text[start:end])) <= LONGEST:
        return False
    begins = _BEGINS.search(text, max(0, start - _NEAR), start)
    return not (begins and (_ENDED.search(text, start, end) or _ENDS.match(text, end)))


def _within(word: re.Match[str], spans: list[tuple[int, int]]) -> int:
    """Which of *spans*, in order, the word lies in, from 1; 0 where it lies in none."""
    number = bisect_right(spans, word.start(), key=itemgetter(0))
    return number if number and word.end() <= spans[number - 1][1] else 0


def _counterparts(words: list[tuple[str, int]], tokens: list[str]) -> Iterator[tuple[int, int]]:
    """First and last of the *tokens* that stand for the words of each span.

    *words*: of the text, each with the number of the span it lies in. Tokens count where they are the same word, or
    stand in its place altogether, as “forty-two” does for 42.
    """
    found: dict[int, list[int]] = {}
    matcher = SequenceMatcher(None, [word for word, _ in words], tokens)
    for same, start, end, first, last in matcher.get_opcodes():
        spans = [span for _, span in words[start:end]]
        if same == "equal":
            for token, span in enumerate(spans, first):
                found.setdefault(span, []).append(token)
        elif same == "replace" and len({*spans}) == 1:
            found.setdefault(spans[0], []).extend(range(first, last))
    found.pop(0, None)
    for span in sorted(found):
        yield min(found[span]), max(found[span])
