"""What a goal is said to be reached by, in the sentence after it: «Det gør vi ved at …»."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from stratmine import languages
from stratmine.extraction.text.openings import opening_kind
from stratmine.extraction.text.series import Place, named_parts
from stratmine.extraction.text.words import words
from stratmine.languages import Language

_LEAD_WORDS = 8
"""Words at most before the means."""


@dataclass(frozen=True, slots=True)
class Means:
    """What something is reached by.

    Attributes:
        cue: The words before it: «ved at».
        places: Its parts, if each opens with a verb; else the whole sentence.
    """

    cue: str
    places: list[Place]


def means_in(sentence: str, language: Language) -> Means | None:
    """Return what its owner does, or what is to be done: «Det gør vi ved at åbne døren».

    «Det sker ved at ringe» tells how something works.
    """
    found = _reached(language.code).match(sentence)
    if found is None:
        return None
    lead = set(words(found["lead"]))
    commitment = language.modals.commitment
    meant = commitment["must"] | commitment["will"] | set(language.cues.owners)
    if lead.isdisjoint(meant) or opening_kind(sentence[found.end() :], language) is None:
        return None
    places = _by_and_by(sentence, found.end(), language)
    places = places or named_parts(sentence, found.end(), len(sentence), language)
    deeds = all(opening_kind(sentence[slice(*place)], language) for place in places)
    return Means(found["means"].lower(), places if places and deeds else [(0, len(sentence))])


def _by_and_by(sentence: str, start: int, language: Language) -> list[Place]:
    """Return the parts that repeat what opens them: «… ved at åbne døren og ved at tænde lyset»."""
    cuts = [match.span() for match in _again(language.code).finditer(sentence, start)]
    stops = [*(cut[0] for cut in cuts), len(sentence.rstrip(" ."))]
    return list(zip([start, *(cut[1] for cut in cuts)], stops, strict=True)) if cuts else []


@cache
def _again(code: str) -> re.Pattern[str]:
    grammar = languages.get(code).grammar
    joined, means = "|".join(grammar.conjunctions), "|".join(grammar.means)
    return re.compile(rf"(?:,\s+|\s+)(?:(?:{joined})\s+)?(?:{means})\s+", re.IGNORECASE)


@cache
def _reached(code: str) -> re.Pattern[str]:
    language = languages.get(code)
    it, means = "|".join(sorted(language.grammar.it)), "|".join(language.grammar.means)
    return re.compile(
        rf"(?P<lead>(?:{it}) (?:[^\W\d]+,? ){{1,{_LEAD_WORDS}}}?)(?P<means>{means}) ", re.IGNORECASE
    )
