"""Cells that hold a list: «• Nye bænke • Flere træer», «1.1 Nye bænke 1.2 Flere træer»."""

from __future__ import annotations

import re
from dataclasses import replace

from stratmine.schema import Cell

_BULLET = re.compile(r"(?:^|(?<=\s))[•●▪◆◼■▶➤➢]\s*(?=\w)")
_NUMBER = re.compile(r"(?:^|(?<=\s))(?:(?P<figure>\d{1,2})|(?P<letter>[a-h]))[.)]\s+(?=[^\W\d])")
_PARTED = re.compile(r"(?:^|(?<=\s))\d{1,2}(?:\.\d{1,2})+\.?\s+(?=[^\W\d_a-zåäöæøé])")
_FEWEST = 2


def bulleted(cell: Cell) -> list[Cell]:
    """Return the items of a list that fills a cell as cells in its place; else the cell alone.

    Numbers in parts («1.2») say what an item stands under, and stay before it.
    """
    parted = _parted(cell.text)
    marks = parted or list(_BULLET.finditer(cell.text)) or _counted(cell.text)
    if len(marks) < _FEWEST or cell.text[: marks[0].start()].strip():
        return [cell]
    starts = [mark.start() if parted else mark.end() for mark in marks]
    ends = [*(mark.start() for mark in marks[1:]), len(cell.text)]
    return [
        replace(cell, text=cell.text[start:end].rstrip(), start=cell.start + start)
        for start, end in zip(starts, ends, strict=True)
    ]


def _parted(text: str) -> list[re.Match[str]]:
    """The numbers in as many parts each that open a cell and rise, or name one thing again."""
    marks = list(_PARTED.finditer(text))
    numbers = [[int(part) for part in mark[0].strip(" .").split(".")] for mark in marks]
    rising = numbers == sorted(numbers) and len(set(map(len, numbers))) == 1
    return marks if rising and len(marks) >= _FEWEST and not marks[0].start() else []


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
