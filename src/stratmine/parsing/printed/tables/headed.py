"""Tables without rules whose cells are sentences: told by a bold header and rows set apart."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from stratmine.parsing.printed.layout import GridCell, Line
from stratmine.parsing.printed.tables.aligned import cells_between, rows_of
from stratmine.parsing.words.markers import split_marker

FEWEST_COLUMNS, FEWEST_ROWS = 2, 2
LONGEST_HEADER = 40  # characters
SAME_EDGE = 2.0  # points
FARTHEST = 3.5  # type sizes from one line to the next
ROW_GAP = 1.2
"""How much further apart two rows stand than two lines of a cell."""

LARGER = 1.1
MOST_LINES = 6  # of the rows, in the mean
MOST_ALONE = 0.34
"""Share of rows that may have a first cell only."""


def headed_grids(pieces: Sequence[Line]) -> list[list[GridCell]]:
    """Cells of tables whose header is bold, and whose rows are further apart than their lines.

    Args:
        pieces: Pieces of lines that stand in no other table.
    """
    grids: list[list[GridCell]] = []
    rows = rows_of(pieces)
    place = 0
    while place < len(rows):
        header = rows[place]
        place += 1
        if not _is_header(header):
            continue
        edges = [piece.x0 for piece in header]
        run = _lines_below(rows[place:], header[0], edges)
        starts = _row_starts(run, edges)
        if len(starts) < FEWEST_ROWS or len(run) > MOST_LINES * len(starts):
            continue
        tops = [min(piece.top for piece in row) - 1 for row in (header, *starts)]
        found = [piece for row in (header, *run) for piece in row]
        lowest = max(piece.bottom for piece in found) + 1
        columns = [*(edge - 1 for edge in edges), max(piece.x1 for piece in found) + 1]
        grids.append(cells_between([*tops, lowest], columns))
        place += len(run)
    return grids


def _is_header(row: Sequence[Line]) -> bool:
    return len(row) >= FEWEST_COLUMNS and all(
        piece.style.bold and not piece.content and len(piece.text) <= LONGEST_HEADER
        for piece in row
    )


def _lines_below(
    rows: Sequence[list[Line]], header: Line, edges: Sequence[float]
) -> list[list[Line]]:
    """The lines that keep to the columns of a header, down to the next bold line or wide gap."""
    run: list[list[Line]] = []
    above = header.baseline
    for row in rows:
        size = row[0].style.size
        apart = row[0].baseline - above > FARTHEST * size
        # Names of columns of prose are larger than the prose.
        unlike = row[0].style.bold or not size <= header.style.size < LARGER * size
        if apart or unlike or not all(_fits(piece, edges) for piece in row):
            break
        above = row[0].baseline
        run.append(row)
    return run


def _fits(piece: Line, edges: Sequence[float]) -> bool:
    """Whether a piece is plain text that keeps to one of the columns."""
    if piece.content or split_marker(piece.text).marker is not None:
        return False
    ends = [*edges[1:], float("inf")]
    return any(
        abs(piece.x0 - start) <= SAME_EDGE and piece.x1 < end
        for start, end in zip(edges, ends, strict=True)
    )


def _row_starts(run: Sequence[list[Line]], edges: Sequence[float]) -> list[list[Line]]:
    """The lines that begin a row: in the first column, below a gap; empty for columns of prose."""
    if not run:
        return []
    steps = [below[0].baseline - above[0].baseline for above, below in pairwise(run)]
    if not steps:
        return []
    gap = ROW_GAP * min(steps)
    places = [0, *(n for n, step in enumerate(steps, start=1) if step > gap)]
    starts = [run[place] for place in places]
    if any(abs(row[0].x0 - edges[0]) > SAME_EDGE for row in starts):
        return []
    # The other cells may stand at the foot of the row.
    whole = [run[start:end] for start, end in pairwise([*places, len(run)])]
    alone = sum(all(len(line) == 1 for line in lines) for lines in whole)
    begin = all(not piece.text[:1].islower() for row in starts for piece in row)
    return starts if begin and alone <= MOST_ALONE * len(starts) else []
