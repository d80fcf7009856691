"""Voices that hum, with the very interface of Piper's and Kokoro's models: made here, as real ones are 60 to 300 MB."""

import json
import unicodedata
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from piper.phoneme_ids import DEFAULT_PHONEME_ID_MAP

PER_PHONEME = 0.06
"""Seconds: those of Piper's default speed."""
SPEAKERS = ("alto", "tenor", "bass")
STYLES = {"af_heart": 210, "am_michael": 120, "bf_emma": 240, "ef_dora": 180, "jf_alpha": 200}
"""Kokoro's voices and their pitches, in hertz."""

_ESPEAK = {"en_US": "en-us", "en_GB": "en-gb-x-rp"}
_FIRST_SOUND = 3
"""Below it are the ids that are no sounds: padding, begin and end."""


def piper_hertz(speaker: int) -> int:
    """The pitch of a speaker."""
    return 150 + 60 * speaker


def piper_model(folder: Path, name: str, speakers: Sequence[str] = (), rate: int = 22_050) -> Path:
    """A Piper model *name* in *folder*, with its .onnx.json: each phoneme hums for PER_PHONEME * length_scale."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.onnx"
    onnx.save(_piper_graph(rate, many=len(speakers) > 1), path)
    code = name.partition("-")[0]
    about = {
        "audio": {"sample_rate": rate, "quality": name.rpartition("-")[2]},
        "espeak": {"voice": _ESPEAK.get(code, code[:2])},
        "inference": {"noise_scale": 0.667, "length_scale": 1, "noise_w": 0.8},
        "phoneme_type": "espeak",
        "phoneme_id_map": DEFAULT_PHONEME_ID_MAP,
        "num_symbols": 256,
        "num_speakers": max(1, len(speakers)),
        "speaker_id_map": {speaker: number for number, speaker in enumerate(speakers)},
        "language": {"code": code, "family": code.partition("_")[0], "country_english": code.partition("_")[2]},
    }
    Path(f"{path}.json").write_text(json.dumps(about), "utf-8")
    return path


def kokoro_files(folder: Path) -> None:
    """Kokoro's model and voices in *folder*: of a voice's style, the first number is its pitch."""
    folder.mkdir(parents=True, exist_ok=True)
    onnx.save(_kokoro_graph(), folder / "kokoro-v1.0.onnx")
    styles = {name: np.full((510, 1, 256), hertz, np.float32) for name, hertz in STYLES.items()}
    with (folder / "voices-v1.0.bin").open("wb") as file:  # by its name alone, numpy would add .npz to it
        np.savez(file, **styles)


def _piper_graph(rate: int, *, many: bool) -> onnx.ModelProto:
    nodes = [
        *_sounding("input"),
        helper.make_node("Gather", ["scales", "one"], ["slowness"]),
        helper.make_node("Mul", ["sounds", "slowness"], ["scaled"]),
        *_hum("scaled", "hertz", "output"),
    ]
    inputs = [_value("input", TensorProto.INT64, [1, "n"]), _value("input_lengths", TensorProto.INT64, [1])]
    inputs.append(_value("scales", TensorProto.FLOAT, [3]))
    constants = {"rate": float(rate), "shape": np.array([1, 1, 1, -1])}
    if many:
        inputs.append(_value("sid", TensorProto.INT64, [1]))
        nodes = [
            helper.make_node("Cast", ["sid"], ["speaker"], to=TensorProto.FLOAT),
            helper.make_node("Mul", ["speaker", "step"], ["above"]),
            helper.make_node("Add", ["above", "lowest"], ["hertz"]),
            *nodes,
        ]
        constants |= {"step": float(piper_hertz(1) - piper_hertz(0)), "lowest": float(piper_hertz(0))}
    else:
        constants["hertz"] = float(piper_hertz(0))
    return _model(nodes, inputs, [_value("output", TensorProto.FLOAT, [1, 1, 1, "time"])], constants)


def _kokoro_graph() -> onnx.ModelProto:
    nodes = [
        *_sounding("tokens"),
        helper.make_node("Div", ["sounds", "speed"], ["scaled"]),
        helper.make_node("Gather", ["style", "zero"], ["row"]),
        helper.make_node("Gather", ["row", "zero"], ["hertz"]),
        *_hum("scaled", "hertz", "audio"),
        helper.make_node("Shape", ["tokens"], ["size"]),
        helper.make_node("Gather", ["size", "one"], ["count"]),
        helper.make_node("Reshape", ["count", "shape"], ["counts"]),
        helper.make_node(
            "ConstantOfShape", ["counts"], ["duration"], value=numpy_helper.from_array(np.ones(1, np.int64))
        ),
    ]
    inputs = [_value("tokens", TensorProto.INT64, [1, "n"]), _value("style", TensorProto.FLOAT, [1, 256])]
    inputs.append(_value("speed", TensorProto.FLOAT, [1]))
    outputs = [_value("audio", TensorProto.FLOAT, ["time"]), _value("duration", TensorProto.INT64, ["n"])]
    return _model(nodes, inputs, outputs, {"rate": 24_000.0, "shape": np.array([-1])})


def _sounding(ids: str) -> list[onnx.NodeProto]:
    """`sounds`: how many of *ids* are heard."""
    return [
        helper.make_node("Less", [ids, "first"], ["silent"]),
        helper.make_node("Not", ["silent"], ["heard"]),
        helper.make_node("Cast", ["heard"], ["heards"], to=TensorProto.FLOAT),
        helper.make_node("ReduceSum", ["heards"], ["sounds"], keepdims=0),
    ]


def _hum(phonemes: str, hertz: str, output: str) -> list[onnx.NodeProto]:
    """*output*: a sine of *hertz*, so many *phonemes* long. Time runs from second to second, exact in 32 bits."""
    return [
        helper.make_node("Mul", [phonemes, "per_phoneme"], ["seconds"]),
        helper.make_node("Mul", ["seconds", "rate"], ["long"]),
        helper.make_node("ReduceSum", ["long"], ["length"], keepdims=0),
        helper.make_node("Range", ["nought", "length", "unit"], ["sample"]),
        helper.make_node("Mod", ["sample", "rate"], ["within"], fmod=1),
        helper.make_node("Mul", ["within", "turn"], ["turned"]),
        helper.make_node("Div", ["turned", "rate"], ["radians"]),
        helper.make_node("Mul", ["radians", hertz], ["phase"]),
        helper.make_node("Sin", ["phase"], ["wave"]),
        helper.make_node("Mul", ["wave", "level"], ["loud"]),
        helper.make_node("Reshape", ["loud", "shape"], [output]),
    ]


def _model(
    nodes: Sequence[onnx.NodeProto],
    inputs: Sequence[onnx.ValueInfoProto],
    outputs: Sequence[onnx.ValueInfoProto],
    constants: dict[str, object],
) -> onnx.ModelProto:
    shared = {"first": np.int64(_FIRST_SOUND), "zero": np.int64(0), "one": np.int64(1), "per_phoneme": PER_PHONEME}
    shared |= {"nought": 0.0, "unit": 1.0, "turn": 2 * np.pi, "level": 0.2}
    tensors = [numpy_helper.from_array(_array(value), name) for name, value in (shared | constants).items()]
    graph = helper.make_graph(nodes, "hum", inputs, outputs, tensors)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.checker.check_model(model)
    return model


def _array(value: object) -> np.ndarray:
    array = np.asarray(value)
    return array.astype(np.float32) if array.dtype == np.float64 else array


def _value(name: str, kind: int, shape: Sequence[int | str]) -> onnx.ValueInfoProto:
    return helper.make_tensor_value_info(name, kind, shape)


def phonemes_in(text: str) -> int:
    """How many phonemes IPA *text* has for Piper."""
    return len(unicodedata.normalize("NFD", text))
