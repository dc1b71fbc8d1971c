from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from stratmine.benchmarking import Benchmark, benchmark
from stratmine.errors import EmptyCorpusError
from stratmine.options import BenchmarkOptions
from stratmine.schema import BenchmarkRecord, Clustering, Strategy

Plan = Callable[..., Strategy]
Clustered = Callable[[list[Strategy]], Clustering]


def test_distinctive_is_what_nobody_else_has(bench: Benchmark) -> None:
    (row,) = bench.distinctive("Aby")
    assert (row.group_id, row.exclusive, row.goal_ids) == (
        "harbour",
        True,
        ("aby-kommune/e4", "aby-kommune/e5"),
    )
    assert str(row) == "harbour: 2 of 5 goals (nobody else has any)"
    (alone,) = bench.distinctive("Ceby")
    assert alone.group_id is None
    assert alone.label.sv == "ALONE 5"


def test_distinctive_is_also_what_one_has_much_more_of(plan: Plan, clustered: Clustered) -> None:
    plans = [
        plan("Aby", "DK", ["harbour"] * 12 + ["schools"] * 3),
        plan("Beby", "DK", ["schools"] * 14 + ["harbour"]),
        plan("Ceby", "SE", ["schools"] * 15),
    ]
    (row,) = benchmark(plans, clustered(plans)).distinctive("Aby")
    assert (row.group_id, row.exclusive) == ("harbour", False)
    assert row.q_value is not None
    assert row.q_value < 0.001
    assert row.others_share == pytest.approx(1 / 30, abs=1e-4)


def test_peers_share_emphasis(bench: Benchmark) -> None:
    peers = bench.peers("Aby Kommune")
    assert [peer.peer for peer in peers] == ["Beby Kommune", "Deby stad", "Ceby kommun"]
    assert peers[0].likeness == pytest.approx(0.6)
    assert [group.group_id for group in peers[0].shared] == ["schools", "forests"]
    assert "schools" in str(peers[0])
    assert peers[1].small
    assert not peers[0].small


def test_what_peers_have_in_common_is_traced_to_the_goals_of_both(bench: Benchmark) -> None:
    peers = bench.peers("Aby Kommune")
    table = peers.to_table()
    first = table[table["peer"] == "Beby Kommune"]
    assert first["weight"].sum() == pytest.approx(peers[0].likeness)
    assert first["peer_goals"].tolist() == ["schools 1\nschools 2", "forests 3"]
    assert bench.where(theme="t1").peers("Deby").to_table().empty


def test_likeness_has_an_interval_that_narrows_with_more_goals(
    plan: Plan, clustered: Clustered
) -> None:
    def width(times: int) -> float:
        plans = [
            plan("Aby", "DK", ["schools", "buses", "buses"] * times),
            plan("Beby", "SE", ["schools", "schools", "buses"] * times),
        ]
        (peer,) = benchmark(plans, clustered(plans)).peers("Aby")
        assert peer.low <= peer.likeness <= peer.high
        assert peer.likeness == pytest.approx(2 / 3, abs=1e-4)
        return peer.high - peer.low

    assert 0 < width(40) < width(4) / 2


def test_matched_goals_stand_in_one_row(bench: Benchmark) -> None:
    frame = bench.compare("Aby", "Beby").to_frame()
    matched = frame[frame["group_id"].notna()]
    assert matched["group_id"].tolist() == ["forests", "schools"]
    assert matched["other_goals"].tolist() == ["forests 3", "schools 1\nschools 2"]
    below = frame[frame["group_id"].isna()]
    assert below["goals"].tolist() == ["harbour 4", "harbour 5", "", ""]
    assert below["other_goals"].tolist() == ["", "", "buses 4", "buses 5"]


def test_countries_are_compared_by_municipalities(bench: Benchmark) -> None:
    rows = {row.group_id: row for row in bench.country()}
    assert (rows["schools"].denmark.count, rows["schools"].denmark.of) == (2, 2)
    assert (rows["buses"].sweden.count, rows["buses"].denmark.count) == (2, 1)
    assert rows["buses"].difference == -0.5
    assert all(0 < row.q_value <= 1 for row in rows.values())
    assert "sweden_share" in bench.country().to_frame()


