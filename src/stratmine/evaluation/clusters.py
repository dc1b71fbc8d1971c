"""How good clusters are, measured against gold clusters or gold pairs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from stratmine.errors import InputError

ALONE = -1
"""The label of what stands alone: each such item is a cluster of its own."""

Labelled = Sequence[Hashable] | NDArray[np.int64]
"""The cluster of each item."""


@dataclass(frozen=True, slots=True)
class ClusterScores:
    """How found clusters agree with gold clusters.

    Attributes:
        precision: B-cubed: mean share, over items, of the item's found cluster that shares
            its gold cluster (Bagga and Baldwin 1998).
        recall: B-cubed: mean share of the item's gold cluster that shares its found cluster.
        f1: Harmonic mean of both.
        v_measure: Harmonic mean of homogeneity and completeness (Rosenberg and Hirschberg
            2007).
        adjusted_rand: Agreement on pairs beyond chance; 0 by chance, 1 the same clusters
            (Hubert and Arabie 1985).
    """

    precision: float
    recall: float
    f1: float
    v_measure: float
    adjusted_rand: float


def evaluate_clusters(gold: Labelled, found: Labelled) -> ClusterScores:
    """Compare two clusterings of the same items.

    Args:
        gold: The gold cluster of each item; -1 for an item that stands alone.
        found: The found cluster of each item, in the same order.

    Raises:
        InputError: The two are not of the same length, or empty.

    Example:
        >>> evaluate_clusters([0, 0, 1, 1], [5, 5, 5, -1]).f1
    """
    if len(gold) != len(found) or not len(gold):
        raise InputError(f"{len(gold)} gold and {len(found)} found labels: give one each per item")
    from sklearn.metrics import adjusted_rand_score, v_measure_score

    wanted, have = _separate(gold), _separate(found)
    together = Counter(zip(wanted, have, strict=True))
    sizes_wanted, sizes_have = Counter(wanted), Counter(have)
    precision = sum(n * n / sizes_have[h] for (_, h), n in together.items()) / len(gold)
    recall = sum(n * n / sizes_wanted[w] for (w, _), n in together.items()) / len(gold)
    return ClusterScores(
        precision=precision,
        recall=recall,
        f1=2 * precision * recall / (precision + recall),
        v_measure=float(v_measure_score(wanted, have)),
        adjusted_rand=float(adjusted_rand_score(wanted, have)),
    )


def average_precision(related: ArrayLike, similarity: ArrayLike) -> float:
    """Return how well a similarity ranks related pairs before unrelated ones, 0 to 1.

    The area under the precision-recall curve as a sum of steps; pairs of equal similarity
    share one step.

    Args:
        related: Whether each pair is related, shape (n,).
        similarity: How similar each pair is, shape (n,).

    Raises:
        InputError: The shapes differ, or no pair is related.
    """
    from sklearn.metrics import average_precision_score

    return float(average_precision_score(*_judged(related, similarity)))


def pair_auc(related: ArrayLike, similarity: ArrayLike) -> float:
    """Return how often a related pair is more similar than an unrelated one; .5 by chance.

    Args:
        related: Whether each pair is related, shape (n,).
        similarity: How similar each pair is, shape (n,).

    Raises:
        InputError: The shapes differ, or the pairs are all related or all unrelated.
    """
    from sklearn.metrics import roc_auc_score

    truth, scores = _judged(related, similarity)
    if truth.all():
        raise InputError("all pairs are related: give at least one unrelated pair")
    return float(roc_auc_score(truth, scores))


def _judged(
    related: ArrayLike, similarity: ArrayLike
) -> tuple[NDArray[np.bool_], NDArray[np.float64]]:
    truth = np.asarray(related, dtype=bool)
    scores = np.asarray(similarity, dtype=float)
    if truth.shape != scores.shape or not truth.any():
        raise InputError(
            f"{truth.shape} labels and {scores.shape} similarities: "
            "give one each per pair, and at least one related pair"
        )
    return truth, scores


def _separate(labels: Labelled) -> list[int]:
    """Number clusters from 0, each item that stands alone as one of its own."""
    numbers: dict[Hashable, int] = {}
    return [
        numbers.setdefault((ALONE, place) if label == ALONE else label, len(numbers))
        for place, label in enumerate(labels)
    ]
