"""Two municipalities side by side."""

from __future__ import annotations

from collections.abc import Iterator

from stratmine.benchmarking.holdings import Holdings, goal_label
from stratmine.benchmarking.owners import Owner
from stratmine.errors import InputError
from stratmine.schema import ComparisonRow


def compare(holdings: Holdings, first: Owner, second: Owner) -> tuple[ComparisonRow, ...]:
    """Return what both have goals on, a row each, and below it what only one of them has.

    Raises:
        InputError: Both are the same.
    """
    if first.name == second.name:
        raise InputError(f"{first.name} is compared with itself: name two municipalities")
    matched = [
        ComparisonRow(
            group_id=group.id,
            label=group.label,
            goal_ids=holdings.held(group, first),
            other_goal_ids=holdings.held(group, second),
        )
        for group in holdings.groups_of[first.name]
        if holdings.held(group, second)
    ]
    together = {i for row in matched for i in (*row.goal_ids, *row.other_goal_ids)}
    only_first = _unmatched(first, together, is_first=True)
    only_second = _unmatched(second, together, is_first=False)
    return (*matched, *only_first, *only_second)


def _unmatched(owner: Owner, together: set[str], *, is_first: bool) -> Iterator[ComparisonRow]:
    for goal in owner.goals:
        if goal.id not in together:
            yield ComparisonRow(
                group_id=None,
                label=goal_label(goal),
                goal_ids=(goal.id,) if is_first else (),
                other_goal_ids=() if is_first else (goal.id,),
            )
