"""From the words of goals to unit vectors."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from stratmine.clustering.words import shortened
from stratmine.embedding import Encoder
from stratmine.errors import InputError

_LONGEST_HEADING = 120
"""Characters of a heading that are read before a goal, so that the goal has the last word."""

_UNIT = 1e-6
"""How far from 1 the length of a unit vector may be, as 32 bits round it."""

Vectors = npt.NDArray[np.float32]
"""Rows of numbers, shape (n, d)."""

Labels = npt.NDArray[np.int64]
"""The number of the group that each row is in, shape (n,)."""


def unit_rows(matrix: npt.ArrayLike) -> Vectors:
    """Return the rows scaled to length 1; rows of zeros stay as they are.

    Rows of length 1 are returned as they are, without a copy.
    """
    vectors = np.asarray(matrix, dtype=np.float32)
    lengths = np.sqrt(np.einsum("ij,ij->i", vectors, vectors))[:, None]
    if np.allclose(lengths, 1, atol=_UNIT, rtol=0):
        return vectors
    return np.divide(vectors, np.where(lengths > 0, lengths, 1), dtype=np.float32)


def fingerprint(row: Vectors) -> bytes:
    """Return 16 bytes that stand for a vector: they differ where vectors differ."""
    return hashlib.blake2b(row.tobytes(), digest_size=16).digest()


def checked_vectors(embeddings: npt.ArrayLike, rows: int) -> Vectors:
    """Return vectors that somebody else made as unit rows.

    Args:
        embeddings: Numbers, shape (rows, d).
        rows: How many there must be.

    Raises:
        InputError: The shape does not fit, or a number is not finite.
    """
    matrix = np.asarray(embeddings, dtype=np.float32)
    if matrix.ndim != 2 or len(matrix) != rows:  # noqa: PLR2004  (a matrix)
        raise InputError(
            f"embeddings have shape {matrix.shape}, and there are {rows} texts: "
            "give one row for each text"
        )
    if not np.isfinite(matrix).all():
        raise InputError("embeddings contain NaN or infinity: encode the texts again")
    return unit_rows(matrix)


def encode_in_context(
    texts: Sequence[str],
    contexts: Sequence[Sequence[str]] | None,
    encoder: Encoder,
    context_weight: float,
) -> Vectors:
    """Encode texts, partly on their own and partly after the heading that they stand under.

    A short goal («Bedre service») says what it means only together with its heading. The
    encoder reads both at once, «heading: goal», which matches judged pairs better than a
    mean of two vectors.

    Args:
        texts: n texts.
        contexts: For each text the words of its parents, nearest first; the nearest counts.
        encoder: Makes the vectors.
        context_weight: Share of the text under its heading in the vector, 0 to 1.

    Returns:
        Unit rows, shape (n, d).
    """
    parents = [context[0] if context else "" for context in contexts or [()] * len(texts)]
    if not context_weight:
        return _encode_once(texts, encoder)
    joined = [
        f"{shortened(parent, _LONGEST_HEADING)}: {text}" if parent else text
        for text, parent in zip(texts, parents, strict=True)
    ]
    if context_weight == 1:
        return _encode_once(joined, encoder)
    both = _encode_once([*texts, *joined], encoder)
    own, in_context = both[: len(texts)], both[len(texts) :]
    return unit_rows((1 - context_weight) * own + context_weight * in_context)


def _encode_once(texts: Sequence[str], encoder: Encoder) -> Vectors:
    """Encode each text once, in an order that does not depend on that of the input."""
    distinct = sorted(set(texts))
    row_of = {text: row for row, text in enumerate(distinct)}
    encoded = checked_vectors(encoder.encode(distinct), len(distinct))
    return encoded[[row_of[text] for text in texts]]
