"""What every encoder is: a name, and one method."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeAlias, runtime_checkable

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Sequence

from stratmine.errors import InputError

Vectors: TypeAlias = NDArray[np.float32]
"""A matrix of shape (texts, dimensions). The rows that an encoder returns have length one."""


@runtime_checkable
class Encoder(Protocol):
    """Whatever turns texts into vectors whose dot product is their likeness."""

    @property
    def name(self) -> str:
        """What tells this encoder's vectors from those of any other."""

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Return one row of length one for each text, in their order; (0, d) for no text."""


def as_texts(texts: Sequence[str]) -> list[str]:
    """Return the texts as a list.

    Raises:
        InputError: A single string was given, whose characters would pass for texts.
    """
    if isinstance(texts, str):
        raise InputError(f"encode takes a list of texts, not one text: encode([{texts[:40]!r}])")
    return list(texts)
