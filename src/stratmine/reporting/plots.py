"""The plots of the report, as data that plotly's script draws in the browser."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

import numpy as np
from numpy.typing import NDArray

from stratmine.reporting.texts import Texts
from stratmine.reporting.view import GoalView, GroupView, Point, ReportView

ROWS = 40
"""Clusters that the heat map shows at most."""

COLORS = (
    "#0b5394", "#b45309", "#0f766e", "#a21caf", "#4d7c0f", "#b91c1c", "#6d28d9", "#0e7490",
)  # fmt: skip
"""Colours of the largest themes; each has a contrast of 3:1 at least with white."""

_OTHER = "#767676"
_SYMBOLS = {"DK": "circle", "SE": "square", None: "diamond"}
_SCALE = [[0.0, "#f4f6f8"], [0.01, "#c3dbf2"], [0.5, "#3d85c6"], [1.0, "#0b3a66"]]
_LAYOUT = {
    "template": "none",
    "font": {"family": "system-ui, sans-serif", "size": 13, "color": "#1b1f24"},
    "paper_bgcolor": "#ffffff",
    "plot_bgcolor": "#ffffff",
    "hoverlabel": {"align": "left", "bgcolor": "#ffffff", "font": {"color": "#1b1f24"}},
}


@dataclass(frozen=True, slots=True)
class Figures:
    """Figures as plotly's JSON; None where there is nothing to draw.

    Attributes:
        heatmap: Clusters by municipality.
        goal_map: Goals in two dimensions.
        explained: Share of the differences between goals that the map shows.
    """

    heatmap: dict[str, Any] | None = None
    goal_map: dict[str, Any] | None = None
    explained: float = 0.0


def figures(view: ReportView, vectors: NDArray[np.float32] | None, texts: Texts) -> Figures:
    """Return the figures of a report.

    Args:
        view: What the report shows.
        vectors: Unit vectors of the clustered goals, shape (n, d); None draws no map.
        texts: Words of the interface.
    """
    heatmap = _heatmap(view, texts)
    if vectors is None or len(view.points) < 3:  # noqa: PLR2004  (two dimensions need three)
        return Figures(heatmap)
    places, explained = project(vectors[[point.row for point in view.points]])
    return Figures(heatmap, _goal_map(view, places, texts), explained)


def project(vectors: NDArray[np.float32]) -> tuple[NDArray[np.float64], float]:
    """Project vectors on the two directions in which they differ most (PCA).

    Returns:
        Places of shape (n, 2), and the share of the variance that they keep.
    """
    centred = np.asarray(vectors, dtype=np.float64)
    centred = centred - centred.mean(axis=0)
    left, sizes, directions = np.linalg.svd(centred, full_matrices=False)
    # A direction has no sign of its own: the largest component is made positive.
    largest = np.abs(directions[:2]).argmax(axis=1)
    signs = np.sign(directions[np.arange(len(largest)), largest])
    total = float((sizes**2).sum())
    explained = float((sizes[:2] ** 2).sum()) / total if total else 0.0
    return left[:, :2] * sizes[:2] * np.where(signs == 0, 1.0, signs), explained


def _heatmap(view: ReportView, texts: Texts) -> dict[str, Any] | None:
    rows = [cluster for cluster in view.clusters if cluster.municipalities > 1][:ROWS]
    if not rows or len(view.municipalities) < 2:  # noqa: PLR2004
        return None
    import plotly.graph_objects as go

    owners = view.municipalities
    counts = [
        [sum(g.owner == owner.anchor for g in cluster.goals) for owner in owners]
        for cluster in rows
    ]
    trace = go.Heatmap(
        z=counts,
        x=_distinct([_label(owner.name) for owner in owners]),
        y=_distinct([_label(cluster.name) for cluster in rows]),
        customdata=[[cluster.anchor] * len(owners) for cluster in rows],
        colorscale=_SCALE,
        zmin=0,
        xgap=2,
        ygap=2,
        colorbar={
            "title": {"text": texts.text("goals_axis")},
            "thickness": 12,
            "dtick": max(1, max(map(max, counts)) // 6),
        },
        hovertemplate="%{y}<br>%{x}: %{z}<extra></extra>",
    )
    layout = {
        **_LAYOUT,
        "height": 260 + 24 * len(rows),
        "margin": {"l": 10, "r": 10, "t": 40, "b": 10},
        "xaxis": {"automargin": True, "tickangle": -90, "side": "top", "type": "category"},
        "yaxis": {"automargin": True, "autorange": "reversed", "type": "category"},
    }
    return _plain(go.Figure(trace, layout))


def _goal_map(view: ReportView, places: NDArray[np.float64], texts: Texts) -> dict[str, Any]:
    import plotly.graph_objects as go

    coloured: list[tuple[GroupView | None, str]] = [
        *zip(view.themes[: len(COLORS)], COLORS, strict=False),
        (None, _OTHER),
    ]
    known = {theme.anchor for theme, _ in coloured if theme}
    figure = go.Figure()
    for theme, color in coloured:
        rows = [
            row
            for row, point in enumerate(view.points)
            if (point.theme == theme.anchor if theme else point.theme not in known)
        ]
        name = _label(theme.name) if theme else texts.text("other_themes")
        if rows:
            figure.add_trace(_points([view.points[row] for row in rows], places[rows], name, color))
            figure.add_trace(_legend_entry(name, color, "circle"))
    for country in ("DK", "SE"):
        figure.add_trace(
            _legend_entry(texts.name("country", country), "#1b1f24", _SYMBOLS[country])
        )
    axis = {"showgrid": False, "zeroline": False, "showticklabels": False, "showline": False}
    figure.update_layout(
        **_LAYOUT,
        height=640,
        margin={"l": 10, "r": 10, "t": 10, "b": 10},
        xaxis=axis,
        yaxis=axis,
        legend={"orientation": "h", "y": -0.02, "yanchor": "top"},
        hovermode="closest",
    )
    return _plain(figure)


def _points(points: Sequence[Point], places: NDArray[np.float64], name: str, color: str) -> Any:  # noqa: ANN401  (plotly is loaded only where it is used)
    import plotly.graph_objects as go

    return go.Scatter(
        x=[round(float(x), 4) for x in places[:, 0]],
        y=[round(float(y), 4) for y in places[:, 1]],
        mode="markers",
        name=name,
        legendgroup=name,
        showlegend=False,
        text=[_hover(point.goal) for point in points],
        customdata=[point.goal.anchor for point in points],
        hovertemplate="%{text}<extra></extra>",
        marker={
            "color": color,
            "symbol": [_SYMBOLS[point.goal.country] for point in points],
            "size": 9,
            "opacity": 0.85,
            "line": {"width": 1, "color": "#ffffff"},
        },
    )


def _legend_entry(name: str, color: str, symbol: str) -> Any:  # noqa: ANN401
    """Return a trace without points: a theme has no shape of its own in the legend."""
    import plotly.graph_objects as go

    marker = {"symbol": symbol, "color": color, "size": 10}
    return go.Scatter(
        x=[None], y=[None], mode="markers", marker=marker, name=name, legendgroup=name
    )


def _hover(goal: GoalView) -> str:
    """Return the words of a point; plotly reads some markup, so the text is escaped."""
    lines = textwrap.wrap(goal.text, 60, max_lines=4, placeholder=" …")
    return "<br>".join([*map(escape, lines), f"<i>{escape(goal.municipality)}</i>"])


def _label(text: str) -> str:
    return escape(textwrap.shorten(text, 44, placeholder=" …") if " " in text else text[:44])


def _distinct(labels: list[str]) -> list[str]:
    """Make labels distinct by spaces: on an axis, equal labels would be one place."""
    count: dict[str, int] = {}
    result = []
    for label in labels:
        count[label] = count.get(label, -1) + 1
        result.append(label + "\u00a0" * count[label])
    return result


def _plain(figure: Any) -> dict[str, Any]:  # noqa: ANN401
    plain: dict[str, Any] = json.loads(figure.to_json())
    return plain
