"""The scores of many documents."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import reduce
from operator import add
from typing import Any

from stratmine.evaluation.counts import Counts, Share
from stratmine.evaluation.documents import ATTRIBUTES, DocumentScore, Miss
from stratmine.schema import ELEMENT_KINDS, ElementKind

MEASURES = ("all", "untyped", *ELEMENT_KINDS, "parents", *ATTRIBUTES, "fields")
"""What is measured: F1 of elements and of attributes, share of parents and fields."""


@dataclass(frozen=True, slots=True)
class Evaluation:
    """How well documents were extracted.

    Attributes:
        documents: The scores of each document, sorted by name.
    """

    documents: tuple[DocumentScore, ...]

    def mean(self, measure: str = "all") -> float | None:
        """Return the mean over documents: every document counts the same.

        Documents that have nothing to compare are left out.

        Args:
            measure: One of `MEASURES`.
        """
        values = [value for d in self.documents if (value := _value(_raw(d, measure))) is not None]
        return sum(values) / len(values) if values else None

    def pooled(self, measure: str = "all") -> float | None:
        """Return the value over all elements: every element counts the same."""
        raw = [_raw(document, measure) for document in self.documents]
        return _value(reduce(add, raw)) if raw else None

    def counts(self, measure: str = "all") -> Counts:
        """Return the pooled counts, for precision and recall.

        Args:
            measure: One of `MEASURES` except ``parents`` and ``fields``, which are shares.
        """
        raw = [_raw(document, measure) for document in self.documents]
        return reduce(add, [counts for counts in raw if isinstance(counts, Counts)], Counts())

    @property
    def confusion(self) -> Counter[tuple[ElementKind | None, ElementKind | None]]:
        """How often a gold type was extracted as which type, over all documents."""
        return reduce(add, (document.confusion for document in self.documents), Counter())

    @property
    def misses(self) -> tuple[Miss, ...]:
        """What was missed and what is spurious, by document."""
        return tuple(miss for document in self.documents for miss in document.misses)

    def to_frame(self) -> Any:  # noqa: ANN401  (pandas.DataFrame; pandas is loaded only here)
        """Return a pandas frame: documents, mean and pooled as rows, `MEASURES` as columns."""
        import pandas as pd

        rows = {d.name: [_value(_raw(d, m)) for m in MEASURES] for d in self.documents}
        rows["mean"] = [self.mean(measure) for measure in MEASURES]
        rows["pooled"] = [self.pooled(measure) for measure in MEASURES]
        return pd.DataFrame.from_dict(rows, orient="index", columns=list(MEASURES), dtype=float)

    def confusion_frame(self) -> Any:  # noqa: ANN401
        """Return a pandas frame: gold types as rows, extracted types as columns."""
        import pandas as pd

        kinds: tuple[ElementKind | None, ...] = (*ELEMENT_KINDS, None)
        confusion = self.confusion
        table = [[confusion[gold, found] for found in kinds] for gold in kinds]
        names = [kind or "(none)" for kind in kinds]
        return pd.DataFrame(table, index=names, columns=names)


def _raw(document: DocumentScore, measure: str) -> Counts | Share:
    if measure == "parents":
        return document.parents
    if measure == "fields":
        return document.fields
    return document.elements.get(measure) or document.attributes[measure]


def _value(raw: Counts | Share) -> float | None:
    return raw.f1 if isinstance(raw, Counts) else raw.value
