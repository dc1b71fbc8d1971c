"""Who has which goals: what every answer of a benchmark is counted from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from stratmine.benchmarking.groups import Group, groups_of
from stratmine.benchmarking.owners import Facts, Owner, find_owners
from stratmine.benchmarking.resampling import resample
from stratmine.embedding import Encoder, RememberingEncoder, load_encoder
from stratmine.errors import EmptyCorpusError
from stratmine.options import BenchmarkOptions
from stratmine.schema import Clustering, Goal, Label, Strategy


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
    def encoder(self) -> Encoder:
        """Tells how alike elements of two versions are: the shipped one."""
        return RememberingEncoder(load_encoder())

    @cached_property
    def goals(self) -> int:
        """How many goals all owners have."""
        return sum(len(owner.goals) for owner in self.owners)

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
    def resampled(self) -> dict[str, NDArray[np.float64]]:
        """Resampled shares of each owner in the groups of `groups_of`, by the owner's name."""
        return {
            owner.name: resample(
                [len(self.held(group, owner)) for group in self.groups_of[owner.name]],
                len(owner.goals),
                owner.name,
            )
            for owner in self.owners
        }

    @cached_property
    def group_of(self) -> dict[str, Group]:
        """The group of each goal that has one, by the goal's id."""
        return {goal_id: group for group in self.groups for goal_id in group.goal_ids}

    def held(self, group: Group, owner: Owner) -> tuple[str, ...]:
        """Return the goals of an owner in a group."""
        return self.cells[group.id].get(owner.name, ())

    def others(self, owner: Owner) -> tuple[Owner, ...]:
        """Return all owners but one, and but those in whose plans no goal was found."""
        return tuple(
            other for other in self.owners if other.name != owner.name and not other.silent
        )

    def is_small(self, owner: Owner) -> bool:
        """Return whether an owner has so few goals that shares say little."""
        return len(owner.goals) < self.options.min_goals


def holdings_of(
    strategies: Sequence[Strategy],
    clustering: Clustering,
    options: BenchmarkOptions,
    facts: Facts | None = None,
) -> Holdings:
    """Take the plans of each owner together, and count their goals by group.

    Raises:
        EmptyCorpusError: There are no two owners, or none of them has goals, or the goals
            have no codes where these are asked for.
    """
    owners = find_owners(strategies, clustering, facts or {})
    present = {goal.id for owner in owners for goal in owner.goals}
    groups = groups_of(clustering, options.level)
    used = tuple(group for group in groups if not present.isdisjoint(group.goal_ids))
    return _checked(Holdings(owners, used, options, clustering))


def goal_label(goal: Goal) -> Label:
    """Return the words of a goal as a label, for a goal that is in no group."""
    return Label(sv=goal.text) if goal.language == "sv" else Label(da=goal.text)


def _checked(holdings: Holdings) -> Holdings:
    names = [owner.name for owner in holdings.owners]
    if not names:
        raise EmptyCorpusError("there are no plans to compare: read at least two")
    if len(names) <= 1:
        raise EmptyCorpusError(
            f"all plans are of {names[0]}: a benchmark needs plans of at least two municipalities"
        )
    if not any(owner.goals for owner in holdings.owners):
        raise EmptyCorpusError(
            "none of the goals in the clustering is from these plans: cluster them first"
        )
    return holdings
