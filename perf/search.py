"""How well queries are understood and answered, in Danish, Norwegian and English.

    python perf/search.py [--misses]

The queries of ``perf/queries.toml`` ask for ends of the codebook in three languages. For each:
whether the first end that the coder takes it for is one of those, and how many of the ten goals
found in the bundled corpora are among the ten found for the Danish words. Every second query is for
testing alone, and ``--misses`` shows only the others. Then the English names of the groups in
``corpora/related.json`` as queries for their members.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import tomllib
from pathlib import Path
from typing import Any

import numpy as np
from matching import CORPORA, TYPES

from stratmine import taxonomy
from stratmine.clustering import similar
from stratmine.clustering.query import in_danish
from stratmine.embedding import CachedEncoder, Encoder, default_encoder
from stratmine.evaluation import average_precision
from stratmine.options import ClusterOptions
from stratmine.schema import Element, Source, Strategy, goal_id

QUERIES = Path(__file__).with_name("queries.toml")
LANGUAGES = {"da": "Danish", "no": "Norwegian", "en": "English"}
FOUND = 10
OPTIONS = ClusterOptions(types=TYPES)


def main() -> None:
    """Measure and print two Markdown tables."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--misses", action="store_true", help="name queries that fail")
    arguments = parser.parse_args()
    queries: list[dict[str, Any]] = tomllib.loads(QUERIES.read_text("utf-8"))["query"]
    plans = [plan(file) for file in sorted((CORPORA / "gold").glob("*.json"))]
    with tempfile.TemporaryDirectory() as folder:
        encoder = CachedEncoder(default_encoder(), folder)
        print_understood(queries, plans, encoder, misses=arguments.misses)
        print_named_groups(plans, encoder)


def plan(file: Path) -> Strategy:
    """Return a document as its gold annotation has it."""
    gold = json.loads(file.read_text(encoding="utf-8"))
    return Strategy(
        id=file.stem,
        source=Source(file=gold["file"], sha256="0" * 64, media_type="text/plain"),
        title=gold["document"]["title"],
        language=gold["document"]["language"],
        country=gold["document"]["country"],
        elements=tuple(
            Element(id=e["id"], type=e["type"], text=e["text"], parent_id=e.get("parent"))
            for e in gold["elements"]
        ),
    )


def print_understood(
    queries: list[dict[str, Any]], plans: list[Strategy], encoder: Encoder, *, misses: bool
) -> None:
    """Print how often the first end is right, and how much of the answer is that to the Danish."""
    print("| queries | first end right | for testing | goals in common | for testing |")
    print("|---|---|---|---|---|")
    answers = [found(query["da"], plans, encoder) for query in queries]
    for language, name in LANGUAGES.items():
        texts = [query[language] for query in queries]
        ends = taxonomy.nearest([in_danish(text) for text in texts])
        right = [m[:1] and m[0].code in q["ends"] for m, q in zip(ends, queries, strict=True)]
        shared = [
            len(found(text, plans, encoder) & answer) / FOUND
            for text, answer in zip(texts, answers, strict=True)
        ]
        halves = (slice(0, None, 2), slice(1, None, 2))
        cells = [f"{sum(map(bool, right[half]))} of {len(right[half])}" for half in halves]
        cells += [f"{np.mean(shared[half]):.2f}" for half in halves]
        print(f"| {name} | {' | '.join(cells)} |")
        if misses:
            print(
                *(
                    f"    {text}"
                    for text, hit in list(zip(texts, right, strict=True))[::2]
                    if not hit
                )
            )


def found(text: str, plans: list[Strategy], encoder: Encoder) -> set[str]:
    """Return the ids of the first goals that are found."""
    return {match.goal.id for match in similar(text, plans, encoder, FOUND, OPTIONS)}


def print_named_groups(plans: list[Strategy], encoder: Encoder) -> None:
    """Print how well the English name of each gold group finds its members."""
    groups = json.loads((CORPORA / "related.json").read_text(encoding="utf-8"))
    figures = []
    for group in groups:
        members = {goal_id(Path(m["file"]).stem, m["id"]) for m in group["members"]}
        answer = similar(group["label_en"], plans, encoder, 10_000, OPTIONS)
        related = [match.goal.id in members for match in answer]
        ap = average_precision(related, [match.similarity for match in answer])
        figures.append((ap, np.mean(related[:FOUND]), related[0]))
    ap, first, best = np.mean(figures, axis=0)
    print(f"\n| names of {len(groups)} groups | AP | of the first ten right | first right |")
    print("|---|---|---|---|")
    print(f"| English | {ap:.2f} | {first:.2f} | {best:.2f} |")


if __name__ == "__main__":
    main()
