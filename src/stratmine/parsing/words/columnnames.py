"""Whether the texts of a table's first row name its columns."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from stratmine.parsing.words.vocabulary import column_words

LONGEST_NAME = 60  # characters of the name of a column
FEWEST_NAMES, FEWEST_FIGURES = 2, 2
FEWEST_ROWS, FEWEST_WORDS, TIMES_LONGER = 2, 3, 2

_YEAR = re.compile(r"(?:19|20)\d\d\b")
_FIGURE = re.compile(r"(?:ca\.? ?)?[<>≤≥~+–-]?\s?\d")


def names_columns(first: Mapping[int, str], others: Iterable[tuple[int, str]]) -> bool:
    """Whether a row holds names of columns that plans use, or stands over figures or long texts.

    Args:
        first: The texts of the row, by column.
        others: The columns and texts of the cells below.
    """
    known = sum(text.lower().rstrip(":") in column_words() for text in first.values())
    below: defaultdict[int, list[str]] = defaultdict(list)
    for column, text in others:
        if text and column in first:
            below[column].append(text)
    return (
        known >= FEWEST_NAMES
        or _stand_over_figures(first, below)
        or _stand_over_long_texts(first, below)
    )


def _stand_over_figures(first: Mapping[int, str], below: Mapping[int, Sequence[str]]) -> bool:
    """Whether no text of a row is a figure, and all those below one of them are."""
    if any(_FIGURE.match(text) and not _YEAR.match(text) for text in first.values()):
        return False
    return any(
        len(texts) >= FEWEST_FIGURES and all(map(_FIGURE.match, texts)) for texts in below.values()
    )


def _stand_over_long_texts(first: Mapping[int, str], below: Mapping[int, Sequence[str]]) -> bool:
    """Whether in two columns all texts below are much longer than the row's, which are names."""
    longer = sum(
        len(texts) >= FEWEST_ROWS
        and min(map(_words, texts)) >= max(TIMES_LONGER * _words(first[column]), FEWEST_WORDS)
        for column, texts in below.items()
    )
    return longer >= FEWEST_NAMES and all(text[0].isupper() for text in first.values() if text)


def _words(text: str) -> int:
    return text.count(" ") + 1
