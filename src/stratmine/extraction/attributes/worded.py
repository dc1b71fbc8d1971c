"""Targets beyond plain figures: «ni ud af ti», «de 100 främsta», «nettonollutsläpp»."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from stratmine import languages
from stratmine.extraction.text.numbers import NUMBER, parse_number
from stratmine.extraction.text.patterns import Guarded, any_of, guarded
from stratmine.languages import Language
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
    count = any_of(units.counts)
    number = rf"(?:{NUMBER}|{count})"
    limit = any_of(units.limits)
    change = rf"{any_of(units.changes)}\s+(?:med|til|till)"
    modal = any_of(language.modals.commitment["must"] | language.modals.commitment["will"])
    lead = (
        rf"(?:{_OPENING}|mål\w*\s+(?:er|är)\s+|{modal}\s+(?:\w+\s+){{0,2}}"
        rf"|(?={change}\s|{limit}\s))"
    )
    start = rf"{lead}(?P<what>(?:{change}\s+)?(?:{limit}\s+)?"
    best = rf"(?:mest\s+\w+|{any_of(units.best)})"
    short = any_of(units.short_units)
    after_limit = rf"(?P<what>{limit}\s+"
    noun = rf"(?P<unit>(?:{_DESCRIBING}\s+)?{_NOUN})"
    part = (
        (
            rf"{start}(?P<number>{number})\s+{any_of(units.out_of)}\s+{number}(?!\s*%|\w))",
            units.out_of,
        ),
        (
            rf"(?P<what>(?P<share>{any_of(units.shares)})\s+{any_of(units.comparatives)})",
            units.shares,
        ),
        (rf"{start}(?P<share>{any_of(units.shares)}))", units.shares),
        (
            rf"(?P<what>\bde[mt]?\s+(?P<number>{number})\s+{best}(?:\s+kommun\w+)?)",
            ("mest", *units.best),
        ),
    )
    counted = (
        (
            rf"(?P<what>{any_of(units.within)}\s+(?P<number>{number})\s+(?P<unit>{short}))",
            units.within,
        ),
        (rf"{after_limit}(?P<number>{count})\s+{noun})", units.limits),
        (
            rf"{start}(?P<number>{NUMBER})\s+(?P<unit>{any_of(units.more)}\s+{_NOUN}))",
            units.more,
        ),
    )
    nouns = any_of(units.zero)
    zero = (
        rf"(?P<noun>{nouns})"
        rf"|\b(?:være|vara|blive|bli|på|til|till)\s+(?P<plain>{any_of(units.nought)})"
    )
    return _Grammar(
        part=tuple(guarded(pattern, phrases) for pattern, phrases in part),
        counted=tuple(guarded(pattern, phrases) for pattern, phrases in counted),
        zero=guarded(zero, (*units.zero, *units.nought)),
    )
