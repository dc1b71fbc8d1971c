"""Denmark beside Sweden, counted in municipalities."""

from __future__ import annotations

from stratmine.benchmarking.groups import Group
from stratmine.benchmarking.holdings import Holdings
from stratmine.benchmarking.ranks import joint_level, rank_ranges
from stratmine.benchmarking.statistics import (
    benjamini_hochberg,
    fisher_exact,
    newcombe,
    share,
)
from stratmine.errors import EmptyCorpusError
from stratmine.schema import Country, CountryComparison, Share


def countries(holdings: Holdings) -> tuple[CountryComparison, ...]:
    """Return for each group how many municipalities of each country have it.

    Municipalities are counted and not goals: the goals of one plan are not independent.

    Raises:
        EmptyCorpusError: One of the two countries has no municipality.
    """
    for country in ("DK", "SE"):
        if not any(owner.country == country and not owner.silent for owner in holdings.owners):
            raise EmptyCorpusError(
                f"no plan with goals is from {country}: add one to compare Denmark with Sweden"
            )
    rows = [_row(holdings, group) for group in holdings.groups]
    p_values = [
        fisher_exact(row.denmark.count, row.denmark.of, row.sweden.count, row.sweden.of)
        for row in rows
    ]
    level = joint_level(holdings.options.confidence, len(rows))
    ranges = rank_ranges([_size(*newcombe(row.denmark, row.sweden, level)) for row in rows])
    found = [
        row.model_copy(
            update={
                "q_value": q,
                "sure": q <= 1 - holdings.options.confidence,
                "rank_low": best,
                "rank_high": worst,
            }
        )
        for row, q, (best, worst) in zip(rows, benjamini_hochberg(p_values), ranges, strict=True)
    ]
    # A stable sort: what is not sure keeps the groups' order, the largest first.
    return tuple(sorted(found, key=lambda row: -abs(row.difference) if row.sure else 0.0))


def _size(low: float, high: float) -> tuple[float, float]:
    """Return the interval of the size of a difference, from that of the difference."""
    nearest = 0.0 if low <= 0 <= high else min(abs(low), abs(high))
    return nearest, max(abs(low), abs(high))


def _row(holdings: Holdings, group: Group) -> CountryComparison:
    denmark, sweden = _share(holdings, group, "DK"), _share(holdings, group, "SE")
    low, high = newcombe(denmark, sweden, holdings.options.confidence)
    return CountryComparison(
        group_id=group.id,
        label=group.label,
        denmark=denmark,
        sweden=sweden,
        difference=round(denmark.share - sweden.share, 4),
        low=round(low, 4),
        high=round(high, 4),
        q_value=1.0,
        sure=False,
        rank_low=1,
        rank_high=len(holdings.groups),
        small=min(denmark.of, sweden.of) < holdings.options.min_municipalities,
        goal_ids=tuple(i for held in holdings.cells[group.id].values() for i in held),
    )


def _share(holdings: Holdings, group: Group, country: Country) -> Share:
    owners = [o for o in holdings.owners if o.country == country and not o.silent]
    count = sum(bool(holdings.held(group, owner)) for owner in owners)
    return share(count, len(owners), holdings.options.confidence)
