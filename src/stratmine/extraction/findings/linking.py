"""Each element once, and parents before children."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from stratmine.extraction.findings.candidates import Candidate
from stratmine.extraction.findings.confidence import BY_WORDING, FAINT, kind_of_evidence
from stratmine.extraction.findings.listed_headings import names_listed_before, with_listed_kinds
from stratmine.extraction.text.words import same_name, words

_SENTENCES = BY_WORDING | {"text under announcing heading"}
"""Evidence of elements told in sentences."""

_IN_PASSING = frozenset({"goal phrase", "modal with owner"})
"""Evidence of goals that a sentence tells, not a heading or list."""

_ANNOUNCED = frozenset({"list with statuses"})
"""Evidence of measures that a report goes through, part by part."""

_UNNAMED_LIST = ("list after lead-in",)
"""Evidence of items whose lead-in has no word for their kind: their wording decides."""


def linked(candidates: Sequence[Candidate]) -> list[Candidate]:
    """Return the candidates with repetitions merged, each after its parent.

    Of a focus area named twice, the place with most under it is kept, for that is the place in
    the body; of anything else, the first place.
    """
    listed = names_listed_before(candidates)
    candidates = with_listed_kinds(candidates, listed)
    keep = _representatives(candidates)
    keep |= {item: keep[area] for item, area in listed.items()}
    parents = {i: _resolved(candidates, i, keep) for i in sorted(set(keep.values()))}
    parents = _under_their_goal(candidates, parents)
    children: dict[int | None, list[int]] = {}
    for i in sorted(parents):
        children.setdefault(parents[i], []).append(i)
    order = _depth_first(children)
    position = {old: new for new, old in enumerate(order)}
    return [replace(candidates[i], parent=_position(parents[i], position)) for i in order]


def _under_their_goal(
    candidates: Sequence[Candidate], parents: Mapping[int, int | None]
) -> dict[int, int | None]:
    """Hang measures on the only goal of their area or plan, and indicators on the goal before.

    With several goals the layout does not say which one a measure serves: it stays where it is,
    unless one goal alone stands before it in its paragraph, or as a label before its own. An
    indicator told in a paragraph is that of the last goal before it there; where no goal stands,
    it is that of the measure in whose sheet it stands.
    """
    goals = _goals_by_area(candidates, parents)
    number_of_goals = Counter(parents[i] for i in parents if candidates[i].type == "goal")
    moved = dict(parents)
    previous: int | None = None
    deed: int | None = None
    lone: dict[int | None, int | None] = {}
    aims: dict[int | None, int] = {}
    last: dict[int | None, int] = {}
    for i in sorted(parents):
        parent, kind = parents[i], candidates[i].type
        all_goals = goals.get(parent, [])
        before = [goal for goal in all_goals if goal < i]
        only = len(all_goals) == len(before) == number_of_goals.get(parent) == 1
        if kind == "goal":
            in_row = parent in last and candidates[last[parent]].type == "goal"
            lone[parent] = None if in_row and _alike(candidates, last[parent], i) else i
            aims[parent] = i
        goal = lone.get(parent)
        serves = kind in {"activity", "indicator"} and not _is_named(candidates[i])
        apart = only and kind == "activity" and _stand_apart(candidates[before[0]], candidates[i])
        if serves and only and not (apart or _side_by_side(candidates, before[0], i)):
            moved[i] = before[0]
        elif kind == "indicator" and before and previous in {before[-1], *_on(before[-1], moved)}:
            moved[i] = before[-1]
        elif serves and _alike(candidates, goal, i):
            moved[i] = goal
        elif kind == "indicator" and serves and _alike(candidates, aims.get(parent), i):
            moved[i] = aims[parent]
        elif kind == "indicator" and deed is not None and _measures(candidates, deed, i, parents):
            moved[i] = deed
        deed = i if kind == "activity" else deed if kind == "indicator" else None
        previous = last[parent] = i
    return moved


def _alike(candidates: Sequence[Candidate], one: int | None, other: int) -> bool:
    """Whether two elements stand in one paragraph as sentences, or both after labels."""
    if one is None:
        return False
    first, second = candidates[one], candidates[other]
    kinds = [{kind_of_evidence(r) for r in c.evidence} for c in (first, second)]
    told = all(kind & _SENTENCES for kind in kinds)
    same = first.block_id == second.block_id
    return (told and same) or all("label" in kind for kind in kinds)


def _side_by_side(candidates: Sequence[Candidate], goal: int, own: int) -> bool:
    """Whether a goal and a measure are items of one list that says of none of them what it is."""
    row = candidates[goal : own + 1]
    return all(c.evidence == row[0].evidence == _UNNAMED_LIST for c in row)


def _stand_apart(goal: Candidate, measure: Candidate) -> bool:
    """Whether a report goes through the measures of an area, whose goal it tells in passing."""
    told, named = ({kind_of_evidence(r) for r in c.evidence} for c in (goal, measure))
    return bool(told & _IN_PASSING and named & _ANNOUNCED)


def _measures(
    candidates: Sequence[Candidate], deed: int, own: int, parents: Mapping[int, int | None]
) -> bool:
    """Whether an indicator stands in the sheet of a measure: «Tiltag: …», «Tegn: …»."""
    sheet = parents[deed] == parents[own] and _alike(candidates, deed, own)
    return sheet and candidates[deed].block_id != candidates[own].block_id


def _is_named(candidate: Candidate) -> bool:
    """Whether a sentence names an element by its kind: «Handlingerne er …» in an area."""
    return any(kind_of_evidence(reason) == "named in lead-in" for reason in candidate.evidence)


def _goals_by_area(
    candidates: Sequence[Candidate], parents: Mapping[int, int | None]
) -> dict[int | None, list[int]]:
    """Return the goals of each focus area; that of a plan without areas if it has but one."""
    goals: dict[int | None, list[int]] = {}
    for i, parent in parents.items():
        if parent is not None and _is_plain_goal(candidates[i], candidates[parent]):
            goals.setdefault(parent, []).append(i)
    kinds = {i: candidates[i].type for i in parents}
    alone = [i for i, kind in kinds.items() if kind == "goal"]
    if len(alone) == 1 and "focus_area" not in kinds.values():
        goals[None] = alone
    return goals


def _is_plain_goal(candidate: Candidate, parent: Candidate) -> bool:
    faint = any(kind_of_evidence(reason) in FAINT for reason in candidate.evidence)
    return candidate.type == "goal" and parent.type == "focus_area" and not faint


def _on(goal: int, parents: Mapping[int, int | None]) -> list[int]:
    return [i for i, parent in parents.items() if parent == goal]


def _position(parent: int | None, position: Mapping[int, int]) -> int | None:
    return None if parent is None else position[parent]


def _representatives(candidates: Sequence[Candidate]) -> dict[int, int]:
    """Return for each candidate the index of the one that stands for it."""
    groups: dict[tuple[str, ...], list[int]] = {}
    for i, candidate in enumerate(candidates):
        groups.setdefault(_key(candidate, groups), []).append(i)
    below = [0] * len(candidates)
    for candidate in candidates:
        if candidate.parent is not None:
            below[candidate.parent] += 1
    keep: dict[int, int] = {}
    # What two places of an area or goal hold stands under one of them.
    for members in sorted(groups.values(), key=lambda group: _rank(candidates[group[0]])):
        if candidates[members[0]].type == "focus_area":
            keep.update(dict.fromkeys(members, max(members, key=lambda i: (below[i], -i))))
        else:
            keep.update(_by_parent(candidates, members, keep))
    return keep


def _rank(candidate: Candidate) -> int:
    """Areas before goals, and goals before what stands under them."""
    return {"focus_area": 0, "goal": 1}.get(candidate.type, 2)


def _key(candidate: Candidate, known: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """Return what a candidate is grouped by: its words, of a focus area those of a like name."""
    key = (candidate.type, *words(candidate.text))
    if candidate.type != "focus_area":
        return key
    alike = (
        k for k in known if k[0] == "focus_area" and same_name(" ".join(k[1:]), candidate.text)
    )
    return next(alike, key)


def _by_parent(
    candidates: Sequence[Candidate], members: Sequence[int], kept: Mapping[int, int]
) -> dict[int, int]:
    """Keep the same words once under each parent; without a parent only if nowhere else."""
    own = {i: candidates[i].parent for i in members}
    over = {i: parent if parent is None else kept.get(parent, parent) for i, parent in own.items()}
    first: dict[int | None, int] = {}
    for i in members:
        first.setdefault(over[i], i)
    placed = [i for parent, i in first.items() if parent is not None]
    if placed and None in first:
        first[None] = placed[0]
    return {i: first[over[i]] for i in members}


def _resolved(candidates: Sequence[Candidate], own: int, keep: dict[int, int]) -> int | None:
    """Return the parent that is kept; None if merging has put the element above its parent."""
    parent = candidates[own].parent
    nearest = keep[parent] if parent is not None else None
    above, seen = nearest, {own}
    while above is not None:
        if above in seen:
            return None
        seen.add(above)
        higher = candidates[above].parent
        above = keep[higher] if higher is not None else None
    return nearest


def _depth_first(children: dict[int | None, list[int]]) -> list[int]:
    order: list[int] = []
    stack = list(reversed(children.get(None, [])))
    while stack:
        index = stack.pop()
        order.append(index)
        stack += reversed(children.get(index, []))
    return order
