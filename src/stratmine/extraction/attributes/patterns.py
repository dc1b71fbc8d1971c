"""Regular expressions made of a language's words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from stratmine.extraction.wording import key_of, runs

YEAR = r"(?:19|20)\d{2}"
"""A year between 1900 and 2099."""

DASH = r"[-–—]"
NUMBER = r"\d{1,3}(?:[ .\u00a0\u202f]\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?"
"""A number with Danish or Swedish marks: «110 000», «1.500», «2,5»."""

_THOUSANDS = re.compile(r"^\d{1,3}(?:\.\d{3})+$")


def any_of(phrases: Iterable[str]) -> str:
    """Return a pattern for any of the phrases as whole words, the longest first.

    White space inside a phrase matches any white space.
    """
    ordered = sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase))
    if all(phrase[0].isalnum() for phrase in ordered):
        # Looked at once a place, not once a phrase: several times as fast.
        return r"(?<!\w)(?:" + "|".join(_body(phrase) for phrase in ordered) + ")"
    return "(?:" + "|".join(_before(phrase) + _body(phrase) for phrase in ordered) + ")"


@dataclass(frozen=True, slots=True)
class Guarded:
    """A pattern that is only tried on texts that have one of some words.

    Attributes:
        pattern: What is searched for, whatever the case.
        keys: Words, lower case; whatever the pattern matches has one of them.
    """

    pattern: re.Pattern[str]
    keys: frozenset[str]

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first match in a text."""
        return None if self.keys.isdisjoint(runs(text)) else self.pattern.search(text)


def guarded(pattern: str, phrases: Iterable[str]) -> Guarded:
    """Return a pattern that needs one of the phrases; `any_of` the phrases is part of it."""
    keys = frozenset(key_of(phrase) for phrase in phrases)
    return Guarded(re.compile(pattern, re.IGNORECASE), keys)


def any_guarded(phrases: Iterable[str]) -> Guarded:
    """Return a guarded pattern for any of the phrases as whole words."""
    kept = tuple(phrases)
    return guarded(any_of(kept), kept)


def _before(phrase: str) -> str:
    return r"(?<!\w)" if phrase[0].isalnum() else ""


def _body(phrase: str) -> str:
    after = r"(?!\w)" if phrase[-1].isalnum() else ""
    return r"\s+".join(re.escape(word) for word in phrase.split()) + after


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
