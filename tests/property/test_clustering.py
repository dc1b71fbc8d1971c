"""What holds of every clustering."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from stratmine.clustering import GoalClusterer

MATRICES = st.integers(1, 40).flatmap(
    lambda rows: arrays(
        np.float32,
        (rows, 6),
        elements=st.integers(-3, 3).map(float),
    )
)


def partition(labels: np.ndarray) -> set[frozenset[int]]:
    groups = {frozenset(np.flatnonzero(labels == label).tolist()) for label in set(labels) - {-1}}
    return groups | {frozenset({row}) for row in np.flatnonzero(labels == -1).tolist()}


@settings(deadline=None)
@given(matrix=MATRICES, threshold=st.floats(-0.5, 0.99), seed=st.integers(0, 1000))
def test_permuting_the_goals_changes_nothing(
    matrix: np.ndarray, threshold: float, seed: int
) -> None:
    texts = [f"goal {row.tolist()}" for row in matrix]
    order = np.random.default_rng(seed).permutation(len(texts))
    one = GoalClusterer(threshold=threshold).fit(texts, embeddings=matrix)
    other = GoalClusterer(threshold=threshold).fit(
        [texts[row] for row in order], embeddings=matrix[order]
    )
    assert np.array_equal(one.labels_[order], other.labels_)
    assert np.array_equal(one.theme_labels_[order], other.theme_labels_)


@settings(deadline=None)
@given(matrix=MATRICES, threshold=st.floats(-0.5, 0.99))
def test_clusters_lie_within_themes_and_are_numbered_by_size(
    matrix: np.ndarray, threshold: float
) -> None:
    texts = [str(row) for row in range(len(matrix))]
    fitted = GoalClusterer(threshold=threshold, theme_threshold=0.0).fit(texts, embeddings=matrix)
    broad = partition(fitted.theme_labels_)
    assert all(any(fine <= theme for theme in broad) for fine in partition(fitted.labels_))
    sizes = np.bincount(fitted.labels_[fitted.labels_ >= 0])
    assert all(sizes >= 2)
    assert sorted(sizes, reverse=True) == list(sizes)


@settings(deadline=None)
@given(matrix=MATRICES)
def test_members_of_a_cluster_are_alike_on_average(matrix: np.ndarray) -> None:
    threshold = 0.6
    texts = [str(row) for row in range(len(matrix))]
    fitted = GoalClusterer(threshold=threshold).fit(texts, embeddings=matrix)
    for label in set(fitted.labels_.tolist()) - {-1}:
        members = fitted.vectors_[fitted.labels_ == label]
        size = len(members)
        pairs = (members @ members.T).sum() - size
        assert pairs / (size * (size - 1)) >= threshold - 1e-4
