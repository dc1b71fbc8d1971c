"""The most similar other group of each group: among all, or among those in nearby cells.

Comparing all pairs of 100,000 groups takes minutes. Groups are therefore put into cells, each
around an anchor, and compared with those of the cells nearest to their own: an inverted file
(Jégou et al. 2011, «Product quantization for nearest neighbor search») without the
quantisation. Cells are near each other in both directions, so that the two most similar groups
find each other.
"""

from __future__ import annotations

import numpy as np

from stratmine.clustering.vectors import Labels
from stratmine.embedding import Vectors

Found = tuple[Labels, Vectors]

_BLOCK_CELLS = 8_000_000
"""Similarities held at a time (32 MB in float32)."""

_PROBES = 12
_ROUNDS = 4
_SAMPLE_PER_CELL = 40
_SEED = 20


def nearest_of_all(means: Vectors, rows: Labels) -> Found:
    """Return the most similar other group of some groups.

    Args:
        means: Mean vector of each group, shape (n, d).
        rows: The groups whose neighbours are wanted, m of them.

    Returns:
        The neighbour of each, and their mean similarity, both of shape (m,); -1 and minus
        infinity where there is no other group.
    """
    return _nearest(means, rows, np.arange(len(means)))


class Cells:
    """Cells of vectors, each around an anchor.

    Args:
        vectors: What is to be searched, shape (n, d); the root of n is the number of cells.
    """

    def __init__(self, vectors: Vectors) -> None:
        self._anchors = _anchors(vectors, int(np.sqrt(len(vectors))))

    def nearest(self, means: Vectors, rows: Labels) -> Found:
        """Return what `nearest_of_all` returns, looking into the cells nearest to each row."""
        members = _by_cell(_nearest_cells(means, self._anchors, 1)[:, 0], len(self._anchors))
        probed = _nearest_cells(means[rows], self._anchors, _PROBES)
        visits = _by_cell(probed.ravel(), len(self._anchors))
        nearest = np.full(len(rows), -1)
        similarity = np.full(len(rows), -np.inf, dtype=np.float32)
        for candidates, visit in zip(members, visits, strict=True):
            visitors = visit // probed.shape[1]
            found, alike = _nearest(means, rows[visitors], candidates)
            closer = alike > similarity[visitors]
            nearest[visitors[closer]] = found[closer]
            similarity[visitors[closer]] = alike[closer]
        return nearest, similarity


def _nearest(means: Vectors, rows: Labels, candidates: Labels) -> Found:
    """Return the most similar of the candidates for each row, itself aside."""
    nearest = np.full(len(rows), -1)
    similarity = np.full(len(rows), -np.inf, dtype=np.float32)
    if len(candidates) < 2:  # noqa: PLR2004  (a row and another)
        return nearest, similarity
    others = means[candidates] if len(candidates) < len(means) else means
    place = np.searchsorted(candidates, rows).clip(max=len(candidates) - 1)
    own = candidates[place] == rows
    step = max(1, _BLOCK_CELLS // len(candidates))
    for start in range(0, len(rows), step):
        block = slice(start, start + step)
        alike = means[rows[block]] @ others.T
        each = np.arange(len(alike))
        alike[each[own[block]], place[block][own[block]]] = -np.inf
        best = alike.argmax(axis=1)
        nearest[block], similarity[block] = candidates[best], alike[each, best]
    return nearest, similarity


def _anchors(vectors: Vectors, count: int) -> Vectors:
    """Return centres of a sample of the vectors, by spherical k-means."""
    generator = np.random.default_rng(_SEED)
    size = min(len(vectors), count * _SAMPLE_PER_CELL)
    sample = vectors[np.sort(generator.choice(len(vectors), size, replace=False))]
    anchors = sample[np.sort(generator.choice(size, count, replace=False))]
    for _ in range(_ROUNDS):
        cell = _nearest_cells(sample, anchors, 1)[:, 0]
        sums = np.zeros_like(anchors)
        np.add.at(sums, cell, sample)
        lengths = np.linalg.norm(sums, axis=1, keepdims=True)
        anchors = np.where(lengths > 0, sums / np.maximum(lengths, np.float32(1e-9)), anchors)
    return anchors


def _nearest_cells(vectors: Vectors, anchors: Vectors, count: int) -> Labels:
    """Return the nearest anchors of each vector, in no order; shape (n, count)."""
    count = min(count, len(anchors))
    step = max(1, _BLOCK_CELLS // len(anchors))
    cells = np.empty((len(vectors), count), dtype=np.int64)
    for start in range(0, len(vectors), step):
        alike = vectors[start : start + step] @ anchors.T
        cells[start : start + step] = np.argpartition(alike, -count, axis=1)[:, -count:]
    return cells


def _by_cell(cell: Labels, count: int) -> list[Labels]:
    """Return the rows that are in each cell, ascending."""
    ends = np.cumsum(np.bincount(cell, minlength=count))[:-1]
    return np.split(np.argsort(cell, kind="stable"), ends)
