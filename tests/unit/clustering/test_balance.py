from __future__ import annotations

import numpy as np

from stratmine.clustering.balance import language_offsets, remove_offsets
from stratmine.clustering.vectors import unit_rows


def two_languages(rows: int) -> tuple[np.ndarray, list[str | None]]:
    """The same meanings in both languages, the Swedish ones moved along one axis."""
    meanings = unit_rows(np.random.default_rng(0).normal(size=(rows, 32)))
    swedish = meanings.copy()
    swedish[:, 0] += 1.5
    return unit_rows(np.vstack([meanings, swedish])), ["da"] * rows + ["sv"] * rows


def translations_found(vectors: np.ndarray) -> float:
    """Share of rows whose nearest other row is their translation."""
    half = len(vectors) // 2
    similarity = vectors @ vectors.T
    np.fill_diagonal(similarity, -1)
    return float(np.mean(similarity[:half].argmax(axis=1) == np.arange(half) + half))


def test_translations_come_together() -> None:
    vectors, languages = two_languages(300)
    balanced = remove_offsets(vectors, languages, language_offsets(vectors, languages))
    assert translations_found(balanced) > translations_found(vectors) + 0.2


def test_one_language_is_left_as_it_is() -> None:
    vectors, _ = two_languages(20)
    languages = ["da"] * 40
    assert language_offsets(vectors, languages) == {}
    assert remove_offsets(vectors, languages, {}) is vectors


def test_a_few_goals_of_a_language_move_hardly_anything() -> None:
    vectors, languages = two_languages(300)
    rows = [*range(300), 300]
    few = [languages[row] for row in rows]
    balanced = remove_offsets(vectors[rows], few, language_offsets(vectors[rows], few))
    assert np.all(np.sum(balanced * vectors[rows], axis=1) > 0.99)


def test_rows_of_unknown_language_stay() -> None:
    vectors, languages = two_languages(100)
    languages[5] = None
    languages[150] = "no"
    offsets = language_offsets(vectors, ["da"] * 100 + ["sv"] * 100)
    balanced = remove_offsets(vectors, languages, offsets)
    assert np.allclose(balanced[[5, 150]], vectors[[5, 150]])
    assert not np.allclose(balanced[6], vectors[6])
