"""New wordings that a decision gives: «Effekten "Flere løber" ændres til "Flere går"»."""

from __future__ import annotations

import re
from functools import cache

from stratmine import languages
from stratmine.extraction.text.phrases import contains_phrase
from stratmine.extraction.text.series import Place
from stratmine.languages import Language

_QUOTE = '["”“»«]'


def new_wording(text: str, start: int, language: Language) -> Place | None:
    """Return the place of the words that stand in for a quotation.

    Args:
        text: A sentence or an item.
        start: Offset of the first letter of the quotation.
        language: Its language.
    """
    if contains_phrase(text, language.sentences.rewording) is None:
        return None
    found = _reworded(language.code).match(text, start)
    return found.span("new") if found else None


@cache
def _reworded(code: str) -> re.Pattern[str]:
    """Return a quotation, the words that replace it, and its replacement, quoted or not."""
    said = "|".join(languages.get(code).sentences.rewording)
    return re.compile(
        rf"[^\"”“»«]+{_QUOTE}[\s,]*(?:[\w-]+\s+){{0,2}}?(?:{said}):?\s+{_QUOTE}?"
        rf"(?P<new>[^\"”“»«]+?)[\s.]*(?:{_QUOTE}|$)",
        re.IGNORECASE,
    )
