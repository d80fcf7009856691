"""Stage 6: spoken passages become one tagged file with chapter marks, read back before it stands at its place."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

from audiofic.assembler.containers import CONTAINERS, Book
from audiofic.assembler.marks import marks
from audiofic.assembler.record import transcript_of, voices_of
from audiofic.assembler.tags import Tags, tags_of
from audiofic.atomic import refusal, replacing
from audiofic.cache import Cache
from audiofic.colophon import Colophon, packed
from audiofic.encoders import Encoder
from audiofic.model import Audiobook, Kind, Passage, Script, Spoken, Take, count_words

__all__ = ["Edition", "assemble"]


@dataclass(frozen=True, slots=True)
class Edition:
    """How and where a story is put out."""

    target: Path
    encoder: Encoder
    date: str
    """ISO date for a story that has none of its own."""
    work: str
    """Which work it is, as works.py tells."""
    stamp: str = ""
    """Digest of all that it is made from."""
    cover: bytes | None = None
    """A JPEG or PNG."""
    cast: str = ""
    """Name of the cast file."""


def assemble(script: Script, passages: Sequence[tuple[Passage, Spoken]], cache: Cache, edition: Edition) -> Audiobook:
    """Write the file. Raise OutputError when that cannot be done, or when it does not read back as planned."""
    encoder, target = edition.encoder, edition.target
    samples = sum(spoken.samples for _, spoken in passages)
    takes = tuple(_takes(passages, encoder))
    audiobook = Audiobook(
        str(target), script.metadata, samples / encoder.rate, marks(script, takes, samples / encoder.rate), takes
    )
    keys = tuple(passage.key for passage, _ in passages)
    book = Book(_tags(script, passages, audiobook, edition), audiobook.marks, encoder, samples, keys, cache)
    container = CONTAINERS[encoder.suffix]
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with replacing(target, f".{target.stem[:40]}.part-") as file:
            container.write(book, file)
            container.verify(book, file)
    except OSError as error:
        raise refusal(error, target) from error
    return audiobook


def _tags(script: Script, passages: Sequence[tuple[Passage, Spoken]], audiobook: Audiobook, edition: Edition) -> Tags:
    voices = list(dict.fromkeys(said.voice.name for passage, _ in passages for said in passage.utterances))
    tags = tags_of(script.metadata, voices, edition.date, edition.cover)
    transcript = transcript_of(script, audiobook.takes)
    colophon = Colophon(
        work=edition.work,
        stamp=edition.stamp,
        metadata=script.metadata,
        seconds=audiobook.seconds,
        words=sum(count_words(line.text) for line in transcript if line.kind is not Kind.INTRO),
        date=tags.date,
        marks=audiobook.marks,
        voices=voices_of(script, passages),
        cast=edition.cast,
    )
    return replace(tags, colophon=packed(colophon), transcript=packed(transcript))


def _takes(passages: Sequence[tuple[Passage, Spoken]], encoder: Encoder) -> Iterator[Take]:
    """One for each segment that was told to an engine, however many utterances it took."""
    for segment, sounds in groupby(_sounds(passages, encoder), key=lambda sound: sound.segment):
        parts = list(sounds)
        heard = [part for part in parts if part.end > part.start]
        if heard:
            words = tuple(word for part in heard for word in part.words)
            yield Take(segment, heard[0].start, heard[-1].end, words)
        else:
            yield Take(segment, 0.0, 0.0)


def _sounds(passages: Sequence[tuple[Passage, Spoken]], encoder: Encoder) -> Iterator[Take]:
    """Where each utterance sounds in the decoded file."""
    base, rate = encoder.delay, encoder.rate
    for passage, spoken in passages:
        told = spoken.words or ((),) * len(spoken.sounds)
        for said, (start, end), words in zip(passage.utterances, spoken.sounds, told, strict=True):
            timed = tuple((word, (base + at) / rate) for word, at in words)
            yield Take(said.segment, (base + start) / rate, (base + end) / rate, timed)
        base += spoken.samples
