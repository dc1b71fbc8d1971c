"""How far annotators agree: what extraction can be compared with.

A figure of extraction says little without the one that two people reach on the same documents.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from stratmine.errors import EmptyCorpusError, InputError, MissingLibraryError
from stratmine.evaluation.documents import score_document
from stratmine.evaluation.gold import GoldDocument, GoldElement, read_gold
from stratmine.evaluation.labelling import label_words
from stratmine.evaluation.matching import THRESHOLD, match
from stratmine.evaluation.results import Evaluation
from stratmine.schema import (
    Budget,
    Deadline,
    Element,
    Organisation,
    ParsedDocument,
    Period,
    Source,
    Strategy,
    Target,
)


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far two annotations of the same documents agree.

    Attributes:
        evaluation: The other annotation scored against the one as if it had been extracted.
            F1, parents and attributes are what extraction can be compared with; F1 is the same
            whichever of the two is taken as the gold.
        alpha: Krippendorff's alpha over the words of the documents, each labelled with the type
            of the element that it stands in, or none: 1 full agreement, 0 that of chance. None
            without documents.
        unplaced: Annotated elements whose words do not stand in their document as printed: the
            alpha knows nothing of them.
    """

    evaluation: Evaluation
    alpha: float | None
    unplaced: int


def agreement(
    one: str | Path,
    other: str | Path,
    documents: Iterable[ParsedDocument] = (),
    *,
    threshold: float = THRESHOLD,
) -> Agreement:
    """Compare two annotators' annotations of the same documents.

    Only documents that both have annotated count. What either was unsure of is forgiven where the
    other has nothing like it.

    Args:
        one: A folder of annotations, as for `evaluate`.
        other: The other annotator's folder, with files of the same names.
        documents: The parsed documents, for the alpha over their words; those that not both have
            annotated are passed over.
        threshold: Overlap of words from which two elements are the same, 0 to 1.

    Raises:
        DocumentNotFoundError: A folder has no annotations.
        EmptyCorpusError: The folders have no document in common.
        InputError: The threshold is not between 0 and 1.
        MissingLibraryError: nltk is not installed, and there are documents.

    Example:
        >>> both = agreement("gold-anna/", "gold-bo/", [sm.parse("plans/plan.pdf")])
        >>> both.evaluation.pooled("goal"), both.alpha
    """
    first = {gold.name: gold for gold in read_gold(one)}
    second = {gold.name: gold for gold in read_gold(other)}
    shared = sorted(first.keys() & second.keys())
    if not shared:
        raise EmptyCorpusError(
            f"{one} and {other} have no annotation of the same name: name both annotations of a "
            "document alike"
        )
    scores = [
        score_document(first[name], _as_strategy(second[name], first[name], threshold), threshold)
        for name in shared
    ]
    labels, unplaced = _labelled(documents, first, second)
    alpha = krippendorff_alpha(labels) if labels[0] else None
    return Agreement(Evaluation(tuple(scores)), alpha, unplaced)


def krippendorff_alpha(labels: Sequence[Sequence[str | None]]) -> float:
    """Return Krippendorff's alpha of nominal labels: agreement beyond chance.

    By nltk, after Krippendorff (2011), Computing Krippendorff's Alpha-Reliability. 1 is full
    agreement, 0 that of chance; from .8 on results are relied on, below .67 not (the same author).

    Args:
        labels: For each annotator the label of each unit (a sentence, a block, a word), in the
            same order, shape (annotators, units); None where an annotator has not labelled it.

    Raises:
        InputError: There are fewer than two annotators, they have not the same number of units,
            or no unit has two labels.
        MissingLibraryError: nltk is not installed.

    Example:
        >>> round(krippendorff_alpha(["aabbdcccedda", "babbbcccedd d".replace(" ", "")]), 3)
        0.692
    """
    compared = [
        unit for unit in zip(*labels, strict=True) if sum(label is not None for label in unit) > 1
    ]
    if not compared:
        raise InputError("no unit has the labels of two annotators: there is nothing to compare")
    if len({label for unit in compared for label in unit if label is not None}) == 1:
        return 1.0
    try:
        from nltk.metrics.agreement import AnnotationTask
    except ImportError as error:
        raise MissingLibraryError(
            "agreement needs nltk: pip install 'stratmine[agreement]'"
        ) from error
    rows = [
        (str(annotator), str(place), label)
        for place, unit in enumerate(compared)
        for annotator, label in enumerate(unit)
        if label is not None
    ]
    return float(AnnotationTask(rows).alpha())


def _labelled(
    documents: Iterable[ParsedDocument],
    first: dict[str, GoldDocument],
    second: dict[str, GoldDocument],
) -> tuple[tuple[list[str], list[str]], int]:
    """Return both annotators' labels of all words, and the number of elements not placed."""
    labels: tuple[list[str], list[str]] = ([], [])
    unplaced = 0
    for document in documents:
        name = Path(document.source.file).stem
        if name not in first or name not in second:
            continue
        for kept, gold in zip(labels, (first[name], second[name]), strict=True):
            said, missing = label_words(document, gold)
            kept.extend(said)
            unplaced += missing
    return labels, unplaced


def _as_strategy(gold: GoldDocument, against: GoldDocument, threshold: float) -> Strategy:
    """Return an annotation as if it had been extracted, without unsure elements of its own."""
    pairs = match(against.elements, gold.elements, same_type=True, threshold=threshold)
    matched = {j for _, j in pairs}
    head = gold.document
    return Strategy(
        id=gold.name,
        source=Source(file=gold.name, sha256="", media_type="text/plain"),
        title=head.title,
        language=head.language,
        kind=head.kind or "other",
        organisation=Organisation(name=head.organisation) if head.organisation else None,
        country=head.country,
        period=Period(start=head.period_start, end=head.period_end),
        elements=tuple(
            _as_element(element)
            for j, element in enumerate(gold.elements)
            if element.sure or j in matched
        ),
    )


def _as_element(gold: GoldElement) -> Element:
    return Element(
        id=gold.id,
        type=gold.type,
        text=gold.text,
        parent_id=gold.parent,
        responsible=gold.responsible,
        partners=gold.partners,
        deadline=Deadline(text=gold.deadline[0]) if gold.deadline else None,
        status=gold.status[0] if gold.status else None,
        target=Target(text=gold.target[0]) if gold.target else None,
        budget=Budget(text=gold.budget[0]) if gold.budget else None,
    )
