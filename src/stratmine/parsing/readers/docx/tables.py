"""Tables of a Word file."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from stratmine.parsing.drafts import Draft, table_draft
from stratmine.parsing.readers.docx.xml import W, children, is_on, texts_within
from stratmine.schema.document import Cell


def is_layout(table: Any) -> bool:  # noqa: ANN401  (python-docx has no types)
    """Whether a table only frames text: one column, or another table inside."""
    if len(table.findall(f"{W}tblGrid/{W}gridCol")) <= 1:
        return True
    return table.find(f".//{W}tc//{W}tbl") is not None


def read_table(table: Any) -> list[Draft]:  # noqa: ANN401
    """Read a table; merged cells are one cell with its spans. Nothing if it holds no word."""
    cells: list[Cell] = []
    above: dict[int, int] = {}
    for number, row in enumerate(children(table, "tr")):
        is_header = _is_header(row, first=number == 0)
        column = row.grid_before
        for element in children(row, "tc"):
            span = element.grid_span
            if element.vMerge == "continue" and column in above:
                index = above[column]
                merged = cells[index]
                cells[index] = replace(merged, row_span=number - merged.row + 1)
            else:
                above[column] = len(cells)
                cells.append(
                    Cell(
                        text=" ".join(texts_within(element)),
                        row=number,
                        column=column,
                        column_span=span,
                        header=is_header,
                    )
                )
            column += span
    return [table_draft(cells)] if any(cell.text for cell in cells) else []


def _is_header(row: Any, *, first: bool) -> bool:  # noqa: ANN401
    """A row that repeats on each page, or a first row that is bold throughout."""
    properties = row.find(f"{W}trPr")
    if properties is not None and properties.find(f"{W}tblHeader") is not None:
        return True
    if not first:
        return False
    texts = [run for run in row.iter(f"{W}r") if "".join(run.itertext()).strip()]
    return bool(texts) and all(is_on(run.find(f"{W}rPr/{W}b")) for run in texts)
