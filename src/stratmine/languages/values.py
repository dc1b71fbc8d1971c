"""Lines that are nothing but a figure to reach: «Minst 85 %», «Højst 30 dage», «8»."""

from __future__ import annotations

import re
from functools import cache

from stratmine.languages import SUPPORTED, get

__all__ = ["is_value"]


def is_value(line: str) -> bool:
    """Whether a line is a figure alone, with its unit and a word of limit or neither.

    Without a word of limit only a percent sign or its word may follow: «3 Mål» is a heading.

    >>> is_value("Minst 85 %"), is_value("Højst 30 dage"), is_value("Mål 3")
    (True, True, False)
    """
    return _pattern().fullmatch(line.strip(" .")) is not None


@cache
def _pattern() -> re.Pattern[str]:
    """Return a figure alone, in any language: a line is judged before its language is known."""
    units = [get(code).units for code in SUPPORTED]
    limits = sorted({limit for unit in units for limit in (*unit.limits, *unit.loose_limits)})
    percents = sorted({word for unit in units for word in unit.percent})
    limited, shares = ("|".join(map(re.escape, said)) for said in (limits, percents))
    figure = r"\d[\d\s.,–-]*"
    return re.compile(
        rf"(?:(?:{limited})\s*{figure}(?:%|[^\W\d]+)?|{figure}(?:%|{shares})?)", re.IGNORECASE
    )
