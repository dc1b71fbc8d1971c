"""Clusters, themes, and who has goals in them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from stratmine.reporting.view.models import Cell, CoverageRow, GoalView, GroupView
from stratmine.reporting.view.owners import Owner
from stratmine.reporting.view.plain import plain
from stratmine.schema import Cluster, Label, Theme

SHADES = (0.0, 0.05, 0.15, 0.30)
"""Shares of a municipality's goals above which a cell of the matrix is one shade darker."""


def label_name(label: Label, language: str) -> tuple[str, str | None]:
    """Return a label in the wanted language, or else in the other, with its language."""
    names = {"da": label.da, "sv": label.sv}
    order = ("sv", "da") if language == "sv" else ("da", "sv")
    for code in order:
        if name := names[code]:
            return plain(name), code
    return "–", None


def group_views(
    groups: Iterable[Cluster | Theme],
    views: Mapping[str, GoalView],
    language: str,
    prefix: str,
) -> dict[str, GroupView]:
    """Return the views of clusters or themes by id, the most widespread first."""
    unsorted = {}
    for number, group in enumerate(groups, start=1):
        goals = tuple(views[goal_id] for goal_id in group.goal_ids if goal_id in views)
        owners = len({goal.owner for goal in goals})
        name, code = label_name(group.label, language)
        unsorted[group.id] = GroupView(f"{prefix}{number}", name, code, goals, owners)
    return dict(
        sorted(unsorted.items(), key=lambda item: (-item[1].municipalities, -len(item[1].goals)))
    )


def coverage_rows(
    themes: Iterable[GroupView], owners: tuple[Owner, ...]
) -> tuple[CoverageRow, ...]:
    """Return a row for each theme that two municipalities or more have goals in."""
    themes = tuple(themes)
    totals = {
        owner.anchor: sum(g.owner == owner.anchor for theme in themes for g in theme.goals)
        for owner in owners
    }
    return tuple(
        CoverageRow(theme, tuple(_cell(theme, owner, totals[owner.anchor]) for owner in owners))
        for theme in themes
        if theme.municipalities > 1
    )


def _cell(theme: GroupView, owner: Owner, total: int) -> Cell:
    goals = tuple(goal for goal in theme.goals if goal.owner == owner.anchor)
    share = len(goals) / total if total else 0.0
    shade = sum(share > limit for limit in SHADES)
    return Cell(f"{theme.anchor}-{owner.anchor}", owner.name, goals, shade)
