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
LINE = 0.4  # of a chat, of an e-mail's head: each stands by itself, and few end in a stop
SENTENCE = 0.35
CLAUSE = 0.15
TAG = 0.1  # “Hello,” he said: the tag belongs to the line, whatever stop the line ends in
JOIN = 0.08  # where the text has no stop at all, as in "Hello" he said

_ALIKE = {(Kind.INTRO, Kind.INTRO): INTRO, (Kind.DOCUMENT, Kind.DOCUMENT): LINE}
_SENTENCE_ENDS = frozenset(".!?…。！？")
_CLAUSE_ENDS = frozenset(",;:—–-，、；：")
_CLOSERS = "\"'”’»)]*_ 」』"
_OPENERS = "\"'“‘«([*_ ,.—–-「『"


def pause_between(before: Segment, after: Segment | None, broken: bool) -> float:
    """Seconds between the sounds of two segments: *after* is None at the end, *broken* means by a scene break."""
    if after is None or before.chapter != after.chapter:
        return CHAPTER
    if broken:
        return SCENE
    if before.paragraph == after.paragraph:
        return _pause_within_paragraph(before, after)
    return _pause_between_paragraphs(before, after)


def _pause_between_paragraphs(before: Segment, after: Segment) -> float:
    kinds = before.kind, after.kind
    if before.kind is not after.kind:
        for kind, pause in ((Kind.NOTE, NOTE), (Kind.INTRO, NOTE), (Kind.HEADING, HEADING)):
            if kind in kinds:
                return pause
    if before.kind is Kind.HEADING:
        return HEADING
    nobody_known = kinds == (Kind.DIALOGUE, Kind.DIALOGUE) and before.speaker is None  # a new paragraph, a new speaker
    return TURN if nobody_known or _changes_speaker(before, after) else PARAGRAPH


def _pause_within_paragraph(before: Segment, after: Segment) -> float:
    kinds = before.kind, after.kind
    if Kind.NOTE in kinds:
        return NOTE
    if _changes_speaker(before, after):
        return TURN
    if kinds in _ALIKE:
        return _ALIKE[kinds]
    last = before.text.rstrip(_CLOSERS)[-1:]
    if _is_tag(before, after, last):
        return TAG
    if last in _SENTENCE_ENDS:
        return SENTENCE
    return CLAUSE if last in _CLAUSE_ENDS else JOIN


def _changes_speaker(before: Segment, after: Segment) -> bool:
    """Whether one line answers another, said or written."""
    return {before.kind, after.kind} <= {Kind.DIALOGUE, Kind.DOCUMENT} and before.speaker != after.speaker


def _is_tag(before: Segment, after: Segment, last: str) -> bool:
    """Whether *after* goes on with the sentence of a line that ends in *last*: “Who?” asked he, “Hello,” Mira said."""
    if before.kind not in {Kind.DIALOGUE, Kind.THOUGHT} or after.kind is not Kind.NARRATION or not last:
        return False
    return last == "," or (last in _SENTENCE_ENDS and after.text.lstrip(_OPENERS)[:1].islower())
