"""Two versions of one plan: what was kept, changed, dropped, and what is new."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from stratmine.benchmarking.answer import Answer
from stratmine.benchmarking.years import first_year
from stratmine.schema import ELEMENT_KINDS, Change, Element, ElementKind, Strategy, goal_id

_WORD = re.compile(r"\w+")
_SIMILAR = 0.5
"""Share of words in common from which an element counts as reworded, and not as another."""

_VERSION = 0.25
"""Share of focus areas and goals in common from which two plans are versions of one."""

_ATTRIBUTES = ("commitment", "responsible", "deadline", "status", "target", "budget")


def diff(
    old: Strategy, new: Strategy, types: Sequence[ElementKind] = ELEMENT_KINDS
) -> Answer[Change]:
    """Compare two versions of one plan, element by element.

    Elements are matched by the words that they have in common, the most alike first, each
    at most once.

    Args:
        old: The earlier version.
        new: The later version.
        types: The types of elements to compare.

    Returns:
        The elements of the new version in its order, then those that were dropped.
    """
    before, after = old.of_type(*types), new.of_type(*types)
    match = _matches(before, after)
    changes = [_change(old, new, match.get(element.id), element) for element in after]
    kept = {element.id for element, _ in match.values()}
    dropped = [_dropped(old, element) for element in before if element.id not in kept]
    return Answer(Change, [*changes, *dropped])


def versions(strategies: Sequence[Strategy]) -> Iterator[tuple[Strategy, Strategy]]:
    """Yield the earlier and the later version of each plan of one municipality.

    Two plans are versions of one if they are of one kind, begin in different years, and have
    at least a quarter of the focus areas and goals of the shorter one in common.
    """
    dated = [(year, plan) for plan in strategies if (year := first_year(plan)) is not None]
    dated.sort(key=lambda item: (item[0], item[1].id))
    for i, (year, later) in enumerate(dated):
        earlier = [
            plan
            for other, plan in dated[:i]
            if other < year and plan.kind == later.kind and _in_common(plan, later) >= _VERSION
        ]
        if earlier:
            yield earlier[-1], later


def _in_common(a: Strategy, b: Strategy) -> float:
    """Return the share of the shorter plan's focus areas and goals that the other has too."""
    one, other = a.of_type("focus_area", "goal"), b.of_type("focus_area", "goal")
    shorter = min(len(one), len(other))
    return len(_matches(one, other)) / shorter if shorter else 0.0


def _matches(
    before: Sequence[Element], after: Sequence[Element]
) -> dict[str, tuple[Element, float]]:
    """Return for new elements their old one and its similarity, by the new one's id."""
    found: dict[str, tuple[Element, float]] = {}
    taken: set[str] = set()
    for similarity, older, newer in _candidates(before, after):
        if newer.id not in found and older.id not in taken:
            found[newer.id] = (older, similarity)
            taken.add(older.id)
    return found


def _candidates(
    before: Sequence[Element], after: Sequence[Element]
) -> Iterator[tuple[float, Element, Element]]:
    """Yield pairs that are alike, the most alike first; of equals, those of one type."""
    old_words = [_words(element) for element in before]
    new_words = [_words(element) for element in after]
    pairs = []
    for i, ours in enumerate(old_words):
        for j, theirs in enumerate(new_words):
            similarity = _dice(ours, theirs)
            if similarity >= _SIMILAR:
                other_type = before[i].type != after[j].type
                pairs.append((-similarity, other_type, abs(i - j), i, j))
    for negative, _, _, i, j in sorted(pairs):
        yield -negative, before[i], after[j]


def _words(element: Element) -> Counter[str]:
    return Counter(_WORD.findall(element.text.casefold()))


def _dice(a: Counter[str], b: Counter[str]) -> float:
    """Return the share of words in common (Dice 1945), repeated words counted."""
    total = a.total() + b.total()
    return 2 * (a & b).total() / total if total else 0.0


def _change(
    old: Strategy, new: Strategy, match: tuple[Element, float] | None, newer: Element
) -> Change:
    new_id = goal_id(new.id, newer.id)
    if match is None:
        return Change(kind="new", type=newer.type, new_id=new_id, new_text=newer.text)
    older, similarity = match
    fields = tuple(_changed_fields(older, newer))
    return Change(
        kind="changed" if fields else "kept",
        type=newer.type,
        old_id=goal_id(old.id, older.id),
        new_id=new_id,
        old_text=older.text,
        new_text=newer.text,
        similarity=round(similarity, 4),
        fields=fields,
    )


def _changed_fields(older: Element, newer: Element) -> Iterator[str]:
    if older.text.split() != newer.text.split():
        yield "text"
    if older.type != newer.type:
        yield "type"
    yield from (name for name in _ATTRIBUTES if getattr(older, name) != getattr(newer, name))


def _dropped(old: Strategy, older: Element) -> Change:
    return Change(
        kind="dropped", type=older.type, old_id=goal_id(old.id, older.id), old_text=older.text
    )
