"""From the words of goals to unit vectors."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from stratmine.embedding import Encoder
from stratmine.errors import InputError

Vectors = npt.NDArray[np.float32]


def unit_rows(matrix: npt.ArrayLike) -> Vectors:
    """Return the rows scaled to length 1; rows of zeros stay as they are."""
    vectors = np.asarray(matrix, dtype=np.float32)
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.divide(vectors, np.where(lengths > 0, lengths, 1), dtype=np.float32)


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
    """Encode texts, each with a share of what it stands under.

    A short goal («Bedre service») says what it means only together with its heading.

    Args:
        texts: n texts.
        contexts: For each text the words of its parents, nearest first.
        encoder: Makes the vectors.
        context_weight: Share of the parents in the vector, 0 to 1.

    Returns:
        Unit rows, shape (n, d).
    """
    above = [" ".join(context) for context in contexts or [()] * len(texts)]
    if not context_weight:
        above = [""] * len(texts)
    # Each text is encoded once, in an order that does not depend on that of the input.
    distinct = sorted({*texts, *filter(None, above)})
    row_of = {text: row for row, text in enumerate(distinct)}
    encoded = checked_vectors(encoder.encode(distinct), len(distinct))
    own = encoded[[row_of[text] for text in texts]]
    share = np.array([context_weight if words else 0.0 for words in above], dtype=np.float32)
    parents = encoded[[row_of[words] if words else 0 for words in above]]
    return unit_rows((1 - share[:, None]) * own + share[:, None] * parents)
