"""Tables of a Word file."""

from __future__ import annotations

from typing import Any

from stratmine.parsing.drafts import Draft, table_draft
from stratmine.parsing.repair import repair_text
from stratmine.schema.document import Cell

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def is_layout(table: Any) -> bool:  # noqa: ANN401  (python-docx has no types)
    """Whether a table only frames text: one column, or another table inside."""
    if len(table.columns) <= 1:
        return True
    return table._tbl.find(f".//{_W}tc//{_W}tbl") is not None


def read_table(table: Any) -> Draft | None:  # noqa: ANN401
    """Read a table; merged cells are one cell with its spans. None if it holds no word."""
    rows = table.rows
    cells: list[Cell] = []
    above: dict[int, int] = {}
    for number, row in enumerate(rows):
        is_header = _is_header(row, first=number == 0)
        column = row.grid_cols_before
        for element in row._tr.tc_lst:
            span = element.grid_span
            if element.vMerge == "continue" and column in above:
                index = above[column]
                merged = cells[index]
                cells[index] = merged.model_copy(update={"row_span": number - merged.row + 1})
            else:
                above[column] = len(cells)
                cells.append(
                    Cell(
                        text=_text(element),
                        row=number,
                        column=column,
                        column_span=span,
                        header=is_header,
                    )
                )
            column += span
    return table_draft(cells) if any(cell.text for cell in cells) else None


def _text(cell: Any) -> str:  # noqa: ANN401
    paragraphs = ("".join(t.text or "" for t in p.iter(f"{_W}t")) for p in cell.iter(f"{_W}p"))
    return repair_text(" ".join(paragraphs))


def _is_header(row: Any, *, first: bool) -> bool:  # noqa: ANN401
    """A row that repeats on each page, or a first row that is bold throughout."""
    properties = row._tr.find(f"{_W}trPr")
    if properties is not None and properties.find(f"{_W}tblHeader") is not None:
        return True
    if not first:
        return False
    texts = [run for run in row._tr.iter(f"{_W}r") if "".join(run.itertext()).strip()]
    return bool(texts) and all(run.find(f"{_W}rPr/{_W}b") is not None for run in texts)
