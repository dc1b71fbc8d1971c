"""The values that end a row of a table that ran into one line: time, amount, how far it is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from stratmine import languages


@cache
def row_values(code: str) -> re.Pattern[str]:
    """Return the values that end a row: the next row begins with a capital, or nothing follows."""
    value = re.sub(r"\?P<\w+>", "?:", row_value(code))
    weak = r"(?:\d[\d.]*|[-–])"
    return re.compile(
        rf"(?<=\s)(?:{weak}\s+){{0,3}}(?i:{value})(?:,?\s+(?:(?i:{value})|{weak})){{0,4}}"
        r"(?=\s+[A-ZÅÄÖÆØ]|\s*$)"
    )


@cache
def dated(code: str) -> re.Pattern[str]:
    """Return a time that a bare figure follows, as in no name: «Park 2026 900 3 af 9 klar»."""
    value = re.sub(r"\?P<\w+>", "?:", row_value(code).partition("|(?P<budget>")[0])
    return re.compile(rf"(?<=\s)(?i:{value})\s+(?:[-–]|\d[\d.]*)(?=\s)")


@cache
def row_value(code: str) -> str:
    """Return a pattern of one value: a time, an amount, how far something has come."""
    language = languages.get(code)
    times, units = language.times, language.units
    opening = _any(times.months, times.seasons, times.quarters, times.parts, times.before)
    ever = _any(times.continuous, times.recurring)
    currency = _any(units.currency, units.short_money, units.scale)
    covered = rf"(?:{_any(units.within)})\s(?:{_any(units.funding)})"
    status = _any(*language.status.values(), language.colours)
    date = r"\d{1,2}[./-]\d{1,2}[./-](?:20)?\d\d|20\d\d-\d\d-\d\d"
    year = r"20\d\d(?:\s?[-–/]\s?(?:20)?\d\d)?"
    return (
        rf"(?P<deadline>(?:start\s)?(?:(?:\d{{1,2}}\.?\s)?(?:{opening}|[qkt]\d)\s){{0,2}}"
        rf"(?:{date}|{year})(?![\d.,]*\d)|(?:{ever})\b|{_within_year(code)})"
        rf"|(?P<budget>\d[\d.,]*(?:\s\d{{3}})*\s?(?:{currency})(?:/\w+)?(?!\w)|(?:{covered})\b)"
        rf"|(?P<status>(?:{status})(?!\w))"
    )


def _within_year(code: str) -> str:
    """Return a pattern of a time without its year: «3. kvartal», «1. maj», «Inden sommer».

    A word alone is one if it opens its cell: «April», not «i april».
    """
    language = languages.get(code)
    times = language.times
    inside = "".join(rf"(?<!\b{word}\s)" for word in sorted(language.leads.prepositions))
    alone = _any(map(str.capitalize, (*times.months, *times.seasons, *times.all_year)))
    return (
        rf"{inside}(?:(?-i:{alone})(?!\w)|\d{{1,2}}\.?\s(?:{_any(times.months)})(?!\w)"
        rf"|\d\.?\s?(?:{_any(times.quarters)})(?!\w)|(?:{_any(times.quarters)})\s\d(?!\w)"
        rf"|(?:{_any(times.weeks)})\s\d{{1,2}}(?!\w)"
        rf"|(?:{_any(times.before)})\s(?:{_any(times.seasons, times.months)})(?!\w))"
    )


def _any(*words: Iterable[str]) -> str:
    known = {word for group in words for word in group}
    return "|".join(map(re.escape, sorted(known, key=lambda word: (-len(word), word))))
