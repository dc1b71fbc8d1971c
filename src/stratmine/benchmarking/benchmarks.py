"""The benchmark: every question about who has which goals, and its answer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from stratmine.benchmarking.ambition import ambition_by_group, ambition_by_municipality
from stratmine.benchmarking.answer import Answer
from stratmine.benchmarking.comparison import compare
from stratmine.benchmarking.countries import countries
from stratmine.benchmarking.coverage import Coverage, coverage, participants
from stratmine.benchmarking.distinctive import distinctive
from stratmine.benchmarking.gaps import gaps
from stratmine.benchmarking.holdings import Holdings, Owner, holdings_of
from stratmine.benchmarking.names import find_name
from stratmine.benchmarking.peers import peers
from stratmine.errors import EmptyCorpusError
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
    Participant,
    Peer,
    Strategy,
    StrategyKind,
    goal_id,
)

_TWO = 2


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
    """

    def __init__(
        self, strategies: Sequence[Strategy], clustering: Clustering, options: BenchmarkOptions
    ) -> None:
        self._holdings = _checked(holdings_of(strategies, clustering, options))
        self._texts = {
            goal_id(strategy.id, element.id): " ".join(element.text.split())
            for strategy in strategies
            for element in strategy.elements
        }

    @property
    def municipalities(self) -> tuple[str, ...]:
        """The names of who is compared, sorted."""
        return tuple(owner.name for owner in self._holdings.owners)

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

    def ambition(self, by: Literal["municipality", "group"] = "municipality") -> Answer[Ambition]:
        """How much is binding, has a target, a deadline, somebody responsible.

        Args:
            by: Count for each municipality, or for each cluster or theme.
        """
        count = ambition_by_municipality if by == "municipality" else ambition_by_group
        return Answer(Ambition, count(self._holdings), self._texts)

    def country(self) -> Answer[CountryComparison]:
        """Denmark beside Sweden: how many municipalities of each have goals on what.

        Raises:
            EmptyCorpusError: One of the two has no municipality here.
        """
        return Answer(CountryComparison, countries(self._holdings), self._texts)

    def where(self, country: Country | None = None, kind: StrategyKind | None = None) -> Benchmark:
        """Return the benchmark of the plans of one country or of one kind.

        Raises:
            EmptyCorpusError: No two municipalities are left.
        """
        of_country = {owner.name for owner in self._holdings.owners if owner.country == country}
        chosen = [
            strategy
            for owner in self._holdings.owners
            for strategy in owner.strategies
            if (country is None or owner.name in of_country)
            and (kind is None or strategy.kind == kind)
        ]
        return Benchmark(chosen, self._holdings.clustering, self._holdings.options)

    def to_record(self) -> BenchmarkRecord:
        """Return the whole benchmark as data."""
        owners = self._holdings.owners
        both = {"DK", "SE"} <= {owner.country for owner in owners}
        return BenchmarkRecord(
            level=self._holdings.options.level,
            confidence=self._holdings.options.confidence,
            participants=participants(self._holdings),
            coverage=tuple(cell for cell in coverage(self._holdings) if cell.count),
            gaps=tuple(gap for owner in owners for gap in gaps(self._holdings, owner)),
            distinctive=tuple(
                row for owner in owners for row in distinctive(self._holdings, owner)
            ),
            peers=tuple(peer for owner in owners for peer in peers(self._holdings, owner)),
            ambition=ambition_by_municipality(self._holdings),
            countries=countries(self._holdings) if both else (),
        )

    def _owner(self, municipality: str) -> Owner:
        name = find_name(municipality, self.municipalities)
        return next(owner for owner in self._holdings.owners if owner.name == name)


def _checked(holdings: Holdings) -> Holdings:
    names = [owner.name for owner in holdings.owners]
    if not names:
        raise EmptyCorpusError("there are no plans to compare: read at least two")
    if len(names) < _TWO:
        raise EmptyCorpusError(
            f"all plans are of {names[0]}: a benchmark needs plans of at least two municipalities"
        )
    if not any(owner.goals for owner in holdings.owners):
        raise EmptyCorpusError(
            "none of the goals in the clustering is from these plans: cluster them first"
        )
    return holdings
