"""How well encoders tell the topics of texts apart, and whether their language shows.

    python models/training/evaluate_topics.py models/encoder models/static --data ../shared/data

SIB-200 (Adelani and others, 2024): 1,004 sentences in Danish and in Swedish, with one of seven
topics. Vectors are cut into seven clusters by k-means, as they are and after the language balance
of `stratmine.cluster`. Printed, as a Markdown table: V-measure of the clusters against topic and
against language, and how often a sentence and its translation share a cluster.
"""

from __future__ import annotations

import argparse
import csv
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.cluster import KMeans
from sklearn.metrics import v_measure_score

from stratmine.clustering.balance import language_offsets, remove_offsets
from stratmine.embedding import OnnxEncoder, StaticEncoder

TEXTS = "eval/sib200_da_sv_topics.tsv"
RUNS, SEED = 10, 1


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("models", type=Path, nargs="+", help="model folders")
    parser.add_argument("--data", type=Path, required=True, help="has eval/")
    arguments = parser.parse_args()
    with (arguments.data / TEXTS).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    texts = [row[language] for language in ("da", "sv") for row in rows]
    languages = ["da"] * len(rows) + ["sv"] * len(rows)
    topics = [row["category"] for row in rows] * 2
    print("| encoder | languages | V, topic | V, language | pairs in one cluster |")
    print("|---|---|---|---|---|")
    for folder in arguments.models:
        is_static = not (folder / "model.onnx").exists()
        vectors = (StaticEncoder if is_static else OnnxEncoder)(folder).encode(texts)
        balanced = remove_offsets(vectors, languages, language_offsets(vectors, languages))
        for name, matrix in (("as they are", vectors), ("balanced", balanced)):
            print(f"| {folder.name} | {name} | {_figures(matrix, topics, languages)} |")


def _figures(vectors: NDArray[np.float32], topics: Sequence[str], languages: Sequence[str]) -> str:
    clusterer = KMeans(len(set(topics)), n_init=RUNS, random_state=SEED)
    clusters = clusterer.fit_predict(vectors)
    danish, swedish = np.split(clusters, 2)
    figures = (
        v_measure_score(topics, clusters),
        v_measure_score(languages, clusters),
        float(np.mean(danish == swedish)),
    )
    return " | ".join(f"{figure:.3f}" for figure in figures)


if __name__ == "__main__":
    main()
