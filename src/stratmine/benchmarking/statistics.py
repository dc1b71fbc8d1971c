"""Intervals and tests for small counts."""

from __future__ import annotations

from collections.abc import Sequence
from math import comb, sqrt
from statistics import NormalDist

from stratmine.schema import Share


def share(count: int, of: int, confidence: float) -> Share:
    """Return count / of with its Wilson score interval (Wilson 1927).

    Args:
        count: How many.
        of: Of how many.
        confidence: Level of the interval, such as 0.95.
    """
    p = count / of if of else 0.0
    low, high = wilson(p, of, confidence)
    return Share(count=count, of=of, share=round(p, 4), low=round(low, 4), high=round(high, 4))


def wilson(p: float, of: float, confidence: float) -> tuple[float, float]:
    """Return the Wilson score interval (Wilson 1927) of a share; nothing could be any share.

    Args:
        p: The share.
        of: How many it is a share of; of weighted ones, how many equal ones say as much.
        confidence: Level of the interval.
    """
    if not of:
        return 0.0, 1.0
    z = z_score(confidence)
    centre = (p + z * z / (2 * of)) / (1 + z * z / of)
    spread = z / (1 + z * z / of) * sqrt(p * (1 - p) / of + z * z / (4 * of * of))
    return max(0.0, centre - spread), min(1.0, centre + spread)


def newcombe(a: Share, b: Share, confidence: float) -> tuple[float, float]:
    """Return the interval of the difference of two shares, a minus b (Newcombe 1998)."""
    p, q = (part.count / part.of if part.of else 0.0 for part in (a, b))
    (low_a, high_a), (low_b, high_b) = wilson(p, a.of, confidence), wilson(q, b.of, confidence)
    below, above = (
        sqrt((p - low_a) ** 2 + (high_b - q) ** 2),
        sqrt((high_a - p) ** 2 + (q - low_b) ** 2),
    )
    return p - q - below, p - q + above


def z_score(confidence: float) -> float:
    """Return how many standard deviations to each side a normal interval reaches."""
    return NormalDist().inv_cdf((1 + confidence) / 2)


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
        extreme = sum(n for n in ways.values() if n <= ways[a])
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
