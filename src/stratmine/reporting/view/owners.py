"""Whose plans they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from stratmine.reporting.view.plain import plain
from stratmine.schema import BenchmarkRecord, Country, Strategy


@dataclass(frozen=True, slots=True)
class Owner:
    """A municipality (or another body) with its plans.

    Attributes:
        anchor: Where it stands in the report.
        key: Its name in the benchmark.
        name: The same, fit for showing.
        country: ``DK`` or ``SE``.
        strategies: Its plans.
        small: Whether it has so few goals that shares say little.
    """

    anchor: str
    key: str
    name: str
    country: Country | None
    strategies: tuple[Strategy, ...]
    small: bool


def find_owners(
    strategies: Sequence[Strategy], benchmark: BenchmarkRecord | None
) -> tuple[Owner, ...]:
    """Return who was compared, by name; without a benchmark, who is named in the plans."""
    participants = {p.name: p for p in benchmark.participants} if benchmark else {}
    owner_of = {s: p.name for p in participants.values() for s in p.strategy_ids}
    plans: defaultdict[str, list[Strategy]] = defaultdict(list)
    for strategy in strategies:
        plans[owner_of.get(strategy.id) or _name(strategy)].append(strategy)
    return tuple(
        Owner(
            anchor=f"m{number}",
            key=name,
            name=plain(name),
            country=participants[name].country if name in participants else _country(plans[name]),
            strategies=tuple(plans[name]),
            small=name in participants and participants[name].small,
        )
        for number, name in enumerate(sorted(plans), start=1)
    )


def _name(strategy: Strategy) -> str:
    if strategy.organisation is not None:
        return strategy.organisation.name
    return PurePosixPath(strategy.source.file).stem


def _country(strategies: Sequence[Strategy]) -> Country | None:
    return next((strategy.country for strategy in strategies if strategy.country), None)
