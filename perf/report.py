"""How large a report of 30 documents is, and how long it takes after clustering.

    python perf/report.py

The bundled documents are read once and repeated under other names until there are 30.
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

import stratmine as sm
from stratmine.resources import corpora_dir
from stratmine.schema import Corpus, Strategy

DOCUMENTS = 30


def main() -> None:
    """Read, cluster, and measure comparison and report."""
    read = sm.read_corpus(corpora_dir() / "documents").strategies
    corpus = Corpus.of(_copy(read[i % len(read)], i // len(read)) for i in range(DOCUMENTS))
    clustering = sm.cluster(corpus.strategies)
    start = time.perf_counter()
    bench = sm.benchmark(corpus.strategies, clustering)
    with tempfile.TemporaryDirectory() as folder:
        path = bench.to_html(Path(folder) / "report.html")
        seconds = time.perf_counter() - start
        size = path.stat().st_size
    elements = sum(len(strategy.elements) for strategy in corpus.strategies)
    print(f"{DOCUMENTS} documents, {elements} elements: {size / 1e6:.1f} MB in {seconds:.1f} s")


def _copy(strategy: Strategy, number: int) -> Strategy:
    owner = strategy.organisation
    if not number or owner is None:
        return strategy
    named = owner.model_copy(update={"name": f"{owner.name} {number + 1}"})
    return strategy.model_copy(update={"id": f"{strategy.id}{number}", "organisation": named})


if __name__ == "__main__":
    main()
