"""Writing sets of words as words."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """Return the set of words in `text`, which are parted by white space."""
    return frozenset(text.split())
