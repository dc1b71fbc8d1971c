"""Train a classifier of kinds on labelled passages, and say how well it does.

    python models/training/train_kinds.py build/kinds [--shared ../shared]

What it finds is not used by the library: on pages that neither had seen, the rules of extraction
were far better, and gained nothing worth having from it (figures in README.md).

Reads data/roles/*.jsonl. Prints the macro F1 of each language by cross-validation and what each
group of features adds; with --shared also on the passages of the annotated real documents, which
it never learns from. A passage is right there if it bears the type of the annotated element that
its words match (F1 of words ≥ 0.75), or none.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from gold_passages import read_gold_passages
from kind_features import BUCKETS, Passage, features
from numpy.typing import NDArray
from safetensors.numpy import save_file
from scipy.optimize import minimize_scalar
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report, f1_score, log_loss
from sklearn.model_selection import StratifiedKFold

from stratmine import languages
from stratmine.embedding import static_encoder

Matrix = NDArray[np.float32]
FOLDS = 5
STRENGTH = 1.0
SEED = 1
NAMES = ("vision", "focus_area", "goal", "activity", "indicator", "challenge", "none")
FILE = "kinds.safetensors"


@dataclass(frozen=True)
class Labelled:
    """A passage, its language and what it is, as a column of `NAMES`."""

    passage: Passage
    language: str
    kind: int


def main() -> None:
    """Measure, train on everything, write."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("out", type=Path, help="the folder to write")
    parser.add_argument("--data", type=Path, default=Path("models/training/data/roles"))
    parser.add_argument("--shared", type=Path, help="has real/, seeds/ and gold/")
    arguments = parser.parse_args()
    labelled = read_labelled(arguments.data)
    matrix, kinds = _matrix(labelled), np.array([item.kind for item in labelled])
    scores = _cross_validated(matrix, kinds)
    temperature = _temperature(scores, kinds)
    _print_scores("cross-validation", labelled, kinds, scores)
    _print_groups(matrix, kinds)
    model = _fit(matrix, kinds)
    if arguments.shared:
        gold = [
            Labelled(passage, language, NAMES.index(kind))
            for passage, language, kind in read_gold_passages(arguments.shared)
        ]
        real = np.array([item.kind for item in gold])
        _print_scores("real documents", gold, real, model.decision_function(_matrix(gold)))
    arguments.out.mkdir(parents=True, exist_ok=True)
    tensors = {
        "weights": (model.coef_ / temperature).astype(np.float16),
        "bias": (model.intercept_ / temperature).astype(np.float32),
    }
    save_file(tensors, arguments.out / FILE)


def read_labelled(folder: Path) -> list[Labelled]:
    """Return the labelled passages of a folder of JSON Lines."""
    rows = [
        json.loads(line)
        for path in sorted(folder.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    return [
        Labelled(
            Passage(row["text"], row["form"], row["heading"], row["lead"]),
            row["lang"],
            NAMES.index(row["role"]),
        )
        for row in rows
    ]


def _matrix(labelled: Sequence[Labelled]) -> csr_matrix:
    rows = np.empty((len(labelled), 0), dtype=np.float32)
    for code in sorted({item.language for item in labelled}):
        chosen = [i for i, item in enumerate(labelled) if item.language == code]
        passages = [labelled[i].passage for i in chosen]
        found = features(passages, languages.get(code), static_encoder())
        if not rows.shape[1]:
            rows = np.empty((len(labelled), found.shape[1]), dtype=np.float32)
        rows[chosen] = found
    return csr_matrix(rows)


def _fit(matrix: csr_matrix, kinds: NDArray[np.int64]) -> LogisticRegression:
    return LogisticRegression(C=STRENGTH, max_iter=400, random_state=SEED).fit(matrix, kinds)


def _cross_validated(matrix: csr_matrix, kinds: NDArray[np.int64]) -> NDArray[np.float64]:
    scores = np.empty((len(kinds), len(NAMES)))
    folds = StratifiedKFold(FOLDS, shuffle=True, random_state=SEED)
    for learnt, held_out in folds.split(matrix, kinds):
        scores[held_out] = _fit(matrix[learnt], kinds[learnt]).decision_function(matrix[held_out])
    return scores


def _temperature(scores: NDArray[np.float64], kinds: NDArray[np.int64]) -> float:
    """Return what scores are divided by for the best probabilities (Guo and others, 2017)."""

    def loss(temperature: float) -> float:
        return float(log_loss(kinds, _softmax(scores / temperature)))

    return float(minimize_scalar(loss, bounds=(0.2, 5.0), method="bounded").x)


def _softmax(scores: NDArray[np.float64]) -> NDArray[np.float64]:
    odds = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(odds / odds.sum(axis=1, keepdims=True))


def _print_scores(
    title: str, labelled: Sequence[Labelled], kinds: NDArray[np.int64], scores: NDArray[np.float64]
) -> None:
    found = scores.argmax(axis=1)
    codes = np.array([item.language for item in labelled])
    print(f"{title}: {len(kinds)} passages")
    for code in ("da", "sv"):
        own = codes == code
        print(f"  {code} macro F1 {f1_score(kinds[own], found[own], average='macro'):.3f}")
    print(
        classification_report(
            kinds, found, labels=range(len(NAMES)), target_names=NAMES, zero_division=0
        )
    )


def _print_groups(matrix: csr_matrix, kinds: NDArray[np.int64]) -> None:
    """Print the macro F1 with each group of features alone, and with all but it."""
    width = (matrix.shape[1] - BUCKETS) // 3
    groups = {
        "vector of the text": slice(0, width),
        "vectors of heading and lead": slice(width, 3 * width),
        "words, cues and place": slice(3 * width, None),
    }
    for name, columns in groups.items():
        alone = _cross_validated(matrix[:, columns], kinds)
        rest = matrix.tolil(copy=True)
        rest[:, columns] = 0
        without = _cross_validated(rest.tocsr(), kinds)
        figures = [f1_score(kinds, s.argmax(axis=1), average="macro") for s in (alone, without)]
        print("  {}: alone {:.3f}, without it {:.3f}".format(name, *figures))


if __name__ == "__main__":
    main()
