from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
from sklearn.base import clone
from sklearn.exceptions import NotFittedError
from sklearn.metrics import adjusted_rand_score
from sklearn.utils.estimator_checks import check_estimator

from stratmine import taxonomy
from stratmine.clustering import GoalClusterer
from stratmine.clustering.grouping import (
    THEME_THRESHOLD,
    THRESHOLD,
    Thresholds,
    measured_background,
)
from stratmine.embedding import Encoder, default_encoder, static_encoder
from stratmine.errors import EmptyCorpusError, InputError
from stratmine.evaluation import evaluate_clusters

THRESHOLDS = {"threshold": 0.5, "theme_threshold": 0.3}


def planted(rows: int, groups: int, seed: int = 0) -> tuple[list[str], np.ndarray, np.ndarray]:
    generator = np.random.default_rng(seed)
    truth = np.arange(rows) % groups
    vectors = generator.normal(size=(groups, 64))[truth] + 0.3 * generator.normal(size=(rows, 64))
    return [f"goal {i}" for i in range(rows)], vectors, truth


def test_finds_planted_clusters_with_the_default_options() -> None:
    texts, vectors, truth = planted(1000, 100)
    labels = GoalClusterer().fit_predict(texts, embeddings=vectors)
    assert adjusted_rand_score(truth, labels) > 0.99


@pytest.mark.parametrize("shift", [0.0, 2.0])
@pytest.mark.parametrize("noise", [0.3, 0.9])
def test_thresholds_fit_vectors_of_any_spread(shift: float, noise: float) -> None:
    generator = np.random.default_rng(4)
    truth = np.arange(600) % 40
    vectors = generator.normal(size=(40, 256))[truth] + noise * generator.normal(size=(600, 256))
    vectors[:, 0] += shift * 16
    clusterer = GoalClusterer().fit([f"goal {i}" for i in truth], embeddings=vectors)
    assert adjusted_rand_score(truth, clusterer.labels_) > 0.98
    assert clusterer.thresholds_.theme < clusterer.thresholds_.cluster


def test_the_measured_threshold_is_taken_for_the_shipped_encoder_and_for_few_goals() -> None:
    few = GoalClusterer().fit(["a", "b"], embeddings=np.eye(2))
    generator = np.random.default_rng(5)
    vectors = generator.normal(size=(200, 64))
    vectors[:, 0] += 7
    many = GoalClusterer().fit([str(i) for i in range(200)], embeddings=vectors)
    assert few.thresholds_ == many.thresholds_ == Thresholds(THRESHOLD, THEME_THRESHOLD)


def test_groups_half_alike_are_found_among_many_that_are_unlike() -> None:
    generator = np.random.default_rng(8)
    truth = np.arange(1200) % 60
    vectors = generator.normal(size=(60, 384))[truth] + generator.normal(size=(1200, 384))
    labels = GoalClusterer().fit_predict([f"goal {i}" for i in truth], embeddings=vectors)
    assert adjusted_rand_score(truth, labels) > 0.98


def test_thresholds_have_no_step_where_vectors_are_spread_otherwise() -> None:
    generator = np.random.default_rng(6)
    free = generator.normal(size=(400, 64))

    def threshold(mean: float) -> float:
        vectors = free / np.linalg.norm(free, axis=1, keepdims=True) * np.sqrt(1 - mean)
        vectors = np.hstack([vectors, np.full((400, 1), np.sqrt(mean))])
        return Thresholds.of(None, None, vectors.astype(np.float32)).cluster

    steps = np.diff([threshold(mean) for mean in np.arange(0, 1, 0.01)])
    assert steps.min() >= 0
    assert steps.max() < 0.02


def test_thresholds_do_not_move_for_the_encoder_that_was_measured() -> None:
    vectors = np.ones((60, 4), dtype=np.float32) / 2
    background = measured_background(default_encoder())
    assert Thresholds.of(None, None, vectors).cluster > 0.9
    assert Thresholds.of(None, None, vectors, background=background) == Thresholds(
        THRESHOLD, THEME_THRESHOLD
    )


def test_goals_of_one_end_lie_together_by_the_static_encoder_too() -> None:
    ends = taxonomy.load().ends[::12]
    truth, texts = zip(
        *((row, text) for row, end in enumerate(ends) for text in end.exemplars.da[:8]),
        strict=True,
    )
    labels = GoalClusterer(encoder=static_encoder()).fit_predict(texts)
    assert evaluate_clusters(truth, labels.tolist()).f1 > 0.4


def test_what_stands_alone_is_minus_one() -> None:
    texts, vectors, _ = planted(20, 4)
    alone = np.random.default_rng(9).normal(size=(1, 64))
    labels = GoalClusterer().fit_predict([*texts, "alone"], embeddings=np.vstack([vectors, alone]))
    assert labels[-1] == -1
    assert set(labels[:-1].tolist()) == {0, 1, 2, 3}


def test_the_largest_cluster_is_number_zero() -> None:
    texts, vectors, truth = planted(30, 10)
    rows = [row for row in range(30) if truth[row] == 7 or row < 20]
    labels = GoalClusterer().fit_predict([texts[row] for row in rows], embeddings=vectors[rows])
    assert {truth[row] for row, label in zip(rows, labels, strict=True) if label == 0} == {7}


