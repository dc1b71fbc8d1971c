"""The ONNX graph of a BERT sentence encoder whose weights lie beside it in a safetensors file.

The graph reads its weights from ``model.safetensors`` as ONNX external data, so one copy serves
both onnxruntime and torch. The linear weights are stored in eight bits (float8 e4m3); when a
session starts, onnxruntime folds them once into int8 with a scale an output. Activations are
quantised to eight bits while it runs, each token with a scale of its own, and multiplied as
integers. What a text gets can therefore not depend on what else is in its batch, as it would with
onnxruntime's stock dynamic quantisation, which has one scale for the whole batch.

Input ``input_ids``: int64 (texts, tokens), no padding: texts in a batch are equally long.
Output ``embedding``: float32 (texts, hidden), rows of unit length.
"""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any

import numpy as np
from ml_dtypes import float8_e4m3fn
from numpy.typing import NDArray
from onnx import ModelProto, TensorProto, helper, numpy_helper

OPSET = 20
IR_VERSION = 9
WEIGHT_LEVELS = 63.0
"""int8 weights in 7 bits: processors without VNNI add two products in 16 bits, and saturate."""
ACTIVATION_LEVELS = 127.0
ONNX_TYPES = {"F32": TensorProto.FLOAT, "F8_E4M3": TensorProto.FLOAT8E4M3FN}


