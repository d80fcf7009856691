"""Silence is taken off the ends of a clip, because the pauses between clips are set elsewhere."""

_BLOCK = 110
"""Samples looked at together: 5 ms at 22 kHz."""
_STEP = 5
"""Every fifth of them is looked at: enough to tell sound from silence, and this runs once a segment."""


def without_silence(samples: bytes, threshold: int) -> bytes:
    """*samples* without the 5 ms blocks at their ends that stay below *threshold*; empty when all do."""
    samples = _without_zeros(samples)
    clip = memoryview(samples).cast("h")
    blocks = range(0, len(clip), _BLOCK)
    first = next((at for at in blocks if _loud(clip[at : at + _BLOCK : _STEP], threshold)), None)
    if first is None:
        return b""
    last = next(at for at in reversed(blocks) if _loud(clip[at : at + _BLOCK : _STEP], threshold))
    return samples[first * 2 : (last + _BLOCK) * 2]


def _without_zeros(samples: bytes) -> bytes:
    """*samples* without the exact zeros at their ends; the quickest way by far."""
    tail = samples.rstrip(b"\0")
    length = len(tail) + len(tail) % 2  # of a sample below 256 the upper half, zero, is gone
    lead = length - len(samples[:length].lstrip(b"\0"))
    return samples[lead - lead % 2 : length]


def _loud(block: "memoryview[int]", threshold: int) -> bool:
    return max(block) >= threshold or min(block) <= -threshold
