"""From results to the file that people open."""

from __future__ import annotations

from pathlib import Path

from stratmine.files import write_bytes
from stratmine.options import ReportOptions
from stratmine.reporting.goal_map import goal_map
from stratmine.reporting.html import render
from stratmine.reporting.places import Places, find_documents
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
        options: Language, title, and where the documents are.
    """
    options = options or ReportOptions()
    path = Path(path)
    places = Places(
        find_documents(corpus, options.documents), path.parent, pictures=options.pictures
    )
    view = build_view(corpus, clustering, benchmark, options, places)
    drawn = goal_map(view, getattr(clustering, "vectors", None))
    return write_bytes(
        path, render(view, drawn, load_texts(options.language, mixed=view.mixed)).encode()
    )
