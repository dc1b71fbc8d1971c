"""Label lines under an element: «Ansvarlig: …», «Klart: …», «Status: …»."""

from __future__ import annotations

import re

from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.extraction.text.words import word_count
from stratmine.languages import Language

_LABEL = re.compile(r"(?:^|(?<=[\s|;,.]))([^\W\d][\w\-/]*(?: [^\W\d][\w\-/]*){0,2}?)\s*:\s*(?=\S)")
_LONGEST_LINE = 14
"""Words of a line with one label; more text after a colon is a sentence."""
_LONGEST_BOX = 45
"""Words of a line with several labels."""


def labels_in(text: str, language: Language) -> list[str]:
    """Return what the labels of a label line say; empty for any other text.

    >>> labels_in("Ansvarig: Kontaktcenter Klart: 2025", languages.get("sv"))
    ['responsible', 'deadline']
    """
    lexicon = vocabulary(language.code)
    first = _LABEL.match(text)
    if first is None or lexicon.column_of(first[1].split()[0]) is None is lexicon.columns.get(
        first[1].lower()
    ):
        return []
    found = [lexicon.column_of(match[1]) for match in _LABEL.finditer(text)]
    named = [name for name in found if name]
    longest = _LONGEST_LINE if len(named) == 1 else _LONGEST_BOX
    return named if word_count(text) <= longest else []
