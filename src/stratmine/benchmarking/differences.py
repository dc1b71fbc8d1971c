"""What is different in an element from one version of a plan to the next."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from stratmine.benchmarking.same_elements import Pair, same_text
from stratmine.schema import ChangeField, Difference, Element

_Says = Callable[[Element], tuple[object, str | None]]
"""What an element says of something: what is compared, and how it is shown."""


def differences(
    pair: Pair, parents: tuple[Element | None, Element | None], *, moved: bool
) -> Iterator[Difference]:
    """Yield what changed; an attribute only if it says something else, not if it is reworded.

    Args:
        pair: The element in both versions.
        parents: What it stands under in each.
        moved: Whether that is another element.
    """
    if not same_text(pair.old.text, pair.new.text):
        yield Difference(field="text", old=pair.old.text, new=pair.new.text)
    if pair.old.type != pair.new.type:
        yield Difference(field="type", old=pair.old.type, new=pair.new.type)
    if moved:
        above = [parent.text if parent else None for parent in parents]
        yield Difference(field="parent", old=above[0], new=above[1])
    for field, says in _ATTRIBUTES.items():
        (old, was), (new, now) = says(pair.old), says(pair.new)
        if old != new:
            yield Difference(field=field, old=was, new=now)


def _names(names: tuple[str, ...]) -> tuple[object, str | None]:
    return {" ".join(name.casefold().split()) for name in names}, ", ".join(names) or None


def _deadline(element: Element) -> tuple[object, str | None]:
    deadline = element.deadline
    if deadline is None:
        return None, None
    return deadline.date or deadline.year or _folded(deadline.text), deadline.text


def _target(element: Element) -> tuple[object, str | None]:
    target = element.target
    if target is None:
        return None, None
    if target.value is None:
        return _folded(target.text), target.text
    return (target.value, target.unit, target.year), target.text


def _budget(element: Element) -> tuple[object, str | None]:
    budget = element.budget
    if budget is None:
        return None, None
    if budget.amount is None:
        return _folded(budget.text), budget.text
    return (budget.amount, budget.currency), budget.text


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


_ATTRIBUTES: Mapping[ChangeField, _Says] = {
    "commitment": lambda element: (element.commitment, element.commitment),
    "responsible": lambda element: _names(element.responsible),
    "partners": lambda element: _names(element.partners),
    "deadline": _deadline,
    "status": lambda element: (element.status, element.status),
    "target": _target,
    "budget": _budget,
}
