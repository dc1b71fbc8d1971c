"""Two versions of one plan: what was kept, changed, moved, dropped, and what is new."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from stratmine.benchmarking.answer import Answer
from stratmine.benchmarking.differences import differences
from stratmine.benchmarking.same_elements import Pair, same_elements
from stratmine.benchmarking.years import first_year
from stratmine.embedding import Encoder
from stratmine.errors import InputError
from stratmine.schema import ELEMENT_KINDS, Change, Element, ElementKind, Strategy, goal_id

LIKENESS = 0.78
"""Likeness from which two elements are one: where the pairs of the bundled versions of plans part
from the nearest other element of the same plan. It belongs to the shipped encoder."""

_VERSION = 0.4
"""Share of focus areas and goals in common from which two plans are versions of one."""


def diff(
    old: Strategy,
    new: Strategy,
    encoder: Encoder,
    types: ElementKind | Sequence[ElementKind] = ELEMENT_KINDS,
    likeness: float = LIKENESS,
) -> Answer[Change]:
    """Compare two versions of one plan, element by element.

    Args:
        old: The earlier version.
        new: The later version.
        encoder: Tells how alike two elements are in meaning.
        types: The types (or the type) of elements to tell of; a goal that became an activity is
            told with either.
        likeness: How alike two elements must be to be one.

    Returns:
        The elements of the new version in its order, then those that were dropped.

    Raises:
        InputError: There is no such type of elements, or the likeness is not between 0 and 1.
    """
    if not 0 < likeness <= 1:
        raise InputError(f"a likeness lies between 0 and 1, not {likeness!r}")
    types = (types,) if isinstance(types, str) else types
    pairs = same_elements(old.elements, new.elements, encoder, likeness)
    by_new = {pair.new.id: pair for pair in pairs}
    older = {pair.new.id: pair.old.id for pair in pairs}
    asked = {e.id for e in old.of_type(*types)}, {e.id for e in new.of_type(*types)}
    changes = [
        _change(old, new, by_new[e.id], older) if e.id in by_new else _new(new, e)
        for e in new.elements
        if e.id in asked[1] or older.get(e.id) in asked[0]
    ]
    gone = asked[0] - set(older.values())
    dropped = [_dropped(old, e) for e in old.elements if e.id in gone]
    return Answer(Change, [*changes, *dropped])


def versions(
    strategies: Sequence[Strategy], encoder: Encoder
) -> Iterator[tuple[Strategy, Strategy]]:
    """Yield the earlier and the later version of each plan of one municipality.

    Two plans are versions of one if they are of one kind, begin in different years, and have
    at least two fifths of the focus areas and goals of the shorter one in common.
    """
    dated = [(year, plan) for plan in strategies if (year := first_year(plan)) is not None]
    dated.sort(key=lambda item: (item[0], item[1].id))
    for i, (year, later) in enumerate(dated):
        earlier = [
            plan
            for other, plan in dated[:i]
            if other < year
            and plan.kind == later.kind
            and _in_common(plan, later, encoder) >= _VERSION
        ]
        if earlier:
            yield earlier[-1], later


def _in_common(a: Strategy, b: Strategy, encoder: Encoder) -> float:
    """Return the share of the shorter plan's focus areas and goals that the other has too."""
    one, other = a.of_type("focus_area", "goal"), b.of_type("focus_area", "goal")
    shorter = min(len(one), len(other))
    return len(same_elements(one, other, encoder, LIKENESS)) / shorter if shorter else 0.0


def _change(old: Strategy, new: Strategy, pair: Pair, older: dict[str, str]) -> Change:
    above = _parent(old, pair.old), _parent(new, pair.new)
    moved = all(above) and _is_moved(pair, older)
    found = tuple(differences(pair, above, moved=moved))
    fields = {difference.field for difference in found}
    return Change(
        kind="kept" if not fields else "moved" if fields == {"parent"} else "changed",
        type=pair.new.type,
        old_id=goal_id(old.id, pair.old.id),
        new_id=goal_id(new.id, pair.new.id),
        old_text=pair.old.text,
        new_text=pair.new.text,
        likeness=pair.likeness,
        words=pair.words,
        differences=found,
    )


def _is_moved(pair: Pair, older: dict[str, str]) -> bool:
    """Return whether an element stands under another one, which both versions have.

    Where the old parent was dropped and the new one is new, the parent may only have been given
    another name. What stands under nothing in one version was often only read so.
    """
    before, now = pair.old.parent_id, older.get(pair.new.parent_id or "")
    return now != before and (now is not None or before in older.values())


def _parent(strategy: Strategy, element: Element) -> Element | None:
    return next((e for e in strategy.elements if e.id == element.parent_id), None)


def _new(new: Strategy, element: Element) -> Change:
    return Change(
        kind="new", type=element.type, new_id=goal_id(new.id, element.id), new_text=element.text
    )


def _dropped(old: Strategy, element: Element) -> Change:
    return Change(
        kind="dropped", type=element.type, old_id=goal_id(old.id, element.id), old_text=element.text
    )
