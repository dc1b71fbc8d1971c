from __future__ import annotations

from collections.abc import Callable

from stratmine.benchmarking import Benchmark, benchmark
from stratmine.schema import Clustering, Label, Strategy

Plan = Callable[..., Strategy]
Clustered = Callable[[list[Strategy]], Clustering]


def test_gaps_are_what_most_others_have(bench: Benchmark) -> None:
    gaps = bench.gaps("Aby")
    assert [gap.group_id for gap in gaps] == ["buses"]
    assert gaps[0].others == ("Beby Kommune", "Ceby kommun", "Deby stad")
    assert (gaps[0].count, gaps[0].of, gaps[0].share) == (3, 3, 1.0)
    assert len(gaps[0].goal_ids) == 8
    assert str(gaps[0]).startswith("buses: 3 of 3 others have it")


def test_gaps_that_comparable_others_have_come_first(plan: Plan, clustered: Clustered) -> None:
    plans = [
        plan("Aby", "DK", ["schools"] * 4),
        plan("Beby", "DK", ["schools"] * 4 + ["buses"]),
        plan("Ceby", "SE", ["schools"] * 4 + ["buses"]),
        plan("Deby", "SE", ["forests", "harbour", "harbour"]),
        plan("Eby", "SE", ["forests", "harbour", "harbour"]),
        plan("Feby", "SE", ["forests", "harbour"]),
    ]
    gaps = benchmark(plans, clustered(plans)).gaps("Aby")
    assert [(gap.group_id, gap.count, gap.comparable) for gap in gaps] == [
        ("buses", 2, 1.0),
        ("forests", 3, 0.0),
        ("harbour", 3, 0.0),
    ]


def test_what_one_other_has_is_no_gap(bench: Benchmark) -> None:
    assert "harbour" not in [gap.group_id for gap in bench.gaps("Beby")]


def test_of_two_the_other_decides_what_is_a_gap(
    strategies: list[Strategy], clustered: Clustered
) -> None:
    two = strategies[:2]
    assert [gap.group_id for gap in benchmark(two, clustered(two)).gaps("Beby")] == ["harbour"]


def test_gaps_show_goals_of_ones_own_that_are_near(bench: Benchmark) -> None:
    (forests,) = (gap for gap in bench.gaps("Deby") if gap.group_id == "forests")
    assert forests.near_goal_ids == ()
    (buses,) = bench.gaps("Aby")
    assert buses.near_goal_ids == ("aby-kommune/e1", "aby-kommune/e2")


def test_a_gap_without_a_name_is_told_by_its_id(bench: Benchmark) -> None:
    nameless = bench.gaps("Aby")[0].model_copy(update={"label": Label()})
    assert str(nameless).startswith("buses: 3 of 3")


def test_where_nobody_is_alike_all_others_count_the_same(plan: Plan, clustered: Clustered) -> None:
    plans = [
        plan("Aby", "DK", ["schools"]),
        plan("Beby", "DK", ["forests", "buses"]),
        plan("Ceby", "SE", ["forests", "buses"]),
        plan("Deby", "SE", ["buses"]),
    ]
    gaps = benchmark(plans, clustered(plans)).gaps("Aby")
    assert [(gap.group_id, gap.comparable) for gap in gaps] == [("buses", 1.0), ("forests", 0.6667)]
    assert (gaps[1].comparable_low, gaps[1].comparable_high) == (gaps[1].low, gaps[1].high)


def test_where_no_goal_was_found_nobody_knows_what_is_lacking(
    plan: Plan, clustered: Clustered
) -> None:
    plans = [
        plan("Aby", "DK", ["forests"]),
        plan("Beby", "DK", ["schools"]),
        plan("Ceby", "SE", ["schools"]),
        plan("Deby", "SE", []),
    ]
    bench = benchmark(plans, clustered(plans))
    assert list(bench.gaps("Deby")) == []
    assert list(bench.peers("Deby")) == []
    assert [(gap.count, gap.of) for gap in bench.gaps("Aby")] == [(2, 2)]
    assert "Deby" not in [peer.peer for peer in bench.peers("Aby")]
    assert {row.sweden.of for row in bench.country()} == {1}


def test_who_has_no_goals_on_a_theme_lacks_them_all_the_same(
    plan: Plan, clustered: Clustered
) -> None:
    plans = [
        plan("Aby", "DK", ["schools"]),
        plan("Beby", "DK", ["forests"]),
        plan("Ceby", "SE", ["forests"]),
    ]
    green = benchmark(plans, clustered(plans)).where(theme="t1")
    assert [gap.group_id for gap in green.gaps("Aby")] == ["forests"]
