"""Money set aside for something."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from stratmine import languages
from stratmine.extraction.text.money import EURO, money
from stratmine.extraction.text.numbers import NUMBER, has_digit, parse_number
from stratmine.extraction.text.patterns import any_of
from stratmine.languages import Language
from stratmine.schema import Budget

_SHORT_CELL = 80
_CURRENCY_REACH = 8
_MARK = re.compile(r"[\s,:(–—-]+")


@dataclass(frozen=True, slots=True)
class _Grammar:
    money: re.Pattern[str]
    millions: re.Pattern[str]
    covered: re.Pattern[str]
    currency: re.Pattern[str]
    funding: re.Pattern[str]
    limit: re.Pattern[str]
    past: re.Pattern[str]


def find_budget(text: str, language: Language, *, doing: bool = False) -> Budget | None:
    """Return the money that running text sets aside; None if it tells of other money.

    An amount counts beside a word of funding («afsættes», «budget») or alone in brackets;
    an amount that something cost in the past, or a limit («over 500.000 kr.»), does not.

    Args:
        text: A sentence.
        language: Its language.
        doing: The sentence names a doing, so that any amount in it is its cost.
    """
    if not has_digit(text):
        return None
    grammar = _grammar(language.code)
    for match in grammar.money.finditer(text):
        bracketed = text[: match.start()].endswith("(") and text[match.end() :].startswith(")")
        funded = doing or grammar.funding.search(text) is not None
        limited = grammar.limit.search(text[: match.start()]) is not None
        if bracketed or (funded and not limited and not grammar.past.search(text)):
            return _budget(match, language)
    return None


def read_budget(cell: str, language: Language) -> Budget | None:
    """Read a table cell or label that gives the money: any figure there counts.

    A bare number has no amount: its unit stands elsewhere; nor has «inom ram», which says
    that the money is there already.
    """
    folded = " ".join(cell.split())
    grammar = _grammar(language.code)
    if not has_digit(folded):
        covered = len(folded) <= _SHORT_CELL and grammar.covered.search(folded)
        return Budget(text=folded) if covered else None
    match = grammar.money.search(folded) or grammar.millions.search(folded)
    if len(folded) <= _SHORT_CELL:
        said = _budget(match, language) if match else Budget(text=folded)
        return said.model_copy(update={"text": folded})
    return _budget(match, language) if match else None


def is_money(text: str, position: int, language: Language) -> bool:
    """Whether the number that begins at a position of a text is an amount of money."""
    grammar = _grammar(language.code)
    before = text[max(0, position - _CURRENCY_REACH) : position]
    return bool(grammar.money.match(text, position) or grammar.currency.search(before))


def money_end(text: str, position: int, language: Language) -> int | None:
    """Return where the amount ends that begins at a position of a text; None if none does."""
    match = _grammar(language.code).money.match(text, position)
    return match.end() if match else None


def opens_with_money(text: str, language: Language) -> bool:
    """Whether a text is an amount of money, after a mark or bracket if there is one."""
    opening = _MARK.match(text)
    return bool(_grammar(language.code).money.match(text, opening.end() if opening else 0))


def _budget(match: re.Match[str], language: Language) -> Budget:
    units = language.units
    said = {name: text.lower() for name, text in match.groupdict().items() if text}
    factor = 1.0
    if "short" in said:
        factor = units.short_money[said["short"]]
    elif "scale" in said or "times" in said:
        factor = units.scale[said.get("scale") or said["times"]]
    amount = round(parse_number(match["number"]) * factor, 2)
    printed = " ".join(match.group().split())
    if said.get("currency") in EURO or said.get("before") in EURO:
        return Budget(text=printed, amount=amount, currency="EUR")
    return Budget(text=printed, amount=amount, currency=units.currency_code)


@cache
def _grammar(code: str) -> _Grammar:
    language = languages.get(code)
    units = language.units
    currency = any_of((*units.currency, *EURO))
    millions = rf"(?<![\w.,-])(?P<number>{NUMBER})\s*(?P<scale>{any_of(units.scale)})"
    flags = re.IGNORECASE
    return _Grammar(
        money=re.compile(money(code), flags),
        currency=re.compile(rf"{currency}\s+$", flags),
        millions=re.compile(millions, flags),
        covered=re.compile(any_of((*units.funding, *units.covering)), flags),
        funding=re.compile(any_of(units.funding), flags),
        limit=re.compile(rf"{any_of(units.loose_limits)}\s+$", flags),
        past=re.compile(any_of(language.times.past), flags),
    )
