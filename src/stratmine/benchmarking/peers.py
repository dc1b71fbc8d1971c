"""Which municipalities are alike, and in what."""

from __future__ import annotations

from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

from stratmine.benchmarking.groups import Group
from stratmine.benchmarking.holdings import Holdings
from stratmine.benchmarking.owners import Owner
from stratmine.schema import Peer, SharedGroup


def peers(holdings: Holdings, owner: Owner) -> tuple[Peer, ...]:
    """Return all others, the most alike first.

    Likeness is the proportion of emphasis in common (Renkonen 1938): 1 if both spread their
    goals alike over the groups, 0 if they share no group. Goals that stand alone count as
    emphasis that is not shared. Its interval is that of a normal distribution with the
    spread that the likeness has when both draw their goals anew from their own (Efron 1979).
    """
    found = [_peer(holdings, owner, other) for other in holdings.others(owner)]
    return tuple(sorted(found, key=lambda peer: (-peer.likeness, peer.peer)))


def likeness(holdings: Holdings, owner: Owner) -> dict[str, float]:
    """Return the likeness of each other to a municipality, by name."""
    return {
        other.name: sum(row.weight for row in _shared_groups(holdings, owner, other))
        for other in holdings.others(owner)
    }


def _peer(holdings: Holdings, owner: Owner, other: Owner) -> Peer:
    shared = _shared_groups(holdings, owner, other)
    alike = sum(row.weight for row in shared)
    reach = _reach(holdings, owner, other)
    return Peer(
        municipality=owner.name,
        peer=other.name,
        likeness=round(alike, 4),
        low=round(max(0.0, alike - reach), 4),
        high=round(min(1.0, alike + reach), 4),
        shared=tuple(row.model_copy(update={"weight": round(row.weight, 4)}) for row in shared),
        small=holdings.is_small(owner) or holdings.is_small(other),
    )


def _shared_groups(holdings: Holdings, owner: Owner, other: Owner) -> list[SharedGroup]:
    shared = [
        _shared(holdings, group, owner, other)
        for group in holdings.groups_of[owner.name]
        if other.name in holdings.cells[group.id]
    ]
    # A stable sort: of equals, the larger group stays first.
    shared.sort(key=lambda row: -row.weight)
    return shared


def _shared(holdings: Holdings, group: Group, owner: Owner, other: Owner) -> SharedGroup:
    own, theirs = holdings.held(group, owner), holdings.held(group, other)
    weight = min(len(own) / len(owner.goals), len(theirs) / len(other.goals))
    return SharedGroup(
        group_id=group.id,
        label=group.label,
        goal_ids=own,
        peer_goal_ids=theirs,
        weight=weight,
    )


def _reach(holdings: Holdings, owner: Owner, other: Owner) -> float:
    """Return how far the interval of a likeness reaches to each side."""
    common = sorted(
        group.id
        for group in holdings.groups_of[owner.name]
        if other.name in holdings.cells[group.id]
    )
    if not common:
        return 0.0
    ours, theirs = (_samples(holdings, one, common) for one in (owner, other))
    spread = float(np.minimum(ours, theirs).sum(axis=1).std())
    return NormalDist().inv_cdf((1 + holdings.options.confidence) / 2) * spread


def _samples(holdings: Holdings, owner: Owner, group_ids: list[str]) -> NDArray[np.float64]:
    """Return an owner's resampled shares in some of its groups; (samples, groups)."""
    place = {group.id: i for i, group in enumerate(holdings.groups_of[owner.name])}
    return holdings.resampled[owner.name][:, [place[group_id] for group_id in group_ids]]
