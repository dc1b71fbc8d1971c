"""What goals are counted by: clusters, themes, or the codes of the codebook."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from stratmine.errors import EmptyCorpusError
from stratmine.schema import Cluster, Clustering, Goal, GroupLevel, Theme

Group = Cluster | Theme
"""A code of the codebook takes the form of a theme: a name and its goals."""


def groups_of(clustering: Clustering, level: GroupLevel) -> Sequence[Group]:
    """Return the groups of a level, the largest first.

    Raises:
        EmptyCorpusError: Codes are asked for, and no goal has one.
    """
    if level == "cluster":
        return clustering.clusters
    return clustering.themes if level == "theme" else _codes(clustering)


def _codes(clustering: Clustering) -> tuple[Theme, ...]:
    goals: defaultdict[str, list[Goal]] = defaultdict(list)
    for goal in clustering.goals:
        if goal.code is not None:
            goals[goal.code].append(goal)
    if not goals:
        raise EmptyCorpusError(
            "no goal counts under an end of the codebook: cluster with the shipped encoder, or "
            'compare by clusters (BenchmarkOptions(level="cluster"))'
        )
    order = sorted(goals, key=lambda code: (-len(goals[code]), code))
    return tuple(
        Theme(
            id=code,
            label=clustering.ends_by_code[code].label,
            goal_ids=tuple(goal.id for goal in sorted(goals[code], key=_likeliest)),
        )
        for code in order
    )


def _likeliest(goal: Goal) -> tuple[float, str]:
    return -goal.ends[0].probability, goal.id
