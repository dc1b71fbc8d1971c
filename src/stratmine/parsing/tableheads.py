"""Which rows of a printed table are its header: by their look, their words, and what is below."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from stratmine.parsing.layout import TableCell
from stratmine.parsing.paragraphs import is_bold
from stratmine.parsing.vocabulary import column_words

LONGEST_HEADER = 60
SHORTEST_SENTENCE = 3  # words
FEWEST_NAMES, FEWEST_FIGURES = 2, 2

_NAME = re.compile(r"[^\W\d_]{2}|^(?:19|20)\d\d\b")  # a word or a year
_YEAR = re.compile(r"(?:19|20)\d\d\b")
_FIGURE = re.compile(r"(?:ca\.? ?)?[<>≤≥~+–-]?\s?\d")


def mark_headers(cells: list[TableCell]) -> None:
    """Mark the rows that are headers.

    Their cells are all bold, or the first row is set in a look of its own, holds names of
    columns that plans use, stands over figures, or spans columns with names below.
    """
    rows: defaultdict[int, list[TableCell]] = defaultdict(list)
    for cell in cells:
        if cell.lines:
            rows[cell.row].append(cell)
    marked = [row for row, found in rows.items() if _looks_like_header(found)]
    first = min(rows)
    others = [cell for cell in cells if cell.row > first]
    if not marked and _all_short(rows[first]) and _is_told_by_words(rows[first], others):
        marked = [first]
    if marked == [first]:
        marked.extend(row for row in _under(rows[first]) if row in rows and _all_short(rows[row]))
    for row in marked if len(marked) < len(rows) else marked[:1]:
        for cell in rows[row]:
            cell.header = True


def _is_told_by_words(row: Sequence[TableCell], others: Sequence[TableCell]) -> bool:
    if _differs(row, others) or _names_columns(row):
        return True
    return _spans_columns(row) or _stands_over_figures(row, others)


def _spans_columns(row: Sequence[TableCell]) -> bool:
    return any(cell.column_span > 1 for cell in row)


def _names_columns(row: Sequence[TableCell]) -> bool:
    names = [_text(cell).lower().rstrip(":") for cell in row]
    return sum(name in column_words() for name in names) >= FEWEST_NAMES


def _stands_over_figures(row: Sequence[TableCell], others: Sequence[TableCell]) -> bool:
    """Whether no cell of a row is a figure, and all those below one of them are."""
    if any(_FIGURE.match(_text(cell)) and not _YEAR.match(_text(cell)) for cell in row):
        return False
    below: defaultdict[int, list[bool]] = defaultdict(list)
    for cell in others:
        if cell.lines:
            below[cell.column].append(bool(_FIGURE.match(_text(cell))))
    columns = {cell.column for cell in row}
    return any(
        len(found) >= FEWEST_FIGURES and all(found)
        for column, found in below.items()
        if column in columns
    )


def _under(first: Sequence[TableCell]) -> range:
    """The rows that go on with a header that spans columns, beside a cell of several rows."""
    if not _spans_columns(first):
        return range(0)
    row = first[0].row
    return range(row + 1, row + max(cell.row_span for cell in first))


def _text(cell: TableCell) -> str:
    return " ".join(line.text for line in cell.lines)


def _looks_like_header(row: Sequence[TableCell]) -> bool:
    return (
        len(row) > 1
        and all(is_bold(line) for cell in row for line in cell.lines)
        and _all_short(row)
    )


def _all_short(row: Sequence[TableCell]) -> bool:
    texts = list(map(_text, row))
    short = all(len(text) <= LONGEST_HEADER and not _is_sentence(text) for text in texts)
    return short and any(map(_NAME.search, texts)) and len(row) > 1


def _is_sentence(text: str) -> bool:
    """Whether a point ends more than an abbreviation («Nr.», «1.000 kr.»)."""
    return text.endswith(".") and len(text.split()) >= SHORTEST_SENTENCE


def _differs(row: Sequence[TableCell], others: Sequence[TableCell]) -> bool:
    """Whether a row is set in a colour, font or size of its own."""
    looks = {line.style for cell in row for line in cell.lines}
    other_looks = {line.style for cell in others for line in cell.lines}
    return not looks & other_looks
