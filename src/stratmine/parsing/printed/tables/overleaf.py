"""The last row of a ruled table, alone at the top of the next page."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from stratmine.parsing.printed.layout import GridCell, Line, Rule, TextBlock

FEWEST_COLUMNS = 3
MEETS = 3.0  # points by which rules may miss each other
ABOVE = 14.0  # points between the upper rule and the first line of text


def row_overleaf(
    rules: Sequence[Rule], pieces: Sequence[Line], last: TextBlock | None
) -> list[GridCell]:
    """Cells of a single ruled row at the top of a page; empty where no table went before it.

    Args:
        rules: Ruling lines of the page.
        pieces: What stands on it, without furniture.
        last: The last block of the pages before.
    """
    if last is None or not last.cells or not pieces:
        return []
    columns = max(cell.column + cell.column_span for cell in last.cells)
    if columns < FEWEST_COLUMNS:
        return []
    first = min(piece.top for piece in pieces)
    flat = sorted(rule.top for rule in rules if rule.x1 - rule.x0 > rule.bottom - rule.top)
    upper = [top for top in flat if first - ABOVE <= top <= first + MEETS]
    lower = [top for top in flat if top > first + MEETS]
    if not upper or not lower:
        return []
    edges = _upright(rules, max(upper), min(lower))
    if len(edges) != columns + 1:
        return []
    return [
        GridCell(x0, max(upper), x1, min(lower), 0, column, 1, 1)
        for column, (x0, x1) in enumerate(pairwise(edges))
    ]


def _upright(rules: Sequence[Rule], top: float, bottom: float) -> list[float]:
    """Where upright rules reach from `top` to `bottom`, from left to right."""
    found = sorted(
        rule.x0
        for rule in rules
        if rule.bottom - rule.top > rule.x1 - rule.x0
        and rule.top <= top + MEETS
        and rule.bottom >= bottom - MEETS
    )
    return [x for number, x in enumerate(found) if not number or x - found[number - 1] > MEETS]
