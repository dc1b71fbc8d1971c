"""From the words of goals to unit vectors."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from stratmine.clustering.words import shortened
from stratmine.embedding import Encoder, Vectors
from stratmine.errors import InputError

_LONGEST_HEADING = 120
"""Characters of a heading or title read before a goal, so that the goal has the last word."""

_UNIT = 1e-6
"""How far from 1 the length of a unit vector may be, as 32 bits round it."""

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


@dataclass(frozen=True, slots=True)
class Placed:
    """Texts and where each stands.

    Attributes:
        texts: n texts.
        contexts: For each the words of its parents, nearest first; the nearest counts.
        titles: For each the title of its document.
        children: For each the words of what stands under it: a goal's activities and indicators.
    """

    texts: Sequence[str]
    contexts: Sequence[Sequence[str]] | None = None
    titles: Sequence[str] | None = None
    children: Sequence[Sequence[str]] | None = None

    def read(self) -> list[tuple[str, ...]]:
        """Return each text, its heading, the title of its document, and what stands under it."""
        parents = [context[0] if context else "" for context in self.contexts or ()]
        children = ["\n".join(texts) for texts in self.children or ()]
        nothing = [""] * len(self.texts)
        columns = (parents, self.titles, children)
        return list(zip(self.texts, *(column or nothing for column in columns), strict=True))

    def under_headings(self) -> list[str]:
        """Return the texts after their headings: «heading: goal»."""
        parents = [context[0] if context else "" for context in self.contexts or ()]
        return _after(parents, self.texts) if parents else list(self.texts)

    def under_titles(self) -> list[str]:
        """Return the texts after title and heading: «title: heading: goal»."""
        placed = self.under_headings()
        return _after(self.titles, placed) if self.titles else placed


def encode_in_context(
    placed: Placed,
    encoder: Encoder,
    context_weight: float,
    title_weight: float = 0.0,
    children_weight: float = 0.0,
) -> Vectors:
    """Encode texts, partly on their own and partly after what they stand under.

    A short goal («Bedre service») says what it means only together with its heading, and often
    only the title says for whom: «Erhvervspolitik». The encoder reads all at once, «heading:
    goal», which matches judged pairs better than a mean of vectors of each. What stands under a
    goal says what it comes to: the mean of its vectors is added.

    Args:
        placed: n texts, with their headings and titles.
        encoder: Makes the vectors.
        context_weight: Share of the text under its heading in the vector, 0 to 1.
        title_weight: Share of that in which the document's title is read as well, 0 to 1.
        children_weight: What the mean vector of a text's children counts beside all that.

    Returns:
        Unit rows, shape (n, d).
    """
    rows = len(placed.texts)
    shares = [
        (placed.texts, 1 - context_weight),
        (placed.under_headings(), context_weight * (1 - title_weight)),
        (placed.under_titles(), context_weight * title_weight),
    ]
    read = [(texts, share) for texts, share in shares if share]
    children = placed.children if placed.children and children_weight else [()] * rows
    columns = [texts for texts, _ in read]
    encoded = _encode_once([text for texts in (*columns, *children) for text in texts], encoder)
    mixed = np.zeros((rows, encoded.shape[1]), dtype=np.float32)
    for number, (_, share) in enumerate(read):
        mixed += np.float32(share) * encoded[number * rows : (number + 1) * rows]
    end = len(read) * rows
    for row, texts in enumerate(children):
        start, end = end, end + len(texts)
        if texts:
            mixed[row] += np.float32(children_weight) * encoded[start:end].mean(axis=0)
    return unit_rows(mixed)


def _after(places: Sequence[str], texts: Sequence[str]) -> list[str]:
    return [
        f"{shortened(place, _LONGEST_HEADING)}: {text}" if place else text
        for place, text in zip(places, texts, strict=True)
    ]


def _encode_once(texts: Sequence[str], encoder: Encoder) -> Vectors:
    """Encode each text once, in an order that does not depend on that of the input."""
    distinct = sorted(set(texts))
    row_of = {text: row for row, text in enumerate(distinct)}
    encoded = checked_vectors(encoder.encode(distinct), len(distinct))
    return encoded[[row_of[text] for text in texts]]
