"""Tables in plain text with a line for each cell and no empty line between them.

«Indsats / Ansvarlig / Tid», wherever they stand in a run of lines, and the cells of the rows under
them, as long as they can be what their columns hold.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import takewhile

from stratmine.parsing.readers.text.headers import role_of
from stratmine.parsing.readers.text.told_columns import MOST_COLUMNS, is_header, is_row, name_of
from stratmine.parsing.words.grammar import starts_lower
from stratmine.parsing.words.hyphenation import join_lines
from stratmine.parsing.words.vocabulary import time_words

_FEWEST_ROWS = 2
_MOST_NAME_LINES = 4
_LONGEST_STATUS = 60
_LABELLED = re.compile(r"[^\W\d]+ ?[\d.]*:\s")
"""«Mål 2: …» opens what stands after a table."""


def with_listed_cells(lines: Sequence[str]) -> list[str]:
    """Write such tables as lines parted by bars.

    Under a header that comes again one row is enough.
    """
    found: list[str] = []
    known: set[tuple[str, ...]] = set()
    position = 0
    while position < len(lines):
        header = _header(lines, position)
        rows, end = _rows(lines, position + len(header), header) if header else ([], 0)
        if len(rows) >= (1 if tuple(header) in known else _FEWEST_ROWS):
            known.add(tuple(header))
            found.extend(["", *(" | ".join(row) for row in (header, *rows)), ""])
            position = end
        else:
            found.append(lines[position])
            position += 1
    return found


def _header(lines: Sequence[str], start: int) -> list[str]:
    """Return the names of columns that stand one under the other from a line on; none if not."""
    if name_of(lines[start]) is None:
        return []
    names = [line.strip() for line in lines[start : start + MOST_COLUMNS + 1]]
    header = list(takewhile(name_of, names))
    return header if is_header(header) else []


def _rows(lines: Sequence[str], start: int, header: Sequence[str]) -> tuple[list[list[str]], int]:
    """Return the rows under a header, and the position of the line after them."""
    rows: list[list[str]] = []
    while (row := _row(lines, start, header)) is not None:
        cells, start = row
        rows.append(cells)
    return rows, start


def _row(lines: Sequence[str], start: int, header: Sequence[str]) -> tuple[list[str], int] | None:
    """Return the row that begins at a line; what it names may run over several lines."""
    first = 1 if name_of(header[0]) == "number" else 0
    for more in range(_MOST_NAME_LINES):
        end = start + len(header) + more
        members = [line.strip() for line in lines[start:end]]
        if len(members) < len(header) + more or not all(members):
            return None
        last = first + more + 1
        name = members[first:last]
        if not all(map(starts_lower, name[1:])):
            return None
        row = [*members[:first], join_lines(name), *members[last:]]
        if _holds(header, row):
            return row, end
    return None


def _holds(header: Sequence[str], row: Sequence[str]) -> bool:
    """Whether cells are a row: a time under its name, a brief status, and no other header."""
    if not is_row(header, row) or any(map(_LABELLED.match, row)) or sum(map(_names, row)) > 1:
        return False
    for name, cell in zip(header, row, strict=True):
        role = role_of(name)
        if role == "deadline" and not _times().search(cell):
            return False
        if role == "status" and len(cell) > _LONGEST_STATUS:
            return False
    return True


def _names(cell: str) -> bool:
    return role_of(cell) not in {None, "year"}


@cache
def _times() -> re.Pattern[str]:
    words = "|".join(map(re.escape, sorted(time_words())))
    return re.compile(rf"\d|^[–-]$|\b(?:{words})\b", re.IGNORECASE)
