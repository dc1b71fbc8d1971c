"""Tables in plain text whose columns are parted by tabs or by wide gaps."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from stratmine.parsing.readers.text.headed import with_headed_columns

_GAP = re.compile(r"(?<=\S) {3,}(?=\S)")
_WORD = re.compile(r"[^\W\d_]{2}")
_FEWEST_COLUMNS = 3
_WIDE = 4
"""Columns from which two lines make a table; narrower ones have three lines."""
_FEWEST_LINES = 2


def with_bars(lines: Sequence[str]) -> list[str]:
    """Part the columns of lines one under the other by bars.

    They are a table if the first line names its columns by their words, or if each has as many
    columns and the first has a name in each.
    """
    found: list[str] = []
    for count, run in groupby(with_headed_columns(lines), key=lambda line: len(_cells(line))):
        rows = list(run)
        needed = _FEWEST_LINES + (count < _WIDE)
        if count < _FEWEST_COLUMNS or len(rows) < needed or not _is_header(rows[0]):
            found.extend(rows)
        else:
            found.extend(" | ".join(_cells(row)) for row in rows)
    return found


def _cells(line: str) -> list[str]:
    """Return the columns of a line; empty ones are known only between tabs."""
    line = line.strip(" \u00a0\r\n")
    if line.strip().count("\t") >= _FEWEST_COLUMNS - 1:
        return [cell.strip() for cell in line.split("\t")]
    return _GAP.split(line) if "|" not in line else [line]


def _is_header(line: str) -> bool:
    return all(_WORD.search(cell) for cell in _cells(line))
