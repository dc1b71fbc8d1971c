"""Searching a text for phrases of whole words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

_RUN = re.compile(r"[^\W_]+")
_REMEMBERED = 4096
"""Texts whose words are kept: each is searched many times while a document is read."""


def contains_phrase(text: str, phrases: tuple[str, ...]) -> str | None:
    """Return the first of the phrases that occurs in the text as whole words."""
    if _by_key(phrases)[0].isdisjoint(runs(text)):
        return None
    return next(phrases_in(text, phrases), None)


def phrases_in(text: str, phrases: tuple[str, ...]) -> Iterator[str]:
    """Yield those of the phrases that occur in the text as whole words, in their own order."""
    keys, places = _by_key(phrases)
    shared = keys & runs(text)
    if not shared:
        return iter(())
    possible = sorted(i for key in shared for i in places[key])
    folded = f" {' '.join(text.lower().split())} "
    return (phrases[i] for i in possible if _occurs(phrases[i], folded))


def _occurs(phrase: str, folded: str) -> bool:
    position = folded.find(phrase)
    while position >= 0:
        end = position + len(phrase)
        closed = not (phrase[-1].isalnum() and folded[end : end + 1].isalnum())  # «§» of «§151»
        if not folded[position - 1].isalnum() and closed:
            return True
        position = folded.find(phrase, position + 1)
    return False


@cache
def _by_key(phrases: tuple[str, ...]) -> tuple[frozenset[str], dict[str, list[int]]]:
    """Return the keys of phrases, and the places of the phrases of each key."""
    places: dict[str, list[int]] = {}
    for i, phrase in enumerate(phrases):
        places.setdefault(key_of(phrase), []).append(i)
    return frozenset(places), places


def key_of(phrase: str) -> str:
    """Return the longest run of letters and digits in a phrase, without which it does not occur."""
    return max(_RUN.findall(phrase), key=len, default="")


@lru_cache(_REMEMBERED)
def runs(text: str) -> frozenset[str]:
    """Return the runs of letters and digits in a text, lower case, and the empty one.

    A text without the key of a phrase (`key_of`) does not hold it: a quick test before a search.
    """
    return frozenset(("", *_RUN.findall(text.lower())))
