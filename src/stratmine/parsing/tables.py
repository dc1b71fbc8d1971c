"""Tables: from ruled or tagged cells to a table block, and on over the page's end."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence

from stratmine.parsing.layout import Fill, GridCell, Line, TableCell, TextBlock, Word
from stratmine.parsing.lines import make_line, merge_pieces, pieces_of_lines
from stratmine.parsing.paragraphs import ENDS_SENTENCE
from stratmine.parsing.tableheads import mark_filled_header, mark_headers

FEWEST_FILLED = 3
FEWEST_ALONE = 3  # columns of a table of one row
FILLED_SHARE = 0.34
SAME_EDGE = 6.0
MOST_PAIRS = 5_000_000  # cells and words of a page that are compared; real pages have a tenth

_AMOUNT = re.compile(r"[+–-]?\d[\d\s.,]*%?$")


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


def merge_continued(blocks: Sequence[TextBlock]) -> tuple[list[TextBlock], list[Line]]:
    """Join a table at the top of a page to the one at the end of the page before.

    Returns:
        The blocks, and the lines of header rows that later pages repeat.
    """
    merged: list[TextBlock] = []
    repeated: list[Line] = []
    for block in blocks:
        above = merged[-1] if merged else None
        if above is not None and _continues(above, block):
            repeated.extend(_append_rows(above, block))
        else:
            merged.append(block)
    return merged, repeated


def _continues(above: TextBlock, block: TextBlock) -> bool:
    """Whether the second table goes on with the first; its columns are then numbered alike."""
    if not above.cells or not block.cells:
        return False
    if block.lines[0].page != above.lines[-1].page + 1:
        return False
    if _width(above) < _width(block) or _has_other_header(above, block):
        return False
    # A cell that goes on overleaf has no place there: the columns after it seem to be the first.
    missing = _width(above) - _width(block)
    ours, theirs = _left_edges(above), _left_edges(block)
    pairs = [(ours[c + missing], x) for c, x in theirs.items() if c + missing in ours]
    if any(abs(x - other) >= SAME_EDGE for x, other in pairs):
        return False
    if missing:
        if len(pairs) < FEWEST_ALONE:
            return False
        for cell in block.cells:
            cell.column += missing
    return True


def _has_other_header(above: TextBlock, block: TextBlock) -> bool:
    """Whether the second table begins with a header row that the first does not have."""
    first = _rows_of(block)[0]
    return any(cell.header for cell in first) and _texts(first) != _texts(_rows_of(above)[0])


def _width(table: TextBlock) -> int:
    return max(cell.column + cell.column_span for cell in table.cells)


def _left_edges(table: TextBlock) -> dict[int, float]:
    """The left edge of the text of each column."""
    edges: dict[int, float] = {}
    for cell in table.cells:
        for line in cell.lines:
            edges[cell.column] = min(edges.get(cell.column, line.x0), line.x0)
    return edges


def _append_rows(table: TextBlock, more: TextBlock) -> list[Line]:
    """Append the rows of `more`; return the lines of its first row if it repeats the header."""
    repeated: list[Line] = []
    rows = _rows_of(more)
    if _texts(rows[0]) == _texts(_rows_of(table)[0]):
        repeated = [line for cell in rows.pop(0) for line in cell.lines]
        for cell in _rows_of(table)[0]:
            cell.header = True
    last_row = _rows_of(table)[-1]
    if rows and _goes_on(rows[0], last_row):
        _extend_row(last_row, rows.pop(0))
    elif rows:
        rows[0] = _without_rest_of_merged(table, rows[0])
    number = last_row[0].row
    for row in rows:
        number += 1
        for cell in row:
            cell.row = number
        table.cells.extend(row)
    table.lines = [line for cell in table.cells for line in cell.lines]
    return repeated


def _rows_of(table: TextBlock) -> list[list[TableCell]]:
    rows: defaultdict[int, list[TableCell]] = defaultdict(list)
    for cell in table.cells:
        rows[cell.row].append(cell)
    return [rows[number] for number in sorted(rows)]


def _texts(row: Sequence[TableCell]) -> list[str]:
    return [cell.text for cell in row]


def _goes_on(row: Sequence[TableCell], last: Sequence[TableCell]) -> bool:
    """Whether a page's first row is the rest of a row that the page's end cut."""
    filled = [cell for cell in row if cell.lines]
    if not filled or any(cell.column == 0 for cell in filled):
        return False
    by_column = {cell.column: cell for cell in last if cell.lines}
    if any(cell.column not in by_column for cell in filled):
        return False
    if any(_is_amount(cell) and _is_amount(by_column[cell.column]) for cell in filled):
        return False
    return any(
        cell.lines[0].text[:1].islower()
        or not by_column[cell.column].lines[-1].text.endswith(ENDS_SENTENCE)
        for cell in filled
    )


def _without_rest_of_merged(table: TextBlock, row: list[TableCell]) -> list[TableCell]:
    """Give the rest of a merged first cell, which the page's end cut, to that cell.

    The other cells of its row begin anew: they are a row of their own.
    """
    first, others = row[0], row[1:]
    column = [cell for cell in table.cells if cell.column == 0]
    above = max(column, key=lambda cell: cell.row, default=None)  # tags may leave it empty
    if above is None or first.column or not first.lines or not above.lines:
        return row
    if not any(cell.lines for cell in others):
        return row
    cut = above.lines[0].text[:1].isupper() and first.lines[0].text[:1].islower()
    if not cut or above.header or above.lines[-1].text.endswith(ENDS_SENTENCE):
        return row
    above.lines.extend(first.lines)
    above.row_span += first.row_span
    return others


def _is_amount(cell: TableCell) -> bool:
    """Whether a cell holds a number alone, which no page's end cuts."""
    return all(_AMOUNT.match(line.text) for line in cell.lines)


def _extend_row(last: Sequence[TableCell], row: Sequence[TableCell]) -> None:
    by_column = {cell.column: cell for cell in last}
    for cell in row:
        if cell.lines:
            by_column[cell.column].lines.extend(cell.lines)
