"""Annotated novels as training sees them: the rows of each turn, and which of its candidates are right."""

import importlib.util
import sys
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import numpy as np

import annotated
from audiofic.model import Script
from audiofic.readers import read
from audiofic.segmenter import segment
from audiofic.speakers.cues import Weigher
from audiofic.speakers.decoding import Field
from audiofic.speakers.people import Person
from audiofic.speakers.study import Study, study
from audiofic.speakers.tokens import Piece
from audiofic.speakers.turns import Turn

AUTHORS = {
    "Austen": "Emma MansfieldPark NorthangerAbbey Persuasion PrideAndPrejudice SenseAndSensibility 158 1342".split(),
    "Forster": "APassageToIndia ARoomWithAView HowardsEnd WhereAngelsFearToTread 2641 2891".split(),
    "Dickens": "HardTimes OliverTwist 1400 730 766".split(),
    "Doyle": "TheSignOfTheFour AStudyInScarlet 1661 2852".split(),
    "Christie": "TheMysteriousAffairAtStyles 1155".split(),
    "Carroll": "AlicesAdventuresInWonderland 11".split(),
    "Montgomery": "AnneOfGreenGables 45".split(),
    "James": "DaisyMiller 208 209 432".split(),
    "Woolf": "NightAndDay 1245".split(),
    "Wilde": "ThePictureOfDorianGray 174".split(),
}
"""Author -> novels, and numbers of excerpts; one that is not here has an author of its own."""
EXCERPTS = "litbank"
"""The folder of the excerpts, whose names begin with their numbers at Project Gutenberg."""
KINDS = {"explicit": 0, "anaphoric": 1, "implicit": 2}
_start = attrgetter("start")


@dataclass(frozen=True, eq=False)
class Novel:
    """A novel with its turns."""

    name: str
    author: str
    values: np.ndarray
    """(rows, cues)."""
    groups: np.ndarray
    """Of each row, its turn."""
    right: np.ndarray
    """Of each row, whether it is the speaker."""
    kinds: np.ndarray
    """Of each turn: 0 explicit, 1 anaphoric, 2 implicit, 3 untyped, -1 not annotated."""
    field: Field
    weights: np.ndarray
    """Of each turn: how many annotated quotations it holds."""
    names: Sequence[str]
    """Of each row, what the person is called."""
    spans: Sequence[Sequence[tuple[int, int]]]
    """Of each turn, where its quotes are, in characters of the text."""
    of_ours: bool = False
    """Whether it is a story that was written to train on."""
    excerpt: bool = False
    """Whether it is the first two thousand words of a novel."""


class Said(NamedTuple):
    """A quotation, or a part of one, as annotated; places are characters of the novel."""

    start: int
    end: int
    speaker: int
    kind: str
    quotation: str
    """The id of the whole."""


def author_of(name: str) -> str:
    """Who wrote a novel or an excerpt; its own name where nothing else of theirs is here."""
    return next((author for author, novels in AUTHORS.items() if name.partition("_")[0] in novels), name)


def evaluator(shared: Path) -> ModuleType:
    """The module that scores attribution."""
    spec = importlib.util.spec_from_file_location("evaluator", shared / "tools" / "eval_attribution.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["evaluator"] = module
    spec.loader.exec_module(module)
    return module


def load(folder: Path, tool: ModuleType) -> Novel:
    """A novel in the PDNC layout; *tool*: the evaluator."""
    _, cast, quotes = tool.load_gold(str(folder), tool.NARRATORS.get(folder.name))
    script = segment(read(folder / "novel_text.txt"), intro=False)
    read_off = study(script)
    meant = [cast.resolve(person.name)[0] for person in read_off.people.persons]
    novel = _novel(folder.name, script, read_off, meant, _said(quotes))
    return replace(novel, excerpt=folder.parent.name == EXCERPTS)


def load_story(path: Path) -> Novel:
    """A story of ours with its speakers marked."""
    story = annotated.load(path)
    script = annotated.script_of(story)
    read_off = study(script)
    numbers = {str(one["name"]): n for n, one in enumerate(story.characters)}
    narrator = next((n for n, one in enumerate(story.characters) if one.get("narrator")), None)
    meant = [
        narrator if person.narrates else _resolved(person, lambda name: numbers.get(story.called(name)))
        for person in read_off.people.persons
    ]
    said = [Said(line.at, line.at + 2, numbers[line.speaker], line.kind, str(n)) for n, line in enumerate(story.lines)]
    return replace(_novel(path.stem, script, read_off, meant, said), of_ours=True)


def _resolved(person: Person, resolve: Callable[[str], int | None]) -> int | None:
    """Whom of the annotated characters a person is: by name, else by the first of their aliases that tells."""
    return next((found for name in (person.name, *person.aliases) if (found := resolve(name)) is not None), None)


def _novel(name: str, script: Script, read_off: Study, meant: Sequence[int | None], said: Sequence[Said]) -> Novel:
    rows = Weigher(read_off).rows()
    answers = [_answer(script, turn, said) for turn in read_off.turns]
    right = [
        speaker is not None and meant[person] == speaker
        for (speaker, _, _), chosen in zip(answers, rows.candidates, strict=True)
        for person in chosen
    ]
    field = rows.field(read_off.turns)
    return Novel(
        name=name,
        author=author_of(name),
        values=np.array(rows.values, np.float32),
        groups=field.turns,
        right=np.array(right, np.float32),
        kinds=np.array([kind for _, kind, _ in answers]),
        field=field,
        weights=np.array([count for _, _, count in answers]),
        names=[read_off.people.persons[person].name for chosen in rows.candidates for person in chosen],
        spans=[[_span(script, piece) for piece in turn.pieces] for turn in read_off.turns],
    )


def _span(script: Script, piece: Piece) -> tuple[int, int]:
    one = script.segments[piece.segment]
    return one.start or 0, one.end or 0


def _said(quotes: Iterable[Mapping[str, Any]]) -> list[Said]:
    """What somebody is known to say, in order."""
    return sorted(
        Said(start, end, quote["speaker"], quote["type"], quote["id"])
        for quote in quotes
        if quote["raw"] != "_unknowable" and quote["speaker"] is not None
        for start, end in quote["spans"]
    )


def _answer(script: Script, turn: Turn, said: Sequence[Said]) -> tuple[int | None, int, int]:
    """Who says most of a turn, how its first quotation is attributed, and how many quotations it holds."""
    votes: Counter[int] = Counter()
    found: list[Said] = []
    for piece in turn.pieces:
        one = script.segments[piece.segment]
        start, end = one.start or 0, one.end or 0
        first = max(0, bisect_right(said, start, key=_start) - 1)
        for quote in said[first : bisect_left(said, end, key=_start)]:
            overlap = min(quote.end, end) - max(quote.start, start)
            if overlap > 0:
                votes[quote.speaker] += overlap
                found.append(quote)
    if not found:
        return None, -1, 0
    return votes.most_common(1)[0][0], KINDS.get(found[0].kind, 3), len({quote.quotation for quote in found})
