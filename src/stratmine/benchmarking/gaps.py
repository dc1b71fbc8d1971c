"""What others have goals on, and a municipality has none."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from stratmine.benchmarking.groups import Group
from stratmine.benchmarking.holdings import Holdings
from stratmine.benchmarking.owners import Owner
from stratmine.benchmarking.peers import likeness
from stratmine.benchmarking.ranks import joint_level, rank_ranges
from stratmine.benchmarking.statistics import share, wilson
from stratmine.schema import Cluster, Gap

_ENOUGH = 2


class _Weights(NamedTuple):
    """What each other counts by its likeness, 1 in all; as many equal weights say as much.

    Weights that differ say less than equal ones: intervals are for their effective number
    (Kish 1965).
    """

    of: Mapping[str, float]
    effective: float


def gaps(holdings: Holdings, owner: Owner) -> tuple[Gap, ...]:
    """Return what comparable others have and one lacks.

    First comes what those have that are most like it: each other counts with its likeness.
    A group that only one of several others has is that one's own matter, and no gap. Places
    tell how far the order is more than chance, the others seen as drawn from many. Where no goal
    was found in somebody's plans, nobody knows what it lacks: it has no gaps, and is no other.
    """
    if owner.silent:
        return ()
    enough = min(_ENOUGH, len(holdings.others(owner)))
    weights = _weights(likeness(holdings, owner))
    lacking = [
        group
        for group in holdings.groups
        if not holdings.held(group, owner) and len(holdings.cells[group.id]) >= enough
    ]
    level = joint_level(holdings.options.confidence, len(lacking))
    ranges = rank_ranges(
        [_comparable(holdings.cells[group.id], weights, level)[1:] for group in lacking]
    )
    found = [
        _gap(holdings, owner, group, weights, places)
        for group, places in zip(lacking, ranges, strict=True)
    ]
    # A stable sort: of equals, the larger group stays first.
    return tuple(sorted(found, key=lambda gap: (-gap.comparable, -gap.count)))


def _gap(
    holdings: Holdings,
    owner: Owner,
    group: Group,
    weights: _Weights,
    places: tuple[int, int],
) -> Gap:
    having = holdings.cells[group.id]
    part = share(len(having), len(holdings.others(owner)), holdings.options.confidence)
    comparable, low, high = _comparable(having, weights, holdings.options.confidence)
    return Gap(
        **part.model_dump(),
        municipality=owner.name,
        group_id=group.id,
        label=group.label,
        others=tuple(having),
        comparable=comparable,
        comparable_low=low,
        comparable_high=high,
        rank_low=places[0],
        rank_high=places[1],
        goal_ids=tuple(goal_id for held in having.values() for goal_id in held),
        near_goal_ids=_near(holdings, owner, group),
        small=part.of < holdings.options.min_municipalities,
    )


def _weights(alike: Mapping[str, float]) -> _Weights:
    """Return what each other counts; where nobody is alike, all count the same."""
    total = sum(alike.values())
    of = {name: one / total if total else 1 / len(alike) for name, one in alike.items()}
    return _Weights(of, 1 / sum(weight**2 for weight in of.values()) if of else 0.0)


def _comparable(
    having: Iterable[str], weights: _Weights, confidence: float
) -> tuple[float, float, float]:
    """Return the weighted share of the others that have it, and its interval."""
    part = min(1.0, sum(weights.of[name] for name in having))
    low, high = wilson(part, weights.effective, confidence)
    return round(part, 4), round(low, 4), round(high, 4)


def _near(holdings: Holdings, owner: Owner, group: Group) -> tuple[str, ...]:
    """Return an owner's goals in the wider theme of a cluster or code; a theme has none."""
    clustering = holdings.clustering
    if isinstance(group, Cluster):
        theme_of = clustering.theme_of
        return tuple(g.id for g in owner.goals if theme_of[g.id].id == group.theme_id)
    if group.id not in clustering.ends_by_code:
        return ()
    wider = clustering.ends_by_code[group.id].theme_code
    return tuple(
        goal.id
        for goal in owner.goals
        if goal.code and clustering.ends_by_code[goal.code].theme_code == wider
    )
