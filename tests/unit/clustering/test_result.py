from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from stratmine.clustering import GoalClustering, cluster
from stratmine.embedding import Encoder
from stratmine.errors import DocumentNotFoundError, InputError, ModelError, SchemaVersionError
from stratmine.options import ClusterOptions
from stratmine.schema import Clustering, Strategy


@pytest.fixture
def clustering(plans: list[Strategy], encoder: Encoder) -> GoalClustering:
    return cluster(plans, encoder, ClusterOptions(threshold=0.6, theme_threshold=0.2))


def test_what_is_saved_is_loaded(clustering: GoalClustering, tmp_path: Path) -> None:
    clustering.save(tmp_path / "out")
    assert GoalClustering.load(tmp_path / "out") == clustering


def test_the_same_clustering_gives_the_same_bytes(
    clustering: GoalClustering, tmp_path: Path
) -> None:
    one, other = clustering.save(tmp_path / "a"), clustering.save(tmp_path / "b")
    for file in sorted(one.iterdir()):
        assert file.read_bytes() == (other / file.name).read_bytes()


def test_whoever_may_read_the_record_may_read_the_vectors(
    clustering: GoalClustering, tmp_path: Path
) -> None:
    modes = {file.stat().st_mode for file in clustering.save(tmp_path).iterdir()}
    assert len(modes) == 1


def test_the_saved_record_is_readable_without_vectors(
    clustering: GoalClustering, tmp_path: Path
) -> None:
    text = (clustering.save(tmp_path) / "clustering.json").read_text(encoding="utf-8")
    assert Clustering.model_validate_json(text).clusters == clustering.clusters
    assert "lærepladser" in text


def test_loading_says_what_is_missing(tmp_path: Path) -> None:
    with pytest.raises(DocumentNotFoundError, match=r"clustering\.json"):
        GoalClustering.load(tmp_path)


@pytest.mark.parametrize("name", ["clustering.json", "vectors.safetensors"])
def test_loading_refuses_damaged_files(
    clustering: GoalClustering, tmp_path: Path, name: str
) -> None:
    (clustering.save(tmp_path) / name).write_bytes(b"broken")
    with pytest.raises(ModelError, match="damaged"):
        GoalClustering.load(tmp_path)


def test_loading_refuses_newer_data(clustering: GoalClustering, tmp_path: Path) -> None:
    file = clustering.save(tmp_path) / "clustering.json"
    data = json.loads(file.read_text(encoding="utf-8")) | {"schema_version": "99.0.0"}
    file.write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(SchemaVersionError, match=r"99\.0\.0"):
        GoalClustering.load(tmp_path)


def test_the_frame_has_a_row_for_each_goal(clustering: GoalClustering) -> None:
    frame = clustering.to_frame()
    assert list(frame["goal_id"]) == [goal.id for goal in clustering.goals]
    assert set(frame.loc[frame["text"] == "Mer skog", "cluster_id"]) == {"c2"}


def test_notebooks_show_text_as_text(make_plan: Callable[..., Strategy], encoder: Encoder) -> None:
    plan = make_plan("Aby", "da", ["<script>skov</script>", "<script>skov</script> igen"])
    clustering = cluster([plan], encoder, ClusterOptions(threshold=0.1))
    assert str(clustering) == "<GoalClustering of 2 goals in 1 clusters and 1 themes>"
    html = clustering._repr_html_()
    assert "<script>" not in html
    assert "&lt;script&gt;" in html


def test_explains_why_two_goals_are_together(clustering: GoalClustering) -> None:
    why = clustering.explain("Flere lærepladser", "Fler lärlingsplatser")
    assert why.together
    assert why.similarity >= why.threshold
    assert why.sentence.startswith("Together in c1")
    assert why.nearest_cluster_id == "c2"


def test_explains_why_two_goals_are_apart(clustering: GoalClustering) -> None:
    why = clustering.explain("flere  lærepladser", "Mere skov")
    assert not why.together
    assert why.similarity < why.threshold
    assert "Apart" in why.sentence
    assert "below the threshold of 0.60" in why.sentence


@pytest.mark.parametrize(
    ("language", "verdict", "figure"),
    [("da", "Hver for sig", "0,60"), ("sv", "Var för sig", "0,60"), ("en", "Apart", "0.60")],
)
def test_explanations_are_in_the_language_asked_for(
    clustering: GoalClustering, language: str, verdict: str, figure: str
) -> None:
    why = clustering.explain("Flere lærepladser", "Mere skov", language)
    assert why.sentence.startswith(verdict)
    assert figure in why.sentence
    assert f'lang="{language}"' in why._repr_html_()


def test_another_language_is_refused_with_those_that_there_are(clustering: GoalClustering) -> None:
    with pytest.raises(InputError, match="da, sv, en"):
        clustering.explain("Flere lærepladser", "Mere skov", "no")


def test_explanations_name_shared_words(clustering: GoalClustering) -> None:
    why = clustering.explain("Flere lærepladser", "Flere lærepladser i byen")
    assert why.shared_words == ("lærepladser",)
    assert "lærepladser" in why.sentence


def test_goals_can_be_named_by_id(clustering: GoalClustering) -> None:
    a, b = clustering.clusters[0].goal_ids[:2]
    assert clustering.explain(a, b).together
    assert clustering.explain(a, a).sentence == "This is one and the same goal."


def test_an_unknown_goal_is_answered_with_the_nearest(clustering: GoalClustering) -> None:
    with pytest.raises(InputError, match="Mere skov"):
        clustering.explain("Mere skove", "Mer skog")


def test_explanations_show_as_text_in_notebooks(
    make_plan: Callable[..., Strategy], encoder: Encoder
) -> None:
    plan = make_plan("Aby", "da", ["<b>skov</b> kløver", "<b>skov</b> kløver igen"])
    why = cluster([plan], encoder).explain(*(goal.text for goal in cluster([plan], encoder).goals))
    assert "kløver" in why._repr_html_()
    assert "<b>" not in why._repr_html_()
