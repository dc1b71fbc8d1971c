from __future__ import annotations

from collections.abc import Callable

import pytest

from stratmine.clustering import cluster, similar
from stratmine.embedding import Encoder, default_encoder
from stratmine.errors import EmptyCorpusError, InputError
from stratmine.options import ClusterOptions
from stratmine.schema import Strategy


def test_finds_goals_in_both_languages(plans: list[Strategy], encoder: Encoder) -> None:
    found = similar("apprenticeships", plans, encoder, k=3)
    assert {match.goal.language for match in found} == {"da", "sv"}
    assert all("l" in match.goal.text and match.similarity > 0.5 for match in found)


def test_the_closest_come_first(plans: list[Strategy], encoder: Encoder) -> None:
    closeness = [match.similarity for match in similar("skov", plans, encoder)]
    assert closeness == sorted(closeness, reverse=True)
    assert len(closeness) == 8


def test_matches_make_a_table_that_fits_the_table_of_a_clustering(
    plans: list[Strategy], encoder: Encoder
) -> None:
    frame = similar("skov", plans, encoder, k=3).to_frame()
    assert list(frame["similarity"]) == sorted(frame["similarity"], reverse=True)
    assert len(repr(similar("skov", plans, encoder, k=3)).splitlines()) == 3
    joined = frame.merge(cluster(plans, encoder).to_frame()[["goal_id", "theme_id"]], on="goal_id")
    assert len(joined) == len(frame) == 3
    assert all(joined["municipality"])
    assert all(joined["text"])


def test_a_clustering_can_be_searched_without_its_plans(
    plans: list[Strategy], encoder: Encoder
) -> None:
    clustering = cluster(plans, encoder)
    assert similar("skov", clustering, encoder) == similar("skov", plans, encoder)


def test_a_clustering_by_words_alone_is_searched_by_words_alone(
    make_plan: Callable[..., Strategy],
) -> None:
    encoder, query = default_encoder(), "safe routes to school"
    plan = make_plan("Aby", "da", ["Flere børn cykler trygt i trafikken", "Mere skov"])
    clustering = cluster([plan], encoder, ClusterOptions(code_weight=0.0))
    (found,) = similar(query, clustering, encoder, k=1)
    cosine = float((clustering.vectors @ encoder.encode([query])[0]).max())
    assert cosine < clustering.parameters.threshold, "the query is not drawn towards a cluster"
    assert found.similarity == pytest.approx(cosine, abs=1e-4)


def test_a_query_in_one_language_finds_goals_of_the_other(
    make_plan: Callable[..., Strategy], biased_encoder: Encoder
) -> None:
    danish = make_plan("Aby", "da", ["lærepladser", "skov", "indgang", "cykelstier"] * 50)
    swedish = make_plan("Ceby", "sv", ["lärlingsplatser", "skog", "ingång", "cykelvägar"] * 50)
    found = similar("skov", [danish, swedish], biased_encoder, k=100)
    assert {match.goal.text for match in found} == {"skov", "skog"}


def test_goals_of_the_closest_goals_cluster_come_closer(
    make_plan: Callable[..., Strategy], encoder: Encoder
) -> None:
    water = "svane hav fjord klit strand bugt vig sund"
    plans = [
        make_plan("Aby", "da", [f"{water} skov", "svane elve bjerge sten"]),
        make_plan("Ceby", "sv", ["skog"]),
    ]
    found = [match.goal.text for match in similar(water, plans, encoder)]
    assert found == [f"{water} skov", "skog", "svane elve bjerge sten"]


def test_a_query_that_says_what_it_wants_is_not_led_away_by_a_cluster(
    make_plan: Callable[..., Strategy],
) -> None:
    goal, others = "Flere lærepladser", ["Elever i praktik hos håndværkere", "Skaf praktikpladser"]
    query, encoder = "apprenticeships and traineeships", default_encoder()
    alone, among = make_plan("Aby", "da", [goal]), make_plan("Aby", "da", [goal, *others])
    assert len(cluster([among], encoder).clusters) == 1, "the goals are one cluster"
    (by_itself,) = similar(query, [alone], encoder, k=1)
    found = {match.goal.text: match.similarity for match in similar(query, [among], encoder)}
    assert found[goal] == pytest.approx(by_itself.similarity, abs=0.02)


def test_a_goal_that_has_little_to_do_with_the_query_is_not_made_out_to_be_close(
    make_plan: Callable[..., Strategy], encoder: Encoder
) -> None:
    plan = make_plan("Aby", "da", ["skov ved havet", "skovrejsning"])
    assert (
        max(match.similarity for match in similar("lærepladser ved havet", [plan], encoder)) < 0.3
    )


def test_ends_that_query_and_goal_may_serve_count_beside_words(
    make_plan: Callable[..., Strategy],
) -> None:
    plan = make_plan("Aby", "da", ["Godt på vej i skolen", "Flere børn cykler trygt i trafikken"])
    found = similar("safe routes to school", [plan], default_encoder())
    assert found[0].goal.text == "Flere børn cykler trygt i trafikken"


@pytest.mark.parametrize(
    ("query", "found"),
    [("sykkel", "Flere cykler hver dag"), ("folkehelse", "Sundheden skal blive bedre for alle")],
)
def test_norwegian_words_find_what_danish_ones_would(
    make_plan: Callable[..., Strategy], query: str, found: str
) -> None:
    plan = make_plan(
        "Aby", "da",
        ["Flere cykler hver dag", "Sundheden skal blive bedre for alle", "Højskoler for folket"],
    )  # fmt: skip
    assert similar(query, [plan], default_encoder())[0].goal.text == found


@pytest.mark.parametrize(("query", "k"), [("  ", 5), ("skov", 0)])
def test_refuses_a_search_for_nothing(
    plans: list[Strategy], encoder: Encoder, query: str, k: int
) -> None:
    with pytest.raises(InputError):
        similar(query, plans, encoder, k=k)


def test_refuses_a_search_in_nothing(encoder: Encoder) -> None:
    with pytest.raises(EmptyCorpusError):
        similar("skov", [], encoder)


def test_refuses_another_encoder_than_the_clusterings(
    plans: list[Strategy], encoder: Encoder
) -> None:
    class Other:
        name = "other"

        def encode(self, texts: list[str]) -> list[list[float]]:
            return [[1.0, 0.0]] * len(texts)

    with pytest.raises(InputError, match="another encoder"):
        similar("skov", cluster(plans, encoder), Other())
