"""The verbs, in the order in which the work is done.

Each takes what the one before it gives::

    parse      file                       -> ParsedDocument
    extract    file or ParsedDocument     -> Strategy
    read_corpus folder                    -> Corpus of strategies and outcomes
    embed      texts                      -> matrix of vectors
    cluster    strategies                 -> GoalClustering
    similar    query, strategies          -> matches
    benchmark  strategies, GoalClustering -> Benchmark
    diff       two versions of a plan     -> changes
    report     all of these               -> HTML file
    analyse    folder                     -> all of it, with files
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from stratmine import benchmarking, clustering, embedding, extraction, parsing, pipeline, reporting
from stratmine.arguments import corpus_of, optional, options_of, strategies_of
from stratmine.benchmarking import LIKENESS, Answer, Benchmark
from stratmine.clustering import GoalClustering, Matches
from stratmine.embedding import EncoderLike
from stratmine.options import (
    AnalyseOptions,
    BenchmarkOptions,
    ClusterOptions,
    ExtractOptions,
    ParseOptions,
    ReportOptions,
)
from stratmine.pipeline import Analysis, Sources
from stratmine.schema import (
    ELEMENT_KINDS,
    Change,
    Clustering,
    Corpus,
    Edit,
    ElementKind,
    ParsedDocument,
    Strategy,
)


def parse(path: str | Path, options: ParseOptions | None = None) -> ParsedDocument:
    """Read a PDF, HTML, DOCX or text file into blocks in reading order.

    Args:
        path: The file.
        options: Limits, password and the like.

    Raises:
        InputError: One of its kinds: the file is missing, empty, encrypted, damaged,
            scanned without text, too large, or of another format.

    Example:
        >>> document = sm.parse("plan.pdf")
        >>> [block.text for block in document.blocks if block.kind == "heading"]
    """
    return parsing.parse(path, options_of(options, ParseOptions))


def extract(
    document: ParsedDocument | str | Path,
    options: ExtractOptions | None = None,
    *,
    parse_options: ParseOptions | None = None,
) -> Strategy:
    """Extract goals, activities and all the other elements from a document.

    Args:
        document: A parsed document, or a file to parse first.
        options: What to keep.
        parse_options: Options of parsing, where a file is given.

    Raises:
        InputError: The file cannot be read.
        LanguageError: The document is in neither Danish nor Swedish.

    Example:
        >>> strategy = sm.extract("plan.pdf")
        >>> for goal in strategy.of_type("goal"):
        ...     print(goal.text, goal.provenance[0].page)
    """
    if not isinstance(document, ParsedDocument):
        document = parse(document, parse_options)
    return extraction.extract(document, options_of(options, ExtractOptions))


def read_corpus(
    sources: Sources,
    options: AnalyseOptions | None = None,
    *,
    out: str | Path | None = None,
) -> Corpus:
    """Read a folder of documents, or of strategies saved as JSON.

    A file that cannot be read is an outcome in the corpus, not an exception.

    Args:
        sources: A folder, a file, or several of either.
        options: Options of parsing and extraction, and the number of processes.
        out: A folder to write each strategy into, as JSON, as soon as it is read.

    Raises:
        DocumentNotFoundError: A source does not exist, or there is nothing to read.

    Example:
        >>> corpus = sm.read_corpus("plans/")
        >>> [outcome.file for outcome in corpus.failed]
    """
    return pipeline.read_corpus(sources, options_of(options, AnalyseOptions), out=out)


def embed(texts: Sequence[str], encoder: EncoderLike = None) -> NDArray[np.float32]:
    """Turn texts into unit vectors that lie close where the meaning is close.

    Args:
        texts: n texts, Danish or Swedish.
        encoder: The encoder; None takes the shipped one.

    Returns:
        An array of shape (n, d), each row of length 1.

    Example:
        >>> sm.embed(["Flere lærepladser", "Fler lärlingsplatser"]).shape
    """
    return embedding.load_encoder(encoder).encode(texts)


def cluster(
    strategies: Sequence[Strategy],
    options: ClusterOptions | None = None,
    *,
    encoder: EncoderLike = None,
    edits: Sequence[Edit] = (),
) -> GoalClustering:
    """Find goals that pursue the same end, across municipalities and languages.

    Args:
        strategies: The strategies whose goals are compared.
        options: What is clustered, and how close goals must be.
        encoder: The encoder; None takes the shipped one.
        edits: What a person changed in an earlier clustering (its ``edits``), done again.

    Raises:
        EmptyCorpusError: The strategies have no goals.
        InputError: What is given is not strategies.

    Example:
        >>> for group in sm.cluster(corpus.strategies).clusters:
        ...     print(group.label.da, group.label.sv, len(group.goal_ids))
    """
    return clustering.cluster(
        strategies_of(strategies),
        embedding.load_encoder(encoder),
        options_of(options, ClusterOptions),
        edits,
    )


def similar(
    query: str,
    strategies: Sequence[Strategy],
    k: int = 10,
    *,
    encoder: EncoderLike = None,
) -> Matches:
    """Return the goals in both languages that are closest to a query, the closest first.

    Args:
        query: A few words in Danish, Swedish, Norwegian or English.
        strategies: Where to look.
        k: How many matches to return at most.
        encoder: The encoder; None takes the shipped one.

    Raises:
        EmptyCorpusError: The strategies have no goals.
        InputError: The query is empty, ``k`` is below 1, or what is given is not strategies.

    Example:
        >>> sm.similar("one-stop service", corpus.strategies)[0].goal.text
        >>> sm.similar("skog", corpus.strategies, k=50).to_frame().to_csv("skog.csv")
    """
    return clustering.similar(
        query, strategies_of(strategies), embedding.load_encoder(encoder), k=k
    )


def benchmark(
    strategies: Sequence[Strategy],
    clustering: GoalClustering,
    options: BenchmarkOptions | None = None,
) -> Benchmark:
    """Compare municipalities: who has goals on what, who lacks them, who is alike.

    Args:
        strategies: The strategies.
        clustering: Their goals, clustered.
        options: Level of comparison, level of confidence, what counts as few.

    Raises:
        EmptyCorpusError: There are no two municipalities to compare.
        InputError: What is given is not strategies, or their goals are not in the clustering.

    Example:
        >>> bench = sm.benchmark(corpus.strategies, sm.cluster(corpus.strategies))
        >>> bench.coverage().to_frame()
    """
    return benchmarking.benchmark(
        strategies_of(strategies), clustering, options_of(options, BenchmarkOptions)
    )


def diff(
    old: Strategy,
    new: Strategy,
    types: ElementKind | Sequence[ElementKind] = ELEMENT_KINDS,
    *,
    likeness: float = LIKENESS,
    encoder: EncoderLike = None,
) -> Answer[Change]:
    """Compare two versions of one plan: what was kept, changed, moved, dropped, and what is new.

    Elements of the same words are the same; the rest are matched by meaning, one to one.

    Args:
        old: The earlier version.
        new: The later version.
        types: The types (or the type) of elements to tell of.
        likeness: How alike two elements must be in meaning to be one. The value was measured for
            the shipped encoder; another needs its own.
        encoder: The encoder; None takes the shipped one.

    Returns:
        The elements of the new version in its order, then those that were dropped.

    Raises:
        InputError: There is no such type of elements, the likeness is not between 0 and 1, or what
            is given is not strategies.

    Example:
        >>> sm.diff(sm.extract("plan-2018.pdf"), sm.extract("plan-2024.pdf")).to_frame()
    """
    strategies_of([old, new])
    return benchmarking.diff(old, new, embedding.load_encoder(encoder), types, likeness)


def report(
    path: str | Path,
    corpus: Corpus,
    clustering: GoalClustering | None = None,
    benchmark: Benchmark | None = None,
    options: ReportOptions | None = None,
) -> Path:
    """Write a report for people, one HTML file that works offline, and return its path.

    Args:
        path: The file to write.
        corpus: What was read.
        clustering: Which goals belong together.
        benchmark: The comparison.
        options: Language, title, and where the documents are.

    Raises:
        InputError: What is given is not a corpus, clustering or benchmark, or the path is a folder.
        DocumentNotFoundError: A folder of the documents in the options does not exist.

    Example:
        >>> sm.report("report.html", corpus, clustering, bench)
    """
    compared = optional(benchmark, Benchmark, "benchmark")
    return reporting.write_report(
        path,
        corpus_of(corpus),
        optional(clustering, Clustering, "cluster"),
        compared.to_record() if compared else None,
        options_of(options, ReportOptions),
    )


def analyse(
    sources: Sources,
    out: str | Path | None = None,
    options: AnalyseOptions | None = None,
    *,
    encoder: EncoderLike = None,
    progress: bool | None = None,
) -> Analysis:
    """Do all of it: read, extract, match, compare, and write the results into a folder.

    Each strategy is written as soon as it is read; a document that fails is recorded and
    the rest goes on.

    Args:
        sources: A folder, a file, or several of either.
        out: The folder for the results, made if need be; None writes nothing.
        options: Options of every stage.
        encoder: The encoder; None takes the shipped one.
        progress: Show progress; None shows it where a terminal is there.

    Raises:
        DocumentNotFoundError: A source does not exist, or there is nothing to read.
        EmptyCorpusError: No document could be read.

    Example:
        >>> result = sm.analyse("plans/", out="result/")
        >>> result.files["report"]
    """
    return pipeline.analyse(
        sources, out, options_of(options, AnalyseOptions), encoder=encoder, progress=progress
    )
