"""How amounts of money are written."""

from __future__ import annotations

from functools import cache

from stratmine import languages
from stratmine.extraction.text.numbers import NUMBER
from stratmine.extraction.text.patterns import any_of

EURO = ("euro", "eur", "€")


@cache
def money(code: str) -> str:
    """Return a pattern for an amount with its currency, before or after the number.

    Its groups are ``number``, ``before`` or ``currency``, ``scale`` or ``times`` («mio.»), and
    ``short`` for abbreviations that hold both («tkr»).
    """
    units = languages.get(code).units
    currency = any_of((*units.currency, *EURO))
    scale = any_of(units.scale)
    scaled = rf"(?:(?P<scale>{scale})\s*)?(?P<currency>{currency})"
    return (
        rf"(?<![\w.,-])(?:(?P<before>{currency})\s+)?(?P<number>{NUMBER})(?:,-)?"
        rf"(?(before)(?:\s*(?P<times>{scale}))?"
        rf"|\s*(?:(?P<short>{any_of(units.short_money)})|{scaled}))"
    )
