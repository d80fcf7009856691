"""A Piper model of the real size with random weights: it costs what a medium voice costs, and says noise.

VITS at medium quality: four flows of four gated convolutions over the frames, and the HiFi-GAN that makes sound of them
(256 channels, upsampled by 8, 8 and 4; residual blocks of kernels 3, 5 and 7). What is left out, text encoder and
durations, is 3 % of it. Real weights would cost the same: the work does not depend on what the numbers are.
"""

import json
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from piper.phoneme_ids import DEFAULT_PHONEME_ID_MAP

RATE = 22_050
_HIDDEN = 192
_FRAMES = 3
"""Of 256 samples, for each phoneme id: 58 ms a letter, as real voices speak."""
_LEVEL = 0.15


class _Graph:
    """Nodes and weights in the making; `now` is the name of what came last."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.weights: list[onnx.TensorProto] = []
        self.now = "input"
        self._random = np.random.default_rng(1)

    def add(self, kind: str, *inputs: str, **attributes: object) -> str:
        self.now = f"n{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, list(inputs), [self.now], **attributes))
        return self.now

    def constant(self, value: np.ndarray) -> str:
        name = f"w{len(self.weights)}"
        self.weights.append(numpy_helper.from_array(value, name))
        return name

    def convolution(self, into: int, out: int, kernel: int, dilation: int = 1) -> str:
        weight = self._weight(out, into, kernel, fan=into * kernel)
        side = dilation * (kernel - 1) // 2
        return self.add("Conv", self.now, weight, pads=[side, side], dilations=[dilation], kernel_shape=[kernel])

    def upsampling(self, into: int, out: int, factor: int) -> str:
        weight = self._weight(into, out, 2 * factor, fan=2 * into)
        side = factor // 2
        return self.add("ConvTranspose", self.now, weight, strides=[factor], pads=[side, side])

    def channels(self, name: str, start: int, end: int) -> str:
        return self.add("Slice", name, *(self.constant(np.array([n])) for n in (start, end, 1)))

    def _weight(self, *shape: int, fan: int) -> str:
        return self.constant((self._random.standard_normal(shape) / np.sqrt(fan)).astype(np.float32))


def write(folder: Path, name: str = "en_US-random-medium") -> Path:
    """The model *name* in *folder*, with its .onnx.json."""
    folder.mkdir(parents=True, exist_ok=True)
    graph = _Graph()
    _frames(graph)
    for _ in range(4):
        _flow(graph)
    _decoder(graph)
    inputs = [("input", TensorProto.INT64, [1, "n"]), ("input_lengths", TensorProto.INT64, [1])]
    inputs.append(("scales", TensorProto.FLOAT, [3]))
    output = helper.make_tensor_value_info("output", TensorProto.FLOAT, [1, 1, 1, "time"])
    shaped = helper.make_node("Reshape", [graph.now, graph.constant(np.array([1, 1, 1, -1]))], ["output"])
    infos = [helper.make_tensor_value_info(*one) for one in inputs]
    made = helper.make_graph([*graph.nodes, shaped], "random", infos, [output], graph.weights)
    path = folder / f"{name}.onnx"
    onnx.save(helper.make_model(made, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), path)
    about = {"audio": {"sample_rate": RATE}, "espeak": {"voice": "en-us"}, "num_symbols": 256, "num_speakers": 1}
    about |= {"phoneme_id_map": DEFAULT_PHONEME_ID_MAP, "language": {"family": "en"}}
    Path(f"{path}.json").write_text(json.dumps(about), "utf-8")
    return path


def _frames(graph: _Graph) -> None:
    """Each id becomes so many frames."""
    table = graph.constant(np.random.default_rng(2).standard_normal((256, 1, _HIDDEN)).astype(np.float32))
    graph.add("Gather", table, "input")
    graph.add("Tile", graph.now, graph.constant(np.array([1, 1, _FRAMES, 1])))
    graph.add("Reshape", graph.now, graph.constant(np.array([1, -1, _HIDDEN])))
    graph.add("Transpose", graph.now, perm=[0, 2, 1])


def _flow(graph: _Graph) -> None:
    """Four gated convolutions with residuals."""
    for _ in range(4):
        before = graph.now
        both = graph.convolution(_HIDDEN, 2 * _HIDDEN, 5)
        gate = graph.add("Sigmoid", graph.channels(both, 0, _HIDDEN))
        wave = graph.add("Tanh", graph.channels(both, _HIDDEN, 2 * _HIDDEN))
        graph.add("Mul", gate, wave)
        graph.add("Add", before, graph.channels(graph.convolution(_HIDDEN, 2 * _HIDDEN, 1), 0, _HIDDEN))


def _decoder(graph: _Graph) -> None:
    """HiFi-GAN, from frames to samples."""
    graph.convolution(_HIDDEN, 256, 7)
    channels = 256
    for factor in (8, 8, 4):
        graph.add("LeakyRelu", graph.now, alpha=0.1)
        start = graph.upsampling(channels, channels // 2, factor)
        channels //= 2
        blocks = [_block(graph, start, channels, *one) for one in ((3, 1, 2), (5, 2, 6), (7, 3, 12))]
        graph.add("Sum", *blocks)
        graph.add("Mul", graph.now, graph.constant(np.float32(1 / 3)))
    graph.add("LeakyRelu", graph.now, alpha=0.01)
    graph.convolution(channels, 1, 7)
    graph.add("Tanh", graph.now)
    graph.add("Mul", graph.now, graph.constant(np.float32(_LEVEL)))


def _block(graph: _Graph, start: str, channels: int, kernel: int, *dilations: int) -> str:
    now = start
    for dilation in dilations:
        graph.add("LeakyRelu", now, alpha=0.1)
        graph.convolution(channels, channels, kernel, dilation)
        now = graph.add("Add", now, graph.now)
    return now
