"""The whole way, from a folder of documents to clusters, benchmark and report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from stratmine.benchmarking import Benchmark, benchmark
from stratmine.clustering import GoalClustering, cluster
from stratmine.embedding import Encoder, EncoderLike, load_encoder
from stratmine.errors import EmptyCorpusError
from stratmine.options import AnalyseOptions, ReportOptions
from stratmine.pipeline.files import Sources, find_files
from stratmine.pipeline.progress import Progress
from stratmine.pipeline.read import read_files
from stratmine.pipeline.results import ResultFolder
from stratmine.reporting import write_report
from stratmine.schema import Corpus, Edit, Issue


@dataclass(frozen=True, slots=True)
class Analysis:
    """The results of a whole run.

    Attributes:
        corpus: The strategies, and what became of each file.
        clustering: Which goals belong together; None if the documents have no goals.
        benchmark: The comparison; None where there are no two municipalities to compare.
        files: Where each result was written, by what it is: ``strategies``, ``elements``,
            ``outcomes``, ``clustering``, ``benchmark``, ``report``; empty if no folder was
            named.
        issues: What could not be done after reading, and why.
    """

    corpus: Corpus
    clustering: GoalClustering | None = None
    benchmark: Benchmark | None = None
    files: dict[str, Path] = field(default_factory=dict)
    issues: tuple[Issue, ...] = ()


def analyse(
    sources: Sources,
    out: str | Path | None = None,
    options: AnalyseOptions | None = None,
    *,
    encoder: EncoderLike = None,
    progress: bool | None = None,
) -> Analysis:
    """Read, match and compare documents; see `stratmine.analyse`."""
    options = options or AnalyseOptions()
    results = ResultFolder(Path(out)) if out is not None else None
    files = find_files(sources, results.folder if results else None)
    # A wrong model or a damaged result folder is told before the long work, not after it.
    encoder = load_encoder(encoder)
    edits = results.read_edits() if results else ()
    with Progress(enabled=progress) as shown:
        shown.step("Reading documents", len(files))
        corpus = _read(files, options, results, shown)
        shown.step("Matching goals")
        clustering, comparison, issues = _compare(corpus, encoder, edits, options, results)
        shown.step("Writing the report")
        if results is not None:
            record = comparison.to_record() if comparison else None
            report = _with_documents(options.report, tuple(files.values()))
            results.files["report"] = write_report(
                results.report, corpus, clustering, record, report
            )
    return Analysis(corpus, clustering, comparison, results.files if results else {}, issues)


def _read(
    files: dict[str, Path],
    options: AnalyseOptions,
    results: ResultFolder | None,
    shown: Progress,
) -> Corpus:
    """Read all documents, writing each strategy as soon as it is there."""
    corpus = read_files(files, options, results.strategies if results else None, shown.advance)
    if results is not None:
        results.write_corpus(corpus)
    if not corpus.strategies:
        reasons = "\n".join(f"  {outcome.issues[0].message}" for outcome in corpus.outcomes)
        raise EmptyCorpusError(f"no document could be read:\n{reasons}")
    return corpus


def _compare(
    corpus: Corpus,
    encoder: Encoder,
    edits: Sequence[Edit],
    options: AnalyseOptions,
    results: ResultFolder | None,
) -> tuple[GoalClustering | None, Benchmark | None, tuple[Issue, ...]]:
    """Cluster and compare; what cannot be done is an issue, and the rest is kept."""
    try:
        clustering = cluster(corpus.strategies, encoder, options.cluster, edits)
    except EmptyCorpusError as error:
        return None, None, (Issue(stage="clustering", code=error.code, message=str(error)),)
    if results is not None:
        results.write_clustering(clustering)
    try:
        comparison = benchmark(corpus.strategies, clustering, options.benchmark)
    except EmptyCorpusError as error:
        issue = Issue(stage="benchmarking", code=error.code, message=str(error))
        return clustering, None, (issue,)
    if results is not None:
        results.write_benchmark(comparison)
    return clustering, comparison, ()


def _with_documents(options: ReportOptions, files: tuple[Path, ...]) -> ReportOptions:
    """Let the report link to the files that were read, unless it is told where they are."""
    return options if options.documents else options.model_copy(update={"documents": files})
