from __future__ import annotations

import numpy as np
import pytest

from stratmine.errors import InputError
from stratmine.evaluation import average_precision, evaluate_clusters, pair_auc


def test_the_same_clusters_under_other_names_are_perfect() -> None:
    scores = evaluate_clusters([0, 0, 1, 1, -1, -1], [7, 7, 3, 3, 9, 8])
    assert (scores.precision, scores.recall, scores.f1) == (1.0, 1.0, 1.0)
    assert scores.v_measure == pytest.approx(1.0)
    assert scores.adjusted_rand == pytest.approx(1.0)


def test_items_that_stand_alone_are_no_cluster() -> None:
    together = evaluate_clusters([0, 0, 0], [4, 4, 4])
    alone = evaluate_clusters([0, 0, 0], [-1, -1, -1])
    assert together.recall == 1.0
    assert alone.precision == 1.0
    assert alone.recall == pytest.approx(1 / 3)


def test_b_cubed_by_hand() -> None:
    # The five items have precision 1, 1, 1/3, 2/3, 2/3 and recall 2/3, 2/3, 1/3, 1, 1.
    scores = evaluate_clusters(list("xxxyy"), [1, 1, 2, 2, 2])
    assert scores.precision == pytest.approx(11 / 15)
    assert scores.recall == pytest.approx(11 / 15)


def test_labels_may_be_arrays() -> None:
    scores = evaluate_clusters(np.array([0, 0, 1, -1]), np.array([3, 3, -1, 0]))
    assert scores.f1 == scores.adjusted_rand == 1.0


def test_average_precision_by_hand() -> None:
    # Related pairs at rank 1 and 3: (1/1 + 2/3) / 2.
    assert average_precision([1, 0, 1, 0], [0.9, 0.8, 0.7, 0.1]) == pytest.approx(5 / 6)


def test_pair_auc_by_hand() -> None:
    # Of the four pairs of a related and an unrelated one, three are in order.
    assert pair_auc([1, 0, 1, 0], [0.9, 0.8, 0.7, 0.1]) == pytest.approx(3 / 4)
    assert pair_auc([1, 0], [0.5, 0.5]) == pytest.approx(0.5)
    with pytest.raises(InputError, match="at least one unrelated"):
        pair_auc([1, 1], [0.1, 0.2])


def test_labels_must_be_of_one_length() -> None:
    with pytest.raises(InputError, match="0 gold and 0 found"):
        evaluate_clusters([], [])
    with pytest.raises(InputError, match="3 gold and 2 found"):
        evaluate_clusters([1, 2, 3], [1, 2])
    with pytest.raises(InputError, match="at least one related"):
        average_precision([0, 0], [0.1, 0.2])
