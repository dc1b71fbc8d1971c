"""Under which goal a sub-goal stands: «Delmål» after «Overordnet mål»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from stratmine.extraction.findings.candidates import Candidate

_PARTED = re.compile(r"(.+)[.:]\w+$")


class GoalsBefore(NamedTuple):
    """What stands before a sub-goal.

    Attributes:
        candidates: Everything found before it.
        named: Which of it are goals announced by that word, not as «Inriktning».
        sub_goals: Which of it are sub-goals.
    """

    candidates: Sequence[Candidate]
    named: AbstractSet[int]
    sub_goals: AbstractSet[int]


def goal_over(before: GoalsBefore, parent: int | None, *, labelled: bool) -> int | None:
    """Return the goal that a sub-goal stands under; None if the layout does not say which.

    Args:
        before: What stands before the sub-goal.
        parent: What the sub-goal stands under so far; its goal stands there, too.
        labelled: Whether it has its own label, so that it belongs to the goal before it; the
            sub-goals of a list belong to the one goal that stands before the list.
    """
    goals = list(_row(before, parent))
    one = len(goals) == 1 or (labelled and goals)
    return goals[0] if one and goals[0] in before.named else None


def goal_numbered_over(
    candidates: Sequence[Candidate], number: str | None, parent: int | None
) -> int | None:
    """Return the goal whose number a sub-goal's goes on with: «2» of «2.1», in the same area."""
    prefix = _prefix(number)
    if not prefix:
        return None
    for index in range(len(candidates) - 1, -1, -1):
        candidate = candidates[index]
        if index == parent or candidate.type == "focus_area":
            return None
        if candidate.type == "goal" and (candidate.number or "").rstrip(".") == prefix:
            return index if candidate.parent == parent else None
    return None


def area_numbered_over(
    candidates: Sequence[Candidate], number: str | None, parent: int | None
) -> int | None:
    """Return the area before a goal whose number goes on with the area's: «1» of «1:2».

    It is found where both have labels in one place: «Strategiområde 1», «Målområde 1:2».
    """
    prefix = _prefix(number)
    areas = (i for i in reversed(range(len(candidates))) if candidates[i].type == "focus_area")
    index = next(areas, None)
    if not prefix or index is None or candidates[index].parent != parent:
        return None
    return index if (candidates[index].number or "").rstrip(".") == prefix else None


def _prefix(number: str | None) -> str:
    """Return the part of a number before its last point or colon: «2» of «2.1»."""
    parted = _PARTED.match((number or "").rstrip("."))
    return parted[1] if parted else ""


def _row(before: GoalsBefore, parent: int | None) -> Iterator[int]:
    """Yield the goals of one row, the last one first; a sub-goal closes the row of its own goal."""
    over: int | None = None
    for index in range(len(before.candidates) - 1, -1, -1):
        candidate = before.candidates[index]
        if index == parent or candidate.type == "focus_area":
            return
        if index in before.sub_goals:
            over = candidate.parent
        elif candidate.type == "goal" and candidate.parent == parent:
            yield index
            if index == over:
                return
