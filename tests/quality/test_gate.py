"""No figure may fall below its floor; see measures.py."""

import json
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import measures

FLOORS = json.loads(measures.FLOORS.read_text("utf-8"))["floors"]


@pytest.fixture(scope="module")
def figures() -> dict[str, float]:
    return measures.figures()


@pytest.mark.parametrize("name", sorted(FLOORS))
def test_figure_is_at_its_floor_or_above(name: str, figures: dict[str, float]) -> None:
    assert figures[name] >= FLOORS[name]


def test_every_figure_has_a_floor(figures: dict[str, float]) -> None:
    assert set(figures) == set(FLOORS)
