"""How well clusters match the ends at each threshold: what the library's defaults rest on.

    python models/training/measure_thresholds.py models/encoder

Goals of the ends held out for validation and testing are clustered as the library does it.
B-cubed precision, recall and F1 say how well the clusters match the ends. The same for the
codebook's themes, by clustering all of its goals.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
from goal_data import Goal, read_goals

from stratmine.clustering import GoalClusterer
from stratmine.embedding import OnnxEncoder
from stratmine.evaluation import evaluate_clusters

THRESHOLDS = np.arange(0.40, 0.74, 0.02)


def main() -> None:
    """Measure and print a Markdown table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("model", type=Path)
    parser.add_argument("--codebook", type=Path, default=Path("models/taxonomy"))
    arguments = parser.parse_args()
    goals = [goal for goal in read_goals(arguments.codebook) if goal.lang != "en"]
    encoder = OnnxEncoder(arguments.model)
    print("| threshold | part | precision | recall | F1 | clusters | gold |")
    print("|---|---|---|---|---|---|---|")
    for part in ("validation", "test"):
        held_out = [goal for goal in goals if goal.part == part]
        vectors = encoder.encode([goal.text for goal in held_out])
        for threshold in THRESHOLDS:
            ends = [goal.end for goal in held_out]
            print(_row(held_out, ends, vectors, float(threshold), part))
    vectors = encoder.encode([goal.text for goal in goals])
    for threshold in THRESHOLDS:
        themes = [goal.theme for goal in goals]
        print(_row(goals, themes, vectors, float(threshold), "themes"))


def _row(
    goals: list[Goal], gold: list[str], vectors: np.ndarray, threshold: float, part: str
) -> str:
    clusterer = GoalClusterer(threshold=threshold, theme_threshold=threshold)
    labels = clusterer.fit_predict(
        [goal.text for goal in goals], embeddings=vectors, languages=[goal.lang for goal in goals]
    )
    scores = evaluate_clusters(gold, labels.tolist())
    return (
        f"| {threshold:.2f} | {part} | {scores.precision:.3f} | {scores.recall:.3f} "
        f"| {scores.f1:.3f} | {labels.max() + 1} | {len(set(gold))} |"
    )


if __name__ == "__main__":
    main()
