"""Strategies against a folder of gold annotations."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from stratmine.evaluation.documents import score_document
from stratmine.evaluation.gold import read_gold
from stratmine.evaluation.matching import THRESHOLD
from stratmine.evaluation.results import Evaluation
from stratmine.schema import Strategy


def evaluate(
    gold_folder: str | Path, strategies: Iterable[Strategy], *, threshold: float = THRESHOLD
) -> Evaluation:
    """Measure how well documents were extracted.

    An extracted element matches a gold element of the same type if their words overlap enough;
    pairs are taken best first, each element once. Gold elements marked
    ``"sure": false`` count when they are found and are forgiven when they are not.

    Args:
        gold_folder: One JSON file a document, named like the document: an object with
            ``document`` (title, organisation, country, language, kind, period_start,
            period_end) and ``elements`` (id, type, text, parent, page, sure, responsible,
            deadline, status, target, partners, budget).
        strategies: What was extracted. A strategy belongs to the annotation with the name
            of its source file, without endings; others are passed over. An annotation
            without a strategy counts as a document in which nothing was found.
        threshold: F1 of the words that two texts share from which they are the same, 0 to 1. The
            default lets a lost word or a joined heading pass, not a sentence too many.

    Raises:
        DocumentNotFoundError: There is no annotation in the folder.
        CorruptDocumentError: An annotation cannot be read.
        InputError: The threshold is not between 0 and 1.

    Example:
        >>> evaluation = evaluate("gold/", corpus.strategies)
        >>> evaluation.mean("goal"), evaluation.pooled("goal")
        >>> evaluation.summary()
        >>> evaluation.misses
    """
    by_name: dict[str, Strategy] = {}
    for strategy in strategies:
        by_name.setdefault(Path(strategy.source.file).stem, strategy)
    annotations = read_gold(gold_folder)
    return Evaluation(
        tuple(score_document(gold, by_name.get(gold.name), threshold) for gold in annotations)
    )
