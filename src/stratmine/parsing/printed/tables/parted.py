"""Rows beside a merged cell: told by flat rules that run through some of a table's columns only."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from stratmine.parsing.printed.layout import GridCell, Rule

SLACK = 4.0  # points by which a rule may miss the edges of a cell
SAME_EDGE = 3.0  # points between two edges of one row
FEWEST_COLUMNS = 2
"""Columns that a rule runs through; one in a single cell is an underline."""

MOST_PAIRS = 100_000  # cells and rules of a page that are compared


def parted_cells(grid: Sequence[GridCell], rules: Sequence[Rule]) -> Sequence[GridCell]:
    """The cells of a table, those parted that flat rules run through; the others span their rows.

    Args:
        grid: The cells of a table.
        rules: The flat rules of the page, from top to bottom; those of neighbouring cells joined.
    """
    cuts = _cuts(grid, rules)
    if not any(cuts):
        return grid
    edges = _merged(y for cell, found in zip(grid, cuts, strict=True)
                    for y in (cell.top, cell.bottom, *found))  # fmt: skip
    parted: list[GridCell] = []
    for cell, found in zip(grid, cuts, strict=True):
        ends = [cell.top, *found, cell.bottom]
        rows = [_nearest(edges, end) for end in ends]
        parted.extend(
            cell._replace(top=ends[n], bottom=ends[n + 1], row=row, row_span=rows[n + 1] - row)
            for n, row in enumerate(rows[:-1])
            if rows[n + 1] > row
        )
    return sorted(parted, key=lambda cell: (cell.row, cell.column))


def _cuts(grid: Sequence[GridCell], rules: Sequence[Rule]) -> list[list[float]]:
    """Where each cell is parted, from top to bottom."""
    heights = [rule.top for rule in rules]
    cuts: list[list[float]] = [[] for _ in grid]
    if len(grid) * len(rules) > MOST_PAIRS:
        return cuts
    through: dict[int, list[int]] = {}
    for place, cell in enumerate(grid):
        first = bisect_right(heights, cell.top + SAME_EDGE)
        for number in range(first, bisect_left(heights, cell.bottom - SAME_EDGE)):
            rule = rules[number]
            if rule.x0 <= cell.x0 + SLACK and rule.x1 >= cell.x1 - SLACK:
                through.setdefault(number, []).append(place)
    for number, places in sorted(through.items()):
        if len({grid[place].column for place in places}) >= FEWEST_COLUMNS:
            for place in places:
                cuts[place].append(rules[number].top)
    return cuts


def _merged(edges: Iterable[float]) -> list[float]:
    """Edges from top to bottom, those that are one counted once."""
    merged: list[float] = []
    for edge in sorted(edges):
        if not merged or edge - merged[-1] > SAME_EDGE:
            merged.append(edge)
    return merged


def _nearest(edges: Sequence[float], edge: float) -> int:
    return bisect_right(edges, edge) - 1
