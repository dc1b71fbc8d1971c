"""Headings that a list before them names: «Vi har tre indsatser: • …», then a heading for each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from stratmine.extraction.findings.candidates import Candidate
from stratmine.extraction.findings.confidence import kind_of_evidence
from stratmine.extraction.text.words import words

_GUESSED = frozenset({"heading counted", "chapter with promises"})
"""Evidence that a heading is a part of the plan, whatever the plan calls its parts."""
_SURE = 0.65
"""Confidence from which the word before a list says what its items are, names being unsure."""


def names_listed_before(candidates: Sequence[Candidate]) -> dict[int, int]:
    """Return for each item of a list that a later heading repeats the index of that heading.

    The place in the body is the element's, and what stands there is under it.
    """
    areas = {
        tuple(words(candidate.text)): i
        for i, candidate in enumerate(candidates)
        if candidate.type == "focus_area"
    }
    parents = {candidate.parent for candidate in candidates}
    found: dict[int, int] = {}
    for i, candidate in enumerate(candidates):
        area = areas.get(tuple(words(candidate.text)), -1)
        listed = any(reason.startswith("list") for reason in candidate.evidence)
        if area > i and listed and i not in parents and candidate.type != "focus_area":
            found[i] = area
    return found


def with_listed_kinds(
    candidates: Sequence[Candidate], listed: Mapping[int, int]
) -> Sequence[Candidate]:
    """Let a list say what the headings are that only their number or text makes focus areas."""
    kinds = {
        area: candidates[item]
        for item, area in listed.items()
        if candidates[item].confidence >= _SURE
        and any(kind_of_evidence(reason) in _GUESSED for reason in candidates[area].evidence)
    }
    return [
        replace(
            candidate,
            type=kinds[i].type,
            evidence=kinds[i].evidence,
            confidence=kinds[i].confidence,
        )
        if i in kinds
        else candidate
        for i, candidate in enumerate(candidates)
    ]
