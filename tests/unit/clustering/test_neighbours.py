from __future__ import annotations

import numpy as np
import pytest

from stratmine.clustering import linkage
from stratmine.clustering.linkage import average_linkage
from stratmine.clustering.neighbours import Cells, nearest_of_all


def planted(rows: int, groups: int, noise: float, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    generator = np.random.default_rng(seed)
    truth = np.arange(rows) % groups
    vectors = generator.normal(size=(groups, 48))[truth]
    vectors = vectors + noise * generator.normal(size=(rows, 48))
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return (vectors / lengths).astype(np.float32), truth


def partition(labels: np.ndarray) -> set[frozenset[int]]:
    return {frozenset(np.flatnonzero(labels == label).tolist()) for label in set(labels.tolist())}


def test_the_nearest_other_is_the_nearest_other() -> None:
    vectors, _ = planted(60, 6, 0.5)
    rows = np.array([3, 17, 59])
    found, similarity = nearest_of_all(vectors, rows)
    every = vectors @ vectors.T
    np.fill_diagonal(every, -2)
    assert found.tolist() == every[rows].argmax(axis=1).tolist()
    assert np.allclose(similarity, every[rows].max(axis=1))


def test_one_alone_has_no_neighbour() -> None:
    found, similarity = nearest_of_all(np.ones((1, 4), dtype=np.float32), np.array([0]))
    assert found.tolist() == [-1]
    assert similarity.tolist() == [-np.inf]


def test_cells_find_nearly_all_neighbours() -> None:
    vectors, _ = planted(2000, 100, 0.4)
    rows = np.arange(2000)
    exact, _ = nearest_of_all(vectors, rows)
    found, similarity = Cells(vectors).nearest(vectors, rows)
    assert np.mean(found == exact) > 0.98
    assert np.allclose(similarity, np.sum(vectors * vectors[found], axis=1), atol=1e-5)


@pytest.mark.parametrize("noise", [0.2, 0.5])
def test_large_sets_give_the_clusters_of_the_exact_way(
    monkeypatch: pytest.MonkeyPatch, noise: float
) -> None:
    vectors, truth = planted(1500, 75, noise)
    exact = average_linkage(vectors, [0.5, 0.2])
    monkeypatch.setattr(linkage, "EXACT", 100)
    for found, wanted in zip(average_linkage(vectors, [0.5, 0.2]), exact, strict=True):
        assert partition(found) == partition(wanted)
    assert partition(exact[0]) == partition(truth)


def test_large_sets_without_clusters_end_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(linkage, "EXACT", 100)
    vectors, _ = planted(900, 900, 0.0)
    apart, joined = average_linkage(vectors, [0.99, -0.99])
    assert len(set(apart.tolist())) == 900
    assert len(set(joined.tolist())) == 1


def test_large_sets_of_copies_and_zeros_end_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(linkage, "EXACT", 10)
    vectors = np.vstack([np.repeat(np.eye(4), 50, axis=0), np.zeros((40, 4))]).astype(np.float32)
    (labels,) = average_linkage(vectors, [0.5])
    assert len(set(labels[:200].tolist())) == 4
    assert len(set(labels[200:].tolist())) == 40
