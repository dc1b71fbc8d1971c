"""From numbers to records: clusters and themes with their names, codes and goals."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from stratmine.clustering.codes import count_codes, likely_end
from stratmine.clustering.editing import renamed
from stratmine.clustering.grouping import Grouping, group_means
from stratmine.clustering.labels import Labeller, central_goals
from stratmine.clustering.vectors import Labels, Vectors
from stratmine.schema import Cluster, Clustering, Edit, Goal, Label, Theme


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
    labeller = Labeller(goals)
    broad, fine = _members(vectors, grouping.themes), _members(vectors, grouping.clusters)
    broad_goals, fine_goals = ([[goals[row] for row in rows] for rows in m] for m in (broad, fine))
    themes = [
        _theme(number, members, label)
        for number, (members, label) in enumerate(
            zip(broad_goals, labeller.name_themes(broad_goals), strict=True), start=1
        )
    ]
    labels = _with_ends(labeller.name_clusters(fine_goals), fine_goals)
    clusters = [
        Cluster(
            id=f"c{number + 1}",
            label=labels[number],
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
    return renamed(clusters, edits), renamed(themes, edits)


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


def _with_ends(labels: Sequence[Label], groups: Sequence[Sequence[Goal]]) -> list[Label]:
    """Name clusters whose goals likely serve one end by it, no two alike: the largest has it."""
    taken: set[str | None] = set()
    named = []
    for label, members in zip(labels, groups, strict=True):
        end = likely_end(members)
        named.append(end if end and end.da not in taken else _filled(label, end))
        taken.add(named[-1].da)
    return named


def _filled(label: Label, end: Label | None) -> Label:
    """Return a label with the name of an end where it has none."""
    return Label(da=label.da or end.da, sv=label.sv or end.sv) if end else label


def _theme(number: int, members: Sequence[Goal], label: Label) -> Theme:
    return Theme(
        id=f"t{number}",
        label=_filled(label, likely_end(members)),
        long_label=central_goals(members),
        goal_ids=tuple(goal.id for goal in members),
    )


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
