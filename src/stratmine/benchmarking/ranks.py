"""Which places in an order the data can tell apart."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence


def joint_level(confidence: float, rows: int) -> float:
    """Return the level of each interval at which all hold at once (Bonferroni).

    Args:
        confidence: The level of all of them together.
        rows: How many there are.
    """
    return 1 - (1 - confidence) / max(1, rows)


def rank_ranges(intervals: Sequence[tuple[float, float]]) -> list[tuple[int, int]]:
    """Return the best and the worst place that each row may have; 1 is the largest.

    Only rows whose whole interval is above count as better, only those whose whole interval is
    below as worse. Where the intervals hold jointly, so do the places (Klein, Wright and
    Wieczorek 2020), also if the rows depend on each other.

    Args:
        intervals: Low and high of each row, at the level of `joint_level`.
    """
    lows = sorted(low for low, _ in intervals)
    highs = sorted(high for _, high in intervals)
    rows = len(intervals)
    return [
        (1 + rows - bisect_right(lows, high), rows - bisect_left(highs, low))
        for low, high in intervals
    ]
