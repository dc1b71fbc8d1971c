"""Contents pages: their entries are told from headings, and help to find those in the body."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from stratmine.parsing.printed.layout import Line, TextBlock
from stratmine.parsing.words.contents import FEWEST_ENTRIES, contents_words, fold
from stratmine.parsing.words.pagewords import PAGE

APART = 0.8  # type sizes between an entry and its page number
SAME_INDENT = 3.0  # points
FARTHEST_LINE = 3.0  # type sizes between two lines of one entry

_LEADERS = re.compile(r"(?:[.…·_] ?){4}")
_ALL_LEADERS = re.compile(r" ?(?:[.…·_] ?){4,}")
_LONGEST_END = 20
_LONGEST_HEADING = 30
_PAGE = re.compile(rf"(?i)(?:^|(?<=[\s.…·_]))(?:{PAGE}\s)?\s*(\d{{1,3}})$")
_SPACERS = " .…·_\t"


class Entry(NamedTuple):
    """An entry of a contents page.

    Attributes:
        title: The heading that it announces, folded by `fold`.
        page: The page number as printed.
        level: How far it is indented: 1 for the leftmost.
    """

    title: str
    page: int
    level: int


def split_contents(columns: Sequence[list[Line]]) -> tuple[list[list[Line]], list[list[Line]]]:
    """Part the lines of a page into those of contents entries and all others.

    Returns:
        The other columns, and the lines of each block on the contents page: its entries.
    """
    rest: list[list[Line]] = []
    entries: list[list[Line]] = []
    headed = any(is_contents_heading(line) for column in columns for line in column)
    for column in columns:
        first, last = _reach(column, headed)
        if first < last:
            entries.extend(_group(column[first:last]))
        rest.append(column[:first])
        rest.append(column[last:])
    return [column for column in rest if column], entries


def read_entries(blocks: Iterable[TextBlock]) -> list[Entry]:
    """The entries in the blocks of contents pages."""
    found: list[tuple[str, int, float]] = []
    for block in blocks:
        parts = _parts(block.text)
        if parts is not None:
            found.append((fold(parts[0]), parts[1], block.lines[0].x0))
    indents = _distinct(x0 for _, _, x0 in found)
    return [
        Entry(title, page, sum(indent <= x0 + SAME_INDENT for indent in indents))
        for title, page, x0 in found
    ]


def _distinct(values: Iterable[float]) -> list[float]:
    distinct: list[float] = []
    for value in sorted(values):
        if not distinct or value - distinct[-1] > SAME_INDENT:
            distinct.append(value)
    return distinct


def _parts(text: str) -> tuple[str, int] | None:
    """The title and the page number of an entry; None if the text is none."""
    if not text[-1:].isdecimal():  # as of almost all lines
        return None
    match = _PAGE.search(text[-_LONGEST_END:])
    if match is None:
        return None
    title = text[: len(text) - len(match.group())].rstrip(_SPACERS)
    return (title, int(match[1])) if fold(title) else None


def without_leaders(text: str) -> str:
    """A line of a contents page with one sign for the dots before the page number.

    >>> without_leaders("2.1 Syfte . . . . . . . 3")
    '2.1 Syfte … 3'
    """
    return _ALL_LEADERS.sub(" … ", text)


def is_contents_heading(line: Line) -> bool:
    """Whether a line is the heading of a contents page."""
    return len(line.text) <= _LONGEST_HEADING and fold(line.text) in contents_words()


def _page_of(line: Line) -> int | None:
    """The page number that ends a line, set apart by leaders or a wide gap; else None."""
    parts = _parts(line.text)
    if parts is None:
        return None
    if _LEADERS.search(line.text) is None:
        before, last = line.words[-2:] if len(line.words) > 1 else (line.words[0],) * 2
        if last.x0 - before.x1 < APART * last.style.size:
            return None
    return parts[1]


def _is_tagged(line: Line) -> bool:
    return line.tag is not None and line.tag.role == "TOCI"


def _reach(column: Sequence[Line], headed: bool) -> tuple[int, int]:
    """From where to where the lines of a column are entries; equal for none."""
    start = next((i + 1 for i, line in enumerate(column) if is_contents_heading(line)), 0)
    places = [
        i
        for i in range(start, len(column))
        if _is_tagged(column[i]) or _page_of(column[i]) is not None
    ]
    if len(places) < FEWEST_ENTRIES or not _counts_up([column[i] for i in places]):
        return 0, 0
    dotted = sum(_LEADERS.search(column[i].text) is not None for i in places)
    tagged = any(_is_tagged(column[i]) for i in places)
    dense = 2 * len(places) >= places[-1] - places[0] + 1
    if not (headed or tagged or 2 * dotted > len(places)) or not dense:
        return 0, 0
    return (start or places[0]), places[-1] + 1


def _counts_up(lines: Sequence[Line]) -> bool:
    pages = [page for line in lines if (page := _page_of(line)) is not None]
    falls = sum(after < before for before, after in pairwise(pages))
    return len(pages) >= FEWEST_ENTRIES and falls <= len(pages) // 8


def _group(lines: Sequence[Line]) -> list[list[Line]]:
    """Put the lines of each entry together: an entry ends with its page number."""
    groups: list[list[Line]] = []
    open_entry = False
    for line in lines:
        near = groups and line.baseline - groups[-1][-1].baseline < FARTHEST_LINE * line.style.size
        alike = groups and groups[-1][-1].style == line.style
        if open_entry and near and alike:
            groups[-1].append(line)
        else:
            groups.append([line])
        open_entry = _page_of(line) is None
    return groups
