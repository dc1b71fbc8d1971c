"""Patterns made of words, and sets of words written as text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise


def word_set(text: str) -> frozenset[str]:
    """Return the set of words in `text`, which are separated by white space."""
    return frozenset(text.split())


def alternatives(words: Iterable[str]) -> str:
    """Return a regular expression for any of the words, the longest first."""
    return "|".join(map(re.escape, sorted(set(words), key=lambda word: (-len(word), word))))


def any_line(lines: Iterable[str]) -> str:
    """Return a regular expression for any of the lines, written as `languages.Web` says."""
    return "|".join(sorted(set(map(_line, lines)), key=lambda line: (-len(line), line)))


def _line(line: str) -> str:
    parts = [
        re.escape(part).replace(r"\*", r"\w*").replace(r"\ ", r"\s+") for part in line.split("…")
    ]
    joined = parts[0]
    for before, after in pairwise(parts):
        joined += (r"\b" if before[-1:].isalnum() else "") + ".*" + (r"\b" if after else "") + after
    return joined
