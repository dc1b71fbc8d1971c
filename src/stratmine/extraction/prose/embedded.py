"""Goals inside sentences about something else: «… kan nå målet om 70 % CO2-reduktion i 2030»."""

from __future__ import annotations

import re

from stratmine.extraction.announcing.element_text import trimmed
from stratmine.extraction.text.words import word_count, words
from stratmine.languages import Language

_GOAL_OF = re.compile(
    r"\b(?:mål(?:et|sætning(?:en)?|sättning(?:en)?)?|ambition(?:en)?)\s+(?:om|på|att?)\s+"
    r"(?:att?\s+)?",
    re.IGNORECASE,
)
_OWN_GOAL = re.compile(
    r"\b(?:har (?:\w+ ){0,4}|(?:\w*kommunens|\w*kommunes|\w*kommuns|\w*rådets|\w*udvalgets"
    r"|\w*nämndens|\w*fullmäktiges|\w*stadens|vores|vår|vårt) (?:\w+ )?)"
    r"(?:mål|målsætning|målsättning|ambition)(?: om)?,? att? (?!danmark\b|sverige\b)",
    re.IGNORECASE,
)
"""A goal that its owner has needs no figure: «Byen har nu det mål, at blive …»."""
_END = re.compile(r",?\s+(?:og|och)\s+(?:samtidig|dermed|därmed)|,\s+så\b")
_JOINT = re.compile(r",\s+(?:og\s+|och\s+|samt\s+)?|\s+(?:og|och|samt)\s+")
_YEAR = re.compile(r"\b20\d{2}\b")
_FIGURE = re.compile(r"\d\s*(?:%|procent|pct)|\b20\d{2}\b")
_LONGEST = 45


def embedded_goals(sentence: str, language: Language) -> list[tuple[int, int]]:
    """Return the places of goals that a sentence quotes as its owner's, or with a figure or year.

    Several goals may be joined: «målet om 50 % i 2025, 70 % i 2030 og nul i 2050». A goal of
    another body, as one of the whole country, is none.
    """
    if set(words(sentence)) & set(language.cues.others):
        return []
    own = _OWN_GOAL.search(sentence)
    opened = own or _GOAL_OF.search(sentence)
    if opened is None:
        return []
    rest = sentence[opened.end() :]
    closed = _END.search(rest)
    end = opened.end() + (closed.start() if closed else len(rest.rstrip(" .")))
    if own is None and not _FIGURE.search(sentence[opened.end() : end]):
        return []
    if word_count(sentence[opened.end() : end]) > _LONGEST:
        return []
    return [trimmed(sentence, *place) for place in _parts(sentence, opened.end(), end)]


def _parts(sentence: str, start: int, end: int) -> list[tuple[int, int]]:
    """Divide joined goals where each has a year of its own."""
    parts = []
    for joint in _JOINT.finditer(sentence, start, end):
        if _YEAR.search(sentence, start, joint.start()) and _YEAR.search(
            sentence, joint.end(), end
        ):
            parts.append((start, joint.start()))
            start = joint.end()
    return [*parts, (start, end)]
