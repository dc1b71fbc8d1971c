"""Weigh the signs by which a sentence in the present tense tells a measure.

    python perf/present_tense.py                          the documents of the repository
    python perf/present_tense.py --with DOCUMENTS GOLD    others beside them: a folder of documents
                                                          and one of annotations

The option may be given several times. Each sentence that extraction judges by its signs
(`stratmine/extraction/prose/signs.py`) counts as a measure if the annotation has an activity that
is the sentence (words overlap by F1 >= 0.75) or a part of it. A logistic regression gives the
weights of `stratmine/extraction/prose/present.py`. How often sentences are measures that it finds
so likely is counted by cross-validation over documents: none is judged by weights that saw it.
Sentences that the annotator was unsure of are left out.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, roc_auc_score
from sklearn.model_selection import GroupKFold, cross_val_predict

import stratmine as sm
from stratmine.evaluation import read_gold
from stratmine.evaluation.gold import GoldDocument
from stratmine.evaluation.matching import THRESHOLD, overlap, words
from stratmine.extraction.prose import present
from stratmine.extraction.prose.judgement import Judgement
from stratmine.extraction.prose.signs import Setting
from stratmine.extraction.reading import announced, running_text
from stratmine.languages import Language

ROOT = Path(__file__).resolve().parents[1]
PLANS = ROOT / "tests" / "fixtures" / "plans"
ROUGH = ROOT / "tests" / "fixtures" / "rough" / "read"
LONG = ROOT / "tests" / "fixtures" / "long" / "read"
READ = [
    (ROOT / "corpora" / "documents", ROOT / "corpora" / "gold"),
    (PLANS, PLANS / "gold"),
    (ROUGH, ROUGH / "gold"),
    (LONG, LONG / "gold"),
]
FOLDS = 20
STRENGTH = 0.5
"""Inverse of the regularisation; from 0.2 to 2 the figures differ by .01."""
BOUNDS = (0.9, 0.7, 0.6, 0.5, 0.4, 0.3, 0.0)
INSIDE, SHORTEST = 0.9, 3
"""Share of the words of an activity, of so many at least, that a sentence holds as its part."""


class Told(NamedTuple):
    """A sentence that was judged by its signs."""

    document: int
    signs: frozenset[str]
    measure: bool


def judged(document: Path) -> dict[str, frozenset[str]]:
    """Extract a document; return the sentences judged by their signs, with these."""
    found: dict[str, frozenset[str]] = {}

    def by_signs(sentence: str, setting: Setting, language: Language) -> Judgement | None:
        if signs := present.found_signs(sentence, setting, language):
            found[sentence] = signs
        return present.by_present_tense(sentence, setting, language)

    with (
        patch.object(running_text, "by_present_tense", by_signs),
        patch.object(announced, "by_present_tense", by_signs),
    ):
        sm.extract(document)
    return found


def told(number: int, document: Path, gold: GoldDocument) -> Iterator[Told]:
    """Yield the sentences of a document that are surely measures or surely none."""
    activities = [element for element in gold.elements if element.type == "activity"]
    for sentence, signs in judged(document).items():
        held = words(sentence)
        sure = [a.sure for a in activities if _is_told_by(held, words(a.text))]
        if not sure or any(sure):
            yield Told(number, signs, bool(sure))


def _is_told_by(sentence: Counter[str], activity: Counter[str]) -> bool:
    inside = (sentence & activity).total() >= INSIDE * activity.total() >= INSIDE * SHORTEST
    return inside or overlap(sentence, activity) >= THRESHOLD


def annotated(folders: list[tuple[Path, Path]]) -> Iterator[tuple[Path, GoldDocument]]:
    """Yield the documents of folders with their annotation."""
    for documents, golds in folders:
        gold = {document.name: document for document in read_gold(golds)}
        for path in sorted(documents.iterdir()):
            if path.is_file() and path.stem in gold:
                yield path, gold[path.stem]


def main() -> None:
    """Print the weights, and how often sentences are measures that seem so likely."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument(
        "--with", dest="more", nargs=2, type=Path, action="append", default=[],
        metavar=("DOCUMENTS", "GOLD"),
    )  # fmt: skip
    folders = [*READ, *map(tuple, parser.parse_args().more)]
    found = [t for i, (path, gold) in enumerate(annotated(folders)) for t in told(i, path, gold)]
    vectors = DictVectorizer(sparse=False)
    rows = vectors.fit_transform([dict.fromkeys(one.signs, 1.0) for one in found])
    measures = np.array([one.measure for one in found])
    groups = [one.document for one in found]
    model = LogisticRegression(C=STRENGTH, max_iter=1000)
    likely = cross_val_predict(
        model, rows, measures, groups=groups, cv=GroupKFold(FOLDS), method="predict_proba"
    )[:, 1]
    print(f"{len(found)} sentences, {measures.sum()} measures")
    print(f"AUC {roc_auc_score(measures, likely):.2f}", end=", ")
    print(f"average precision {average_precision_score(measures, likely):.2f}\n")
    print("| likelihood | sentences | measures |\n|---|---:|---:|")
    for lower, upper in zip(BOUNDS, (1.01, *BOUNDS), strict=False):
        inside = (lower <= likely) & (likely < upper)
        print(f"| {lower}–{min(upper, 1.0)} | {inside.sum()} | {measures[inside].mean():.2f} |")
    model.fit(rows, measures)
    print(f"\nBIAS = {model.intercept_[0]:.2f}")
    counts = rows.sum(axis=0)
    weights = zip(vectors.feature_names_, model.coef_[0], counts, strict=True)
    for name, weight, count in sorted(weights, key=lambda row: -row[1]):
        print(f'        "{name}": {weight:.2f},  # {count:.0f}')


if __name__ == "__main__":
    main()
