"""The static encoder: a vector a word piece, and a text the mean of its pieces."""

from __future__ import annotations

import hashlib
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from stratmine.embedding.encoder import Vectors, as_texts
from stratmine.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tokenizers import Tokenizer

WEIGHTS = "model.safetensors"
TOKENIZER = "tokenizer.json"
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
        for name in (WEIGHTS, TOKENIZER):
            if not (self.folder / name).is_file():
                raise ModelError(
                    f"{self.folder} is no static encoder: {name} is missing. Reinstall stratmine, "
                    "or make the folder with models/training/train_static.py"
                )

    @cached_property
    def name(self) -> str:
        """The folder's name and a hash of what its vectors depend on."""
        digest = hashlib.sha256()
        for name in (WEIGHTS, TOKENIZER):
            digest.update((self.folder / name).read_bytes())
        return f"{self.folder.name}-{digest.hexdigest()[:16]}"

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
        from tokenizers import Tokenizer

        try:
            return Tokenizer.from_file(str(self.folder / TOKENIZER))
        except Exception as error:  # tokenizers raises no narrower class
            raise self._damaged(TOKENIZER, error) from error

    @cached_property
    def _pieces(self) -> NDArray[np.float32]:
        """The vectors of the pieces, shape (pieces, dimensions)."""
        from safetensors import SafetensorError
        from safetensors.numpy import load_file

        try:
            return np.asarray(load_file(self.folder / WEIGHTS)[TENSOR], dtype=np.float32)
        except (SafetensorError, KeyError) as error:
            raise self._damaged(WEIGHTS, error) from error

    def _damaged(self, name: str, error: Exception) -> ModelError:
        return ModelError(f"{self.folder / name} cannot be read, reinstall stratmine: {error}")
