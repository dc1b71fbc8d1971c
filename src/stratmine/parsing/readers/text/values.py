"""Values in the cells of a table: «68 %», «under 5 dagar», «3 400 m³», «2 av 3», «–»."""

from __future__ import annotations

import re
from functools import cache

from stratmine import languages
from stratmine.parsing.words.wordlist import alternatives

_NUMBER = r"[–−+-]?(?:\d{1,3}(?:[ .\u00a0]\d{3})+(?:,\d+)?|\d+(?:[.,:]\d+)?)"
_EACH = r"(?:\s?(?:per|pr\.?|/)\s?(?:\d+\s?)?[^\W\d_][\w²³]{0,11})"
_DIGITS = re.compile(r"(?<!\S)(?:\d{1,3}(?: |$))+$")
_THOUSANDS = re.compile(r"\d{1,3}(?: \d{3})+")
_EMPTY = r"[–—-]"
_WORD = re.compile(r"[^\W\d]{2}")


def values_of(line: str, count: int) -> list[str]:
    """Return the values that are all a line holds; none if it holds other words, or more."""
    for number in range(1, count + 1):
        match = _alone(number).fullmatch(line)
        if match is not None:
            return list(match.groups())
    return []


def with_values(line: str, count: int) -> tuple[str, list[str]] | None:
    """Return the words of a line and the values after them; None if there are not so many.

    Where spaces part the thousands, too, the figures are shared out evenly: «96 300 130 000».
    """
    digits = _DIGITS.search(line)
    parts = digits.group().split() if digits else []
    size = len(parts) // count
    shared = [" ".join(parts[place : place + size]) for place in range(0, len(parts), size or 1)]
    if digits and size > 1 and len(shared) == count and all(map(_THOUSANDS.fullmatch, shared)):
        return line[: digits.start()].rstrip(), shared
    match = _behind(count).fullmatch(line) if _WORD.search(line) else None
    return (match["name"], list(match.groups()[1:])) if match else None


@cache
def _alone(count: int) -> re.Pattern[str]:
    first = f"({_value()}|{alternatives(_figureless())})" if count == 1 else f"({_value()})"
    return re.compile(first + _more(count - 1), re.IGNORECASE)


@cache
def _behind(count: int) -> re.Pattern[str]:
    return re.compile(rf"(?P<name>\S.*?)\s+({_value()}){_more(count - 1)}", re.IGNORECASE)


def _more(count: int) -> str:
    """Return the pattern of values after a figure, which may be words."""
    return rf"\s+({_value()}|{alternatives(_figureless())})" * count


@cache
def _value() -> str:
    """Return the pattern of a figure with the words that belong to it, in any language."""
    units = [languages.get(code).units for code in languages.SUPPORTED]
    limits = alternatives(
        w for unit in units for w in (*unit.limits, *unit.loose_limits, *unit.ranks)
    )
    percent = alternatives(word for unit in units for word in unit.percent)
    part = rf"(?:\s(?:{alternatives(word for unit in units for word in unit.out_of)})\s\d+)"
    unit = rf"(?:\s?(?:{percent})|\s?(?!(?:{limits})\s)(?-i:[a-zåäöæøµ])[\w²³/]{{0,13}}\.?)(?!\w)"
    return rf"(?:(?:{limits}|[<>≤≥~])\s?)?{_NUMBER}(?:{part}|(?:{unit})?{_EACH}?)|{_EMPTY}"


@cache
def _figureless() -> frozenset[str]:
    units = [languages.get(code).units for code in languages.SUPPORTED]
    said = ((unit.changes, unit.figureless, unit.unmeasured, unit.nought) for unit in units)
    return frozenset(word for words in said for group in words for word in group)
