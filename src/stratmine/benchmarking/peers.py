"""Which municipalities are alike, and in what."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from stratmine.benchmarking.answer import Answer
from stratmine.benchmarking.groups import Group
from stratmine.benchmarking.holdings import Holdings
from stratmine.benchmarking.owners import Owner
from stratmine.benchmarking.ranks import joint_level, rank_ranges
from stratmine.benchmarking.statistics import wilson, z_score
from stratmine.schema import Peer, SharedGroup

if TYPE_CHECKING:
    import pandas as pd

_COLUMNS = (
    "municipality",
    "peer",
    "group_id",
    "label_da",
    "label_sv",
    "label_en",
    "weight",
    "goals",
    "peer_goals",
    "goal_ids",
    "peer_goal_ids",
)


class Peers(Answer[Peer]):
    """All others, the most alike first."""

    def to_table(self) -> pd.DataFrame:
        """Return what each has in common with the municipality, with the goals of both.

        A row for each peer and group, the weightiest first: the weights of a peer add up to its
        likeness.
        """
        import pandas as pd

        rows = [
            {
                "municipality": peer.municipality,
                "peer": peer.peer,
                "group_id": group.group_id,
                "label_da": group.label.da,
                "label_sv": group.label.sv,
                "label_en": group.label.en,
                "weight": group.weight,
                "goals": self.words_of(group.goal_ids),
                "peer_goals": self.words_of(group.peer_goal_ids),
                "goal_ids": group.goal_ids,
                "peer_goal_ids": group.peer_goal_ids,
            }
            for peer in self
            for group in peer.shared
        ]
        return pd.DataFrame(rows, columns=list(_COLUMNS))


def peers(holdings: Holdings, owner: Owner) -> tuple[Peer, ...]:
    """Return all others, the most alike first.

    Likeness is the proportion of emphasis in common (Renkonen 1938): 1 if both spread their
    goals alike over the groups, 0 if they share no group. Goals that stand alone count as
    emphasis that is not shared. Its interval is that of a normal distribution with the
    spread that the likeness has when both draw their goals anew from their own (Efron 1979).
    Drawing shows no spread where both have nothing in common, or all: there the interval is
    Wilson's for none or all of the goals of the one that has fewer.
    """
    others = () if owner.silent else holdings.others(owner)
    spreads = [_spread(holdings, owner, other) for other in others]
    shared = [_shared_groups(holdings, owner, other) for other in others]
    level = joint_level(holdings.options.confidence, len(others))
    ranges = rank_ranges(
        [
            _interval(rows, spread, min(len(owner.goals), len(other.goals)), level)
            for other, rows, spread in zip(others, shared, spreads, strict=True)
        ]
    )
    found = [
        _peer(holdings, (owner, other), rows, spread, places)
        for other, rows, spread, places in zip(others, shared, spreads, ranges, strict=True)
    ]
    return tuple(sorted(found, key=lambda peer: (-peer.likeness, peer.peer)))


def likeness(holdings: Holdings, owner: Owner) -> dict[str, float]:
    """Return the likeness of each other to a municipality, by name."""
    return {
        other.name: _likeness(_shared_groups(holdings, owner, other))
        for other in holdings.others(owner)
    }


def _peer(
    holdings: Holdings,
    both: tuple[Owner, Owner],
    shared: list[SharedGroup],
    spread: float,
    places: tuple[int, int],
) -> Peer:
    owner, other = both
    goals = min(len(owner.goals), len(other.goals))
    low, high = _interval(shared, spread, goals, holdings.options.confidence)
    return Peer(
        municipality=owner.name,
        peer=other.name,
        likeness=round(_likeness(shared), 4),
        low=round(low, 4),
        high=round(high, 4),
        rank_low=places[0],
        rank_high=places[1],
        shared=tuple(row.model_copy(update={"weight": round(row.weight, 4)}) for row in shared),
        small=holdings.is_small(owner) or holdings.is_small(other),
    )


def _likeness(shared: list[SharedGroup]) -> float:
    return min(1.0, sum(row.weight for row in shared))


def _interval(
    shared: list[SharedGroup], spread: float, goals: int, confidence: float
) -> tuple[float, float]:
    alike, reach = _likeness(shared), z_score(confidence) * spread
    if not reach:
        return wilson(alike, goals, confidence)
    return max(0.0, alike - reach), min(1.0, alike + reach)


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


def _spread(holdings: Holdings, owner: Owner, other: Owner) -> float:
    """Return the standard deviation of a likeness when both draw their goals anew."""
    common = sorted(
        group.id
        for group in holdings.groups_of[owner.name]
        if other.name in holdings.cells[group.id]
    )
    if not common:
        return 0.0
    ours, theirs = (_samples(holdings, one, common) for one in (owner, other))
    return float(np.minimum(ours, theirs).sum(axis=1).std())


def _samples(holdings: Holdings, owner: Owner, group_ids: list[str]) -> NDArray[np.float64]:
    """Return an owner's resampled shares in some of its groups; (samples, groups)."""
    place = {group.id: i for i, group in enumerate(holdings.groups_of[owner.name])}
    return holdings.resampled[owner.name][:, [place[group_id] for group_id in group_ids]]
