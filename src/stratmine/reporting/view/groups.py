"""Clusters, themes, and who has goals in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from stratmine.reporting.view.models import Cell, CoverageRow, GoalView, GroupView, Name
from stratmine.reporting.view.owners import Owner
from stratmine.reporting.view.plain import plain
from stratmine.schema import Cluster, EndName, Label, LabelSource, NameSource, Theme

SHADES = (0.0, 0.05, 0.15, 0.30)
"""Shares of a municipality's goals above which a cell of the matrix is one shade darker."""


CODES = 3
"""How many ends of the codebook are shown with a cluster."""


def name_of(label: Label) -> Name:
    """Return a label fit for showing."""
    return Name(**{language: plain(words) for language, words in label if words})


def anchors(groups: Iterable[Cluster | Theme], prefix: str) -> dict[str, str]:
    """Return where each cluster or theme stands in the report, by its id."""
    return {group.id: f"{prefix}{number}" for number, group in enumerate(groups, start=1)}


def group_views(
    groups: Sequence[Cluster | Theme],
    views: Mapping[str, GoalView],
    prefix: str,
    ends: Mapping[str, EndName] | None = None,
) -> dict[str, GroupView]:
    """Return the views of clusters or themes by id, the most widespread first.

    Args:
        groups: Clusters or themes.
        views: The elements of all plans by id.
        prefix: Of the places of these groups in the report.
        ends: Names of the ends of the codebook by code.
    """
    anchor = anchors(groups, prefix)
    unsorted = {}
    for group in groups:
        goals = tuple(views[goal_id] for goal_id in group.goal_ids if goal_id in views)
        owners = len({goal.owner for goal in goals})
        codes = tuple(_codes(group, ends)) if ends and isinstance(group, Cluster) else ()
        unsorted[group.id] = GroupView(
            anchor=anchor[group.id],
            name=name_of(group.label),
            goals=goals,
            municipalities=owners,
            codes=codes,
            named_by=tuple(_named_by(group.label_source)),
        )
    return dict(
        sorted(unsorted.items(), key=lambda item: (-item[1].municipalities, -len(item[1].goals)))
    )


def _codes(cluster: Cluster, ends: Mapping[str, EndName]) -> Iterator[tuple[Name, int]]:
    """Yield the ends that most goals count under, with how many do."""
    for counted in cluster.codes[:CODES]:
        yield name_of(ends[counted.code].label), counted.goals


def _named_by(source: LabelSource) -> Iterator[tuple[NameSource, tuple[str, ...]]]:
    others: tuple[NameSource, ...] = ("codebook", "person")
    for other in others:
        languages = tuple(language for language, given in source if given == other)
        if languages:
            yield other, languages


def coverage_rows(
    groups: Iterable[GroupView], owners: tuple[Owner, ...], totals: Mapping[str, int]
) -> tuple[CoverageRow, ...]:
    """Return a row for each group that two municipalities or more have goals in.

    Args:
        groups: Clusters or themes.
        owners: The municipalities.
        totals: How many clustered goals each has, by its place in the report.
    """
    return tuple(
        CoverageRow(group, tuple(_cell(group, owner, totals[owner.anchor]) for owner in owners))
        for group in groups
        if group.municipalities > 1
    )


def _cell(group: GroupView, owner: Owner, total: int) -> Cell:
    goals = tuple(goal for goal in group.goals if goal.owner == owner.anchor)
    share = len(goals) / total if total else 0.0
    shade = sum(share > limit for limit in SHADES)
    return Cell(owner.anchor, owner.name, goals, total, shade)
