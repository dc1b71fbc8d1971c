"""Words by which a report tells what has been done."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Deeds:
    """How a language tells what has come of measures.

    Attributes:
        reports: Ends of words in the titles of reports: «halvårsstatus».
        auxiliaries: Verbs before a participle or a state: «er», «har», «blev».
        participles: Of verbs of doing: «ansat», «etableret».
        past: Past forms of verbs of doing: «åbnede», «invigdes».
        states: What a measure is in once it has begun: «under opbygning».
        under_way: Those words of them that say that it goes on.
        negations: Words that say that it has not been done.
    """

    reports: tuple[str, ...]
    auxiliaries: frozenset[str]
    participles: frozenset[str]
    past: frozenset[str]
    states: tuple[str, ...]
    under_way: tuple[str, ...]
    negations: frozenset[str]
