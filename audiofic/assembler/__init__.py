"""Stage 6: spoken passages become one tagged file with chapter marks, read back before it stands at its place."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from mutagen import MutagenError
from mutagen.id3 import ID3

from audiofic.assembler.marks import marks
from audiofic.assembler.tags import chapters, tag_bytes, tags
from audiofic.assembler.verify import verify
from audiofic.atomic import refusal, replacing
from audiofic.cache import Cache
from audiofic.encoders import Mp3
from audiofic.model import Audiobook, Passage, Script, Spoken, Take

__all__ = ["Edition", "assemble", "author_of"]


@dataclass(frozen=True, slots=True)
class Edition:
    """How and where a story is put out."""

    target: Path
    encoder: Mp3
    date: str
    """ISO date for a story that has none of its own."""
    cover: bytes | None = None
    """A JPEG or PNG."""


def assemble(script: Script, passages: Sequence[tuple[Passage, Spoken]], cache: Cache, edition: Edition) -> Audiobook:
    """Write the file. Raise OutputError when that cannot be done, or when it does not read back as planned."""
    encoder, target = edition.encoder, edition.target
    samples = sum(spoken.samples for _, spoken in passages)
    takes = tuple(_takes(passages, encoder))
    plan = marks(script, takes, samples / encoder.rate)
    voices = list(dict.fromkeys(said.voice.name for passage, _ in passages for said in passage.utterances))
    try:
        frames = [*tags(script.metadata, voices, edition.date, edition.cover), *chapters(plan)]
        target.parent.mkdir(parents=True, exist_ok=True)
        with replacing(target, f".{target.stem[:40]}.part-") as file:
            file.write(tag_bytes(frames))
            for passage, _ in passages:
                cache.copy(passage.key, file)
            verify(file, frames, plan, encoder, samples)
    except OSError as error:
        raise refusal(error, target) from error
    return Audiobook(str(target), script.metadata, samples / encoder.rate, plan, takes)


def author_of(path: Path) -> str | None:
    """Who wrote the story of the audiobook at *path*; None where there is none."""
    try:
        return str(ID3(path).get("TPE1", ""))
    except (MutagenError, OSError):
        return None


def _takes(passages: Sequence[tuple[Passage, Spoken]], encoder: Mp3) -> Iterator[Take]:
    """One for each segment that was told to an engine, however many utterances it took."""
    for segment, sounds in groupby(_sounds(passages, encoder.delay), key=lambda sound: sound[0]):
        spans = [(start, end) for _, start, end in sounds if end > start] or [(0, 0)]
        yield Take(segment, spans[0][0] / encoder.rate, spans[-1][1] / encoder.rate)


def _sounds(passages: Sequence[tuple[Passage, Spoken]], delay: int) -> Iterator[tuple[int, int, int]]:
    """Segment, first and last sample in the decoded file of each utterance."""
    base = delay
    for passage, spoken in passages:
        for said, (start, end) in zip(passage.utterances, spoken.sounds, strict=True):
            yield said.segment, base + start, base + end
        base += spoken.samples
