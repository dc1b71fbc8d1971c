"""Who has goals on what: by cluster, by theme, by code of the codebook."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from stratmine.benchmarking import Benchmark, benchmark
from stratmine.errors import EmptyCorpusError
from stratmine.options import BenchmarkOptions
from stratmine.schema import (
    Clustering,
    EndMatch,
    EndName,
    Goal,
    Label,
    Strategy,
)

Plan = Callable[..., Strategy]
Clustered = Callable[[list[Strategy]], Clustering]


def test_coverage_counts_goals_and_names_them(bench: Benchmark) -> None:
    frame = bench.coverage().to_frame().set_index(["group_id", "municipality"])
    cell = frame.loc[("schools", "Aby Kommune")]
    assert (cell["count"], cell["of"], cell["share"]) == (2, 5, 0.4)
    assert cell["low"] < 0.4 < cell["high"]
    assert cell["goal_ids"] == ("aby-kommune/e1", "aby-kommune/e2")
    assert cell["goals"] == "schools 1\nschools 2"
    assert frame.loc[("harbour", "Deby stad"), "count"] == 0


def test_coverage_as_a_table(bench: Benchmark) -> None:
    table = bench.coverage().to_table()
    assert table.loc["buses"].to_dict() == {
        "Aby Kommune": 0,
        "Beby Kommune": 2,
        "Ceby kommun": 3,
        "Deby stad": 3,
    }


def test_a_table_can_be_named_by_labels(bench: Benchmark) -> None:
    coverage = bench.coverage()
    labels = {cell.group_id: cell.label.da or cell.label.sv for cell in coverage}
    table = coverage.to_table("share", labels="da")
    assert table.index.tolist() == list(labels.values())
    assert table.to_numpy().tolist() == coverage.to_table("share").to_numpy().tolist()


def test_coverage_is_normalised_for_the_length_of_plans(
    strategies: list[Strategy], clustered: Clustered
) -> None:
    source = strategies[0].source.model_copy(update={"pages": 40})
    strategies[0] = strategies[0].model_copy(update={"source": source})
    bench = benchmark(strategies, clustered(strategies))
    rates = {
        cell.municipality: cell.per_ten_pages
        for cell in bench.coverage()
        if cell.group_id == "schools"
    }
    assert rates["Aby Kommune"] == 0.5
    assert rates["Beby Kommune"] is None


def test_the_level_can_be_changed_afterwards(bench: Benchmark) -> None:
    assert bench.at("theme").coverage().to_table().loc["t1"].tolist() == [3, 1, 1, 0]
    assert bench.at("theme").at("cluster").to_record() == bench.to_record()


def coded(clustering: Clustering) -> Clustering:
    """Give goals on schools and buses a code of one theme of the codebook, forests another."""
    codes = {"schools": "T09.01", "buses": "T09.02", "forests": "T06.01"}

    def code(goal: Goal) -> Goal:
        found = codes.get(goal.text.split()[0])
        ends = (EndMatch(code=found, probability=0.9),) if found else ()
        return goal.model_copy(update={"code": found, "ends": ends})

    ends = tuple(
        EndName(code=c, theme_code=c[:3], label=Label(da=name, sv=name, en=name))
        for name, c in sorted(codes.items(), key=lambda item: item[1])
    )
    goals = tuple(code(goal) for goal in clustering.goals)
    return clustering.model_copy(update={"goals": goals, "ends": ends})


def test_codes_of_the_codebook_can_be_compared(
    strategies: list[Strategy], clustered: Clustered
) -> None:
    bench = benchmark(strategies, coded(clustered(strategies)), BenchmarkOptions(level="code"))
    table = bench.coverage().to_table()
    assert table.index.tolist() == ["T09.02", "T09.01", "T06.01"]
    assert table.loc["T09.01"].tolist() == [2, 2, 0, 1]
    (buses,) = bench.gaps("Aby")
    assert (buses.group_id, buses.label.da) == ("T09.02", "buses")
    # What it has in the same theme of the codebook.
    assert buses.near_goal_ids == ("aby-kommune/e1", "aby-kommune/e2")
    # What counts under no end stands alone.
    assert [row.label.da for row in bench.distinctive("Aby")] == ["harbour 4", "harbour 5"]


def test_without_codes_they_cannot_be_compared(bench: Benchmark) -> None:
    with pytest.raises(EmptyCorpusError, match="no goal counts under an end of the codebook"):
        bench.at("code")


def test_notebooks_show_who_has_what(bench: Benchmark) -> None:
    assert repr(bench) == "<Benchmark of 4 municipalities by cluster>"
    shown = bench._repr_html_()
    assert "4 municipalities, 19 goals, 4 clusters, 4 shown" in shown
    assert "<td>schools / schools</td><td>2</td><td>2</td><td></td><td>1</td>" in shown
    assert bench.to_frame().equals(bench.coverage().to_frame())


def test_coverage_by_theme(strategies: list[Strategy], clustered: Clustered) -> None:
    bench = benchmark(strategies, clustered(strategies), BenchmarkOptions(level="theme"))
    assert bench.coverage().to_table().loc["t1"].tolist() == [3, 1, 1, 0]


def test_few_goals_are_flagged(bench: Benchmark) -> None:
    assert {row.name for row in bench.participants() if row.small} == {"Deby stad"}
    small = bench.coverage().to_frame().query("small")["municipality"]
    assert set(small) == {"Deby stad"}
