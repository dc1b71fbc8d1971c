"""From results to the file that people open."""

from __future__ import annotations

from pathlib import Path

from stratmine.files import write_bytes
from stratmine.options import ReportOptions
from stratmine.reporting.html import render
from stratmine.reporting.plots import figures
from stratmine.reporting.texts import load_texts
from stratmine.reporting.view import build_view
from stratmine.schema import BenchmarkRecord, Clustering, Corpus


def write_report(
    path: str | Path,
    corpus: Corpus,
    clustering: Clustering | None = None,
    benchmark: BenchmarkRecord | None = None,
    options: ReportOptions | None = None,
) -> Path:
    """Write the report, in one step, and return its path.

    Args:
        path: The HTML file.
        corpus: What was read, and what went wrong.
        clustering: Which goals belong together. The map of goals needs its vectors, which
            a clustering has that was made or loaded by `stratmine.clustering`.
        benchmark: The comparison of municipalities.
        options: Language and title.
    """
    options = options or ReportOptions()
    texts = load_texts(options.language)
    view = build_view(corpus, clustering, benchmark, options)
    page = render(view, figures(view, getattr(clustering, "vectors", None), texts), texts)
    return write_bytes(path, page.encode())
