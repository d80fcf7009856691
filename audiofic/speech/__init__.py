"""What an engine is told: the words of each segment as they are spoken, and the silences between them."""

from collections.abc import Iterator
from itertools import zip_longest
from typing import NamedTuple

from audiofic.languages import subtag
from audiofic.lexicon import EMPTY, Lexicon
from audiofic.model import Cast, Kind, Script, Segment, Utterance
from audiofic.speech.delivery import MANNERS, Delivery, in_manner
from audiofic.speech.emphasis import with_stress
from audiofic.speech.flashbacks import flashbacks
from audiofic.speech.pauses import pause_between
from audiofic.speech.words import speakable

__all__ = ["Delivery", "speakable", "utter"]


class _Line(NamedTuple):
    """A segment that is heard."""

    n: int
    """Its index into Script.segments."""
    segment: Segment
    text: str
    broken: bool
    """Whether a scene ends before it."""


def utter(
    script: Script,
    cast: Cast,
    delivery: Delivery = Delivery(),  # noqa: B008
    lexicon: Lexicon = EMPTY,
) -> tuple[Utterance, ...]:
    """An utterance for each segment that is heard; the others, and scene breaks, become pauses."""
    plain = in_manner(cast, delivery.pace)
    casts = {kind: in_manner(cast, delivery.pace, manner) for kind, manner in MANNERS.items()}
    past = flashbacks(script) if delivery.reverb else frozenset()
    lines = list(_lines(script, lexicon))
    utterances = []
    for line, after in zip_longest(lines, lines[1:]):
        segment, broken = line.segment, bool(after and after.broken)
        following = after.segment if after else None
        effects = delivery.effects(segment, following if broken else None, flashback=line.n in past)
        pause = pause_between(segment, following, broken) / delivery.pace
        if effects.chime:
            pause += effects.chime.seconds
        voice = casts.get(segment.kind, plain).voice_for(segment)
        utterances.append(Utterance(line.n, segment.chapter, segment.paragraph, line.text, voice, pause, effects))
    return tuple(utterances)


def _lines(script: Script, lexicon: Lexicon) -> Iterator[_Line]:
    broken, language = False, subtag(script.metadata.language or "en")
    for n, segment in enumerate(script.segments):
        text = "" if segment.kind is Kind.BREAK else speakable(lexicon.pronounce(segment.text), language)
        if text:
            yield _Line(n, segment, with_stress(segment, text), broken)
        broken = not text and (broken or segment.kind is Kind.BREAK)
