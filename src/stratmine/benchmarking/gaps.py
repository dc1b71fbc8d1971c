"""What others have goals on, and a municipality has none."""

from __future__ import annotations

from stratmine.benchmarking.holdings import Group, Holdings, Owner
from stratmine.benchmarking.peers import likeness
from stratmine.benchmarking.statistics import share
from stratmine.schema import Cluster, Gap

_ENOUGH = 2


def gaps(holdings: Holdings, owner: Owner) -> tuple[Gap, ...]:
    """Return what others have and one lacks: what most have first, then what peers have.

    A group that only one of several others has is that one's own matter, and no gap.
    """
    enough = min(_ENOUGH, len(holdings.others(owner)))
    alike = likeness(holdings, owner)
    found = [
        _gap(holdings, owner, group, alike)
        for group in holdings.groups
        if not holdings.held(group, owner) and len(holdings.cells[group.id]) >= enough
    ]
    # A stable sort: of equals, the larger group stays first.
    return tuple(sorted(found, key=lambda gap: (-gap.count, -gap.likeness)))


def _gap(holdings: Holdings, owner: Owner, group: Group, alike: dict[str, float]) -> Gap:
    having = holdings.cells[group.id]
    part = share(len(having), len(holdings.others(owner)), holdings.options.confidence)
    return Gap(
        **part.model_dump(),
        municipality=owner.name,
        group_id=group.id,
        label=group.label,
        others=tuple(having),
        likeness=round(sum(alike[name] for name in having) / len(having), 4),
        goal_ids=tuple(goal_id for held in having.values() for goal_id in held),
        near_goal_ids=_near(holdings, owner, group),
        small=part.of < holdings.options.min_goals,
    )


def _near(holdings: Holdings, owner: Owner, group: Group) -> tuple[str, ...]:
    """Return an owner's goals in the theme of a cluster; of a theme there are none."""
    if not isinstance(group, Cluster):
        return ()
    theme_of = holdings.clustering.theme_of
    return tuple(goal.id for goal in owner.goals if theme_of[goal.id].id == group.theme_id)
