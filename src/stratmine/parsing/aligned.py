"""Tables without any rules: columns that only align."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from stratmine.parsing.columns import PAGE_REFERENCE
from stratmine.parsing.layout import GridCell, Line, Word

FEWEST_ROWS = 3
FEWEST_COLUMNS = 3
LABEL_AND_VALUE = 2
NARROWEST_GAP = 0.8  # type sizes between two columns
LONGEST_CELL = 60  # characters, in the middle of all cells
GOING_ON = 0.2
"""Share of cells that begin in lower case: more of them, and it is prose in columns."""

SAME_ROW = 0.35

LONGEST_LABEL, USUAL_LABEL = 60, 32  # characters: of any label, and of half of them
LONGEST_VALUE = 80
MOST_CONTINUED = 0.34
"""Share of a label's rows that may be further lines of a value: more, and it is a side heading
beside paragraphs."""

FARTHEST_ROW = 2.6  # type sizes
SAME_EDGE = 1.5  # points


def grids_by_alignment(pieces: Sequence[Line]) -> list[list[GridCell]]:
    """Cells of tables that have no rules at all.

    A table is a run of at least three rows of at least three pieces with the same free strips
    between them. Rows with fewer pieces, set close under another, are the further lines of its
    cells. Columns of prose are told apart by their long lines that begin in lower case.

    Args:
        pieces: Pieces of lines that stand in no other table.
    """
    grids = []
    for run in _runs(_rows(pieces)):
        cells = [piece for row in run for piece in row]
        words = [word for piece in cells for word in piece.words]
        columns = _columns(words)
        if len(columns) >= FEWEST_COLUMNS and _reads_like_cells(cells):
            edges = [*columns, max(word.x1 for word in words) + 1]
            grids.append(_cells(_row_edges(run, columns), edges))
    return grids or _label_grids(pieces)


def _label_grids(pieces: Sequence[Line]) -> list[list[GridCell]]:
    """Cells of short labels with a value beside each, as on covers: «Diarienummer  KS 2024/61»."""
    grids = []
    for run in _label_runs(_rows(pieces)):
        labelled = [row for row in run if len(row) > 1]
        values = [row[-1] for row in run]
        if len(labelled) < FEWEST_ROWS or len(run) - len(labelled) > MOST_CONTINUED * len(run):
            continue
        if median(len(value.text) for value in values) > LONGEST_VALUE:
            continue
        if median(len(row[0].text) for row in labelled) > USUAL_LABEL:
            continue
        columns = [labelled[0][0].x0 - 1, min(value.x0 for value in values) - 1]
        edges = [*columns, max(value.x1 for value in values) + 1]
        grids.append(_cells(_row_edges(run, columns), edges))
    return grids


def _label_runs(rows: list[list[Line]]) -> list[list[list[Line]]]:
    runs: list[list[list[Line]]] = []
    for row in rows:
        above = runs[-1] if runs else None
        if above and _is_below(row, above[-1]) and _goes_on_with_labels(above[0], row):
            above.append(row)
        elif _is_label_row(row):
            runs.append([row])
        elif above:
            runs.append([])
    return [run for run in runs if run]


def _is_below(row: list[Line], above: list[Line]) -> bool:
    return row[0].baseline - above[0].baseline < FARTHEST_ROW * row[0].style.size


def _goes_on_with_labels(first: list[Line], row: list[Line]) -> bool:
    """Whether a row has its label and value, or a value's further line, where the first has."""
    label, value = first
    if abs(row[-1].x0 - value.x0) > SAME_EDGE or row[-1].content:
        return False
    if len(row) == 1:
        return row[0].style == value.style
    return _is_label_row(row) and abs(row[0].x0 - label.x0) <= SAME_EDGE


def _is_label_row(row: list[Line]) -> bool:
    if len(row) != LABEL_AND_VALUE or row[0].content or row[1].content:
        return False
    label, value = row[0].text, row[1].text
    if PAGE_REFERENCE.match(value):
        return False
    plain = label[0].isupper() and len(label) <= LONGEST_LABEL and not label.endswith((".", ","))
    return plain and not value[0].islower() and row[0].style.size == row[1].style.size


def _rows(pieces: Sequence[Line]) -> list[list[Line]]:
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
    words = [word for one in [run[0], *run[-2:], row] for piece in one for word in piece.words]
    return len(_columns(words)) >= max(FEWEST_COLUMNS, len(run[0]) - 1)


def _reads_like_cells(cells: Sequence[Line]) -> bool:
    going_on = sum(cell.text[:1].islower() for cell in cells) / len(cells)
    return median(len(cell.text) for cell in cells) <= LONGEST_CELL and going_on <= GOING_ON


def _row_edges(run: list[list[Line]], columns: Sequence[float]) -> list[float]:
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


def _cells(rows: Sequence[float], edges: Sequence[float]) -> list[GridCell]:
    return [
        GridCell(x0, top, x1, bottom, row, column, 1, 1)
        for row, (top, bottom) in enumerate(pairwise(rows))
        for column, (x0, x1) in enumerate(pairwise(edges))
    ]
