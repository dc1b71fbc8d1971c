"""How well clusters match groups made by hand, at each threshold: what the defaults rest on.

    python models/training/measure_thresholds.py models/encoder

All goals, focus areas and activities of the bundled corpora are clustered as the library does it,
each read by itself, after its heading and after the title of its plan, with what stands under it,
and by the ends of the codebook that it may serve, where there is a coder for the model. B-cubed
precision, recall and F1 compare the clusters of those in a group of ``corpora/related.json`` with
the groups; the rest has no counterpart. What is in several groups counts in its first.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from stratmine.clustering.balance import language_offsets, remove_offsets
from stratmine.clustering.codes import beside_codes, coder_for, likely_ends
from stratmine.clustering.grouping import Thresholds, group
from stratmine.clustering.vectors import Placed, encode_in_context
from stratmine.embedding import OnnxEncoder
from stratmine.evaluation import evaluate_clusters
from stratmine.options import ClusterOptions

CORPORA = Path(__file__).resolve().parents[2] / "corpora"
TYPES = ("focus_area", "goal", "activity")
THRESHOLDS = np.arange(0.46, 0.80, 0.03)


@dataclass(frozen=True)
class Item:
    """An element: its words, those above and under it, title, language and group, if any."""

    text: str
    above: str
    title: str
    under: list[str]
    language: str
    group: int | None


def main() -> None:
    """Measure and print a Markdown table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("model", type=Path)
    encoder = OnnxEncoder(parser.parse_args().model)
    items = read_items(CORPORA)
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
    vectors = beside_codes(vectors, ends, options.code_weight)
    print("| threshold | precision | recall | F1 | clusters |\n|---|---|---|---|---|")
    for threshold in THRESHOLDS:
        print(_row(items, vectors, float(threshold)))


def read_items(corpora: Path) -> list[Item]:
    """Return the annotated elements of the bundled documents."""
    related = json.loads((corpora / "related.json").read_text(encoding="utf-8"))
    groups: dict[tuple[str, str], int] = {}
    for number, gold in enumerate(related):
        for member in gold["members"]:
            groups.setdefault((member["file"], member["id"]), number)
    items = []
    for path in sorted((corpora / "gold").glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        texts = {element["id"]: element["text"] for element in gold["elements"]}
        items += [
            Item(
                element["text"],
                texts.get(element.get("parent") or "", ""),
                gold["document"]["title"] or "",
                [each["text"] for each in gold["elements"] if each.get("parent") == element["id"]],
                gold["document"]["language"],
                groups.get((gold["file"], element["id"])),
            )
            for element in gold["elements"]
            if element["type"] in TYPES
        ]
    return items


def _row(items: list[Item], vectors: np.ndarray, threshold: float) -> str:
    texts = [item.text for item in items]
    labels = group(vectors, texts, Thresholds(threshold, threshold)).clusters
    grouped = [row for row, item in enumerate(items) if item.group is not None]
    scores = evaluate_clusters(
        [items[row].group for row in grouped], [int(labels[row]) for row in grouped]
    )
    return (
        f"| {threshold:.2f} | {scores.precision:.3f} | {scores.recall:.3f} "
        f"| {scores.f1:.3f} | {labels.max() + 1} |"
    )


if __name__ == "__main__":
    main()
