from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np
import pytest

from stratmine.options import ReportOptions
from stratmine.reporting.goal_map import HEIGHT, WIDTH, goal_map, project
from stratmine.reporting.view import build_view


def _map(results: Any, vectors: Any) -> Any:  # noqa: ANN401
    view = build_view(results.corpus, results.clustering, results.benchmark, ReportOptions())
    return goal_map(view, vectors)


def test_the_projection_keeps_distances_of_flat_data() -> None:
    corners = np.array([[0, 0, 0], [3, 0, 0], [3, 4, 0], [0, 4, 0]], dtype=np.float32)
    places, explained = project(corners, [0, 0, 1, 1])
    wanted = np.linalg.norm(corners[:, None] - corners[None], axis=2)
    found = np.linalg.norm(places[:, None] - places[None], axis=2)
    np.testing.assert_allclose(found, wanted, atol=1e-6)
    assert explained == pytest.approx(1.0)


def test_the_projection_tells_groups_apart() -> None:
    # Twenty directions of noise, and three quieter ones that tell the groups apart.
    groups = np.repeat([0, 1, 2], 100)
    noise = np.random.default_rng(1).normal(scale=2.0, size=(300, 20))
    vectors = np.hstack([2 * np.eye(3)[groups], noise]).astype(np.float32)
    places, _ = project(vectors, groups.tolist())
    centres = np.array([places[groups == g].mean(axis=0) for g in range(3)])
    nearest = np.linalg.norm(places[:, None] - centres[None], axis=2).argmin(axis=1)
    plain, _ = project(vectors, [0] * 300)
    blind = np.array([plain[groups == g].mean(axis=0) for g in range(3)])
    by_chance = np.linalg.norm(plain[:, None] - blind[None], axis=2).argmin(axis=1)
    assert (nearest == groups).mean() > (by_chance == groups).mean() + 0.2


def test_the_projection_has_one_direction_for_all_orders() -> None:
    vectors = np.random.default_rng(3).normal(size=(20, 5)).astype(np.float32)
    groups = [row % 4 for row in range(20)]
    places, _ = project(vectors, groups)
    turned, _ = project(vectors[::-1], groups[::-1])
    np.testing.assert_allclose(turned[::-1], places, atol=1e-5)


def test_equal_vectors_all_lie_in_one_place() -> None:
    places, explained = project(np.ones((4, 3), dtype=np.float32), [0, 1, 2, 3])
    np.testing.assert_allclose(places, 0.0, atol=1e-6)
    assert explained == 0.0


def test_the_map_shows_every_goal_inside_its_frame(results: Any) -> None:  # noqa: ANN401
    drawn = _map(results, np.eye(5, dtype=np.float32))
    assert len({point.goal.anchor for point in drawn.points}) == 5
    assert all(0 < point.x < WIDTH and 0 < point.y < HEIGHT for point in drawn.points)
    assert drawn.countries == ("DK", "SE")
    assert [theme.name.da for theme in drawn.themes][:2] == ["One stop service", "Flere cykler"]


def test_names_of_themes_do_not_stand_on_each_other(results: Any) -> None:  # noqa: ANN401
    drawn = _map(results, np.ones((5, 4), dtype=np.float32))
    heights = sorted(theme.y for theme in drawn.themes)
    assert all(later - earlier >= 20 for earlier, later in pairwise(heights))


def test_the_name_of_a_small_theme_does_not_cover_its_goals(results: Any) -> None:  # noqa: ANN401
    drawn = _map(results, np.eye(5, dtype=np.float32))
    for theme in drawn.themes:
        own = [point for point in drawn.points if point.color == theme.color]
        if len(own) == 1:
            assert abs(theme.y - own[0].y) >= 15


def test_without_vectors_there_is_no_map(results: Any) -> None:  # noqa: ANN401
    assert _map(results, None) is None
