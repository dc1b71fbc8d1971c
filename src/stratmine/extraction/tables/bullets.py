"""Cells that hold a list: «• Nye bænke • Flere træer», «1. Nye bænke 2. Flere træer»."""

from __future__ import annotations

import re
from dataclasses import replace

from stratmine.schema import Cell

_BULLET = re.compile(r"(?:^|(?<=\s))[•●▪◆◼■▶➤➢]\s*(?=\w)")
_NUMBER = re.compile(r"(?:^|(?<=\s))(?:(?P<figure>\d{1,2})|(?P<letter>[a-h]))[.)]\s+(?=[^\W\d])")
_FEWEST = 2


def bulleted(cell: Cell) -> list[Cell]:
    """Return the items of a list that fills a cell as cells in its place; else the cell alone."""
    marks = list(_BULLET.finditer(cell.text)) or _counted(cell.text)
    if len(marks) < _FEWEST or cell.text[: marks[0].start()].strip():
        return [cell]
    ends = [*(mark.start() for mark in marks[1:]), len(cell.text)]
    return [
        replace(cell, text=cell.text[mark.end() : end].rstrip(), start=cell.start + mark.end())
        for mark, end in zip(marks, ends, strict=True)
    ]


def _counted(text: str) -> list[re.Match[str]]:
    """The numbers or letters of a list: each is one more than that before it."""
    marks: list[re.Match[str]] = []
    for mark in _NUMBER.finditer(text):
        if not marks or _value(mark) == _value(marks[-1]) + 1:
            marks.append(mark)
    return marks


def _value(mark: re.Match[str]) -> int:
    """Letters count apart from figures: «a» never follows on «96»."""
    return int(mark["figure"]) if mark["figure"] else 1000 + ord(mark["letter"])
