"""Vectors kept in memory, so that a text is encoded once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from stratmine.embedding.encoder import Vectors, as_texts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from stratmine.embedding.encoder import Encoder


class RememberingEncoder:
    """An encoder that keeps what it has encoded for as long as it lives.

    Args:
        encoder: Encodes what is new.
    """

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder
        self._known: dict[str, Vectors] = {}

    @property
    def name(self) -> str:
        """The name of the encoder inside: the vectors are its own."""
        return self._encoder.name

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Return one row for each text, in their order."""
        wanted = as_texts(texts)
        if not wanted:
            return self._encoder.encode([])
        new = sorted({text for text in wanted if text not in self._known})
        if new:
            self._known.update(zip(new, self._encoder.encode(new), strict=True))
        return np.stack([self._known[text] for text in wanted])
