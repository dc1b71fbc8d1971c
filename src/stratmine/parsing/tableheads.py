"""Which rows of a printed table are its header: by their look, their words, and what is below."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from stratmine.parsing.columnnames import names_columns
from stratmine.parsing.layout import TableCell
from stratmine.parsing.paragraphs import is_bold

LONGEST_HEADER = 60
SHORTEST_SENTENCE = 3  # words

_NAME = re.compile(r"[^\W\d_]{2}|^(?:19|20)\d\d\b")  # a word or a year


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
    if _differs(row, others) or _spans_columns(row):
        return True
    texts = {cell.column: _text(cell) for cell in row}
    return names_columns(texts, ((cell.column, _text(cell)) for cell in others))


def _spans_columns(row: Sequence[TableCell]) -> bool:
    return any(cell.column_span > 1 for cell in row)


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
