"""Ruled tables: pdfplumber's table finder, given the lines that pdfium draws.

pdfplumber would read the page a second time with pdfminer, at ten times the cost of all else and
with no limit for hostile files. Its finder needs only lines; from pdfium's it finds the same cells.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import Any, cast

from stratmine.parsing.printed.layout import GridCell, Rule
from stratmine.schema.base import BoundingBox

SNAP = 3.0
"""Points by which lines may miss each other and still meet; pdfplumber's own default."""

FEWEST_LINES = 3
"""Lines along each axis of the smallest table: two rows and two columns."""

MOST_RULES = 4_000
MOST_CROSSINGS = 5_000
"""pdfplumber's time grows with the square of the crossings; a full page has under a thousand."""


def find_grids(rules: Sequence[Rule]) -> list[list[GridCell]]:
    """Return the cells of each ruled table with at least two rows and two columns.

    Pages whose lines can make no such table never load pdfplumber.

    Args:
        rules: Lines of a page and the edges of its rectangles.
    """
    flat = [_line(rule) for rule in rules[:MOST_RULES] if _is_flat(rule)]
    upright = [_line(rule) for rule in rules[:MOST_RULES] if not _is_flat(rule)]
    rows, columns = _count(line["top"] for line in flat), _count(line["x0"] for line in upright)
    if min(rows, columns) < FEWEST_LINES or rows * columns > MOST_CROSSINGS:
        return []
    from pdfplumber.table import TableFinder

    settings = {
        "vertical_strategy": "explicit",
        "horizontal_strategy": "explicit",
        "explicit_vertical_lines": upright,
        "explicit_horizontal_lines": flat,
        "snap_tolerance": SNAP,
        "join_tolerance": SNAP,
        "intersection_tolerance": SNAP,
    }
    # The page is asked for nothing: all lines are explicit.
    grids = [_grid(table.cells) for table in TableFinder(cast(Any, None), settings).tables]
    return [grid for grid in grids if grid]


def _is_flat(rule: Rule) -> bool:
    return rule.x1 - rule.x0 >= rule.bottom - rule.top


def _line(rule: Rule) -> dict[str, Any]:
    """The middle of a rule, as pdfplumber describes a line."""
    x0, top, x1, bottom = rule
    if _is_flat(rule):
        top = bottom = (top + bottom) / 2
    else:
        x0 = x1 = (x0 + x1) / 2
    line = {"x0": x0, "top": top, "x1": x1, "bottom": bottom}
    return {"object_type": "line", "width": x1 - x0, "height": bottom - top, **line}


def _count(places: Iterable[float]) -> int:
    return len({round(place / SNAP) for place in places})


def _grid(boxes: Sequence[BoundingBox]) -> list[GridCell]:
    """Number the rows and columns of a table's cells; empty for a single row or column."""
    rows = sorted({edge for box in boxes for edge in (box[1], box[3])})
    columns = sorted({edge for box in boxes for edge in (box[0], box[2])})
    if min(len(rows), len(columns)) < FEWEST_LINES:
        return []
    cells = []
    for box in sorted(boxes, key=lambda box: (box[1], box[0])):
        column, row, right, below = (
            bisect_left(edges, edge) for edges, edge in zip((columns, rows) * 2, box, strict=True)
        )
        cells.append(GridCell(*box, row, column, below - row, right - column))
    return _completed(cells, rows, columns)


def _completed(
    cells: list[GridCell], rows: Sequence[float], columns: Sequence[float]
) -> list[GridCell]:
    """The cells, with those that nothing frames between a whole first row and a whole first column.

    A coloured header and a coloured first column have edges where the other cells have none.
    """
    taken = {
        (row, column)
        for cell in cells
        for row in range(cell.row, cell.row + cell.row_span)
        for column in range(cell.column, cell.column + cell.column_span)
    }
    places = [(row, column) for row in range(len(rows) - 1) for column in range(len(columns) - 1)]
    if len(taken) == len(places) or any(place not in taken for place in places if 0 in place):
        return cells
    missing = [
        GridCell(columns[column], rows[row], columns[column + 1], rows[row + 1], row, column, 1, 1)
        for row, column in places
        if (row, column) not in taken
    ]
    return sorted([*cells, *missing], key=lambda cell: (cell.row, cell.column))
