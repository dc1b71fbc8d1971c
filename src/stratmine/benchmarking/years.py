"""Which years a plan is for."""

from __future__ import annotations

import re

from stratmine.schema import Strategy

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def first_year(strategy: Strategy) -> int | None:
    """Return the year in which a plan begins: that of its period, or of its adoption."""
    return _year(strategy.period.start) or _year(strategy.adopted.on)


def in_force(strategy: Strategy, first: int, last: int) -> bool:
    """Return whether a plan is in force in one of the years from ``first`` to ``last``.

    A plan without an end holds until another one is made. A plan without any year is in
    force in none: nobody can say that it is.
    """
    start, end = first_year(strategy), _year(strategy.period.end)
    if start is None and end is None:
        return False
    return (start is None or start <= last) and (end is None or end >= first)


def _year(text: str | None) -> int | None:
    found = _YEAR.search(text or "")
    return int(found[0]) if found else None
