"""Names of columns right over a ruled table that itself begins below them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from stratmine.parsing.printed.layout import GridCell, Line, Word
from stratmine.parsing.printed.tables.aligned import rows_of
from stratmine.parsing.words.vocabulary import column_words
from stratmine.schema.document import enclosing

FARTHEST = 2.5  # type sizes from the lower edge of a name to the table
FEWEST_NAMES = 2
PADDING = 15.0  # points from the edge of a column to the name over it


def with_names_over(grid: Sequence[GridCell], pieces: Sequence[Line]) -> Sequence[GridCell]:
    """The cells of a table with the names of its columns as a first row.

    Where no upright rule parts two columns that have names, and no word stands between them, the
    cells are parted there.

    Args:
        grid: The cells of a ruled table.
        pieces: The pieces of lines of the page.
    """
    frame = enclosing([cell[:4] for cell in grid])
    if frame is None:
        return grid
    left, top, right, bottom = frame
    beside = [piece for piece in pieces if piece.x0 >= left - 1 and piece.x1 <= right + 1]
    near = [p for p in beside if 0 <= top - p.bottom + 1 < FARTHEST * p.style.size]
    names = rows_of(near)[-1] if near else []
    known = sum(name.text.lower().rstrip(":") in column_words() for name in names)
    if known < FEWEST_NAMES or len(names) < len({cell.column for cell in grid}):
        return grid
    words = [word for piece in beside if top <= piece.top < bottom for word in piece.words]
    edges = sorted({cell.x0 for cell in grid})
    new = [name.x0 - 1 for name in names if not _is_near(name, edges) and _is_free(name, words)]
    edges = sorted([*edges, *new])
    head = min(name.top for name in names) - 1
    first = [
        GridCell(x0, head, x1, top, 0, column, 1, 1)
        for column, (x0, x1) in enumerate(pairwise([*edges, right]))
    ]
    return [*first, *(part for cell in grid for part in _parts(cell, edges))]


def _is_near(name: Line, edges: Sequence[float]) -> bool:
    return any(-1 <= name.x0 - edge < PADDING for edge in edges)


def _is_free(name: Line, words: Sequence[Word]) -> bool:
    return not any(word.x0 < name.x0 - 1 < word.x1 for word in words)


def _parts(cell: GridCell, edges: Sequence[float]) -> list[GridCell]:
    """A cell in the row below its own, parted where a column begins within it."""
    inside = [edge for edge in edges if cell.x0 < edge < cell.x1]
    begin = edges.index(cell.x0)
    ends = [cell.x0, *inside, cell.x1]
    if cell.column_span > 1:
        return [cell._replace(row=cell.row + 1, column=begin, column_span=len(ends) - 1)]
    return [
        cell._replace(x0=x0, x1=x1, row=cell.row + 1, column=begin + number)
        for number, (x0, x1) in enumerate(pairwise(ends))
    ]
