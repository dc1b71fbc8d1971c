"""The grammar of figures that are to be reached."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from stratmine import languages
from stratmine.extraction.attributes.patterns import NUMBER, YEAR, any_of


@dataclass(frozen=True, slots=True)
class Figures:
    """Patterns of one language.

    Attributes:
        number: A number with the words that belong to it.
        spread: Two values, from and to.
        halving: A verb that changes by half.
        comparison: What a number is compared with.
        verb: A verb of change.
        aim: A modal verb or a verb of change.
        past: A verb that tells of what has been.
    """

    number: re.Pattern[str]
    spread: re.Pattern[str]
    halving: re.Pattern[str]
    comparison: re.Pattern[str]
    verb: re.Pattern[str]
    aim: re.Pattern[str]
    past: re.Pattern[str]


@cache
def figures_grammar(code: str) -> Figures:
    """Return the patterns of a language."""
    language = languages.get(code)
    units = language.units
    unit = any_of((*units.percent, *units.units))
    first, second = (re.escape(word) for word in units.spread)
    verb = any_of(units.changes)
    modals = [
        form
        for commitment in ("must", "will", "should")
        for form in language.modals.commitment[commitment]
    ]
    before = rf"(?:(?P<rank>{any_of(units.ranks)})|(?P<limit>{any_of(units.limits)}))\s+"
    number = (
        rf"(?P<change>{verb}\s+(?:med|til|till)\s+)?(?:{before})?"
        rf"(?<![\w.,])(?P<number>{NUMBER})(?![\d]|[.,]\d)"
        rf"(?:\s*(?P<unit>{unit})(?:\s+(?P<noun>{verb}))?"
        rf"|\s+i\s+(?P<index>(?-i:[A-ZÆØÅÄÖ]{{2,}}))\w*"
        rf"|\s+(?P<thing>(?:nye|nya|flere|fler)\s+[a-zæøåäö]{{3,}}))?"
    )
    comparison = (
        rf"\s*{any_of(units.comparison)}\s+"
        rf"(?P<base>[^.,;:()]*?\b{YEAR}(?!\d)|[^.,;:()]{{1,70}}?(?=\s*(?:[.,;:()]|$)))"
    )
    flags = re.IGNORECASE
    return Figures(
        number=re.compile(number, flags),
        spread=re.compile(
            rf"\b{first}\s+(?P<first>{NUMBER})\s*(?:{unit})?\s+{second}\s+"
            rf"(?P<second>{NUMBER})\s*(?P<unit>{unit})?",
            flags,
        ),
        halving=re.compile(any_of(units.halving), flags),
        comparison=re.compile(comparison, flags),
        verb=re.compile(verb, flags),
        aim=re.compile(any_of((*modals, *units.changes, *language.cues.goal_phrases)), flags),
        past=re.compile(any_of(language.times.past), flags),
    )
