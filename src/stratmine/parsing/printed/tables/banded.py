"""Tables ruled by flat lines only: what stands between two lines of one length is a row."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from stratmine.parsing.printed.layout import GridCell, Rule, Word
from stratmine.parsing.printed.sideheads import name_lists
from stratmine.parsing.printed.tables.bands import (
    Band,
    columns_of,
    find_bands,
    is_between_ends,
    make_band,
    segments,
)
from stratmine.parsing.words.markers import split_marker

FEWEST_ROWS, FEWEST_COLUMNS = 2, 2
FEWEST_CELLS = 6
"""Cells of the smallest table: two rows of three, or three rows of two."""

# Shares of the type size.
HEADER_REACH = 1.6
HEADER_LEADING = 1.45
LARGER = 1.1
OPEN_LEADING = 1.35

FEWEST_TRUSTED = 3
"""Rows between rules from which on most rules part two rows."""

MOST_SPANNED = 2  # lines of a row over all columns
ROOMIER = 1.5
"""How much more empty space than the other rows' a row over all columns may have: else it is a
heading between two tables."""


def grids_between_rules(rules: Sequence[Rule], words: Sequence[Word]) -> list[list[GridCell]]:
    """Cells of tables whose rows are parted by flat rules of one length, without upright ones.

    Rows that keep the same strips free of words are one table. A line over all columns between
    such rows is a row of one cell; prose, headings and lists between rules are none.

    Args:
        rules: Ruling lines of a page.
        words: Its words that stand in no other table.
    """
    upright = [word for word in words if word.upright]
    return [
        grid
        for rule, bands in find_bands(rules, upright)
        for run in _runs(bands, upright, rule)
        for grid in _grid(run, rule)
    ]


def _runs(bands: Sequence[Band], words: Sequence[Word], rule: Rule) -> list[list[Band]]:
    """Rows that follow each other and keep the same columns, with the header over them."""
    runs: list[list[Band]] = []
    run: list[Band] = []
    columns: list[float] = []
    for band in bands:
        widened = _fit(run, columns, band) if run and band.words else None
        if widened is not None:
            run.append(band)
            columns = widened
            continue
        if run and band.words and _spans(run, band):
            band.spans = True
            run.append(band)
            continue
        runs.append(run)
        run = [*_header_over(band, words, rule), band] if _is_row(band) else []
        columns = columns_of(run)
    return [_without_last_spans(run) for run in (*runs, run) if run]


def _is_row(band: Band) -> bool:
    return len(columns_of([band])) > 1 and _is_of_one_size(band)


def _is_of_one_size(band: Band) -> bool:
    return band.size <= LARGER * median(word.style.size for word in band.words)


def _fit(run: Sequence[Band], columns: Sequence[float], band: Band) -> list[float] | None:
    """The columns of a run of rows with one more row; None where that row does not fit."""
    if not _is_of_one_size(band):
        return None
    found = columns_of([*(row for row in run if not row.spans), band])
    if len(found) == 1 or len(found) < len(columns):
        return None
    return found if not _is_single(band) or _is_set_like(run, band) else None


def _spans(run: Sequence[Band], band: Band) -> bool:
    """Whether a band is a line over all columns of the table that it stands in."""
    begins_left = abs(band.words[0].x0 - run[0].words[0].x0) < band.size
    short = len(band.lines) <= MOST_SPANNED
    return short and begins_left and _is_single(band) and _is_set_like(run, band)


def _is_single(band: Band) -> bool:
    """Whether no line of a band is parted by a wide gap."""
    return all(len(segments(line)) == 1 for line in band.lines)


def _is_set_like(run: Sequence[Band], band: Band) -> bool:
    """Whether a band is set as small and as close as the rows, and so no heading under them."""
    size = max(row.size for row in run)
    roomiest = max(row.space for row in run)
    return band.size <= LARGER * size and band.space <= ROOMIER * max(roomiest, size)


def _without_last_spans(run: list[Band]) -> list[Band]:
    """The run without lines over all columns at its end, which belong to what follows."""
    end = len(run)
    while end and run[end - 1].spans:
        end -= 1
    return run[:end]


def _header_over(first: Band, words: Sequence[Word], rule: Rule) -> list[Band]:
    """The lines right over the first rule, if they are parted as the row below is: a header."""
    size = first.size
    over = [
        word
        for word in words
        if 0 < first.top - word.baseline < 3 * HEADER_LEADING * size and is_between_ends(rule, word)
    ]
    lines = make_band(0, 0, over).lines
    kept: list[list[Word]] = []
    below, reach = first.top, HEADER_REACH
    for line in reversed(lines):
        if below - line[0].baseline > reach * size or not _may_be_header(line, first):
            break
        kept.insert(0, line)
        below, reach = line[0].baseline, HEADER_LEADING
    if not any(len(segments(line)) > 1 for line in kept):
        return []
    header = [word for line in kept for word in line]
    return [make_band(min(word.top for word in header) - 1, first.top, header)]


def _may_be_header(line: list[Word], first: Band) -> bool:
    band = make_band(0, 0, line)
    same_size = band.size <= LARGER * first.size
    return same_size and len(columns_of([first, band])) >= len(columns_of([first]))


def _grid(run: list[Band], rule: Rule) -> list[list[GridCell]]:
    rows = [row for row in run if not row.spans]
    columns = columns_of(rows)
    if len(columns) < FEWEST_COLUMNS or _is_list(rows, columns) or _is_headed(rows, columns):
        return []
    split = [
        part for band in run for part in _split(band, columns, trusted=len(rows) >= FEWEST_TRUSTED)
    ]
    if len(split) < FEWEST_ROWS or len(split) * len(columns) < FEWEST_CELLS:
        return []
    edges = [rule.x0 - 1, *(edge - 1 for edge in columns[1:]), rule.x1 + 1]
    return [_cells(split, edges)]


def _is_list(rows: Sequence[Band], columns: Sequence[float]) -> bool:
    """Whether the first of two columns holds nothing but the numbers of items."""
    starts = [word.text for row in rows for word in row.words if word.x0 < columns[1] - 1]
    return len(columns) == 2 and all(split_marker(f"{text} x").rest == "x" for text in starts)  # noqa: PLR2004


def _is_headed(rows: Sequence[Band], columns: Sequence[float]) -> bool:
    """Whether the first column holds words for headings in the margin, beside lists."""
    labels = [
        " ".join(word.text for word in row.lines[0] if word.x0 < columns[1] - 1) for row in rows
    ]
    openings = [word.text for row in rows for word in row.words if word.x0 >= columns[1] - 1]
    return len(columns) == 2 and name_lists(labels, openings)  # noqa: PLR2004


def _split(band: Band, columns: Sequence[float], *, trusted: bool) -> list[Band]:
    """Part a band that holds several rows: under the header rule alone, or in groups of rows.

    Args:
        band: A band.
        columns: Where columns begin.
        trusted: Whether there are so many rules that most stand between two rows.
    """
    filled = [_filled(line, columns) for line in band.lines]
    fewest = len(columns) if trusted else 2
    starts = [i for i, found in enumerate(filled) if 0 in found and len(found) >= fewest]
    if band.spans or len(starts) < FEWEST_ROWS or (trusted and len(columns) <= 2):  # noqa: PLR2004
        return [band]
    if not all(_has_number(band.lines[i], columns) for i in starts[1:]) and not _is_open(band):
        return [band]
    lines = band.lines
    places = [0, *starts[1:], len(lines)]
    tops = [min(word.top for word in lines[i]) - 0.5 for i in starts[1:]]
    edges = [band.top, *tops, band.bottom]
    return [
        make_band(top, bottom, [word for line in lines[first:end] for word in line])
        for (top, bottom), (first, end) in zip(pairwise(edges), pairwise(places), strict=True)
    ]


def _filled(line: Sequence[Word], columns: Sequence[float]) -> set[int]:
    return {sum(edge <= word.x0 + 1 for edge in columns) - 1 for word in line}


def _has_number(line: Sequence[Word], columns: Sequence[float]) -> bool:
    return any(word.text.lstrip("+-–—−").replace(".", "")[:1].isdigit() or word.text in "-–—"
               for word in line if word.x0 >= columns[1] - 1)  # fmt: skip


def _is_open(band: Band) -> bool:
    """Whether all lines stand further apart than those of one cell."""
    steps = [below[0].baseline - above[0].baseline for above, below in pairwise(band.lines)]
    return min(steps) > OPEN_LEADING * band.size


def _cells(rows: Sequence[Band], edges: Sequence[float]) -> list[GridCell]:
    last = len(edges) - 1
    cells: list[GridCell] = []
    for number, row in enumerate(rows):
        if row.spans:
            cells.append(GridCell(edges[0], row.top, edges[-1], row.bottom, number, 0, 1, last))
            continue
        cells.extend(
            GridCell(x0, row.top, x1, row.bottom, number, column, 1, 1)
            for column, (x0, x1) in enumerate(pairwise(edges))
        )
    return cells
