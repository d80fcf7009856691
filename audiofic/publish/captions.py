"""Transcripts as podcast apps read them: WebVTT with the speakers' names, and SubRip (SRT).

What players show, and the widths: the transcript document of the Podcasting 2.0 namespace.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import accumulate
from typing import NamedTuple

from audiofic.colophon import Line, Transcript
from audiofic.model import Kind

VTT_WIDTH, SRT_WIDTH = 65, 32
"""Characters in a line of a caption, at most; a caption has two."""


class _Cue(NamedTuple):
    start: float
    end: float
    speaker: str
    text: str


def vtt(transcript: Transcript) -> str:
    """WebVTT: each caption in a <v> of its speaker."""
    return "\n".join(("WEBVTT\n", *map(_vtt_cue, _cues(transcript, 2 * VTT_WIDTH))))


def srt(transcript: Transcript) -> str:
    """SubRip: a caption names its speaker where another one begins."""
    blocks, before = [], ""
    for number, cue in enumerate(_cues(transcript, 2 * SRT_WIDTH), 1):
        named = f"{cue.speaker}: " if cue.speaker != before else ""
        before = cue.speaker
        times = f"{_clock(cue.start, ',')} --> {_clock(cue.end, ',')}"
        blocks.append(f"{number}\n{times}\n{named}{cue.text}\n")
    return "\n".join(blocks)


def moved(transcript: Transcript, start: float, end: float) -> Transcript:
    """What of *transcript* begins between two moments (seconds), as of the first of them."""
    return tuple(
        replace(
            line,
            start=line.start - start,
            end=min(line.end, end) - start,
            words=tuple((first, last, when - start) for first, last, when in line.words),
        )
        for line in transcript
        if start <= line.start < end
    )


def speaker_of(line: Line) -> str:
    """Who is heard, as a reader would call them."""
    if line.kind is Kind.NOTE:
        return "Author's note"
    if line.kind is Kind.DIALOGUE:
        return line.speaker or "Somebody"
    return (line.kind is not Kind.NARRATION and line.speaker) or "Narrator"


def _vtt_cue(cue: _Cue) -> str:
    name, text = html.escape(cue.speaker, quote=False), html.escape(cue.text, quote=False)
    return f"{_clock(cue.start, '.')} --> {_clock(cue.end, '.')}\n<v {name}>{text}</v>\n"


def _cues(transcript: Transcript, width: int) -> Iterator[_Cue]:
    """Captions of *width* characters at most, but for a longer word; a line is divided by its words' times.

    Where the engine told none, by its characters: only the first start and the last end of a line are exact then.
    """
    for line in transcript:
        speaker, text = " ".join(speaker_of(line).split()), " ".join(line.text.split())
        if len(text) <= width:
            if text:
                yield _Cue(line.start, line.end, speaker, text)
            continue
        spans = [run.span() for run in _runs(width).finditer(line.text)]
        starts = [line.start, *accumulate((_moment(line, start) for start, _ in spans[1:]), max)]
        for (start, end), since, until in zip(spans, starts, (*starts[1:], line.end), strict=True):
            yield _Cue(since, until, speaker, " ".join(line.text[start:end].split()))


@cache
def _runs(width: int) -> re.Pattern[str]:
    """Finds runs of whole words: the rest if it fits, else to the end of a sentence, else what fits, else one word."""
    most = width - 1
    closed = rf".{{{width // 2},{most - 3}}}[.!?…][\"'”’»)]{{0,2}}"
    return re.compile(rf"\S.{{0,{most}}}(?=\s*\Z)|\S{closed}(?=\s)|\S.{{0,{most}}}(?=\s)|\S+", re.DOTALL)


def _moment(line: Line, place: int) -> float:
    """When the character at *place* is heard."""
    for first, last, when in line.words:
        if last > place:
            return min(max(when, line.start), line.end) if first <= place else _share(line, place)
    return _share(line, place)


def _share(line: Line, place: int) -> float:
    return line.start + (line.end - line.start) * place / max(len(line.text), 1)


def _clock(seconds: float, point: str) -> str:
    whole, milliseconds = divmod(round(seconds * 1000), 1000)
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}{point}{milliseconds:03}"
