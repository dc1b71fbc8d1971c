"""The patterns of expressions of time, in one language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from stratmine import languages
from stratmine.extraction.text.numbers import DASH, YEAR
from stratmine.extraction.text.patterns import any_of
from stratmine.extraction.text.phrases import key_of
from stratmine.languages import Language, Times

_DEFINITE = ("et", "en", "n")
_RUNNING_YEAR = rf"(?:{YEAR}\s*[/–—-]\s*(?:{YEAR}|\d{{2}})|\d{{2}}/\d{{2}})(?!\d)"


@dataclass(frozen=True, slots=True)
class TimeGrammar:
    """Patterns of one language; an expression without digits has one of the `keys`."""

    keys: frozenset[str]
    core: re.Pattern[str]
    leads: re.Pattern[str]
    lead: re.Pattern[str]
    since: re.Pattern[str]
    opening_since: re.Pattern[str]
    compared: re.Pattern[str]
    changed: re.Pattern[str]
    origin: re.Pattern[str]
    span_end: re.Pattern[str]
    quantity: re.Pattern[str]
    day: re.Pattern[str]
    due: re.Pattern[str]
    between: re.Pattern[str]


@cache
def time_grammar(code: str) -> TimeGrammar:
    """Return the patterns of a language."""
    language = languages.get(code)
    times = language.times
    joiner = rf"\s*(?:[/]|{DASH})\s*|\s+{any_of((*language.actors.joiners,))}\s+"
    month = any_of(times.months)
    dated = rf"(?:,?\s+(?:år\s+)?{YEAR}(?:/(?:{YEAR}|\d{{2}}))?(?!\d))?"
    day = rf"\d{{1,2}}\.?(?:\s*{DASH}\s*\d{{1,2}}\.?)?\s+{month}{dated}"
    units = language.units
    amounts = (*units.units, *units.percent, *units.currency, *units.scale, *units.short_money)
    leads = any_of((*times.before, *times.towards, *times.parts, "den", "d.", "år", "kl."))
    core = "|".join(
        (
            rf"(?P<numeric>{_numeric()})",
            rf"(?P<day>(?<![\d.])\b{day})",
            rf"(?P<month>{month}(?:(?:{joiner}){month})?{dated})",
            rf"(?P<quarter>{_quarter(times)}{dated})",
            rf"(?P<week>{any_of(times.weeks)}\s*\d{{1,2}}(?:\s*{DASH}\s*\d{{1,2}})?{dated})",
            rf"(?P<season>{_season(times, dated)}|{any_of(times.years)}\s+{_RUNNING_YEAR})",
            rf"(?P<term>{any_of(times.terms)})",
            rf"(?P<relative>{_relative(times)})",
            rf"(?P<year>{_years(language)})",
        )
    )
    auxiliaries = language.actors.auxiliaries
    named = (*times.months, *times.seasons, *times.terms, *times.units)
    flags = re.IGNORECASE
    return TimeGrammar(
        keys=frozenset(key_of(name) for name in named),
        core=re.compile(core, flags),
        leads=re.compile(rf"(?:{leads}\s+)+$", flags),
        lead=re.compile(leads, flags),
        since=re.compile(rf"{any_of(times.since)}\s+$", flags),
        opening_since=re.compile(
            rf"\W*{any_of(times.opening_since)}\s+(?:(?!{any_of(auxiliaries)})[^\s,]+\s+){{0,8}}$",
            flags,
        ),
        compared=re.compile(
            rf"\b{language.units.than}\s+(?:de|den|det|vi)\s+\w+\s+(?:(?:i|år)\s+)*$", flags
        ),
        changed=re.compile(rf"\b{any_of(_changed(language))}\s[^.;:]*\d[^.;:]*$", flags),
        origin=re.compile(rf"(?<!\w){language.units.spread[0]}\s+(?:år\s+)?$", flags),
        span_end=re.compile(rf"\s(?:{language.units.spread[1]}|[-–—])\s", flags),
        quantity=re.compile(rf"\s*{any_of(amounts)}", flags),
        due=re.compile(rf"{any_of((*times.before, 'år'))}\s+$", flags),
        between=re.compile(rf"{any_of((units.between,))}\s+$", flags),
        day=re.compile(rf"(?P<number>\d{{1,2}})\.?\s+(?P<month>{month})\s+{YEAR}", flags),
    )


def _changed(language: Language) -> tuple[str, ...]:
    """Return the words by which a figure has changed: «minskat», «faldet»."""
    return tuple(sorted(verb for verb in language.units.changes if verb.endswith("t")))


def _numeric() -> str:
    iso = rf"{YEAR}-\d{{2}}-\d{{2}}"
    day_first = rf"\d{{1,2}}[./-]\d{{1,2}}[./-](?:{YEAR}|\d{{2}})"
    day_of_month = rf"\d{{1,2}}/\d{{1,2}}\s+{YEAR}"
    return rf"(?<![\d.])(?:{iso}|{day_first}|{day_of_month})(?![\d.-]*\d)"


def _years(language: Language) -> str:
    several = rf"(?:,\s*{YEAR})*\s+{any_of(language.actors.joiners)}\s+{YEAR}"
    until = rf"\s*[/–—-]\s*(?:{YEAR}|\d{{2}})"
    return rf"(?:år\s+)?(?<![\d.,/-]){YEAR}(?:{until})?(?:{several})?(?![\d%]|-\w|\.\d)"


def _season(times: Times, dated: str) -> str:
    """Return a pattern for seasons; «vår» without its article needs a year, it also is «our»."""
    definite = any_of(s for s in times.seasons if s.endswith(_DEFINITE))
    seasons = any_of(times.seasons)
    return (
        rf"{definite}(?:\s*/\s*{definite})?{dated}"
        rf"|{seasons}(?:\s*/\s*{seasons})?\s+(?:år\s+)?{YEAR}(?!\d)"
    )


def _quarter(times: Times) -> str:
    names = any_of(times.quarters)
    ordinal = rf"\d\.?(?:\s*(?:{DASH}|og|och)\s*\d\.?)?"
    return (
        rf"(?<![\d,.])(?:{ordinal}\s*{names}|\b[QKT][1-4](?:\s*{DASH}\s*[QKT]?[1-4])?\b"
        rf"|{names}\s*[1-4](?!\d)(?:\s*{DASH}\s*[1-4])?)"
    )


def _relative(times: Times) -> str:
    count = rf"(?:\d{{1,2}}(?:\s*{DASH}\s*\d{{1,2}})?|[a-zæøåäö]{{2,5}})\s+{any_of(times.units)}"
    coming = r"(?:næste|kommende|kommande|närmaste|närmsta)\s+"
    during = any_of(times.during)
    soon = rf"(?:(?:de|den|det)\s+)?(?:{coming})?"
    ahead = rf"(?:{during}\s+)?\bde\s+{coming}{count}"
    period = rf"{during}\s+(?:(?:en|den)\s+)?(?:\w+\s+)?period(?:en|e)?\s+på\s+{count}"
    return rf"(?P<ahead>{ahead}|{period})|{any_of(times.spans)}\s+{soon}{count}"
