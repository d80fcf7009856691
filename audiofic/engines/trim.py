"""Silence is taken off the ends of a clip, because the pauses between clips are set elsewhere."""

_BLOCK = 110
"""Samples looked at together: 5 ms at 22 kHz."""
_STEP = 5
"""Every fifth of them is looked at: enough to tell sound from silence, and this runs once a segment."""


def without_silence(samples: bytes, threshold: int) -> bytes:
    """*samples* without the 5 ms blocks at their ends that stay below *threshold*; empty when all do."""
    start, end = sound_in(samples, threshold)
    return samples[start * 2 : end * 2]


def sound_in(samples: bytes, threshold: int) -> tuple[int, int]:
    """The first sample of what `without_silence` leaves, and the one after the last."""
    start, end = _without_zeros(samples)
    clip = memoryview(samples)[start * 2 : end * 2].cast("h")
    blocks = range(0, len(clip), _BLOCK)
    first = next((at for at in blocks if _loud(clip[at : at + _BLOCK : _STEP], threshold)), None)
    if first is None:
        return start, start
    last = next(at for at in reversed(blocks) if _loud(clip[at : at + _BLOCK : _STEP], threshold))
    return start + first, min(start + last + _BLOCK, end)


def _without_zeros(samples: bytes) -> tuple[int, int]:
    """First sample and the one after the last, without the exact zeros at the ends; the quickest way by far."""
    tail = samples.rstrip(b"\0")
    length = len(tail) + len(tail) % 2  # of a sample below 256 the upper half, zero, is gone
    lead = length - len(samples[:length].lstrip(b"\0"))
    return lead // 2, length // 2


def _loud(block: "memoryview[int]", threshold: int) -> bool:
    return max(block) >= threshold or min(block) <= -threshold
