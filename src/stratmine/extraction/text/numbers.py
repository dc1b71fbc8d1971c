"""Numbers and years as printed in Danish and Swedish."""

from __future__ import annotations

import re

YEAR = r"(?:19|20)\d{2}"
"""A year between 1900 and 2099."""

DASH = r"[-–—]"
NUMBER = r"\d{1,3}(?:[ .\u00a0\u202f]\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?"
"""A number with Danish or Swedish marks: «110 000», «1.500», «2,5»."""

_DIGIT = re.compile(r"\d")
_THOUSANDS = re.compile(r"^\d{1,3}(?:\.\d{3})+$")


def has_digit(text: str) -> bool:
    """Return whether a text has a figure: a quick test before patterns that need one."""
    return _DIGIT.search(text) is not None


def parse_number(printed: str) -> float:
    """Return the value of a number as printed in Danish or Swedish.

    >>> parse_number("110 000"), parse_number("1.500"), parse_number("2,5")
    (110000.0, 1500.0, 2.5)
    """
    compact = re.sub(r"[ \u00a0\u202f]", "", printed)
    if "," in compact:
        return float(compact.replace(".", "").replace(",", "."))
    if _THOUSANDS.match(compact):
        return float(compact.replace(".", ""))
    return float(compact)


def last_year(text: str) -> int | None:
    """Return the last year in a text; «2024-26» ends in 2026, «2026-06» is a month of 2026."""
    years = [
        int(match[1][:2] + match[2][-2:])
        if match[2] and match[2][-2:] > match[1][-2:]
        else int(match[1])
        for match in re.finditer(rf"({YEAR})(?:\s*(?:{DASH}|/)\s*(\d{{4}}|\d{{2}})(?!\d))?", text)
    ]
    return years[-1] if years else None
