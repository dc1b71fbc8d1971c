"""Inline text of a web page: runs with their style, and the lines that they make."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from stratmine.parsing.flowing.emphasis import StyledLine
from stratmine.parsing.words.repair import repair_text

BREAK = "\n"
_BROKEN_WORD = re.compile("\u00ad[ \t\r]*\n\\s*")
"""A word that a line's end of the source cuts at its soft hyphen."""


class Run(NamedTuple):
    """A stretch of text in one style; a lone line break stands for ``<br>``."""

    text: str
    bold: bool = False
    italic: bool = False


def flowed(text: str) -> str:
    """A text of the source with spaces for its line ends, which mean no more than that."""
    return _BROKEN_WORD.sub("", text).replace("\n", " ")


def to_lines(runs: Iterable[Run]) -> list[StyledLine]:
    """Split runs at breaks; empty lines stand for themselves between others."""
    lines: list[list[Run]] = [[]]
    for run in runs:
        if run.text == BREAK:
            lines.append([])
        else:
            lines[-1].append(run)
    return _trimmed([_line(line) for line in lines])


def _line(runs: list[Run]) -> StyledLine:
    filled = [run for run in runs if run.text.strip()]
    return StyledLine(
        repair_text("".join(run.text for run in runs)),
        bold=bool(filled) and all(run.bold for run in filled),
        italic=bool(filled) and all(run.italic for run in filled),
    )


def _trimmed(lines: list[StyledLine]) -> list[StyledLine]:
    while lines and not lines[0].text:
        lines = lines[1:]
    while lines and not lines[-1].text:
        lines = lines[:-1]
    return lines
