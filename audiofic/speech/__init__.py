"""What an engine is told: the words of each segment as they are spoken, and the silences between them."""

from collections.abc import Iterator

from audiofic.model import Cast, Kind, Script, Segment, Utterance
from audiofic.speech.pauses import pause_between
from audiofic.speech.words import speakable

__all__ = ["speakable", "utter"]


def utter(script: Script, cast: Cast) -> tuple[Utterance, ...]:
    """An utterance for each segment that is heard; the others, and scene breaks, become pauses."""
    return tuple(_utterances(script, cast))


def _utterances(script: Script, cast: Cast) -> Iterator[Utterance]:
    last: tuple[int, Segment, str] | None = None
    broken = False
    for n, segment in enumerate(script.segments):
        text = "" if segment.kind is Kind.BREAK else speakable(segment.text)
        if not text:
            broken = broken or segment.kind is Kind.BREAK
            continue
        if last:
            yield _utterance(*last, cast, pause_between(last[1], segment, broken))
        last, broken = (n, segment, text), False
    if last:
        yield _utterance(*last, cast, pause_between(last[1], None, False))


def _utterance(n: int, segment: Segment, text: str, cast: Cast, pause: float) -> Utterance:
    return Utterance(n, segment.chapter, segment.paragraph, text, cast.voice_for(segment), pause)
