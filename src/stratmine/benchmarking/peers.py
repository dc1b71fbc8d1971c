"""Which municipalities are alike, and in what."""

from __future__ import annotations

from stratmine.benchmarking.holdings import Group, Holdings, Owner
from stratmine.schema import Peer, SharedGroup


def peers(holdings: Holdings, owner: Owner) -> tuple[Peer, ...]:
    """Return all others, the most alike first.

    Likeness is the proportion of emphasis in common (Renkonen 1938): 1 if both spread their
    goals alike over the groups, 0 if they share no group. Goals that stand alone count as
    emphasis that is not shared.
    """
    found = [_peer(holdings, owner, other) for other in holdings.others(owner)]
    return tuple(sorted(found, key=lambda peer: (-peer.likeness, peer.peer)))


def likeness(holdings: Holdings, owner: Owner) -> dict[str, float]:
    """Return the likeness of each other to a municipality, by name."""
    return {peer.peer: peer.likeness for peer in peers(holdings, owner)}


def _peer(holdings: Holdings, owner: Owner, other: Owner) -> Peer:
    shared = [
        _shared(holdings, group, owner, other)
        for group in holdings.groups_of[owner.name]
        if holdings.held(group, other)
    ]
    # A stable sort: of equals, the larger group stays first.
    shared.sort(key=lambda row: -row.weight)
    return Peer(
        municipality=owner.name,
        peer=other.name,
        likeness=round(sum(row.weight for row in shared), 4),
        shared=tuple(row.model_copy(update={"weight": round(row.weight, 4)}) for row in shared),
        small=holdings.is_small(owner) or holdings.is_small(other),
    )


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
