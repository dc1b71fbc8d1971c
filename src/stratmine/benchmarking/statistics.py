"""Intervals and tests for small counts."""

from __future__ import annotations

from collections.abc import Sequence
from math import comb, sqrt
from statistics import NormalDist

from stratmine.schema import Share

_TOLERANCE = 1e-9
"""Tables whose probability differs by no more than this are equally likely."""


def share(count: int, of: int, confidence: float) -> Share:
    """Return count / of with its Wilson score interval (Wilson 1927).

    Args:
        count: How many.
        of: Of how many.
        confidence: Level of the interval, such as 0.95.
    """
    if not of:
        return Share(count=count, of=of, share=0.0, low=0.0, high=1.0)
    z = NormalDist().inv_cdf((1 + confidence) / 2)
    p = count / of
    centre = (p + z * z / (2 * of)) / (1 + z * z / of)
    spread = z / (1 + z * z / of) * sqrt(p * (1 - p) / of + z * z / (4 * of * of))
    low, high = max(0.0, centre - spread), min(1.0, centre + spread)
    return Share(count=count, of=of, share=round(p, 4), low=round(low, 4), high=round(high, 4))


def fisher_exact(a: int, of_a: int, b: int, of_b: int, *, greater: bool = False) -> float:
    """Return the p-value of Fisher's exact test of a / of_a against b / of_b.

    Args:
        a: Count in the first group.
        of_a: Size of the first group.
        b: Count in the second group.
        of_b: Size of the second group.
        greater: Test only whether the first share is greater.
    """
    hits = a + b
    outcomes = range(max(0, hits - of_b), min(hits, of_a) + 1)
    ways = {x: comb(of_a, x) * comb(of_b, hits - x) for x in outcomes}
    total = comb(of_a + of_b, hits)
    if greater:
        extreme = sum(n for x, n in ways.items() if x >= a)
    else:
        extreme = sum(n for n in ways.values() if n <= ways[a] * (1 + _TOLERANCE))
    return extreme / total


def benjamini_hochberg(p_values: Sequence[float]) -> list[float]:
    """Return q-values: p-values corrected for testing many things (Benjamini, Hochberg 1995)."""
    order = sorted(range(len(p_values)), key=lambda i: -p_values[i])
    q_values = [1.0] * len(p_values)
    smallest = 1.0
    for place, i in enumerate(order):
        smallest = min(smallest, p_values[i] * len(p_values) / (len(p_values) - place))
        q_values[i] = round(smallest, 6)
    return q_values
