"""The goals of strategies, ready to be compared."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from stratmine.schema import Element, ElementKind, Goal, Strategy, goal_id


def collect_goals(strategies: Sequence[Strategy], types: Sequence[ElementKind]) -> tuple[Goal, ...]:
    """Return the elements of these types as goals, sorted by id.

    A document that is there twice counts once; elements without words are left out.
    """
    goals = {
        goal.id: goal for strategy in strategies for goal in _goals(strategy, types) if goal.text
    }
    return tuple(goals[key] for key in sorted(goals))


def goal_cells(goal: Goal) -> dict[str, str | int | None]:
    """Return what a table says of a goal, by column."""
    return {
        "goal_id": goal.id,
        "municipality": goal.municipality,
        "country": goal.country,
        "language": goal.language,
        "type": goal.type,
        "text": goal.text,
        "page": goal.page,
    }


def children(strategies: Iterable[Strategy]) -> defaultdict[str, list[str]]:
    """Return the words of what stands under each element, by the id that it has as a goal."""
    under: defaultdict[str, list[str]] = defaultdict(list)
    for strategy in {strategy.id: strategy for strategy in strategies}.values():
        for element in strategy.elements:
            words = " ".join(element.text.split())
            if element.parent_id is not None and words:
                under[goal_id(strategy.id, element.parent_id)].append(words)
    return under


def _goals(strategy: Strategy, types: Sequence[ElementKind]) -> Iterator[Goal]:
    by_id = {element.id: element for element in strategy.elements}
    for element in strategy.of_type(*types):
        yield _goal(strategy, element, by_id)


def _goal(strategy: Strategy, element: Element, by_id: dict[str, Element]) -> Goal:
    return Goal(
        id=goal_id(strategy.id, element.id),
        strategy_id=strategy.id,
        element_id=element.id,
        type=element.type,
        text=" ".join(element.text.split()),
        context=tuple(_parents(element, by_id)),
        language=element.language or strategy.language,
        municipality=strategy.owner_name,
        country=strategy.owner_country,
        page=element.provenance[0].page if element.provenance else None,
    )


def _parents(element: Element, by_id: dict[str, Element]) -> Iterator[str]:
    """Yield the words of an element's parents, nearest first."""
    seen = {element.id}
    while element.parent_id in by_id and element.parent_id not in seen:
        element = by_id[element.parent_id]
        seen.add(element.id)
        yield " ".join(element.text.split())
