"""Thoughts, where they are marked: a whole sentence in italics, or single quotes beside a verb of thinking."""

import re
from collections.abc import Iterator, Sequence

from audiofic.segmenter.tags import THINKING

_EMPHASISED = re.compile(r"(?<![\w*_])(?:\*([^*]{2,600})\*|_([^_]{2,600})_)(?![\w*_])")
_SINGLE = re.compile(r"(?<![\w'’‘])['‘](?=\S)(?:[^'’‘\"“”]|(?<=\w)['’](?=\w)){1,400}(?<=[.,!?…—–-])['’](?!\w)")
_INNER_VOICE = re.compile(
    r"\b(?:I|I['’]\w+|me|my|we|us|our|you|you['’]\w+|your|what|why|how|who|where|when|please|damn|god|no|yes|maybe"
    r"|is|are|has|can|will|must|should|\w+n['’]t|(?:he|she|it|that|there)['’]s)\b"
    r"|[!?]$",
    re.IGNORECASE,
)
_SENTENCE_START = re.compile(r"[.!?…:;,—–\-\"”’')\]*_]$")
_SENTENCE_END = re.compile(r"[.,!?…—–-]['’]?$")
_CLAUSE = re.compile(r"[.!?\"“”]")
_LONGEST = 60  # words; more in italics is a letter, a dream or a flashback
_NEAR = 60  # characters


def thoughts_in(paragraph: str, emphasis: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int, str]]:
    """Spans of *paragraph* that are thoughts, with the evidence; *emphasis* are the spans that mark-up sets off."""
    for match in _EMPHASISED.finditer(paragraph) if "*" in paragraph or "_" in paragraph else ():
        if _is_thought(paragraph, match.start(), match.end(), match[0][1:-1]):
            yield match.start(), match.end(), "a whole sentence in italics"
    for start, end in emphasis:
        if _is_thought(paragraph, start, end, paragraph[start:end]):
            yield start, end, "a whole sentence in italics"
    if THINKING.search(paragraph):
        for match in _SINGLE.finditer(paragraph):
            if has_thinking_verb(paragraph, match.start(), match.end()):
                yield match.start(), match.end(), "single quotes beside a verb of thinking"


def _is_thought(paragraph: str, start: int, end: int, inner: str) -> bool:
    """A sentence or more, not a word that is stressed, and somebody's own voice rather than a letter's."""
    inner = inner.strip()
    words = inner.split()
    if not 2 <= len(words) <= _LONGEST or any(mark in inner for mark in '"“”'):
        return False
    before = paragraph[max(0, start - 20) : start].rstrip()
    if before and not _SENTENCE_START.search(before):
        return False
    if inner[0].islower():
        return False
    thinks = has_thinking_verb(paragraph, start, end)
    ends = _SENTENCE_END.search(inner) or paragraph[end : end + 1] in ((",", ".") if thinks else (".", "!", "?", "…"))
    return bool(ends) and (thinks or bool(_INNER_VOICE.search(inner)))


def has_thinking_verb(paragraph: str, start: int, end: int) -> bool:
    """Whether somebody thinks right before or right after: at most three words lie between."""
    after = paragraph[end : end + _NEAR].lstrip(".!?… \n").split()[:4]
    before = _CLAUSE.split(paragraph[max(0, start - _NEAR) : start].rstrip(" \n,:"))[-1].split()[-4:]
    return bool(THINKING.search(" ".join(after)) and after[0][0] not in "—–-") or bool(
        THINKING.search(" ".join(before))
    )
