"""Average linkage without the matrix of all similarities.

Average linkage joins the two clusters whose members are most alike on average. On unit
vectors the mean cosine similarity between two clusters is the dot product of their mean
vectors, so a cluster is fully described by its mean and size. Average linkage is reducible
(Bruynooghe 1978; Murtagh 1983): pairs that are each other's nearest neighbour may be joined
at once, in any order, with the result of joining one pair at a time. Up to `EXACT` groups the
result is therefore exact, in memory that grows with the number of goals and not with its square.
Beyond, nearest neighbours are looked for in nearby cells until so few groups are left.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from stratmine.clustering.neighbours import Cells, nearest_of_all
from stratmine.clustering.vectors import Labels, fingerprint
from stratmine.embedding import Vectors

EXACT = 12_000
"""Groups up to which each is compared with all others: beyond, with those of nearby cells."""


def average_linkage(vectors: Vectors, thresholds: Sequence[float]) -> list[Labels]:
    """Cluster unit vectors at several levels of one hierarchy.

    Args:
        vectors: Unit rows, shape (n, d).
        thresholds: Cosine similarities, highest first. Two clusters are joined while the
            mean similarity between their members is at least the threshold.

    Returns:
        For each threshold the cluster of each row, numbered from 0 in order of first row.
    """
    distinct, copies_of = _distinct(vectors)
    sizes = np.bincount(copies_of, minlength=len(distinct))
    forest = _Forest(distinct, sizes)
    levels = []
    for threshold in thresholds:
        forest.join_down_to(threshold)
        levels.append(_renumbered(forest.labels[copies_of]))
    return levels


class _Forest:
    """Clusters that are being joined; row ``i`` of each array is one that still stands.

    Attributes:
        labels: Row of the cluster that each vector is in by now.
        means: Mean vector of each cluster.
        sizes: Number of goals in each cluster.
        nearest: Row of the most similar other cluster.
        similarity: Mean similarity to it.
    """

    def __init__(self, vectors: Vectors, sizes: Labels) -> None:
        self.labels: Labels = np.arange(len(vectors))
        self.means = vectors
        self.sizes = sizes.copy()
        self.nearest: Labels = np.full(len(vectors), -1)
        self.similarity = np.full(len(vectors), -np.inf, dtype=np.float32)
        self._cells = Cells(vectors) if len(vectors) > EXACT else None
        self._find_nearest(np.arange(len(vectors)))

    def join_down_to(self, threshold: float) -> None:
        """Join mutual nearest neighbours until none is as similar as the threshold."""
        while len(pairs := self._pairs(threshold)):
            self._join(pairs[:, 0], pairs[:, 1])

    def _pairs(self, threshold: float) -> Labels:
        rows = np.flatnonzero(self.similarity >= threshold)
        if not len(rows):
            return np.empty((0, 2), dtype=np.int64)
        mutual = rows[self.nearest[self.nearest[rows]] == rows]
        mutual = mutual[mutual < self.nearest[mutual]]
        if not len(mutual):
            # Rounding can hide the mutual pair of a tie; the most similar pair is one.
            mutual = rows[[np.argmax(self.similarity[rows])]]
        return np.column_stack([mutual, self.nearest[mutual]])

    def _join(self, first: Labels, second: Labels) -> None:
        total = self.sizes[first] + self.sizes[second]
        share = (self.sizes[first] / total).astype(np.float32)[:, None]
        joined = share * self.means[first] + (1 - share) * self.means[second]
        gone = np.zeros(len(self.sizes), dtype=bool)
        gone[second] = True
        touched = gone.copy()
        touched[first] = True
        stale = (touched | touched[self.nearest]) & ~gone
        row_of = self._drop(gone, first, second)
        self.means[row_of[first]], self.sizes[row_of[first]] = joined, total
        self._find_nearest(np.flatnonzero(stale[~gone]))

    def _drop(self, gone: NDArray[np.bool_], first: Labels, second: Labels) -> Labels:
        """Forget rows that are gone into others; return the new number of each old row."""
        row_of: Labels = np.cumsum(~gone) - 1
        row_of[second] = row_of[first]
        self.labels = row_of[self.labels]
        self.nearest = row_of[self.nearest[~gone]]
        self.means, self.sizes = self.means[~gone], self.sizes[~gone]
        self.similarity = self.similarity[~gone]
        return row_of

    def _find_nearest(self, rows: Labels) -> None:
        if self._cells and len(self.means) <= EXACT:
            self._cells, rows = None, np.arange(len(self.means))
        search = self._cells.nearest if self._cells else nearest_of_all
        self.nearest[rows], self.similarity[rows] = search(self.means, rows)
        if self._cells:
            self._tell_found(rows)

    def _tell_found(self, rows: Labels) -> None:
        """Let those that were found know: they may not have looked into the finder's cell."""
        rows = rows[np.argsort(self.similarity[rows], kind="stable")]
        found = self.nearest[rows]
        closer = (found >= 0) & (self.similarity[rows] > self.similarity[found])
        self.nearest[found[closer]] = rows[closer]
        self.similarity[found[closer]] = self.similarity[rows[closer]]


def _distinct(vectors: Vectors) -> tuple[Vectors, Labels]:
    """Return each vector once, in order of first appearance, and which one each row is.

    Rows of zeros are like nothing, not even like each other.
    """
    seen: dict[bytes | int, int] = {}
    keys = (fingerprint(row) if row.any() else number for number, row in enumerate(vectors))
    copies_of = np.array([seen.setdefault(key, len(seen)) for key in keys])
    if len(seen) == len(vectors):
        return vectors, copies_of
    first = np.unique(copies_of, return_index=True)[1]
    return vectors[first], copies_of


def _renumbered(labels: Labels) -> Labels:
    _, first, inverse = np.unique(labels, return_index=True, return_inverse=True)
    rank = np.empty(len(first), dtype=np.int64)
    rank[np.argsort(first)] = np.arange(len(first))
    return rank[inverse]