def test_answers_from_few_municipalities_or_few_goals_are_flagged(
    strategies: list[Strategy], clustered: Clustered
) -> None:
    def flags(**fewest: int) -> list[set[bool]]:
        options = BenchmarkOptions(**fewest)
        bench = benchmark(strategies, clustered(strategies), options)
        answers = (
            [*bench.gaps("Deby stad"), *bench.country()],  # shares of municipalities
            [*bench.peers("Deby stad"), *bench.distinctive("Aby"), *bench.ambition()],  # of goals
        )
        return [{row.small for row in rows} for rows in answers]

    assert flags(min_municipalities=2, min_goals=1) == [{False}, {False}]
    assert flags(min_municipalities=5, min_goals=1) == [{True}, {False}]
    assert flags(min_municipalities=2, min_goals=20) == [{False}, {True}]


def test_filters_leave_the_others_out(bench: Benchmark) -> None:
    danish = bench.where(country="DK")
    assert danish.municipalities == ("Aby Kommune", "Beby Kommune")
    assert [gap.group_id for gap in danish.gaps("Aby")] == ["buses"]
    assert bench.where(kind="policy").municipalities == bench.municipalities
    with pytest.raises(EmptyCorpusError, match="there are plans of the kinds policy"):
        bench.where(kind="vision")
    with pytest.raises(EmptyCorpusError, match="of the countries DK, SE"):
        bench.where(country="Denmark")  # type: ignore[arg-type]


def test_plans_of_one_municipality_count_together(plan: Plan, clustered: Clustered) -> None:
    plans = [
        plan("Aby Kommune", "DK", ["schools"], suffix="-1"),
        plan("Aby", "DK", ["forests"], suffix="-2"),
        plan("Aby Kommune", "DK", ["harbour"], suffix="-3"),
        plan("Beby", "DK", ["schools", "forests"]),
    ]
    bench = benchmark(plans, clustered(plans))
    assert bench.municipalities == ("Aby Kommune", "Beby")
    assert bench.participants()[0].goals == 3
    assert bench.coverage().to_table()["Aby Kommune"].tolist() == [1, 1, 1]


def test_plans_without_owner_go_by_their_file(
    strategies: list[Strategy], clustered: Clustered
) -> None:
    strategies[0] = strategies[0].model_copy(update={"organisation": None})
    assert "Aby Kommune" in benchmark(strategies, clustered(strategies)).municipalities


def test_a_plan_without_goals_is_there_and_flagged(plan: Plan, clustered: Clustered) -> None:
    plans = [plan("Aby", "DK", ["schools"]), plan("Beby", "DK", [])]
    bench = benchmark(plans, clustered(plans))
    assert [(row.name, row.goals, row.small) for row in bench.participants()][1] == (
        "Beby",
        0,
        True,
    )
    assert bench.to_record().participants == tuple(bench.participants())


def test_the_record_says_what_the_answers_say(bench: Benchmark) -> None:
    record = BenchmarkRecord.model_validate_json(bench.to_record().model_dump_json())
    assert record == bench.to_record()
    assert [cell for cell in bench.coverage() if cell.count] == list(record.coverage)
    assert [gap for gap in record.gaps if gap.municipality == "Aby Kommune"] == [*bench.gaps("Aby")]
    assert len(record.peers) == 4 * 3
    assert len(record.countries) == 4


def test_every_number_is_the_number_of_its_goals(bench: Benchmark) -> None:
    record = bench.to_record()
    for row in (*record.coverage, *record.distinctive, *record.ambition):
        assert row.count == len(row.goal_ids)


def test_empty_answers_keep_their_columns(bench: Benchmark) -> None:
    empty = bench.where(country="SE").gaps("Ceby")
    full = bench.gaps("Aby")
    assert list(empty[:0]) == []
    assert list(empty.to_frame().columns) == list(full.to_frame().columns)


def test_notebooks_show_text_as_text(plan: Plan, clustered: Clustered) -> None:
    plans = [plan("Aby", "DK", ["<b>schools</b>"]), plan("Beby", "DK", ["<b>schools</b>"])]
    html = benchmark(plans, clustered(plans)).coverage()._repr_html_()
    assert "<b>" not in html


def test_a_benchmark_writes_its_report(bench: Benchmark, tmp_path: Path) -> None:
    path = bench.to_html(tmp_path / "report.html", language="da", title="Fire kommuner")
    text = path.read_text(encoding="utf-8")
    assert "<title>Fire kommuner</title>" in text
    assert '<html lang="da">' in text
    for name in bench.municipalities:
        assert name in text
