"""Whether the texts of a table's first row name its columns."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from stratmine.parsing.vocabulary import column_words

FEWEST_NAMES, FEWEST_FIGURES = 2, 2

_YEAR = re.compile(r"(?:19|20)\d\d\b")
_FIGURE = re.compile(r"(?:ca\.? ?)?[<>≤≥~+–-]?\s?\d")


def names_columns(first: Mapping[int, str], others: Iterable[tuple[int, str]]) -> bool:
    """Whether a row holds names of columns that plans use, or stands over figures.

    Args:
        first: The texts of the row, by column.
        others: The columns and texts of the cells below.
    """
    known = sum(text.lower().rstrip(":") in column_words() for text in first.values())
    return known >= FEWEST_NAMES or _stand_over_figures(first, others)


def _stand_over_figures(first: Mapping[int, str], others: Iterable[tuple[int, str]]) -> bool:
    """Whether no text of a row is a figure, and all those below one of them are."""
    if any(_FIGURE.match(text) and not _YEAR.match(text) for text in first.values()):
        return False
    below: defaultdict[int, list[bool]] = defaultdict(list)
    for column, text in others:
        if text:
            below[column].append(bool(_FIGURE.match(text)))
    return any(
        len(figures) >= FEWEST_FIGURES and all(figures)
        for column, figures in below.items()
        if column in first
    )
