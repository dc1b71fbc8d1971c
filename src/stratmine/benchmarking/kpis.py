"""Key figures of the user beside the goals on what they measure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from stratmine.benchmarking.holdings import Holdings
from stratmine.errors import InputError
from stratmine.schema import KpiRow


def kpi_rows(holdings: Holdings, kpis: Mapping[str, Sequence[str]]) -> Iterator[KpiRow]:
    """Yield each figure of each municipality beside its goals in the figure's group.

    Args:
        holdings: Who has which goals; the values are among the owners' facts.
        kpis: Names of figures by the id of the group that they measure.

    Raises:
        InputError: There is no such group, or no table that was joined has such a figure.
    """
    if not isinstance(kpis, Mapping):
        raise InputError('say which group each figure measures: {"t2": ["N07403"]}')
    groups = {group.id: group for group in holdings.groups}
    known = {name for owner in holdings.owners for name in owner.facts}
    for group_id, names in kpis.items():
        if group_id not in groups:
            raise InputError(
                f"there is no {holdings.options.level} {group_id!r} to attach key figures to: "
                f"there are {', '.join(list(groups)[:5])} …"
            )
        if isinstance(names, str):
            raise InputError(f"the figures of {group_id!r} are one text: give a list: [{names!r}]")
        for name in names:
            if name not in known:
                raise InputError(
                    f"no joined table has a column {name!r}: join one first (Benchmark.join)"
                )
            for owner in holdings.owners:
                held = holdings.held(groups[group_id], owner)
                yield KpiRow(
                    kpi=name,
                    municipality=owner.name,
                    value=owner.facts.get(name),
                    group_id=group_id,
                    label=groups[group_id].label,
                    count=len(held),
                    share=round(len(held) / len(owner.goals), 4) if owner.goals else 0.0,
                    goal_ids=held,
                )
