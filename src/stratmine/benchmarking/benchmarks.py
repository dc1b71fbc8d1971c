"""The benchmark: every question about who has which goals, and its answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from stratmine.benchmarking.ambition import (
    ambition_by_both,
    ambition_by_group,
    ambition_by_municipality,
)
from stratmine.benchmarking.answer import Answer
from stratmine.benchmarking.comparison import compare
from stratmine.benchmarking.countries import countries
from stratmine.benchmarking.coverage import Coverage, coverage, participants
from stratmine.benchmarking.distinctive import distinctive
from stratmine.benchmarking.facts import facts_of, rows_of
from stratmine.benchmarking.filters import Filter, chosen, within_theme
from stratmine.benchmarking.gaps import gaps
from stratmine.benchmarking.holdings import holdings_of
from stratmine.benchmarking.html import benchmark_html
from stratmine.benchmarking.kpis import kpi_rows
from stratmine.benchmarking.names import find_name
from stratmine.benchmarking.owners import Facts, Owner
from stratmine.benchmarking.peers import peers
from stratmine.benchmarking.record import to_record
from stratmine.benchmarking.trends import trends
from stratmine.options import BenchmarkOptions
from stratmine.schema import (
    Ambition,
    BenchmarkRecord,
    Clustering,
    ComparisonRow,
    Country,
    CountryComparison,
    CoverageCell,
    Distinction,
    Gap,
    KpiRow,
    Participant,
    Peer,
    Strategy,
    StrategyKind,
    Trend,
    goal_id,
)

if TYPE_CHECKING:
    import pandas as pd

_AMBITION = {
    "municipality": ambition_by_municipality,
    "group": ambition_by_group,
    "both": ambition_by_both,
}


def benchmark(
    strategies: Sequence[Strategy], clustering: Clustering, options: BenchmarkOptions | None = None
) -> Benchmark:
    """Compare municipalities: who has goals on what, who lacks them, who is alike.

    Several plans of one municipality count together.

    Args:
        strategies: The strategies.
        clustering: Their goals, clustered.
        options: Level of comparison, intervals.

    Raises:
        EmptyCorpusError: There are no two municipalities, or none of them has goals.
    """
    return Benchmark(strategies, clustering, options or BenchmarkOptions())


class Benchmark:
    """Municipalities compared; each number is traceable to the goals that it counts.

    Municipalities are named forgivingly: «Helsingør» is «Helsingør Kommune».

    Args:
        strategies: The strategies.
        clustering: Their goals, clustered.
        options: Level of comparison, intervals.
        facts: What tables of the user say about them; see `join`.
    """

    def __init__(
        self,
        strategies: Sequence[Strategy],
        clustering: Clustering,
        options: BenchmarkOptions,
        facts: Facts | None = None,
    ) -> None:
        self._holdings = holdings_of(strategies, clustering, options, facts)
        self._texts = {
            goal_id(strategy.id, element.id): " ".join(element.text.split())
            for strategy in strategies
            for element in strategy.elements
        }

    @property
    def municipalities(self) -> tuple[str, ...]:
        """The names of who is compared, sorted."""
        return tuple(owner.name for owner in self._holdings.owners)

    @property
    def strategies(self) -> tuple[Strategy, ...]:
        """The plans that are compared, by municipality."""
        return tuple(s for owner in self._holdings.owners for s in owner.strategies)

    @property
    def _clustering(self) -> Clustering:
        return self._holdings.clustering

    @property
    def _facts(self) -> Facts:
        return {owner.name: owner.facts for owner in self._holdings.owners}

    def participants(self) -> Answer[Participant]:
        """Who is compared: plans, goals, and whether they are few."""
        return Answer(Participant, participants(self._holdings))

    def coverage(self) -> Coverage:
        """Who has goals on what: counts, and shares of each one's goals with intervals."""
        return Coverage(CoverageCell, coverage(self._holdings), self._texts)

    def gaps(self, municipality: str) -> Answer[Gap]:
        """What others have goals on and one has none: what most have first.

        Raises:
            UnknownMunicipalityError: It is not in the benchmark.
        """
        return Answer(Gap, gaps(self._holdings, self._owner(municipality)), self._texts)

    def distinctive(self, municipality: str) -> Answer[Distinction]:
        """What only one has goals on, or significantly more than the others.

        Raises:
            UnknownMunicipalityError: It is not in the benchmark.
        """
        rows = distinctive(self._holdings, self._owner(municipality))
        return Answer(Distinction, rows, self._texts)

    def peers(self, municipality: str) -> Answer[Peer]:
        """Who is most like one, and in what.

        Raises:
            UnknownMunicipalityError: It is not in the benchmark.
        """
        return Answer(Peer, peers(self._holdings, self._owner(municipality)))

    def compare(self, a: str, b: str) -> Answer[ComparisonRow]:
        """Two side by side: matched goals in one row, those of only one below.

        Raises:
            UnknownMunicipalityError: One of them is not in the benchmark.
        """
        rows = compare(self._holdings, self._owner(a), self._owner(b))
        return Answer(ComparisonRow, rows, self._texts)

    def ambition(
        self, by: Literal["municipality", "group", "both"] = "municipality"
    ) -> Answer[Ambition]:
        """How much is binding, has a target, a deadline, somebody responsible.

        Args:
            by: Count for each municipality, for each cluster or theme, or for each
                municipality in each of them.
        """
        return Answer(Ambition, _AMBITION[by](self._holdings), self._texts)

    def trends(self, municipality: str | None = None) -> Answer[Trend]:
        """How the emphasis moves from the plans of one year to those of the next.

        Args:
            municipality: Look at its plans only; None looks at all.

        Raises:
            UnknownMunicipalityError: It is not in the benchmark.
            EmptyCorpusError: The plans do not begin in two different years.
        """
        owners = (self._owner(municipality),) if municipality else self._holdings.owners
        return Answer(Trend, trends(self._holdings, owners), self._texts)

    def country(self) -> Answer[CountryComparison]:
        """Denmark beside Sweden: how many municipalities of each have goals on what.

        Raises:
            EmptyCorpusError: One of the two has no municipality here.
        """
        return Answer(CountryComparison, countries(self._holdings), self._texts)

    def kpis(self, kpis: Mapping[str, Sequence[str]]) -> Answer[KpiRow]:
        """Put key figures beside the goals on what they measure.

        Nothing is fetched: the names are yours, and the values are the columns of that name
        in the tables that were joined (`join`).

        Args:
            kpis: Names of figures, such as ids in Kolada, by the id of the cluster or theme
                that they measure: ``{"t2": ["N07403"]}``.

        Raises:
            InputError: There is no such cluster or theme.
        """
        return Answer(KpiRow, kpi_rows(self._holdings, kpis), self._texts)

    def join(
        self, table: pd.DataFrame | Iterable[Mapping[str, object]], on: str = "code"
    ) -> Benchmark:
        """Return the benchmark with a table of yours joined to the municipalities.

        The columns are then in `participants`; a column ``population`` serves
        ``where(size=…)``, and columns named like key figures serve `kpis`.

        Args:
            table: A pandas frame, or mappings: a row for each municipality.
            on: The column with the municipalities' codes.

        Raises:
            InputError: The column is missing, or matches nobody or somebody twice.
        """
        new = facts_of(self._holdings.owners, rows_of(table), on)
        facts = {
            owner.name: {**owner.facts, **new.get(owner.name, {})}
            for owner in self._holdings.owners
        }
        return Benchmark(self.strategies, self._clustering, self._holdings.options, facts)

    def at(self, level: Literal["cluster", "theme"]) -> Benchmark:
        """Return the same benchmark by clusters, or by the broader themes."""
        options = self._holdings.options.model_copy(update={"level": level})
        return Benchmark(self.strategies, self._clustering, options, self._facts)

    def where(  # noqa: PLR0913  (one keyword for each filter)
        self,
        *,
        country: Country | None = None,
        kind: StrategyKind | None = None,
        region: str | None = None,
        period: int | tuple[int, int] | None = None,
        size: tuple[float | None, float | None] | None = None,
        theme: str | None = None,
    ) -> Benchmark:
        """Return the benchmark of some of the plans, or of the goals of one theme.

        Args:
            country: ``DK`` or ``SE``.
            kind: Kind of the plan.
            region: A Danish region or Swedish county; «Syddanmark» is «Region Syddanmark».
            period: Plans in force in a year, or in one of the years from first to last.
            size: Smallest and largest population, from a table that was joined; None is
                open.
            theme: Id or name of a theme: only its goals are counted.

        Raises:
            EmptyCorpusError: No two municipalities are left.
            InputError: There is no such region or theme, or no size is known.
        """
        wanted = Filter(country, kind, region, period, size)
        clustering = within_theme(self._clustering, theme) if theme else self._clustering
        return Benchmark(
            chosen(self._holdings, wanted), clustering, self._holdings.options, self._facts
        )

    def to_frame(self) -> pd.DataFrame:
        """Return the coverage as a tidy frame; every other answer has its own."""
        return self.coverage().to_frame()

    def to_record(self) -> BenchmarkRecord:
        """Return the whole benchmark as data."""
        return to_record(self._holdings)

    def _repr_html_(self) -> str:
        return benchmark_html(self._holdings)

    def _owner(self, municipality: str) -> Owner:
        name = find_name(municipality, self.municipalities)
        return next(owner for owner in self._holdings.owners if owner.name == name)
