"""The encoder that runs an ONNX graph: onnxruntime and tokenizers, no torch."""

from __future__ import annotations

import json
import os
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from stratmine.embedding.encoder import Vectors, as_texts
from stratmine.embedding.folder import TOKENIZER, WEIGHTS, ModelFolder

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onnxruntime import InferenceSession
    from tokenizers import Tokenizer

GRAPH = "model.onnx"
CONFIG = "config.json"
SETTINGS = "config_sentence_transformers.json"
TOKENS_PER_BATCH = 1024
MAX_THREADS = 4


class OnnxEncoder:
    """Encodes with a model folder as models/training/export_onnx.py writes it.

    A text's vector depends on the text alone. Texts of a batch have equally many tokens, so
    nothing is padded, and the graph quantises each token by itself.

    Args:
        folder: The folder with the graph, its weights, the tokenizer and the settings.
        threads: Threads of one batch; by default the processors at hand, at most four.

    Raises:
        ModelError: A file of the folder is missing.
    """

    def __init__(self, folder: str | Path, *, threads: int | None = None) -> None:
        self.folder = Path(folder)
        self.threads = threads or min(MAX_THREADS, os.cpu_count() or 1)
        self._files = ModelFolder(self.folder, "encoder", "models/training/export_onnx.py")
        self._files.require((GRAPH, WEIGHTS, TOKENIZER, CONFIG, SETTINGS))

    @cached_property
    def name(self) -> str:
        """The folder's name and a hash of what its vectors depend on."""
        return self._files.fingerprint((GRAPH, WEIGHTS, TOKENIZER, SETTINGS))

    @property
    def dimensions(self) -> int:
        """The length of a vector."""
        return int(self._config["hidden_size"])

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Return unit vectors of shape (texts, dimensions).

        Raises:
            ModelError: The model's files are damaged.
        """
        prefixed = [self._prefix + text for text in as_texts(texts)]
        tokens = [item.ids for item in self._tokenizer.encode_batch(prefixed)]
        rows = np.empty((len(tokens), self.dimensions), dtype=np.float32)
        for batch in _batches([len(ids) for ids in tokens]):
            ids = np.array([tokens[index] for index in batch], dtype=np.int64)
            rows[batch] = self._session.run(["embedding"], {"input_ids": ids})[0]
        return rows

    @cached_property
    def _config(self) -> dict[str, Any]:
        return self._read_json(CONFIG)

    @cached_property
    def _prefix(self) -> str:
        settings = self._read_json(SETTINGS)
        chosen = settings.get("default_prompt_name")
        return str(settings["prompts"][chosen]) if chosen else ""

    def _read_json(self, name: str) -> dict[str, Any]:
        try:
            content: dict[str, Any] = json.loads((self.folder / name).read_text(encoding="utf-8"))
        except ValueError as error:
            raise self._files.damaged(name, error) from error
        return content

    @cached_property
    def _tokenizer(self) -> Tokenizer:
        tokenizer = self._files.tokenizer()
        tokenizer.enable_truncation(int(self._config["max_position_embeddings"]))
        return tokenizer

    @cached_property
    def _session(self) -> InferenceSession:
        import onnxruntime as ort

        options = ort.SessionOptions()
        options.intra_op_num_threads = self.threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        # Planning which tensors share memory takes longer than anything else at the start.
        options.enable_mem_reuse = False
        options.enable_mem_pattern = False
        # Waiting threads sleep instead of using up a processor.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        graph = str(self.folder / GRAPH)
        try:
            return ort.InferenceSession(graph, options, providers=["CPUExecutionProvider"])
        except Exception as error:  # onnxruntime's classes share no narrower base
            raise self._files.damaged(GRAPH, error) from error


def _batches(lengths: Sequence[int]) -> Iterator[list[int]]:
    """Yield the indices of texts of one length, as many as `TOKENS_PER_BATCH` allows."""
    order = sorted(range(len(lengths)), key=lambda index: lengths[index])
    start = 0
    for end in range(1, len(order) + 1):
        length = lengths[order[start]]
        full = (end - start + 1) * length > TOKENS_PER_BATCH
        if end == len(order) or lengths[order[end]] != length or full:
            yield order[start:end]
            start = end
