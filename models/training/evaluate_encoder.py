"""How well encoders bring related goals and translations together.

    python models/training/evaluate_encoder.py MODEL ... --data ../shared/data \
        [--gold ../shared/gold --related ../shared/gold_related_seeds.json]

For character n-gram TF-IDF and each model folder it prints, as a Markdown table:

- the average precision of pairs of goals that share an end, among all pairs of goals of the ends
  held out for validation and for testing; and the same for pairs across the two languages
- the B-cubed F1 of clusters of these goals, at the library's default threshold and at the best;
  a static encoder is taken for a twin of the shipped one, with its threshold
- how often the goal closest to an English text of a test end is of that end
- with --gold and --related, the average precision of the judged pairs of goals in real documents
- how often a sentence's nearest neighbour in the other language is its translation (FLORES-200)
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from goal_data import Goal, read_goals, read_pairs
from model_folder import encode_with_torch, read_prefix
from numpy.typing import NDArray
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics import average_precision_score

from stratmine.clustering.grouping import Thresholds, group, measured_background
from stratmine.embedding import OnnxEncoder, StaticEncoder, static_encoder
from stratmine.evaluation import evaluate_clusters

Encode = Callable[[Sequence[str]], NDArray[np.float32]]
BITEXT = "eval/flores200_devtest_da_sv.tsv"
CUTS = np.arange(0.1, 0.96, 0.02).round(2)
"""Similarities at which clusters are cut for the best F1."""


def main() -> None:
    """Measure and print."""
    arguments = _arguments()
    rows = [_measure(encode_by_ngrams, arguments)]
    names = ["character TF-IDF"]
    for folder in arguments.models:
        background = measured_background(static_encoder()) if _is_static(folder) else None
        rows.append(_measure(encoder_for(folder), arguments, background))
        names.append(folder.name)
    columns = list(rows[0])
    print("| encoder |", " | ".join(columns), "|")
    print("|---" * (len(columns) + 1) + "|")
    for name, row in zip(names, rows, strict=True):
        print(f"| {name} |", " | ".join(f"{value:.3f}" for value in row.values()), "|")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("models", type=Path, nargs="+", help="model folders")
    parser.add_argument("--data", type=Path, required=True, help="has eval/")
    parser.add_argument("--codebook", type=Path, default=Path("models/taxonomy"))
    parser.add_argument("--gold", type=Path, help="strategies that the judged pairs refer to")
    parser.add_argument("--related", type=Path, help="judged pairs of goals, as JSON")
    return parser.parse_args()


def encoder_for(folder: Path) -> Encode:
    """Return the encoding function of a model folder: its ONNX graph, static table or torch."""
    if (folder / "model.onnx").is_file():
        return OnnxEncoder(folder).encode
    if _is_static(folder):
        return StaticEncoder(folder).encode
    prefix = read_prefix(folder)
    return lambda texts: encode_with_torch(folder, [prefix + text for text in texts])


def _is_static(folder: Path) -> bool:
    return not (folder / "config.json").is_file()


def encode_by_ngrams(texts: Sequence[str]) -> NDArray[np.float32]:
    """Return TF-IDF vectors of character n-grams, the yardstick without a model."""
    vectorizer = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True)
    dense: NDArray[np.float32] = vectorizer.fit_transform(texts).toarray().astype(np.float32)
    return dense


def _measure(
    encode: Encode, arguments: argparse.Namespace, background: float | None = None
) -> dict[str, float]:
    figures = {}
    ends = read_goals(arguments.codebook)
    for part in ("validation", "test"):
        goals = [goal for goal in ends if goal.part == part and goal.lang != "en"]
        vectors = encode([goal.text for goal in goals])
        every, across = end_precision(goals, vectors)
        figures[f"{part} ends AP"] = every
        figures[f"{part} ends da–sv AP"] = across
        default, best = _clusters_f1(goals, vectors, background)
        figures[f"{part} ends F1"], figures[f"{part} ends best F1"] = default, best
    figures["test en–da/sv acc@1"] = _query_accuracy(
        encode, [goal for goal in ends if goal.part == "test"]
    )
    if arguments.related and arguments.gold:
        figures["real pairs AP"] = _judged_precision(encode, arguments.related, arguments.gold)
    figures["da→sv acc@1"], figures["sv→da acc@1"] = bitext_accuracy(
        encode, arguments.data / BITEXT
    )
    return figures


def end_precision(goals: Sequence[Goal], vectors: NDArray[np.float32]) -> tuple[float, float]:
    """Return the average precision of pairs that share an end: all pairs, and da–sv pairs."""
    first, second = np.triu_indices(len(goals), k=1)
    ends = np.array([f"{goal.theme}: {goal.end}" for goal in goals])
    languages = np.array([goal.lang for goal in goals])
    same = ends[first] == ends[second]
    scores = (vectors @ vectors.T)[first, second]
    across = languages[first] != languages[second]
    return (
        float(average_precision_score(same, scores)),
        float(average_precision_score(same[across], scores[across])),
    )


def _clusters_f1(
    goals: Sequence[Goal], vectors: NDArray[np.float32], background: float | None
) -> tuple[float, float]:
    """Return the B-cubed F1 of clusters at the library's default threshold, and the best of any."""
    texts, ends = [goal.text for goal in goals], [goal.end for goal in goals]
    number = {end: row for row, end in enumerate(dict.fromkeys(ends))}

    def f1(thresholds: Thresholds) -> float:
        found = group(vectors, texts, thresholds).clusters.tolist()
        return evaluate_clusters([number[end] for end in ends], found).f1

    default = f1(Thresholds.of(None, None, vectors, background=background))
    return default, max(default, *(f1(Thresholds(cut, cut)) for cut in CUTS.tolist()))


