"""Stage 3: who says each line: the people of the story, the cues around each quote, and a ranker that weighs them."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from audiofic.model import Attribution, Candidate, Character, Kind, Script, Segment
from audiofic.speakers.cues import Rows, Weigher
from audiofic.speakers.decoding import Field, Floats, chances, neighbours
from audiofic.speakers.evidence import evidence
from audiofic.speakers.language import is_english
from audiofic.speakers.names import Name
from audiofic.speakers.ranker import Model, model
from audiofic.speakers.study import Study, study

__all__ = ["attribute", "weigh"]

_SHOWN = 6
"""Candidates of a line that are kept; the others have next to no chance."""
FOREIGN = "The story is not in English: its quotes are found, but who says them is not, save in chats."


def attribute(script: Script) -> Script:
    """*script* with its speakers, and those who speak in it."""
    return weigh(script).script


def weigh(script: Script) -> Attribution:
    """*script* with its speakers, and for each line who else was thought of."""
    if not is_english(script.segments):
        return replace(_unweighed(script), warnings=(FOREIGN,))
    read_off = study(script)
    rows = Weigher(read_off).rows()
    if not rows.values:
        return _unweighed(script)
    names = [person.name for person in read_off.people.persons]
    candidates = _candidates(read_off, rows, names)
    senders = _senders(script.segments, read_off, names)
    segments = tuple(_spoken(one, candidates.get(n, ()), senders) for n, one in enumerate(script.segments))
    characters = _characters(segments, read_off, names)
    return Attribution(replace(script, segments=segments, characters=characters), candidates)


def judged(values: Floats, field: Field, ranker: Model) -> tuple[Floats, Floats]:
    """How likely each row is the speaker of its turn, and all that was weighed in the last round."""
    weighed = values
    chance = chances(ranker.rounds[0].scores(values), field)
    for forest in ranker.rounds[1:]:
        weighed = np.concatenate([values, neighbours(field, chance)], axis=1)
        chance = chances(forest.scores(weighed), field)
    return chance, weighed


def _candidates(read_off: Study, rows: Rows, names: Sequence[str]) -> dict[int, tuple[Candidate, ...]]:
    """Of each dialogue segment, who may say it."""
    field = rows.field(read_off.turns)
    ranker = model()
    chance, weighed = judged(np.array(rows.values, np.float32), field, ranker)
    sure = np.interp(chance, ranker.calibration[:, 0], ranker.calibration[:, 1])
    found: dict[int, tuple[Candidate, ...]] = {}
    start = 0
    for turn, chosen, called in zip(read_off.turns, rows.candidates, rows.called, strict=True):
        end = start + len(chosen)
        order = sorted(range(start, end), key=lambda row: -chance[row])[:_SHOWN]
        barred = {names[person]: words for person, words in called.items()}
        best = float(sure[order[0]]) if order else 0.0
        rest = max(1.0, float(sum(sure[row] for row in order[1:])) / max(1.0 - best, 1e-9))
        scores = [float(sure[row]) / (1.0 if row == order[0] else rest) for row in order]  # together at most 1
        spoken = tuple(
            Candidate(names[chosen[row - start]], round(score, 3), evidence(turn, weighed[row], barred))
            for row, score in zip(order, scores, strict=True)
        )
        found.update((piece.segment, spoken) for piece in turn.pieces)
        start = end
    return found


def _senders(segments: Sequence[Segment], read_off: Study, names: Sequence[str]) -> dict[str, str]:
    """Senders of chats and letters -> the people of the story who have those names."""
    found = {}
    for sender in sorted({one.speaker for one in segments if one.speaker}):
        owners = read_off.people.named(Name("", tuple(word.capitalize() for word in sender.split())))
        if len(owners) == 1:
            found[sender] = names[owners[0]]
    return found


def _spoken(one: Segment, candidates: Sequence[Candidate], senders: Mapping[str, str]) -> Segment:
    if one.speaker:
        return replace(one, speaker=senders.get(one.speaker, one.speaker))
    if one.kind is not Kind.DIALOGUE or not candidates:
        return one
    best = candidates[0]
    return replace(one, speaker=best.name, confidence=min(best.score, one.confidence), evidence=best.evidence)


def _unweighed(script: Script) -> Attribution:
    """Nobody but the senders of chats and letters."""
    lines = Counter(one.speaker for one in script.segments if one.speaker)
    characters = tuple(Character(name, lines=count) for name, count in lines.most_common())
    candidates = {n: () for n, one in enumerate(script.segments) if one.kind is Kind.DIALOGUE}
    return Attribution(replace(script, characters=characters), candidates)


def _characters(segments: Sequence[Segment], read_off: Study, names: Sequence[str]) -> tuple[Character, ...]:
    """Those who have a line, by how many they have."""
    lines = Counter(one.speaker for one in segments if one.speaker)
    known: Mapping[str, int] = {name: n for n, name in reversed(list(enumerate(names)))}
    found = []
    for name, count in sorted(lines.items(), key=lambda item: (-item[1], item[0])):
        if name not in known:
            found.append(Character(name, lines=count))
            continue
        person = read_off.people.persons[known[name]]
        gender = read_off.genders[known[name]]
        found.append(Character(name, person.aliases, gender, person.age, count, person.narrates))
    return tuple(found)
