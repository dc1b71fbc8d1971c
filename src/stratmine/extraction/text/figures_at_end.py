"""The values of a table that stand after a name in its line: «Antal besøg 96.300 130.000»."""

from __future__ import annotations

import re

_VALUE = re.compile(r"[–+-]?\d[\d.,:/]*%?|[%/]|\((?:19|20)\d\d\)")
"""A word of values: a figure, its unit, its year, what parts it from the next."""
_WORD = re.compile(r"\S+")
_FEWEST = 2
"""Figures that are values of a table: one may be part of a name."""
_LEAST_WORDS = 2
"""Words of the name."""


def figures_at_end(text: str) -> int:
    """Return where the values after a name begin; the length of the text if there are not two."""
    values = _values(text)
    return values[0].start() if values else len(text)


def last_value(text: str) -> str:
    """Return the last of the values after a name; nothing if they have years, or there are none.

    Of as many words as may be halved the second half is the last value: in «96 300 130 000»
    spaces part the thousands, too. What has its year has been measured in it.
    """
    values = _values(text)
    if not values or "(" in text[values[0].start() :]:
        return ""
    parted = [place for place, value in enumerate(values) if value.group() == "/"]
    place = len(values) // 2 if len(values) % 2 == 0 else len(values) - 1
    return text[values[parted[-1] if parted else place].start() :].strip(" /")


def _values(text: str) -> list[re.Match[str]]:
    """Return the words of the values that end a text after a name, two figures at least."""
    tokens = list(_WORD.finditer(text))
    first = len(tokens)
    while first and _VALUE.fullmatch(tokens[first - 1].group()):
        first -= 1
    values = tokens[first:]
    figures = [value for value in values if value.group().lstrip("–+-")[0].isdigit()]
    return values if first >= _LEAST_WORDS and len(figures) >= _FEWEST else []
