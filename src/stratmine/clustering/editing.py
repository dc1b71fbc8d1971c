"""What a person changes in clusters, recorded by goals so that it can be done again.

Clusters get new numbers when a corpus grows, goals keep their ids. A change therefore names
goals: those that belong together, those that do not, those whose cluster has a better name. In
a new clustering of the same documents and others it is done again. A document that changes gets
new ids: its goals are found again by their words, and those that are gone are passed over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Literal

import numpy as np

from stratmine.clustering.grouping import Grouping, largest_first
from stratmine.clustering.vectors import Labels
from stratmine.schema import Edit, Goal, Label

_ENOUGH_OVERLAP = 0.5
"""Jaccard similarity from which a group is the one that was renamed."""


def with_words(edit: Edit, goals: Sequence[Goal]) -> Edit:
    """Return an edit that knows the words of its goals, so that they can be found again."""
    named = {*edit.goal_ids, *edit.rest_ids}
    words = {goal.id: (goal.municipality, goal.text) for goal in goals if goal.id in named}
    return edit.model_copy(update={"words": words})


def carried_over(edits: Iterable[Edit], goals: Sequence[Goal]) -> tuple[Edit, ...]:
    """Return edits with the ids that their goals have now.

    A goal whose id is gone gets the id of the one goal of its municipality with the same words;
    where there is none, or more than one, the edit keeps the old id.
    """
    present = {goal.id for goal in goals}
    ids: dict[tuple[str | None, str], list[str]] = {}
    for goal in goals:
        ids.setdefault((goal.municipality, goal.text), []).append(goal.id)

    def now(edit: Edit, goal_id: str) -> str:
        same = ids.get(edit.words[goal_id], []) if goal_id in edit.words else []
        return same[0] if goal_id not in present and len(same) == 1 else goal_id

    return tuple(
        edit.model_copy(
            update={
                "goal_ids": tuple(sorted({now(edit, name) for name in edit.goal_ids})),
                "rest_ids": tuple(sorted({now(edit, name) for name in edit.rest_ids})),
                "words": {now(edit, name): words for name, words in edit.words.items()},
            }
        )
        for edit in edits
    )


def regrouped(grouping: Grouping, goals: Sequence[Goal], edits: Iterable[Edit]) -> Grouping:
    """Return a grouping after merging and splitting, in the order of the edits."""
    row_of = {goal.id: row for row, goal in enumerate(goals)}
    changes: dict[str, Callable[[Grouping, set[int], set[int]], Grouping]] = {
        "merge": _merged,
        "split": _split,
    }
    for edit in edits:
        if edit.kind in changes:
            rows, rest = (
                {row_of[goal_id] for goal_id in ids if goal_id in row_of}
                for ids in (edit.goal_ids, edit.rest_ids)
            )
            grouping = changes[edit.kind](grouping, rows, rest)
    return _tidy(grouping)


def given_names(
    groups: Sequence[Sequence[Goal]], edits: Iterable[Edit], level: Literal["cluster", "theme"]
) -> list[Label]:
    """Return the names that a person gave to groups, empty where none; the last name counts.

    Args:
        groups: The goals of each.
        edits: What a person changed.
        level: Which groups these are.
    """
    given = [Label()] * len(groups)
    for edit in edits:
        if edit.kind != "rename" or edit.level != level or not groups:
            continue
        overlap = [_overlap((goal.id for goal in goals), edit.goal_ids) for goals in groups]
        best = max(range(len(groups)), key=lambda number: (overlap[number], -number))
        if overlap[best] >= _ENOUGH_OVERLAP:
            old, new = given[best], edit.label
            given[best] = Label(da=new.da or old.da, sv=new.sv or old.sv)
    return given


def _merged(grouping: Grouping, rows: set[int], _: set[int]) -> Grouping:
    """Put rows into one cluster, with the rest of clusters that are mostly made of them."""
    if not rows:
        return grouping
    clusters, themes = grouping.clusters.copy(), grouping.themes.copy()
    joined = set(rows)
    for label in {int(clusters[row]) for row in rows} - {-1}:
        members = set(np.flatnonzero(clusters == label).tolist())
        if 2 * len(members & rows) >= len(members):
            joined |= members
    place = sorted(joined)
    clusters[place] = clusters.max() + 1
    numbers = np.bincount(themes[place])
    themes[place] = numbers.argmax()
    return Grouping(clusters, themes)


def _split(grouping: Grouping, rows: set[int], rest: set[int]) -> Grouping:
    """Take rows out of each cluster that they share with rows of the rest."""
    clusters = grouping.clusters.copy()
    shared = {int(clusters[row]) for row in rows} & {int(clusters[row]) for row in rest} - {-1}
    for label in sorted(shared):
        taken = sorted(row for row in rows if clusters[row] == label)
        clusters[taken] = clusters.max() + 1
    return Grouping(clusters, grouping.themes)


def _tidy(grouping: Grouping) -> Grouping:
    """Number groups by size; clusters of one are none."""
    clusters = grouping.clusters.copy()
    alone = clusters == -1
    clusters[alone] = clusters.max(initial=-1) + 1 + np.arange(alone.sum())
    clusters = largest_first(_numbered(clusters))
    single = np.bincount(clusters)[clusters] == 1
    return Grouping(np.where(single, -1, clusters), largest_first(_numbered(grouping.themes)))


def _numbered(labels: Labels) -> Labels:
    """Number groups from 0 in order of their first row."""
    number: dict[int, int] = {}
    numbers = [number.setdefault(label, len(number)) for label in labels.tolist()]
    return np.array(numbers, dtype=np.int64)


def _overlap(a: Iterable[str], b: Iterable[str]) -> float:
    one, other = set(a), set(b)
    return len(one & other) / max(1, len(one | other))
