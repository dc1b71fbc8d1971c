"""Searching a text for phrases of whole words."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import chain

_RUN = re.compile(r"[^\W_]+")
_REMEMBERED = 4096
"""Texts whose words are kept: each is searched many times while a document is read."""


class Phrases:
    """Phrases of whole words, arranged for finding them in texts.

    A text is searched for those phrases alone whose key it has: the run of letters and digits in
    a phrase that fewest of the others have, the longest of such.

    Args:
        phrases: The phrases, in the order in which they are found.
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        self._phrases = tuple(phrases)
        runs_of = [_RUN.findall(phrase) for phrase in self._phrases]
        having = Counter(chain.from_iterable(map(set, runs_of)))
        self._places: defaultdict[str, list[int]] = defaultdict(list)
        for place, own in enumerate(runs_of):
            key = min(own, key=lambda run: (having[run], -len(run)), default="")
            self._places[key].append(place)

    def first_in(self, text: str) -> str | None:
        """Return the first of the phrases that occurs in a text."""
        return next(self.all_in(text), None)

    def all_in(self, text: str) -> Iterator[str]:
        """Yield those of the phrases that occur in a text, in their own order."""
        keys = self._places.keys() & runs(text)
        if not keys:
            return iter(())
        possible = sorted(place for key in keys for place in self._places[key])
        folded = f" {' '.join(text.lower().split())} "
        return (self._phrases[place] for place in possible if _occurs(self._phrases[place], folded))


def contains_phrase(text: str, phrases: tuple[str, ...]) -> str | None:
    """Return the first of the phrases that occurs in the text as whole words."""
    return _arranged(phrases).first_in(text)


@cache
def _arranged(phrases: tuple[str, ...]) -> Phrases:
    return Phrases(phrases)


def _occurs(phrase: str, folded: str) -> bool:
    position = folded.find(phrase)
    while position >= 0:
        end = position + len(phrase)
        closed = not (phrase[-1].isalnum() and folded[end : end + 1].isalnum())  # «§» of «§151»
        if not folded[position - 1].isalnum() and closed:
            return True
        position = folded.find(phrase, position + 1)
    return False


def key_of(phrase: str) -> str:
    """Return the longest run of letters and digits in a phrase, without which it does not occur."""
    return max(_RUN.findall(phrase), key=len, default="")


@lru_cache(_REMEMBERED)
def runs(text: str) -> frozenset[str]:
    """Return the runs of letters and digits in a text, lower case, and the empty one.

    A text without the key of a phrase (`key_of`) does not hold it: a quick test before a search.
    """
    return frozenset(("", *_RUN.findall(text.lower())))
