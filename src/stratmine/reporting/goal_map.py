"""The map of goals: where each goal stands, so that near points mean something alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

import numpy as np
from numpy.typing import NDArray

from stratmine.reporting.view import GoalView, GroupView, Name, ReportView

COLORS = 8
"""How many of the largest themes have a colour and a name on the map."""

WIDTH, HEIGHT = 1000, 620
_EDGE = 30
_LINE, _WIDE = 22, 260
"""Names of themes are at least so far apart, in height or in width."""

_FEW, _CLEAR = 4, 20
"""The name of a theme with fewer points stands so far off them, so as not to cover them."""

Matrix = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class PointView:
    """A goal on the map: its place, its theme, and the number of its colour (0 for others)."""

    x: float
    y: float
    goal: GoalView
    theme: GroupView
    color: int


@dataclass(frozen=True, slots=True)
class ThemeName:
    """The name of a theme on the map, and the number of its colour."""

    x: float
    y: float
    name: Name
    color: int


@dataclass(frozen=True, slots=True)
class GoalMap:
    """The map.

    Attributes:
        points: The goals.
        themes: The largest themes, in the order of their colours.
        others: Whether there are points of other themes.
        countries: The countries that have points, None for those without one.
        explained: Share of the differences between goals that the map shows.
    """

    points: tuple[PointView, ...]
    themes: tuple[ThemeName, ...]
    others: bool
    countries: tuple[str | None, ...]
    explained: float


def goal_map(view: ReportView, vectors: NDArray[np.float32] | None) -> GoalMap | None:
    """Return the map of the clustered goals; None without vectors or with too few goals.

    Args:
        view: What the report shows.
        vectors: Unit vectors of the clustered goals, shape (n, d).
    """
    if vectors is None or len(view.points) < 3:  # noqa: PLR2004  (two dimensions need three)
        return None
    numbers = [view.themes.index(point.theme) for point in view.points]
    flat, explained = project(vectors[[point.row for point in view.points]], numbers)
    largest = sorted(range(len(view.themes)), key=lambda i: (-len(view.themes[i].goals), i))
    color = {number: i for i, number in enumerate(largest[:COLORS], start=1)}
    points = tuple(
        PointView(round(x, 1), round(y, 1), point.goal, point.theme, color.get(number, 0))
        for (x, y), point, number in zip(_fitted(flat).tolist(), view.points, numbers, strict=True)
    )
    return GoalMap(
        points=points,
        themes=_names(points),
        others=any(not point.color for point in points),
        countries=tuple(sorted({point.goal.country for point in points}, key=str)),
        explained=explained,
    )


def project(vectors: NDArray[np.float32], groups: Sequence[int]) -> tuple[Matrix, float]:
    """Project vectors on the two directions in which their groups differ most.

    These are the principal directions of the groups' means, each weighted by its size; with
    fewer than three groups they are those of the vectors themselves.

    Args:
        vectors: Shape (n, d).
        groups: The group of each.

    Returns:
        Places of shape (n, 2), and the share of the variance that they keep.
    """
    centred = np.asarray(vectors, dtype=np.float64)
    centred = centred - centred.mean(axis=0)
    labels = np.asarray(groups)
    means = np.zeros_like(centred)
    for group in np.unique(labels):
        means[labels == group] = centred[labels == group].mean(axis=0)
    enough = len(np.unique(labels)) > 2  # noqa: PLR2004  (two means lie on one line)
    _, _, directions = np.linalg.svd(means if enough else centred, full_matrices=False)
    axes = directions[:2]
    # A direction has no sign of its own: the largest component is made positive.
    signs = np.sign(axes[np.arange(len(axes)), np.abs(axes).argmax(axis=1)])
    places = centred @ (axes * signs[:, None]).T
    total = float((centred**2).sum())
    return places, float((places**2).sum()) / total if total else 0.0


def _fitted(places: Matrix) -> Matrix:
    """Fit places into the map's frame, both axes on one scale unless that wastes the frame."""
    low, high = places.min(axis=0), places.max(axis=0)
    size = np.array([WIDTH, HEIGHT]) - 2 * _EDGE
    spread = np.where(high > low, high - low, 1.0)
    middle = np.where(high > low, 0.0, size / 2)
    return np.asarray(_EDGE + middle + (places - low) / spread * size)


def _names(points: Sequence[PointView]) -> tuple[ThemeName, ...]:
    """Return the names of the coloured themes in the middle of their points, none on another."""
    names: list[ThemeName] = []
    for color in sorted({point.color for point in points} - {0}):
        own = [point for point in points if point.color == color]
        x = min(max(median(point.x for point in own), 140.0), WIDTH - 140.0)
        y = median(point.y for point in own)
        if len(own) < _FEW:
            y += _CLEAR if y < _EDGE + _LINE else -_CLEAR
        while any(abs(name.y - y) < _LINE and abs(name.x - x) < _WIDE for name in names):
            y += _LINE / 2
        names.append(ThemeName(round(x, 1), round(y, 1), own[0].theme.name, color))
    return tuple(names)
