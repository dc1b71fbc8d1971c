"""The grammar of figures that are to be reached."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from stratmine import languages
from stratmine.extraction.text.numbers import NUMBER, YEAR
from stratmine.extraction.text.patterns import Guarded, any_guarded, any_of, guarded

ACTIVE = r"(?:[a-zæøåäö]{3,}[ea]nde\s+(?=[a-zæøåäö]{3,}))?"
"""A participle before what is counted: «40 praktiserende læger»."""

_FLAGS = re.IGNORECASE


@dataclass(frozen=True, slots=True)
class Figures:
    """Patterns of one language.

    Attributes:
        number: A number with the words that belong to it.
        spread: Two values, from and to.
        factor: A verb that changes to half, twice or three times as much.
        comparison: What a number is compared with.
        towards: The verb and preposition before a value to reach: «öka till», «ned på».
        verb: A verb of change.
        modal: A modal verb that promises.
        aim: A modal verb or a verb of change.
        between: The words before the second year of «mellem 2023 og 2030».
        past: A verb that tells of what has been.
        condition: A clause that says in which case, up to the end: «…, hvis fraværet er over».
    """

    number: re.Pattern[str]
    spread: re.Pattern[str]
    factor: Guarded
    comparison: re.Pattern[str]
    towards: re.Pattern[str]
    verb: Guarded
    modal: Guarded
    aim: Guarded
    between: re.Pattern[str]
    past: Guarded
    condition: Guarded


@cache
def figures_grammar(code: str) -> Figures:
    """Return the patterns of a language."""
    language = languages.get(code)
    units = language.units
    modals = [
        form
        for commitment in ("must", "will", "should")
        for form in language.modals.commitment[commitment]
    ]
    conditions = language.sentences.conditions
    changes = (units.halving, units.doubling, units.tripling)
    half, double, triple = (any_of(verbs) for verbs in changes)
    factor = rf"(?P<half>{half})|(?P<double>{double})|(?P<triple>{triple})"
    return Figures(
        number=re.compile(_number(code), _FLAGS),
        spread=re.compile(_spread(code), _FLAGS),
        factor=guarded(factor, frozenset().union(*changes)),
        comparison=re.compile(_comparison(code), _FLAGS),
        towards=re.compile(_towards(code), _FLAGS),
        verb=any_guarded(units.changes),
        modal=any_guarded(modals),
        aim=any_guarded((*modals, *units.changes, *language.cues.goal_phrases)),
        between=re.compile(
            rf"{units.between}\s+{YEAR}\s+{any_of(language.actors.joiners)}", _FLAGS
        ),
        past=any_guarded(language.times.past),
        condition=guarded(rf"{any_of(conditions)}\s[^,;:]*$", conditions),
    )


def _unit(code: str) -> str:
    units = languages.get(code).units
    return any_of((*units.percent, *units.units))


def _number(code: str) -> str:
    """A number between the verb or limit before it and the unit, noun or index after it."""
    units = languages.get(code).units
    verb = any_of(units.changes)
    aimed = "|".join(rf"(?<=\b{word} )" for word in units.bounded)
    bound = rf"(?:{aimed}){any_of(units.bounds)}"
    limits = (
        rf"(?P<rank>{any_of(units.ranks)})|(?P<limit>{any_of(units.limits)}|{bound})"
        rf"|{any_of(units.loose_limits)}"
    )
    each = rf"(?:(?:per|pr\.)\s+[a-zæøåäö]{{2,}}|{any_of(units.per)})"
    # «30 procent mindre energi end i 2022» goes on; «mere end gennemsnittet» is a comparison.
    not_than = rf"(?!\s+{units.than}\s+(?!(?:i\s+|år\s+)?{YEAR}))"
    counted = rf"\s+(?:[a-zæøåäö]{{3,}}\s+)?{each}"
    after = (
        rf"\s*(?!år\s+{YEAR})(?:{any_of(units.more)}\s+)?(?P<unit>{_unit(code)})"
        rf"(?:\s+(?P<noun>(?:\w{{2,10}}-)?{verb}|{any_of(units.comparatives)}{not_than}"
        rf"(?:\s+(?!{any_of(units.spread)}|i\b|en?\b)[a-zæøåäö]{{3,}})?))?(?:{counted})?"
        rf"|\s+i\s+(?P<index>(?-i:[A-ZÆØÅÄÖ]{{2,}}))\w*"
        rf"|\s+(?P<thing>(?:{any_of(units.more)}\s+)?{ACTIVE}(?!{any_of(units.no_things)})"
        rf"[a-zæøåäö]{{3,}}(?:{counted})?)"
    )
    return (
        rf"(?P<change>{verb}\s+{any_of(units.by)}\s+)?(?:(?:{limits})\s+)?"
        rf"(?<![\w.,])(?P<number>{NUMBER})(?!\d|[.,]\d)(?:{after})?"
    )


def _towards(code: str) -> str:
    units = languages.get(code).units
    directions = any_of(limit for limit in units.limits if limit.endswith(units.towards))
    return rf"^(?:{any_of(units.changes)}\s+{any_of(units.towards)}|{directions})\s+"


def _spread(code: str) -> str:
    first, second = (re.escape(word) for word in languages.get(code).units.spread)
    dated = r"\s+(?:i\s+|år\s+)?"
    return (
        rf"\b{first}\s+(?P<first>{NUMBER})\s*(?:{_unit(code)})?(?:{dated}{YEAR})?"
        rf"\s+{second}\s+(?P<second>{NUMBER})\s*(?P<unit>{_unit(code)})?"
        rf"(?:{dated}(?P<year>{YEAR}))?"
    )


def _comparison(code: str) -> str:
    words = any_of(languages.get(code).units.comparison)
    return (
        rf"\s*{words}\s+(?P<base>[^.,;:()]*?\b{YEAR}(?!\d)"
        rf"|[^.,;:()]{{1,70}}?(?=\s*(?:[.,;:()]|$)))"
    )
