"""Tables of measures that lost their columns: «Indikator / 2023 / Mål 2027 / Andel nöjda / 70 %».

The header says how many figures a row has. So each row is known by them, whether its cells stand
in lines of their own, with empty lines between them or not, or all in one line.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from stratmine.parsing.readers.text.values import values_of, with_values
from stratmine.parsing.words.grammar import ends_sentence, starts_lower
from stratmine.parsing.words.hyphenation import join_lines
from stratmine.parsing.words.vocabulary import figure_words, measure_words
from stratmine.parsing.words.wordlist import alternatives

_MOST_HEADER_LINES = 14
_LONGEST_HEADER_LINE = 120
_LONGEST_HEADER = 240
_MOST_NAME_LINES = 5
_LONGEST_NAME = 220
_YEAR = r"\(?(?:19|20)\d\d(?:\s?[-–/]\s?(?:20)?\d\d)?\)?"
_TWO_NAMES = re.compile(r"(?<=[a-zåäöæø\d)]) (?=[A-ZÅÄÖÆØ][a-zåäöæø])")


class _Header(NamedTuple):
    """Names of columns, how many of them name measures, and the line after them."""

    names: list[str]
    named: int
    end: int


class _Row(NamedTuple):
    """The cells of a row, and the line after it."""

    cells: list[str]
    end: int


def with_measured_rows(lines: Sequence[str]) -> list[str]:
    """Write such tables as lines parted by bars."""
    found: list[str] = []
    position = 0
    while position < len(lines):
        header = _header(lines, position)
        rows = _rows(lines, header) if header else []
        if header and rows and (len(rows) > 1 or len(header.names) > header.named + 1):
            cells = [header.names, *(row.cells for row in rows)]
            found.extend(["", *map(" | ".join, cells), ""])
            position = rows[-1].end
        else:
            found.append(lines[position])
            position += 1
    return found


def _header(lines: Sequence[str], start: int) -> _Header | None:
    """Read names of columns from one line on: names of measures, then of columns of figures."""
    first = lines[start].strip()
    if len(first) > _LONGEST_HEADER_LINE or not _opening().match(first):
        return None
    best, text = None, ""
    for place in range(start, min(start + _MOST_HEADER_LINES, len(lines))):
        line = " ".join(lines[place].split())
        if not line:
            continue
        if text and (len(line) > _LONGEST_HEADER_LINE or not _part().fullmatch(line)):
            break
        text = f"{text} {line}".strip()
        if len(text) > _LONGEST_HEADER:
            break
        match = _whole().fullmatch(text)
        if match is not None:
            figures = [one.group() for one in _figures().finditer(match["figures"])]
            names = [one.group().strip() for one in _name().finditer(match["names"])]
            best = _Header([*names, *figures], len(names), place + 1)
    return best


def _rows(lines: Sequence[str], header: _Header) -> list[_Row]:
    rows: list[_Row] = []
    end = header.end
    while (row := _row(lines, end, header, rows[-1] if rows else None)) is not None:
        rows.append(row)
        end = row.end
    return rows


def _row(lines: Sequence[str], start: int, header: _Header, last: _Row | None) -> _Row | None:
    """Read the row that begins at a line: what it names, then as many figures as it has columns."""
    wanted = len(header.names) - header.named
    parts: list[str] = []
    values: list[str] = []
    gap = False
    for place in range(start, len(lines)):
        line = " ".join(lines[place].split())
        if not line:
            gap = True
            continue
        if len(line) > _LONGEST_NAME:
            return None
        here = values_of(line, wanted - len(values)) if parts else []
        both = None if values or here else with_values(line, wanted)
        if here:
            values += here
        elif values or not _may_name(parts, line):
            return None
        else:
            name, values = both or (line, [])
            goes_on = parts and (not gap or starts_lower(name))
            parts = [*parts[:-1], join_lines([parts[-1], name])] if goes_on else [*parts, name]
        if len(values) == wanted:
            names = _names(parts, header.named, last)
            return _Row([*names, *values], place + 1) if names else None
        gap = False
    return None


def _may_name(parts: Sequence[str], line: str) -> bool:
    """Whether a line may be of the name of a measure, after others of it."""
    short = len(parts) < _MOST_NAME_LINES and sum(map(len, parts)) + len(line) <= _LONGEST_NAME
    bare = "|" not in line and not line.endswith(":") and not ends_sentence(line)
    return short and bare and not _opening().match(line)


def _names(parts: list[str], named: int, last: _Row | None) -> list[str]:
    """Return what a row names, one text a column; a merged cell is that of the row before."""
    if len(parts) == named:
        return parts
    if len(parts) != 1:
        return []
    two = _TWO_NAMES.split(parts[0])
    if len(two) == named:
        return two
    return [last.cells[0], parts[0]] if last else []


@cache
def _name() -> re.Pattern[str]:
    return re.compile(
        rf"(?:[^\W\d]+s\s)?[^\W\d]*(?:{alternatives(measure_words())})\b\s*", re.IGNORECASE
    )


@cache
def _figures() -> re.Pattern[str]:
    words = alternatives(figure_words())
    return re.compile(rf"(?:{words})\b(?:\s{_YEAR})?|{_YEAR}", re.IGNORECASE)


@cache
def _opening() -> re.Pattern[str]:
    """Return what a line opens with that names columns, or bears a label: «Mål 2: …»."""
    name, figures = _name().pattern, _figures().pattern
    return re.compile(rf"{name}(?:{name}|{figures}|[\d.]*\s*:|$)", re.IGNORECASE)


@cache
def _part() -> re.Pattern[str]:
    """Return a line of a header after its first: any of its names."""
    return re.compile(rf"(?:(?:{_name().pattern}|{_figures().pattern})\s*)++", re.IGNORECASE)


@cache
def _whole() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<names>(?:{_name().pattern}){{1,2}}?)(?P<figures>(?:(?:{_figures().pattern})\s*)++)",
        re.IGNORECASE,
    )
