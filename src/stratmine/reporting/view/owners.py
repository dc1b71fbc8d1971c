"""Whose plans they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from stratmine.reporting.view.plain import plain
from stratmine.schema import BenchmarkRecord, Country, OrganisationKind, Strategy


@dataclass(frozen=True, slots=True)
class Owner:
    """A municipality (or another body) with its plans.

    Attributes:
        anchor: Where it stands in the report.
        key: Its name in the benchmark.
        name: The same, fit for showing.
        body: What kind of body it is; None if its plans do not say.
        country: ``DK`` or ``SE``.
        region: Its region or county.
        strategies: Its plans.
        small: Whether it has so few goals that shares say little.
        compared: Whether goals were found in its plans, and it was compared with others.
    """

    anchor: str
    key: str
    name: str
    body: OrganisationKind | None
    country: Country | None
    region: str | None
    strategies: tuple[Strategy, ...]
    small: bool
    compared: bool


def find_owners(
    strategies: Sequence[Strategy], benchmark: BenchmarkRecord | None
) -> tuple[Owner, ...]:
    """Return who was compared, Danish ones first, then by name.

    Without a benchmark these are those who are named in the plans.
    """
    participants = {p.name: p for p in benchmark.participants} if benchmark else {}
    owner_of = {s: p.name for p in participants.values() for s in p.strategy_ids}
    plans: defaultdict[str, list[Strategy]] = defaultdict(list)
    for strategy in strategies:
        plans[owner_of.get(strategy.id) or strategy.owner_name].append(strategy)
    country = {
        name: participants[name].country if name in participants else _country(own)
        for name, own in plans.items()
    }
    order = sorted(plans, key=lambda name: (country[name] or "ZZ", name))
    return tuple(
        Owner(
            anchor=f"m{number}",
            key=name,
            name=plain(name),
            body=participants[name].body if name in participants else _body(plans[name]),
            country=country[name],
            region=participants[name].region if name in participants else None,
            strategies=tuple(plans[name]),
            small=name in participants and participants[name].small,
            compared=name in participants and participants[name].goals > 0,
        )
        for number, name in enumerate(order, start=1)
    )


def _body(strategies: Sequence[Strategy]) -> OrganisationKind | None:
    return next((s.organisation.kind for s in strategies if s.organisation), None)


def _country(strategies: Sequence[Strategy]) -> Country | None:
    return next((s.owner_country for s in strategies if s.owner_country), None)
