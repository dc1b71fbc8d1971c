"""The words of a text."""

from __future__ import annotations

import re
from functools import lru_cache

_WORD = re.compile(r"\w+(?:[’'\-]\w+)*")
_REMEMBERED = 4096
"""Texts whose words are kept: each is looked at many times while a document is read."""
_SAME_NAME = 0.75
"""Share of the words of two names that both have if they name the same thing."""


def words(text: str) -> list[str]:
    """Return the words of a text in lower case."""
    return list(_words(text))


@lru_cache(_REMEMBERED)
def _words(text: str) -> tuple[str, ...]:
    return tuple(word.lower() for word in _WORD.findall(text))


def word_places(text: str) -> list[tuple[int, int]]:
    """Return the offsets of the words of a text."""
    return [match.span() for match in _WORD.finditer(text)]


def word_count(text: str) -> int:
    """Return the number of words."""
    return len(_words(text))


def same_name(one: str, other: str) -> bool:
    """Whether two names share so many words that they name the same thing."""
    a, b = words(one), words(other)
    if not a or not b:
        return False
    shared = sum(min(a.count(word), b.count(word)) for word in set(a))
    return 2 * shared / (len(a) + len(b)) >= _SAME_NAME
