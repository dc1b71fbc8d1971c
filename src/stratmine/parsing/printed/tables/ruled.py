"""Tables: from ruled or tagged cells to a table block."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence

from stratmine.parsing.printed.layout import Fill, GridCell, Line, TableCell, TextBlock, Word
from stratmine.parsing.printed.lines import make_line, merge_pieces, pieces_of_lines
from stratmine.parsing.printed.tables.heads import mark_filled_header, mark_headers
from stratmine.parsing.printed.tables.tagged import move_to_true_columns

FEWEST_FILLED = 3
FEWEST_ALONE = 3  # columns of a table of one row
FILLED_SHARE = 0.34
MOST_PAIRS = 5_000_000  # cells and words of a page that are compared; real pages have a tenth


def find_tables(
    words: Sequence[Word],
    grids: Iterable[Sequence[GridCell]],
    page: int,
    fills: Sequence[Fill] = (),
) -> tuple[list[TextBlock], list[Word]]:
    """Return the tables of a page and the words that stand in none.

    Tagged cells come first; ruled cells take the words that no tag puts into a table.

    Args:
        words: The words of the body.
        grids: Cells of the ruled tables.
        page: Page number from 1.
        fills: Filled areas, which may tell header rows.
    """
    tables: list[TextBlock] = []
    tagged, rest = _tagged_tables(words, page)
    tables.extend(tagged)
    for grid in grids:
        table, rest = _ruled_table(grid, rest, page)
        tables.extend([table] if table else [])
    for table in tables:
        mark_filled_header(table.cells, fills)
    return tables, rest


def _tagged_tables(words: Sequence[Word], page: int) -> tuple[list[TextBlock], list[Word]]:
    cells: defaultdict[int, defaultdict[tuple[int, int, int, int], list[Word]]]
    cells = defaultdict(lambda: defaultdict(list))
    rest: list[Word] = []
    for word in words:
        place = word.tag.cell if word.tag else None
        if place is None:
            rest.append(word)
        else:
            cells[place.table][place[1:]].append(word)
    tables = []
    for _, places in sorted(cells.items()):
        found_cells = [
            TableCell(_cell_lines(found, page), row, column, row_span, column_span)
            for (row, column, row_span, column_span), found in sorted(places.items())
        ]
        move_to_true_columns(found_cells)
        table = _table(found_cells, tagged=True, alone=True)
        if table is None:
            rest.extend(word for found in places.values() for word in found)
        else:
            tables.append(table)
    return tables, rest


def _ruled_table(
    grid: Sequence[GridCell], words: list[Word], page: int
) -> tuple[TextBlock | None, list[Word]]:
    if len(grid) * len(words) > MOST_PAIRS:
        return None, words
    inside: defaultdict[int, list[Word]] = defaultdict(list)
    rest: list[Word] = []
    for word in words:
        x, y = (word.x0 + word.x1) / 2, word.baseline - word.style.size / 3
        index = next((i for i, cell in enumerate(grid) if _holds(cell, x, y)), None)
        (rest if index is None else inside[index]).append(word)
    if len(inside) < FEWEST_FILLED or len(inside) < FILLED_SHARE * len(grid):
        return None, words
    cells = [
        TableCell(
            _cell_lines(inside[i], page) if i in inside else [],
            cell.row,
            cell.column,
            cell.row_span,
            cell.column_span,
        )
        for i, cell in enumerate(grid)
    ]
    table = _table(cells, alone=len(cells) == max(cell.column for cell in cells) + 1)
    return (table, rest) if table else (None, words)


def _holds(cell: GridCell, x: float, y: float) -> bool:
    return cell.x0 <= x <= cell.x1 and cell.top <= y <= cell.bottom


def _cell_lines(words: list[Word], page: int) -> list[Line]:
    upright = [word for word in words if word.upright]
    lines = merge_pieces(pieces_of_lines(upright, page))
    turned = [word for word in words if not word.upright]
    return [*lines, *([make_line(turned, page)] if turned else [])]


def _table(
    cells: list[TableCell], *, tagged: bool = False, alone: bool = False
) -> TextBlock | None:
    """The table of `cells`, without rows and columns that hold nothing; None if none is left.

    A row may stand `alone`: the last one of a table, overleaf.
    """
    rows = sorted({cell.row for cell in cells if cell.lines})
    columns = sorted({cell.column for cell in cells if cell.lines})
    alone = alone and len(columns) >= FEWEST_ALONE
    if (len(rows) < 2 and not alone) or len(columns) < 2:  # noqa: PLR2004
        return None
    kept = [cell for cell in cells if cell.row in rows and cell.column in columns]
    # Tags count columns truly; ruling lines also part what is no column.
    _close_up(kept, rows, list(range(columns[-1] + 1)) if tagged else columns)
    kept.sort(key=lambda cell: (cell.row, cell.column))
    if len(rows) > 1:
        mark_headers(kept)
    lines = [line for cell in kept for line in cell.lines]
    return TextBlock(lines, "table", cells=kept)


def _close_up(cells: list[TableCell], rows: list[int], columns: list[int]) -> None:
    """Number rows and columns anew, without those in which no cell with text begins."""
    for cell in cells:
        last_row = bisect_left(rows, cell.row + cell.row_span)
        last_column = bisect_left(columns, cell.column + cell.column_span)
        row, column = bisect_left(rows, cell.row), bisect_left(columns, cell.column)
        cell.row_span, cell.column_span = max(last_row - row, 1), max(last_column - column, 1)
        cell.row, cell.column = row, column
