"""How the emphasis of plans moves over the years."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from stratmine.benchmarking.groups import Group
from stratmine.benchmarking.holdings import Holdings
from stratmine.benchmarking.owners import Owner
from stratmine.benchmarking.statistics import benjamini_hochberg, fisher_exact, share
from stratmine.benchmarking.versions import diff, versions
from stratmine.benchmarking.years import first_year
from stratmine.embedding import Encoder
from stratmine.errors import EmptyCorpusError
from stratmine.schema import Goal, Trend


def trends(holdings: Holdings, owners: tuple[Owner, ...]) -> tuple[Trend, ...]:
    """Return for each group and each year in which plans begin how much of them it takes.

    The plans of one year are those that begin in it; where the years have plans of other
    municipalities, the difference is also one between these.

    Raises:
        EmptyCorpusError: The plans do not begin in two different years.
    """
    goals, names = _by_year(owners)
    if len(goals) <= 1:
        raise EmptyCorpusError(
            f"the plans begin in {', '.join(map(str, goals)) or 'no known year'}: a trend needs "
            "plans of at least two years"
        )
    carried, dropped = _between_versions(owners, holdings.encoder)
    rows = []
    for group in holdings.groups:
        of_group = [
            _with_versions(row, group, carried, dropped)
            for row in _rows(holdings, group, goals, names)
        ]
        if any(row.count for row in of_group):
            rows += of_group
    return _tested(rows)


def _by_year(owners: tuple[Owner, ...]) -> tuple[dict[int, list[Goal]], dict[int, set[str]]]:
    """Return the goals and owners of each year, the earliest first."""
    goals: defaultdict[int, list[Goal]] = defaultdict(list)
    names: defaultdict[int, set[str]] = defaultdict(set)
    for owner in owners:
        years = {strategy.id: first_year(strategy) for strategy in owner.strategies}
        for goal in owner.goals:
            year = years[goal.strategy_id]
            if year is not None:
                goals[year].append(goal)
                names[year].add(owner.name)
    return {year: goals[year] for year in sorted(goals)}, names


def _rows(
    holdings: Holdings, group: Group, goals: dict[int, list[Goal]], names: dict[int, set[str]]
) -> Iterator[Trend]:
    inside = set(group.goal_ids)
    before: float | None = None
    for year, of_year in goals.items():
        counted = tuple(goal.id for goal in of_year if goal.id in inside)
        part = share(len(counted), len(of_year), holdings.options.confidence)
        yield Trend(
            **part.model_dump(),
            year=year,
            group_id=group.id,
            label=group.label,
            municipalities=tuple(sorted(names[year])),
            difference=None if before is None else round(part.share - before, 4),
            q_value=None,
            goal_ids=counted,
            small=len(of_year) < holdings.options.min_goals,
        )
        before = part.share


def _between_versions(
    owners: tuple[Owner, ...], encoder: Encoder
) -> tuple[set[str], dict[str, int]]:
    """Return the goals that stood in an earlier version, and in which year others were dropped."""
    carried: set[str] = set()
    dropped: dict[str, int] = {}
    for owner in owners:
        for old, new in versions(owner.strategies, encoder):
            year = first_year(new)
            for change in diff(old, new, encoder):
                if change.kind == "dropped" and change.old_id and year is not None:
                    dropped[change.old_id] = year
                elif change.old_id and change.new_id:
                    carried.add(change.new_id)
    return carried, dropped


def _with_versions(row: Trend, group: Group, carried: set[str], dropped: dict[str, int]) -> Trend:
    gone = sum(dropped.get(goal_id) == row.year for goal_id in group.goal_ids)
    still = sum(goal_id in carried for goal_id in row.goal_ids)
    return row.model_copy(update={"carried": still, "dropped": gone})


def _tested(rows: list[Trend]) -> tuple[Trend, ...]:
    """Test each year against the one before, and correct for all these tests."""
    later = [i for i, row in enumerate(rows) if row.difference is not None]
    q_values = benjamini_hochberg(
        [fisher_exact(rows[i].count, rows[i].of, rows[i - 1].count, rows[i - 1].of) for i in later]
    )
    for i, q in zip(later, q_values, strict=True):
        rows[i] = rows[i].model_copy(update={"q_value": q})
    return tuple(rows)
