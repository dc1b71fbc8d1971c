"""What a municipality has that others have not, or have much less of."""

from __future__ import annotations

from stratmine.benchmarking.groups import Group
from stratmine.benchmarking.holdings import Holdings, goal_label
from stratmine.benchmarking.owners import Owner
from stratmine.benchmarking.statistics import benjamini_hochberg, fisher_exact, share
from stratmine.schema import Distinction


def distinctive(holdings: Holdings, owner: Owner) -> tuple[Distinction, ...]:
    """Return what only one has, and what it has significantly more of than all others.

    Groups that only it has come first, then groups that it has more of, both in the order of their
    q-values; then its goals that stand alone.
    """
    tested = holdings.groups_of[owner.name]
    rows = [_row(holdings, owner, group) for group in tested]
    q_values = benjamini_hochberg([_p_value(holdings, owner, group) for group in tested])
    found = [
        row.model_copy(update={"q_value": q})
        for row, q in zip(rows, q_values, strict=True)
        if row.exclusive or q <= 1 - holdings.options.confidence
    ]
    found.sort(key=lambda row: (not row.exclusive, row.q_value, -row.count))
    return (*found, *_alone(holdings, owner))


def _row(holdings: Holdings, owner: Owner, group: Group) -> Distinction:
    held = holdings.held(group, owner)
    theirs, all_theirs = _others(holdings, owner, group)
    return Distinction(
        **share(len(held), len(owner.goals), holdings.options.confidence).model_dump(),
        municipality=owner.name,
        group_id=group.id,
        label=group.label,
        exclusive=not theirs,
        others_share=round(theirs / all_theirs, 4) if all_theirs else 0.0,
        q_value=None,
        goal_ids=held,
        small=holdings.is_small(owner),
    )


def _p_value(holdings: Holdings, owner: Owner, group: Group) -> float:
    theirs, all_theirs = _others(holdings, owner, group)
    count = len(holdings.held(group, owner))
    return fisher_exact(count, len(owner.goals), theirs, all_theirs, greater=True)


def _others(holdings: Holdings, owner: Owner, group: Group) -> tuple[int, int]:
    """Return how many goals of others are in a group, and how many they have."""
    held = sum(map(len, holdings.cells[group.id].values()))
    return held - len(holdings.held(group, owner)), holdings.goals - len(owner.goals)


def _alone(holdings: Holdings, owner: Owner) -> tuple[Distinction, ...]:
    part = share(1, max(1, len(owner.goals)), holdings.options.confidence)
    return tuple(
        Distinction(
            **part.model_dump(),
            municipality=owner.name,
            group_id=None,
            label=goal_label(goal),
            exclusive=True,
            others_share=0.0,
            q_value=None,
            goal_ids=(goal.id,),
            small=holdings.is_small(owner),
        )
        for goal in owner.goals
        if goal.id not in holdings.group_of
    )
