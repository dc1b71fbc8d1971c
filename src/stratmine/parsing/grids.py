"""Ruled tables: the cells that ruling lines enclose."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from stratmine.parsing.layout import GridCell, Rule

SNAP = 3.0
"""Points by which lines may miss each other and still meet."""

MOST_RULES = 4_000
MOST_FIELDS = 10_000


class _Edge(NamedTuple):
    """A line at `place`, reaching from `start` to `end` along the other axis."""

    place: float
    start: float
    end: float


def find_grids(rules: Sequence[Rule]) -> list[list[GridCell]]:
    """Return the cells of each ruled table with at least two rows and two columns.

    Lines that cross or touch belong to one table. Neighbouring fields of the grid with no line
    between them are one cell.
    """
    flat = _joined(_flat(rules[:MOST_RULES]))
    upright = _joined(_upright(rules[:MOST_RULES]))
    grids = []
    for across, down in _connected(flat, upright):
        rows, columns = _places(across), _places(down)
        if len(rows) > 2 and len(columns) > 2 and len(rows) * len(columns) <= MOST_FIELDS:  # noqa: PLR2004
            grids.append(_cells(rows, columns, across, down))
    return sorted(grids, key=lambda grid: (grid[0].top, grid[0].x0))


def _flat(rules: Iterable[Rule]) -> list[_Edge]:
    return [
        _Edge((rule.top + rule.bottom) / 2, rule.x0, rule.x1)
        for rule in rules
        if rule.x1 - rule.x0 >= rule.bottom - rule.top
    ]


def _upright(rules: Iterable[Rule]) -> list[_Edge]:
    return [
        _Edge((rule.x0 + rule.x1) / 2, rule.top, rule.bottom)
        for rule in rules
        if rule.x1 - rule.x0 < rule.bottom - rule.top
    ]


def _joined(edges: list[_Edge]) -> list[_Edge]:
    """Snap edges at nearly the same place, and join those that touch end to end."""
    groups: list[list[_Edge]] = []
    for edge in sorted(edges):
        if groups and edge.place - groups[-1][0].place <= SNAP:
            groups[-1].append(edge)
        else:
            groups.append([edge])
    joined: list[_Edge] = []
    for group in groups:
        place = group[0].place
        current: _Edge | None = None
        for edge in sorted(group, key=lambda e: (e.start, e.end)):
            if current is not None and edge.start <= current.end + SNAP:
                current = _Edge(place, current.start, max(current.end, edge.end))
            else:
                joined.extend([current] if current else [])
                current = _Edge(place, edge.start, edge.end)
        joined.extend([current] if current else [])
    return joined


def _connected(flat: list[_Edge], upright: list[_Edge]) -> list[tuple[list[_Edge], list[_Edge]]]:
    """Groups of edges that cross or touch each other."""
    parent = list(range(len(flat) + len(upright)))

    def root(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    for i, across in enumerate(flat):
        for j, down in enumerate(upright, len(flat)):
            if _meet(across, down):
                parent[root(i)] = root(j)
    groups: defaultdict[int, tuple[list[_Edge], list[_Edge]]] = defaultdict(lambda: ([], []))
    for i, across in enumerate(flat):
        groups[root(i)][0].append(across)
    for j, down in enumerate(upright, len(flat)):
        groups[root(j)][1].append(down)
    return list(groups.values())


def _meet(across: _Edge, down: _Edge) -> bool:
    return (
        across.start - SNAP <= down.place <= across.end + SNAP
        and down.start - SNAP <= across.place <= down.end + SNAP
    )


def _places(edges: Iterable[_Edge]) -> list[float]:
    return sorted({edge.place for edge in edges})


def _cells(
    rows: list[float], columns: list[float], across: list[_Edge], down: list[_Edge]
) -> list[GridCell]:
    taken: set[tuple[int, int]] = set()
    flat, upright = _by_place(across), _by_place(down)
    cells = []
    for row in range(len(rows) - 1):
        for column in range(len(columns) - 1):
            if (row, column) in taken:
                continue
            width = _width((row, column), rows, columns, upright, taken)
            height = _height((row, column, width), rows, columns, flat)
            fields = [
                (r, c) for r in range(row, row + height) for c in range(column, column + width)
            ]
            taken.update(fields)
            box = columns[column], rows[row], columns[column + width], rows[row + height]
            cells.append(GridCell(*box, row, column, height, width))
    return cells


def _by_place(edges: Iterable[_Edge]) -> dict[float, list[_Edge]]:
    places: defaultdict[float, list[_Edge]] = defaultdict(list)
    for edge in edges:
        places[edge.place].append(edge)
    return places


def _width(
    field: tuple[int, int],
    rows: list[float],
    columns: list[float],
    down: dict[float, list[_Edge]],
    taken: set[tuple[int, int]],
) -> int:
    """How many fields to the right no upright line parts."""
    row, column = field
    middle = (rows[row] + rows[row + 1]) / 2
    width = 1
    while column + width < len(columns) - 1 and (row, column + width) not in taken:
        if _is_drawn(down[columns[column + width]], middle):
            break
        width += 1
    return width


def _height(
    field: tuple[int, int, int],
    rows: list[float],
    columns: list[float],
    across: dict[float, list[_Edge]],
) -> int:
    """How many fields down no flat line parts, all along the field's width."""
    row, column, width = field
    middles = [(columns[c] + columns[c + 1]) / 2 for c in range(column, column + width)]
    height = 1
    while row + height < len(rows) - 1:
        if any(_is_drawn(across[rows[row + height]], middle) for middle in middles):
            break
        height += 1
    return height


def _is_drawn(edges: Iterable[_Edge], middle: float) -> bool:
    return any(edge.start <= middle <= edge.end for edge in edges)
