from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest

from stratmine.clustering import GoalClustering, assembly, cluster
from stratmine.embedding import Encoder
from stratmine.errors import EmptyCorpusError
from stratmine.options import ClusterOptions
from stratmine.schema import Strategy

OPTIONS = ClusterOptions(threshold=0.6, theme_threshold=0.2)


def texts_of(clustering: GoalClustering, ids: Iterable[str]) -> set[str]:
    return {clustering.goals_by_id[goal_id].text for goal_id in ids}


def test_goals_of_one_end_share_a_cluster_across_languages(
    plans: list[Strategy], encoder: Encoder
) -> None:
    clustering = cluster(plans, encoder, OPTIONS)
    found = [texts_of(clustering, group.goal_ids) for group in clustering.clusters]
    assert found == [
        {"Flere lærepladser", "Flere lærepladser i byen", "Fler lärlingsplatser"},
        {"Mere skov", "Mer skog"},
    ]


def test_goals_of_their_own_are_in_a_theme_and_in_no_cluster(
    plans: list[Strategy], encoder: Encoder
) -> None:
    clustering = cluster(plans, encoder, OPTIONS)
    alone = {goal.text for goal in clustering.goals if goal.id not in clustering.cluster_of}
    assert alone == {"Godt kulturliv", "Nye cykelstier", "En ny simhall"}
    assert set(clustering.theme_of) == set(clustering.goals_by_id)


def test_a_clusters_goals_are_all_in_its_theme(plans: list[Strategy], encoder: Encoder) -> None:
    clustering = cluster(plans, encoder, OPTIONS)
    for group in clustering.clusters:
        assert {clustering.theme_of[goal_id].id for goal_id in group.goal_ids} == {group.theme_id}


def test_goals_know_where_they_come_from(
    make_plan: Callable[..., Strategy], encoder: Encoder
) -> None:
    plan = make_plan("Aby Kommune", "da", ["Mere skov"], area="Grøn by")
    clustering = cluster([plan], encoder, ClusterOptions(types=("goal",)))
    (goal,) = clustering.goals
    assert (goal.municipality, goal.country, goal.language) == ("Aby Kommune", "DK", "da")
    assert goal.context == ("Grøn by",)


def test_the_order_of_the_plans_does_not_matter(plans: list[Strategy], encoder: Encoder) -> None:
    one = cluster(plans, encoder, OPTIONS)
    other = cluster(plans[::-1], encoder, OPTIONS)
    assert one.model_dump_json() == other.model_dump_json()
    assert one.vectors.tobytes() == other.vectors.tobytes()


def test_a_document_that_is_there_twice_counts_once(
    plans: list[Strategy], encoder: Encoder
) -> None:
    assert cluster([*plans, plans[0]], encoder, OPTIONS) == cluster(plans, encoder, OPTIONS)


def test_a_parent_that_is_its_own_child_is_no_trap(
    make_plan: Callable[..., Strategy], encoder: Encoder
) -> None:
    plan = make_plan("Aby Kommune", "da", ["Mere skov"], area="Grøn by")
    loop = plan.elements[0].model_copy(update={"parent_id": "e1"})
    plan = plan.model_copy(update={"elements": (loop, plan.elements[1])})
    assert len(cluster([plan], encoder, OPTIONS).goals) == 2


def test_quality_says_how_much_clusters_follow_languages(
    make_plan: Callable[..., Strategy], biased_encoder: Encoder
) -> None:
    danish = ["lærepladser", "skov", "indgang", "cykelstier"]
    swedish = ["lärlingsplatser", "skog", "ingång", "cykelvägar"]
    plans = [make_plan(f"By {i}", "da", danish) for i in range(30)]
    plans += [make_plan(f"Stad {i}", "sv", swedish) for i in range(30)]
    quality = cluster(plans, biased_encoder, ClusterOptions(threshold=0.7)).quality
    assert quality.language_v_measure == pytest.approx(0, abs=1e-6)
    assert quality.language_v_measure_unbalanced is not None
    assert quality.language_v_measure_unbalanced > 0.4
    assert quality.cross_language_share == 1
    assert quality.silhouette is not None
    assert quality.silhouette > 0.9


def test_each_text_is_encoded_once(plans: list[Strategy], encoder: Encoder) -> None:
    cluster([*plans, plans[0].model_copy(update={"id": "copy"})], encoder, OPTIONS)
    encoded = [text for call in encoder.calls for text in call]
    assert len(encoded) == len(set(encoded))


def test_plans_without_goals_are_refused_with_a_way_out(
    make_plan: Callable[..., Strategy], encoder: Encoder
) -> None:
    with pytest.raises(EmptyCorpusError, match=r"ClusterOptions\.types"):
        cluster([make_plan("Aby Kommune", "da", [])], encoder)


def test_of_many_goals_the_most_central_of_each_group_name_it(
    plans: list[Strategy], encoder: Encoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(assembly, "_READ", 2)
    monkeypatch.setattr(assembly, "_FEWEST_READ", 1)
    clustering = cluster(plans, encoder, OPTIONS)
    for group in (*clustering.clusters, *clustering.themes):
        central = clustering.goals_by_id[group.goal_ids[0]]
        for language in ("da", "sv"):
            own = central.language == language
            assert getattr(group.label_source, language) == ("goals" if own else "codebook")
        said = central.text.lower()
        assert all(word in said for word in getattr(group.label, central.language).lower().split())
