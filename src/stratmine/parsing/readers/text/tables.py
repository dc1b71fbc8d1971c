"""Tables in plain text and Markdown: columns parted by bars."""

from __future__ import annotations

import re
from collections.abc import Sequence

from stratmine.parsing.drafts import Draft
from stratmine.parsing.readers.text.lines import Line
from stratmine.parsing.repair import repair_text
from stratmine.schema.document import Cell

_RULE = re.compile(r":?-{2,}:?$")


def table_draft(lines: Sequence[Line]) -> Draft:
    """Make a table of lines such as «| Mål | 5 |»; a rule below the first row makes it a header."""
    rows = [_cells(line.text) for line in lines]
    has_header = any(_is_rule(row) for row in rows[1:2])
    body = [row for row in rows if not _is_rule(row)]
    page = lines[0].page
    return build_table(body, headers=1 if has_header else 0, page=page)


def build_table(rows: Sequence[Sequence[str]], *, headers: int, page: int | None = None) -> Draft:
    """Make a table draft of plain rows; the first `headers` of them head their columns."""
    cells: list[Cell] = []
    lines: list[str] = []
    position = 0
    for row_number, row in enumerate(rows):
        for column, text in enumerate(row):
            cells.append(
                Cell(
                    text=text,
                    row=row_number,
                    column=column,
                    header=row_number < headers,
                    start=position,
                )
            )
            position += len(text) + 1
        lines.append("\t".join(row))
    pages = ((0, page),) if page is not None else ()
    return Draft("table", "\n".join(lines), pages=pages, cells=tuple(cells))


def _cells(line: str) -> list[str]:
    return [repair_text(cell) for cell in line.strip().strip("|").split("|")]


def _is_rule(row: list[str]) -> bool:
    return all(_RULE.match(cell) for cell in row)
