from __future__ import annotations

from collections.abc import Callable

import pytest

from stratmine.benchmarking import Benchmark, benchmark
from stratmine.errors import EmptyCorpusError, InputError, UnknownMunicipalityError
from stratmine.schema import Clustering, Strategy

Clustered = Callable[[list[Strategy]], Clustering]


def test_one_country_cannot_be_compared(bench: Benchmark) -> None:
    with pytest.raises(EmptyCorpusError, match="no plan with goals is from SE"):
        bench.where(country="DK").country()


@pytest.mark.parametrize(
    ("ask", "message"),
    [
        (lambda bench: bench.gaps(None), "by its name"),
        (lambda bench: bench.compare("Aby", "aby kommune"), "compared with itself"),
        (lambda bench: bench.where(period=(2026, 2020)), "from a year to a later one"),
        (lambda bench: bench.where(period="2025"), "takes two values"),
        (lambda bench: bench.where(size=5000), "takes two values"),
        (lambda bench: bench.join({"code": ["461"]}), "a table is"),
        (lambda bench: bench.kpis(["N07403"]), "which group"),
        (lambda bench: bench.coverage().to_table("percent"), "count or share"),
        (lambda bench: bench.coverage().to_table(labels="fi"), "da, sv or en"),
        (lambda bench: benchmark(bench.strategies, None), "what cluster returns"),
    ],
)
def test_what_is_given_by_mistake_is_told(
    bench: Benchmark, ask: Callable[[Benchmark], object], message: str
) -> None:
    with pytest.raises(InputError, match=message):
        ask(bench)


def test_a_plan_whose_goals_were_not_clustered_would_seem_to_lack_everything(
    bench: Benchmark, clustered: Clustered
) -> None:
    first, *others = bench.strategies
    with pytest.raises(InputError, match=rf"goals of {first.source.file} are not in the clu"):
        benchmark([first, *others], clustered(others))


def test_ways_to_count_that_do_not_exist_are_refused(bench: Benchmark) -> None:
    with pytest.raises(InputError, match="cluster, theme, code"):
        bench.at("themes")  # type: ignore[arg-type]
    with pytest.raises(InputError, match="municipality, group, both"):
        bench.ambition(by="cluster")  # type: ignore[arg-type]


def test_unknown_municipalities_are_answered_with_the_nearest(bench: Benchmark) -> None:
    with pytest.raises(UnknownMunicipalityError, match="Beby Kommune"):
        bench.compare("Aby", "Bebu")


def test_one_municipality_is_too_few(strategies: list[Strategy], clustered: Clustered) -> None:
    with pytest.raises(EmptyCorpusError, match="all plans are of Aby Kommune"):
        benchmark(strategies[:1], clustered(strategies[:1]))


def test_no_plans_are_too_few(clustered: Clustered) -> None:
    with pytest.raises(EmptyCorpusError, match="no plans"):
        benchmark([], clustered([]))


def test_a_clustering_of_other_plans_is_refused(
    strategies: list[Strategy], clustered: Clustered
) -> None:
    with pytest.raises(EmptyCorpusError, match="none of the goals"):
        benchmark(strategies[:2], clustered(strategies[2:]))
