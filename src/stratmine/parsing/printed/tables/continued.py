"""Tables that go on over the end of a page."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from stratmine.parsing.printed.layout import Line, TableCell, TextBlock
from stratmine.parsing.printed.paragraphs import ENDS_SENTENCE

SAME_EDGE = 6.0
FEWEST_IN_PLACE = 3  # columns at the same place overleaf, where the first ones are missing

_AMOUNT = re.compile(r"[+–-]?\d[\d\s.,]*%?$")


def merge_continued(blocks: Sequence[TextBlock]) -> tuple[list[TextBlock], list[Line]]:
    """Join a table at the top of a page to the one at the end of the page before.

    Returns:
        The blocks, and the lines of header rows that later pages repeat.
    """
    merged: list[TextBlock] = []
    repeated: list[Line] = []
    for block in blocks:
        above = merged[-1] if merged else None
        if above is not None and _continues(above, block):
            repeated.extend(_append_rows(above, block))
        else:
            merged.append(block)
    return merged, repeated


def _continues(above: TextBlock, block: TextBlock) -> bool:
    """Whether the second table goes on with the first; its columns are then numbered alike."""
    if not above.cells or not block.cells:
        return False
    if block.lines[0].page != above.lines[-1].page + 1:
        return False
    if _width(above) < _width(block) or _has_other_header(above, block):
        return False
    # A cell that goes on overleaf has no place there: the columns after it seem to be the first.
    missing = _width(above) - _width(block)
    ours, theirs = _left_edges(above), _left_edges(block)
    pairs = [(ours[c + missing], x) for c, x in theirs.items() if c + missing in ours]
    if any(abs(x - other) >= SAME_EDGE for x, other in pairs):
        return False
    if missing:
        if len(pairs) < FEWEST_IN_PLACE:
            return False
        for cell in block.cells:
            cell.column += missing
    return True


def _has_other_header(above: TextBlock, block: TextBlock) -> bool:
    """Whether the second table begins with a header row that the first does not have."""
    first = _rows_of(block)[0]
    return any(cell.header for cell in first) and _texts(first) != _texts(_rows_of(above)[0])


def _width(table: TextBlock) -> int:
    return max(cell.column + cell.column_span for cell in table.cells)


def _left_edges(table: TextBlock) -> dict[int, float]:
    """The left edge of the text of each column."""
    edges: dict[int, float] = {}
    for cell in table.cells:
        for line in cell.lines:
            edges[cell.column] = min(edges.get(cell.column, line.x0), line.x0)
    return edges


def _append_rows(table: TextBlock, more: TextBlock) -> list[Line]:
    """Append the rows of `more`; return the lines of its first row if it repeats the header."""
    repeated: list[Line] = []
    rows = _rows_of(more)
    if _texts(rows[0]) == _texts(_rows_of(table)[0]):
        repeated = [line for cell in rows.pop(0) for line in cell.lines]
        for cell in _rows_of(table)[0]:
            cell.header = True
    last_row = _rows_of(table)[-1]
    if rows and _goes_on(rows[0], last_row):
        _extend_row(last_row, rows.pop(0))
    elif rows:
        rows[0] = _without_rest_of_merged(table, rows[0])
    number = last_row[0].row
    for row in rows:
        number += 1
        for cell in row:
            cell.row = number
        table.cells.extend(row)
    table.lines = [line for cell in table.cells for line in cell.lines]
    return repeated


def _rows_of(table: TextBlock) -> list[list[TableCell]]:
    rows: defaultdict[int, list[TableCell]] = defaultdict(list)
    for cell in table.cells:
        rows[cell.row].append(cell)
    return [rows[number] for number in sorted(rows)]


def _texts(row: Sequence[TableCell]) -> list[str]:
    return [cell.text for cell in row]


def _goes_on(row: Sequence[TableCell], last: Sequence[TableCell]) -> bool:
    """Whether a page's first row is the rest of a row that the page's end cut."""
    filled = [cell for cell in row if cell.lines]
    if not filled or any(cell.column == 0 for cell in filled):
        return False
    by_column = {cell.column: cell for cell in last if cell.lines}
    if any(cell.column not in by_column for cell in filled):
        return False
    if any(_is_amount(cell) and _is_amount(by_column[cell.column]) for cell in filled):
        return False
    return any(
        cell.lines[0].text[:1].islower()
        or not by_column[cell.column].lines[-1].text.endswith(ENDS_SENTENCE)
        for cell in filled
    )


def _without_rest_of_merged(table: TextBlock, row: list[TableCell]) -> list[TableCell]:
    """Give the rest of a merged first cell, which the page's end cut, to that cell.

    The other cells of its row begin anew: they are a row of their own.
    """
    first, others = row[0], row[1:]
    column = [cell for cell in table.cells if cell.column == 0]
    above = max(column, key=lambda cell: cell.row, default=None)  # tags may leave it empty
    if above is None or first.column or not first.lines or not above.lines:
        return row
    if not any(cell.lines for cell in others):
        return row
    cut = above.lines[0].text[:1].isupper() and first.lines[0].text[:1].islower()
    if not cut or above.header or above.lines[-1].text.endswith(ENDS_SENTENCE):
        return row
    above.lines.extend(first.lines)
    above.row_span += first.row_span
    return others


def _is_amount(cell: TableCell) -> bool:
    """Whether a cell holds a number alone, which no page's end cuts."""
    return all(_AMOUNT.match(line.text) for line in cell.lines)


def _extend_row(last: Sequence[TableCell], row: Sequence[TableCell]) -> None:
    by_column = {cell.column: cell for cell in last}
    for cell in row:
        if cell.lines:
            by_column[cell.column].lines.extend(cell.lines)
