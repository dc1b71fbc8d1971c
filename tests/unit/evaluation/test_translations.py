"""Whether clusters follow language."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from stratmine.clustering import GoalClusterer
from stratmine.errors import InputError
from stratmine.evaluation import evaluate_translations, pairs_together

WORDS = [f"ord{number}" for number in range(200)]
PAIRS = [(word, f"{word} sv") for word in WORDS]


class BiasedEncoder:
    """Gives a text and its translation the same vector, but for what a language adds."""

    name = "biased"

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        place = {word: row for row, word in enumerate(WORDS)}
        vectors = np.zeros((len(texts), len(WORDS) + 2), dtype=np.float32)
        for row, text in enumerate(texts):
            word, _, swedish = text.partition(" ")
            vectors[row, place[word]] = 1
            vectors[row, -1 if swedish else -2] = 0.9
        return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def test_balance_brings_translations_together() -> None:
    scores = evaluate_translations(PAIRS, GoalClusterer(threshold=0.7, encoder=BiasedEncoder()))
    assert scores.before.together == 0
    assert scores.after.together == scores.after.precision == 1
    assert scores.after.v_measure == pytest.approx(0, abs=1e-6)


def test_clusters_that_bring_all_together_have_no_precision() -> None:
    scores = evaluate_translations(PAIRS, GoalClusterer(threshold=-1, encoder=BiasedEncoder()))
    assert scores.after.together == 1
    assert scores.after.precision < 0.01


def test_what_is_left_alone_is_not_together() -> None:
    assert (
        pairs_together([("a", "b"), ("c", "d"), ("e", "f")], {"a": 1, "b": 1, "c": -1, "d": -1})
        == 1 / 3
    )


@pytest.mark.parametrize("measure", [evaluate_translations, pairs_together])
def test_no_pairs_are_refused(measure: object) -> None:
    with pytest.raises(InputError, match="no pairs"):
        measure([], {})  # type: ignore[operator]