class BertGraph:
    """Builds the graph node by node; `build` returns the finished model."""

    def __init__(self, weights: Path, config: dict[str, Any]) -> None:
        self.weights = weights
        self.config = config
        self.nodes: list[Any] = []
        self.initializers: list[Any] = []
        self.entries, self.data_start = _read_index(weights)
        self._constants()

    def build(self) -> ModelProto:
        """Return the whole model."""
        hidden = self._embeddings()
        for layer in range(self.config["num_hidden_layers"]):
            hidden = self._layer(hidden, f"encoder.layer.{layer}")
        self._pool(hidden)
        size = self.config["hidden_size"]
        graph = helper.make_graph(
            self.nodes,
            "sentence_encoder",
            [helper.make_tensor_value_info("input_ids", TensorProto.INT64, ["texts", "tokens"])],
            [helper.make_tensor_value_info("embedding", TensorProto.FLOAT, ["texts", size])],
            self.initializers,
        )
        opset = [helper.make_opsetid("", OPSET)]
        return helper.make_model(
            graph, opset_imports=opset, ir_version=IR_VERSION, producer_name="stratmine"
        )

    def _constants(self) -> None:
        heads, size = self.config["num_attention_heads"], self.config["hidden_size"]
        head_size = size // heads
        values: dict[str, Any] = {
            "heads": np.array([heads, head_size], np.int64),
            "hidden_size": np.array([size], np.int64),
            "rows": np.array([-1, size], np.int64),
            "axis_0": np.array([0], np.int64),
            "axis_1": np.array([1], np.int64),
            "one": np.array(1, np.float32),
            "float8_values": np.arange(256, dtype=np.uint8).view(float8_e4m3fn).astype(np.float32),
            "attention_scale": np.array(head_size**-0.5, np.float32),
            "activation_levels": np.array(ACTIVATION_LEVELS, np.float32),
            "middle_float": np.array(128, np.float32),
            "middle": np.array(128, np.uint8),
        }
        for name, value in values.items():
            self._constant(name, value)

    def _constant(self, name: str, value: NDArray[Any]) -> str:
        self.initializers.append(numpy_helper.from_array(value, name))
        return name

    def _values(self, name: str) -> NDArray[np.float32]:
        """Return a float8 tensor of the safetensors file."""
        entry = self.entries[name]
        start, end = (self.data_start + offset for offset in entry["data_offsets"])
        stored = np.frombuffer(self.weights.read_bytes()[start:end], dtype=float8_e4m3fn)
        return stored.reshape(entry["shape"]).astype(np.float32)

    def _node(self, kind: str, inputs: list[str], output: str, **attributes: Any) -> str:  # noqa: ANN401
        self.nodes.append(helper.make_node(kind, inputs, [output], **attributes))
        return output

    def _weight(self, name: str, data_type: int | None = None) -> str:
        """Declare a tensor of the safetensors file as external data, of its own type or another."""
        entry = self.entries[name]
        start, end = entry["data_offsets"]
        tensor = TensorProto(name=name, data_type=data_type or ONNX_TYPES[entry["dtype"]])
        tensor.dims.extend(entry["shape"])
        tensor.data_location = TensorProto.EXTERNAL
        place = {
            "location": self.weights.name,
            "offset": str(self.data_start + start),
            "length": str(end - start),
        }
        for key, value in place.items():
            tensor.external_data.add(key=key, value=value)
        self.initializers.append(tensor)
        return name

    def _embeddings(self) -> str:
        self._node("Shape", ["input_ids"], "batch_shape")
        self._node("Concat", ["batch_shape", "heads"], "heads_shape", axis=0)
        self._node("Concat", ["batch_shape", "hidden_size"], "tokens_shape", axis=0)
        self._node("Gather", ["batch_shape", "axis_1"], "length", axis=0)
        table = self._weight("embeddings.word_embeddings.weight", TensorProto.UINT8)
        self._node("Gather", [table, "input_ids"], "word_bytes")
        self._node("Cast", ["word_bytes"], "word_indices", to=TensorProto.INT32)
        self._node("Gather", ["float8_values", "word_indices"], "words")
        positions = self._weight("embeddings.position_embeddings.weight")
        self._node("Slice", [positions, "axis_0", "length", "axis_0"], "positions")
        types = self._weight("embeddings.token_type_embeddings.weight")
        self._node("Slice", [types, "axis_0", "axis_1", "axis_0"], "type")
        self._node("Add", ["positions", "type"], "places")
        self._node("Add", ["words", "places"], "summed")
        self._node("Reshape", ["summed", "rows"], "summed_rows")
        return self._norm("summed_rows", "embeddings.LayerNorm")

    def _layer(self, hidden: str, path: str) -> str:
        quantised = self._quantise(hidden)
        query, key, value = (
            self._linear(quantised, f"{path}.attention.self.{name}")
            for name in ("query", "key", "value")
        )
        context = self._attend(query, key, value, path)
        projected = self._linear(self._quantise(context), f"{path}.attention.output.dense")
        added = self._node("Add", [hidden, projected], f"{path}.attention.sum")
        attended = self._norm(added, f"{path}.attention.output.LayerNorm")
        wide = self._linear(self._quantise(attended), f"{path}.intermediate.dense")
        active = self._node("Gelu", [wide], f"{path}.gelu")
        narrow = self._linear(self._quantise(active), f"{path}.output.dense")
        added = self._node("Add", [attended, narrow], f"{path}.sum")
        return self._norm(added, f"{path}.output.LayerNorm")

    def _attend(self, query: str, key: str, value: str, path: str) -> str:
        scaled = self._node("Mul", [query, "attention_scale"], f"{path}.scaled")
        queries = self._split_heads(scaled, [0, 2, 1, 3])
        keys = self._split_heads(key, [0, 2, 3, 1])
        values = self._split_heads(value, [0, 2, 1, 3])
        scores = self._node("MatMul", [queries, keys], f"{path}.scores")
        shares = self._node("Softmax", [scores], f"{path}.shares", axis=-1)
        mixed = self._node("MatMul", [shares, values], f"{path}.mixed")
        joined = self._node("Transpose", [mixed], f"{path}.joined", perm=[0, 2, 1, 3])
        return self._node("Reshape", [joined, "rows"], f"{path}.context")

    def _split_heads(self, rows: str, order: list[int]) -> str:
        split = self._node("Reshape", [rows, "heads_shape"], f"{rows}.split")
        return self._node("Transpose", [split], f"{rows}.heads", perm=order)

    def _norm(self, rows: str, path: str) -> str:
        inputs = [rows, self._weight(f"{path}.weight"), self._weight(f"{path}.bias")]
        eps = self.config["layer_norm_eps"]
        return self._node("LayerNormalization", inputs, f"{path}.out", axis=-1, epsilon=eps)

    def _quantise(self, rows: str) -> tuple[str, str]:
        """Return rows as uint8 around 128, and the float value of one step in each row."""
        size = self._node("Abs", [rows], f"{rows}.abs")
        largest = self._node("ReduceMax", [size, "axis_1"], f"{rows}.max", keepdims=1)
        step = self._node("Div", [largest, "activation_levels"], f"{rows}.step")
        ratio = self._node("Div", [rows, step], f"{rows}.ratio")
        whole = self._node("Round", [ratio], f"{rows}.round")
        moved = self._node("Add", [whole, "middle_float"], f"{rows}.moved")
        return self._node("Cast", [moved], f"{rows}.uint8", to=TensorProto.UINT8), step

    def _linear(self, quantised: tuple[str, str], path: str) -> str:
        rows, row_step = quantised
        weight, weight_step = self._int8_weight(f"{path}.weight")
        product = self._node("MatMulInteger", [rows, weight, "middle"], f"{path}.integer")
        product = self._node("Cast", [product], f"{path}.float", to=TensorProto.FLOAT)
        product = self._node("Mul", [product, row_step], f"{path}.by_row")
        product = self._node("Mul", [product, weight_step], f"{path}.by_output")
        return self._node("Add", [product, self._weight(f"{path}.bias")], f"{path}.out")

    def _int8_weight(self, name: str) -> tuple[str, str]:
        """Nodes on constants alone, which a session computes once, when it starts."""
        stored = self._weight(name)
        steps = np.abs(self._values(name)).max(axis=1) / WEIGHT_LEVELS
        column = self._constant(f"{name}.steps", steps[:, np.newaxis])
        floats = self._node("Cast", [stored], f"{name}.float", to=TensorProto.FLOAT)
        ratio = self._node("Div", [floats, column], f"{name}.ratio")
        whole = self._node("Round", [ratio], f"{name}.round")
        small = self._node("Cast", [whole], f"{name}.int8", to=TensorProto.INT8)
        by_input = self._node("Transpose", [small], f"{name}.by_input", perm=[1, 0])
        return by_input, self._constant(f"{name}.step", steps)

    def _pool(self, hidden: str) -> None:
        # The mean is a product with a row of ones: onnxruntime's ReduceMean adds up in an order
        # that depends on the number of texts, and the last bit with it.
        self._node("Reshape", [hidden, "tokens_shape"], "hidden_tokens")
        self._node("Concat", ["axis_1", "length"], "ones_shape", axis=0)
        self._node("Expand", ["one", "ones_shape"], "ones")
        self._node("MatMul", ["ones", "hidden_tokens"], "sums")
        self._node("Squeeze", ["sums", "axis_1"], "sum")
        self._node("LpNormalization", ["sum"], "embedding", axis=-1, p=2)


def _read_index(path: Path) -> tuple[dict[str, Any], int]:
    """Return a safetensors file's entries and where its data begins."""
    with path.open("rb") as file:
        (length,) = struct.unpack("<Q", file.read(8))
        index: dict[str, Any] = json.loads(file.read(length))
    return {key: entry for key, entry in index.items() if key != "__metadata__"}, 8 + length
