"""Columns of tagged tables whose empty cells have no tags."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from stratmine.parsing.printed.layout import TableCell


def move_to_true_columns(cells: Sequence[TableCell]) -> None:
    """Put the cells of rows that lack some under the names that they are printed under.

    Browsers tag no cell that is empty, so that those after it seem to stand further left.

    Args:
        cells: Cells of one table, as tagged.
    """
    width = max([cell.column + cell.column_span for cell in cells])
    rows: defaultdict[int, list[TableCell]] = defaultdict(list)
    for cell in cells:
        for number in range(cell.row, cell.row + cell.row_span):
            rows[number].append(cell)
    # A cell alone in its row names what stands below.
    lacking = [row for row in rows.values() if len(row) > 1 and _width(row) < width]
    if not lacking:
        return
    edges = _edges([row for row in rows.values() if _width(row) == len(row) == width])
    if not edges:
        return
    for row in lacking:
        places = {cell.column: bisect_left(edges, _middle(cell)) for cell in row}
        if len(set(places.values())) == len(row) and all(a <= b for a, b in places.items()):
            for cell in row:
                cell.column = places[cell.column]


def _width(row: Sequence[TableCell]) -> int:
    return sum([cell.column_span for cell in row])


def _edges(full: Sequence[Sequence[TableCell]]) -> list[float]:
    """Where columns meet, by the rows that have all cells; none where these overlap."""
    columns: defaultdict[int, list[TableCell]] = defaultdict(list)
    for row in full:
        for cell in row:
            columns[cell.column].append(cell)
    edges: list[float] = []
    for left, right in pairwise(sorted(columns)):
        end = max([line.x1 for cell in columns[left] for line in cell.lines])
        start = min([line.x0 for cell in columns[right] for line in cell.lines])
        if end > start:
            return []
        edges.append((end + start) / 2)
    return edges


def _middle(cell: TableCell) -> float:
    return (min([line.x0 for line in cell.lines]) + max([line.x1 for line in cell.lines])) / 2
