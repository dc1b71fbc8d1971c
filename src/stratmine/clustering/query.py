"""The words of a query in a language that the encoder was trained in."""

from __future__ import annotations

import re
from functools import cache

from stratmine.languages.no.danish import DANISH


def in_danish(query: str) -> str:
    """Return a query with its Norwegian words in Danish; the rest of it stays as it is.

    The encoder and the coder were trained on Danish and Swedish. What Norwegian shares with either
    they read; of «sykkel» or «folkehelse» they know nothing.
    """
    pattern, danish = _norwegian()
    return pattern.sub(lambda found: danish[(found.lastindex or 1) - 1], query)


@cache
def _norwegian() -> tuple[re.Pattern[str], list[str]]:
    """Return what finds Norwegian words, each in a group of its own, and the Danish of each."""
    # The longest first, and of these what must be a whole word before what may be a part of one.
    forms = sorted(DANISH, key=lambda form: (-len(form.strip("-")), form.count("-"), form))
    return re.compile("|".join(map(_alternative, forms)), re.IGNORECASE), [
        DANISH[form] for form in forms
    ]


def _alternative(form: str) -> str:
    opens = "" if form.startswith("-") else r"\b"
    ends = "" if form.endswith("-") else r"\b"
    return f"({opens}{re.escape(form.strip('-'))}{ends})"
