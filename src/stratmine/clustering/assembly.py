"""From numbers to records: clusters and themes with their names, codes and goals."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from stratmine.clustering.codes import count_codes
from stratmine.clustering.editing import given_names
from stratmine.clustering.grouping import Grouping, group_means
from stratmine.clustering.labels import Labeller, Named
from stratmine.clustering.vectors import Labels
from stratmine.embedding import Vectors
from stratmine.schema import Cluster, Clustering, Edit, Goal, Label, Theme

_READ = 4_000
"""Goals that are read for names: reading is what naming costs (some 22,000 words a second)."""

_FEWEST_READ = 5
"""Goals of each group that are read however many groups there are."""


def assemble(
    goals: Sequence[Goal],
    vectors: Vectors,
    grouping: Grouping,
    edits: Sequence[Edit] = (),
    stability: Sequence[float | None] = (),
) -> tuple[tuple[Cluster, ...], tuple[Theme, ...]]:
    """Return the records of clusters and themes.

    Args:
        goals: n goals, with their codes.
        vectors: Their unit vectors, shape (n, d).
        grouping: Which belong together.
        edits: What a person renamed.
        stability: How stable each cluster is, if it is known.
    """
    broad, fine = _members(vectors, grouping.themes), _members(vectors, grouping.clusters)
    broad_goals, fine_goals = ([[goals[row] for row in rows] for rows in m] for m in (broad, fine))
    read = _read_for_names(broad, fine, len(goals))
    labeller = Labeller([goals[row] for row in sorted(read)])
    broad_read, fine_read = (
        [[goals[row] for row in rows if row in read] for rows in m] for m in (broad, fine)
    )
    names = labeller.name_themes(broad_read, given_names(broad_goals, edits, "theme"))
    themes = [
        _theme(number, members, named)
        for number, (members, named) in enumerate(zip(broad_goals, names, strict=True), start=1)
    ]
    names = labeller.name_clusters(fine_read, given_names(fine_goals, edits, "cluster"))
    clusters = [
        Cluster(
            id=f"c{number + 1}",
            label=names[number].label,
            label_source=names[number].source,
            long_label=central_goals(members),
            goal_ids=tuple(goal.id for goal in members),
            theme_id=f"t{grouping.themes[rows[0]] + 1}",
            # The mean similarity to the centre is the length of the mean vector.
            cohesion=round(float(np.linalg.norm(vectors[rows].mean(axis=0))), 4),
            codes=count_codes(members),
            stability=stability[number] if stability else None,
        )
        for number, (rows, members) in enumerate(zip(fine, fine_goals, strict=True))
    ]
    return tuple(clusters), tuple(themes)


def central_goals(goals: Sequence[Goal]) -> Label:
    """Return the words of the most central goal in each language, where there is one."""
    first: dict[str | None, str] = {}
    for goal in goals:
        first.setdefault(goal.language, goal.text)
    return Label(da=first.get("da"), sv=first.get("sv"))


def grouping_of(clustering: Clustering) -> Grouping:
    """Return the numbers behind the records of a clustering."""
    row_of = {goal.id: row for row, goal in enumerate(clustering.goals)}
    numbers = []
    fine = [cluster.goal_ids for cluster in clustering.clusters]
    broad = [theme.goal_ids for theme in clustering.themes]
    for groups in (fine, broad):
        labels = np.full(len(row_of), -1)
        for number, ids in enumerate(groups):
            labels[[row_of[goal_id] for goal_id in ids]] = number
        numbers.append(labels)
    return Grouping(*numbers)


def _theme(number: int, members: Sequence[Goal], named: Named) -> Theme:
    return Theme(
        id=f"t{number}",
        label=named.label,
        label_source=named.source,
        long_label=central_goals(members),
        goal_ids=tuple(goal.id for goal in members),
    )


def _read_for_names(
    themes: Sequence[Sequence[int]], clusters: Sequence[Sequence[int]], goals: int
) -> set[int]:
    """Return the rows of goals that are read for names: all or, of many, the most central.

    Args:
        themes: The rows of each, the most central first.
        clusters: The same.
        goals: How many goals there are.
    """
    if goals <= _READ:
        return set(range(goals))
    most = max(_FEWEST_READ, _READ // max(1, len(clusters)))
    return {row for rows in (*themes, *clusters) for row in rows[:most]}


def _members(vectors: Vectors, labels: Labels) -> list[list[int]]:
    """Return the rows of each group, the most central first."""
    means = group_means(vectors, labels)
    members: list[list[int]] = [[] for _ in means]
    for row in np.flatnonzero(labels >= 0):
        members[labels[row]].append(int(row))
    for rows, mean in zip(members, means, strict=True):
        closeness = vectors[rows] @ mean
        rank = dict(zip(rows, closeness.round(5).tolist(), strict=True))
        rows.sort(key=lambda row: (-rank[row], row))
    return members