def test_the_order_of_the_goals_does_not_matter() -> None:
    texts, vectors, _ = planted(200, 60)
    order = np.random.default_rng(3).permutation(200)
    one = GoalClusterer().fit(texts, embeddings=vectors)
    other = GoalClusterer().fit([texts[i] for i in order], embeddings=vectors[order])
    assert np.array_equal(one.labels_[order], other.labels_)
    assert np.array_equal(one.theme_labels_[order], other.theme_labels_)


def test_clusters_lie_within_themes() -> None:
    texts, vectors, _ = planted(100, 20)
    fitted = GoalClusterer(threshold=0.6, theme_threshold=0.0).fit(texts, embeddings=vectors)
    pairs = set(zip(fitted.labels_.tolist(), fitted.theme_labels_.tolist(), strict=True))
    assert len(pairs) == len(set(fitted.labels_.tolist()))
    assert len(set(fitted.theme_labels_.tolist())) < len(pairs)


def test_encodes_texts_where_no_vectors_are_given(encoder: Encoder) -> None:
    texts = ["Flere lærepladser", "Fler lärlingsplatser", "Mere skov"]
    labels = GoalClusterer(encoder=encoder, **THRESHOLDS).fit_predict(texts)
    assert labels.tolist() == [0, 0, -1]


def test_headings_tell_short_goals_apart(encoder: Encoder) -> None:
    texts = ["Flere", "Flere", "Flere"]
    headings = [["lærepladser"], ["lärlingsplatser"], ["skov"]]
    clusterer = GoalClusterer(encoder=encoder, threshold=0.8)
    assert clusterer.fit_predict(texts, contexts=headings).tolist() == [0, 0, -1]
    assert clusterer.fit_predict(texts).tolist() == [0, 0, 0]
    clusterer.set_params(context_weight=0)
    assert clusterer.fit_predict(texts, contexts=headings).tolist() == [0, 0, 0]


def test_languages_do_not_part_goals_of_one_meaning(biased_encoder: Encoder) -> None:
    texts = ["lærepladser", "skov", "indgang", "cykelstier"] * 40
    texts += ["lärlingsplatser", "skog", "ingång", "cykelvägar"] * 40
    languages = ["da"] * 160 + ["sv"] * 160
    balanced = GoalClusterer(encoder=biased_encoder, threshold=0.7)
    labels = balanced.fit_predict(texts, languages=languages)
    assert labels[:4].tolist() == labels[160:164].tolist()
    unbalanced = clone(balanced).set_params(language_balance=False)
    labels = unbalanced.fit_predict(texts, languages=languages)
    assert not set(labels[:160].tolist()) & set(labels[160:].tolist())


def test_predicts_the_cluster_of_new_goals(encoder: Encoder) -> None:
    clusterer = GoalClusterer(encoder=encoder, **THRESHOLDS)
    labels = clusterer.fit_predict(["lærepladser", "lärlingsplatser", "skov", "skog"])
    new = clusterer.predict(["apprenticeships", "skovrejsning", "svømmehal"])
    assert new.tolist() == [labels[0], labels[2], -1]


def test_predicts_nothing_where_there_are_no_clusters(encoder: Encoder) -> None:
    clusterer = GoalClusterer(encoder=encoder).fit(["skov", "indgang"])
    assert clusterer.predict(["skov"]).tolist() == [-1]


def test_a_matrix_in_place_of_texts_has_the_vectors() -> None:
    texts, vectors, _ = planted(100, 10)
    by_matrix = GoalClusterer().fit(vectors)
    by_texts = GoalClusterer().fit(texts, embeddings=vectors)
    assert adjusted_rand_score(by_texts.labels_, by_matrix.labels_) == 1
    assert by_matrix.predict(vectors[:5]).tolist() == by_matrix.labels_[:5].tolist()
    with pytest.raises(ValueError, match="features"):
        by_matrix.predict(vectors[:5, :60])


@pytest.mark.filterwarnings("ignore::sklearn.exceptions.SkipTestWarning")
def test_passes_the_checks_of_scikit_learn() -> None:
    failed = [
        (result["check_name"], result["exception"])
        for result in check_estimator(GoalClusterer(), on_fail=None, on_skip=None)
        if result["status"] == "failed"
    ]
    assert not failed


def test_is_a_scikit_learn_estimator() -> None:
    clusterer = GoalClusterer(threshold=0.4, language_balance=False)
    assert clone(clusterer).get_params() == clusterer.get_params()
    with pytest.raises(NotFittedError):
        clusterer.predict(["goal"], embeddings=[[1.0, 0.0]])


def test_one_goal_stands_alone() -> None:
    assert GoalClusterer().fit_predict(["goal"], embeddings=[[1.0, 0.0]]).tolist() == [-1]


@pytest.mark.parametrize(
    ("texts", "extra", "message"),
    [
        (["a", "b"], {"embeddings": [[1.0, 0.0]]}, "one row for each text"),
        (["a"], {"embeddings": [[float("nan"), 0.0]]}, "NaN"),
        (["a"], {"embeddings": [[1.0, 0.0]], "languages": ["da", "sv"]}, "2 languages"),
        ("text", {}, "list of texts"),
    ],
)
def test_refuses_what_does_not_fit(
    texts: list[str], extra: dict[str, object], message: str
) -> None:
    with pytest.raises(InputError, match=message):
        GoalClusterer().fit(texts, **extra)


def test_refuses_no_texts() -> None:
    with pytest.raises(EmptyCorpusError, match="at least one"):
        GoalClusterer().fit([])


def test_clustering_loads_no_scikit_learn_before_the_estimator_is_asked_for() -> None:
    code = "import sys, stratmine.clustering; sys.exit('sklearn' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
