"""Any sentence-transformers model as an encoder."""

from __future__ import annotations

import hashlib
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from stratmine.embedding.encoder import Vectors, as_texts
from stratmine.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from sentence_transformers import SentenceTransformer

PROBE = "Det skal være let at drive virksomhed. Fler ska cykla till arbetet."


class SentenceTransformerEncoder:
    """Encodes with a sentence-transformers model, in its own settings.

    Args:
        model: A loaded model, a folder, or a name on the Hugging Face hub, which
            sentence-transformers downloads when it is not in its cache.

    Raises:
        ModelError: sentence-transformers cannot load the model.
    """

    def __init__(self, model: str | Path | SentenceTransformer) -> None:
        from sentence_transformers import SentenceTransformer

        if isinstance(model, SentenceTransformer):
            self.model = model
            return
        try:
            self.model = SentenceTransformer(str(model), device="cpu")
        except (OSError, ValueError) as error:
            raise ModelError(
                f"sentence-transformers cannot load {str(model)!r}; give a model folder or a name "
                f"on the Hugging Face hub: {error}"
            ) from error

    @cached_property
    def name(self) -> str:
        """A hash of the vector of one text: a loaded model need not know where it is from."""
        rounded = np.round(self.encode([PROBE]), 3) + 0.0
        return f"sentence-transformers-{hashlib.sha256(rounded.tobytes()).hexdigest()[:16]}"

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Return unit vectors of shape (texts, dimensions)."""
        listed = as_texts(texts)
        if not listed:
            return np.empty((0, self.model.get_embedding_dimension() or 0), dtype=np.float32)
        vectors = self.model.encode(listed, normalize_embeddings=True, show_progress_bar=False)
        return np.asarray(vectors, dtype=np.float32)
