"""Books for the tests of containers: any marks, a few seconds of sound."""

from pathlib import Path

import numpy as np

from audiofic.assembler.containers import Book
from audiofic.assembler.tags import tags_of
from audiofic.cache import Cache
from audiofic.encoders import Encoder
from audiofic.model import Mark, Metadata, Spoken

METADATA = Metadata(
    title="The Lamp Room",
    authors=("Ann", "Bo"),
    fandoms=("Tidewatch",),
    rating="T",
    summary="A light goes out.",
    source="https://example.org/works/1",
    published="2024-05-06",
    series="Tides",
    part="2",
)
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c49444154789c635070680000016400e1c713c9f60000000049454e44ae426082"
)
"""A picture of one pixel."""


def book(folder: Path, encoder: Encoder, marks: int, cover: bytes | None = None) -> Book:
    """A book of two passages, 30 s each, with so many marks of the same length."""
    cache, rng = Cache(folder / "cache"), np.random.default_rng(1)
    samples = 0
    for key in ("one", "two"):
        noise = rng.normal(0, 1000, 30 * encoder.rate).astype("<i2").tobytes()
        packets = encoder.encode(noise, encoder.rate)
        samples += encoder.length(packets)
        cache.add(key, Spoken(encoder.length(packets), ()), packets)
    seconds = samples / encoder.rate
    ends = [0.03 + (seconds - 0.03) * (n + 1) / marks for n in range(marks)]
    starts = [0.03, *ends[:-1]]
    plan = tuple(
        Mark(f"Chapter {n} – “é”", start, end) for n, (start, end) in enumerate(zip(starts, ends, strict=True), 1)
    )
    tags = tags_of(METADATA, ["alder", "fern"], "2026-01-02", cover)
    return Book(tags, plan, encoder, samples, ("one", "two"), cache)
