"""Transcripts as podcast apps read them: WebVTT with the speakers' names, and SubRip (SRT).

What players show, and the widths: the transcript document of the Podcasting 2.0 namespace.
"""

import html
import re
from bisect import bisect
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from operator import attrgetter, itemgetter
from typing import NamedTuple

from audiofic.colophon import Line, Transcript
from audiofic.model import Kind

# A line of SubRip has 32 characters at most, and a caption two lines, which are one line of WebVTT (65): all the rest,
# else whole sentences, else whole words. A word that is longer is broken, as are scripts that have no spaces.
_TWO_LINES = re.compile(r"(\S.{0,31}(?!\S)|\S{32}) ?(.{1,32}\Z|.{0,29}[.!?…][\"'”’»)]{0,2}(?= )|.{1,32}(?= )|.{32})?")
_LAST = itemgetter(1)


class Caption(NamedTuple):
    """What is shown at once."""

    start: str
    """HH:MM:SS.mmm, as of the start of the file."""
    end: str
    speaker: str
    """As a reader would call them."""
    text: str
    fold: int
    """Where its first line ends."""


def captions(transcript: Transcript) -> Iterator[Caption]:
    """Captions in the order of time, none of which begins before another one's end.

    A line is divided by its words' times. Where the engine told none, by its characters: only the first start and the
    last end of a line are exact then.
    """
    now = 0  # milliseconds
    for line in sorted(transcript, key=attrgetter("start")):
        speaker, text = " ".join(speaker_of(line).split()), " ".join(line.text.split())
        found = list(_TWO_LINES.finditer(text))
        starts = [line.start, *(_moment(line, match.start()) for match in found[1:]), line.end]
        for match, since, until in zip(found, starts, starts[1:], strict=False):
            begin = max(now, round(since * 1000))
            now = max(begin + 1, round(until * 1000))  # players throw away what takes no time
            yield Caption(_clock(begin), _clock(now), speaker, match[0].rstrip(), match.end(1) - match.start())


def vtt(told: Iterable[Caption]) -> str:
    """WebVTT: each caption in a <v> of its speaker."""
    return "\n".join(("WEBVTT\n", *map(_vtt_cue, told)))


def srt(told: Iterable[Caption]) -> str:
    """SubRip: a caption names its speaker where another one begins."""
    blocks, before = [], ""
    for number, (start, end, speaker, text, fold) in enumerate(told, 1):
        named = f"{speaker}: " if speaker != before else ""
        before = speaker
        times = f"{start} --> {end}".replace(".", ",")
        lines = f"{text[:fold]}\n{text[fold:].lstrip()}".rstrip()
        blocks.append(f"{number}\n{times}\n{named}{lines}\n")
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


def _vtt_cue(told: Caption) -> str:
    name, text = html.escape(told.speaker, quote=False), html.escape(told.text, quote=False)
    return f"{told.start} --> {told.end}\n<v {name}>{text}</v>\n"


def _moment(line: Line, place: int) -> float:
    """When the character at *place* is heard."""
    index = bisect(line.words, place, key=_LAST)
    if index < len(line.words) and line.words[index][0] <= place:
        return min(max(line.words[index][2], line.start), line.end)
    return line.start + (line.end - line.start) * place / max(len(line.text), 1)


def _clock(milliseconds: int) -> str:
    return f"{_second(milliseconds // 1000)}.{milliseconds % 1000:03}"


@cache  # half the time of a library's captions would be spent on their times
def _second(seconds: int) -> str:
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"
