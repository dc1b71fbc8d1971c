"""What stands under what by printed numbers: «Mål 1.2» beside «Mål 1.1», «(A2.1)» under «A2»."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from stratmine.extraction.findings.candidates import Candidate
from stratmine.schema import ElementKind

_PARTED = re.compile(r"(.+)\.\d+")
_CODE = re.compile(r"([A-ZÅÄÖÆØ]\d{1,2}(?:\.\d{1,2})*)\.\d{1,2}")
_IN_PARTS = re.compile(r"\d{1,2}(?:\.\d{1,2})+")
_UNDER_GOAL: frozenset[ElementKind] = frozenset({"activity", "indicator"})


def with_numbered_parents(candidates: Sequence[Candidate]) -> list[Candidate]:
    """Return the candidates in reading order, each under the parent that its number names.

    A goal that has the label of the goal over it and the next number stands beside that one, so
    does one with label and number under a measure, and what follows it stands under it. What has a
    code goes under the goal with that code's beginning; so does in a table what is under no
    goal and has a number that begins with a goal's: «1.2.1».
    """
    parents: list[int | None] = []
    latest: dict[int, int] = {}
    for index, candidate in enumerate(candidates):
        over = candidate.parent
        if over is None:
            parents.append(None)
            continue
        now = latest.get(over, over)
        beside = _stands_beside(candidates[now], candidate)
        parents.append(parents[now] if beside else now)
        if beside:
            latest[over] = index
    coded = _goals_by_code(candidates)
    named = [
        next((coded[code] for code in _goal_codes(own, _at(candidates, p)) if code in coded), p)
        for own, p in zip(candidates, parents, strict=True)
    ]
    return [
        candidate if candidate.parent == parent else replace(candidate, parent=parent)
        for candidate, parent in zip(candidates, named, strict=True)
    ]


def _stands_beside(over: Candidate, own: Candidate) -> bool:
    """Whether a goal with label and number stands beside what its place puts it under.

    That is a measure, or a goal with that label and a number of which only the last part differs.
    """
    if own.type != "goal" or not own.number or not own.evidence[0].startswith("label"):
        return False
    if over.type == "activity":
        return True
    first, second = (_PARTED.fullmatch((c.number or "").rstrip(".")) for c in (over, own))
    numbered = first is not None and second is not None and first[1] == second[1]
    alike = over.type == "goal" and over.evidence[:1] == own.evidence[:1]
    return alike and numbered and over.number != own.number


def _goals_by_code(candidates: Sequence[Candidate]) -> dict[str, int]:
    """Return the goals whose numbers no other has, by these."""
    goals = {c.number: i for i, c in enumerate(candidates) if c.type == "goal" and c.number}
    often = Counter(c.number for c in candidates if c.type == "goal")
    return {number: place for number, place in goals.items() if often[number] == 1}


def _at(candidates: Sequence[Candidate], place: int | None) -> Candidate | None:
    return None if place is None else candidates[place]


def _goal_codes(own: Candidate, over: Candidate | None) -> list[str]:
    """Return the numbers of the goal that a measure's or indicator's number may name.

    In a table that is the number itself as well: «1.2» beside the goal «1.2».
    """
    number = (own.number or "").rstrip(".")
    if own.type not in _UNDER_GOAL:
        return []
    if code := _CODE.fullmatch(number):
        return [code[1]]
    in_table = own.evidence[:1] == ("table column",)
    under_goal = over is not None and over.type == "goal"
    parted = in_table and not under_goal and _IN_PARTS.fullmatch(number)
    return [number, number.rpartition(".")[0]] if parted else []
