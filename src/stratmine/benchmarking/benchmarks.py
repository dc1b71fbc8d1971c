"""The benchmark: every question about who has which goals, and its answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal, get_args

from stratmine.benchmarking.facts import facts_of, rows_of
from stratmine.benchmarking.filters import Filter, chosen, within_theme
from stratmine.benchmarking.holdings import holdings_of
from stratmine.benchmarking.html import benchmark_html
from stratmine.benchmarking.owners import Facts
from stratmine.benchmarking.questions import Questions
from stratmine.benchmarking.record import to_record
from stratmine.errors import InputError
from stratmine.options import BenchmarkOptions, ReportOptions
from stratmine.reporting import write_report
from stratmine.schema import (
    BenchmarkRecord,
    Clustering,
    Corpus,
    Country,
    GroupLevel,
    OrganisationKind,
    Strategy,
    StrategyKind,
)

if TYPE_CHECKING:
    import pandas as pd


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
        InputError: What is given is no clustering, or one of other strategies.
    """
    compared = Benchmark(strategies, clustering, options or BenchmarkOptions())
    _check_clustered(strategies, clustering)
    return compared


def _check_clustered(strategies: Sequence[Strategy], clustering: Clustering) -> None:
    """Refuse plans whose goals were not clustered: everything would seem to be lacking in them."""
    clustered = {goal.strategy_id for goal in clustering.goals}
    for strategy in strategies:
        elements = strategy.of_type(*clustering.parameters.types)
        if strategy.id not in clustered and any(element.text.strip() for element in elements):
            raise InputError(
                f"the goals of {strategy.source.file} are not in the clustering: "
                "cluster all strategies that are compared"
            )


class Benchmark(Questions):
    """Municipalities compared; each number is traceable to the goals that it counts.

    A municipality may be named in any of its forms: «Helsingør» is «Helsingør Kommune».

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
        if not isinstance(clustering, Clustering):
            raise InputError("a benchmark needs the goals clustered: give what cluster returns")
        super().__init__(holdings_of(strategies, clustering, options, facts))

    @property
    def _clustering(self) -> Clustering:
        return self._holdings.clustering

    @property
    def _facts(self) -> Facts:
        return {owner.name: owner.facts for owner in self._holdings.owners}

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

    def at(self, level: GroupLevel) -> Benchmark:
        """Return the same benchmark by clusters, by the broader themes, or by codes.

        Raises:
            EmptyCorpusError: The goals have no codes.
            InputError: There is no such level.
        """
        if level not in get_args(GroupLevel):
            raise InputError(
                f"there is no level {level!r}: there are {', '.join(get_args(GroupLevel))}"
            )
        options = self._holdings.options.model_copy(update={"level": level})
        return Benchmark(self.strategies, self._clustering, options, self._facts)

    def where(  # noqa: PLR0913  (one keyword for each filter)
        self,
        *,
        country: Country | None = None,
        body: OrganisationKind | None = None,
        kind: StrategyKind | None = None,
        region: str | None = None,
        period: int | tuple[int, int] | None = None,
        size: tuple[float | None, float | None] | None = None,
        theme: str | None = None,
    ) -> Benchmark:
        """Return the benchmark of some of the plans, or of the goals of one theme.

        Args:
            country: ``DK`` or ``SE``.
            body: Kind of the body: ``municipality``, ``region``, ``state`` and so on.
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
        wanted = Filter(country, body, kind, region, period, size)
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

    def to_html(
        self,
        path: str | Path,
        *,
        language: Literal["da", "sv", "en"] = "en",
        title: str | None = None,
        documents: str | Path | Sequence[str | Path] = (),
        pictures: bool = False,
    ) -> Path:
        """Write a report for people: one HTML file that works offline.

        Args:
            path: The file to write.
            language: Language that the report opens in; the reader can switch.
            title: Title of the report; None takes the standard one.
            documents: Folders (or files) with the PDFs that were read: the report links to
                their pages.
            pictures: Show small pictures of the places in these PDFs.

        Returns:
            The path of the file.

        Example:
            >>> bench.to_html("report.html", language="da", documents="plans/")
        """
        folders = [documents] if isinstance(documents, str | Path) else documents
        options = ReportOptions(
            language=language,
            title=title,
            documents=tuple(map(Path, folders)),
            pictures=pictures,
        )
        corpus = Corpus.of(self.strategies)
        return write_report(path, corpus, self._clustering, self.to_record(), options)

    def __repr__(self) -> str:
        level = self._holdings.options.level
        return f"<Benchmark of {len(self.municipalities)} municipalities by {level}>"

    def _repr_html_(self) -> str:
        return benchmark_html(self._holdings)
