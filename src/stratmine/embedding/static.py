"""The static encoder: a vector a word piece, and a text the mean of its pieces."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from stratmine.embedding.encoder import Vectors, as_texts
from stratmine.embedding.folder import TOKENIZER, WEIGHTS, ModelFolder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tokenizers import Tokenizer

TENSOR = "embedding.weight"
UNKNOWN = "<unk>"


class StaticEncoder:
    """Encodes with a folder in the form of sentence-transformers' StaticEmbedding.

    It looks word pieces up and runs no network: hundreds of times as fast as `OnnxEncoder`, and
    blind to word order. For first looks and large searches.

    Args:
        folder: The folder with the tokenizer and the vectors of its pieces.

    Raises:
        ModelError: A file of the folder is missing.
    """

    def __init__(self, folder: str | Path) -> None:
        self.folder = Path(folder)
        self._files = ModelFolder(self.folder, "static encoder", "models/training/train_static.py")
        self._files.require((WEIGHTS, TOKENIZER))

    @cached_property
    def name(self) -> str:
        """The folder's name and a hash of what its vectors depend on."""
        return self._files.fingerprint((WEIGHTS, TOKENIZER))

    @property
    def dimensions(self) -> int:
        """The length of a vector."""
        return int(self._pieces.shape[1])

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Return unit vectors of shape (texts, dimensions).

        Raises:
            ModelError: The model's files are damaged.
        """
        listed = as_texts(texts)
        rows = np.empty((len(listed), self.dimensions), dtype=np.float32)
        if not listed:
            return rows
        encoded = self._tokenizer.encode_batch_fast(listed, add_special_tokens=False)
        unknown: list[int] = [self._tokenizer.token_to_id(UNKNOWN) or 0]
        for row, item in enumerate(encoded):
            self._pieces[item.ids or unknown].mean(axis=0, out=rows[row])
        lengths = np.linalg.norm(rows, axis=1, keepdims=True)
        return np.asarray(rows / np.maximum(lengths, np.finfo(np.float32).tiny), dtype=np.float32)

    @cached_property
    def _tokenizer(self) -> Tokenizer:
        return self._files.tokenizer()

    @cached_property
    def _pieces(self) -> NDArray[np.float32]:
        """The vectors of the pieces, shape (pieces, dimensions)."""
        from safetensors import SafetensorError
        from safetensors.numpy import load_file

        try:
            return np.asarray(load_file(self.folder / WEIGHTS)[TENSOR], dtype=np.float32)
        except (SafetensorError, KeyError) as error:
            raise self._files.damaged(WEIGHTS, error) from error
