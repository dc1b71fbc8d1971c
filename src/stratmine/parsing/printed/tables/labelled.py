"""Tables of labels and values, as on covers («Diarienummer  KS 2024/61»), and of terms."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from stratmine.parsing.printed.layout import GridCell, Line
from stratmine.parsing.printed.parallel import PAGE_REFERENCE
from stratmine.parsing.printed.sideheads import name_lists
from stratmine.parsing.printed.tables.aligned import FEWEST_ROWS, cells_between, row_edges, rows_of

LABEL_AND_VALUE = 2
LONGEST_LABEL, USUAL_LABEL = 60, 32  # characters: of any label, and of half of them
LONGEST_VALUE = 80
MOST_CONTINUED = 0.34
"""Share of a label's rows that may be further lines of a value: more, and it is a side heading
beside paragraphs."""

MOST_DEFINED = 0.5  # the same beside terms in italics
FARTHEST_ROW = 2.6  # type sizes
SAME_EDGE = 1.5  # points


def label_grids(pieces: Sequence[Line]) -> list[list[GridCell]]:
    """Cells of tables of two columns: a short label, and beside it what it stands for.

    Args:
        pieces: Pieces of lines that stand in no other table.
    """
    grids = []
    for run in _label_runs(rows_of(pieces)):
        labelled = [row for row in run if len(row) > 1]
        values = [row[-1] for row in run]
        most = MOST_DEFINED if all(map(_is_defined, labelled)) else MOST_CONTINUED
        if len(labelled) < FEWEST_ROWS or len(run) - len(labelled) > most * len(run):
            continue
        if median(len(value.text) for value in values) > LONGEST_VALUE:
            continue
        if median(len(row[0].text) for row in labelled) > USUAL_LABEL:
            continue
        if name_lists([row[0].text for row in labelled], [one.words[0].text for one in values]):
            continue
        columns = [labelled[0][0].x0 - 1, min(value.x0 for value in values) - 1]
        edges = [*columns, max(value.x1 for value in values) + 1]
        grids.append(cells_between(row_edges(run, columns), edges))
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
    if PAGE_REFERENCE.match(value) or row[0].style.size != row[1].style.size:
        return False
    if len(label) > LONGEST_LABEL or label.endswith((".", ",")):
        return False
    return _is_defined(row) or (label[:1].isupper() and not value[:1].islower())


def _is_defined(row: list[Line]) -> bool:
    """Whether a row is a term in italics with its definition."""
    return row[0].style.italic and not row[1].style.italic
