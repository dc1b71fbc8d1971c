"""Tables without any rules: columns that only align."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from stratmine.parsing.printed.layout import GridCell, Line, Word
from stratmine.parsing.printed.parallel import are_parallel
from stratmine.parsing.words.grammar import ends_sentence

FEWEST_ROWS = 3
FEWEST_COLUMNS = 3
ROW_GAP = 1.05
NARROWEST_GAP = 0.8  # type sizes between two columns
LONGEST_CELL = 60  # characters, in the middle of all cells
GOING_ON = 0.2
"""Share of cells that begin in lower case: more of them, and it is prose in columns."""

SAME_ROW = 0.35


def grids_by_alignment(pieces: Sequence[Line]) -> list[list[GridCell]]:
    """Cells of tables that have no rules at all.

    A table is a run of at least three rows of at least three pieces with the same free strips
    between them. Rows with fewer pieces, set close under another, are the further lines of its
    cells. Columns of prose are told apart by their long lines that begin in lower case.

    Args:
        pieces: Pieces of lines that stand in no other table.
    """
    grids = []
    for run in _runs(rows_of(pieces)):
        cells = [piece for row in run for piece in row]
        words = [word for piece in cells for word in piece.words]
        columns = _columns(words)
        if len(columns) >= FEWEST_COLUMNS and _reads_like_cells(cells, columns[1]):
            edges = [*columns, max(word.x1 for word in words) + 1]
            grids.append(cells_between(row_edges(run, columns), edges))
    return grids


def rows_of(pieces: Sequence[Line]) -> list[list[Line]]:
    """What stands on one line, from top to bottom; a table or box stands by itself."""
    rows: list[list[Line]] = []
    for piece in sorted(pieces, key=lambda p: (p.baseline, p.x0)):
        near = rows and piece.baseline - rows[-1][0].baseline <= SAME_ROW * piece.style.size
        if near and not piece.content:
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return rows


def _runs(rows: list[list[Line]]) -> list[list[list[Line]]]:
    """Runs of rows that keep the same strips free; each begins with a row of many pieces."""
    runs: list[list[list[Line]]] = []
    open_run = False
    for row in rows:
        if open_run and _fits(runs[-1], row):
            runs[-1].append(row)
        elif len(row) >= FEWEST_COLUMNS and not row[0].content:
            runs.append([row])
            open_run = True
        else:
            open_run = False
    return [run for run in runs if sum(len(row) >= FEWEST_COLUMNS for row in run) >= FEWEST_ROWS]


def _fits(run: list[list[Line]], row: list[Line]) -> bool:
    size = row[0].style.size
    if row[0].content or row[0].baseline - run[-1][0].baseline > 3 * size:
        return False
    if len(row) == 1 and _is_text_after(run, row[0]):
        return False
    words = [word for one in [run[0], *run[-2:], row] for piece in one for word in piece.words]
    return len(_columns(words)) >= max(FEWEST_COLUMNS, len(run[0]) - 1)


def _is_text_after(run: list[list[Line]], line: Line) -> bool:
    """Whether a line alone stands left of the table, or as a sentence further below its rows."""
    size = line.style.size
    if line.x0 < min(row[0].x0 for row in run) - size:
        return True
    steps = [below[0].baseline - above[0].baseline for above, below in pairwise(run)]
    is_apart = bool(steps) and line.baseline - run[-1][0].baseline > ROW_GAP * max(steps)
    return is_apart and ends_sentence(line.text)


def _reads_like_cells(cells: Sequence[Line], second: float) -> bool:
    left = [cell for cell in cells if cell.x0 < second]
    if are_parallel(left, [cell for cell in cells if cell.x0 >= second]):
        return False
    going_on = sum(cell.text[:1].islower() for cell in cells) / len(cells)
    return median(len(cell.text) for cell in cells) <= LONGEST_CELL and going_on <= GOING_ON


def row_edges(run: list[list[Line]], columns: Sequence[float]) -> list[float]:
    """Upper edges of the rows, and the lower edge of the last: a row begins in the first column."""
    second = columns[1]
    starts = [row for row in run if row[0].x0 < second]
    edges = [min(piece.top for piece in row) - 1 for row in starts]
    return [*edges, max(piece.bottom for piece in run[-1]) + 1]


def _columns(words: Sequence[Word]) -> list[float]:
    """Where columns begin: left edges after a strip that no word touches."""
    if not words:
        return []
    narrowest = NARROWEST_GAP * median(word.style.size for word in words)
    edges: list[float] = []
    right = float("-inf")
    for word in sorted(words, key=lambda word: word.x0):
        if word.x0 - right > narrowest:
            edges.append(word.x0 - 1)
        right = max(right, word.x1)
    return edges


def cells_between(rows: Sequence[float], edges: Sequence[float]) -> list[GridCell]:
    """The cells between upper and lower edges of rows, and left and right edges of columns."""
    return [
        GridCell(x0, top, x1, bottom, row, column, 1, 1)
        for row, (top, bottom) in enumerate(pairwise(rows))
        for column, (x0, x1) in enumerate(pairwise(edges))
    ]
