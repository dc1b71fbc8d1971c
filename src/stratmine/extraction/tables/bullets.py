"""Cells that hold a list: «• Nye bænke • Flere træer»."""

from __future__ import annotations

import re
from dataclasses import replace

from stratmine.schema import Cell

_BULLET = re.compile(r"(?:^|(?<=\s))[•●▪◆◼■▶➤➢]\s*(?=\w)")
_FEWEST = 2


def bulleted(cell: Cell) -> list[Cell]:
    """Return the items of a list that fills a cell as cells in its place; else the cell alone."""
    marks = list(_BULLET.finditer(cell.text))
    if len(marks) < _FEWEST or cell.text[: marks[0].start()].strip():
        return [cell]
    ends = [*(mark.start() for mark in marks[1:]), len(cell.text)]
    return [
        replace(cell, text=cell.text[mark.end() : end].rstrip(), start=cell.start + mark.end())
        for mark, end in zip(marks, ends, strict=True)
    ]
