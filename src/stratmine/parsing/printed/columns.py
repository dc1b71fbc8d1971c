"""Reading order: a page is cut into bands, and bands into columns.

The method is the recursive XY cut (Nagy, Seth and Viswanathan 1992) with one change: a band
goes on for as long as its lines leave the same gutter free, so that a heading over two columns,
or a box across them, ends a band, and the shorter column's empty end does not.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from stratmine.parsing.printed.layout import Line
from stratmine.parsing.printed.parallel import (
    are_cards,
    are_headed,
    are_margin,
    are_notes,
    are_parallel,
    are_years,
    line_count,
    reads_by_rows,
)
from stratmine.parsing.printed.sideheads import are_side_headings, sections

Interval = tuple[float, float]

# Shares of the type size, or numbers of lines.
NARROWEST_GUTTER = 0.8
OVERLAP = 0.25
SECTION_GAP, ROW_GAP = 1.6, 1.2
NEAR = 0.45
FEWEST_ROWS = 3
DEEPEST = 8
HEADING = 1.2  # times the size of the text around
SAME_EDGE = 3.0  # points
PADDING = 15.0  # points from the edge of a box to its text


@dataclass(slots=True)
class Band:
    """Rows of pieces from top to bottom that leave the same gutters free."""

    rows: list[list[Line]]
    gutters: list[Interval] = field(default_factory=list)

    @property
    def pieces(self) -> list[Line]:
        """All pieces of the band."""
        return [piece for row in self.rows for piece in row]

    @property
    def bottom(self) -> float:
        """Lower edge of the band."""
        return max(piece.bottom for piece in self.rows[-1])


def reading_order(pieces: Sequence[Line], depth: int = 0) -> list[list[Line]]:
    """Return the columns of a page, or of a box, in the order in which they are read.

    Args:
        pieces: Pieces of lines as `stratmine.parsing.printed.lines.pieces_of_lines` gives them.
        depth: How many columns within columns these stand in.
    """
    if not pieces:
        return []
    if depth > DEEPEST:
        return [list(pieces)]
    bands = _bands(_rows(pieces))
    if len(bands) == 1 and not bands[0].gutters:
        return [bands[0].pieces]
    ordered: list[list[Line]] = []
    for band in bands:
        if band.gutters:
            columns = _columns(band)
            beside = [piece for column in columns[1:] for piece in column]
            if are_side_headings(columns[0], beside):
                columns = sections(columns[0], beside)
            for column in columns:
                ordered.extend(reading_order(column, depth + 1))
        else:
            ordered.append(band.pieces)
    return ordered


def _rows(pieces: Sequence[Line]) -> list[list[Line]]:
    """Group pieces that overlap from top to bottom."""
    rows: list[list[Line]] = []
    bottom = float("-inf")
    for piece in sorted(pieces, key=lambda p: (p.top, p.x0)):
        if rows and piece.top < bottom - OVERLAP * (piece.bottom - piece.top):
            rows[-1].append(piece)
            bottom = max(bottom, piece.bottom)
        else:
            rows.append([piece])
            bottom = piece.bottom
    return rows


def _bands(rows: list[list[Line]]) -> list[Band]:
    size = median(piece.style.size for row in rows for piece in row)
    bands: list[Band] = []
    for row in rows:
        gutters = _gaps(row, NARROWEST_GUTTER * size)
        band = bands[-1] if bands else None
        common = _common(band.gutters, row, NARROWEST_GUTTER * size) if band else []
        if band and common and not _begins_section(band, row):
            band.rows.append(row)
            band.gutters = common
        else:
            bands.append(Band([row], gutters))
    return _merged([_checked(band) for band in bands])


def _gaps(row: list[Line], narrowest: float) -> list[Interval]:
    """The free intervals between the pieces of a row."""
    gaps: list[Interval] = []
    right = float("inf")
    for piece in sorted(row, key=lambda p: p.x0):
        if piece.x0 - right >= narrowest:
            gaps.append((right, piece.x0))
        right = piece.x1 if right == float("inf") else max(right, piece.x1)
    return gaps


def _common(gutters: list[Interval], row: list[Line], narrowest: float) -> list[Interval]:
    """What the pieces of a row leave of the gutters."""
    left: list[Interval] = []
    for start, end in gutters:
        free = [(start, end)]
        for piece in row:
            free = [part for gap in free for part in _without(gap, piece.x0, piece.x1)]
        left.extend(gap for gap in free if gap[1] - gap[0] >= narrowest)
    return left


def _without(gap: Interval, start: float, end: float) -> list[Interval]:
    if end <= gap[0] or start >= gap[1]:
        return [gap]
    return [part for part in ((gap[0], start), (end, gap[1])) if part[0] < part[1]]


def _begins_section(band: Band, row: list[Line]) -> bool:
    """Whether a row far below two columns is the heading of what follows, not a column's end.

    So is a row of several pieces that begin where none above did: columns below figures.
    """
    gap = min(piece.top for piece in row) - band.bottom
    if len(row) > 1:
        if gap <= ROW_GAP * min(piece.style.size for piece in row) or len(band.rows) == 1:
            return False
        edges = [piece.x0 for piece in band.pieces]
        return not any(
            -SAME_EDGE < piece.x0 - edge < (PADDING if piece.content else SAME_EDGE)
            for piece in row
            for edge in edges
        )
    body = median(piece.style.size for piece in band.pieces)
    stands_out = row[0].style.size > body or row[0].style.bold
    return gap > SECTION_GAP * body and stands_out


def _checked(band: Band) -> Band:
    """The band without gutters that are accidents, or that part the cells of a row."""
    if not band.gutters:
        return band
    kept = [gutter for gutter in band.gutters if _is_gutter(band, gutter)]
    if 0 < len(kept) < len(band.gutters) and _is_regular(band):
        kept = band.gutters
    return Band(band.rows, kept)


def _is_regular(band: Band) -> bool:
    """Whether columns begin at equal distances: the last one may hold a line or two only."""
    starts = [min(piece.x0 for piece in column) for column in _columns(band)]
    steps = [after - before for before, after in pairwise(starts)]
    return bool(steps) and max(steps) - min(steps) < SAME_EDGE


def _is_gutter(band: Band, gutter: Interval) -> bool:
    middle = (gutter[0] + gutter[1]) / 2
    left = [piece for piece in band.pieces if piece.x1 <= middle]
    right = [piece for piece in band.pieces if piece.x0 >= middle]
    if are_cards(left, right) or are_margin(left, right):
        return False
    if are_headed(left, right) or are_notes(left, right):
        return True
    if are_side_headings(left, right):
        return True
    if are_years(left):
        return False
    lines = min(line_count(left), line_count(right))
    if lines >= FEWEST_ROWS and not reads_by_rows(left, right, gutter):
        return True
    return are_parallel(left, right)


def _merged(bands: list[Band]) -> list[Band]:
    """Join bands of one column that follow each other."""
    merged: list[Band] = []
    for band in bands:
        if merged and not band.gutters and not merged[-1].gutters:
            merged[-1].rows.extend(band.rows)
        elif merged and merged[-1].gutters and not band.gutters:
            heading = _last_heading(merged[-1], band)
            merged[-1].rows = merged[-1].rows[: len(merged[-1].rows) - len(heading)]
            merged.append(Band(heading + band.rows))
        elif merged and band.gutters and not merged[-1].gutters:
            first = _first_row(merged[-1], band)
            merged.append(Band(merged[-1].rows[first:] + band.rows, band.gutters))
            merged[-2].rows = merged[-2].rows[:first]
        else:
            merged.append(band)
    return [band for band in merged if band.rows]


def _last_heading(above: Band, band: Band) -> list[list[Line]]:
    """The row under columns that is the heading of the wider text below, if there is one."""
    row, text = above.rows[-1], band.rows[0]
    size = median(piece.style.size for piece in [*above.pieces, *band.pieces])
    over = len(row) == len(text) == 1 and row[0].style.size > HEADING * size
    crosses = any(text[0].x0 < sum(gutter) / 2 < text[0].x1 for gutter in above.gutters)
    return [row] if over and crosses and abs(row[0].x0 - text[0].x0) < SAME_EDGE else []


def _first_row(above: Band, band: Band) -> int:
    """From which row on the band above is the higher beginning of one column or the other.

    That of the left column must be near: it might be the last line of a text as wide as both.
    """
    first = len(above.rows)
    top = min(piece.top for piece in band.rows[0])
    while first:
        row = above.rows[first - 1]
        near = top - max(piece.bottom for piece in row) < NEAR * row[0].style.size
        left = near and all(piece.x1 <= band.gutters[0][0] for piece in row)
        if not left and not _stands_right(row, band):
            break
        top = min(piece.top for piece in row)
        first -= 1
    return first


def _stands_right(row: list[Line], band: Band) -> bool:
    """Whether a row stands right of the first gutter and in no other.

    Items that hang narrow the gutter; a heading over them begins within it.
    """
    middles = [sum(gutter) / 2 for gutter in band.gutters]
    return all(
        piece.x0 >= middles[0] and not any(piece.x0 < middle < piece.x1 for middle in middles)
        for piece in row
    )


def _columns(band: Band) -> list[list[Line]]:
    edges = [float("-inf"), *(sum(gutter) / 2 for gutter in sorted(band.gutters)), float("inf")]
    columns = [
        [piece for piece in band.pieces if start <= (piece.x0 + piece.x1) / 2 < end]
        for start, end in pairwise(edges)
    ]
    return [column for column in columns if column]
