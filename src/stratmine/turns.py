"""Round-robin order, so that a list that is cut short still has items of every owner."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable
from typing import TypeVar

_Item = TypeVar("_Item")


def in_turns(items: Iterable[_Item], owner: Callable[[_Item], Hashable]) -> list[_Item]:
    """Return items in turns: the first of each owner, then the second of each, and so on.

    Args:
        items: The items; those of one owner keep their order.
        owner: Gives the owner of an item, such as a goal's municipality.
    """
    before: Counter[Hashable] = Counter()
    turns: list[tuple[int, _Item]] = []
    for item in items:
        turns.append((before[owner(item)], item))
        before[owner(item)] += 1
    return [item for _, item in sorted(turns, key=lambda turn: turn[0])]
