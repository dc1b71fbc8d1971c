from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest

from stratmine.options import ReportOptions
from stratmine.reporting.plots import figures, project
from stratmine.reporting.texts import load_texts
from stratmine.reporting.view import build_view


def _figures(results: Any, vectors: Any) -> Any:  # noqa: ANN401
    view = build_view(results.corpus, results.clustering, results.benchmark, ReportOptions())
    return figures(view, vectors, load_texts("en"))


def test_the_projection_keeps_distances_of_flat_data() -> None:
    corners = np.array([[0, 0, 0], [3, 0, 0], [3, 4, 0], [0, 4, 0]], dtype=np.float32)
    places, explained = project(corners)
    wanted = np.linalg.norm(corners[:, None] - corners[None], axis=2)
    found = np.linalg.norm(places[:, None] - places[None], axis=2)
    np.testing.assert_allclose(found, wanted, atol=1e-6)
    assert explained == pytest.approx(1.0)


def test_the_projection_has_one_direction_for_all_orders() -> None:
    vectors = np.random.default_rng(3).normal(size=(20, 5)).astype(np.float32)
    places, _ = project(vectors)
    turned, _ = project(vectors[::-1])
    np.testing.assert_allclose(turned[::-1], places, atol=1e-5)


def test_equal_vectors_all_lie_in_one_place() -> None:
    places, explained = project(np.ones((4, 3), dtype=np.float32))
    np.testing.assert_allclose(places, 0.0, atol=1e-6)
    assert explained == 0.0


def test_the_map_shows_every_goal_by_theme_and_country(results: Any) -> None:  # noqa: ANN401
    vectors = np.eye(5, dtype=np.float32)
    traces = _figures(results, vectors).goal_map["data"]
    shown = [point for trace in traces for point in trace.get("customdata", [])]
    assert len(shown) == len(set(shown)) == 5
    symbols = {s for t in traces if "customdata" in t for s in t["marker"]["symbol"]}
    assert symbols == {"circle", "square"}
    legend = [trace["name"] for trace in traces if trace.get("showlegend", True)]
    assert "Denmark" in legend
    assert "One stop service" in legend


def test_the_heat_map_counts_goals(results: Any) -> None:  # noqa: ANN401
    (trace,) = _figures(results, None).heatmap["data"]
    assert trace["x"] == ["Sjöby kommun", "Strandby Kommune", "Øby Kommune"]
    assert trace["z"] == [[1, 0, 1], [1, 0, 1]]


def test_markup_in_texts_is_escaped_for_plotly(results: Any) -> None:  # noqa: ANN401
    evil = '<a href="http://evil">x</a>'
    label = results.clustering.clusters[0].label.model_copy(update={"da": evil})
    clusters = tuple(c.model_copy(update={"label": label}) for c in results.clustering.clusters)
    results.clustering.__dict__["clusters"] = clusters
    drawn = json.dumps(_figures(results, np.eye(5, dtype=np.float32)).heatmap)
    assert "<a href" not in drawn
    assert "&lt;a href" in drawn
