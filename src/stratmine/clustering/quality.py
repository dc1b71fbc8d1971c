"""How good clusters look from inside, without a gold grouping."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

import numpy as np

from stratmine.clustering.grouping import group_means
from stratmine.clustering.vectors import Labels, Vectors

_TWO = 2
_BLOCK_CELLS = 16_000_000
"""Distances held at a time (64 MB in float32)."""


def silhouette(vectors: Vectors, labels: Labels) -> float | None:
    """Return the mean silhouette (Rousseeuw 1987) of goals in clusters, cosine distance.

    The mean similarity to a cluster is the dot product with its mean vector, so this is
    the exact value without the matrix of all distances.

    Args:
        vectors: Unit rows, shape (n, d).
        labels: Cluster of each row; -1 for what stands alone, which is left out.

    Returns:
        -1 to 1; None if there are no two clusters.
    """
    grouped = labels >= 0
    vectors, labels = vectors[grouped], labels[grouped]
    if not len(labels) or labels.max() < 1:
        return None
    sizes, means = np.bincount(labels), group_means(vectors, labels)
    step = max(1, _BLOCK_CELLS // len(means))
    blocks = (slice(start, start + step) for start in range(0, len(labels), step))
    return float(
        np.concatenate([_widths(vectors[b], labels[b], means, sizes) for b in blocks]).mean()
    )


def _widths(vectors: Vectors, labels: Labels, means: Vectors, sizes: Labels) -> Vectors:
    """Return the silhouette of each row."""
    distance = 1 - vectors @ means.T
    rows, size = np.arange(len(labels)), sizes[labels]
    own = distance[rows, labels] * size / (size - 1)
    distance[rows, labels] = np.inf
    other = distance.min(axis=1)
    widths: Vectors = (other - own) / np.maximum(np.maximum(own, other), 1e-9)
    return widths


def v_measure(labels: Labels, classes: Sequence[str | None]) -> float | None:
    """Return the V-measure (Rosenberg and Hirschberg 2007) of clusters against classes.

    Args:
        labels: Cluster of each row; rows of -1 are left out.
        classes: Class of each row; rows of None are left out.

    Returns:
        0 if clusters say nothing about classes, 1 if they are the classes; None if there
        are no two classes.
    """
    pairs = [
        (int(label), name)
        for label, name in zip(labels, classes, strict=True)
        if label >= 0 and name is not None
    ]
    if len({name for _, name in pairs}) < _TWO:
        return None
    of_class = _entropy(Counter(name for _, name in pairs))
    of_labels = _entropy(Counter(label for label, _ in pairs))
    shared = of_class + of_labels - _entropy(Counter(pairs))
    # The harmonic mean of homogeneity (shared / of_class) and completeness.
    return max(0.0, 2 * shared / (of_class + of_labels))


def cross_language_share(labels: Labels, languages: Sequence[str | None]) -> float | None:
    """Return the share of clusters with goals in several languages; None without clusters."""
    seen: dict[int, set[str]] = {}
    for label, language in zip(labels, languages, strict=True):
        if label >= 0:
            seen.setdefault(int(label), set()).update({language} if language else ())
    return sum(len(found) > 1 for found in seen.values()) / len(seen) if seen else None


def _entropy(counts: Counter[int] | Counter[str] | Counter[tuple[int, str]]) -> float:
    total = counts.total()
    return -sum(n / total * math.log(n / total) for n in counts.values())
