"""The questions that a benchmark answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

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
from stratmine.benchmarking.gaps import gaps
from stratmine.benchmarking.holdings import Holdings
from stratmine.benchmarking.kpis import kpi_rows
from stratmine.benchmarking.names import find_name
from stratmine.benchmarking.owners import Owner
from stratmine.benchmarking.peers import Peers, peers
from stratmine.benchmarking.trends import trends
from stratmine.benchmarking.versions import diff, versions
from stratmine.errors import InputError
from stratmine.schema import (
    Ambition,
    Change,
    ComparisonRow,
    CountryComparison,
    CoverageCell,
    Distinction,
    Gap,
    KpiRow,
    Participant,
    Peer,
    Strategy,
    Trend,
    goal_id,
)

_AMBITION = {
    "municipality": ambition_by_municipality,
    "group": ambition_by_group,
    "both": ambition_by_both,
}


class Questions:
    """Answers from who has which goals; the base of `Benchmark`.

    Args:
        holdings: Who has which goals.
    """

    def __init__(self, holdings: Holdings) -> None:
        self._holdings = holdings
        self._texts = {
            goal_id(strategy.id, element.id): " ".join(element.text.split())
            for strategy in self.strategies
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

    def participants(self) -> Answer[Participant]:
        """Who is compared: plans, goals, and whether they are few."""
        return Answer(Participant, participants(self._holdings))

    def coverage(self) -> Coverage:
        """Who has goals on what: counts, and shares of each one's goals with intervals."""
        return Coverage(CoverageCell, coverage(self._holdings), self._texts)

    def gaps(self, municipality: str) -> Answer[Gap]:
        """What others have goals on and one has none: what those most like it have first.

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

    def peers(self, municipality: str) -> Peers:
        """Who is most like one, and in what.

        Raises:
            UnknownMunicipalityError: It is not in the benchmark.
        """
        return Peers(Peer, peers(self._holdings, self._owner(municipality)), self._texts)

    def compare(self, a: str, b: str) -> Answer[ComparisonRow]:
        """Two side by side: matched goals in one row, those of only one below.

        Raises:
            UnknownMunicipalityError: One of them is not in the benchmark.
            InputError: Both are the same.
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

        Raises:
            InputError: There is no such way to count.
        """
        if by not in _AMBITION:
            raise InputError(f"ambition cannot be counted by {by!r}: by {', '.join(_AMBITION)}")
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

    def changes(self, municipality: str) -> Answer[Change]:
        """What changed from one version of its plans to the next: see `stratmine.diff`.

        Two plans count as versions of one if they are of one kind, begin in different years,
        and have much in common; empty if there are none such.

        Raises:
            UnknownMunicipalityError: It is not in the benchmark.
        """
        encoder = self._holdings.encoder
        pairs = versions(self._owner(municipality).strategies, encoder)
        return Answer(Change, (change for pair in pairs for change in diff(*pair, encoder)))

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
            InputError: There is no such cluster or theme, or no joined table has the figure.
        """
        return Answer(KpiRow, kpi_rows(self._holdings, kpis), self._texts)

    def _owner(self, municipality: str) -> Owner:
        name = find_name(municipality, self.municipalities)
        return next(owner for owner in self._holdings.owners if owner.name == name)
