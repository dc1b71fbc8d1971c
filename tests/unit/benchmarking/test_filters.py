from __future__ import annotations

from collections.abc import Callable

import pytest

from stratmine.benchmarking import Benchmark, benchmark
from stratmine.errors import EmptyCorpusError, InputError
from stratmine.schema import Adoption, Clustering, Organisation, Period, Strategy

Plan = Callable[..., Strategy]
Clustered = Callable[[list[Strategy]], Clustering]

PLACES = (
    ("Odense Kommune", "DK", ["schools", "forests"]),
    ("Kolding Kommune", "DK", ["schools", "buses"]),
    ("Aalborg Kommune", "DK", ["buses", "forests"]),
    ("Malmö kommun", "SE", ["schools", "forests"]),
    ("Lunds kommun", "SE", ["buses"]),
)


@pytest.fixture
def real(plan: Plan, clustered: Clustered) -> Benchmark:
    plans = [plan(*place) for place in PLACES]
    return benchmark(plans, clustered(plans))


def test_the_register_gives_code_and_region(real: Benchmark) -> None:
    frame = real.participants().to_frame().set_index("name")
    assert frame.loc["Odense Kommune", ["code", "region"]].tolist() == ["461", "Region Syddanmark"]
    assert frame.loc["Lunds kommun", ["code", "region"]].tolist() == ["1281", "Skåne län"]


def test_an_invented_municipality_has_no_region_of_the_register(bench: Benchmark) -> None:
    assert {row.region for row in bench.participants()} == {None}


@pytest.mark.parametrize("name", ["Region Syddanmark", "syddanmark"])
def test_regions_are_named_forgivingly(real: Benchmark, name: str) -> None:
    assert real.where(region=name).municipalities == ("Kolding Kommune", "Odense Kommune")
    assert real.where(region="Skåne").municipalities == ("Lunds kommun", "Malmö kommun")


def test_an_unknown_region_is_answered_with_the_nearest(real: Benchmark) -> None:
    with pytest.raises(InputError, match="did you mean Region Syddanmark"):
        real.where(region="Syddanmrk")


def test_a_theme_counts_its_goals_only(bench: Benchmark) -> None:
    green = bench.where(theme="t1")
    assert green.coverage().to_table().index.tolist() == ["forests", "harbour"]
    cell = next(c for c in green.coverage() if c.municipality == "Aby Kommune")
    assert (cell.count, cell.of) == (1, 3)
    assert bench.where(theme="T1").to_record() == green.to_record()
    with pytest.raises(InputError, match="no theme «t9»"):
        bench.where(theme="t9")


def test_periods_keep_the_plans_in_force(plan: Plan, clustered: Clustered) -> None:
    def dated(name: str, **dates: Period | Adoption) -> Strategy:
        return plan(name, "DK", ["schools"]).model_copy(update=dates)

    plans = [
        dated("Aby", period=Period(start="2018", end="2021")),
        dated("Beby", period=Period(start="2020", end="2026")),
        dated("Ceby", period=Period(end="2030"), adopted=Adoption(on="14. maj 2021")),
        dated("Deby", adopted=Adoption(on="2019-03-01")),
        dated("Eby"),
    ]
    bench = benchmark(plans, clustered(plans))
    assert bench.where(period=2021).municipalities == ("Aby", "Beby", "Ceby", "Deby")
    assert bench.where(period=2024).municipalities == ("Beby", "Ceby", "Deby")
    with pytest.raises(EmptyCorpusError, match="all plans are of Aby"):
        bench.where(period=(2010, 2018))


def test_a_table_of_ones_own_is_joined_by_code(real: Benchmark) -> None:
    import pandas as pd

    table = pd.DataFrame({"code": [461, 621, 1280], "population": [205_000, 93_000, 357_000]})
    joined = real.join(table)
    facts = {row.name: row.facts for row in joined.participants()}
    assert facts["Odense Kommune"] == {"population": 205_000}
    assert facts["Lunds kommun"] == {}
    assert joined.where(size=(100_000, None)).municipalities == ("Malmö kommun", "Odense Kommune")
    assert joined.where(country="DK", size=(None, 300_000)).municipalities == (
        "Kolding Kommune",
        "Odense Kommune",
    )


