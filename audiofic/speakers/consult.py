"""A language model's word on the lines that are not sure: it may say a name for a line, and nothing else."""

import hashlib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from audiofic.atomic import refusal, replacing
from audiofic.model import Attribution, Candidate, Segment
from audiofic.server import NoReplyError
from audiofic.speakers.endpoint import Endpoint, only_model, reply
from audiofic.speakers.questions import Question, names_in, questions

TRUST = 0.9
"""Confidence in a name that a language model gives."""
_FAILURES = 3  # in a row, after which nothing more is asked


@dataclass(frozen=True, slots=True)
class Consultation:
    """What became of the unsure lines."""

    attribution: Attribution
    warnings: tuple[str, ...]
    """At most one: how many lines got no answer, and why."""


def consult(attribution: Attribution, endpoint: Endpoint, certainty: float, folder: Path) -> Consultation:
    """Ask *endpoint* about the lines whose confidence is below *certainty* or whose second candidate is close.

    What was answered before is read from *folder*, and not asked again; so the same story keeps its speakers while the
    server is away. A line without an answer keeps its speaker. Raise UsageError where the server has several models
    and none is chosen, OutputError where the folder cannot be written to.
    """
    interview = _Interview(endpoint, folder)
    asked = 0
    names: dict[int, str] = {}
    for question in questions(attribution, certainty):
        asked += len(question.lines)
        names |= interview.names_for(question)
    left = asked - len(names)
    url = endpoint.server.url
    warning = f"{left} of {asked} unsure lines keep the local guess, as the language model at {url} was no help"
    return Consultation(_told(attribution, names), (f"{warning}: {interview.trouble}.",) if left else ())


class _Interview:
    """Questions to one endpoint, one after the other, until it fails too often."""

    def __init__(self, endpoint: Endpoint, folder: Path) -> None:
        self.trouble = "it named nobody of the list"
        """The first thing that went wrong."""
        self._endpoint = endpoint
        self._folder = folder
        self._model = endpoint.model
        self._failures = 0

    def names_for(self, question: Question) -> dict[int, str]:
        """Index of a line -> name, as far as the model knows."""
        path = self._path(question)
        kept = _read(path)
        if kept is not None:
            return {n: name for n, name in zip(question.lines, kept, strict=False) if name in question.names}
        if self._failures >= _FAILURES:
            return {}
        try:
            names = self._ask(question)
        except NoReplyError as error:
            self.trouble = self.trouble if self._failures else str(error)
            self._failures = _FAILURES if error.gone else self._failures + 1
            return {}
        self._failures = 0
        _write(path, [names.get(n) for n in question.lines])
        return names

    def _ask(self, question: Question) -> dict[int, str]:
        self._model = self._model or only_model(self._endpoint.server)
        names = names_in(question, reply(self._endpoint.server, self._model, question.messages))
        if names is None:
            raise NoReplyError("it answers something else than names")
        return names

    def _path(self, question: Question) -> Path:
        # By the address where no model is named: to ask the server for its only model is to need it again every time.
        named = self._endpoint.model or self._endpoint.server.url
        asked = msgspec.json.encode((named, question.messages))
        return self._folder / f"{hashlib.blake2b(asked, digest_size=20).hexdigest()}.json"


def _read(path: Path) -> list[str | None] | None:
    """Name of each line of a question that was answered before."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=list[str | None])
    except (FileNotFoundError, msgspec.DecodeError, UnicodeDecodeError):  # damaged is as good as not there
        return None
    except OSError as error:
        raise refusal(error, path) from error


def _write(path: Path, names: list[str | None]) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with replacing(path, ".tmp-") as file:
            file.write(msgspec.json.encode(names))
    except OSError as error:
        raise refusal(error, path) from error


def _told(attribution: Attribution, names: Mapping[int, str]) -> Attribution:
    """*attribution* with the speakers that the model gives."""
    script = attribution.script
    segments = tuple(_line(one, names[n]) if n in names else one for n, one in enumerate(script.segments))
    gained = Counter(names.values())
    gained.subtract(one.speaker for n in names if (one := script.segments[n]).speaker)
    people = [replace(one, lines=one.lines + gained[one.name]) for one in script.characters]
    people.sort(key=lambda one: -one.lines)
    known = {n: _candidates(segments[n], attribution.candidates.get(n, ())) for n in names}
    told = replace(script, segments=segments, characters=tuple(people))
    return Attribution(told, {**attribution.candidates, **known})


def _line(line: Segment, name: str) -> Segment:
    if name == line.speaker:
        evidence = f"{line.evidence}; the language model agrees"
        return replace(line, confidence=max(line.confidence, TRUST), evidence=evidence)
    evidence = f"the language model says so (local guess: {line.speaker or 'nobody'})"
    return replace(line, speaker=name, confidence=TRUST, evidence=evidence)


def _candidates(line: Segment, before: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """Who may say *line* now that the model has named its speaker; all others share what is left as before."""
    left = 1 - sum(one.score for one in before if one.name == line.speaker)
    share = (1 - line.confidence) / left if left else 0.0
    others = (replace(one, score=one.score * share) for one in before if one.name != line.speaker)
    return (Candidate(line.speaker or "", line.confidence, line.evidence), *others)
