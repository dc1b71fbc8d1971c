"""Elements of plans as the report shows them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace

from stratmine.reporting.places import Places
from stratmine.reporting.view.models import GoalView, Node
from stratmine.reporting.view.owners import Owner
from stratmine.reporting.view.plain import plain
from stratmine.schema import Element, Strategy, goal_id

DEEPEST = 8
"""Levels of the tree; what stands deeper is shown on the last one."""


SURE = 0.8
"""Elements whose confidence is lower are marked as uncertain."""


Marks = Mapping[str, tuple[str | None, str | None]]
"""Where the cluster of each goal stands in the report, and its code, by the goal's id."""


def goal_views(owners: tuple[Owner, ...], marks: Marks, places: Places) -> dict[str, GoalView]:
    """Return the view of every element of every plan, by its id in the corpus.

    Args:
        owners: Whose plans they are.
        marks: Cluster and code of the goals that have them.
        places: Where the documents are.
    """
    views = {}
    number = 0
    for owner in owners:
        for strategy in owner.strategies:
            for element in strategy.elements:
                number += 1
                key = goal_id(strategy.id, element.id)
                view = _view(owner, strategy, element, f"g{number}")
                cluster, code = marks.get(key, (None, None))
                views[key] = replace(
                    view,
                    cluster=cluster,
                    code=code,
                    link=places.link(strategy, view.page),
                    picture=places.picture(strategy, element),
                )
    return views


def tree(strategy: Strategy, views: Mapping[str, GoalView]) -> tuple[Node, ...]:
    """Return the elements of a plan as a tree, in the document's order."""
    children: defaultdict[str | None, list[Element]] = defaultdict(list)
    above: dict[str, str | None] = {}
    depth: dict[str | None, int] = {None: 0}
    for element in strategy.elements:
        # A parent that comes later, or not at all, would hide its children.
        parent = element.parent_id if element.parent_id in above else None
        if parent is not None and depth[parent] == DEEPEST:
            parent = above[parent]
        above[element.id], depth[element.id] = parent, depth[parent] + 1
        children[parent].append(element)

    def grow(parent_id: str | None) -> tuple[Node, ...]:
        return tuple(
            Node(views[goal_id(strategy.id, element.id)], grow(element.id))
            for element in children[parent_id]
        )

    return grow(None)


def _view(owner: Owner, strategy: Strategy, element: Element, anchor: str) -> GoalView:
    place = element.provenance[0] if element.provenance else None
    text = plain(element.text)
    quote = plain(" ".join(p.quote for p in element.provenance))
    return GoalView(
        anchor=anchor,
        type=element.type,
        text=text,
        language=element.language or strategy.language,
        number=plain(element.number) if element.number else None,
        quote=quote if quote and quote != text else None,
        page=place.page if place else None,
        document=plain(strategy.source.file),
        municipality=owner.name,
        owner=owner.anchor,
        country=owner.country,
        sure=element.confidence >= SURE,
        attributes=_attributes(element),
    )


def _attributes(element: Element) -> tuple[tuple[str, str], ...]:
    known = {
        "responsible": "; ".join(element.responsible),
        "partners": "; ".join(element.partners),
        "deadline": element.deadline.text if element.deadline else "",
        "status": element.status or "",
        "target": element.target.text if element.target else "",
        "budget": element.budget.text if element.budget else "",
    }
    return tuple((name, plain(value)) for name, value in known.items() if value)