def test_a_frame_has_a_column_for_each_column_of_ones_own_table(real: Benchmark) -> None:
    joined = real.join([{"code": "461", "population": 205_000, "region": "Fyn"}])
    frame = joined.participants().to_frame().set_index("name")
    assert frame.loc["Odense Kommune", ["facts_population", "facts_region"]].tolist() == [
        205_000,
        "Fyn",
    ]
    assert frame["facts_population"].isna().sum() == len(frame) - 1
    assert not [name for name in real.participants().to_frame() if name.startswith("facts")]


def test_tables_are_joined_one_after_the_other(real: Benchmark) -> None:
    twice = real.join([{"code": "461", "a": 1}]).join([{"code": "0461", "b": None}])
    assert twice.where(country="DK").participants()[2].facts == {"a": 1, "b": None}


def test_bodies_without_a_code_are_joined_by_name(bench: Benchmark) -> None:
    joined = bench.join([{"municipality": "Aby", "staff": 3.5}], on="municipality")
    assert joined.participants()[0].facts == {"staff": 3.5}


def test_codes_that_look_alike_are_told_apart(plan: Plan, clustered: Clustered) -> None:
    plans = [plan("Rødovre Kommune", "DK", ["schools"]), plan("Täby kommun", "SE", ["schools"])]
    plans[1] = plans[1].model_copy(
        update={
            "organisation": Organisation(
                name="Täby kommun", kind="municipality", code="0160", country="SE"
            )
        }
    )
    bench = benchmark(plans, clustered(plans))
    code = bench.participants()[0].code
    assert code == "175"
    joined = bench.join([{"code": "0160", "x": 1}, {"code": "175", "x": 2}])
    assert [row.facts["x"] for row in joined.participants()] == [2, 1]


def test_a_code_that_is_no_number_is_matched_as_text(plan: Plan, clustered: Clustered) -> None:
    plans = [plan("Aby", "DK", ["schools"]), plan("Beby", "DK", ["schools"])]
    body = Organisation(name="Aby", kind="association", code="X1", country="DK")
    plans[0] = plans[0].model_copy(update={"organisation": body})
    bench = benchmark(plans, clustered(plans))
    with pytest.raises(InputError, match="no row of the table is about"):
        bench.join([{"code": 461, "x": 1}])
    assert bench.join([{"code": "X1", "x": 1}]).participants()[0].facts == {"x": 1}


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ([{"kod": "461"}], "no column 'code'"),
        ([{"code": "999"}], "no row of the table is about"),
        ([{"code": "461"}, {"code": 461}], "two rows of the table are about Odense Kommune"),
        ([], "no row of the table"),
    ],
)
def test_a_table_that_does_not_fit_is_refused(
    real: Benchmark, rows: list[dict[str, object]], message: str
) -> None:
    with pytest.raises(InputError, match=message):
        real.join(rows)


def test_size_needs_a_table(real: Benchmark) -> None:
    with pytest.raises(InputError, match="join a table with a column 'population'"):
        real.where(size=(0, 10))


def test_sizes_written_as_text_are_refused(real: Benchmark) -> None:
    joined = real.join([{"code": "461", "population": "205.000"}])
    with pytest.raises(InputError, match="holds text such as"):
        joined.where(size=(100_000, None))


def test_key_figures_stand_beside_the_goals_on_them(real: Benchmark) -> None:
    joined = real.join([{"code": "461", "N07403": 48.2}, {"code": "621", "N07403": 51}])
    frame = joined.kpis({"schools": ["N07403"]}).to_frame().set_index("municipality")
    assert frame.loc["Odense Kommune", ["value", "count", "share"]].tolist() == [48.2, 1, 0.5]
    assert frame.loc["Aalborg Kommune", "count"] == 0
    assert frame["value"].isna().sum() == 3
    with pytest.raises(InputError, match="no cluster 'c99'"):
        real.kpis({"c99": ["N07403"]})


def test_key_figures_that_no_table_has_are_refused(real: Benchmark) -> None:
    joined = real.join([{"code": "461", "N07403": 48.2}])
    with pytest.raises(InputError, match="no joined table has a column 'N07404'"):
        joined.kpis({"schools": ["N07404"]})
    with pytest.raises(InputError, match=r"give a list: \['N07403'\]"):
        joined.kpis({"schools": "N07403"})
