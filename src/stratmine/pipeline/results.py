"""The folder that a run writes its results into."""

from __future__ import annotations

from pathlib import Path

from stratmine import exchange
from stratmine.benchmarking import Benchmark
from stratmine.clustering import GoalClustering
from stratmine.schema import Corpus, Edit


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
        self.strategies = folder / "strategies"
        self.clustering = folder / "clustering"
        self.report = folder / "report.html"
        self.files: dict[str, Path] = {}

    def write_corpus(self, corpus: Corpus) -> None:
        """Write what became of each file, and all elements as one table."""
        self.files["strategies"] = self.strategies
        self.files["outcomes"] = exchange.write_outcomes(
            corpus.outcomes, self.folder / "outcomes.json"
        )
        self.files["elements"] = exchange.write_csv(corpus.strategies, self.folder / "elements.csv")

    def read_edits(self) -> tuple[Edit, ...]:
        """Return what a person changed in the clusters that an earlier run wrote here."""
        if not self.clustering.is_dir():
            return ()
        return GoalClustering.load(self.clustering).edits

    def write_clustering(self, clustering: GoalClustering) -> None:
        """Write clusters, themes and vectors."""
        self.files["clustering"] = clustering.save(self.clustering)

    def write_benchmark(self, benchmark: Benchmark) -> None:
        """Write the comparison as JSON."""
        self.files["benchmark"] = exchange.write_record(
            benchmark.to_record(), self.folder / "benchmark.json"
        )
