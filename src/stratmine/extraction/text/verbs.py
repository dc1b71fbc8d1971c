"""Verbs of both kinds that plans are made of."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from stratmine import languages

_LONGEST = 3
"""Words of the longest verb: «sætte i gang»."""
_PARTICLE_REACH = 5
"""Words after a verb among which its particle stands."""


@cache
def plan_verbs(code: str) -> frozenset[str]:
    """Return the verbs of direction and of doing of a language, in all forms, lower case."""
    cues = languages.get(code).cues
    return cues.goal_verbs | cues.activity_verbs


def runs_from(tokens: Sequence[str], place: int = 0) -> frozenset[str]:
    """Return what may be a verb at a place: its word, and the word with those right after it."""
    return frozenset(" ".join(tokens[place : place + 1 + more]) for more in range(_LONGEST))


def particle_verbs_from(tokens: Sequence[str], place: int = 0) -> frozenset[str]:
    """Return what may be a verb that its object parts: «sætte … op», «tage … i brug»."""
    verb, near = tokens[place], tokens[place + 1 : place + 1 + _PARTICLE_REACH]
    pairs = {f"{verb} {word}" for word in near}
    return frozenset(pairs | {f"{verb} {word} {after}" for word, after in pairwise(near)})


def deeds_from(tokens: Sequence[str], place: int = 0) -> frozenset[str]:
    """Return what may be a verb of doing at a place: a word, or several."""
    return runs_from(tokens, place) | particle_verbs_from(tokens, place)
