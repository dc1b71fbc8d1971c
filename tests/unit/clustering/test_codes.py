from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from stratmine import taxonomy
from stratmine.clustering import GoalClustering, cluster
from stratmine.clustering.codes import beside_codes
from stratmine.embedding import Encoder, default_encoder
from stratmine.options import ClusterOptions
from stratmine.schema import EndMatch, Strategy

GOALS = ["Flere skal cykle til arbejde", "Mere skov i kommunen", "Blå elefanter synger opera"]


@pytest.fixture(scope="module")
def clustering() -> Callable[..., GoalClustering]:
    def coded(make_plan: Callable[..., Strategy], **options: float) -> GoalClustering:
        plans = [
            make_plan("Aby Kommune", "da", GOALS),
            make_plan("Beby Kommune", "da", ["Flere ture på cykel"]),
            make_plan("Ceby kommun", "sv", ["Fler ska cykla i vardagen", "Mer skog i kommunen"]),
        ]
        return cluster(plans, default_encoder(), ClusterOptions(**options))

    return coded


def test_goals_have_the_codes_of_their_ends_in_both_languages(
    clustering: Callable[..., GoalClustering], make_plan: Callable[..., Strategy]
) -> None:
    coded = clustering(make_plan)
    code_of = {goal.text: goal.code for goal in coded.goals}
    assert code_of["Flere skal cykle til arbejde"] == code_of["Fler ska cykla i vardagen"]
    assert code_of["Mere skov i kommunen"] == code_of["Mer skog i kommunen"] is not None
    assert code_of["Blå elefanter synger opera"] is None


def test_codes_have_names_and_probabilities(
    clustering: Callable[..., GoalClustering], make_plan: Callable[..., Strategy]
) -> None:
    coded = clustering(make_plan)
    assert coded.parameters.codebook
    for goal in coded.goals:
        likely = [match.probability for match in goal.ends]
        assert likely == sorted(likely, reverse=True)
        assert all(match.code in coded.ends_by_code for match in goal.ends)
        assert goal.code is None or goal.code == goal.ends[0].code
    bicycles = coded.ends_by_code[coded.goals_by_id[coded.clusters[0].goal_ids[0]].code or ""]
    assert "cykl" in (bicycles.label.da or "").lower()
    assert bicycles.theme_code == bicycles.code[:3]


def test_clusters_carry_the_codes_of_their_goals(
    clustering: Callable[..., GoalClustering], make_plan: Callable[..., Strategy]
) -> None:
    coded = clustering(make_plan)
    for group in coded.clusters:
        codes = [coded.goals_by_id[goal_id].code for goal_id in group.goal_ids]
        assert {count.code: count.goals for count in group.codes} == {
            code: codes.count(code) for code in codes if code
        }


def test_only_likely_ends_are_listed_and_the_others_still_count(
    clustering: Callable[..., GoalClustering],
    make_plan: Callable[..., Strategy],
    tmp_path: Path,
) -> None:
    coded = clustering(make_plan)
    for goal in coded.goals:
        assert all(match.probability >= 0.1 for match in goal.ends)
        assert all(match.probability < 0.1 for match in goal.unlikely_ends)
    assert any(goal.unlikely_ends for goal in coded.goals)
    again = GoalClustering.load(coded.save(tmp_path))
    a, b = "Flere skal cykle til arbejde", "Fler ska cykla i vardagen"
    assert again.explain(a, b) == coded.explain(a, b)


def test_the_end_that_a_goal_counts_under_is_listed(
    clustering: Callable[..., GoalClustering], make_plan: Callable[..., Strategy]
) -> None:
    for goal in clustering(make_plan, code_probability=0.0).goals:
        assert goal.code is None or goal.code == goal.ends[0].code


def test_fewer_goals_are_coded_where_more_certainty_is_asked_for(
    clustering: Callable[..., GoalClustering], make_plan: Callable[..., Strategy]
) -> None:
    strict, lenient = (clustering(make_plan, code_probability=p) for p in (1.0, 0.0))
    assert not [goal for goal in strict.goals if goal.code]
    assert all(goal.code for goal in lenient.goals if goal.ends)


def test_goals_of_another_encoder_have_no_codes(plans: list[Strategy], encoder: Encoder) -> None:
    clustering = cluster(plans, encoder)
    assert clustering.parameters.codebook is None
    assert not clustering.ends
    assert not any(goal.ends for goal in clustering.goals)


def test_explanations_name_the_ends_that_both_may_serve(
    clustering: Callable[..., GoalClustering], make_plan: Callable[..., Strategy]
) -> None:
    coded = clustering(make_plan)
    why = coded.explain("Flere skal cykle til arbejde", "Fler ska cykla i vardagen")
    assert why.shared_codes
    assert str(coded.ends_by_code[why.shared_codes[0]].label.en) in why.sentence
    assert not coded.explain("Mer skog i kommunen", "Fler ska cykla i vardagen").shared_codes


