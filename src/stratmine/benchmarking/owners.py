"""Whose plans they are, and what is known of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from stratmine.benchmarking.names import name_key
from stratmine.municipalities import load_register
from stratmine.schema import Clustering, Country, Goal, Municipality, OrganisationKind, Strategy

Fact = str | float | None
"""A cell of a user's table."""

Facts = Mapping[str, Mapping[str, Fact]]
"""What users' tables say, by the name of the owner and the column."""


@dataclass(frozen=True, slots=True)
class Owner:
    """A municipality (or another body) with all its plans taken together.

    Attributes:
        name: The name that most of its plans have.
        country: Its country.
        body: What kind of body it is, as most of its plans say; None if none does.
        strategies: Its plans, by id.
        goals: Their goals, by id.
        silent: Whether no goal was found in its plans: nothing is known of what it lacks.
        code: Its code in the register.
        region: Its region or county.
        facts: What users' tables say about it.
    """

    name: str
    country: Country | None
    strategies: tuple[Strategy, ...]
    goals: tuple[Goal, ...]
    body: OrganisationKind | None = None
    silent: bool = False
    code: str | None = None
    region: str | None = None
    facts: Mapping[str, Fact] = field(default_factory=dict)

    @property
    def pages(self) -> int | None:
        """How long its plans are; None where one of them has no pages."""
        pages = [strategy.source.pages for strategy in self.strategies]
        return sum(p for p in pages if p) if all(pages) else None


def find_owners(
    strategies: Sequence[Strategy], clustering: Clustering, facts: Facts
) -> tuple[Owner, ...]:
    """Take the plans of each owner together, with their goals; sorted by name."""
    goals: defaultdict[str, list[Goal]] = defaultdict(list)
    for goal in clustering.goals:
        goals[goal.strategy_id].append(goal)
    plans: defaultdict[str, dict[str, Strategy]] = defaultdict(dict)
    for strategy in strategies:
        plans[name_key(strategy.owner_name)][strategy.id] = strategy
    owners = []
    for same in plans.values():
        own = tuple(same[key] for key in sorted(same))
        name, country, place = _usual_name(own), _country(own), _place(own)
        owners.append(
            Owner(
                name=name,
                country=country or (place.country if place else None),
                strategies=own,
                goals=tuple(goal for strategy in own for goal in goals[strategy.id]),
                body="municipality" if place else _body(own),
                silent=not any(s.of_type(*clustering.parameters.types) for s in own),
                code=place.code if place else _code(own),
                region=place.region if place else None,
                facts=facts.get(name, {}),
            )
        )
    return tuple(sorted(owners, key=lambda owner: owner.name))


def _usual_name(strategies: Sequence[Strategy]) -> str:
    names = Counter(strategy.owner_name for strategy in strategies)
    return min(names, key=lambda name: (-names[name], name))


def _country(strategies: Sequence[Strategy]) -> Country | None:
    return next((s.owner_country for s in strategies if s.owner_country), None)


def _body(strategies: Sequence[Strategy]) -> OrganisationKind | None:
    kinds = Counter(s.organisation.kind for s in strategies if s.organisation)
    return min(((-n, kind) for kind, n in kinds.items()), default=(0, None))[1]


def _place(strategies: Sequence[Strategy]) -> Municipality | None:
    """Return the municipality of the register whose plans they are; None for other bodies."""
    register = load_register()
    for strategy in strategies:
        owner = strategy.organisation
        if owner is None or owner.kind != "municipality":
            continue
        by_code = register.by_code(owner.code, owner.country) if owner.code else None
        found = by_code or register.by_name(owner.name)
        if found is not None:
            return found
    return None


def _code(strategies: Sequence[Strategy]) -> str | None:
    """Return a code that is not in the register, such as that of an invented municipality."""
    codes = (s.organisation.code for s in strategies if s.organisation)
    return next((code for code in codes if code), None)
