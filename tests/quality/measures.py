"""The figures that the quality gate watches, measured on documents of the repository.

    python tests/quality/measures.py                  print the figures beside their floors
    python tests/quality/measures.py --raise          raise floors to the figures
    python tests/quality/measures.py --lower "why"    lower floors to the figures, with a reason

Floors stand in floors.json and only rise, unless a reason is given.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from math import floor
from pathlib import Path

import numpy as np

import stratmine as sm
from stratmine.evaluation import average_precision, evaluate, evaluate_clusters
from stratmine.schema import goal_id

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "perf"))

import matching

FLOORS = Path(__file__).with_name("floors.json")

SETS = {
    "corpora": (ROOT / "corpora" / "documents", ROOT / "corpora" / "gold"),
    "plans": (
        ROOT / "tests" / "fixtures" / "plans",
        ROOT / "tests" / "fixtures" / "plans" / "gold",
    ),
    "rough": (
        ROOT / "tests" / "fixtures" / "rough" / "read",
        ROOT / "tests" / "fixtures" / "rough" / "read" / "gold",
    ),
    "long": (
        ROOT / "tests" / "fixtures" / "long" / "read",
        ROOT / "tests" / "fixtures" / "long" / "read" / "gold",
    ),
    "long unread": (
        ROOT / "tests" / "fixtures" / "long" / "unread",
        ROOT / "tests" / "fixtures" / "long" / "unread" / "gold",
    ),
}
"""Documents and gold annotations: the bundled PDFs; plans as text, web pages and Word files;
rough and long texts whose misses were read, and long ones whose misses nobody reads."""

FORMATS = (".pdf", ".txt", ".html", ".docx")
MEASURES = (
    "all", "focus_area", "goal", "activity", "indicator", "parents",
    "responsible", "deadline", "status", "target", "fields",
)  # fmt: skip


def figures() -> dict[str, float]:
    """Return all figures by name, each between 0 and 1."""
    found: dict[str, float] = {}
    for name, (folder, gold) in SETS.items():
        files = sorted(path for path in folder.iterdir() if path.suffix in FORMATS)
        strategies = sm.read_corpus(files).strategies
        evaluation = evaluate(gold, strategies)
        for measure in MEASURES:
            value = evaluation.pooled(measure)
            if value is not None:
                found[f"{name} {measure}"] = value
    found["corpora related goals"] = related_goals()
    return found | matched()


def matched() -> dict[str, float]:
    """Return how well goals are matched by default: pairs by likeness, and clusters."""
    items = matching.bundled()
    vectors = matching.encodings(items, untuned=None)["stratmine"]
    labels = matching.clustered(items, vectors, matching.DEFAULTS["stratmine"])
    gold = [min(groups) for groups in items.groups]
    return {
        "corpora matching": average_precision(*matching.pairs(items, vectors)),
        "corpora clusters": evaluate_clusters(gold, labels).f1,
    }


def related_goals() -> float:
    """Return the average precision of the gold pairs of related goals, by the encoder alone."""
    groups = json.loads((ROOT / "corpora" / "related.json").read_text("utf-8"))
    texts: dict[str, str] = {}
    for path in sorted((ROOT / "corpora" / "gold").glob("*.json")):
        for element in json.loads(path.read_text("utf-8"))["elements"]:
            texts[goal_id(path.stem, element["id"])] = element["text"]
    members = [
        {goal_id(Path(m["file"]).stem, m["id"]) for m in group["members"]} for group in groups
    ]
    keys = sorted(set.union(*members))
    vectors = sm.embed([texts[key] for key in keys])
    pairs = [(i, j) for i in range(len(keys)) for j in range(i)]
    related = [any({keys[i], keys[j]} <= group for group in members) for i, j in pairs]
    similarity = [float(np.dot(vectors[i], vectors[j])) for i, j in pairs]
    return average_precision(related, similarity)


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the figures, and move floors if asked to."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--raise", dest="up", action="store_true", help="raise floors")
    parser.add_argument("--lower", metavar="REASON", help="lower floors, and say why")
    chosen = parser.parse_args(arguments)
    saved = (
        json.loads(FLOORS.read_text("utf-8")) if FLOORS.exists() else {"floors": {}, "lowered": []}
    )
    floors = saved["floors"]
    for name, figure in figures().items():
        print(f"{name:28} {figure:.4f}  floor {floors.get(name, 0):.2f}")
        rounded = floor(figure * 100) / 100
        if (chosen.up and rounded > floors.get(name, 0)) or (
            chosen.lower and rounded < floors.get(name, 0)
        ):
            floors[name] = rounded
    if chosen.lower:
        saved["lowered"].append(chosen.lower)
    FLOORS.write_text(json.dumps(saved, indent=1, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    main()
