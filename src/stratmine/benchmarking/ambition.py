"""How much of what is promised is binding, measurable, dated, and has a name to it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

from stratmine.benchmarking.groups import Group
from stratmine.benchmarking.holdings import Holdings
from stratmine.benchmarking.owners import Owner
from stratmine.benchmarking.statistics import share
from stratmine.schema import (
    Ambition,
    AmbitionMeasure,
    Element,
    ElementKind,
    Label,
    Strategy,
    goal_id,
)

PROMISES: tuple[ElementKind, ...] = ("goal", "activity", "indicator")
"""What can be ambitious: focus areas, visions and challenges promise nothing countable."""

_MEASURES: dict[AmbitionMeasure, Callable[[Element], bool]] = {
    "binding": lambda element: element.commitment in {"must", "will"},
    "target": lambda element: element.target is not None,
    "deadline": lambda element: (
        element.deadline is not None
        or (element.target is not None and element.target.year is not None)
    ),
    "responsible": lambda element: bool(element.responsible),
}

Promises = Sequence[tuple[str, Element]]
"""Elements with their ids in the corpus."""


def ambition_by_municipality(holdings: Holdings) -> tuple[Ambition, ...]:
    """Return the measures of each municipality, over all its promises."""
    rows: list[Ambition] = []
    for owner in holdings.owners:
        promises = [
            (goal_id(strategy.id, element.id), element)
            for strategy in owner.strategies
            for element in strategy.of_type(*PROMISES)
        ]
        rows.extend(_rows(holdings, promises, municipality=owner.name))
    return tuple(rows)


def ambition_by_group(holdings: Holdings) -> tuple[Ambition, ...]:
    """Return the measures of each group, over its goals and what stands under them."""
    rows: list[Ambition] = []
    promises = _promises(holdings, holdings.owners)
    for group in holdings.groups:
        rows.extend(_rows(holdings, promises[group.id], group=group))
    return tuple(rows)


def ambition_by_both(holdings: Holdings) -> tuple[Ambition, ...]:
    """Return the measures of each municipality in each group that it has goals in."""
    rows: list[Ambition] = []
    promises = {owner.name: _promises(holdings, [owner]) for owner in holdings.owners}
    for group in holdings.groups:
        for name, own in promises.items():
            if own[group.id]:
                rows.extend(_rows(holdings, own[group.id], municipality=name, group=group))
    return tuple(rows)


def _promises(holdings: Holdings, owners: Iterable[Owner]) -> dict[str, list[tuple[str, Element]]]:
    """Return the promises of owners by the group that they belong to."""
    promises: defaultdict[str, list[tuple[str, Element]]] = defaultdict(list)
    for owner in owners:
        for strategy in owner.strategies:
            for group_id, promise in _by_group(holdings, strategy):
                promises[group_id].append(promise)
    return promises


def _by_group(holdings: Holdings, strategy: Strategy) -> Iterator[tuple[str, tuple[str, Element]]]:
    """Yield each promise with the group of its nearest parent (or itself) that has one."""
    by_id = {element.id: element for element in strategy.elements}
    for element in strategy.of_type(*PROMISES):
        above: Element | None = element
        seen: set[str] = set()
        while above is not None and above.id not in seen:
            seen.add(above.id)
            group = holdings.group_of.get(goal_id(strategy.id, above.id))
            if group is not None:
                yield group.id, (goal_id(strategy.id, element.id), element)
                break
            above = by_id.get(above.parent_id or "")


def _rows(
    holdings: Holdings,
    promises: Promises,
    municipality: str | None = None,
    group: Group | None = None,
) -> Iterator[Ambition]:
    for measure, has in _MEASURES.items():
        counted = tuple(promise_id for promise_id, element in promises if has(element))
        part = share(len(counted), len(promises), holdings.options.confidence)
        yield Ambition(
            **part.model_dump(),
            municipality=municipality,
            group_id=group.id if group else None,
            label=group.label if group else Label(),
            measure=measure,
            goal_ids=counted,
            small=len(promises) < holdings.options.min_goals,
        )
