from __future__ import annotations

import numpy as np
import pytest
from scipy.cluster.hierarchy import fcluster, linkage

from stratmine.clustering.linkage import average_linkage


def unit_vectors(rows: int, dimensions: int, seed: int) -> np.ndarray:
    vectors = np.random.default_rng(seed).normal(size=(rows, dimensions))
    return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)


def partition(labels: np.ndarray) -> set[frozenset[int]]:
    return {frozenset(np.flatnonzero(labels == label).tolist()) for label in set(labels.tolist())}


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("threshold", [0.6, 0.3, 0.1, -0.05])
def test_gives_what_average_linkage_gives(seed: int, threshold: float) -> None:
    vectors = unit_vectors(120, 8, seed)
    tree = linkage(vectors.astype(float), method="average", metric="cosine")
    expected = fcluster(tree, 1 - threshold, criterion="distance")
    (labels,) = average_linkage(vectors, [threshold])
    assert partition(labels) == partition(expected)


def test_lower_levels_join_what_higher_levels_found() -> None:
    fine, broad = average_linkage(unit_vectors(80, 6, 1), [0.7, 0.2])
    assert all(any(small <= large for large in partition(broad)) for small in partition(fine))


def test_copies_are_always_together() -> None:
    vectors = np.repeat(unit_vectors(4, 16, 2), 50, axis=0)
    (labels,) = average_linkage(vectors, [0.99])
    assert partition(labels) == {frozenset(range(i, i + 50)) for i in range(0, 200, 50)}


def test_points_at_the_same_distance_from_each_other_stay_apart_or_join_as_one() -> None:
    corners = np.eye(12, dtype=np.float32)
    apart, joined = average_linkage(corners, [0.1, -0.1])
    assert len(set(apart.tolist())) == 12
    assert len(set(joined.tolist())) == 1


def test_one_row_is_one_cluster() -> None:
    (labels,) = average_linkage(unit_vectors(1, 4, 0), [0.5])
    assert labels.tolist() == [0]


def test_rows_of_zeros_are_like_nothing() -> None:
    vectors = np.zeros((3, 4), dtype=np.float32)
    vectors[2, 0] = 1
    (labels,) = average_linkage(vectors, [0.5])
    assert labels.tolist() == [0, 1, 2]
