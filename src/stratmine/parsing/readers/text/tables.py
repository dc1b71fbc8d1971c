"""Tables in plain text and Markdown: columns parted by bars."""

from __future__ import annotations

import re
from collections.abc import Sequence

from stratmine.parsing.drafts import Draft, table_draft
from stratmine.parsing.readers.text.lines import Line
from stratmine.parsing.words.repair import repair_text
from stratmine.schema.document import Cell

_RULE = re.compile(r":?-{2,}:?$")


def table_of_lines(lines: Sequence[Line]) -> Draft:
    """Make a table of lines such as «| Mål | 5 |»; a rule below the first row makes it a header."""
    rows = [_cells(line.text) for line in lines]
    has_header = any(_is_rule(row) for row in rows[1:2])
    body = [row for row in rows if not _is_rule(row)]
    cells = [
        Cell(text=text, row=number, column=column, header=has_header and number == 0)
        for number, row in enumerate(body)
        for column, text in enumerate(row)
    ]
    page = lines[0].page
    return table_draft(cells, ((0, page),) if page is not None else ())


def _cells(line: str) -> list[str]:
    return [repair_text(cell) for cell in line.strip().strip("|").split("|")]


def _is_rule(row: list[str]) -> bool:
    return all(_RULE.match(cell) for cell in row)
