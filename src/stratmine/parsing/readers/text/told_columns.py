"""Names of columns that tell who, when and how far, and the cells that can stand under them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from stratmine.parsing.readers.text.headers import role_of

_FEWEST_COLUMNS = 3
MOST_COLUMNS = 9
_LONGEST_NAME = 3
"""Words of the name of a column."""
_TELLING = frozenset({"responsible", "deadline", "status"})
"""What one of the columns tells of each element."""
_LONGEST = {"responsible": 90, "partners": 120, "deadline": 50, "year": 30, "budget": 60}
"""Characters of a cell by what it holds; one that is longer is running text."""
_LONGEST_CELL = 400
_COUNTED = frozenset({"nr", "nr.", "no.", "#", "id"})
"""Names of a first column that numbers the rows."""
_NUMBER = re.compile(r"[A-ZÅÄÖÆØ]{0,3}\d{1,3}(?:\.\d{1,3})*[a-z]?\.?")


def name_of(line: str) -> str | None:
    """Return what a line names as a column: that of a header cell, or ``number``."""
    return "number" if line.strip().lower() in _COUNTED else role_of(line)


def is_header(lines: Sequence[str]) -> bool:
    """Whether lines name columns: half of them known, one what stands in the rows."""
    if not _FEWEST_COLUMNS <= len(lines) <= MOST_COLUMNS:
        return False
    roles = [name_of(line) for line in lines]
    known = {role for role in roles if role}
    short = all(len(line.split()) <= _LONGEST_NAME for line in lines)
    told = "element" in known and len(known) >= _FEWEST_COLUMNS and bool(known & _TELLING)
    return short and told and 2 * sum(map(bool, roles)) >= len(lines)


def is_row(header: Sequence[str], row: Sequence[str]) -> bool:
    """Whether cells can be what their columns hold."""
    if len(row) != len(header) or not row[0] or any("|" in cell for cell in row):
        return False
    for name, cell in zip(header, row, strict=True):
        role = name_of(name) or ""
        if role == "number" and not _NUMBER.fullmatch(cell):
            return False
        if len(cell) > _LONGEST.get(role, _LONGEST_CELL):
            return False
        if role == "responsible" and cell.endswith((".", ":", "?")):
            return False
    return True
