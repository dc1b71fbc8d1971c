"""How good clusters look from inside, without a gold grouping."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

import numpy as np

from stratmine.clustering.grouping import group_means
from stratmine.clustering.linkage import average_linkage
from stratmine.clustering.vectors import Labels
from stratmine.embedding import Vectors
from stratmine.schema import ClusteringQuality, Goal

_BLOCK_CELLS = 16_000_000
"""Distances held at a time (64 MB in float32)."""

_RESAMPLES = 8
_FEWEST_RESAMPLES = 2
_KEPT = 0.8
_RESAMPLED_GOALS = 16_000
"""Goals in all samples together: of more than 2,000 there are fewer samples."""

_SEED = 11


def inner_quality(
    goals: Sequence[Goal],
    vectors: Vectors,
    labels: Labels,
    stability: Sequence[float | None] = (),
) -> ClusteringQuality:
    """Return what can be said of clusters without a gold grouping.

    Args:
        goals: n goals.
        vectors: Their unit vectors, shape (n, d).
        labels: Cluster of each; -1 for what stands alone.
        stability: How stable each cluster is, from `cluster_stability`.
    """
    languages = [goal.language for goal in goals]
    known = [value for value in stability if value is not None]
    return ClusteringQuality(
        silhouette=rounded(silhouette(vectors, labels)),
        stability=rounded(sum(known) / len(known)) if known else None,
        language_v_measure=rounded(v_measure(labels, languages)),
        cross_language_share=rounded(cross_language_share(labels, languages)),
    )


def rounded(figure: float | None) -> float | None:
    """Return a figure with four decimals."""
    return None if figure is None else round(figure, 4)


def cluster_stability(vectors: Vectors, labels: Labels, threshold: float) -> list[float | None]:
    """Return how well each cluster is found again when a fifth of the goals is missing.

    The mean, over several samples, of the Jaccard similarity of the cluster's goals in the
    sample to the most similar cluster found there (Hennig 2007). Below .6 a cluster owes
    much to chance. There are eight samples of up to 2,000 goals, and fewer of more, down to two
    from 8,000 on: the mean of all clusters hardly changes, that of one is rougher.

    Args:
        vectors: Rows whose dot products say how alike goals are, shape (n, d).
        labels: Cluster of each row; -1 for what stands alone.
        threshold: Mean similarity from which goals share a cluster.

    Returns:
        0 to 1 for each cluster; None where a cluster had no two goals in any sample.
    """
    if labels.max(initial=-1) < 0:
        return []
    samples = max(_FEWEST_RESAMPLES, min(_RESAMPLES, _RESAMPLED_GOALS // len(vectors)))
    generator = np.random.default_rng(_SEED)
    found: list[list[float]] = [[] for _ in range(int(labels.max()) + 1)]
    for _ in range(samples):
        rows = np.flatnonzero(generator.random(len(vectors)) < _KEPT)
        if len(rows) <= 1:
            continue
        (again,) = average_linkage(vectors[rows], [threshold])
        shared = Counter(zip(labels[rows].tolist(), again.tolist(), strict=True))
        size, size_again = np.bincount(labels[rows] + 1), np.bincount(again)
        best: dict[int, float] = {}
        for (own, other), both in shared.items():
            if own >= 0 and size[own + 1] > 1:
                jaccard = both / (size[own + 1] + size_again[other] - both)
                best[own] = max(best.get(own, 0.0), float(jaccard))
        for own, value in best.items():
            found[own].append(value)
    return [round(sum(values) / len(values), 4) if values else None for values in found]


def silhouette(vectors: Vectors, labels: Labels) -> float | None:
    """Return the mean silhouette (Rousseeuw 1987) of goals in clusters.

    The distance of two is what their similarity lacks of the highest there is, that of a row to
    itself: cosine distance, for unit rows. The mean similarity to a cluster is the dot product
    with its mean vector, so this is the exact value without the matrix of all distances.

    Args:
        vectors: Rows whose dot products say how alike goals are, shape (n, d).
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
    blocks = [slice(start, start + step) for start in range(0, len(labels), step)]
    highest = np.einsum("ij,ij->i", vectors, vectors).max()
    return float(
        np.concatenate(
            [_widths(vectors[b], labels[b], means, sizes, highest) for b in blocks]
        ).mean()
    )


def _widths(
    vectors: Vectors, labels: Labels, means: Vectors, sizes: Labels, highest: float
) -> Vectors:
    """Return the silhouette of each row."""
    distance = highest - vectors @ means.T
    rows, size = np.arange(len(labels)), sizes[labels]
    itself = highest - np.einsum("ij,ij->i", vectors, vectors)
    own = (distance[rows, labels] * size - itself) / (size - 1)
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
    if len({name for _, name in pairs}) <= 1:
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
