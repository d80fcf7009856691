"""How long a reader is silent between two segments."""

from audiofic.model import Kind, Segment

# Seconds. Listeners' first complaint about books read by machines is that they do not stop where the text does
# (headings, paragraphs, scenes); the figures are those of unhurried audiobook narration, after trimming every take.
CHAPTER = 2.0
SCENE = 1.5
NOTE = 1.2
HEADING = 1.0
INTRO = 0.6
PARAGRAPH = 0.55
TURN = 0.45  # one speaker's line to another's answer
SENTENCE = 0.35
CLAUSE = 0.15
JOIN = 0.08  # where the text has no stop at all, as in "Hello" he said

_SENTENCE_ENDS = frozenset(".!?…")
_CLAUSE_ENDS = frozenset(",;:—–-")


def pause_between(before: Segment, after: Segment | None, broken: bool) -> float:
    """Seconds between the sounds of two segments: *after* is None at the end, *broken* means by a scene break."""
    if after is None or before.chapter != after.chapter:
        return CHAPTER
    if broken:
        return SCENE
    if before.paragraph == after.paragraph:
        return NOTE if Kind.NOTE in {before.kind, after.kind} else _pause_within(before)
    return _pause_between_paragraphs(before, after)


def _pause_between_paragraphs(before: Segment, after: Segment) -> float:
    kinds = before.kind, after.kind
    if before.kind is not after.kind:
        for kind, pause in ((Kind.NOTE, NOTE), (Kind.INTRO, NOTE), (Kind.HEADING, HEADING)):
            if kind in kinds:
                return pause
    if before.kind is Kind.HEADING:
        return HEADING
    if before.kind is Kind.INTRO:
        return INTRO
    return TURN if kinds == (Kind.DIALOGUE, Kind.DIALOGUE) else PARAGRAPH


def _pause_within(before: Segment) -> float:
    last = before.text.rstrip("\"'”’»)]*_ ")[-1:]
    if last in _SENTENCE_ENDS:
        return SENTENCE
    return CLAUSE if last in _CLAUSE_ENDS else JOIN
