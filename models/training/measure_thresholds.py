"""How well clusters match groups made by hand, at each threshold: what the defaults rest on.

    python models/training/measure_thresholds.py models/encoder [--shared ../shared]

All goals, focus areas and activities of the bundled corpora are clustered as the library does it,
each read by itself, after its heading and after the title of its plan, with what stands under it,
and by the ends of the codebook that it may serve, where there is a coder for the model. B-cubed
precision, recall and F1 compare the clusters of those in a group of ``corpora/related.json`` with
the groups; the rest has no counterpart. What is in several groups counts in its first.

With ``--shared``, the folder of the shared evaluation data, so are the goals of real plans that
two readers gave the same code (F1), and the judged pairs of five real plans are counted that share
a cluster.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import json
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from stratmine.clustering.balance import language_offsets, remove_offsets
from stratmine.clustering.codes import beside_codes, coder_for, likely_ends
from stratmine.clustering.grouping import Thresholds, group
from stratmine.clustering.vectors import Placed, encode_in_context
from stratmine.embedding import Encoder, OnnxEncoder
from stratmine.evaluation import ClusterScores, evaluate_clusters
from stratmine.options import ClusterOptions

CORPORA = Path(__file__).resolve().parents[2] / "corpora"
CODES = Path(__file__).resolve().parents[1] / "taxonomy" / "agreement" / "codes.csv"
TYPES = ("focus_area", "goal", "activity")
THRESHOLDS = np.arange(0.58, 0.80, 0.02)
Matrix = NDArray[np.float32]
Name = tuple[str, str]
"""The document of an element, and its id."""


@dataclass(frozen=True)
class Item:
    """An element: its name, its words, those above and under it, title and language."""

    name: Name
    text: str
    above: str
    title: str
    under: list[str]
    language: str


@dataclass(frozen=True)
class Measured:
    """Elements that are clustered together, and which of them belong together."""

    items: list[Item]
    vectors: Matrix
    groups: dict[Name, Hashable]

    def clusters(self, threshold: float) -> dict[Name, int]:
        """Return the cluster of each element, -1 for what stands alone."""
        texts = [item.text for item in self.items]
        labels = group(self.vectors, texts, Thresholds(threshold, threshold)).clusters.tolist()
        return {item.name: label for item, label in zip(self.items, labels, strict=True)}

    def scores(self, threshold: float) -> ClusterScores:
        """Return how clusters agree with the groups."""
        cluster = self.clusters(threshold)
        known = [name for name in self.groups if name in cluster]
        return evaluate_clusters([self.groups[n] for n in known], [cluster[n] for n in known])


def main() -> None:
    """Measure and print a Markdown table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("model", type=Path)
    parser.add_argument("--shared", type=Path, help="folder of the shared evaluation data")
    arguments = parser.parse_args()
    encoder = OnnxEncoder(arguments.model)
    items = read_items(sorted((CORPORA / "gold").glob("*.json")))
    bundled = Measured(items, vectors_of(items, encoder), related_groups())
    columns = ["threshold", "precision", "recall", "F1"]
    if arguments.shared:
        columns += ["F1, same code", "related together", "unrelated together"]
        gold = arguments.shared / "gold"
        coded = read_coded(gold, encoder)
        items = read_items(sorted(gold.glob("00*.json")))
        plans = Measured(items, vectors_of(items, encoder), {})
        judged = json.loads((arguments.shared / "gold_related_seeds.json").read_text("utf-8"))
    print(f"| {' | '.join(columns)} |\n|{'---|' * len(columns)}")
    for threshold in THRESHOLDS.tolist():
        scores = bundled.scores(threshold)
        cells = [f"{figure:.3f}" for figure in (scores.precision, scores.recall, scores.f1)]
        if arguments.shared:
            cells.append(f"{coded.scores(threshold).f1:.3f}")
            cells += together(plans.clusters(threshold), judged)
        print(f"| {threshold:.2f} | {' | '.join(cells)} |")


def vectors_of(items: Sequence[Item], encoder: Encoder) -> Matrix:
    """Return vectors that say how alike elements are, read as the library reads them."""
    placed = Placed(
        [item.text for item in items],
        [[item.above] if item.above else [] for item in items],
        [item.title for item in items],
        [item.under for item in items],
    )
    options = ClusterOptions()
    vectors = encode_in_context(
        placed, encoder, options.context_weight, options.title_weight, options.children_weight
    )
    background = float(np.square(vectors.mean(axis=0)).sum())
    print(f"{len(items)} elements, mean similarity {background:.2f}")
    languages = [item.language for item in items]
    coder = coder_for(encoder)
    ends = likely_ends(placed, languages, vectors, coder) if coder else [()] * len(items)
    vectors = remove_offsets(vectors, languages, language_offsets(vectors, languages))
    return beside_codes(vectors, ends, options.code_weight)


def read_items(files: Sequence[Path]) -> list[Item]:
    """Return the elements of annotated documents."""
    items = []
    for path in files:
        gold: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        texts = {element["id"]: element["text"] for element in gold["elements"]}
        items += [
            Item(
                (path.stem, element["id"]),
                element["text"],
                texts.get(element.get("parent") or "", ""),
                gold["document"]["title"] or "",
                [each["text"] for each in gold["elements"] if each.get("parent") == element["id"]],
                gold["document"]["language"],
            )
            for element in gold["elements"]
            if element["type"] in TYPES
        ]
    return items


def related_groups() -> dict[Name, Hashable]:
    """Return the group of each element of the bundled corpora that is in one."""
    related = json.loads((CORPORA / "related.json").read_text(encoding="utf-8"))
    groups: dict[Name, Hashable] = {}
    for number, gold in enumerate(related):
        for member in gold["members"]:
            groups.setdefault((Path(member["file"]).stem, member["id"]), number)
    return groups


def read_coded(gold: Path, encoder: Encoder) -> Measured:
    """Return the goals of real plans that two readers gave the same code, grouped by it."""
    with CODES.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["a"] == row["b"] != "none"]
    code = {(row["document"], row["text_sha256"]): row["a"] for row in rows}
    items, groups = [], {}
    for item in read_items(sorted(gold.glob("*.json"))):
        key = (item.name[0], hashlib.sha256(item.text.encode("utf-8")).hexdigest()[:16])
        if key in code:
            items.append(item)
            groups[item.name] = code[key]
    return Measured(items, vectors_of(items, encoder), groups)


def together(cluster: dict[Name, int], judged: list[dict[str, Any]]) -> list[str]:
    """Return how many related, and how many unrelated, of the judged pairs share a cluster."""
    cells = []
    for related in (True, False):
        pairs = [
            tuple((Path(pair[side]["file"]).stem, pair[side]["id"]) for side in "ab")
            for pair in judged
            if pair["sure"] and pair["related"] is related
        ]
        known = [(a, b) for a, b in pairs if a in cluster and b in cluster]
        cells.append(f"{sum(cluster[a] == cluster[b] >= 0 for a, b in known)} of {len(known)}")
    return cells


if __name__ == "__main__":
    main()
