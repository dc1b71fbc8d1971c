"""Who has goals on what, and how much."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from stratmine.benchmarking.answer import Answer
from stratmine.benchmarking.groups import Group
from stratmine.benchmarking.holdings import Holdings
from stratmine.benchmarking.owners import Owner
from stratmine.benchmarking.statistics import share
from stratmine.errors import InputError
from stratmine.schema import CoverageCell, Participant

if TYPE_CHECKING:
    import pandas as pd


_VALUES = ("count", "share")


class Coverage(Answer[CoverageCell]):
    """A cell for each group and municipality, zeros as well."""

    def to_table(
        self,
        value: Literal["count", "share"] = "count",
        *,
        labels: Literal["da", "sv", "en"] | None = None,
    ) -> pd.DataFrame:
        """Return a wide frame: a row for each group, a column for each municipality.

        Args:
            value: What stands in the cells.
            labels: Name rows by the groups' labels in this language (in another, where they have
                none, as many have in English) instead of by their ids. Two groups may have one
                label.

        Raises:
            InputError: There is no such value or language.
        """
        import pandas as pd

        if value not in _VALUES or labels not in {"da", "sv", "en", None}:
            raise InputError(
                f"a table shows {' or '.join(_VALUES)}, with labels in da, sv or en, "
                f"not {value!r} with {labels!r}"
            )

        rows: dict[str, dict[str, float]] = {}
        names: dict[str, str] = {}
        for cell in self:
            rows.setdefault(cell.group_id, {})[cell.municipality] = getattr(cell, value)
            names[cell.group_id] = cell.label.name(labels or "da") or cell.group_id
        table = pd.DataFrame.from_dict(rows, orient="index").rename_axis("group_id")
        return table.rename(index=names).rename_axis("label") if labels else table


def participants(holdings: Holdings) -> tuple[Participant, ...]:
    """Return who is compared, by name."""
    return tuple(
        Participant(
            name=owner.name,
            body=owner.body,
            country=owner.country,
            code=owner.code,
            region=owner.region,
            kinds=tuple(sorted({strategy.kind for strategy in owner.strategies})),
            strategy_ids=tuple(strategy.id for strategy in owner.strategies),
            goals=len(owner.goals),
            grouped=sum(goal.id in holdings.group_of for goal in owner.goals),
            small=holdings.is_small(owner),
            facts=dict(owner.facts),
        )
        for owner in holdings.owners
    )


def coverage(holdings: Holdings) -> Iterator[CoverageCell]:
    """Yield a cell for each group and municipality, zeros as well.

    The share is of the municipality's own goals, and `per_ten_pages` is by the length of its
    plans, so that long plans and short ones compare.
    """
    for group in holdings.groups:
        for owner in holdings.owners:
            yield _cell(holdings, group, owner)


def _cell(holdings: Holdings, group: Group, owner: Owner) -> CoverageCell:
    held = holdings.held(group, owner)
    part = share(len(held), len(owner.goals), holdings.options.confidence)
    return CoverageCell(
        **part.model_dump(),
        group_id=group.id,
        label=group.label,
        municipality=owner.name,
        per_ten_pages=round(10 * len(held) / owner.pages, 4) if owner.pages else None,
        goal_ids=held,
        small=holdings.is_small(owner),
    )
