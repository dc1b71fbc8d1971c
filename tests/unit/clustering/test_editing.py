from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from stratmine.clustering import GoalClustering, cluster
from stratmine.embedding import Encoder
from stratmine.errors import InputError
from stratmine.options import ClusterOptions
from stratmine.schema import Strategy

OPTIONS = ClusterOptions(threshold=0.6, theme_threshold=0.2)
APPRENTICES = {"Flere lærepladser", "Flere lærepladser i byen", "Fler lärlingsplatser"}
FORESTS = {"Mere skov", "Mer skog"}


@pytest.fixture
def clustering(plans: list[Strategy], encoder: Encoder) -> GoalClustering:
    return cluster(plans, encoder, OPTIONS)


def groups(clustering: GoalClustering) -> list[set[str]]:
    return [
        {clustering.goals_by_id[goal_id].text for goal_id in group.goal_ids}
        for group in clustering.clusters
    ]


def test_clusters_and_goals_are_merged(clustering: GoalClustering) -> None:
    merged = clustering.merge("c1", "c2", "En ny simhall")
    assert groups(merged) == [APPRENTICES | FORESTS | {"En ny simhall"}]
    assert groups(clustering) == [APPRENTICES, FORESTS]
    (group,) = merged.clusters
    assert {merged.theme_of[goal_id].id for goal_id in group.goal_ids} == {group.theme_id}


def test_goals_are_split_off(clustering: GoalClustering) -> None:
    parts = clustering.split("c1", ["Flere lærepladser", "Flere lærepladser i byen"])
    assert len(parts.clusters) == 2
    assert {"Flere lærepladser", "Flere lærepladser i byen"} in groups(parts)
    assert "Fler lärlingsplatser" not in set().union(*groups(parts))


def test_clusters_and_themes_are_renamed(clustering: GoalClustering) -> None:
    renamed = clustering.rename("c1", da="Lærlinge").rename("t1", sv="Allt")
    assert renamed.clusters[0].label.da == "Lærlinge"
    assert renamed.clusters[0].label.sv == clustering.clusters[0].label.sv
    assert renamed.themes[0].label.sv == "Allt"
    assert renamed.clusters[0].label_source.da == renamed.themes[0].label_source.sv == "person"
    assert renamed.clusters[0].label_source.sv == clustering.clusters[0].label_source.sv
    assert renamed.clusters[1] == clustering.clusters[1]


def test_no_group_is_named_like_one_that_a_person_named(
    clustering: GoalClustering, plans: list[Strategy], encoder: Encoder
) -> None:
    first = clustering.clusters[0].label
    edited = clustering.rename("c2", da=first.da, sv=f"{first.sv}".upper())
    again = cluster(plans, encoder, OPTIONS, edits=edited.edits)
    assert again == edited
    assert (edited.clusters[1].label.da, edited.clusters[1].label.sv) == (
        first.da,
        f"{first.sv}".upper(),
    )
    assert edited.clusters[0].label.da not in (None, first.da)
    assert edited.clusters[0].label.sv not in (None, first.sv)


def test_names_outlast_later_changes(clustering: GoalClustering) -> None:
    changed = clustering.rename("c2", da="Skove").merge("c1", "Nye cykelstier")
    assert "Skove" in [group.label.da for group in changed.clusters]


def test_changes_are_made_again_in_a_larger_corpus(
    clustering: GoalClustering,
    plans: list[Strategy],
    make_plan: Callable[..., Strategy],
    encoder: Encoder,
) -> None:
    edited = clustering.merge("c2", "Nye cykelstier").rename("c1", sv="Praktik")
    edited = edited.split("c1", ["Flere lærepladser i byen"])
    more = [make_plan("Deby Kommune", "da", ["Mere skov nu", "skov"]), *plans]
    again = cluster(more, encoder, OPTIONS, edits=edited.edits)
    assert FORESTS | {"Mere skov nu", "skov", "Nye cykelstier"} in groups(again)
    assert APPRENTICES - {"Flere lærepladser i byen"} in groups(again)
    names = [group.label.sv for group in again.clusters]
    assert "Praktik" in names
    assert again.edits == edited.edits


def test_changes_are_made_again_in_a_document_that_has_changed(
    clustering: GoalClustering, plans: list[Strategy], encoder: Encoder
) -> None:
    edited = clustering.merge("c2", "Nye cykelstier").rename("c1", sv="Praktik")
    changed = [plan.model_copy(update={"id": f"{plan.id}-new"}) for plan in plans]
    again = cluster(changed, encoder, OPTIONS, edits=edited.edits)
    assert groups(again) == groups(edited)
    assert [group.label for group in again.clusters] == [group.label for group in edited.clusters]


def test_changes_to_goals_that_are_gone_are_passed_over(
    clustering: GoalClustering, make_plan: Callable[..., Strategy], encoder: Encoder
) -> None:
    edits = clustering.merge("c1", "c2").rename("c1", da="Alt").edits
    other = [make_plan("Deby Kommune", "da", ["Nye indgange", "indgang"])]
    assert groups(cluster(other, encoder, OPTIONS, edits=edits)) == groups(
        cluster(other, encoder, OPTIONS)
    )


def test_a_few_strayed_goals_do_not_pull_a_whole_cluster_along(
    clustering: GoalClustering, make_plan: Callable[..., Strategy], encoder: Encoder
) -> None:
    plans = [make_plan(f"By {i}", "da", ["skov", "lærepladser", "indgang"]) for i in range(5)]
    first = cluster(plans[:1], encoder, OPTIONS)
    again = cluster(plans, encoder, OPTIONS, edits=first.merge("skov", "lærepladser").edits)
    assert sorted(len(group.goal_ids) for group in again.clusters) == [2, 4, 4, 5]


def test_changes_are_saved_and_loaded(clustering: GoalClustering, tmp_path: Path) -> None:
    edited = clustering.merge("c1", "c2").rename("c1", da="Alt")
    assert GoalClustering.load(edited.save(tmp_path)) == edited


def test_quality_follows_the_changes(clustering: GoalClustering) -> None:
    merged = clustering.merge("c1", "c2")
    assert merged.quality.silhouette is None
    assert clustering.quality.silhouette is not None


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lambda c: c.merge("c1"), "two clusters"),
        (lambda c: c.merge("c1", "c9"), "they are c1 to c2"),
        (lambda c: c.split("c1", []), "leave some"),
        (lambda c: c.split("c2", ["Mere skov", "Mer skog"]), "leave some"),
        (lambda c: c.split("c2", ["Flere lærepladser"]), "leave some"),
        (lambda c: c.rename("x1", da="a"), "no cluster 'x1'"),
        (lambda c: c.rename("c1"), "give a name"),
        (lambda c: c.rename("c1", da="Skove", sv=" "), "give a name"),
        (lambda c: c.merge("c1", "Mere skovv"), "nearest is «Mere skov»"),
    ],
)
def test_wrong_use_is_refused(
    clustering: GoalClustering, change: Callable[[GoalClustering], object], problem: str
) -> None:
    with pytest.raises(InputError, match=problem):
        change(clustering)
