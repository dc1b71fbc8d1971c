"""Measures that lost their lines, each with who and when after it: «Ny bro (Vej, 2027) Stier …»."""

from __future__ import annotations

import re

from stratmine.extraction.text.series import Place
from stratmine.extraction.text.words import word_count

_CLOSED = re.compile(r"\s\([A-ZÅÄÖÆØ][^().:]{1,60}\)(?:\s+(?=[A-ZÅÄÖÆØ])|\s*$)")
"""Brackets with a name after which a new measure begins, or nothing."""
_SENTENCE = re.compile(r"[.:!?]\s+(?=[A-ZÅÄÖÆØ])")
_FEWEST = 2
_LEAST_WORDS = 3
"""Words of a measure; a person before the name of a party has fewer."""


def parted_by_brackets(text: str) -> list[Place]:
    """Return the places of measures that only the brackets after each part; none in sentences."""
    closed = list(_CLOSED.finditer(text)) if text.count("(") >= _FEWEST else []
    if len(closed) < _FEWEST or _SENTENCE.search(text):
        return []
    ends = [match.end() for match in closed]
    ends = ends if ends[-1] == len(text) else [*ends, len(text)]
    starts = [0, *ends[:-1]]
    places = [(a, a + len(text[a:b].rstrip())) for a, b in zip(starts, ends, strict=True)]
    named = (text[a:b].partition(" (")[0] for a, b in places)
    return places if all(word_count(name) >= _LEAST_WORDS for name in named) else []
