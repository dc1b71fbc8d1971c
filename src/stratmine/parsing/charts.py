"""Figures in charts: small numbers that stand by themselves, and would part the text around."""

from __future__ import annotations

import re
from collections.abc import Sequence

from stratmine.parsing.layout import Line

FEWEST = 3
SMALLER = 0.95
"""Share of the body's size up to which a number may be the label of an axis or a bar."""

SAME_ROW = 0.35  # type sizes

_FIGURES = re.compile(r"[\d\s.,%+–-]*\d[\d\s.,%+–-]*$")


def part_chart_figures(pieces: Sequence[Line], body_size: float) -> tuple[list[Line], list[Line]]:
    """Part the pieces of a page from those that are figures of a chart.

    A number with words of its size in its row belongs to them: it is an amount, or a number of
    an item.

    Args:
        pieces: Pieces of lines that stand in no table.
        body_size: Type size of the running text.
    """
    small = [piece for piece in pieces if piece.style.size <= SMALLER * body_size]
    figures = [piece for piece in small if _FIGURES.match(piece.text) and not piece.content]
    if len(figures) < FEWEST:
        return list(pieces), []
    worded = {_row(piece, 0) for piece in small if not _FIGURES.match(piece.text)}
    found = [piece for piece in figures if not any(_row(piece, n) in worded for n in (-1, 0, 1))]
    if len(found) < FEWEST:
        return list(pieces), []
    taken = set(map(id, found))
    rest = [piece for piece in pieces if id(piece) not in taken]
    return rest, sorted(found, key=lambda piece: (piece.top, piece.x0))


def _row(piece: Line, step: int) -> tuple[float, int]:
    """The size of a piece, and the number of its row, or of the one above or below."""
    size = max(piece.style.size, 1.0)
    return size, round(piece.baseline / (SAME_ROW * size)) + step
