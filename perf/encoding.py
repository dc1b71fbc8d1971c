"""What encoding texts costs: the shipped encoders beside sentence-transformers, in one run.

    python perf/encoding.py

Each encoder runs in a process of its own, on one thread: from the start of the process to the
first vector (cold start), then the goals of the codebook's first themes over and over. Rates are
texts a CPU second; peak memory is that of the process.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

MODELS = Path(__file__).resolve().parents[1] / "models"
ROUNDS = 3
TEXTS = 400
Encode = Callable[[Sequence[str]], Any]


def onnx() -> Encode:
    """The shipped encoder on onnxruntime."""
    from stratmine.embedding import OnnxEncoder

    return OnnxEncoder(MODELS / "encoder", threads=1).encode


def static() -> Encode:
    """The shipped static encoder."""
    from stratmine.embedding import StaticEncoder

    return StaticEncoder(MODELS / "static").encode


def torch_encoder() -> Encode:
    """The folder of the shipped encoder under sentence-transformers."""
    return _sentence_transformer("encoder")


def torch_static() -> Encode:
    """The folder of the static encoder under sentence-transformers."""
    return _sentence_transformer("static")


def _sentence_transformer(name: str) -> Encode:
    import torch
    from sentence_transformers import SentenceTransformer

    torch.set_num_threads(1)
    model = SentenceTransformer(str(MODELS / name), device="cpu")
    return lambda texts: model.encode(list(texts), show_progress_bar=False)


ENCODERS: dict[str, tuple[str, Callable[[], Encode]]] = {
    "encoder, onnxruntime": ("encoder", onnx),
    "encoder, sentence-transformers": ("encoder", torch_encoder),
    "static": ("static", static),
    "static, sentence-transformers": ("static", torch_static),
}


def measure(name: str) -> None:
    """Run one encoder in this process, and print what it cost as JSON."""
    encode = ENCODERS[name][1]()
    encode(["Nem adgang til kommunen"])
    cold = time.process_time()
    texts = _texts()
    rates = []
    for _ in range(ROUNDS):
        before = time.process_time()
        encode(texts)
        rates.append(len(texts) / (time.process_time() - before))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"cold": cold, "rate": max(rates), "peak": peak}))


def _texts() -> list[str]:
    from stratmine import taxonomy

    ends = [end for theme in taxonomy.load().themes for end in theme.ends]
    return [text for end in ends for text in (*end.exemplars.da, *end.exemplars.sv)][:TEXTS]


def main() -> None:
    """Measure each encoder in a process of its own, and print a Markdown table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--measure", choices=sorted(ENCODERS), help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.measure:
        measure(chosen.measure)
        return
    print("| encoder | texts a CPU second | cold start, CPU s | peak MB | size MB |")
    print("|---|---|---|---|---|")
    for name, (folder, _) in ENCODERS.items():
        command = [sys.executable, __file__, "--measure", name]
        environment = {**os.environ, "OMP_NUM_THREADS": "1", "RAYON_NUM_THREADS": "1"}
        done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
        costs = json.loads(done.stdout.splitlines()[-1])
        size = sum(p.stat().st_size for p in (MODELS / folder).rglob("*") if p.is_file()) / 1e6
        print(
            f"| {name} | {costs['rate']:,.0f} | {costs['cold']:.2f} | {costs['peak']:.0f} "
            f"| {size:.1f} |"
        )


if __name__ == "__main__":
    main()
