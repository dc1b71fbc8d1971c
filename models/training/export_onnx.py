"""Write the folder that ships: weights in eight bits, an ONNX graph over them, settings.

    python models/training/export_onnx.py MODEL OUT

Weights and word vectors are rounded to float8 (e4m3), the rest stays float32. sentence-transformers
and transformers open ``model.safetensors`` as an ordinary BERT; ``model.onnx`` holds the graph
alone and reads the same file. Prints the sizes and the cosine between the two ways.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from bert_graph import BertGraph
from model_folder import MAX_TOKENS, encode_with_torch, read_prefix, read_tokenizer, write_settings
from safetensors.torch import load_file, save_file

from stratmine.embedding import OnnxEncoder

SIZE_LIMIT = 40_000_000
POSITIONS = "embeddings.position_embeddings.weight"
KEPT_EXACT = (POSITIONS, "embeddings.token_type_embeddings.weight")
PROBES = (
    "Gøre det let at være iværksætter",
    "Det ska vara enkelt att starta och driva företag.",
    "Kommunen skal være CO2-neutral senest i 2030, og energiforbruget i bygningerne skal falde.",
    "Minskad övergödning",
)


def main() -> None:
    """Round, build, write, compare."""
    arguments = _arguments()
    source, out = arguments.model, arguments.out
    out.mkdir(parents=True, exist_ok=True)
    weights = out / "model.safetensors"
    save_file(_rounded(load_file(source / "model.safetensors")), weights, {"format": "pt"})
    weights.chmod(0o644)
    config = json.loads((source / "config.json").read_text(encoding="utf-8"))
    config["max_position_embeddings"] = MAX_TOKENS
    write_settings(out, config, read_prefix(source))
    tokenizer = read_tokenizer(source)
    tokenizer.no_truncation()
    tokenizer.save(str(out / "tokenizer.json"), pretty=False)
    onnx.save_model(BertGraph(weights, config).build(), out / "model.onnx")
    _report(out)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("model", type=Path, help="the model folder to export")
    parser.add_argument("out", type=Path, help="the folder to write")
    return parser.parse_args()


def _rounded(tensors: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    tensors[POSITIONS] = tensors[POSITIONS][:MAX_TOKENS].contiguous()
    hidden = tensors[POSITIONS].shape[1]
    # transformers gives every BERT a pooler; nothing uses it, and zeros beat random numbers.
    tensors["pooler.dense.weight"] = torch.zeros(hidden, hidden)
    tensors["pooler.dense.bias"] = torch.zeros(hidden)
    return {
        name: tensor if tensor.ndim == 1 or name in KEPT_EXACT else tensor.to(torch.float8_e4m3fn)
        for name, tensor in sorted(tensors.items())
    }


def _report(folder: Path) -> None:
    total = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    print(f"{total:,} bytes, limit {SIZE_LIMIT:,}")
    prefix = read_prefix(folder)
    by_torch = encode_with_torch(folder, [prefix + text for text in PROBES])
    by_onnx = OnnxEncoder(folder).encode(PROBES)
    cosines = np.sum(by_torch * by_onnx, axis=1)
    print(f"cosine between torch and onnxruntime: lowest {cosines.min():.5f}")


if __name__ == "__main__":
    main()
