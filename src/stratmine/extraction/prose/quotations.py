"""What persons say in a plan: portraits and quotations are no promises of its owner."""

from __future__ import annotations

import re
from functools import cache

from stratmine import languages
from stratmine.extraction.text.words import words
from stratmine.languages import Language

_LEAD = 120
"""Letters at the end of a paragraph among which it says who speaks."""
MARKS = '”“"»«'
_QUOTED = re.compile(r"[”“\"»«][^”“\"»«]{12,}[”“\"»«]")


def spoken(text: str, language: Language) -> list[tuple[int, int]]:
    """Return the stretches of a text that a person is quoted with.

    A paragraph that opens with a dash and names its speaker («– Vi vill växa, säger Åsa Berg»)
    is spoken as a whole; otherwise only what stands in quotation marks is.
    """
    speaker = _speaker(language.code).search(text)
    if speaker is None:
        return []
    if text.lstrip()[:1] in "–—-":
        return [(0, len(text))]
    return [match.span() for match in _QUOTED.finditer(text)] or [(0, speaker.end())]


def leads_into_speech(text: str, language: Language) -> bool:
    """Whether a paragraph ends by saying who speaks next: «Formand Ida Holm fortæller:»."""
    last = text[-_LEAD:]
    return last.rstrip().endswith(":") and not set(words(last)).isdisjoint(language.cues.saying)


def is_quotation(text: str) -> bool:
    """Whether a text stands in quotation marks from its first letter to its last."""
    return _QUOTED.fullmatch(text.strip().rstrip(".")) is not None


@cache
def _speaker(code: str) -> re.Pattern[str]:
    """Return what a speaker's name is given with: «, siger borgmester Ida Holm»."""
    verbs = "|".join(re.escape(verb) for verb in languages.get(code).cues.saying)
    return re.compile(rf"[,”“\"»«.!?]\s+(?:{verbs})\s+(?:\w+\s+){{0,3}}?[A-ZÅÄÖÆØ]\w+")
