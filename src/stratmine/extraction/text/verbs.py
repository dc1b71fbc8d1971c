"""Verbs of both kinds that plans are made of."""

from __future__ import annotations

from functools import cache

from stratmine import languages


@cache
def plan_verbs(code: str) -> frozenset[str]:
    """Return the verbs of direction and of doing of a language, in all forms, lower case."""
    cues = languages.get(code).cues
    return cues.goal_verbs | cues.activity_verbs
