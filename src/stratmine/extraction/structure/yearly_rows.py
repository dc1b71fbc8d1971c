"""Rows of a table with a column a year, each in one line: «Nye hegn 800 2.400 0»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.extraction.structure.column_names import column_role
from stratmine.extraction.text.block_parts import part_of
from stratmine.extraction.text.figures_at_end import figures_at_end
from stratmine.languages import Language
from stratmine.schema import Block, Cell

_YEAR = re.compile(r"(?:[A-ZÅÄÖÆØ]{1,2}\s?)?20\d\d")
_YEARS = re.compile(rf"((?:\s+{_YEAR.pattern}){{2,}})\W*$")
"""Years that end the names of columns: «2026 2027», «B2026 BO2027»."""
_FIGURE = re.compile(r"\S+")
_PART = re.compile(r"([A-ZÅÄÖÆØ]|\d{1,2})[.:)]?\s+(?=[A-ZÅÄÖÆØ])")
OVER = "over"
"""What a column holds whose names stand in lines of their own, over the rows."""
_LEVEL = 6
"""Level of a heading inside a table."""
_LONGEST_NAMES = 4
"""Words before the years."""


def yearly_names(text: str, language: Language) -> list[tuple[str, str]]:
    """Return what columns hold, with their names, if a year stands over each of the last ones."""
    years = _YEARS.search(text)
    before = text[: years.start()].split() if years else []
    if years is None or not 0 < len(before) <= _LONGEST_NAMES:
        return []
    if column_role(before[-1].lower(), language) != "element":
        return []
    kind_of = vocabulary(language.code).kind_of
    over = [(OVER, word) for word in before[-2:-1] if kind_of(word.lower()) == "focus_area"]
    named = [*over, ("element", before[-1])]
    return [*named, *(("", name) for name in _YEAR.findall(years[1]))]


def yearly_row(block: Block, header: Sequence[tuple[str, str]]) -> Block | None:
    """Return a line as a table of one row if it ends with a figure for each year.

    A figure before those is the last word of what is named: «Støtte efter § 82 200 750 750».
    """
    header = [(role, name) for role, name in header if role != OVER]
    years = [column for column, (role, name) in enumerate(header) if not role and _YEAR.match(name)]
    figures = list(_FIGURE.finditer(block.text, figures_at_end(block.text)))
    if not years or not len(years) <= len(figures) < 2 * len(years):
        return None
    figures = figures[-len(years) :]
    name = block.text[: figures[0].start()].rstrip()
    cells = [Cell(text=text, row=0, column=column) for column, (_, text) in enumerate(header)]
    cells.append(Cell(text=name, row=1, column=0, start=0))
    cells += (
        Cell(text=figure.group(), row=1, column=column, start=figure.start())
        for column, figure in zip(years, figures, strict=True)
    )
    table = part_of(block, 0, len(block.text), "table")
    return table.model_copy(update={"cells": tuple(cells)})


def over_rows(block: Block, header: Sequence[tuple[str, str]]) -> Block:
    """Return a line over rows as a heading that the column before theirs names: «Spor A Vandet»."""
    label = next((name for role, name in header if role == OVER), None)
    opening = _PART.match(block.text) if block.number is None else None
    number = block.number or (opening[1] if opening else None)
    if label is None or number is None:
        return block
    start = opening.end() if opening else 0
    heading = part_of(block, start, len(block.text), "heading")
    return heading.model_copy(update={"number": f"{label} {number}", "level": _LEVEL})
