from __future__ import annotations

import numpy as np
import pytest
from sklearn.metrics import silhouette_samples

from stratmine.clustering import quality
from stratmine.clustering.linkage import average_linkage
from stratmine.clustering.quality import cluster_stability, silhouette


def planted(noise: float) -> tuple[np.ndarray, np.ndarray]:
    generator = np.random.default_rng(0)
    labels = np.arange(120) % 6
    vectors = generator.normal(size=(6, 32))[labels] + noise * generator.normal(size=(120, 32))
    return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32), labels


def test_clear_clusters_are_stable_and_chance_ones_are_not() -> None:
    vectors, labels = planted(0.2)
    assert min(value or 0 for value in cluster_stability(vectors, labels, 0.5)) > 0.95
    chance = np.random.default_rng(1).permutation(labels)
    assert max(value or 0 for value in cluster_stability(vectors, chance, 0.5)) < 0.4


def test_clusters_that_hang_together_by_a_few_goals_are_less_stable_than_clear_ones() -> None:
    vectors, _ = planted(1.0)
    (found,) = average_linkage(vectors, [0.5])
    loose = [value for value in cluster_stability(vectors, found, 0.5) if value is not None]
    assert 0.5 < sum(loose) / len(loose) < 0.95


def test_nothing_has_no_stability() -> None:
    vectors, _ = planted(0.2)
    assert cluster_stability(vectors, np.full(120, -1), 0.5) == []


def test_every_cluster_of_a_large_corpus_has_a_stability(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fewer samples of many goals tell clear clusters from chance ones as well."""
    monkeypatch.setattr(quality, "_RESAMPLED_GOALS", 100)
    vectors, labels = planted(0.2)
    assert min(value or 0 for value in cluster_stability(vectors, labels, 0.5)) > 0.95
    chance = np.random.default_rng(1).permutation(labels)
    assert max(value or 0 for value in cluster_stability(vectors, chance, 0.5)) < 0.4


@pytest.mark.parametrize("cells", [16_000_000, 50])
def test_silhouette_is_that_of_the_matrix_of_all_distances(
    monkeypatch: pytest.MonkeyPatch, cells: int
) -> None:
    monkeypatch.setattr(quality, "_BLOCK_CELLS", cells)
    vectors, labels = planted(0.8)
    labels = np.where(np.arange(120) % 10 == 3, -1, labels)
    grouped = labels >= 0
    expected = silhouette_samples(vectors[grouped], labels[grouped], metric="cosine").mean()
    # The library counts an item's distance to itself among none; so do we.
    assert silhouette(vectors, labels) == pytest.approx(float(expected), abs=1e-4)


def test_silhouette_of_rows_of_different_lengths_is_within_its_bounds() -> None:
    vectors, labels = planted(0.3)
    longer = vectors * np.linspace(1, 1.4, len(vectors), dtype=np.float32)[:, None]
    similarity = longer @ longer.T
    distance = similarity.max() - similarity
    np.fill_diagonal(distance, 0)
    expected = silhouette_samples(distance, labels, metric="precomputed").mean()
    assert silhouette(longer, labels) == pytest.approx(float(expected), abs=1e-4)
    assert silhouette(longer, labels) < 1
