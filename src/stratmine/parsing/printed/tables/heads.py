"""Which rows of a printed table are its header: by their look, their words, and what is below."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from stratmine.parsing.printed.layout import Fill, TableCell, holds
from stratmine.parsing.printed.paragraphs import is_bold
from stratmine.parsing.words.columnnames import LONGEST_NAME, names_columns

SHORTEST_SENTENCE = 3  # words
FEWEST_OTHERS = 2  # rows
MOST_PAIRS = 1_000_000  # cells and filled areas that are looked at

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


def mark_filled_header(cells: Sequence[TableCell], fills: Sequence[Fill]) -> None:
    """Mark the first row where nothing else tells a header, and it has a colour of its own behind.

    Every second row may be coloured: then a later one has the colour of the first.
    """
    first = [cell for cell in cells if cell.lines and cell.row == cells[0].row]
    others = [cell for cell in cells if cell.lines and cell.row > cells[0].row]
    rows = {cell.row for cell in others}
    if not 0 < len(fills) * len(cells) <= MOST_PAIRS:
        return
    if len(rows) < FEWEST_OTHERS or any(cell.header for cell in cells):
        return
    colors = {_color_behind(cell, fills) for cell in first}
    plain = colors & {None, *(_color_behind(cell, fills) for cell in others)}
    if not plain and len(colors) == 1 and _all_short(first):
        for cell in first:
            cell.header = True


def _color_behind(cell: TableCell, fills: Sequence[Fill]) -> int | None:
    line = cell.lines[0]
    return next((color for box, color in reversed(fills) if holds(box, line)), None)


def _is_told_by_words(row: Sequence[TableCell], others: Sequence[TableCell]) -> bool:
    if _differs(row, others) or _spans_columns(row):
        return True
    texts = {cell.column: cell.text for cell in row}
    return names_columns(texts, ((cell.column, cell.text) for cell in others))


def _spans_columns(row: Sequence[TableCell]) -> bool:
    return any(cell.column_span > 1 for cell in row)


def _under(first: Sequence[TableCell]) -> range:
    """The rows that go on with a header that spans columns, beside a cell of several rows."""
    if not _spans_columns(first):
        return range(0)
    row = first[0].row
    return range(row + 1, row + max(cell.row_span for cell in first))


def _looks_like_header(row: Sequence[TableCell]) -> bool:
    return (
        len(row) > 1
        and all(is_bold(line) for cell in row for line in cell.lines)
        and _all_short(row)
    )


def _all_short(row: Sequence[TableCell]) -> bool:
    texts = [cell.text for cell in row]
    short = all(len(text) <= LONGEST_NAME and not _is_sentence(text) for text in texts)
    return short and any(map(_NAME.search, texts)) and len(row) > 1


def _is_sentence(text: str) -> bool:
    """Whether a point ends more than an abbreviation («Nr.», «1.000 kr.»)."""
    return text.endswith(".") and len(text.split()) >= SHORTEST_SENTENCE


def _differs(row: Sequence[TableCell], others: Sequence[TableCell]) -> bool:
    """Whether a row is set in a colour, font or size of its own."""
    looks = {line.style for cell in row for line in cell.lines}
    other_looks = {line.style for cell in others for line in cell.lines}
    return not looks & other_looks
