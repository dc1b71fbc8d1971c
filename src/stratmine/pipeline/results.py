"""The folder that a run writes its results into."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from stratmine import exchange
from stratmine.benchmarking import Benchmark
from stratmine.clustering import GoalClustering
from stratmine.clustering.result import RECORD
from stratmine.errors import CorruptDocumentError
from stratmine.pipeline.files import OUTCOMES, result_names, strategies_in
from stratmine.schema import Clustering, Corpus, Edit, Outcome

BENCHMARK = "benchmark.json"


class ResultFolder:
    """Writes each result of a run as soon as it is there.

    Args:
        folder: Made if it does not exist.

    Attributes:
        folder: The folder itself.
        strategies: The folder of the strategies.
        clustering: The folder of the clusters.
        report: Where the report belongs.
        files: Where each result was written, by what it is.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.strategies = strategies_in(folder)
        self.clustering = folder / "clustering"
        self.report = folder / "report.html"
        self.files: dict[str, Path] = {}

    def write_corpus(self, corpus: Corpus) -> None:
        """Write what became of each file, and all elements as one table.

        What an earlier run left of documents that are no longer read is taken away first.
        """
        self._discard_old(corpus.outcomes)
        self.files["strategies"] = self.strategies
        self.files["outcomes"] = exchange.write_outcomes(corpus.outcomes, self.folder / OUTCOMES)
        self.files["elements"] = exchange.write_csv(corpus.strategies, self.folder / "elements.csv")

    def _discard_old(self, outcomes: Sequence[Outcome]) -> None:
        if not (self.folder / OUTCOMES).is_file():
            return
        try:
            before = exchange.read_outcomes(self.folder / OUTCOMES)
        except CorruptDocumentError:  # not from a run: nothing here is ours to take away
            return
        for name in _written(before) - _written(outcomes):
            path = (self.strategies / name).resolve()
            # The file may come from others, and name what is not in this folder.
            if path.is_relative_to(self.strategies.resolve()):
                path.unlink(missing_ok=True)
        (self.folder / BENCHMARK).unlink(missing_ok=True)

    def read_edits(self) -> tuple[Edit, ...]:
        """Return what a person changed in the clusters that an earlier run wrote here.

        Raises:
            CorruptDocumentError: The file of the clusters is damaged.
            SchemaVersionError: It is of a version that this release cannot read.
        """
        record = self.clustering / RECORD
        return exchange.read_record(record, Clustering).edits if record.is_file() else ()

    def write_clustering(self, clustering: GoalClustering) -> None:
        """Write clusters, themes and vectors."""
        self.files["clustering"] = clustering.save(self.clustering)

    def write_benchmark(self, benchmark: Benchmark) -> None:
        """Write the comparison as JSON."""
        self.files["benchmark"] = exchange.write_record(
            benchmark.to_record(), self.folder / BENCHMARK
        )


def _written(outcomes: Iterable[Outcome]) -> set[str]:
    """Return the names of the strategies that a run wrote."""
    names = result_names(outcome.file for outcome in outcomes)
    return {names[o.file] for o in outcomes if o.strategy_id is not None}