def test_goals_that_serve_the_same_end_count_as_more_alike(
    clustering: Callable[..., GoalClustering], make_plan: Callable[..., Strategy]
) -> None:
    a, b = "Flere skal cykle til arbejde", "Fler ska cykla i vardagen"
    by_words = clustering(make_plan, code_weight=0.0).explain(a, b)
    by_both = clustering(make_plan, code_weight=1.0).explain(a, b)
    assert by_words.similarity == by_words.word_similarity == by_both.word_similarity
    assert by_words.end_similarity == 0
    assert by_both.same_end
    assert by_both.end_similarity
    assert by_words.similarity < by_both.similarity < by_words.similarity + by_both.end_similarity
    assert "for the agreement of the ends" in by_both.sentence
    assert "agreement" not in by_words.sentence


def test_words_count_less_between_goals_of_different_ends(
    clustering: Callable[..., GoalClustering], make_plan: Callable[..., Strategy]
) -> None:
    a, b = "Flere skal cykle til arbejde", "Mere skov i kommunen"
    without, beside = (clustering(make_plan, code_weight=w).explain(a, b) for w in (0.0, 1.0))
    assert beside.same_end == 0
    assert beside.similarity < without.similarity - 0.1
    assert f"(the cosine of the words’ vectors is {beside.word_similarity:.2f}" in beside.sentence


def likeness(a: dict[str, float], b: dict[str, float], cosine: float = 0.5) -> float:
    vectors = np.array([[1, 0], [cosine, np.sqrt(1 - cosine**2)]], dtype=np.float32)
    ends = [[EndMatch(code=code, probability=p) for code, p in goal.items()] for goal in (a, b)]
    first, second = beside_codes(vectors, ends, 1.0)
    return float(first @ second)


def test_goals_without_ends_are_as_alike_as_their_words() -> None:
    assert likeness({}, {}) == pytest.approx(0.5)
    assert likeness({}, {"T01.01": 0.02}) == pytest.approx(0.5, abs=0.01)


def test_an_end_that_comes_second_for_both_counts() -> None:
    second = {"T01.01": 0.6, "T05.01": 0.2}
    assert likeness(second, {"T09.01": 0.6, "T05.01": 0.2}) > likeness(
        second, {"T09.01": 0.6, "T10.01": 0.2}
    )


def test_ends_that_are_easily_confused_count_a_little_for_each_other() -> None:
    near = next(end for end in taxonomy.load().ends if end.code == "T01.01").neighbours[0].code
    same = likeness({"T01.01": 0.9}, {"T01.01": 0.9})
    neighbours = likeness({"T01.01": 0.9}, {near: 0.9})
    apart = likeness({"T01.01": 0.9}, {"T10.05": 0.9})
    assert same > neighbours + 0.5 > apart + 0.5


def test_clusters_follow_the_ends_that_goals_may_serve(
    make_plan: Callable[..., Strategy],
) -> None:
    plans = [
        make_plan("Aby Kommune", "da", ["Ingen skal miste livet på vores veje"]),
        make_plan("Beby kommun", "sv", ["Halverat antal svårt skadade i trafiken"]),
    ]
    options = ClusterOptions(threshold=0.85)
    together = cluster(plans, default_encoder(), options)
    apart = cluster(plans, default_encoder(), options.model_copy(update={"code_weight": 0.0}))
    assert len(together.clusters) == 1
    assert not apart.clusters


def test_the_end_that_its_goals_serve_names_a_cluster_in_both_languages(
    make_plan: Callable[..., Strategy],
) -> None:
    plans = [
        make_plan("Aby Kommune", "da", ["Ingen skal miste livet på vores veje"]),
        make_plan("Beby Kommune", "da", ["Færre dræbte og kvæstede i trafikken"]),
    ]
    named = cluster(plans, default_encoder())
    (group,) = named.clusters
    end = named.ends_by_code[group.codes[0].code]
    assert group.label == end.label
    assert (group.label_source.da, group.label_source.sv) == ("codebook", "codebook")


def test_goals_of_no_common_end_are_named_by_a_theme_in_the_other_language(
    make_plan: Callable[..., Strategy],
) -> None:
    plans = [
        make_plan("Aby Kommune", "da", ["Blå elefanter synger opera"]),
        make_plan("Beby Kommune", "da", ["Blå elefanter synger opera hver dag"]),
    ]
    (group,) = cluster(plans, default_encoder()).clusters
    assert (group.label.da or "").lower().startswith("blå elefanter")
    assert group.label.sv in {theme.label.sv for theme in taxonomy.load().themes}
