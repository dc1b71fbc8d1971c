"""Tables in plain text whose cells stand one under the other, as they are copied from a page.

«Indsats / Ansvarlig / Tid», then the cells of each row in lines of their own, the rows parted by
empty lines, or all cells by empty lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, takewhile
from typing import NamedTuple

from stratmine.parsing.readers.text.headers import role_of
from stratmine.parsing.readers.text.told_columns import is_header, is_row
from stratmine.parsing.words.grammar import starts_lower
from stratmine.parsing.words.hyphenation import join_lines

_FEWEST_COLUMNS = 3
_MOST_COLUMNS = 9
_MOST_STACKS = 2_000
"""Stacks of lines that one table may hold, so that a file of many ends in time."""
_FEWEST_ROWS = 2
_NUMBER = re.compile(r"\d{1,3}\.?")


class _Stack(NamedTuple):
    """Lines with no empty line between them."""

    start: int
    end: int
    lines: tuple[str, ...]


class _Table(NamedTuple):
    """Names of columns, the rows under them, and the position of the line after them."""

    header: list[str]
    rows: list[list[str]]
    end: int


def with_stacked_cells(lines: Sequence[str]) -> list[str]:
    """Write tables whose cells stand one under the other as lines parted by bars."""
    found: list[str] = []
    position = 0
    stacks = list(_stacks(lines))
    for number, stack in enumerate(stacks):
        within = stacks[number : number + _MOST_STACKS] if stack.start >= position else []
        table = _table(within) if within else None
        if table is not None and len(table.rows) >= _FEWEST_ROWS:
            found.extend(lines[position : stack.start])
            found.extend(" | ".join(row) for row in (table.header, *table.rows))
            position = table.end
    return [*found, *lines[position:]]


def _stacks(lines: Sequence[str]) -> Iterator[_Stack]:
    start = 0
    for filled, run in groupby(lines, key=lambda line: bool(line.strip())):
        members = tuple(line.strip() for line in run)
        if filled:
            yield _Stack(start, start + len(members), members)
        start += len(members)


def _table(stacks: Sequence[_Stack]) -> _Table | None:
    """Read a table that begins with the first stack."""
    first = stacks[0].lines
    if is_header(first):
        return _with_stack_for_each_row(list(first), stacks)
    singles = takewhile(lambda stack: len(stack.lines) == 1, stacks[:_MOST_COLUMNS])
    header = list(takewhile(role_of, (stack.lines[0] for stack in singles)))
    return _with_stack_for_each_cell(header, stacks) if is_header(header) else None


def _with_stack_for_each_row(header: list[str], stacks: Sequence[_Stack]) -> _Table:
    rows: list[list[str]] = []
    end = stacks[0].end
    for lines, stop in _row_lines(stacks[1:], len(header)):
        row = _row(lines, len(header))
        if not is_row(header, row):
            break
        rows.append(row)
        end = stop
    return _Table(header, rows, end)


def _row_lines(stacks: Sequence[_Stack], size: int) -> Iterator[tuple[list[str], int]]:
    """Yield the lines of each row and the position after them.

    Where rows are numbered, an empty line inside one stands for an empty cell.
    """
    if not stacks or not _NUMBER.fullmatch(stacks[0].lines[0]):
        yield from ((list(stack.lines), stack.end) for stack in stacks)
        return
    lines, end = list(stacks[0].lines), stacks[0].end
    for stack in stacks[1:]:
        if _NUMBER.fullmatch(stack.lines[0]):
            yield lines, end
            lines = list(stack.lines)
        elif len(lines) < size - 1:
            lines = [*lines, "", *stack.lines]
        else:
            break
        end = stack.end
    yield lines, end


def _with_stack_for_each_cell(header: list[str], stacks: Sequence[_Stack]) -> _Table:
    rows: list[list[str]] = []
    size = len(header)
    end = stacks[size - 1].end
    for start in range(size, len(stacks) - size + 1, size):
        members = stacks[start : start + size]
        row = [join_lines(stack.lines) for stack in members]
        if not is_row(header, row):
            break
        rows.append(row)
        end = members[-1].end
    return _Table(header, rows, end)


def _row(lines: Sequence[str], size: int) -> list[str]:
    """Return the cells that lines hold: of too many those that go on are joined to others.

    The last cell may be missing, for it is the one for remarks.
    """
    cells: list[str] = []
    spare = len(lines) - size
    for line in lines:
        if cells and spare > 0 and (starts_lower(line) or line.startswith("(")):
            cells[-1] = join_lines([cells[-1], line])
            spare -= 1
        else:
            cells.append(line)
    if spare > 0:
        first = int(_NUMBER.fullmatch(cells[0]) is not None)
        last = first + spare + 1
        cells = [*cells[:first], join_lines(cells[first:last]), *cells[last:]]
    return [*cells, ""] if spare == -1 and size > _FEWEST_COLUMNS else cells
