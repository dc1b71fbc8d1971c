"""Lists of infinitives that lost their bullets: «Kommunen ska: Bygga fler … Öka …»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from stratmine.extraction.announcing.element_text import trimmed
from stratmine.extraction.text.openings import opens_with_order
from stratmine.extraction.text.series import Place
from stratmine.extraction.text.words import word_count
from stratmine.languages import Language

_FEWEST = 3
_LEAST_WORDS = 2
"""Words of an item."""
_LONGEST_LEAD = 160
"""Letters before a colon that lead into the list."""
_COLON = re.compile(r":\s+(?=[A-ZÅÄÖÆØ])")
_JOINT = re.compile(r"(?<=[^\W\d_])[.)]*\s+(?=[A-ZÅÄÖÆØ][a-zåäöæø]+\b)")
"""Where a capital begins a new item, after a word or a point."""


def parted_by_orders(text: str, language: Language) -> list[Place]:
    """Return the places of the items after a colon that each open with an infinitive.

    An adverb may stand before it («Aktivt arbeta …»). The list ends before a capital that
    opens something else.

    Args:
        text: A paragraph.
        language: Its language.
    """
    for colon in _COLON.finditer(text):
        starts = list(_starts(text, colon.end(), language))
        places = [trimmed(text, *place) for place in pairwise(starts)]
        whole = all(word_count(text[slice(*place)]) >= _LEAST_WORDS for place in places)
        if len(places) >= _FEWEST and whole:
            return places
    return []


def _starts(text: str, first: int, language: Language) -> Iterator[int]:
    """Yield where each item begins, and where the last one ends; nothing if the first is none."""
    if not opens_with_order(text[first:], language):
        return
    yield first
    for joint in _JOINT.finditer(text, first):
        before = text[first : joint.start()].rsplit(maxsplit=1)[-1]
        if opens_with_order(text[joint.end() :], language):
            yield joint.end()
        elif before not in language.grammar.go_on:
            yield joint.end()
            return
    yield len(text)
