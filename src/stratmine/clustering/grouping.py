"""The two levels of groups: fine clusters within broader themes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from stratmine.clustering.codes import coder_for
from stratmine.clustering.linkage import average_linkage
from stratmine.clustering.vectors import Labels, fingerprint
from stratmine.embedding import Encoder, Vectors, static_encoder

THRESHOLD = 0.64
"""Cosine similarity of goals in one cluster, measured for the shipped encoder.

The best on the bundled corpora, where B-cubed F1 against groups made by hand is .56.
"""

THEME_THRESHOLD = 0.54
"""Cosine similarity of clusters in one theme."""

TITLED_THRESHOLD = 0.68
"""The same as `THRESHOLD`, where goals are read with the titles of their plans.

Goals of plans on one subject are closer then.
"""

TITLED_THEME_THRESHOLD = 0.56

CODED_THRESHOLD = 0.66
"""Similarity of goals in one cluster where codes count as well, see `beside_codes`."""

CODED_THEME_THRESHOLD = 0.46
"""It makes 13 themes of the bundled corpora: a table of contents for a report."""

_BACKGROUND = 0.45
"""Mean similarity of any two goals of different plans, for the shipped encoder."""

_STATIC_BACKGROUND = 0.08
"""What takes its place for the shipped static encoder, whose thresholds are moved by it.

Goals with titles then have .46 and others .40. On the bundled corpora .45 and .27 are best, and
B-cubed F1 is .48 and .34; on the codebook's exemplars, 4 an end, .48 is best, 24 an end .27.
"""

_USUAL_BACKGROUNDS = (0.2, 0.6)
"""Of most corpora by the shipped encoder; those on one subject reach .67."""

_LEAST_BACKGROUND = 0.1
"""For vectors that are unlike on the whole: clusters must not come of chance."""

_FOREIGN_BACKGROUND = 0.7
"""From here on vectors must be of an encoder that spreads them less."""

_ENOUGH_TO_TELL = 50
"""Goals from which their mean similarity says how an encoder spreads its vectors."""


@dataclass(frozen=True, slots=True)
class Thresholds:
    """How alike goals must be, as mean similarity: the cosine of words, and what ends add.

    Attributes:
        cluster: Within a cluster.
        theme: Within a theme; never above ``cluster``, as clusters lie within themes.
    """

    cluster: float
    theme: float

    @classmethod
    def of(
        cls,
        cluster: float | None,
        theme: float | None,
        vectors: Vectors,
        *,
        read: Literal["alone", "titled", "coded"] = "alone",
        background: float | None = None,
    ) -> Thresholds:
        """Fill in the measured values for None.

        Encoders spread their vectors differently: two unrelated goals have a similarity of
        .82 in multilingual-e5 and of 0 in centred vectors. Where vectors are spread unlike
        those of the shipped encoder, the measured values are moved so that they stand at
        the same place between the background and identity.

        Args:
            cluster: Within a cluster; None takes what was measured.
            theme: Within a theme; None takes what was measured.
            vectors: Unit vectors of n goals, shape (n, d).
            read: Whether goals were read with the titles of their plans, and whether the ends
                that they may serve count.
            background: Mean similarity of unrelated goals by the encoder of the vectors, where it
                is known (`measured_background`); None estimates it from the vectors.
        """
        measured = {
            "alone": (THRESHOLD, THEME_THRESHOLD),
            "titled": (TITLED_THRESHOLD, TITLED_THEME_THRESHOLD),
            "coded": (CODED_THRESHOLD, CODED_THEME_THRESHOLD),
        }[read]
        background = _background(vectors) if background is None else background
        fine, broad = (_moved(threshold, background) for threshold in measured)
        cluster = fine if cluster is None else cluster
        theme = broad if theme is None else theme
        return cls(cluster, min(cluster, theme))


def measured_background(encoder: Encoder) -> float | None:
    """Return the mean similarity of unrelated goals by a shipped encoder; None for others."""
    if coder_for(encoder) is not None:
        return _BACKGROUND
    return _STATIC_BACKGROUND if encoder.name == static_encoder().name else None


def _background(vectors: Vectors) -> float:
    """Return what takes the place of `_BACKGROUND` for vectors spread like these.

    It follows the mean similarity of all pairs (the squared length of the mean vector) where that
    is unusual, without a step: of two corpora of nearly the same mean none gets far higher
    thresholds. Vectors at random have similarities of up to .4 by chance, and clusters must not
    be made of those: it ends above 0.
    """
    if len(vectors) < _ENOUGH_TO_TELL:
        return _BACKGROUND
    mean = float(np.square(vectors.mean(axis=0, dtype=np.float64)).sum())
    low, high = _USUAL_BACKGROUNDS
    means = (0.0, low, high, _FOREIGN_BACKGROUND, 1.0)
    moved = (_LEAST_BACKGROUND, _BACKGROUND, _BACKGROUND, _FOREIGN_BACKGROUND, 1.0)
    return float(np.interp(mean, means, moved))


def _moved(threshold: float, background: float) -> float:
    reach = (threshold - _BACKGROUND) / (1 - _BACKGROUND)
    return round(background + reach * (1 - background), 4)


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
        vectors: Rows whose dot products say how alike goals are, shape (n, d).
        texts: The words of each row, which decide between equals.
        thresholds: How alike goals must be.
    """
    order = sorted(range(len(texts)), key=lambda row: (texts[row], fingerprint(vectors[row])))
    levels = average_linkage(vectors[order], (thresholds.cluster, thresholds.theme))
    back = np.argsort(order)
    clusters, themes = (largest_first(level)[back] for level in levels)
    alone = np.bincount(clusters)[clusters] == 1
    return Grouping(np.where(alone, -1, clusters), themes)


def largest_first(labels: Labels) -> Labels:
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
