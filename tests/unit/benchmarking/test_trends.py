from __future__ import annotations

from collections.abc import Callable

import pytest

from stratmine.benchmarking import Benchmark, benchmark
from stratmine.errors import EmptyCorpusError, UnknownMunicipalityError
from stratmine.schema import Clustering, Period, Strategy


@pytest.fixture
def over_years(
    plan: Callable[..., Strategy], clustered: Callable[[list[Strategy]], Clustering]
) -> Benchmark:
    def dated(name: str, year: str, topics: list[str]) -> Strategy:
        made = plan(name, "DK", topics, suffix=f"-{year}")
        return made.model_copy(update={"period": Period(start=year)})

    plans = [
        dated("Aby", "2016", ["schools"] * 18 + ["forests"] * 2),
        dated("Aby", "2020", ["schools"] * 2 + ["forests"] * 18),
        dated("Beby", "2020", ["schools"] * 3),
        dated("Beby", "2024", ["schools"] * 3),
        plan("Ceby", "DK", ["schools"]),
    ]
    return benchmark(plans, clustered(plans))


def test_trends_follow_a_municipality_over_the_years(over_years: Benchmark) -> None:
    rows = [row for row in over_years.trends("Aby") if row.group_id == "forests"]
    assert [(row.year, row.count, row.of, row.difference) for row in rows] == [
        (2016, 2, 20, None),
        (2020, 18, 20, 0.8),
    ]
    assert rows[1].q_value is not None
    assert rows[1].q_value < 0.001
    assert rows[0].q_value is None


def test_trends_of_all_say_whose_plans_they_are(over_years: Benchmark) -> None:
    frame = over_years.trends().to_frame().set_index(["group_id", "year"])
    assert frame.loc[("schools", 2020), ["count", "of"]].tolist() == [5, 23]
    assert frame.loc[("schools", 2020), "municipalities"] == ("Aby", "Beby")
    assert bool(frame.loc[("schools", 2024), "small"])
    # Without a year, nobody can say when the plan of Ceby began.
    assert frame["count"].sum() == 46


def test_trends_tell_what_was_carried_over_from_the_version_before(
    plan: Callable[..., Strategy], clustered: Callable[[list[Strategy]], Clustering]
) -> None:
    def version(year: str, topics: list[str]) -> Strategy:
        return plan("Aby", "DK", topics, suffix=f"-{year}").model_copy(
            update={"period": Period(start=year)}
        )

    old = version("2020", ["schools", "forests", "schools", "buses"])
    new = version("2024", ["schools", "forests", "schools"])
    plans = [old, new, plan("Beby", "DK", ["schools"])]
    bench = benchmark(plans, clustered(plans))
    rows = {(row.group_id, row.year): (row.carried, row.dropped) for row in bench.trends("Aby")}
    assert rows["schools", 2024] == (2, 0)
    assert rows["buses", 2024] == (0, 1)
    assert rows["schools", 2020] == (0, 0)
    counted = [change.kind for change in bench.changes("Aby")]
    assert counted.count("dropped") == sum(dropped for _, dropped in rows.values())


def test_a_change_that_chance_would_make_is_not_told_as_sure(over_years: Benchmark) -> None:
    (row,) = (row for row in over_years.trends("Beby") if row.year == 2024)
    assert (row.difference, row.q_value) == (0.0, 1.0)


def test_one_year_makes_no_trend(over_years: Benchmark, bench: Benchmark) -> None:
    with pytest.raises(EmptyCorpusError, match="no known year"):
        bench.trends()
    with pytest.raises(UnknownMunicipalityError, match="Beby"):
        over_years.trends("Bebi")
