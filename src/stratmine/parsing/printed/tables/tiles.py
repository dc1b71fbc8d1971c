"""Tables of tiles: each cell is a box of its own, with white between them, under boxes of names."""

from __future__ import annotations

from collections.abc import Sequence

from stratmine.parsing.printed.layout import GridCell, Line, holds
from stratmine.parsing.words.vocabulary import column_words
from stratmine.schema.base import BoundingBox

FEWEST_COLUMNS = 2
MOST_BOXES = 300
SAME_EDGE = 3.0  # points
WIDEST_GAP = 14.0  # points between two rows

_Row = list[BoundingBox]


def tile_grids(boxes: Sequence[BoundingBox], pieces: Sequence[Line]) -> list[list[GridCell]]:
    """Cells of tables whose cells are boxes: one row of names of columns, and rows under it.

    Args:
        boxes: Filled or framed areas of a page.
        pieces: Its pieces of lines.
    """
    if not 2 * FEWEST_COLUMNS <= len(boxes) <= MOST_BOXES:
        return []
    names = [piece for piece in pieces if piece.text.lower().rstrip(":") in column_words()]
    if len(names) < FEWEST_COLUMNS:
        return []
    rows = _rows(boxes)
    grids = []
    for number, head in enumerate(rows):
        if sum(any(holds(box, name) for name in names) for box in head) < FEWEST_COLUMNS:
            continue
        table = [head]
        for row in rows[number + 1 :]:
            if _follows(table[-1], row):
                table.append(row)
        if len(table) > 1:
            grids.append(
                [
                    GridCell(*box, place, column, 1, 1)
                    for place, row in enumerate(table)
                    for column, box in enumerate(row)
                ]
            )
    return grids


def _rows(boxes: Sequence[BoundingBox]) -> list[_Row]:
    """Boxes of one height side by side, from top to bottom, each from left to right."""
    rows: list[_Row] = []
    for box in sorted(boxes, key=lambda box: (round(box[1]), round(box[3]), box[0])):
        last = rows[-1][-1] if rows else None
        beside = last is not None and last[2] <= box[0] + SAME_EDGE
        if last is not None and beside and _same(last[1], box[1]) and _same(last[3], box[3]):
            rows[-1].append(box)
        else:
            rows.append([box])
    return [row for row in rows if len(row) >= FEWEST_COLUMNS]


def _follows(above: _Row, row: _Row) -> bool:
    return (
        len(above) == len(row)
        and -SAME_EDGE < row[0][1] - above[0][3] < WIDEST_GAP
        and all(_same(a[0], b[0]) and _same(a[2], b[2]) for a, b in zip(above, row, strict=True))
    )


def _same(one: float, other: float) -> bool:
    return abs(one - other) < SAME_EDGE
