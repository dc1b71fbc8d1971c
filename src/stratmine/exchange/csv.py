"""All elements of many strategies as one CSV table, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable
from pathlib import Path

from stratmine.files import write_bytes
from stratmine.schema import ELEMENT_COLUMNS, Strategy

_FORMULA = re.compile(r"^(?=[=+\-@＝＋－＠\t\r\n])|(?<=[;\t\r\n])(?=[=+\-@＝＋－＠])")
"""Where a spreadsheet would begin a formula (OWASP, CSV Injection): at the start of a cell, and
where one that parts cells at semicolons, as Danish and Swedish ones do, would begin the next."""


def write_csv(strategies: Iterable[Strategy], path: str | Path) -> Path:
    """Write one row for each element, and return the path.

    The file is UTF-8 with a byte order mark, which spreadsheets need to show æ, ø, å, ä and
    ö. An apostrophe stands before what a spreadsheet would take for a formula.
    """
    table = io.StringIO()
    writer = csv.DictWriter(table, ELEMENT_COLUMNS)
    writer.writeheader()
    for strategy in strategies:
        for row in strategy.to_rows():
            writer.writerow({name: _safe(value) for name, value in row.items()})
    return write_bytes(path, table.getvalue().encode("utf-8-sig"))


def _safe(value: str | float | None) -> str | float | None:
    return _FORMULA.sub("'", value) if isinstance(value, str) else value
