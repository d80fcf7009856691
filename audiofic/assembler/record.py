"""What a finished file keeps of how it was made: who spoke, and what is heard when."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from audiofic.colophon import Line, Transcript
from audiofic.model import Kind, Passage, Script, Spoken, Take
from audiofic.notation import WORD

MOST = 2_000
"""Words of a segment beyond which comparing it would take seconds; pages without a paragraph have so many."""
NARRATOR, NOTES = "narrator", "notes"
"""Who speaks what nobody in the story says."""


def transcript_of(script: Script, takes: Sequence[Take]) -> Transcript:
    """A line for each segment that is heard."""
    return tuple(_lines(script, takes))


def _lines(script: Script, takes: Sequence[Take]) -> Iterator[Line]:
    genders = {one.name: one.gender for one in script.characters}
    for take in takes:
        if take.end > take.start:
            one = script.segments[take.segment]
            start, end = round(take.start, 3), round(take.end, 3)
            words = tuple(_written(one.text, take.words))
            speaker = one.speaker or ""
            said = (one.kind, speaker, one.text, words, one.confidence, genders.get(speaker, ""))
            yield Line(start, end, one.chapter, one.paragraph, *said)


def _written(text: str, words: Sequence[tuple[str, float]]) -> Iterator[tuple[int, int, float]]:
    """Where the *words*, which are those that were spoken, stand in *text*: "12" where "twelve" was said.

    Words that are the same are found again; what stands between two of them has the time of the first word said there.
    """
    written = list(WORD.finditer(text)) if words else []
    if max(len(written), len(words)) > MOST:
        return
    said = [word.casefold() for word, _ in words]
    matcher = SequenceMatcher(None, [word[0].casefold() for word in written], said, autojunk=False)
    for same, start, end, first, last in matcher.get_opcodes():
        if same == "equal":
            for word, (_, at) in zip(written[start:end], words[first:last], strict=True):
                yield word.start(), word.end(), round(at, 3)
        elif same == "replace":
            yield written[start].start(), written[end - 1].end(), round(words[first][1], 3)


def voices_of(script: Script, passages: Sequence[tuple[Passage, Spoken]]) -> tuple[tuple[str, str], ...]:
    """Who speaks in which voice: the narrator, the notes, then the characters by how much they say.

    Somebody whose unsure lines have a neutral voice is named with the voice that most of their lines have.
    """
    heard: dict[str, Counter[str]] = defaultdict(Counter)
    for passage, _ in passages:
        for said in passage.utterances:
            heard[_who(script, said.segment)][said.voice.name] += len(said.text)
    first = (NARRATOR, NOTES)
    order = sorted(heard, key=lambda who: (first.index(who) if who in first else 2, -heard[who].total(), who))
    return tuple((who, heard[who].most_common(1)[0][0]) for who in order if who)


def _who(script: Script, segment: int) -> str:
    """Whom a segment is counted for; empty for dialogue of nobody known."""
    one = script.segments[segment]
    if one.kind is Kind.NOTE:
        return NOTES
    if one.kind is Kind.DIALOGUE or (one.speaker and one.kind is not Kind.NARRATION):
        return one.speaker or ""
    return NARRATOR
