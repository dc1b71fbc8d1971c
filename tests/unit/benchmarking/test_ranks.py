from __future__ import annotations

from collections.abc import Callable

import pytest

from stratmine.benchmarking import Benchmark, benchmark
from stratmine.benchmarking.ranks import joint_level, rank_ranges
from stratmine.schema import Clustering, Strategy


def test_rows_whose_intervals_overlap_cannot_be_told_apart() -> None:
    assert rank_ranges([(0.7, 0.9), (0.5, 0.8), (0.4, 0.6), (0.0, 0.2)]) == [
        (1, 2),
        (1, 3),
        (2, 3),
        (4, 4),
    ]


def test_intervals_that_touch_overlap() -> None:
    assert rank_ranges([(0.5, 0.9), (0.1, 0.5)]) == [(1, 2), (1, 2)]
    assert rank_ranges([]) == []


def test_more_rows_need_surer_intervals() -> None:
    assert joint_level(0.95, 1) == 0.95
    assert joint_level(0.95, 10) == pytest.approx(0.995)


def many(
    plan: Callable[..., Strategy], others: dict[str, int], alike: bool = True
) -> list[Strategy]:
    """Make 40 plans that share one topic with Aby; each of the others is in the first n of them."""
    first = plan("Aby", "DK", ["schools"] * 6)
    rest = [
        plan(
            f"Place {i:02}",
            "DK" if i % 2 else "SE",
            ["schools" if alike else f"topic-{i}"] * 6 + [t for t, n in others.items() if i < n],
        )
        for i in range(40)
    ]
    return [first, *rest]


def test_gaps_are_ranked_only_as_far_as_they_differ_for_sure(
    plan: Callable[..., Strategy], clustered: Callable[[list[Strategy]], Clustering]
) -> None:
    plans = many(plan, {"buses": 38, "forests": 36, "harbour": 3})
    gaps = benchmark(plans, clustered(plans)).gaps("Aby")
    assert [(gap.group_id, gap.rank_low, gap.rank_high) for gap in gaps] == [
        ("buses", 1, 2),
        ("forests", 1, 2),
        ("harbour", 3, 3),
    ]
    assert all(gap.comparable_low < gap.comparable < gap.comparable_high for gap in gaps)


def test_with_few_others_no_gap_comes_before_another(bench: Benchmark) -> None:
    assert {(gap.rank_low, gap.rank_high) for gap in bench.gaps("Deby")} == {(1, 1)}
    assert {(peer.rank_low, peer.rank_high) for peer in bench.peers("Aby")} == {(1, 3)}


def test_a_peer_that_shares_all_comes_before_those_that_share_little(
    plan: Callable[..., Strategy], clustered: Callable[[list[Strategy]], Clustering]
) -> None:
    plans = [
        plan("Aby", "DK", ["schools"] * 60),
        plan("Beby", "DK", ["schools"] * 60),
        plan("Ceby", "DK", ["schools"] * 6 + ["buses"] * 54),
        plan("Deby", "DK", ["schools"] * 9 + ["buses"] * 51),
        plan("Eby", "DK", ["buses"]),
    ]
    peers = {peer.peer: peer for peer in benchmark(plans, clustered(plans)).peers("Aby")}
    assert (peers["Beby"].rank_low, peers["Beby"].rank_high) == (1, 1)
    assert (peers["Ceby"].rank_low, peers["Ceby"].rank_high) == (2, 4)
    # One goal says little: that it shares nothing does not make it the last for sure.
    assert (peers["Eby"].likeness, peers["Eby"].rank_low) == (0.0, 2)
    assert peers["Eby"].high > 0.5


def test_differences_between_countries_that_may_be_chance_keep_the_order_of_the_groups(
    plan: Callable[..., Strategy], clustered: Callable[[list[Strategy]], Clustering]
) -> None:
    plans = [
        plan(
            f"Place {i:02}",
            "DK" if i < 20 else "SE",
            ["bees"] * (i != 5) + ["harbour"] * (i < 19) + ["forests"] * (i in {1, 2, 3, 30}),
        )
        for i in range(40)
    ]
    rows = benchmark(plans, clustered(plans)).country()
    assert [(row.group_id, row.sure) for row in rows] == [
        ("harbour", True),
        ("bees", False),
        ("forests", False),
    ]
    assert (rows[0].rank_low, rows[0].rank_high) == (1, 1)
    assert (rows[1].rank_low, rows[1].rank_high) == (2, 3)
    assert rows[0].low > 0.5
    assert rows[1].low < 0 < rows[1].high
