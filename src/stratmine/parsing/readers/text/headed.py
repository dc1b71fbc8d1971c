"""Tables in plain text under a line that names their columns: «Mått   2017   Mål 2030»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from stratmine.parsing.readers.text.headers import is_header
from stratmine.parsing.words.grammar import is_function_word, starts_lower
from stratmine.parsing.words.hyphenation import join_lines

_WORDS = re.compile(r"\S+(?: \S+)*")
_TAB_WIDTH = 1000
"""Places between two tabs: columns parted by tabs are told by counting them."""
_NARROW = 2
"""Columns of a table that needs two rows to be believed."""


class _Piece(NamedTuple):
    """Words of a line with no gap between them, and where they stand."""

    start: int
    end: int
    text: str


def with_headed_columns(lines: Sequence[str]) -> list[str]:
    """Part the columns by bars where a line names them; what runs over lines is joined."""
    found: list[str] = []
    position = 0
    while position < len(lines):
        header = _header(lines[position])
        rows, end = _rows(lines, position, header) if header else ([], position)
        if len(rows) > (len(header) <= _NARROW):
            found.append(" | ".join(piece.text for piece in header))
            found.extend(" | ".join(row) for row in rows)
            position = end
        else:
            found.append(lines[position])
            position += 1
    return found


def _header(line: str) -> list[_Piece]:
    """Return the names of columns in a line; none if it is no header."""
    if "|" in line or not ("  " in line.strip() or _has_tabs(line)):
        return []
    pieces = _pieces(line)
    return pieces if len(pieces) > 1 and is_header([piece.text for piece in pieces]) else []


def _has_tabs(line: str) -> bool:
    return "\t" in line.strip(" \r\n")


def _pieces(line: str) -> list[_Piece]:
    if not _has_tabs(line):
        found = _WORDS.finditer(line.replace("\u00a0", " ").rstrip())
        return [_Piece(match.start(), match.end(), match.group()) for match in found]
    cells = enumerate(line.strip(" \r\n").split("\t"))
    places = ((number * _TAB_WIDTH, text.strip()) for number, text in cells)
    return [_Piece(start, start + 1, text) for start, text in places if text]


def _rows(
    lines: Sequence[str], position: int, header: Sequence[_Piece]
) -> tuple[list[list[str]], int]:
    """Return the rows under a header, and the position of the line after them."""
    rows: list[list[str]] = []
    end = position + 1
    gap = False
    for place in range(position + 1, len(lines)):
        if not lines[place].strip():
            if gap or not rows:
                break
            gap = True
            continue
        parted = _has_tabs(lines[place]) == _has_tabs(lines[position])
        row = _row(lines[place], header) if parted else None
        if row is None or (gap and not all(row)):
            break
        gap = False
        if rows and _goes_on(row, rows[-1]):
            rows[-1] = [join_lines(cells) for cells in zip(rows[-1], row, strict=True)]
        else:
            rows.append(row)
        end = place + 1 if any(rows[-1][1:]) else end
    return [row for row in rows if any(row[1:])], end


def _row(line: str, header: Sequence[_Piece]) -> list[str] | None:
    """Return the cells of a line, one for each column; None if it is no row."""
    pieces = _pieces(line)
    overlong = len(pieces) == 1 and pieces[0].start < header[1].start < pieces[0].end
    if len(pieces) > len(header) or overlong or "|" in line or _header(line):
        return None
    row = ["" for _ in header]
    first = 0
    for number, piece in enumerate(pieces):
        last = len(header) - (len(pieces) - number)
        column = min(range(first, last + 1), key=lambda place: _distance(piece, header[place]))
        row[column] = piece.text
        first = column + 1
    return row


def _distance(piece: _Piece, name: _Piece) -> int:
    return max(piece.start - name.end, name.start - piece.end, 0)


def _goes_on(row: Sequence[str], last: Sequence[str]) -> bool:
    """Whether a line goes on with the cells of the row before."""
    if not row[0]:
        return True
    if any(last[1:]) and any(row[1:]):
        return False
    before = last[0].rsplit(" ", 1)[-1]
    return starts_lower(row[0]) or is_function_word(before) or before[-1:] in {",", "-"}
