"""The scores of many documents."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, fields
from functools import reduce
from operator import add
from typing import TYPE_CHECKING

import numpy as np

from stratmine.evaluation.counts import Counts, Share
from stratmine.evaluation.documents import ATTRIBUTES, DocumentScore, Miss
from stratmine.schema import ELEMENT_KINDS, ElementKind

if TYPE_CHECKING:
    import pandas as pd

MEASURES = ("all", "untyped", *ELEMENT_KINDS, "parents", *ATTRIBUTES, "fields")
"""What is measured: F1 of elements and of attributes, share of parents and fields."""

_SHARES = ("parents", "fields")


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

    def interval(
        self, measure: str = "all", *, level: float = 0.95, resamples: int = 2000, seed: int = 0
    ) -> tuple[float, float] | None:
        """Return between which values the pooled value lies for documents like these.

        By the percentile bootstrap (Efron 1979): documents, not elements, are drawn anew, for the
        elements of a document are right or wrong together.

        Args:
            measure: One of `MEASURES`.
            level: Share of the resamples between the two values.
            resamples: How often as many documents are drawn as there are.
            seed: Of the drawing: the same seed gives the same values.

        Returns:
            Lower and upper value; None where there is nothing to compare, or a single document.
        """
        parts = np.array([_parts(_raw(d, measure)) for d in self.documents], dtype=float)
        if len(parts) <= 1 or not parts[:, 1].any():
            return None
        random = np.random.default_rng(seed)
        drawn = parts[random.integers(len(parts), size=(resamples, len(parts)))].sum(axis=1)
        values = drawn[drawn[:, 1] > 0, 0] / drawn[drawn[:, 1] > 0, 1]
        low, high = np.quantile(values, [(1 - level) / 2, (1 + level) / 2])
        return float(low), float(high)

    @property
    def confusion(self) -> Counter[tuple[ElementKind | None, ElementKind | None]]:
        """How often a gold type was extracted as which type, over all documents."""
        return reduce(add, (document.confusion for document in self.documents), Counter())

    @property
    def misses(self) -> tuple[Miss, ...]:
        """What was missed and what is spurious, by document."""
        return tuple(miss for document in self.documents for miss in document.misses)

    def to_frame(self) -> pd.DataFrame:
        """Return a pandas frame: documents, mean and pooled as rows, `MEASURES` as columns."""
        import pandas as pd

        rows = {d.name: [_value(_raw(d, m)) for m in MEASURES] for d in self.documents}
        rows["mean"] = [self.mean(measure) for measure in MEASURES]
        rows["pooled"] = [self.pooled(measure) for measure in MEASURES]
        return pd.DataFrame.from_dict(rows, orient="index", columns=list(MEASURES), dtype=float)

    def summary(self) -> pd.DataFrame:
        """Return a pandas frame: `MEASURES` as rows.

        Columns are ``value`` (F1, or a share; pooled), ``low`` and ``high`` (`interval`),
        ``precision``, ``recall`` and the counts ``tp``, ``fp``, ``fn`` (empty for shares).
        """
        import pandas as pd

        rows = {}
        for measure in MEASURES:
            low, high = self.interval(measure) or (None, None)
            row = {"value": self.pooled(measure), "low": low, "high": high}
            if measure not in _SHARES:
                counts = self.counts(measure)
                row |= {"precision": counts.precision, "recall": counts.recall}
                row |= {"tp": counts.tp, "fp": counts.fp, "fn": counts.fn}
            rows[measure] = row
        return pd.DataFrame.from_dict(rows, orient="index", dtype=float)

    def misses_frame(self) -> pd.DataFrame:
        """Return a pandas frame: one row for each of `misses`, its attributes as columns."""
        import pandas as pd

        names = [field.name for field in fields(Miss)]
        rows = [[getattr(miss, name) for name in names] for miss in self.misses]
        return pd.DataFrame(rows, columns=names)

    def confusion_frame(self) -> pd.DataFrame:
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


def _parts(raw: Counts | Share) -> tuple[int, int]:
    """Return what a measure is the ratio of, so that it can be summed over documents."""
    if isinstance(raw, Counts):
        return 2 * raw.tp, 2 * raw.tp + raw.fp + raw.fn
    return raw.right, raw.total


def _value(raw: Counts | Share) -> float | None:
    return raw.f1 if isinstance(raw, Counts) else raw.value
