"""Tables without a grid: rows between flat rules, or columns that only align."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from stratmine.parsing.layout import GridCell, Line, Rule, Word

FEWEST_RULES = 3
FEWEST_ROWS = 3
FEWEST_COLUMNS = 3
SAME_END = 4.0  # points
FARTHEST_RULE = 220.0  # points between two rules of one table
HEADER_REACH = 1.6  # type sizes from a header's baseline down to the first rule
NARROWEST_GAP = 0.8  # type sizes between two columns
LONGEST_CELL = 60  # characters, in the middle of all cells
GOING_ON = 0.2
"""Share of cells that begin in lower case: more of them, and it is prose in columns."""

SAME_ROW = 0.35


def grids_between_rules(rules: Sequence[Rule], words: Sequence[Word]) -> list[list[GridCell]]:
    """Cells of tables whose rows are parted by flat rules of one length, without upright ones.

    Args:
        rules: Ruling lines of a page.
        words: Its words; the gaps between them part the columns.
    """
    grids = []
    for group in _stacks(rules):
        rows = [rule.top for rule in group]
        inside = [
            word
            for word in words
            if rows[0] < word.baseline < rows[-1] + 1
            and group[0].x0 - 1 <= word.x0
            and word.x1 <= group[0].x1 + 1
        ]
        columns = _columns(inside)
        header = _header_words(group[0], words, columns)
        if header:
            rows = [min(word.top for word in header) - 1, *rows]
        if len(columns) > 1:
            edges = [group[0].x0, *columns[1:], group[0].x1]
            grids.append(_cells(rows, edges))
    return grids


def _header_words(rule: Rule, words: Sequence[Word], columns: Sequence[float]) -> list[Word]:
    """The words right over the first rule, if they keep the columns apart: a header."""
    over = [
        word
        for word in words
        if 0 < rule.top - word.baseline < HEADER_REACH * word.style.size
        and rule.x0 - 1 <= word.x0
        and word.x1 <= rule.x1 + 1
    ]
    crossing = [word for word in over for edge in columns[1:] if word.x0 < edge - 1 < word.x1]
    starts = {sum(edge <= word.x0 + 1 for edge in columns) for word in over}
    return over if len(starts) > 1 and not crossing else []


def _stacks(rules: Sequence[Rule]) -> list[list[Rule]]:
    """Groups of flat rules with the same ends, one under the other."""
    flat = sorted(
        (rule for rule in rules if rule.x1 - rule.x0 > rule.bottom - rule.top),
        key=lambda rule: (round(rule.x0 / SAME_END), round(rule.x1 / SAME_END), rule.top),
    )
    stacks: list[list[Rule]] = []
    for rule in flat:
        above = stacks[-1][-1] if stacks else None
        if above is not None and _same_ends(above, rule):
            if rule.top - above.top > SAME_END:
                stacks[-1].append(rule)
        else:
            stacks.append([rule])
    return [stack for stack in stacks if len(stack) >= FEWEST_RULES]


def _same_ends(above: Rule, rule: Rule) -> bool:
    return (
        abs(above.x0 - rule.x0) < SAME_END
        and abs(above.x1 - rule.x1) < SAME_END
        and rule.top - above.top < FARTHEST_RULE
    )


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
    return grids


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