def _query_accuracy(encode: Encode, goals: Sequence[Goal]) -> float:
    """Return how often the goal closest to an English text is of the text's end."""
    queries = [goal for goal in goals if goal.lang == "en"]
    answers = [goal for goal in goals if goal.lang != "en"]
    vectors = encode([goal.text for goal in [*queries, *answers]])
    scores = vectors[: len(queries)] @ vectors[len(queries) :].T
    closest = [answers[index] for index in scores.argmax(axis=1)]
    return float(np.mean([a.end == q.end for a, q in zip(closest, queries, strict=True)]))


def _judged_precision(encode: Encode, related: Path, gold: Path) -> float:
    """Return the average precision over the judged pairs that the judge was sure of."""
    elements = {}
    for path in sorted(gold.glob("*.json")):
        strategy = json.loads(path.read_text(encoding="utf-8"))
        for element in strategy["elements"]:
            elements[strategy["file"], element["id"]] = element["text"]
    pairs = [pair for pair in json.loads(related.read_text(encoding="utf-8")) if pair["sure"]]
    texts = [elements[pair[side]["file"], pair[side]["id"]] for side in "ab" for pair in pairs]
    left, right = _split(encode(texts))
    scores = np.sum(left * right, axis=1)
    return float(average_precision_score([pair["related"] for pair in pairs], scores))


def bitext_accuracy(encode: Encode, path: Path) -> tuple[float, float]:
    """Return how often a sentence's nearest neighbour is its translation, da to sv and sv to da."""
    pairs = read_pairs(path)
    danish, swedish = _split(encode([pair[side] for side in (0, 1) for pair in pairs]))
    scores, right = danish @ swedish.T, np.arange(len(pairs))
    return (
        float(np.mean(scores.argmax(axis=1) == right)),
        float(np.mean(scores.argmax(axis=0) == right)),
    )


def _split(vectors: NDArray[np.float32]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    half = len(vectors) // 2
    return vectors[:half], vectors[half:]


if __name__ == "__main__":
    main()
