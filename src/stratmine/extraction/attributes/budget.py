"""Money set aside for something."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from stratmine import languages
from stratmine.extraction.attributes.patterns import NUMBER, any_of, parse_number
from stratmine.languages import Language
from stratmine.schema import Budget

_EURO = ("euro", "eur", "€")
_SHORT_CELL = 80
_HAS_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class _Grammar:
    money: re.Pattern[str]
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
    if not _HAS_DIGIT.search(text):
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

    A bare number has no amount: its unit stands elsewhere.
    """
    folded = " ".join(cell.split())
    if not _HAS_DIGIT.search(folded):
        return None
    match = _grammar(language.code).money.search(folded)
    if len(folded) <= _SHORT_CELL:
        said = _budget(match, language) if match else Budget(text=folded)
        return said.model_copy(update={"text": folded})
    return _budget(match, language) if match else None


def is_money(text: str, position: int, language: Language) -> bool:
    """Whether the number that begins at a position of a text is an amount of money."""
    return _grammar(language.code).money.match(text, position) is not None


def _budget(match: re.Match[str], language: Language) -> Budget:
    units = language.units
    factor = 1.0
    if match["short"]:
        factor = units.short_money[match["short"].lower()]
    elif match["scale"]:
        factor = units.scale[match["scale"].lower()]
    amount = round(parse_number(match["number"]) * factor, 2)
    printed = " ".join(match.group().split())
    if match["currency"] and match["currency"].lower() in _EURO:
        return Budget(text=printed, amount=amount, currency="EUR")
    return Budget(text=printed, amount=amount, currency=units.currency_code)


@cache
def _grammar(code: str) -> _Grammar:
    language = languages.get(code)
    units = language.units
    currency = any_of((*units.currency, *_EURO))
    scaled = rf"(?:(?P<scale>{any_of(units.scale)})\s*)?(?P<currency>{currency})"
    money = (
        rf"(?<![\w.,-])(?P<number>{NUMBER})(?:,-)?\s*"
        rf"(?:(?P<short>{any_of(units.short_money)})|{scaled})"
    )
    flags = re.IGNORECASE
    return _Grammar(
        money=re.compile(money, flags),
        funding=re.compile(any_of(units.funding), flags),
        limit=re.compile(rf"{any_of(units.loose_limits)}\s+$", flags),
        past=re.compile(any_of(language.times.past), flags),
    )
