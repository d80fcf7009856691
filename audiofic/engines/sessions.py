"""ONNX models in this process, on one thread: the workers are as many as the cores, and two threads are slower."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from onnxruntime.capi import onnxruntime_pybind11_state as trouble

from audiofic.engines.trim import without_silence
from audiofic.errors import EngineError, VoiceError
from audiofic.model import Audio

_FULL = 32_767
_SILENCE = 0.004
"""Of the loudest sample: -48 dB, below which is a model's breath before the first word and after the last."""
# They have no base of their own.
_FAILURES = (
    trouble.EPFail,
    trouble.Fail,
    trouble.InvalidArgument,
    trouble.InvalidGraph,
    trouble.InvalidProtobuf,
    trouble.NoModel,
    trouble.NoSuchFile,
    trouble.NotImplemented,
    trouble.RuntimeException,
)


def open_session(path: Path, shapes: Sequence[frozenset[str]], repair: str) -> onnxruntime.InferenceSession:
    """The model of the file *path*, whose inputs are one of *shapes*.

    Raise VoiceError, with *repair* for a hint, where the file is broken, cut short or another model's.
    """
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 4  # what is wrong, we say ourselves
    try:
        session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    except _FAILURES as error:
        raise VoiceError(f"{path} is broken, or only a part of it is there.", repair) from error
    taken = {one.name for one in session.get_inputs()}
    if taken not in shapes:
        raise VoiceError(
            f"{path} is another model than it should be: it takes {', '.join(sorted(taken))}"
            f" instead of {', '.join(sorted(shapes[0]))}.",
            repair,
        )
    return session


@contextmanager
def running(path: Path, repair: str) -> Iterator[None]:
    """Whatever the model of *path* cannot do is an EngineError, with *repair* for a hint."""
    try:
        yield
    except _FAILURES as error:
        raise EngineError(f"The model {path} failed: {' '.join(str(error).split())[:200]}", repair) from error


def sounded(parts: Sequence[NDArray[np.float32]], rate: int) -> Audio:
    """*parts* one after the other, of which 1.0 is full scale, without the silence around them."""
    samples = np.concatenate([np.ravel(part) for part in parts] or [np.zeros(0, np.float32)])
    wave = (np.clip(samples, -1, 1) * _FULL).astype("<i2")
    loudest = int(np.abs(wave.astype(np.int32)).max(initial=0))
    return Audio(without_silence(wave.tobytes(), max(1, round(loudest * _SILENCE))), rate)
