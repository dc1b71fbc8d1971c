"""Communities of a graph of nearest neighbours, for comparison: the usual way for large sets.

It needs scikit-network: `pip install scikit-network`, in an environment of its own.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

NEIGHBOURS = 15
_BLOCK = 2_000


def communities(
    vectors: NDArray[np.float32], neighbours: int = NEIGHBOURS, resolution: float = 1.0
) -> list[int]:
    """Return the community of each row, by Leiden (Traag et al. 2019).

    Args:
        vectors: Rows whose dot products say how alike they are.
        neighbours: How many of the most similar rows each is joined with.
        resolution: Higher makes more and smaller communities.
    """
    from sknetwork.clustering import Leiden

    found = Leiden(resolution=resolution, random_state=0).fit_predict(_graph(vectors, neighbours))
    return [int(label) for label in found]


def _graph(vectors: NDArray[np.float32], neighbours: int) -> sparse.csr_matrix:
    """Return the similarities of each row and its nearest neighbours, all pairs compared."""
    rows, columns, weights = [], [], []
    for start in range(0, len(vectors), _BLOCK):
        alike = vectors[start : start + _BLOCK] @ vectors.T
        own = np.arange(len(alike))
        alike[own, start + own] = -np.inf
        nearest = np.argpartition(-alike, neighbours, axis=1)[:, :neighbours]
        rows.append(np.repeat(start + own, neighbours))
        columns.append(nearest.ravel())
        weights.append(np.take_along_axis(alike, nearest, axis=1).ravel().clip(min=0))
    places = np.concatenate(rows), np.concatenate(columns)
    graph = sparse.csr_matrix((np.concatenate(weights), places), (len(vectors),) * 2)
    return graph.maximum(graph.T)
