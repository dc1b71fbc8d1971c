"""Choosing which plans, and which goals of them, are compared."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass

from stratmine.benchmarking.holdings import Holdings
from stratmine.benchmarking.names import name_key, nearest
from stratmine.benchmarking.owners import Owner
from stratmine.benchmarking.years import first_year, in_force
from stratmine.errors import EmptyCorpusError, InputError
from stratmine.schema import Clustering, Country, OrganisationKind, Strategy, StrategyKind, Theme

SIZE = "population"
"""The column of a joined table that says how large a municipality is."""


@dataclass(frozen=True, slots=True)
class Filter:
    """What is kept; None keeps all. The fields are those of `Benchmark.where`."""

    country: Country | None = None
    body: OrganisationKind | None = None
    kind: StrategyKind | None = None
    region: str | None = None
    period: int | tuple[int, int] | None = None
    size: tuple[float | None, float | None] | None = None


def chosen(holdings: Holdings, wanted: Filter) -> list[Strategy]:
    """Return the strategies that pass a filter.

    Raises:
        InputError: No municipality is in the region, or none has a size.
        EmptyCorpusError: No plan passes the filter.
    """
    years = _years(wanted.period) if wanted.period is not None else None
    if wanted.size is not None:
        _check_size(holdings.owners, wanted.size)
    region = _region(holdings.owners, wanted.region) if wanted.region else None
    found = [
        strategy
        for owner in holdings.owners
        if (wanted.country is None or owner.country == wanted.country)
        and (wanted.body is None or owner.body == wanted.body)
        and (region is None or owner.region == region)
        and (wanted.size is None or _within(owner.facts.get(SIZE), *wanted.size))
        for strategy in owner.strategies
        if (wanted.kind is None or strategy.kind == wanted.kind)
        and (years is None or in_force(strategy, *years))
    ]
    if not found:
        raise _nothing_passes(holdings.owners, wanted)
    return found


def _check_size(owners: Sequence[Owner], size: object) -> None:
    _two(size, "size", "(20_000, None)")
    known = [owner.facts[SIZE] for owner in owners if SIZE in owner.facts]
    if not known:
        raise InputError(
            f"nothing is known of the size of municipalities: join a table with a column {SIZE!r} "
            "first (Benchmark.join)"
        )
    for value in known:
        if isinstance(value, str):
            raise InputError(
                f"the column {SIZE!r} holds text such as {value!r}: join a table with numbers in it"
            )


def _nothing_passes(owners: Sequence[Owner], wanted: Filter) -> EmptyCorpusError:
    """Return the error that says what was asked for, and what there is."""
    asked = ", ".join(f"{n}={v!r}" for n, v in asdict(wanted).items() if v is not None)
    countries = sorted({owner.country for owner in owners if owner.country})
    bodies = sorted({owner.body for owner in owners if owner.body})
    plans = [strategy for owner in owners for strategy in owner.strategies]
    kinds = sorted({strategy.kind for strategy in plans})
    years = sorted({year for plan in plans if (year := first_year(plan)) is not None})
    began = f", begun in {', '.join(map(str, years))}" if years else ""
    return EmptyCorpusError(
        f"no plan passes the filter {asked}: there are plans of the kinds {', '.join(kinds)}, "
        f"of the bodies {', '.join(bodies) or 'unknown'}, "
        f"of the countries {', '.join(countries) or 'unknown'}{began}"
    )


def within_theme(clustering: Clustering, theme: str) -> Clustering:
    """Return the goals and clusters of one theme.

    Args:
        clustering: All goals.
        theme: The theme's id, or its name in one of the languages.

    Raises:
        InputError: There is no such theme; the message has the nearest.
    """
    found = _theme(clustering.themes, theme)
    inside = set(found.goal_ids)
    return Clustering(
        parameters=clustering.parameters,
        goals=tuple(goal for goal in clustering.goals if goal.id in inside),
        clusters=tuple(c for c in clustering.clusters if c.theme_id == found.id),
        themes=(found,),
        ends=clustering.ends,
        quality=clustering.quality,
    )


def _theme(themes: Iterable[Theme], wanted: str) -> Theme:
    found: dict[str, Theme] = {}
    names: dict[str, str] = {}
    for theme in themes:
        for name in (theme.id, theme.label.da, theme.label.sv):
            if name:
                found.setdefault(name.casefold(), theme)
                names.setdefault(name.casefold(), name)
    key = wanted.strip().casefold()
    if key in found:
        return found[key]
    raise InputError(f"no theme «{wanted}» in this benchmark: {nearest(key, names)}")


def _region(owners: Iterable[Owner], wanted: str) -> str:
    """Return the region as the register writes it: «Syddanmark» is «Region Syddanmark»."""
    regions = {_region_key(owner.region): owner.region for owner in owners if owner.region}
    key = _region_key(wanted)
    if key in regions:
        return regions[key]
    raise InputError(
        f"no municipality of region «{wanted}» in this benchmark: {nearest(key, regions)}"
    )


def _region_key(name: str) -> str:
    words = [word for word in name_key(name).split() if word not in {"region", "län"}]
    return " ".join(words).removesuffix("s")


def _within(value: object, low: float | None, high: float | None) -> bool:
    if not isinstance(value, int | float):
        return False
    return (low is None or value >= low) and (high is None or value <= high)


def _years(period: int | tuple[int, int]) -> tuple[int, int]:
    if isinstance(period, int):
        return period, period
    first, last = _two(period, "period", "(2020, 2025), or one year")
    if not isinstance(first, int) or not isinstance(last, int) or first > last:
        raise InputError(f"a period goes from a year to a later one: (2020, 2025), not {period!r}")
    return first, last


def _two(given: object, name: str, example: str) -> tuple[object, object]:
    if isinstance(given, tuple | list) and len(given) == 2:  # noqa: PLR2004
        return given[0], given[1]
    raise InputError(f"{name} takes two values such as {example}, not {given!r}")
