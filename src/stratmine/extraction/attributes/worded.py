"""Targets beyond plain figures: «ni ud af ti», «de 100 främsta», «nettonollutsläpp»."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from stratmine import languages
from stratmine.extraction.attributes.figures import ACTIVE
from stratmine.extraction.text.numbers import NUMBER, parse_number
from stratmine.extraction.text.patterns import Guarded, any_of, guarded
from stratmine.languages import Language, Units
from stratmine.schema import Target

_NOUN = r"[a-zæøåäö]{3,30}"
_DESCRIBING = r"[a-zæøåäö]{2,30}[ae]"
"""«minst fem byggklara tomter»: an adjective in the plural before the noun."""

_OPENING = r"^\W*(?:att?\s+)?"


@dataclass(frozen=True, slots=True)
class _Grammar:
    """Patterns of one language.

    Attributes:
        part: A part of all: «ni ud af ti», «halvdelen»; or a place among the best.
        counted: A number of things in words, an addition, or a time to answer within.
        zero: Nought, or a noun that means it.
    """

    part: tuple[Guarded, ...]
    counted: tuple[Guarded, ...]
    zero: Guarded


def part_target(text: str, language: Language) -> Target | None:
    """Return the part of all or the place among the best that a sentence aims at.

    A part counts at the start of the sentence («Halvdelen af gæsterne …»), after a limit
    or a word of aiming; a place («de 100 främsta kommunerna») anywhere.
    """
    for pattern in _grammar(language.code).part:
        match = pattern.search(text)
        if match:
            return _target(match, language)
    return None


def worded_target(text: str, language: Language) -> Target | None:
    """Return the number that a sentence gives as a word or by the words around it.

    «mindst én forening», «1.000 nye boliger», «inom 48 timmar», «nettonollutsläpp».
    """
    grammar = _grammar(language.code)
    found = [match for pattern in grammar.counted if (match := pattern.search(text))]
    if found:
        return _target(min(found, key=lambda match: match.start("what")), language)
    zero = grammar.zero.search(text)
    return Target(text=zero["noun"] or zero["plain"], value=0.0) if zero else None


def _target(match: re.Match[str], language: Language) -> Target:
    said = match.groupdict()
    text = " ".join(match["what"].split())
    if said.get("share"):
        share = " ".join(match["share"].lower().split())
        return Target(text=text, value=language.units.shares[share], unit="%")
    unit = said.get("unit")
    return Target(text=text, value=_value(match["number"], language), unit=unit)


def _value(printed: str, language: Language) -> float:
    count = language.units.counts.get(printed.lower())
    return parse_number(printed) if count is None else float(count)


@cache
def _grammar(code: str) -> _Grammar:
    language = languages.get(code)
    units = language.units
    limit, change = any_of(units.limits), rf"{any_of(units.changes)}\s+{any_of(units.by)}"
    modal = any_of(language.modals.commitment["must"] | language.modals.commitment["will"])
    lead = (
        rf"(?:{_OPENING}|mål\w*\s+(?:er|är),?\s+(?:att?\s+)?|{modal}\s+(?:\w+\s+){{0,2}}"
        rf"|(?={change}\s|{limit}\s))"
    )
    start = rf"{lead}(?P<what>(?:{change}\s+)?(?:{limit}\s+)?"
    zero = (
        rf"(?P<noun>{any_of(units.zero)})"
        rf"|(?:{_OPENING}|\b(?:er|är|være|vara|blive|bli|på|til|till)\s+)"
        rf"(?P<plain>{any_of(units.nought)})"
    )
    return _Grammar(
        part=_part(units, start),
        counted=_counted(units, start),
        zero=guarded(zero, (*units.zero, *units.nought)),
    )


def _part(units: Units, start: str) -> tuple[Guarded, ...]:
    """Return patterns for a part of all, or a place among the best."""
    number = rf"(?:{NUMBER}|{any_of(units.counts)})"
    shares, out_of = any_of(units.shares), any_of(units.out_of)
    best = rf"(?:mest\s+\w+|{any_of(units.best)})"
    place = rf"(?P<what>\bde[mt]?\s+(?P<number>{number})\s+{best}(?:\s+kommun\w+)?)"
    return (
        guarded(rf"{start}(?P<number>{number})\s+{out_of}\s+{number}(?!\s*%|\w))", units.out_of),
        guarded(rf"(?P<what>(?P<share>{shares})\s+{any_of(units.comparatives)})", units.shares),
        guarded(rf"{start}(?P<share>{shares}))", units.shares),
        guarded(place, ("mest", *units.best)),
    )


def _counted(units: Units, start: str) -> tuple[Guarded, ...]:
    """Return patterns for a time to answer within, a number of things, and an addition."""
    number = rf"(?:{NUMBER}|{any_of(units.counts)})"
    short = rf"(?P<unit>{any_of(units.short_units)})"
    noun = rf"(?P<unit>(?:{_DESCRIBING}\s+)?{_NOUN})"
    limit, more = any_of(units.limits), any_of(units.more)
    return (
        guarded(
            rf"(?P<what>{any_of(units.within)}\s+(?P<number>{number})\s+{short})", units.within
        ),
        guarded(rf"(?P<what>{limit}\s+(?P<number>{any_of(units.counts)})\s+{noun})", units.limits),
        guarded(rf"{start}(?P<number>{NUMBER})\s+(?P<unit>{more}\s+{ACTIVE}{_NOUN}))", units.more),
    )
