"""The two levels of groups: fine clusters within broader themes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from stratmine.clustering.linkage import Labels, average_linkage
from stratmine.clustering.vectors import Vectors

THRESHOLD = 0.56
"""Cosine similarity of goals in one cluster, measured for the shipped encoder.

On 34 ends that the encoder was not trained on (12 goals each, both languages), B-cubed F1 is
.56 or more from 0.56 to 0.60, and .51 at 0.54 and 0.64.
"""

THEME_THRESHOLD = 0.48
"""Cosine similarity of clusters in one theme.

It makes 18 themes of the 108 ends, six ends in each: a table of contents for a report.
"""


@dataclass(frozen=True, slots=True)
class Thresholds:
    """How alike goals must be, as mean cosine similarity.

    Attributes:
        cluster: Within a cluster.
        theme: Within a theme; never above ``cluster``, as clusters lie within themes.
    """

    cluster: float
    theme: float

    @classmethod
    def of(cls, cluster: float | None, theme: float | None) -> Thresholds:
        """Fill in the measured values for None."""
        cluster = THRESHOLD if cluster is None else cluster
        return cls(cluster, min(cluster, THEME_THRESHOLD if theme is None else theme))


@dataclass(frozen=True, slots=True)
class Grouping:
    """Which rows belong together.

    Attributes:
        clusters: For each row its cluster, the largest 0; -1 for what stands alone.
        themes: For each row its theme, the largest 0.
    """

    clusters: Labels
    themes: Labels


def group(vectors: Vectors, texts: Sequence[str], thresholds: Thresholds) -> Grouping:
    """Group goals into clusters and themes, whatever their order.

    Args:
        vectors: Unit rows, shape (n, d).
        texts: The words of each row, which decide between equals.
        thresholds: How alike goals must be.
    """
    order = sorted(range(len(texts)), key=lambda row: (texts[row], vectors[row].tobytes()))
    levels = average_linkage(vectors[order], (thresholds.cluster, thresholds.theme))
    back = np.argsort(order)
    clusters, themes = (_largest_first(level)[back] for level in levels)
    alone = np.bincount(clusters)[clusters] == 1
    return Grouping(np.where(alone, -1, clusters), themes)


def _largest_first(labels: Labels) -> Labels:
    """Number groups by size; of equals, the one whose first member comes first."""
    sizes = np.bincount(labels)
    rank = np.empty(len(sizes), dtype=np.int64)
    rank[np.argsort(-sizes, kind="stable")] = np.arange(len(sizes))
    return rank[labels]


def group_means(vectors: Vectors, labels: Labels) -> Vectors:
    """Return the mean vector of each group, shape (groups, d); rows of -1 are in none.

    The dot product of a unit vector with it is the mean cosine similarity to the members.
    """
    grouped = labels >= 0
    sizes = np.bincount(labels[grouped])
    sums = np.zeros((len(sizes), vectors.shape[1]), dtype=np.float32)
    np.add.at(sums, labels[grouped], vectors[grouped])
    return (sums / sizes[:, None]).astype(np.float32)
