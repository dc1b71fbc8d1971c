"""Lists of goals cut short, in which every municipality should have its say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable
from typing import TypeVar

T = TypeVar("T")


def in_turns(items: Iterable[T], owner: Callable[[T], Hashable]) -> list[T]:
    """Return items in turns: the first of each owner, then the second of each, and so on.

    Args:
        items: In the order that the items of one owner keep.
        owner: Whose an item is.
    """
    before: Counter[Hashable] = Counter()
    turns: list[tuple[int, T]] = []
    for item in items:
        turns.append((before[owner(item)], item))
        before[owner(item)] += 1
    return [item for _, item in sorted(turns, key=lambda turn: turn[0])]
