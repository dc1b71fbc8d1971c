"""Regular expressions made of a language's words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from stratmine.extraction.text.phrases import key_of, runs


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
