"""Denmark beside Sweden, counted in municipalities."""

from __future__ import annotations

from stratmine.benchmarking.groups import Group
from stratmine.benchmarking.holdings import Holdings
from stratmine.benchmarking.statistics import benjamini_hochberg, fisher_exact, share
from stratmine.errors import EmptyCorpusError
from stratmine.schema import Country, CountryComparison, Share


def countries(holdings: Holdings) -> tuple[CountryComparison, ...]:
    """Return for each group how many municipalities of each country have it.

    Municipalities are counted and not goals: the goals of one plan are not independent.

    Raises:
        EmptyCorpusError: One of the two countries has no municipality.
    """
    for country in ("DK", "SE"):
        if not any(owner.country == country for owner in holdings.owners):
            raise EmptyCorpusError(
                f"no plan is from {country}: add one to compare Denmark with Sweden"
            )
    rows = [_row(holdings, group) for group in holdings.groups]
    p_values = [
        fisher_exact(row.denmark.count, row.denmark.of, row.sweden.count, row.sweden.of)
        for row in rows
    ]
    found = [
        row.model_copy(update={"q_value": q})
        for row, q in zip(rows, benjamini_hochberg(p_values), strict=True)
    ]
    # A stable sort: of equals, the larger group stays first.
    return tuple(sorted(found, key=lambda row: (row.q_value, -abs(row.difference))))


def _row(holdings: Holdings, group: Group) -> CountryComparison:
    denmark, sweden = _share(holdings, group, "DK"), _share(holdings, group, "SE")
    return CountryComparison(
        group_id=group.id,
        label=group.label,
        denmark=denmark,
        sweden=sweden,
        difference=round(denmark.share - sweden.share, 4),
        q_value=1.0,
        small=min(denmark.of, sweden.of) < holdings.options.min_municipalities,
        goal_ids=tuple(i for held in holdings.cells[group.id].values() for i in held),
    )


def _share(holdings: Holdings, group: Group, country: Country) -> Share:
    owners = [owner for owner in holdings.owners if owner.country == country]
    count = sum(bool(holdings.held(group, owner)) for owner in owners)
    return share(count, len(owners), holdings.options.confidence)
