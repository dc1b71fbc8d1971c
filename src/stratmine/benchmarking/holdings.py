"""Who has which goals: what every answer of a benchmark is counted from."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePosixPath

from stratmine.benchmarking.names import name_key
from stratmine.options import BenchmarkOptions
from stratmine.schema import Cluster, Clustering, Country, Goal, Label, Strategy, Theme

Group = Cluster | Theme
"""What goals are counted by."""


@dataclass(frozen=True, slots=True)
class Owner:
    """A municipality (or another body) with all its plans taken together.

    Attributes:
        name: The name that most of its plans have.
        country: Its country.
        strategies: Its plans, by id.
        goals: Their goals, by id.
    """

    name: str
    country: Country | None
    strategies: tuple[Strategy, ...]
    goals: tuple[Goal, ...]


@dataclass(frozen=True)
class Holdings:
    """Owners, groups, and which goals of each owner are in each group.

    Attributes:
        owners: Sorted by name.
        groups: Those that hold a goal of one of the owners, the largest first.
        options: Level, intervals, smallest number of goals.
        clustering: Where groups and goals come from.
    """

    owners: tuple[Owner, ...]
    groups: tuple[Group, ...]
    options: BenchmarkOptions
    clustering: Clustering

    @cached_property
    def cells(self) -> dict[str, dict[str, tuple[str, ...]]]:
        """For each group id, the goals of each owner that has any, the most central first."""
        owner_of = {goal.id: owner.name for owner in self.owners for goal in owner.goals}
        cells: dict[str, dict[str, tuple[str, ...]]] = {}
        for group in self.groups:
            row: defaultdict[str, list[str]] = defaultdict(list)
            for goal_id in group.goal_ids:
                if goal_id in owner_of:
                    row[owner_of[goal_id]].append(goal_id)
            cells[group.id] = {name: tuple(row[name]) for name in sorted(row)}
        return cells

    @cached_property
    def groups_of(self) -> dict[str, list[Group]]:
        """The groups that each owner has goals in, the largest first, by the owner's name."""
        found: dict[str, list[Group]] = {owner.name: [] for owner in self.owners}
        for group in self.groups:
            for name in self.cells[group.id]:
                found[name].append(group)
        return found

    @cached_property
    def group_of(self) -> dict[str, Group]:
        """The group of each goal that has one, by the goal's id."""
        return {goal_id: group for group in self.groups for goal_id in group.goal_ids}

    def held(self, group: Group, owner: Owner) -> tuple[str, ...]:
        """Return the goals of an owner in a group."""
        return self.cells[group.id].get(owner.name, ())

    def others(self, owner: Owner) -> tuple[Owner, ...]:
        """Return all owners but one."""
        return tuple(other for other in self.owners if other.name != owner.name)

    def is_small(self, owner: Owner) -> bool:
        """Return whether an owner has so few goals that shares say little."""
        return len(owner.goals) < self.options.min_goals


def holdings_of(
    strategies: Sequence[Strategy], clustering: Clustering, options: BenchmarkOptions
) -> Holdings:
    """Take the plans of each owner together, and count their goals by group."""
    owners = _owners(strategies, clustering)
    present = {goal.id for owner in owners for goal in owner.goals}
    groups: Sequence[Group] = (
        clustering.clusters if options.level == "cluster" else clustering.themes
    )
    used = tuple(group for group in groups if not present.isdisjoint(group.goal_ids))
    return Holdings(owners, used, options, clustering)


def goal_label(goal: Goal) -> Label:
    """Return the words of a goal as a label, for a goal that is in no group."""
    return Label(sv=goal.text) if goal.language == "sv" else Label(da=goal.text)


def _owners(strategies: Sequence[Strategy], clustering: Clustering) -> tuple[Owner, ...]:
    goals: defaultdict[str, list[Goal]] = defaultdict(list)
    for goal in clustering.goals:
        goals[goal.strategy_id].append(goal)
    plans: defaultdict[str, dict[str, Strategy]] = defaultdict(dict)
    for strategy in strategies:
        plans[name_key(_owner_name(strategy))][strategy.id] = strategy
    owners = []
    for same in plans.values():
        own = tuple(same[key] for key in sorted(same))
        found = tuple(goal for strategy in own for goal in goals[strategy.id])
        owners.append(Owner(_usual_name(own), _country(own), own, found))
    return tuple(sorted(owners, key=lambda owner: owner.name))


def _owner_name(strategy: Strategy) -> str:
    if strategy.organisation is not None:
        return strategy.organisation.name
    return PurePosixPath(strategy.source.file).stem


def _usual_name(strategies: Sequence[Strategy]) -> str:
    names = Counter(_owner_name(strategy) for strategy in strategies)
    return min(names, key=lambda name: (-names[name], name))


def _country(strategies: Sequence[Strategy]) -> Country | None:
    for strategy in strategies:
        known = strategy.country or (strategy.organisation and strategy.organisation.country)
        if known:
            return known
    return None
